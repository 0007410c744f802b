// Rows of results as text: what was kept of the input, then the columns of the result.

import { csvCell, writeCsv } from '#exchange';
import { resultColumnsOf, type ResultColumn } from '#formats';
import type { Id, Questionnaire } from '#model';
import type { ScoredTable } from '#scoring';
import type { ScorePlan } from '../options.ts';
import type { Run } from '../read/columns.ts';
import { isMembers, type GoodRow, type Kept, type Table } from '../read/table.ts';

/** Of the names that are lost so many are remembered. */
const MOST_LOST = 100;

/** Writes rows as text. */
export interface RowWriter {
  /** Stands before the first row. */
  readonly header: string;
  readonly write: (scored: ScoredTable, good: readonly GoodRow[]) => string;
  /** What was left out because it has no column: the names, and in how many rows. */
  readonly lost: () => { readonly names: readonly string[]; readonly rows: number };
}

type Values = ArrayLike<number>;

/** The values of a column: 0…100, 0 or 1, or the index of a level; −1 is nothing. */
function valuesOf(column: ResultColumn, { scores, indicators }: ScoredTable, questionnaire: Questionnaire): Values {
  const { ranges, areas, ...overall } = scores;
  const { areas: open, lowestLevel, highestLevel, ...range } = ranges!;
  if (column.holds === 'area-score') return (areas as Readonly<Record<Id, Values>>)[column.area]!;
  if ('area' in column) return open[column.area]![column.holds === 'area-lowest' ? 'lowest' : 'highest'];
  if ('indicator' in column)
    return indicators[questionnaire.indicators!.findIndex(({ id }) => id === column.indicator)]!;
  return { ...overall, ...range, 'lowest-level': lowestLevel, 'highest-level': highestLevel }[column.holds];
}

/** What a row is written as: what was kept of it, and each value with all that stands around it. */
interface Form extends Pick<RowWriter, 'header' | 'lost'> {
  readonly kept: (kept: Kept) => string;
  readonly value: (column: number, value: number | string | null) => string;
}

/** A value of JSON, as it is written, as a cell. */
const cellOf = (raw: string | undefined): string =>
  raw === undefined || raw === 'null' ? '' : raw.startsWith('"') ? (JSON.parse(raw) as string) : raw;

/** CSV, every line ended by CRLF. `guard`: formulas are made harmless. */
function csvForm(names: readonly string[], header: readonly string[], { dialect, guard }: ScorePlan): Form {
  const separator = dialect === 'rfc4180' ? ',' : ';';
  const lost = new Set<string>();
  let rows = 0;
  const written = (cell: string): string => csvCell(cell.normalize('NFC'), dialect, Boolean(guard)) + separator;
  return {
    header: writeCsv([header], dialect),
    lost: () => ({ names: [...lost], rows }),
    kept: (kept) => {
      let text = '';
      if (isMembers(kept)) {
        const beside = [...kept.keys()].filter((name) => !names.includes(name));
        if (beside.length) rows++;
        for (const name of beside) if (lost.size < MOST_LOST) lost.add(name);
        for (const name of names) text += written(cellOf(kept.get(name)));
      } else for (const cell of kept) text += written(cell);
      return text;
    },
    value: (i, value) => (value ?? '') + (names.length + i === header.length - 1 ? '\r\n' : separator),
  };
}

/** NDJSON: one object a line, `null` for what isn't known. Members of JSON come out as they were written. */
function ndjsonForm(names: readonly string[], header: readonly string[], keptName: Run['keptName']): Form {
  const prefixes = header.map((name) => `${JSON.stringify(name)}:`);
  return {
    header: '',
    lost: () => ({ names: [], rows: 0 }),
    kept: (kept) => {
      let text = '{';
      if (isMembers(kept)) for (const [name, raw] of kept) text += `${JSON.stringify(keptName(name))}:${raw},`;
      else for (let i = 0; i < kept.length; i++) text += `${prefixes[i]}${JSON.stringify(kept[i]!.normalize('NFC'))},`;
      return text;
    },
    value: (i, value) =>
      prefixes[names.length + i] + JSON.stringify(value) + (names.length + i === header.length - 1 ? '}\n' : ','),
  };
}

/** Writes the rows of a table in the format of the plan. */
export function rowWriter({ questionnaire, keptName }: Run, { kept: names }: Table, plan: ScorePlan): RowWriter {
  const columns = resultColumnsOf(questionnaire);
  const header = [...names.map(keptName), ...columns.map(({ name }) => name)];
  const form = plan.to === 'csv' ? csvForm(names, header, plan) : ndjsonForm(names, header, keptName);
  // each text of a value is made once
  const texts = columns.map(({ holds }, i) => {
    const known = /level$/.test(holds) ? questionnaire.levels.map(({ id }) => id) : Array(101).keys();
    return [null, ...known].map((value) => form.value(i, value));
  });
  return {
    ...form,
    write: (scored, good) => {
      const values = columns.map((column) => valuesOf(column, scored, questionnaire));
      let text = '';
      for (let row = 0; row < scored.rows; row++) {
        text += form.kept(good[row]!.kept);
        for (let i = 0; i < values.length; i++) text += texts[i]![values[i]![row]! + 1]!;
      }
      return text;
    },
  };
}
