// The workshop on the disk: every line in a transaction of its own, written down for good before anybody is told.

import type { Line } from '#gathering';
import { openDisk, type Upgrade } from './disk.ts';
import type { Grid } from './grid.ts';

const LINES = 'lines';
const SLIPS = 'read-slips';

const UPGRADES: readonly Upgrade[] = [
  (database) => void database.createObjectStore(LINES, { keyPath: ['by', 'n'] }),
  (database) => void database.createObjectStore('slips', { keyPath: 'sheet' }),
  // two slips may have one number: each is kept by a name of its own
  (database, upgrade) => {
    const store = database.createObjectStore(SLIPS, { keyPath: 'read.id' });
    const all: IDBRequest<Grid[]> = upgrade.objectStore('slips').getAll();
    all.onsuccess = () => {
      for (const { read, ...slip } of all.result)
        store.put({ ...slip, read: { ...read, id: `${slip.sheet}`, seen: slip.marked } });
      database.deleteObjectStore('slips');
    };
  },
];

/** What other windows of this browser do with the same journal. */
export interface Elsewhere {
  /** One has written a line. */
  readonly wrote: (line: Line) => void;
  /** One has deleted everything. */
  readonly erased: () => void;
}

export interface Journal {
  /** Every line that is kept, in no order. Rejects where the browser keeps nothing. */
  readonly lines: () => Promise<readonly Line[]>;
  /** Resolves once the line stands on the disk; rejects after a second attempt that failed or hung. */
  readonly add: (line: Line) => Promise<void>;
  /** Slips that were read and aren't saved yet, without their pictures; rejects as `lines`. */
  readonly slips: () => Promise<readonly Grid[]>;
  /** Keeps a slip that was read, as it is now. */
  readonly keepSlip: (slip: Grid) => Promise<void>;
  /** Forgets a slip that was read: it was saved, or left. */
  readonly dropSlip: (id: string) => Promise<void>;
  /** Whether a line can be written and read back. */
  readonly probe: () => Promise<boolean>;
  /** Deletes everything; resolves to how many databases of ours are left, which is none where the browser can tell. */
  readonly erase: () => Promise<number>;
}

/** Where windows tell each other; `null` where a browser has no such thing, or a sandbox forbids it. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** The journal of this browser, which its windows share. */
export function openJournal({ wrote, erased }: Elsewhere, name = 'labanso-workshop'): Journal {
  const disk = openDisk(name, UPGRADES, erased);
  const windows = openChannel(name);
  if (windows) windows.onmessage = ({ data }: MessageEvent<Line>) => wrote(data);
  return {
    lines: () => disk.read<Line[]>(LINES, (store) => store.getAll()),
    // `put`, since a first attempt that hung may have come through after all
    add: async (line) => {
      await disk.change(LINES, (store) => void store.put(line));
      windows?.postMessage(line);
    },
    slips: () => disk.read<Grid[]>(SLIPS, (store) => store.getAll()),
    keepSlip: (slip) => {
      const read = slip.read && { ...slip.read, pictures: [] };
      return disk.change(SLIPS, (store) => void store.put({ ...slip, read }));
    },
    dropSlip: (id) => disk.change(SLIPS, (store) => void store.delete(id)),
    probe: async () => {
      const key = ['probe', 0];
      try {
        await disk.change(LINES, (store) => void store.put({ by: key[0], n: key[1] }));
        const found = await disk.read<unknown>(LINES, (store) => store.get(key));
        await disk.change(LINES, (store) => void store.delete(key));
        return found !== undefined;
      } catch {
        return false;
      }
    },
    erase: disk.erase,
  };
}
