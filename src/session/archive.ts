// Where a session is kept for a phone that dies: slower than a store, and written down for good.

/** Text by key. Every call rejects where the device has no such place; it may also never answer. */
export interface Archive {
  /**
   * Puts what `change` makes of the text under a key (`null`: none) in its place, with nothing of another tab between;
   * `undefined` leaves it. Resolves once the device has written it down. `change` may be called again after a failure.
   */
  readonly update: (key: string, change: (text: string | null) => string | undefined) => Promise<void>;
  /** Removes every key that begins so. */
  readonly clear: (prefix: string) => Promise<void>;
}

/**
 * An archive in the IndexedDB of the browser: the code for it is loaded at its first use, and again when it didn't come.
 * Never throws; without IndexedDB every call rejects.
 *
 * @example typeof openArchive().update //=> 'function'
 */
export function openArchive(): Archive {
  let archive: Archive | undefined;
  const opened = async (): Promise<Archive> => (archive ??= (await import('./database.ts')).openDatabase());
  return {
    update: async (key, change) => (await opened()).update(key, change),
    clear: async (prefix) => (await opened()).clear(prefix),
  };
}
