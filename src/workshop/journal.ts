// The workshop on the disk: every line in a transaction of its own, written down for good before anybody is told.

import type { Line } from '#gathering';

const NAME = 'labanso-workshop';
const STORE = 'lines';
/** A disk that takes longer has hung; ms. */
const PATIENCE = 2000;

export interface Journal {
  /** Every line that is kept, in no order. Rejects where the browser keeps nothing. */
  readonly lines: () => Promise<readonly Line[]>;
  /** Resolves once the line stands on the disk; rejects after a second attempt that failed or hung. */
  readonly add: (line: Line) => Promise<void>;
  /** Whether a line can be written and read back. */
  readonly probe: () => Promise<boolean>;
  /** Deletes the database; resolves to how many of ours are left, which is none where the browser can tell. */
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
 * The journal of this browser. One connection, opened at first use; opened anew, once, when a write failed or hung.
 * `erased`: another window has deleted the database.
 *
 * Source: `durability`, https://www.w3.org/TR/IndexedDB-3/#transaction-durability-hint
 */
export function openJournal(erased: () => void, name: string = NAME): Journal {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = (): void => (opening = undefined);
  const open = (): Promise<IDBDatabase> =>
    (opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => void request.result.createObjectStore(STORE, { keyPath: ['by', 'n'] });
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
  const write = async (work: (store: IDBObjectStore) => void): Promise<void> => {
    const database = await open();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore(STORE));
    });
  };
  const insist = <Value>(work: () => Promise<Value>): Promise<Value> =>
    inTime(work()).catch(() => {
      forget();
      return inTime(work());
    });
  const read = async (): Promise<readonly Line[]> =>
    done((await open()).transaction(STORE).objectStore(STORE).getAll() as IDBRequest<Line[]>);

  return {
    lines: () => insist(read),
    // `put`, since a first attempt that hung may have come through after all
    add: (line) => insist(() => write((store) => void store.put(line))),
    probe: async () => {
      const key = ['probe', 0];
      try {
        await insist(() => write((store) => void store.put({ by: key[0], n: key[1] })));
        const found: unknown = await done((await open()).transaction(STORE).objectStore(STORE).get(key));
        await insist(() => write((store) => void store.delete(key)));
        return found !== undefined;
      } catch {
        return false;
      }
    },
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
