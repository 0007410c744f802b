// Answers in codes or links: a list of them, or a column of a table.

import { decode } from '#exchange';
import type { CommandError } from '../../io.ts';
import { submissionScorer } from './answers.ts';
import { layoutOf, type Run } from './columns.ts';
import type { TextRow, TextTable } from './csv.ts';
import { textTable } from './row.ts';
import type { Table } from './table.ts';
import { lookAhead } from './unread.ts';

/** No code is shorter. */
const SHORTEST = 16;
/** So many rows are looked at to find the column that the codes stand in. */
const LOOKED_AT = 20;

/** A table of texts as one of codes; throws the error that was there before when it has none. */
export async function openCodes(table: TextTable, run: Run, why: CommandError): Promise<Table> {
  const { header, separator } = table;
  const { versions } = run;
  const { first, rows } = await lookAhead(table.rows);
  const read = (text: string) => (text.length < SHORTEST ? null : decode(text, versions.all));
  const isCode = (text: string): boolean => Boolean(read(text)?.ok);
  /** Whether a text is a code, or was meant to be one. */
  const isLikeCode = (text: string): boolean => {
    const said = read(text);
    return !!said && (said.ok || !/^code-(?:empty|symbol|not-found|not-in-link)$|^text/.test(said.findings[0]!.code));
  };
  const looked = first.slice(0, LOOKED_AT);
  const columnOf = (is: typeof isCode) => looked.map(({ cells }) => cells.findIndex(is)).find((place) => place >= 0);
  // a name may well be made of a code's symbols: where one can be read is looked for first
  const column = columnOf(isCode) ?? columnOf(isLikeCode);
  // where the first line is a code itself, a line is a code, whatever separators it has
  const isList = header.cells.some(isCode) || header.cells.some((cell, i) => i === (column ?? i) && isLikeCode(cell));
  const at = isList ? 0 : column;
  if (at === undefined) throw why;
  async function* lines(): AsyncGenerator<readonly TextRow[]> {
    const asLine = (row: TextRow): TextRow => ({ line: row.line, cells: [row.cells.join(separator)] });
    yield [asLine(header)];
    for await (const some of rows) yield some.map(asLine);
  }
  const layout = layoutOf(run, isList ? ['code'] : header.cells, true);
  const { scorer, add } = submissionScorer(run);
  const said = (cells: readonly string[]) => decode(cells[at] ?? '', versions.all);
  const answering = {
    scorer,
    add: (cells: readonly string[]) => {
      const decoded = said(cells);
      return decoded.ok && add(versions.toToday(decoded.questionnaire, decoded));
    },
    faultsOf: (cells: readonly string[]) => {
      const decoded = said(cells);
      const codes = decoded.ok ? [] : [...new Set(decoded.findings.map(({ code }) => code))];
      return codes.map((code) => ({ code, column: at + 1, name: layout.names[at]!, actual: cells[at] ?? '' }));
    },
  };
  return textTable({ rows: isList ? lines() : rows, separator }, layout, answering, { misspelt: [], missing: [] });
}
