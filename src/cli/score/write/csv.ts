import { csvCell, writeCsv } from '#exchange';
import { resultColumnsOf } from '#formats';
import type { ScorePlan } from '../options.ts';
import type { Reading } from '../read/columns.ts';
import type { Table } from '../read/table.ts';
import { isMembers, resultTexts, type RowWriter } from './results.ts';

/** Of the names that are lost so many are remembered. */
const MOST_LOST = 100;

/** A value of JSON, as it is written, as a cell. */
const cellOf = (raw: string | undefined): string =>
  raw === undefined || raw === 'null' ? '' : raw.startsWith('"') ? (JSON.parse(raw) as string) : raw;

/** Rows as CSV, every line ended by CRLF. `guard`: formulas are made harmless. */
export function csvWriter(
  { questionnaire, keptName }: Reading,
  { kept: names }: Table,
  { dialect, guard }: Pick<ScorePlan, 'dialect' | 'guard'>,
): RowWriter {
  const columns = resultColumnsOf(questionnaire);
  const separator = dialect === 'rfc4180' ? ',' : ';';
  const textsOf = resultTexts(
    columns,
    questionnaire,
    (i, value) => (i ? separator : '') + (value ?? '') + (i === columns.length - 1 ? '\r\n' : ''),
  );
  const known = new Set(names);
  const lost = new Set<string>();
  let rows = 0;
  const look = (members: Iterable<string>): void => {
    const beside = [...members].filter((name) => !known.has(name));
    if (beside.length) rows++;
    for (const name of beside) if (lost.size < MOST_LOST) lost.add(name);
  };
  const written = (cell: string): string => csvCell(cell.normalize('NFC'), dialect, Boolean(guard)) + separator;
  return {
    header: writeCsv([[...names.map(keptName), ...columns.map(({ name }) => name)]], dialect),
    write: (scored, kept) => {
      const textOf = textsOf(scored);
      let text = '';
      for (let row = 0; row < scored.rows; row++) {
        const own = kept[row]!;
        if (isMembers(own)) {
          look(own.keys());
          for (const name of names) text += written(cellOf(own.get(name)));
        } else for (const cell of own) text += written(cell);
        text += textOf(row);
      }
      return text;
    },
    lost: () => ({ names: [...lost], rows }),
  };
}
