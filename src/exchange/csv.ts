// Tables for other programs.

import { LabansoError } from '#model';

/** Text, a number, or nothing. */
export type Cell = string | number | null;

/**
 * `rfc4180`: comma, decimal point, no byte order mark, for programs.
 * `excel-vi`: byte order mark, semicolon, decimal comma, for Excel on a computer set to Vietnamese.
 */
export type CsvDialect = 'rfc4180' | 'excel-vi';

const DIALECTS = {
  rfc4180: { before: '', delimiter: ',', point: '.' },
  'excel-vi': { before: '\ufeff', delimiter: ';', point: ',' },
} as const;

// what a spreadsheet takes for a formula, also behind spaces and marks that can't be seen
const FORMULA = /^[\s\p{Cc}\p{Cf}]*?[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/**
 * A table as CSV, every line ended by CRLF; no row → an empty text, but for the mark.
 *
 * Shape: rows of cells; `null` is an empty cell. A text that a spreadsheet would run as a formula gets a `'` before it;
 * any other text stays as written, with its leading zeros. Numbers stay numbers, also below zero.
 * Throws `LabansoError` with code `number-not-finite`: a score that isn't known is `null`, not `NaN`.
 *
 * Source: RFC 4180; OWASP ASVS 5.0, 1.2.10.
 *
 * @example writeCsv([['=1+1', -0.5, null]], 'excel-vi') //=> "\ufeff'=1+1;-0,5;\r\n"
 */
export function writeCsv(rows: readonly (readonly Cell[])[], dialect: CsvDialect): string {
  const { before, delimiter, point } = DIALECTS[dialect];
  const quoted = (text: string): string =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const written = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return FORMULA.test(cell) ? `'${cell}` : cell;
    if (!Number.isFinite(cell))
      throw new LabansoError('number-not-finite', `A cell is ${cell}; null means "not known".`);
    return String(cell).replace('.', point);
  };
  return before + rows.map((cells) => cells.map((cell) => quoted(written(cell))).join(delimiter) + '\r\n').join('');
}
