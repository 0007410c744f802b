// Opens the input as a table, whatever it is written in.

import { EXIT, type Io } from '../../io.ts';
import type { InputKind, ScorePlan } from '../options.ts';
import { doubtsOf, layoutOf, type Reading } from './columns.ts';
import { openCsv, type TextTable } from './csv.ts';
import { openCodes } from './codes.ts';
import { startsWith, textOf } from '../../encoding/text-of.ts';
import { jsonRows } from './json.ts';
import { openJson, type FiledRow } from './json-table.ts';
import { filesIn, openSource, type Source } from './source.ts';
import { FileTrouble } from './trouble.ts';
import { openWorkbook } from './workbook.ts';
import { columnReader, textTable } from './row.ts';
import type { Table } from './table.ts';

/** What a source is written in, by its name and its first bytes. */
function kindOf({ file, head }: Source): InputKind {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  const ending = /\.(csv|tsv|json|ndjson|jsonl)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase();
  if (ending !== undefined) return ending === 'csv' || ending === 'tsv' ? 'csv' : 'json';
  return /^\ufeff?\s*[[{]/.test(head.toString('utf8', 0, 1000)) ? 'json' : 'csv';
}

/** A table of texts as a table: of answers, or else of codes. Throws `FileTrouble`. */
async function tableOf(reading: Reading, kind: InputKind, table: TextTable): Promise<Table> {
  if (kind === 'codes') return openCodes(table, reading, new FileTrouble((words, file) => words.noCodes(file)));
  let layout;
  try {
    layout = layoutOf(reading, table.header);
  } catch (cause) {
    if (cause instanceof FileTrouble && cause.isForeign) return openCodes(table, reading, cause);
    throw cause;
  }
  const { answers, kept } = layout;
  const doubts = doubtsOf(reading, new Set(answers.map(({ name }) => name)), kept);
  return textTable(table, layout, columnReader(layout, reading), doubts);
}

/** All of a source. */
async function wholeOf({ head, rest }: Source): Promise<Buffer> {
  const parts = [head];
  for await (const part of rest) parts.push(part);
  return Buffer.concat(parts);
}

/** The objects of some files. Throws `FileTrouble` where one isn't JSON. */
async function* filedRows(
  io: Io,
  { from }: ScorePlan,
  first: Source,
  others: readonly string[],
): AsyncGenerator<readonly FiledRow[]> {
  for (const [i, file] of [first.file, ...others].entries()) {
    const source = i ? await openSource(io, file) : first;
    if (others.length && (from ?? kindOf(source)) === 'csv')
      throw new FileTrouble((words) => words.severalFiles(file), { exitCode: EXIT.usage });
    for await (const rows of jsonRows(textOf(source.head, source.rest)))
      yield others.length ? rows.map((row) => ({ ...row, file })) : rows;
  }
}

/** The input of a plan, with its head read. Throws what reading throws. */
export async function openTable(
  io: Io,
  plan: ScorePlan,
  reading: Reading,
): Promise<{ readonly source: Source; readonly table: Table }> {
  const files = await filesIn(io, plan.inputs);
  if (!files.length) throw new FileTrouble((words, file) => words.noFiles(file));
  const source = await openSource(io, files[0]!);
  const kind = plan.from ?? kindOf(source);
  if (files.length > 1 || kind === 'json' || kind === 'ndjson')
    return { source, table: await openJson(filedRows(io, plan, source, files.slice(1)), reading) };
  const known = new Set(reading.columns.keys());
  const table =
    kind === 'xlsx'
      ? await openWorkbook(await wholeOf(source), reading)
      : await openCsv(textOf(source.head, source.rest), known, plan.separator);
  if (!table) throw new FileTrouble((words, file) => words.noHeader(file));
  return { source, table: await tableOf(reading, kind, table) };
}
