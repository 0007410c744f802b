// What happens in a workshop, line by line. A line is written once and never changed: whatever is seen is a fold of them.

import type { Id } from '#model';

/** One line among those of all trainers: `by-n`. */
export type LineId = string;

/** Before and after, where a workshop asks twice. */
export type Round = 1 | 2;

/** How an entry came in. */
export type Via = 'camera' | 'code' | 'paste' | 'file' | 'grid' | 'photo';

/** The workshop begins. Of two trainers' openings the first counts. */
export interface Open {
  readonly do: 'open';
  /** What the class is called; no name of a person. */
  readonly workshop: string;
  readonly place: string;
  readonly questionnaire: { readonly id: Id; readonly version: string };
  readonly province: Id | null;
  /** Of fewer than this many only the count is shown. */
  readonly minimum: number;
  readonly rounds: Round;
}

/** Answers come in. The code is the answers; nothing else is kept of them. */
export interface Take {
  readonly do: 'take';
  readonly round: Round;
  readonly via: Via;
  /** As `encode` writes it: equal answers are equal text. */
  readonly code: string;
  /** 5 symbols of the phone that showed the code; only a class's QR has them. */
  readonly tag: string | null;
  /** The number on the paper slip. */
  readonly sheet: number | null;
  /** A line of the entry whose place this takes, as the trainer said when a sheet's number was there already. */
  readonly replaces?: LineId;
}

/** What a trainer or a participant has done. */
export type Deed =
  | Open
  | Take
  /** Another business with the same answers: `of` is the line that has them. */
  | { readonly do: 'twin'; readonly of: LineId }
  /** `entry` is any line of the entry that goes, or comes back. */
  | { readonly do: 'withdraw' | 'restore'; readonly entry: LineId }
  /** Two entries of one business; `before: null`: this one has none, whatever its tag or sheet says. */
  | { readonly do: 'pair'; readonly after: LineId; readonly before: LineId | null }
  | { readonly do: 'round'; readonly round: Round }
  /** The page where participants answer on their phones; `''`: none. */
  | { readonly do: 'page'; readonly address: string }
  /** The board was shown with the answers of these lines. */
  | { readonly do: 'show'; readonly round: Round; readonly of: readonly LineId[] }
  | { readonly do: 'close' };

/** Who wrote a line, and when. */
export interface Head {
  /** Random, new whenever the page is opened: it names a run of the program, no person. */
  readonly by: string;
  /** Greater than that of any line known when it was written (a Lamport clock), from 1 on. */
  readonly n: number;
  /** Milliseconds of the device's clock. Only ever shown: nothing is ordered by it. */
  readonly at: number;
}

/** A line of a version of ours. */
export type KnownLine = Head & Deed;

/** Any line; what this version doesn't understand is kept and passed on as it is. */
export type Line = Head & { readonly do: string };

/** No workshop comes near: a number above it is a damaged line. */
const MOST = 1e9;

/**
 * What names a line among those of all trainers.
 *
 * @example lineId({by: 'A1B2C3', n: 7}) //=> 'A1B2C3-7'
 */
export const lineId = ({ by, n }: Pick<Head, 'by' | 'n'>): LineId => `${by}-${n}`;

/** The order of all lines: by number, then by who wrote them. The same on every device. */
export const inOrder = (a: Head, b: Head): number => a.n - b.n || (a.by < b.by ? -1 : Number(a.by > b.by));

/**
 * The line that says a deed, to come after all lines that are known.
 *
 * @example nextLine([], {by: 'A1B2C3', at: 0}, {do: 'close'}) //=> {by: 'A1B2C3', n: 1, at: 0, do: 'close'}
 */
export const nextLine = (lines: readonly Line[], { by, at }: Omit<Head, 'n'>, deed: Deed): KnownLine => ({
  by,
  n: 1 + lines.reduce((most, { n }) => Math.max(most, n), 0),
  at,
  ...deed,
});

type Data = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isRound = (value: unknown): value is Round => value === 1 || value === 2;
const orNull = (is: (value: unknown) => boolean, value: unknown): boolean => value === null || is(value);

/** Whether a value from a file is a line, of whatever version. */
export function isLine(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null) return false;
  const { by, n, at, do: deed } = value as Data;
  const isHead = isText(by) && /^\w{1,20}$/.test(by) && isWhole(n) && n >= 1 && n <= MOST;
  return isHead && Number.isFinite(at) && isText(deed) && deed !== '';
}

const FIELDS: Readonly<Record<Deed['do'], (line: Data) => boolean>> = {
  open: ({ workshop, place, questionnaire, province, minimum, rounds }) =>
    isText(workshop) &&
    isText(place) &&
    isText((questionnaire as Data | null)?.['id']) &&
    isText((questionnaire as Data).version) &&
    orNull(isText, province) &&
    isWhole(minimum) &&
    isRound(rounds),
  take: ({ round, via, code, tag, sheet, replaces }) =>
    isRound(round) &&
    isText(via) &&
    isText(code) &&
    orNull(isText, tag) &&
    orNull(isWhole, sheet) &&
    (replaces === undefined || isText(replaces)),
  twin: ({ of }) => isText(of),
  withdraw: ({ entry }) => isText(entry),
  restore: ({ entry }) => isText(entry),
  pair: ({ after, before }) => isText(after) && orNull(isText, before),
  round: ({ round }) => isRound(round),
  page: ({ address }) => isText(address),
  show: ({ round, of }) => isRound(round) && Array.isArray(of) && of.every(isText),
  close: () => true,
};

/**
 * Whether a line says what this version understands: another is kept, and means nothing here.
 *
 * @example isKnown({by: 'A', n: 1, at: 0, do: 'close'}) //=> true
 */
export const isKnown = (line: Line): line is KnownLine =>
  Object.hasOwn(FIELDS, line.do) && FIELDS[line.do as Deed['do']](line as unknown as Data);
