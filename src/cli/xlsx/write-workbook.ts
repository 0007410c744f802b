import writeXlsxFile from 'write-excel-file/node';
import type { Rows, SheetCell, XlsForm } from '#formats';

/** Wide enough to read a question in; ids need less. */
const WIDTHS = { text: 44, other: 18 };

const cellOf = (value: SheetCell, isHeader: boolean) =>
  value === null
    ? null
    : typeof value === 'string'
      ? // as text, so that Excel takes no cell for a formula, a date or a number
        { value, type: String, format: '@', ...(isHeader ? { fontWeight: 'bold' as const } : {}) }
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
