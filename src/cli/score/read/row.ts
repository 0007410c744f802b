// A row of texts, read once: into the scorer, or into faults. It goes in whole, or is set aside whole.

import { checkAnswers } from '#model';
import { tableScorer, type TableScorer } from '#scoring';
import type { FaultCode } from '../../texts/score-faults.ts';
import { faultsIn, submissionIn } from './answers.ts';
import { clean } from './cell.ts';
import { FAULT_COLUMNS, type Layout, type Run } from './columns.ts';
import type { TextRow, TextTable } from './csv.ts';
import { faultOf, SHOWN, type BadRow, type Fault, type GoodRow, type Table } from './table.ts';

/** A cell may hold so many characters. */
const LONGEST_CELL = 10_000;

/** What stands before a cell that a spreadsheet would run: ours to take away again where the file is ours. */
export const GUARD = /^'(?='*[\s\x00-\x1f]*[=+\-@\t\r\n])/;

/** How the answers of a row are found among its cells. */
export interface AnswerReader {
  readonly scorer: TableScorer;
  /** Puts them in the scorer; `false`, and nothing is put there, when something is wrong with them. */
  readonly add: (cells: readonly string[]) => boolean;
  /** What is wrong with them. */
  readonly faultsOf: (cells: readonly string[]) => readonly Fault[];
}

/** Answers that stand in columns. */
export function columnReader({ answers }: Layout, run: Run): AnswerReader {
  const scorer = tableScorer(run.questionnaire, answers);
  return {
    scorer,
    add: scorer.add,
    faultsOf: (cells) => {
      const found = checkAnswers(
        run.questionnaire,
        submissionIn(answers, ({ at }) => cells[at] ?? ''),
      );
      return faultsIn(run, found, ({ name }) => {
        const { at } = answers.find((column) => column.name === name)!;
        return { column: at + 1, actual: clean(cells[at]!) };
      });
    },
  };
}

/** Looks for faults that aren't about answers. */
function faultFinder({ names, answers, kept, faultText }: Layout) {
  const isAnswer = new Set(answers.map(({ at }) => at));
  const isText = new Set([...answers, ...kept].map(({ at }) => at));
  const codeAt = (at: number, cell: string, { isDamaged, formulas }: TextRow): FaultCode | null => {
    if (isText.has(at)) {
      if (formulas?.has(at) && isAnswer.has(at)) return 'formula';
      if (cell.length > LONGEST_CELL) return 'cell-too-long';
      if (cell.includes('\0')) return 'nul';
      return isDamaged && cell.includes('\ufffd') ? 'encoding' : null;
    }
    if (!cell.trim()) return null;
    return at === faultText ? 'fault-text' : names[at] ? null : 'cell-without-header';
  };
  return (row: TextRow, cells: readonly string[]): readonly Fault[] => {
    if (cells.length > names.length) return [{ ...faultOf('cell-count', null, cells.length), expected: names.length }];
    const faults: Fault[] = [];
    for (let at = 0; at < cells.length; at++) {
      const code = codeAt(at, cells[at]!, row);
      const actual = code && cells[at]!.trim().slice(0, SHOWN);
      if (code) faults.push({ code, column: at + 1, name: names[at] || null, actual });
    }
    return faults;
  };
}

/** Reads the rows of a layout: `null` is a row of empty cells, which says nothing. */
function rowReader(layout: Layout, separator: string, answering: AnswerReader) {
  const { names, kept, faultText } = layout;
  const faultsOf = faultFinder(layout);
  // what we write for a Vietnamese Excel has semicolons
  const isGuarded = separator === ';' && FAULT_COLUMNS.every((name) => names.includes(name));
  return (row: TextRow): GoodRow | BadRow | null => {
    const { line, fault } = row;
    if (fault) {
      const [text] = row.cells as readonly [string];
      return { line, id: '', cells: null, text, faults: [faultOf(fault, null, text.slice(0, SHOWN))] };
    }
    const cells = isGuarded ? row.cells.map((cell) => cell.replace(GUARD, '')) : row.cells;
    if (cells.every((cell) => !cell.trim())) return null;
    const id = clean(cells[layout.id] ?? '');
    const faults = faultsOf(row, cells);
    if (!faults.length && answering.add(cells)) return { line, id, kept: kept.map(({ at }) => cells[at] ?? '') };
    const isWide = cells.length > names.length;
    // a cell that is no text is no answer either, and that is said already
    const wrong = answering.faultsOf(cells).filter(({ column }) => faults.every((one) => one.column !== column));
    const all = isWide ? faults : [...faults, ...wrong];
    // cells can't show what these rows were: without a text to be emptied they would be good rows the next time
    const isLost = all.some(({ code }) => /^(cell-count|encoding|formula)$/.test(code));
    const before = isWide ? '' : (cells[faultText] ?? '').trim();
    return { line, id, cells, text: before || (isLost ? cells.join('\t') : null), faults: all };
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
  async function* table(): AsyncGenerator<readonly (GoodRow | BadRow)[]> {
    for await (const some of rows) yield some.map(read).filter((row) => row !== null);
  }
  const { scorer } = answering;
  return { kept: kept.map(({ name }) => name), names, id: names[id] ?? null, doubts, scorer, batches: table() };
}
