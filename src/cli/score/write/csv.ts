import { csvCell, writeCsv, type CsvDialect } from '#exchange';
import { isMembers, resultTexts, type Results, type RowWriter } from './results.ts';

/** Of the names that are lost so many are remembered. */
const MOST_LOST = 100;

/** A value of JSON, as it is written, as a cell. */
const cellOf = (raw: string | undefined): string =>
  raw === undefined || raw === 'null' ? '' : raw.startsWith('"') ? (JSON.parse(raw) as string) : raw;

/** Rows as CSV, every line ended by CRLF. `isGuarded`: formulas are made harmless. */
export function csvWriter(results: Results, dialect: CsvDialect, isGuarded: boolean): RowWriter {
  const { kept: names, columns } = results;
  const separator = dialect === 'rfc4180' ? ',' : ';';
  const textsOf = resultTexts(
    results,
    (i, value) => (i ? separator : '') + (value ?? '') + (i === columns.length - 1 ? '\r\n' : ''),
  );
  const known = new Set(names.map(({ name }) => name));
  const lost = new Set<string>();
  let rows = 0;
  const look = (members: Iterable<string>): void => {
    const beside = [...members].filter((name) => !known.has(name));
    if (beside.length) rows++;
    for (const name of beside) if (lost.size < MOST_LOST) lost.add(name);
  };
  const written = (cell: string): string => csvCell(cell.normalize('NFC'), dialect, isGuarded) + separator;
  return {
    header: writeCsv([[...names.map(({ as }) => as), ...columns.map(({ name }) => name)]], dialect),
    write: (scored, kept) => {
      const textOf = textsOf(scored);
      let text = '';
      for (let row = 0; row < scored.rows; row++) {
        const own = kept[row]!;
        if (isMembers(own)) {
          look(own.keys());
          for (const { name } of names) text += written(cellOf(own.get(name)));
        } else for (const cell of own) text += written(cell);
        text += textOf(row);
      }
      return text;
    },
    lost: () => ({ names: [...lost], rows }),
  };
}
