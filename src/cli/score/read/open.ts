// Opens the input as a table, whatever it is written in.

import { NotText, startsWith, textOf } from '../../encoding/text-of.ts';
import { unreadable } from '../../files.ts';
import { CommandError, EXIT } from '../../io.ts';
import { filesIn, openSource, readWhole, type Source } from '../../source.ts';
import { importTexts } from '../../texts/import.ts';
import { XlsxFault } from '../../xlsx/fault.ts';
import type { InputKind } from '../options.ts';
import { doubtsOf, layoutOf, noneKnown, type Run } from './columns.ts';
import { openCsv, separatorNamed, type TextTable } from './csv.ts';
import { openCodes } from './codes.ts';
import { jsonRows, type JsonRow } from './json.ts';
import { openJson } from './json-table.ts';
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

/** A table of texts as a table: of answers, or else of codes. Throws `CommandError`. */
async function tableOf(run: Run, kind: InputKind, table: TextTable): Promise<Table> {
  const { words, file } = run;
  if (kind === 'codes') return openCodes(table, run, new CommandError(EXIT.file, words.noCodes(file)));
  const layout = layoutOf(run, table.header.cells);
  if (!layout.answers.length) return openCodes(table, run, noneKnown(run, layout.names));
  const doubts = doubtsOf(run, layout.names.map(run.nameOf), true);
  return textTable(table, layout, columnReader(layout, run), doubts);
}

/** The objects of some files. Throws `CommandError` where one isn't JSON. */
async function* filedRows(
  { io, words, plan }: Run,
  first: Source,
  others: readonly string[],
): AsyncGenerator<readonly JsonRow[]> {
  for (const [i, file] of [first.file, ...others].entries()) {
    const source = i ? await openSource(io, file, io.signal) : first;
    if (others.length && (plan.from ?? kindOf(source)) === 'csv')
      throw new CommandError(EXIT.usage, words.severalFiles(file));
    for await (const rows of jsonRows(textOf(source.head, source.rest)))
      yield others.length ? rows.map((row) => ({ ...row, file })) : rows;
  }
}

/** The input of a plan, with its head read. Throws what reading throws. */
export async function openTable(run: Run): Promise<{ readonly source: Source; readonly table: Table }> {
  const { io, plan, words, file } = run;
  const files = await filesIn(io, plan.inputs);
  if (!files.length) throw new CommandError(EXIT.file, words.noFiles(file));
  const source = await openSource(io, files[0]!, io.signal);
  const kind = plan.from ?? kindOf(source);
  if (files.length > 1 || kind === 'json' || kind === 'ndjson')
    return { source, table: await openJson(filedRows(run, source, files.slice(1)), run) };
  const separator = plan.separator && separatorNamed(plan.separator);
  const table = await (kind === 'xlsx'
    ? openWorkbook(await readWhole(source), run)
    : openCsv(textOf(source.head, source.rest), run, separator));
  if (!table) throw new CommandError(EXIT.file, words.noHeader(file));
  return { source, table: await tableOf(run, kind, table) };
}

/** What went wrong while run, as a `CommandError`; other errors as they are. */
export function readingError(cause: unknown, { words, file, language }: Run): unknown {
  const told = (message: string): CommandError => new CommandError(EXIT.file, message);
  if (cause instanceof NotText) return told(words.notText(file, cause.why, cause.line));
  if (cause instanceof XlsxFault) return told(importTexts[language].unread(file, cause.reason, cause.part));
  const { code } = cause as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^Z_/.test(code)) return told(words.damagedGzip(file));
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? unreadable(file, cause, language) : cause;
}
