// Sheets that are changed cell by cell, as somebody does in a spreadsheet: `survey!C5`.

import type { Rows, SheetCell } from '#formats';

export type Sheets = Readonly<Record<string, Rows>>;

/** The cells to change, by address; a row or a column that isn't there yet is made. */
export type Changes = Readonly<Record<string, SheetCell>>;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The sheets with some cells changed. */
export function changed(sheets: Sheets, changes: Changes): Sheets {
  const draft = structuredClone(sheets) as Record<string, SheetCell[][]>;
  for (const [address, value] of Object.entries(changes)) {
    const [, sheet, letters, digits] = /^(\w+)!([A-Z]+)(\d+)$/.exec(address)!;
    const rows = (draft[sheet!] ??= []);
    while (rows.length < Number(digits)) rows.push([]);
    const row = rows[Number(digits) - 1]!;
    while (row.length < columnOf(letters!)) row.push(null);
    row[columnOf(letters!)] = value;
  }
  return draft;
}

/** What stands in a cell. */
export function cellAt(sheets: Sheets, address: string): SheetCell | undefined {
  const [, sheet, letters, digits] = /^(\w+)!([A-Z]+)(\d+)$/.exec(address)!;
  return sheets[sheet!]?.[Number(digits) - 1]?.[columnOf(letters!)];
}
