// A row, read once: into the scorer, or into faults. It goes in whole, or is set aside whole.

import { checkAnswers, type Finding, type Id, type Submission } from '#model';
import type { TableScorer } from '#scoring';
import { clean, troubleIn, type CellTrouble } from './cell.ts';
import { type Layout, type Reading } from './columns.ts';
import type { TextRow } from './csv.ts';

/** Faults that only a file has, beside those of answers (`Finding.code`). */
export type FileFault =
  | CellTrouble
  | 'answer-beside'
  | 'cell-count'
  | 'cell-too-long'
  | 'cell-without-header'
  | 'encoding'
  | 'fault-text'
  | 'formula'
  | 'key-repeated'
  | 'nul'
  | 'not-json'
  | 'row-quote'
  | 'row-too-long';

/** One thing that is wrong with a row. */
export interface Fault {
  /** One of `FileFault`, or a code of `checkAnswers` or `decode`. */
  readonly code: string;
  /** The column from 1, and its name; `null` when it is the row as a whole. */
  readonly column: number | null;
  readonly name: string | null;
  /** What stands there. */
  readonly actual: unknown;
  /** What may: the ids, or the finding's own words. */
  readonly expected?: unknown;
}

/** The members of an object of JSON, each value as it is written. */
export type Members = ReadonlyMap<string, string>;

/** What is kept of a row: its cells, or members. */
export type Kept = readonly string[] | Members;

/** A row that is in the scorer. */
export interface GoodRow {
  readonly line: number;
  /** Empty when it has none. */
  readonly id: string;
  readonly kept: Kept;
}

/** A row that can't be scored, whole, with what is wrong with it. */
export interface BadRow {
  /** The file, where there are several. */
  readonly file?: string;
  /** The line it begins at, from 1. */
  readonly line: number;
  /** Empty when it has none. */
  readonly id: string;
  /** `null` when it can't be taken apart. */
  readonly cells: readonly string[] | null;
  /** As it stands in the file, where its cells don't say it all. */
  readonly text: string | null;
  /** What an object of JSON says. */
  readonly members?: Members;
  readonly faults: readonly Fault[];
}

/** Some rows: the good ones are in the scorer, in this order. */
export interface Batch {
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
}

/** A table whose head has been read. */
export interface Table {
  /** The names of what is kept, in the file and in the results. */
  readonly kept: readonly { readonly name: string; readonly as: string }[];
  /** The cells that a bad row has, by name; `null` when bad rows are objects of JSON. */
  readonly names: readonly string[] | null;
  readonly doubts: { readonly misspelt: readonly Misspelt[]; readonly missing: readonly string[] };
  /** The column of the ids; `null`: there is none. */
  readonly id: string | null;
  readonly scorer: TableScorer;
  readonly batches: AsyncIterable<Batch>;
}

/** A name that looks like a misspelt column; `column` from 1, `null` in JSON, which has none. */
export interface Misspelt {
  readonly name: string;
  readonly column: number | null;
  readonly nearest: string;
}

export const isBad = (row: GoodRow | BadRow): row is BadRow => 'faults' in row;

/** Some rows as a batch. */
export const batchOf = (rows: readonly (GoodRow | BadRow)[]): Batch => {
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  for (const row of rows)
    if (isBad(row)) bad.push(row);
    else good.push(row);
  return { good, bad };
};

/** A cell may hold so many characters. */
const LONGEST_CELL = 10_000;
/** Of a text that is told so much is. */
const SHOWN = 200;

/** What stands before a cell that a spreadsheet would run: ours to take away again where the file is ours. */
export const GUARD = /^'(?='*[\s\x00-\x1f]*[=+\-@\t\r\n])/;

/** What is wrong with answers, as faults of columns; `givenAt` says what stands in one. */
export function answerFaults(
  { questionnaire, columns }: Reading,
  submission: Submission,
  givenAt: (name: string, finding: Finding) => { readonly column: number | null; readonly given: unknown },
): readonly Fault[] {
  return checkAnswers(questionnaire, submission).map((finding) => {
    const { code, path, actual, expected } = finding;
    const [, part, id] = path.split('/');
    const column = [...columns.values()].find((one) => one.id === id && one.part === part);
    const more = expected !== undefined && { expected };
    if (!column) return { code, column: null, name: id ?? null, actual, ...more };
    const question = questionnaire.questions.find((one) => one.id === id && part === 'answers') ?? null;
    const { column: at, given } = givenAt(column.name, finding);
    const trouble = typeof given === 'string' ? troubleIn(question, given) : null;
    return { code: trouble ?? code, column: at, name: column.name, actual: given, ...more };
  });
}

/** What keeps a cell from being text; `null` when nothing does. */
function textFault(cell: string, isDamaged = false): FileFault | null {
  if (cell.length > LONGEST_CELL) return 'cell-too-long';
  if (cell.includes('\0')) return 'nul';
  return isDamaged && cell.includes('\ufffd') ? 'encoding' : null;
}

/** Reads the rows of a layout into a scorer: `null` is a row of empty cells, which says nothing. */
export function rowReader(layout: Layout, reading: Reading, scorer: TableScorer, separator: string) {
  const { names, answers, kept, nameless, faultText } = layout;
  const idOf = (cells: readonly string[]): string => (layout.id < 0 ? '' : clean(cells[layout.id] ?? ''));
  // what we write for a Vietnamese Excel has semicolons
  const isGuarded = layout.isReport && separator === ';';
  const places = [...answers, ...kept].map(({ at }) => at).sort((a, b) => a - b);

  const isAnswer = new Set(answers.map(({ at }) => at));

  /** Faults that aren't about answers. */
  const rowFaults = (row: TextRow, cells: readonly string[]): readonly Fault[] => {
    if (cells.length > names.length)
      return [{ code: 'cell-count', column: null, name: null, actual: cells.length, expected: names.length }];
    const faults: Fault[] = [];
    const add = (code: FileFault, at: number): void => {
      const actual = cells[at]!.trim().slice(0, SHOWN);
      faults.push({ code, column: at + 1, name: names[at] || null, actual });
    };
    for (const at of places) {
      const isFormula = row.formulas?.has(at) && isAnswer.has(at);
      const code = isFormula ? 'formula' : textFault(cells[at] ?? '', row.isDamaged);
      if (code) add(code, at);
    }
    if (cells[faultText]?.trim()) add('fault-text', faultText);
    for (const at of nameless) if (cells[at]?.trim()) add('cell-without-header', at);
    return faults;
  };

  const submissionOf = (cells: readonly string[]): Submission => {
    const parts: Record<'profile' | 'answers', Record<Id, unknown>> = { profile: {}, answers: {} };
    for (const { part, id, at, read } of answers) {
      const answer = read(cells[at] ?? '');
      if (answer !== undefined) parts[part][id] = answer;
    }
    return parts as Submission;
  };

  const badRow = (row: Pick<TextRow, 'line' | 'cells'>, faults: readonly Fault[]): BadRow => {
    const { line, cells } = row;
    // a cell that is no text is no answer either, and that is said already
    const said = new Set(faults.map(({ column }) => column));
    const wrong = answerFaults(reading, submissionOf(cells), (name) => {
      const at = answers.find((column) => column.name === name)!.at;
      return { column: at + 1, given: clean(cells[at]!) };
    });
    const isWide = cells.length > names.length;
    const all = isWide ? faults : [...faults, ...wrong.filter(({ column }) => !said.has(column))];
    // cells can't show what these rows were: without a text to be emptied they would be good rows the next time
    const isLost = all.some(({ code }) => code === 'cell-count' || code === 'encoding' || code === 'formula');
    const before = isWide ? '' : (cells[faultText] ?? '').trim();
    return { line, id: idOf(cells), cells, text: before || (isLost ? cells.join('\t') : null), faults: all };
  };

  return (row: TextRow): GoodRow | BadRow | null => {
    const { line, fault } = row;
    if (fault) {
      const [text] = row.cells as readonly [string];
      const faults = [{ code: fault, column: null, name: null, actual: text.slice(0, SHOWN) }];
      return { line, id: '', cells: null, text, faults };
    }
    const cells = isGuarded ? row.cells.map((cell) => cell.replace(GUARD, '')) : row.cells;
    if (cells.every((cell) => !cell.trim())) return null;
    const faults = rowFaults(row, cells);
    if (faults.length || !scorer.add(cells)) return badRow({ line, cells }, faults);
    return { line, id: idOf(cells), kept: kept.map(({ at }) => cells[at] ?? '') };
  };
}
