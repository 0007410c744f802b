// What is loaded later: the parts that show results and open those of elsewhere, with their texts. Handed in, so that a visit
// knows no screen.

export interface Later<Some> {
  /** What has been loaded. */
  readonly parts: () => Some | undefined;
  /** Loads once, again after a failure; `undefined` when it failed. */
  readonly load: () => Promise<Some | undefined>;
}

/** Loads when first asked for, and tells how it went: `null`, or what was thrown. */
export function createLater<Some>(
  load: () => Promise<Some>,
  done: (failure: { readonly cause: unknown } | null) => void,
): Later<Some> {
  let parts: Some | undefined;
  let loading: Promise<void> | undefined;
  return {
    parts: () => parts,
    load: async () => {
      loading ??= load().then(
        (loaded) => {
          parts = loaded;
          done(null);
        },
        (cause: unknown) => {
          loading = undefined;
          done({ cause });
        },
      );
      await loading;
      return parts;
    },
  };
}
