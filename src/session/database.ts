// The archive in the browser's IndexedDB: loaded behind the first screen.

import type { Archive } from './archive.ts';

const NAME = 'labanso';
const STORE = 'sessions';

/**
 * An archive in IndexedDB. Opened at its first use; opened again, once, when the browser has closed it in between (phones
 * short of memory do). Never throws; without IndexedDB every call rejects.
 *
 * Source: `durability`, https://www.w3.org/TR/IndexedDB-3/#transaction-durability-hint
 */
export function openDatabase(): Archive {
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
