import { valueOf, type WorkbookCell } from '../../xlsx/read-sheet.ts';
import { readWorkbook } from '../../xlsx/read-workbook.ts';
import { clean } from './cell.ts';
import type { Run } from './columns.ts';
import type { TextRow, TextTable } from './csv.ts';

const textOf = (cell: WorkbookCell): string => {
  const value = valueOf(cell);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
};

/** A row up to its last cell that holds something. */
function rowOf(row: readonly WorkbookCell[], line: number): TextRow {
  const cells = row.map(textOf);
  while (cells.length && !cells.at(-1)!.trim()) cells.pop();
  const formulas = new Set([...row.keys()].filter((at) => typeof row[at] === 'object' && row[at] !== null));
  return formulas.size ? { line, cells, formulas } : { line, cells };
}

/**
 * The sheet of a workbook that holds answers, as a table: the one whose header has the most columns of answers, and
 * among equals the first that is to be seen. `null` when all are empty. Throws `XlsxFault`.
 */
export async function openWorkbook(bytes: Buffer, run: Run): Promise<TextTable | null> {
  const sheets = [...(await readWorkbook(bytes))].sort((a, b) => Number(a.isHidden) - Number(b.isHidden));
  const known = ([header]: readonly TextRow[]): number =>
    header!.cells.filter((cell) => run.columns.has(run.nameOf(clean(cell)))).length;
  const tables = sheets
    .map(({ rows }) => rows.map((row, i) => rowOf(row, i + 1)).filter(({ cells }) => cells.length))
    .filter((rows) => rows.length);
  const [best] = tables.sort((a, b) => known(b) - known(a));
  if (!best) return null;
  const [header, ...rows] = best as [TextRow, ...TextRow[]];
  async function* all(): AsyncGenerator<readonly TextRow[]> {
    yield rows;
  }
  return { header, separator: '\t', rows: all() };
}
