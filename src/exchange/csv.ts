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
// a phone number with the code of its country
const PHONE = /^\+\d[\d ]*$/;
// nearly every cell: nothing to guard or to quote
const PLAIN = /^[\p{L}\p{Nd}](?:[^",;\r\n]*)$/u;

/**
 * A text as one cell of CSV, quoted where it must be.
 *
 * Shape: `isGuarded`: a text that a spreadsheet would run as a formula gets a `'` before it. A phone number that begins
 * with `+` is none.
 *
 * @example csvCell('=1+1, a', 'rfc4180', true) //=> '"\'=1+1, a"'
 */
export function csvCell(text: string, dialect: CsvDialect, isGuarded: boolean): string {
  if (PLAIN.test(text) || text === '') return text;
  const cell = isGuarded && FORMULA.test(text) && !PHONE.test(text) ? `'${text}` : text;
  const { delimiter } = DIALECTS[dialect];
  const isQuoted = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A table as CSV, every line ended by CRLF; no row → an empty text, but for the mark.
 *
 * Shape: rows of cells; `null` is an empty cell. A text that a spreadsheet would run as a formula gets a `'` before it;
 * any other text stays as written, with its leading zeros, and so does a phone number that begins with `+`. Numbers
 * stay numbers, also below zero.
 * Throws `LabansoError` with code `number-not-finite`: a score that isn't known is `null`, not `NaN`.
 *
 * Source: RFC 4180; OWASP ASVS 5.0, 1.2.10.
 *
 * @example writeCsv([['=1+1', -0.5, null]], 'excel-vi') //=> "\ufeff'=1+1;-0,5;\r\n"
 */
export function writeCsv(rows: readonly (readonly Cell[])[], dialect: CsvDialect): string {
  const { before, delimiter, point } = DIALECTS[dialect];
  const written = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return csvCell(cell, dialect, true);
    if (!Number.isFinite(cell))
      throw new LabansoError('number-not-finite', `A cell is ${cell}; null means "not known".`);
    const text = String(cell).replace('.', point);
    return text.includes(delimiter) ? `"${text}"` : text;
  };
  return before + rows.map((cells) => cells.map(written).join(delimiter) + '\r\n').join('');
}
