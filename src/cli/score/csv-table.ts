import type { Questionnaire } from '#model';
import { answerColumnsOf } from '#formats';
import { decode, show } from './bytes.ts';
import { byteLines, RowCutter, type BrokenRow, type Rows } from './csv-rows.ts';
import type { BadRow } from './fault.ts';
import { doubtsOf, HeaderError, layoutOf, type Layout } from './layout.ts';
import { isBlank, RowReader } from './read-rows.ts';
import type { RowScorer } from './row-scorer.ts';
import { detectSeparator } from './separator.ts';
import type { Batch, Table } from './table.ts';

// a line that Excel reads, and no other program writes
const SEPARATOR_LINE = /^sep=(.)\n/;

// what `writeCsv` put before a cell that a spreadsheet would run: ours to take away again where the file is ours
const GUARD = /^'(?=[\s\x00-\x1f]*[=+\-@\t\r\n])/;

const brokenRow = ({ line, why, text }: BrokenRow): BadRow => ({
  line,
  cells: null,
  text,
  faults: [
    { code: `row-${why === 'long' ? 'too-long' : why}`, column: null, name: null, actual: show(text.slice(0, 200)) },
  ],
});

function batchOf(rows: Rows, layout: Layout, reader: RowReader): Batch {
  let { cells, lines }: Pick<Rows, 'cells' | 'lines'> = rows;
  if (layout.isReport) cells = cells.map((row) => row.map((cell) => cell.replace(GUARD, '')));
  if (cells.some(isBlank)) {
    const there = cells.map((row) => !isBlank(row));
    lines = lines.filter((_, i) => there[i]);
    cells = cells.filter((_, i) => there[i]);
  }
  return {
    size: cells.length,
    lineOf: (i) => lines[i]!,
    put: (i, row) => reader.put(cells[i]!, row),
    faultsOf: (i) => reader.faultsOf(cells[i]!, lines[i]!),
    keptOf: (i) => layout.kept.map(({ at }) => cells[i]![at]!),
    idOf: (i) => (layout.id < 0 ? '' : (cells[i]![layout.id] ?? '').trim()),
    submissionOf: (i) => reader.submissionOf(cells[i]!),
    broken: rows.broken.map(brokenRow),
  };
}

/**
 * Opens a table in CSV: reads its head, and gives its rows as they are asked for.
 *
 * Shape: bytes of UTF-8; `separator` `null`: found in the head. Blank lines are left out. Throws `HeaderError`; while
 * reading, `TooManyBrokenRows`.
 */
export async function openCsv(
  chunks: AsyncIterable<Buffer>,
  questionnaire: Questionnaire,
  scorer: RowScorer,
  separator: string | null,
): Promise<Table> {
  const texts = byteLines(chunks);
  let held = '';
  let isLast = false;
  // a head may stand in several chunks; lines before it that are empty are counted
  while (!isLast && !/[^\s]\s*\n/.test(held) && held.length < 1 << 20) {
    const { value, done } = await texts.next();
    isLast = done || value.isLast;
    if (!done) held += value.text;
  }
  let line = 1;
  for (; /^[\t ]*\n/.test(held); line++) held = held.slice(held.indexOf('\n') + 1);
  const told = SEPARATOR_LINE.exec(held);
  if (told) {
    held = held.slice(told[0].length);
    line++;
  }
  const known = new Set(answerColumnsOf(questionnaire).map(({ name }) => name));
  const head = held.slice(0, (held + '\n').indexOf('\n'));
  const cutter = new RowCutter(separator ?? told?.[1] ?? detectSeparator(head, known), line);

  let first = cutter.cut(held, isLast);
  while (!first.cells.length && !first.broken.length && !isLast) {
    const { value, done } = await texts.next();
    isLast = done || value.isLast;
    if (!done) first = cutter.cut(value.text, isLast);
  }
  const header = first.cells[0];
  if (!header || first.broken.some(({ line: at }) => at < first.lines[0]!))
    throw new HeaderError({ code: 'no-header' });
  const layout = layoutOf(
    questionnaire,
    header.map((name) => decode(name) ?? show(name)),
  );
  if ('code' in layout) throw new HeaderError(layout);
  const reader = new RowReader(layout, scorer);

  async function* batches(): AsyncGenerator<Batch> {
    yield batchOf({ ...first, cells: first.cells.slice(1), lines: first.lines.slice(1) }, layout as Layout, reader);
    for await (const { text, isLast: ends } of texts) {
      const rows = cutter.cut(text, ends);
      if (rows.cells.length || rows.broken.length) yield batchOf(rows, layout as Layout, reader);
    }
  }
  return { kept: layout.kept, names: layout.names, doubts: doubtsOf(questionnaire, layout), batches: batches() };
}
