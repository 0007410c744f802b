// Where a session is kept for the next first screen: one small interface, two kinds. archive.ts is slower, and safer.

/** Text by key. `set` throws when nothing can be written (full), all of them when access was forbidden meanwhile. */
export interface Store {
  /** The text under a key; `null` where there is none. */
  readonly get: (key: string) => string | null;
  /** Puts a text in place of the one before. */
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  /** All there are, those of others, too. */
  readonly keys: () => readonly string[];
  /** Whether what is written survives the page. */
  readonly lasting: boolean;
  /** Whether a first write went well; later ones may not, and the other way round. */
  readonly writable: boolean;
}

/**
 * Keeps everything in memory: for pages without storage, and for tests.
 *
 * @example memoryStore().lasting //=> false
 */
export function memoryStore(): Store {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
    lasting: false,
    writable: true,
  };
}

/** What this room needs of a `Storage`: said here, so that programs without DOM types can use this door. */
export interface StorageLike {
  readonly length: number;
  readonly key: (index: number) => string | null;
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

const PROBE = 'labanso:probe';

function takes(storage: StorageLike): boolean {
  try {
    storage.setItem(PROBE, '1');
    return storage.getItem(PROBE) === '1';
  } catch {
    return false;
  } finally {
    storage.removeItem(PROBE);
  }
}

/**
 * A store on the device; in memory when the device allows none. Presence says nothing (a private window has
 * a storage that refuses every write, a sandboxed frame throws at the first look), so one write is tried and
 * read back. A full storage is still read: what was saved before is there.
 *
 * @example openStore(() => undefined).lasting //=> false
 */
export function openStore(open: () => StorageLike | undefined): Store {
  try {
    const storage = open()!;
    return {
      get: (key) => storage.getItem(key),
      set: (key, value) => storage.setItem(key, value),
      remove: (key) => storage.removeItem(key),
      // not `Array.from`: MooTools has put another one in its place
      keys: () => {
        const keys: string[] = [];
        for (let i = 0; i < storage.length; i++) keys[i] = storage.key(i)!;
        return keys;
      },
      lasting: true,
      writable: takes(storage),
    };
  } catch {
    return memoryStore();
  }
}
