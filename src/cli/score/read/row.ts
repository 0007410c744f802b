// A row of texts, read once: into the scorer, or into faults. It goes in whole, or is set aside whole.

import { checkAnswers } from '#model';
import { tableScorer, type TableScorer } from '#scoring';
import type { FaultCode } from '../../texts/score-faults.ts';
import { faultsIn, submissionIn } from './answers.ts';
import { clean } from './cell.ts';
import type { Layout, Reading } from './columns.ts';
import type { TextRow, TextTable } from './csv.ts';
import { batchOf, type BadRow, type Batch, type Fault, type GoodRow, type Table } from './table.ts';

/** A cell may hold so many characters. */
const LONGEST_CELL = 10_000;
/** Of a text that is told so much is. */
const SHOWN = 200;

/** What stands before a cell that a spreadsheet would run: ours to take away again where the file is ours. */
export const GUARD = /^'(?='*[\s\x00-\x1f]*[=+\-@\t\r\n])/;

/** What keeps a cell from being text; `null` when nothing does. */
function textFault(cell: string, isDamaged = false): FaultCode | null {
  if (cell.length > LONGEST_CELL) return 'cell-too-long';
  if (cell.includes('\0')) return 'nul';
  return isDamaged && cell.includes('\ufffd') ? 'encoding' : null;
}

/** How the answers of a row are found among its cells. */
export interface AnswerReader {
  readonly scorer: TableScorer;
  /** Puts them in the scorer; `false`, and nothing is put there, when something is wrong with them. */
  readonly add: (cells: readonly string[]) => boolean;
  /** What is wrong with them. */
  readonly faultsOf: (cells: readonly string[]) => readonly Fault[];
}

/** Answers that stand in columns. */
export function columnReader({ answers }: Layout, reading: Reading): AnswerReader {
  const scorer = tableScorer(reading.questionnaire, answers);
  const places = new Map(answers.map(({ name, at }) => [name, at]));
  return {
    scorer,
    add: scorer.add,
    faultsOf: (cells) => {
      const found = checkAnswers(
        reading.questionnaire,
        submissionIn(answers, ({ at }) => cells[at] ?? ''),
      );
      return faultsIn(reading, found, ({ name }) => {
        const at = places.get(name)!;
        return { column: at + 1, actual: clean(cells[at]!) };
      });
    },
  };
}

/** Reads the rows of a layout: `null` is a row of empty cells, which says nothing. */
function rowReader(layout: Layout, separator: string, answering: AnswerReader) {
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
    const add = (code: FaultCode, at: number): void => {
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

  const badRow = (row: Pick<TextRow, 'line' | 'cells'>, faults: readonly Fault[]): BadRow => {
    const { line, cells } = row;
    // a cell that is no text is no answer either, and that is said already
    const said = new Set(faults.map(({ column }) => column));
    const wrong = answering.faultsOf(cells);
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
    if (faults.length || !answering.add(cells)) return badRow({ line, cells }, faults);
    return { line, id: idOf(cells), kept: kept.map(({ at }) => cells[at] ?? '') };
  };
}

/** A table of texts as a table, its answers read as told. */
export function textTable(
  { rows, separator }: Pick<TextTable, 'rows' | 'separator'>,
  layout: Layout,
  answering: AnswerReader,
  doubts: Table['doubts'],
): Table {
  const { kept, names, id } = layout;
  const read = rowReader(layout, separator, answering);
  async function* batches(): AsyncGenerator<Batch> {
    for await (const some of rows) yield batchOf(some.map(read));
  }
  return {
    kept: kept.map(({ name }) => name),
    names,
    id: id < 0 ? null : names[id]!,
    doubts,
    scorer: answering.scorer,
    batches: batches(),
  };
}
