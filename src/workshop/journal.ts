// The workshop on the disk: every line in a transaction of its own, written down for good before anybody is told.

import type { Line } from '#gathering';
import { openDisk } from './disk.ts';
import type { Grid } from './grid.ts';

const LINES = 'lines';
const SLIPS = 'slips';

export interface Journal {
  /** Every line that is kept, in no order. Rejects where the browser keeps nothing. */
  readonly lines: () => Promise<readonly Line[]>;
  /** Resolves once the line stands on the disk; rejects after a second attempt that failed or hung. */
  readonly add: (line: Line) => Promise<void>;
  /** Slips that were read and aren't saved yet, by their numbers, without their pictures; rejects as `lines`. */
  readonly slips: () => Promise<readonly Grid[]>;
  /** Keeps a slip in the place of the one of its number. */
  readonly keepSlip: (slip: Grid) => Promise<void>;
  /** Forgets the slip of that number: it was saved, or left. */
  readonly dropSlip: (sheet: number) => Promise<void>;
  /** Whether a line can be written and read back. */
  readonly probe: () => Promise<boolean>;
  /** Deletes everything; resolves to how many databases of ours are left, which is none where the browser can tell. */
  readonly erase: () => Promise<number>;
}

/** The journal of this browser. `erased`: another window has deleted it. */
export function openJournal(erased: () => void, name = 'labanso-workshop'): Journal {
  const disk = openDisk(
    name,
    [
      [LINES, ['by', 'n']],
      [SLIPS, 'sheet'],
    ],
    erased,
  );
  return {
    lines: () => disk.read<Line[]>(LINES, (store) => store.getAll()),
    // `put`, since a first attempt that hung may have come through after all
    add: (line) => disk.change(LINES, (store) => void store.put(line)),
    slips: () => disk.read<Grid[]>(SLIPS, (store) => store.getAll()),
    keepSlip: (slip) => {
      const read = slip.read && { ...slip.read, pictures: [] };
      return disk.change(SLIPS, (store) => void store.put({ ...slip, read }));
    },
    dropSlip: (sheet) => disk.change(SLIPS, (store) => void store.delete(sheet)),
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
