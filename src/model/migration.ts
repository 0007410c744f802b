// What was renamed, merged and split between two major versions of a questionnaire. Only the content knows any; it is
// handed in wherever answers come from an earlier version.

import type { Id } from './questionnaire.ts';

/** What became of a question, or of a field of the profile, in the next major version. */
export interface Move {
  /** Its id now; the same when absent. */
  readonly id?: Id;
  /** Option id then → option id now; `null`: no option says the same any more. An option not listed keeps its id. */
  readonly options?: Readonly<Record<Id, Id | null>>;
}

/** By the id then; several moves for what was split. Two that come to one id were merged. */
export type Moves = Readonly<Record<Id, Move | readonly Move[]>>;

/** How answers go from one major version of a questionnaire to a later one. What isn't listed keeps its id. */
export interface Migration {
  /** Major versions: 1 and 2 for "from 1.4.0 to 2.0.0". */
  readonly from: number;
  readonly to: number;
  /** A question that is listed means what it meant, though its scale looks different. */
  readonly questions?: Moves;
  readonly profile?: Moves;
}

/** 2 for `2.3.0`. */
export const majorOf = (version: string): number => Number(version.split('.')[0]);

/** The tables on the way from one version to another, in order; none on the way back. */
export const tablesBetween = (tables: readonly Migration[], from: string, to: string): readonly Migration[] =>
  tables.filter((table) => table.from >= majorOf(from) && table.to <= majorOf(to)).sort((a, b) => a.from - b.from);
