import { Id } from './scoring.js';

/** One line among those of all trainers: `by-n`. */
type LineId = string;
/** Before and after, where a workshop asks twice. */
type Round = 1 | 2;
/** How an entry came in. */
type Via = 'camera' | 'code' | 'paste' | 'file' | 'grid' | 'photo';
/** The workshop begins. Of two trainers' openings the first counts. */
interface Open {
    readonly do: 'open';
    /** What the class is called; no name of a person. */
    readonly workshop: string;
    readonly place: string;
    readonly questionnaire: {
        readonly id: Id;
        readonly version: string;
    };
    readonly province: Id | null;
    /** Of fewer than this many only the count is shown. */
    readonly minimum: number;
    readonly rounds: Round;
}
/** Answers come in. The code is the answers; nothing else is kept of them. */
interface Take {
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
type Deed = Open | Take
/** Another business with the same answers: `of` is the line that has them. */
 | {
    readonly do: 'twin';
    readonly of: LineId;
}
/** `entry` is any line of the entry that goes, or comes back. */
 | {
    readonly do: 'withdraw' | 'restore';
    readonly entry: LineId;
}
/** Two entries of one business; `before: null`: this one has none, whatever its tag or sheet says. */
 | {
    readonly do: 'pair';
    readonly after: LineId;
    readonly before: LineId | null;
} | {
    readonly do: 'round';
    readonly round: Round;
}
/** The page where participants answer on their phones; `''`: none. */
 | {
    readonly do: 'page';
    readonly address: string;
}
/** The board was shown with the answers of these lines. */
 | {
    readonly do: 'show';
    readonly round: Round;
    readonly of: readonly LineId[];
} | {
    readonly do: 'close';
};
/** Who wrote a line, and when. */
interface Head {
    /** Random, new whenever the page is opened: it names a run of the program, no person. */
    readonly by: string;
    /** Greater than that of any line known when it was written (a Lamport clock), from 1 on. */
    readonly n: number;
    /** Milliseconds of the device's clock. Only ever shown: nothing is ordered by it. */
    readonly at: number;
}
/** A line of a version of ours. */
type KnownLine = Head & Deed;
/** Any line; what this version doesn't understand is kept and passed on as it is. */
type Line = Head & {
    readonly do: string;
};
/**
 * What names a line among those of all trainers.
 *
 * @example lineId({by: 'A1B2C3', n: 7}) //=> 'A1B2C3-7'
 */
declare const lineId: ({ by, n }: Pick<Head, "by" | "n">) => LineId;
/**
 * The line that says a deed, to come after all lines that are known.
 *
 * @example nextLine([], {by: 'A1B2C3', at: 0}, {do: 'close'}) //=> {by: 'A1B2C3', n: 1, at: 0, do: 'close'}
 */
declare const nextLine: (lines: readonly Line[], { by, at }: Omit<Head, "n">, deed: Deed) => KnownLine;
/**
 * Whether a line says what this version understands: another is kept, and means nothing here.
 *
 * @example isKnown({by: 'A', n: 1, at: 0, do: 'close'}) //=> true
 */
declare const isKnown: (line: Line) => line is KnownLine;

/** The answers of one business in one round. */
interface Entry {
    /** The line it began with. */
    readonly id: LineId;
    readonly round: Round;
    /** From 1 on, in the order in which the entries of its round came in. */
    readonly number: number;
    readonly code: string;
    /** The line that has this code: changes with every revision. */
    readonly from: LineId;
    readonly via: Via;
    /** When it first came in, by the clock of the device. */
    readonly at: number;
    readonly tag: string | null;
    readonly sheet: number | null;
    /** How often its answers were replaced. */
    readonly revisions: number;
    readonly isWithdrawn: boolean;
}
/** What comes in: a code, and what is known of where it comes from. */
interface Arrival {
    readonly code: string;
    readonly tag: string | null;
    readonly sheet: number | null;
}
/**
 * What an arrival is among the entries of its round. `new`: it counts. `same`: it is in already. `revision`: it takes the
 * place of the answers that this phone had shown before. `sheet`: another sheet has that number; ask whether this one
 * takes its place (`replaces`) or the number is wrong.
 */
type Verdict = {
    readonly is: 'new';
} | {
    readonly is: 'same' | 'revision' | 'sheet';
    readonly entry: Entry;
};
/**
 * What an arrival is, among the entries of its round. A phone is known by its tag, a sheet by its number, and what has
 * neither by its code. So a bare code that was in before its phone or sheet came is theirs, in whatever order the two
 * came. Withdrawn entries are looked at too: whoever shows the same code again is not somebody new.
 *
 * Source: the table of rules in test/gathering/same.test.ts.
 *
 * @example judge([], {code: '1TVT3CFYQ9HRH', tag: null, sheet: null}) //=> {is: 'new'}
 */
declare function judge(entries: readonly Entry[], arrival: Arrival): Verdict;

/** Two entries of one business; ids. */
interface Pair {
    readonly before: LineId;
    readonly after: LineId;
}
/** A board that was shown: the lines whose answers it counted. */
interface Shown {
    readonly round: Round;
    readonly of: readonly LineId[];
}
/** A workshop as it stands. */
interface Gathering {
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
/**
 * A workshop as its lines make it: the same for the same set of lines, in whatever order and however often they are
 * given.
 *
 * Shape: lines → `Gathering`. Lines of a later version, and what can't be understood, mean nothing here. Never throws.
 *
 * @example fold([]).entries //=> []
 */
declare function fold(lines: readonly Line[]): Gathering;

/** The lines of several files as one. */
interface Merged {
    /** Each once, in their order. */
    readonly lines: readonly Line[];
    /** Ids that two different lines had: one of the files was damaged, or its page copied while it ran. */
    readonly clashes: readonly LineId[];
}
/**
 * The union of several trainers' lines: in whatever order they are merged, and however often, the same lines come out.
 *
 * Shape: lists of lines → each line once, sorted. Of two different lines with one id the one whose text comes first is
 * kept everywhere alike, and told.
 *
 * @example merge([], []).lines //=> []
 */
declare function merge(...lists: readonly (readonly Line[])[]): Merged;

/** What a file holds. */
interface LinesRead {
    readonly lines: readonly Line[];
    /** Numbers, from 1 on, of the lines of the file that can't be read: damaged, or none of ours. */
    readonly damaged: readonly number[];
    /** Whether the last line was cut while it was written. It is among those that are damaged. */
    readonly isTorn: boolean;
}
/**
 * One line of the file, with its end.
 *
 * @example writeLine({by: 'A', n: 1, at: 0, do: 'close'}) //=> '{"by":"A","n":1,"at":0,"do":"close","hash":"76d513ca"}\n'
 */
declare function writeLine(line: Line): string;
/**
 * The text of a file that holds a workshop (`.ndjson`).
 *
 * @example readLines(writeLines([{by: 'A', n: 1, at: 0, do: 'close'}])).lines.length //=> 1
 */
declare const writeLines: (lines: readonly Line[]) => string;
/**
 * The lines in the text of a file: every one that is whole, wherever the others were damaged.
 *
 * Shape: text, with or without a byte order mark, with ends of lines of any kind → lines, and where damage is. Never
 * throws; lines of a later version are read as they are.
 *
 * @example readLines('{"by":"A","n":1,"at":0,"do":"cl') //=> {lines: [], damaged: [1], isTorn: true}
 */
declare function readLines(text: string): LinesRead;

export { fold, isKnown, judge, lineId, merge, nextLine, readLines, writeLine, writeLines };
export type { Arrival, Deed, Entry, Gathering, Head, KnownLine, Line, LineId, LinesRead, Merged, Open, Pair, Round, Shown, Take, Verdict, Via };
