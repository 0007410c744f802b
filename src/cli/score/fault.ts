// A row that can't be scored: what is wrong with it, and where.

import type { Finding, Id } from '#model';
import type { NumberTrouble } from './read-answer.ts';

/** Faults that only a file has, beside those of answers (`Finding.code`). */
export type FileFault =
  | NumberTrouble
  | 'answer-beside'
  | 'cell-count'
  | 'cell-too-long'
  | 'cell-without-header'
  | 'encoding'
  | 'fault-text'
  | 'nul'
  | 'not-json'
  | 'row-quote'
  | 'row-too-long';

/** One thing that is wrong with a row. */
export interface Fault {
  /** One of `FileFault`, or a code of `checkAnswers`. */
  readonly code: string;
  /** The column from 1, and its name; `null` when it is the row as a whole. */
  readonly column: number | null;
  readonly name: string | null;
  /** What stands there. */
  readonly actual: unknown;
  /** What may: the ids, or the finding's own words. */
  readonly expected?: unknown;
  readonly nearest?: readonly Id[];
}

/** A row with its faults, whole. */
export interface BadRow {
  /** The line it begins at, from 1. */
  readonly line: number;
  /** Its cells as byte strings; `null` when it can't be taken apart, or isn't CSV. */
  readonly cells: readonly string[] | null;
  /** As it stands in the file, where its cells don't say it all. */
  readonly text: string | null;
  /** What a line of NDJSON says, where it is an object. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** A finding about answers as a fault of a column. */
export const faultOf = (
  { code, actual, expected, nearest }: Finding,
  column: number | null,
  name: string | null,
  given: unknown = actual,
): Fault => ({
  code,
  column,
  name,
  actual: given,
  ...(expected !== undefined && { expected }),
  ...(nearest && { nearest }),
});
