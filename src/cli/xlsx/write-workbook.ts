import writeXlsxFile from 'write-excel-file/node';
import type { Rows, SheetCell, XlsForm } from '#formats';

/** Wide enough to read a question in; ids need less. */
const WIDTHS = { text: 44, other: 18 };

// what XML can't hold, what the package would take out, and what looks like the way such characters are written
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd\p{Cs}\p{Noncharacter_Code_Point}]|_(?=x[\da-f]{4}_)/giu;

const written = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as Excel writes it: `_x000D_` for a carriage return. Source: ECMA-376 Part 1, 22.9.2.19, ST_Xstring. */
function xstring(text: string): string {
  const safe = text.replace(UNSAFE, (character) => character.split('').map(written).join(''));
  // the package looks its strings up in an object that has names of its own, like "constructor"
  return safe in {} ? written(safe) + safe.slice(1) : safe;
}

/** A cell as the package takes it; a header is bold. */
export const cellOf = (value: SheetCell, isHeader: boolean) =>
  value === null
    ? null
    : typeof value === 'string'
      ? // as text, so that Excel takes no cell for a formula, a date or a number
        { value: xstring(value), type: String, format: '@', ...(isHeader ? { fontWeight: 'bold' as const } : {}) }
      : { value, type: typeof value === 'number' ? Number : Boolean };

const sheetOf = (sheet: string, rows: Rows) => ({
  sheet,
  data: rows.map((row, i) => row.map((cell) => cellOf(cell, i === 0))) as never,
  columns: (rows[0] ?? []).map((name) => ({
    width: /^(label|hint|value)/.test(String(name)) ? WIDTHS.text : WIDTHS.other,
  })),
  stickyRowsCount: 1,
});

/** The sheets of a form as the bytes of an .xlsx file, in the order in which ODK expects them, the header kept in view. */
export const writeWorkbook = (form: XlsForm): Promise<Buffer> =>
  writeXlsxFile(Object.entries(form).map(([name, rows]) => sheetOf(name, rows as Rows))).toBuffer();
