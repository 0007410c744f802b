// The columns of a result, and each of their values as a text.

import type { ResultColumn } from '#formats';
import type { Id, Questionnaire } from '#model';
import type { ScoredTable } from '#scoring';
import type { Kept, Members } from '../read/table.ts';

/** Writes rows as text. */
export interface RowWriter {
  /** Stands before the first row. */
  readonly header: string;
  readonly write: (scored: ScoredTable, kept: readonly Kept[]) => string;
  /** What was left out because it has no column: the names, and in how many rows. */
  readonly lost: () => { readonly names: readonly string[]; readonly rows: number };
}

export const isMembers = (kept: Kept): kept is Members => kept instanceof Map;

type Values = ArrayLike<number>;

/** The values of a column: 0…100, 0 or 1, or the index of a level; −1 is nothing. */
function valuesOf(column: ResultColumn, { scores, indicators }: ScoredTable, questionnaire: Questionnaire): Values {
  const { complete, score, level, ranges } = scores;
  const { lowest, highest, lowestLevel, highestLevel, areas } = ranges!;
  const overall = {
    complete,
    score,
    level,
    lowest,
    highest,
    'lowest-level': lowestLevel,
    'highest-level': highestLevel,
  };
  switch (column.holds) {
    case 'area-score':
      return (scores.areas as Readonly<Record<Id, Values>>)[column.area]!;
    case 'area-lowest':
      return areas[column.area]!.lowest;
    case 'area-highest':
      return areas[column.area]!.highest;
    case 'indicator':
      return indicators[questionnaire.indicators!.findIndex(({ id }) => id === column.indicator)]!;
    default:
      return overall[column.holds];
  }
}

/**
 * Results as text, row by row.
 *
 * Shape: `written(column, value)` is the text of a value in a column, with all that stands around it: a number, the id
 * of a level, or `null`. Each is made once. → a function from scored rows to one from a row to its text.
 */
export function resultTexts(
  columns: readonly ResultColumn[],
  questionnaire: Questionnaire,
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
