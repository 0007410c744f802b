import { isKnown, lineId, type KnownLine, type Line, type LineId, type Open, type Round, type Take } from './line.ts';
import { merge } from './merge.ts';
import { judge, type Arrival, type Entry } from './same.ts';

/** Two entries of one business; ids. */
export interface Pair {
  readonly before: LineId;
  readonly after: LineId;
}

/** A board that was shown: the lines whose answers it counted. */
export interface Shown {
  readonly round: Round;
  readonly of: readonly LineId[];
}

/** A workshop as it stands. */
export interface Gathering {
  /** `null` until it is opened. */
  readonly opened: Open | null;
  /** Which round goes on. */
  readonly round: Round;
  readonly isClosed: boolean;
  /** Where participants answer on their phones; `null` where nobody has said. */
  readonly page: string | null;
  /** All entries of both rounds, in the order in which they came; withdrawn ones too. */
  readonly entries: readonly Entry[];
  readonly pairs: readonly Pair[];
  /** Sheets of one round that have the same number and other answers, to be settled; withdrawn ones are. */
  readonly doubts: readonly (readonly Entry[])[];
  /** In the order in which they were shown. */
  readonly shown: readonly Shown[];
  /** Lines that name a line that isn't here: the rest is in another trainer's file. */
  readonly dangling: readonly LineId[];
}

type Draft = { -readonly [Key in keyof Entry]: Entry[Key] };

/** Everything while it is being folded. */
interface Work {
  readonly entries: Draft[];
  /** Line → the entry that it began, changed or met. */
  readonly entryOf: Map<LineId, Draft>;
  readonly codeOf: Map<LineId, string>;
  readonly byHand: Map<LineId, LineId | null>;
  readonly shown: Shown[];
  readonly dangling: LineId[];
  opened: Open | null;
  round: Round;
  isClosed: boolean;
  page: string | null;
}

/** What makes an entry, a take or a twin. */
type Coming = Arrival & Pick<Take, 'round' | 'via'>;

const inRound = ({ entries }: Work, round: Round): readonly Draft[] => entries.filter((one) => one.round === round);

function begin(work: Work, id: LineId, at: number, { round, via, code, tag, sheet }: Coming): Draft {
  const number = inRound(work, round).length + 1;
  const entry = { id, round, number, code, from: id, via, at, tag, sheet, revisions: 0, isWithdrawn: false };
  work.entries.push(entry);
  return entry;
}

function take(work: Work, id: LineId, line: Take & { readonly at: number }): void {
  const { round, code, tag, sheet, replaces } = line;
  const mine = inRound(work, round);
  const replaced = replaces === undefined ? undefined : work.entryOf.get(replaces);
  if (replaces !== undefined && !replaced) work.dangling.push(id);
  const verdict = replaced?.round === round ? ({ is: 'revision', entry: replaced } as const) : judge(mine, line);
  work.codeOf.set(id, code);
  // of two sheets with one number both count until somebody has looked: nothing is lost by a slip of the pen
  if (verdict.is === 'new' || verdict.is === 'sheet') return void work.entryOf.set(id, begin(work, id, line.at, line));
  const entry = mine.find((one) => one.id === verdict.entry.id)!;
  entry.tag ??= tag;
  entry.sheet ??= sheet;
  if (entry.code !== code) Object.assign(entry, { code, from: id, revisions: entry.revisions + 1 });
  work.entryOf.set(id, entry);
}

/** Does what one line says; `false` when it names a line that isn't here. */
function doLine(work: Work, line: KnownLine): boolean {
  const id = lineId(line);
  switch (line.do) {
    case 'open':
      work.opened ??= line;
      return true;
    case 'take':
      take(work, id, line);
      return true;
    case 'twin': {
      const [code, like] = [work.codeOf.get(line.of), work.entryOf.get(line.of)];
      if (code === undefined || !like) return false;
      work.codeOf.set(id, code);
      work.entryOf.set(
        id,
        begin(work, id, line.at, { round: like.round, via: like.via, code, tag: null, sheet: null }),
      );
      return true;
    }
    case 'withdraw':
    case 'restore': {
      const entry = work.entryOf.get(line.entry);
      if (entry) entry.isWithdrawn = line.do === 'withdraw';
      return Boolean(entry);
    }
    case 'pair': {
      const after = work.entryOf.get(line.after);
      const before = line.before === null ? null : work.entryOf.get(line.before);
      if (after?.round !== 2 || before === undefined || before?.round === 2) return false;
      // one business has one before: said anew, the earlier pair is no more
      if (before) for (const [other, one] of work.byHand) if (one === before.id) work.byHand.set(other, null);
      work.byHand.set(after.id, before && before.id);
      return true;
    }
    case 'round':
      work.round = line.round;
      return true;
    case 'page':
      work.page = line.address || null;
      return true;
    case 'show':
      work.shown.push({ round: line.round, of: line.of });
      return true;
    case 'close':
      work.isClosed = true;
      return true;
  }
}

/** The entries that one sheet number names, where it names more than one. */
function doubtsIn(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const bySheet = new Map<string, Entry[]>();
  for (const one of entries) {
    if (one.sheet === null || one.isWithdrawn) continue;
    const key = `${one.round} ${one.sheet}`;
    bySheet.set(key, [...(bySheet.get(key) ?? []), one]);
  }
  return [...bySheet.values()].filter(({ length }) => length > 1);
}

/** By hand where somebody has said so; else the same phone, else the same sheet, where that names one business. */
function pairsIn({ entries, byHand }: Work, doubts: Gathering['doubts']): readonly Pair[] {
  const doubtful = new Set(doubts.flat().map(({ id }) => id));
  const taken = new Set(byHand.values());
  const present = entries.filter(({ isWithdrawn }) => !isWithdrawn);
  const first = present.filter(({ round }) => round === 1);
  const isSame = (a: Entry, b: Entry): boolean =>
    a.tag !== null || b.tag !== null
      ? a.tag === b.tag
      : a.sheet !== null && a.sheet === b.sheet && !doubtful.has(a.id) && !doubtful.has(b.id);
  return present.flatMap((after): readonly Pair[] => {
    if (after.round !== 2) return [];
    const said = byHand.get(after.id);
    const before = first.find((one) =>
      said === undefined ? isSame(one, after) && !taken.has(one.id) : one.id === said,
    );
    return before ? [{ before: before.id, after: after.id }] : [];
  });
}

/**
 * A workshop as its lines make it: the same for the same set of lines, in whatever order and however often they are
 * given.
 *
 * Shape: lines → `Gathering`. Lines of a later version, and what can't be understood, mean nothing here. Never throws.
 *
 * @example fold([]).entries //=> []
 */
export function fold(lines: readonly Line[]): Gathering {
  const work: Work = {
    entries: [],
    entryOf: new Map(),
    codeOf: new Map(),
    byHand: new Map(),
    shown: [],
    dangling: [],
    opened: null,
    round: 1,
    isClosed: false,
    page: null,
  };
  for (const line of merge(lines).lines) if (isKnown(line) && !doLine(work, line)) work.dangling.push(lineId(line));
  const { opened, round, isClosed, page, entries, shown, dangling } = work;
  const doubts = doubtsIn(entries);
  return { opened, round, isClosed, page, entries, pairs: pairsIn(work, doubts), doubts, shown, dangling };
}
