// Answers in codes or links: a list of them, or a column of a table.

import { decode } from '#exchange';
import type { Id, Questionnaire } from '#model';
import { tableScorer } from '#scoring';
import { clean } from './cell.ts';
import { layoutOf, type Layout, type Reading } from './columns.ts';
import type { TextRow, TextTable } from './csv.ts';
import type { FileTrouble } from './trouble.ts';
import { batchOf, type BadRow, type Batch, type Fault, type GoodRow, type Table } from './row.ts';

/** No code is shorter; a word of a header may well be made of its symbols. */
const SHORTEST = 16;
/** So many rows are looked at to find the column that the codes stand in. */
const LOOKED_AT = 20;

const decoded = (text: string, questionnaire: Questionnaire) => decode(text, [questionnaire]);

/** Whether a text is a code, or was meant to be one. */
const isLikeCode = (text: string, questionnaire: Questionnaire): boolean => {
  if (text.length < SHORTEST) return false;
  const said = decoded(text, questionnaire);
  return said.ok || !/^code-(?:empty|symbol|not-found|not-in-link)$|^text/.test(said.findings[0]!.code);
};

/** Where codes stand in a table. */
interface CodePlace {
  readonly at: number;
  /** Whether the first line is a code itself: then a line is a code, whatever separators it has. */
  readonly isList: boolean;
}

/** Where the codes of a table stand; `null`: there are none. */
function placeOf(header: readonly string[], first: readonly TextRow[], { questionnaire }: Reading): CodePlace | null {
  if (header.some((cell) => isLikeCode(cell, questionnaire))) return { at: 0, isList: true };
  for (const { cells } of first.slice(0, LOOKED_AT)) {
    const at = cells.findIndex((cell) => isLikeCode(cell, questionnaire));
    if (at >= 0) return { at, isList: false };
  }
  return null;
}

function rowReader({ at, isList }: CodePlace, layout: Layout, reading: Reading, separator: string) {
  const columns = [...reading.columns.values()];
  const scorer = tableScorer(
    reading.questionnaire,
    columns.map((column, at) => ({ ...column, at, read: (text: string) => text })),
  );
  const read = ({ line, cells, fault }: TextRow): GoodRow | BadRow | null => {
    if (cells.every((cell) => !cell.trim())) return null;
    const own = isList ? [cells.join(separator)] : cells;
    const text = own[at] ?? '';
    const id = layout.id < 0 ? '' : clean(own[layout.id] ?? '');
    const bad = (...faults: readonly Fault[]): BadRow => {
      const isLost = faults.some(({ column }) => column === null);
      return { line, id, cells: own, text: isLost ? cells.join(separator) : null, faults };
    };
    if (fault && !isList) return bad({ code: fault, column: null, name: null, actual: text.slice(0, 200) });
    if (own.length > layout.names.length)
      return bad({ code: 'cell-count', column: null, name: null, actual: own.length, expected: layout.names.length });
    const said = decoded(text, reading.questionnaire);
    if (!said.ok) {
      const codes = [...new Set(said.findings.map(({ code }) => code))];
      return bad(...codes.map((code) => ({ code, column: at + 1, name: layout.names[at]!, actual: text })));
    }
    const answers = columns.map(({ part, id: of }) => (said[part] as Readonly<Record<Id, unknown>>)[of]);
    scorer.add(answers);
    return { line, id, kept: layout.kept.map(({ at: place }) => own[place] ?? '') };
  };
  return { scorer, read };
}

/** A table of texts as one of codes; throws the error that was there before when it has none. */
export async function openCodes(table: TextTable, reading: Reading, why: FileTrouble): Promise<Table> {
  const { header, line, separator } = table;
  const iterator = table.rows[Symbol.asyncIterator]();
  const next = await iterator.next();
  const first = next.done ? [] : next.value;
  const place = placeOf(header, first, reading);
  if (!place) throw why;
  const layout = layoutOf(reading, place.isList ? ['code'] : header, true);
  const { scorer, read } = rowReader(place, layout, reading, separator);
  const batch = (rows: readonly TextRow[]): Batch => batchOf(rows.map(read).filter((row) => row !== null));
  async function* batches(): AsyncGenerator<Batch> {
    yield batch(place!.isList ? [{ line, cells: header }, ...first] : first);
    for (let more = await iterator.next(); !more.done; more = await iterator.next()) yield batch(more.value);
  }
  return {
    kept: layout.kept,
    names: layout.names,
    id: layout.id < 0 ? null : layout.names[layout.id]!,
    doubts: { misspelt: [], missing: [] },
    scorer,
    batches: batches(),
  };
}
