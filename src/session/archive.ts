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

const NAME = 'labanso';
const STORE = 'sessions';

/**
 * An archive in the IndexedDB of the browser. Opened at its first use; opened again, once, when the browser has closed it
 * in between (phones short of memory do). Never throws; without IndexedDB every call rejects.
 *
 * Source: `durability`, https://www.w3.org/TR/IndexedDB-3/#transaction-durability-hint
 *
 * @example typeof openArchive().update //=> 'function'
 */
export function openArchive(): Archive {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = (): void => (opening = undefined);

  const open = (): Promise<IDBDatabase> =>
    (opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        database.onclose = forget;
        // whoever wants to delete it need not wait for this page
        database.onversionchange = () => {
          database.close();
          forget();
        };
        resolve(database);
      };
    }));
  const run = async (work: (store: IDBObjectStore) => void): Promise<void> => {
    const database = await open();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore(STORE));
    });
  };
  const insist = (work: (store: IDBObjectStore) => void): Promise<void> =>
    run(work).catch(() => {
      forget();
      return run(work);
    });

  return {
    update: (key, change) =>
      insist((store) => {
        const request = store.get(key);
        request.onsuccess = () => {
          try {
            const text = change(typeof request.result === 'string' ? request.result : null);
            if (text !== undefined) store.put(text, key);
          } catch {
            store.transaction.abort();
          }
        };
      }),
    clear: (prefix) => insist((store) => void store.delete(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
  };
}
