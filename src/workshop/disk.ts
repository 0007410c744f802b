// A database of this browser: one connection, opened at first use, and opened anew, once, when a call failed or hung.

/** A disk that takes longer has hung; ms. */
const PATIENCE = 2000;

/** Rejects after a second attempt that failed or hung. */
export interface Disk {
  /** What one request of a store comes to. */
  readonly read: <Value>(store: string, ask: (store: IDBObjectStore) => IDBRequest<Value>) => Promise<Value>;
  /** Changes a store in one transaction; resolves once the disk has it. */
  readonly change: (store: string, work: (store: IDBObjectStore) => void) => Promise<void>;
  /** Deletes the database; resolves to how many of its name are left, which is none where the browser can tell. */
  readonly erase: () => Promise<number>;
}

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const inTime = <Value>(work: Promise<Value>): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('the disk does not answer')), PATIENCE)),
  ]);

/**
 * The database of that name. `stores`: how each store finds its keys, in the order they came into the world; `erased`:
 * another window has deleted the database.
 *
 * Source: `durability`, https://www.w3.org/TR/IndexedDB-3/#transaction-durability-hint
 */
export function openDisk(
  name: string,
  stores: readonly (readonly [store: string, keyPath: string | string[]])[],
  erased: () => void,
): Disk {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = (): void => (opening = undefined);
  const open = (): Promise<IDBDatabase> =>
    (opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, stores.length);
      request.onupgradeneeded = ({ oldVersion }) => {
        for (const [store, keyPath] of stores.slice(oldVersion)) request.result.createObjectStore(store, { keyPath });
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        database.onclose = forget;
        database.onversionchange = ({ newVersion }) => {
          database.close();
          forget();
          if (newVersion === null) erased();
        };
        resolve(database);
      };
    }));
  const insist = <Value>(work: () => Promise<Value>): Promise<Value> =>
    inTime(work()).catch(() => {
      forget();
      return inTime(work());
    });

  return {
    read: (store, ask) => insist(async () => done(ask((await open()).transaction(store).objectStore(store)))),
    change: (store, work) =>
      insist(async () => {
        const database = await open();
        await new Promise<void>((resolve, reject) => {
          const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
          work(transaction.objectStore(store));
        });
      }),
    erase: async () => {
      const database = await open().catch(() => undefined);
      database?.close();
      forget();
      await inTime(done(indexedDB.deleteDatabase(name)));
      const left = (await indexedDB.databases?.()) ?? [];
      return left.filter((one) => one.name === name).length;
    },
  };
}
