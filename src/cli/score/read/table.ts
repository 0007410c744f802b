// What every kind of input is read into: good rows, which are in a scorer, and bad ones, with what is wrong.

import type { TableScorer } from '#scoring';
import type { FaultCode } from '../../texts/score-faults.ts';
import type { doubtsOf, ReadColumn } from './columns.ts';

/** Of a text that is told so much is. */
export const SHOWN = 200;

/** One thing that is wrong with a row. */
export interface Fault {
  /** One of `FaultCode`, or another one of `checkAnswers`, `readFile` or `decode`. */
  readonly code: string;
  /** The column from 1, and its name; `null` when it is the row as a whole. */
  readonly column: number | null;
  readonly name: string | null;
  /** What stands there. */
  readonly actual: unknown;
  /** What may: the ids, or the finding's own words. */
  readonly expected?: unknown;
  /** Of whose answers it is; nothing where it is about the text. */
  readonly of?: ReadColumn | undefined;
}

/** A fault of a row as a whole, or of what has a name. */
export const faultOf = (code: FaultCode, name: string | null, actual: unknown): Fault => {
  return { code, column: null, name, actual };
};

/** The members of an object of JSON, each value as it is written. */
export type Members = ReadonlyMap<string, string>;

/** What is kept of a row: its cells, or members. */
export type Kept = readonly string[] | Members;

/** A row that is in the scorer. */
export interface GoodRow {
  /** The line it begins at, from 1. */
  readonly line: number;
  /** Empty when it has none. */
  readonly id: string;
  readonly kept: Kept;
}

/** A row that can't be scored, whole, with what is wrong with it. */
export interface BadRow extends Omit<GoodRow, 'kept'> {
  /** The file, where there are several. */
  readonly file?: string;
  /** `null` when it can't be taken apart. */
  readonly cells: readonly string[] | null;
  /** As it stands in the file, where its cells don't say it all. */
  readonly text: string | null;
  /** What an object of JSON says. */
  readonly members?: Members;
  readonly faults: readonly Fault[];
}

/** A table whose head has been read. */
export interface Table {
  /** The names of what is kept. */
  readonly kept: readonly string[];
  /** The cells that a bad row has, by name; `null` when bad rows are objects of JSON. */
  readonly names: readonly string[] | null;
  readonly doubts: ReturnType<typeof doubtsOf>;
  /** The column of the ids; `null`: there is none. */
  readonly id: string | null;
  readonly scorer: TableScorer;
  /** Some rows at a time; the good ones are in the scorer, in this order. */
  readonly batches: AsyncIterable<readonly (GoodRow | BadRow)[]>;
}

export const isBad = (row: GoodRow | BadRow): row is BadRow => 'faults' in row;
export const isGood = (row: GoodRow | BadRow): row is GoodRow => !isBad(row);

export const isMembers = (kept: Kept): kept is Members => kept instanceof Map;
