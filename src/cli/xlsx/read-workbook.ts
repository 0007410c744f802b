import { strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Rows, SheetCell } from '#formats';
import { checkXml } from './check-xml.ts';
import { XlsxFault } from './fault.ts';
import { LIMITS } from './limits.ts';
import { unpack } from './unpack.ts';

function cellOf(value: unknown, sheet: string): SheetCell {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' && value.length > LIMITS.text) throw new XlsxFault('too-long', sheet);
  return (value as SheetCell | undefined) ?? null;
}

/**
 * The sheets of an .xlsx workbook, by name, with rows where they stand in it; of a formula the value that was stored.
 * Throws `XlsxFault`. The package that reads cells gets a new zip of the parts that were looked at, and so can't see
 * anything in the file that the directory didn't list.
 */
export async function readWorkbook(bytes: Buffer): Promise<Readonly<Record<string, Rows>>> {
  const parts = checkXml(unpack(bytes));
  const clean = zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])), { level: 0 });
  try {
    const sheets = await readXlsxFile(clean.slice().buffer, { trim: false });
    return Object.fromEntries(
      sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map((cell) => cellOf(cell, sheet)))]),
    );
  } catch (cause) {
    throw cause instanceof XlsxFault ? cause : new XlsxFault('damaged');
  }
}
