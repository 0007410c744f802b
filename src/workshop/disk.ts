// A database of this browser: one connection, opened at first use, and opened anew, once, when a call failed or hung.

/** A disk that takes longer has hung; ms. */
const PATIENCE = 2000;
/** Who deletes would rather wait than be told that something is left; ms. */
export const LONG_PATIENCE = 10_000;

/** Rejects after a second attempt that failed or hung. */
export interface Disk {
  /** What one request of a store comes to. */
  readonly read: <Value>(store: string, ask: (store: IDBObjectStore) => IDBRequest<Value>) => Promise<Value>;
  /** Changes a store in one transaction; resolves once the disk has it. */
  readonly change: (store: string, work: (store: IDBObjectStore) => void) => Promise<void>;
  /** Deletes the database; resolves to how many of its name are left, which is none where the browser can tell. */
  readonly erase: () => Promise<number>;
}

/** What a request comes to. */
export const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** What work comes to; rejects when it takes longer than `patience`. */
export const inTime = <Value>(work: Promise<Value>, patience = PATIENCE): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('the disk does not answer')), patience)),
  ]);

/** Makes a version of a database of the one before. */
export type Upgrade = (database: IDBDatabase, upgrade: IDBTransaction) => void;

/**
 * The database of that name. `upgrades`: what made each of its versions, the first one of nothing; `erased`: another window
 * has deleted it. One that a later build has made is used as it is.
 *
 * Source: `durability`, https://www.w3.org/TR/IndexedDB-3/#transaction-durability-hint
 */
export function openDisk(name: string, upgrades: readonly Upgrade[], erased: () => void): Disk {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = (): void => (opening = undefined);
  const openAs = (version?: number): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = ({ oldVersion }) => {
        for (const upgrade of upgrades.slice(oldVersion)) upgrade(request.result, request.transaction!);
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
    });
  const open = (): Promise<IDBDatabase> =>
    (opening ??= openAs(upgrades.length).catch((cause: unknown) => {
      if ((cause as DOMException | null)?.name === 'VersionError') return openAs();
      throw cause;
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
      const database = await inTime(opening ?? Promise.resolve(undefined)).catch(() => undefined);
      database?.close();
      forget();
      await inTime(done(indexedDB.deleteDatabase(name)), LONG_PATIENCE);
      const left = (await indexedDB.databases?.()) ?? [];
      return left.filter((one) => one.name === name).length;
    },
  };
}
