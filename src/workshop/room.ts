// A workshop without a document: its lines, what they come to, and each deed on the disk before anything is said of it.

import { fold, judge, lineId, merge, nextLine } from '#gathering';
import type { Arrival, Deed, Entry, Gathering, Line, LineId, Via } from '#gathering';
import type { Journal } from './journal.ts';

/** What became of an arrival. `unsaved`: the disk didn't take it; it is kept in memory, and counts once it is written. */
export interface Outcome {
  readonly is: 'new' | 'revision' | 'same' | 'sheet' | 'unsaved';
  /** The entry it began, changed or met; `null` when it couldn't be written. */
  readonly entry: Entry | null;
}

const UNSAVED: Outcome = { is: 'unsaved', entry: null };

/** Where a workshop is kept, and what it needs of its page. */
export interface RoomOptions {
  readonly journal: Pick<Journal, 'lines' | 'add' | 'erase'>;
  /** Names this run of the page: random. */
  readonly by: string;
  readonly now: () => number;
  /** Something to draw has changed. */
  readonly changed: () => void;
}

/** What is taken over from the arrival's file or grid. */
type Coming = Arrival & { readonly via: Via; readonly replaces?: LineId };

export interface Room {
  /** What is on the disk. */
  readonly lines: () => readonly Line[];
  readonly gathering: () => Gathering;
  /** Lines that the disk didn't take, oldest first. They are tried again before every other. */
  readonly unsaved: () => readonly Line[];
  /** Reads the disk; rejects where it can't be read. */
  readonly load: () => Promise<void>;
  /** Writes deeds down, after what waits; resolves to whether all stands on the disk. Without a deed: tries what waits. */
  readonly say: (...deeds: readonly Deed[]) => Promise<boolean>;
  /** Takes an arrival into the round that goes on. One that is in already is written nowhere. */
  readonly take: (coming: Coming) => Promise<Outcome>;
  /** Another trainer's lines beside ours; resolves to how many are new. */
  readonly join: (lines: readonly Line[]) => Promise<number>;
  /** Everything that is to be kept elsewhere: on the disk or not. */
  readonly all: () => readonly Line[];
  /** Another window has written a line: it is on the disk. */
  readonly hear: (line: Line) => void;
  /** Empties memory alone: another window has emptied the disk. */
  readonly forget: () => void;
  /** Empties memory and disk; resolves to how many databases of ours are left. */
  readonly erase: () => Promise<number>;
}

/** The lines, on the disk and waiting for it. */
function openLines({ journal, by, now, changed }: RoomOptions) {
  let saved: readonly Line[] = [];
  let waiting: readonly Line[] = [];
  let gathering = fold(saved);
  const hold = (lines: readonly Line[]): void => {
    saved = lines;
    gathering = fold(saved);
    changed();
  };
  /** Writes everything that waits, in order; stops at the first line that the disk doesn't take. */
  const flush = async (): Promise<boolean> => {
    while (waiting.length) {
      const line = waiting[0]!;
      try {
        await journal.add(line);
      } catch {
        changed();
        return false;
      }
      waiting = waiting.slice(1);
      hold(merge(saved, [line]).lines);
    }
    return true;
  };
  const all = (): readonly Line[] => merge(saved, waiting).lines;
  return {
    saved: () => saved,
    waiting: () => waiting,
    all,
    gathering: () => gathering,
    /** Waiting lines count too: who is waiting isn't somebody new. */
    expected: () => (waiting.length ? fold(all()) : gathering),
    hold,
    flush,
    add: (lines: readonly Line[]): Promise<boolean> => {
      waiting = [...waiting, ...lines];
      return flush();
    },
    /** The line that says a deed, on the disk; `null` when it waits. */
    record: async (deed: Deed): Promise<LineId | null> => {
      const line = nextLine(all(), { by, at: now() }, deed);
      waiting = [...waiting, line];
      return (await flush()) ? lineId(line) : null;
    },
    clear: () => {
      waiting = [];
      hold([]);
    },
  };
}

/** Opens a workshop; `load` reads what is kept of it. */
export function openRoom(options: RoomOptions): Room {
  const { journal } = options;
  const { saved, waiting, all, gathering, expected, hold, flush, add, record, clear } = openLines(options);
  /** One thing after the other: what an arrival is depends on all before it. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  const take = async ({ via, replaces, ...arrival }: Coming): Promise<Outcome> => {
    const { round, entries } = expected();
    const mine = entries.filter((one) => one.round === round);
    const verdict = judge(mine, arrival);
    if (verdict.is === 'same') return (await flush()) ? verdict : UNSAVED;
    if (verdict.is === 'sheet' && replaces === undefined) return verdict;
    const line = await record({ do: 'take', round, via, ...arrival, ...(replaces !== undefined && { replaces }) });
    if (!line) return UNSAVED;
    return {
      is: verdict.is === 'new' ? 'new' : 'revision',
      entry: gathering().entries.find(({ id, from }) => id === line || from === line) ?? null,
    };
  };

  return {
    lines: saved,
    gathering,
    unsaved: waiting,
    all,
    load: () => inTurn(async () => hold(merge(saved(), await journal.lines()).lines)),
    say: (...deeds) =>
      inTurn(async () => {
        let isSaved = await flush();
        for (const deed of deeds) isSaved = (await record(deed)) !== null;
        return isSaved;
      }),
    take: (coming) => inTurn(() => take(coming)),
    join: (lines) =>
      inTurn(async () => {
        const known = new Set(all().map(lineId));
        const fresh = merge(lines).lines.filter((line) => !known.has(lineId(line)));
        await add(fresh);
        return fresh.length;
      }),
    hear: (line) => hold(merge(saved(), [line]).lines),
    forget: clear,
    erase: () =>
      inTurn(async () => {
        const left = await journal.erase();
        clear();
        return left;
      }),
  };
}
