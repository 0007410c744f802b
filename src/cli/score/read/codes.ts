// Answers in codes or links: a list of them, or a column of a table.

import { decode } from '#exchange';
import type { CommandError } from '../../io.ts';
import { submissionScorer } from './answers.ts';
import { layoutOf, type Layout, type Reading } from './columns.ts';
import type { TextRow, TextTable } from './csv.ts';
import { textTable, type AnswerReader } from './row.ts';
import type { Table } from './table.ts';

/** No code is shorter; a word of a header may well be made of its symbols. */
const SHORTEST = 16;
/** So many rows are looked at to find the column that the codes stand in. */
const LOOKED_AT = 20;

/** Whether a text is a code, or was meant to be one. */
const isLikeCode = (text: string, { versions }: Reading): boolean => {
  if (text.length < SHORTEST) return false;
  const said = decode(text, versions.all);
  return said.ok || !/^code-(?:empty|symbol|not-found|not-in-link)$|^text/.test(said.findings[0]!.code);
};

/** Where codes stand in a table. */
interface CodePlace {
  readonly at: number;
  /** Whether the first line is a code itself: then a line is a code, whatever separators it has. */
  readonly isList: boolean;
}

/** Where the codes of a table stand; `null`: there are none. */
function placeOf(header: readonly string[], first: readonly TextRow[], reading: Reading): CodePlace | null {
  if (header.some((cell) => isLikeCode(cell, reading))) return { at: 0, isList: true };
  for (const { cells } of first.slice(0, LOOKED_AT)) {
    const at = cells.findIndex((cell) => isLikeCode(cell, reading));
    if (at >= 0) return { at, isList: false };
  }
  return null;
}

/** Answers that stand in a code. */
function codeReader(at: number, { names }: Layout, reading: Reading): AnswerReader {
  const { versions } = reading;
  const { scorer, add } = submissionScorer(reading);
  const said = (cells: readonly string[]) => decode(cells[at] ?? '', versions.all);
  return {
    scorer,
    add: (cells) => {
      const decoded = said(cells);
      return decoded.ok && add(versions.toToday(decoded.questionnaire, decoded));
    },
    faultsOf: (cells) => {
      const decoded = said(cells);
      const codes = decoded.ok ? [] : [...new Set(decoded.findings.map(({ code }) => code))];
      return codes.map((code) => ({ code, column: at + 1, name: names[at]!, actual: cells[at] ?? '' }));
    },
  };
}

/** A table of texts as one of codes; throws the error that was there before when it has none. */
export async function openCodes(table: TextTable, reading: Reading, why: CommandError): Promise<Table> {
  const { header, line, separator } = table;
  const iterator = table.rows[Symbol.asyncIterator]();
  const next = await iterator.next();
  const first = next.done ? [] : next.value;
  const place = placeOf(header, first, reading);
  if (!place) throw why;
  const { at, isList } = place;
  const layout = layoutOf(reading, isList ? ['code'] : header, true);
  const asLine = (row: TextRow): TextRow => ({ line: row.line, cells: [row.cells.join(separator)] });
  async function* rows(): AsyncGenerator<readonly TextRow[]> {
    yield isList ? [{ line, cells: header }, ...first].map(asLine) : first;
    for (let more = await iterator.next(); !more.done; more = await iterator.next())
      yield isList ? more.value.map(asLine) : more.value;
  }
  const doubts = { misspelt: [], missing: [] };
  return textTable({ rows: rows(), separator }, layout, codeReader(at, layout, reading), doubts);
}
