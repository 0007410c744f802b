// What is loaded later: the parts that show results and open those of elsewhere, with their texts. Handed in, so that a visit
// knows no screen.

export interface Later<Some> {
  /** What has been loaded. */
  readonly parts: () => Some | undefined;
  /** Loads once, again after a failure; `undefined` when it failed. */
  readonly load: () => Promise<Some | undefined>;
  /** Calls back once it is loaded, now or at a later try. */
  readonly whenLoaded: (callback: () => void) => void;
}

/** Loads when first asked for, and tells how it went: `null`, or what was thrown. */
export function createLater<Some>(
  load: () => Promise<Some>,
  done: (failure: { readonly cause: unknown } | null) => void,
): Later<Some> {
  let parts: Some | undefined;
  let loading: Promise<void> | undefined;
  const waiting: (() => void)[] = [];
  const tell = (): void => {
    for (const callback of parts ? waiting.splice(0) : []) callback();
  };
  return {
    parts: () => parts,
    load: async () => {
      loading ??= load().then(
        (loaded) => {
          parts = loaded;
          done(null);
          tell();
        },
        (cause: unknown) => {
          loading = undefined;
          done({ cause });
        },
      );
      await loading;
      return parts;
    },
    whenLoaded: (callback) => {
      waiting.push(callback);
      tell();
    },
  };
}
