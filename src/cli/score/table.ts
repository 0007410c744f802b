// A table of answers, whatever it is written in: batches of rows that can be put into columns.

import type { Submission } from '#model';
import type { BadRow } from './fault.ts';
import type { HeaderDoubts } from './layout.ts';
import type { Kept, KeptNames } from './write-rows.ts';

/** Some rows of a table. `i` counts those of this batch. */
export interface Batch {
  readonly size: number;
  /** The line that a row begins at, from 1. */
  readonly lineOf: (i: number) => number;
  /** Puts a row at a place of the columns; false when it can't be scored. */
  readonly put: (i: number, row: number) => boolean;
  /** What is wrong with a row. */
  readonly faultsOf: (i: number) => BadRow;
  readonly keptOf: (i: number) => Kept;
  /** The row's id as a byte string; empty when it has none. */
  readonly idOf: (i: number) => string;
  readonly submissionOf: (i: number) => Submission;
  /** Rows that can't even be taken apart. */
  readonly broken: readonly BadRow[];
}

/** A table whose head has been read. */
export interface Table {
  readonly kept: readonly KeptNames[];
  /** The cells that a bad row has, by name; `null` when bad rows are kept as text. */
  readonly names: readonly string[] | null;
  readonly doubts: HeaderDoubts;
  /** The cell or member of a row under a name, for grouping: index among the kept columns, or −1. */
  readonly batches: AsyncIterable<Batch>;
}
