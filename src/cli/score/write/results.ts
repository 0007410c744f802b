// The columns of a result, and each of their values as a text.

import { resultColumnsOf, type ResultColumn } from '#formats';
import type { Id, Questionnaire } from '#model';
import type { ScoredTable } from '#scoring';
import { keptName, resultNames } from '../read/columns.ts';
import type { Kept, Members, Table } from '../read/table.ts';

/** Writes rows as text. */
export interface RowWriter {
  /** Stands before the first row. */
  readonly header: string;
  readonly write: (scored: ScoredTable, kept: readonly Kept[]) => string;
  /** What was left out because it has no column: the names, and in how many rows. */
  readonly lost: () => { readonly names: readonly string[]; readonly rows: number };
}

/** What goes into the results of a table. */
export interface Results {
  readonly columns: readonly ResultColumn[];
  readonly kept: Table['kept'];
  /** The name of a member in the results. */
  readonly as: (name: string) => string;
  readonly questionnaire: Questionnaire;
}

export function resultsOf(questionnaire: Questionnaire, { kept }: Table): Results {
  const taken = resultNames(questionnaire);
  return { columns: resultColumnsOf(questionnaire), kept, as: (name) => keptName(name, taken), questionnaire };
}

export const isMembers = (kept: Kept): kept is Members => kept instanceof Map;

/** The values of a column: 0…100, 0 or 1, or the index of a level; −1 is nothing. */
function valuesOf(column: ResultColumn, { scores, indicators }: ScoredTable, questionnaire: Questionnaire) {
  const ranges = scores.ranges!;
  switch (column.holds) {
    case 'complete':
      return scores.complete;
    case 'score':
      return scores.score;
    case 'lowest':
      return ranges.lowest;
    case 'highest':
      return ranges.highest;
    case 'level':
      return scores.level;
    case 'lowest-level':
      return ranges.lowestLevel;
    case 'highest-level':
      return ranges.highestLevel;
    case 'area-score':
      return (scores.areas as Readonly<Record<Id, Int8Array>>)[column.area]!;
    case 'area-lowest':
      return ranges.areas[column.area]!.lowest;
    case 'area-highest':
      return ranges.areas[column.area]!.highest;
    case 'indicator':
      return indicators[questionnaire.indicators!.findIndex(({ id }) => id === column.indicator)]!;
  }
}

/**
 * Results as text, row by row.
 *
 * Shape: `written(column, value)` is the text of a value in a column, with all that stands around it: a number, the id
 * of a level, or `null`. Each is made once. → a function from scored rows to one from a row to its text.
 */
export function resultTexts(
  { columns, questionnaire }: Results,
  written: (column: number, value: number | string | null) => string,
): (scored: ScoredTable) => (row: number) => string {
  const texts = columns.map(({ holds }, i) => {
    const known = /level$/.test(holds)
      ? questionnaire.levels.map(({ id }) => id)
      : Array.from({ length: 101 }, (_, n) => n);
    return [null, ...known].map((value) => written(i, value));
  });
  return (scored) => {
    const values = columns.map((column) => valuesOf(column, scored, questionnaire));
    return (row) => {
      let text = '';
      for (let i = 0; i < values.length; i++) text += texts[i]![values[i]![row]! + 1]!;
      return text;
    };
  };
}
