// A sheet as a table: cells by the name of their column, and where each stands.

import type { Finding } from '#model';
import * as errors from './errors.ts';
import type { Rows, SheetCell } from './layout.ts';

/** One row below the header. */
export interface Line {
  /** The cell's text without spaces around it; '' where it is empty or the column isn't there. */
  readonly text: (column: string) => string;
  /** The cell as it is. */
  readonly raw: (column: string) => SheetCell;
  /** `survey!C5`. Of a column that isn't there: the row's first cell. */
  readonly where: (column: string) => string;
}

/** A sheet whose header was read. */
export interface Sheet {
  readonly name: string;
  /** As they stand in the header, without spaces around. */
  readonly columns: readonly string[];
  readonly has: (column: string) => boolean;
  /** Where the header of a column stands. */
  readonly where: (column: string) => string;
  /** The rows that are not empty. */
  readonly lines: readonly Line[];
}

/** The letters of a column: 0 → A, 26 → AA. */
function letters(column: number): string {
  let text = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  return text;
}

const isEmpty = (cell: SheetCell | undefined): boolean => cell === null || cell === undefined || cell === '';

/** One way to write a header: lower case, no spaces around the colons. */
const plain = (header: SheetCell | undefined): string =>
  String(header ?? '')
    .toLowerCase()
    .split('::')
    .map((part) => part.trim())
    .join('::');

/**
 * Reads the header of a sheet. Upper and lower case, and spaces around `::`, make no difference in it; of two columns of
 * the same name the first counts.
 */
export function readSheet(name: string, rows: Rows): Sheet {
  const [header = [], ...body] = rows;
  const places = new Map<string, number>();
  header.forEach((cell, i) => {
    if (!isEmpty(cell) && !places.has(plain(cell))) places.set(plain(cell), i);
  });
  const at = (row: number, column: string): string => `${name}!${letters(places.get(plain(column)) ?? 0)}${row}`;
  return {
    name,
    columns: [...places.values()].map((i) => String(header[i]).trim()),
    has: (column) => places.has(plain(column)),
    where: (column) => at(1, column),
    lines: body.flatMap((cells, i): readonly Line[] => {
      if (cells.every((cell) => isEmpty(cell) || String(cell).trim() === '')) return [];
      const raw = (column: string): SheetCell => {
        const place = places.get(plain(column));
        return place === undefined ? null : (cells[place] ?? null);
      };
      return [{ raw, text: (column) => String(raw(column) ?? '').trim(), where: (column) => at(i + 2, column) }];
    }),
  };
}

/** An integer in a cell; where there is none, says so and gives 0, for a form that is refused anyway. */
export function integerIn(line: Line, column: string, findings: Finding[]): number {
  const value = line.raw(column);
  // spreadsheets keep numbers typed into a text cell as text
  const number = typeof value === 'string' && /^\s*-?\d{1,15}\s*$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  findings.push(errors.numberExpected(line.where(column), value));
  return 0;
}
