// Where a session is kept: one small interface, two kinds.

/** Text by key. `set` throws when nothing can be written (full, blocked). */
export interface Store {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
  /** Whether what is written survives the page. */
  readonly lasting: boolean;
}

/** Keeps everything in memory: for pages without storage, and for tests. */
export function memoryStore(): Store {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
    lasting: false,
  };
}

/** What this room needs of a `Storage`. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * A store on the device; in memory when the device allows none. Presence says nothing (a private window has
 * a storage that refuses every write, a sandboxed frame throws at the first look), so one write is tried.
 */
export function openStore(open: () => StorageLike | undefined): Store {
  try {
    const storage = open()!;
    const probe = 'labanso:probe';
    storage.setItem(probe, '1');
    storage.removeItem(probe);
    return {
      get: (key) => storage.getItem(key),
      set: (key, value) => storage.setItem(key, value),
      remove: (key) => storage.removeItem(key),
      keys: () => Array.from({ length: storage.length }, (_, i) => storage.key(i)!),
      lasting: true,
    };
  } catch {
    return memoryStore();
  }
}
