// What is loaded later: the parts that show results and open those of elsewhere, with their texts. Handed in, so that a visit
// knows no screen.

export interface Later<Some> {
  /** What has been loaded. */
  readonly parts: () => Some | undefined;
  /** Loads once, again after a failure; `undefined` when it failed. */
  readonly load: () => Promise<Some | undefined>;
  /** Loads and calls back: now where that is done, else at the try that comes to its end. */
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
  const tryOnce = async (): Promise<Some | undefined> => {
    loading ??= load().then(
      (loaded) => {
        parts = loaded;
        done(null);
        for (const callback of waiting.splice(0)) callback();
      },
      (cause: unknown) => {
        loading = undefined;
        done({ cause });
      },
    );
    await loading;
    return parts;
  };
  return {
    parts: () => parts,
    load: tryOnce,
    whenLoaded: (callback) => {
      if (parts) return callback();
      waiting.push(callback);
      void tryOnce();
    },
  };
}
