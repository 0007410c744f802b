// From rows of cells to columns of answers: a row goes in whole, or is set aside whole.

import { checkAnswers, type Finding, type Submission } from '#model';
import { decode, show } from './bytes.ts';
import type { ColumnCoder } from './column-coder.ts';
import { BAD } from './column-coder.ts';
import { faultOf, type BadRow, type Fault, type FileFault } from './fault.ts';
import type { Layout } from './layout.ts';
import { numberTrouble } from './read-answer.ts';
import type { RowScorer } from './row-scorer.ts';
import { submissionFrom } from './submission.ts';

/** A cell may hold so many characters. */
export const LONGEST_CELL = 10_000;

// bytes of UTF-8 without NUL
const TEXT =
  /^(?:[\x01-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})*$/;
// nearly every cell: nothing to look at closely
const PLAIN = /^[ -~]{0,500}$/;

/** Whether every cell of a row is empty: lines that a spreadsheet leaves at the end of a table. */
export function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** Reads the rows of one layout. */
export class RowReader {
  readonly #layout: Layout;
  readonly #coders: readonly (readonly [number, ColumnCoder])[];
  readonly #scorer: RowScorer;

  constructor(layout: Layout, scorer: RowScorer) {
    this.#layout = layout;
    this.#scorer = scorer;
    this.#coders = layout.answers.map(({ at, column }) => [at, scorer.columns.get(column.name)!] as const);
  }

  /** Puts a row of cells at a place of the columns; false when anything is wrong with it: see `faultsOf`. */
  put(cells: readonly string[], row: number): boolean {
    const { names, kept, nameless, faultText } = this.#layout;
    if (cells.length !== names.length || (faultText >= 0 && cells[faultText]!.trim())) return false;
    for (const [at, coder] of this.#coders) {
      const kind = coder.kindOfCell(cells[at]!);
      if (kind === BAD) return false;
      coder.put(row, kind);
    }
    for (const { at } of kept) if (!PLAIN.test(cells[at]!) && textTrouble(cells[at]!)) return false;
    for (const at of nameless) if (cells[at]!.trim()) return false;
    return true;
  }

  /** The submission of a row, good or bad. */
  submissionOf(cells: readonly string[]): Submission {
    return submissionFrom(this.#coders.map(([at, coder]) => [coder, coder.valueOf(cells[at] ?? '')] as const));
  }

  /** Everything that is wrong with a row. */
  faultsOf(cells: readonly string[], line: number): BadRow {
    const { names, kept, nameless, faultText } = this.#layout;
    const faults: Fault[] = [];
    const before = cells.length === names.length ? (cells[faultText] ?? '').trim() : '';
    if (cells.length !== names.length)
      faults.push({ code: 'cell-count', column: null, name: null, actual: cells.length, expected: names.length });
    else {
      for (const at of [...this.#coders.map(([at]) => at), ...kept.map(({ at }) => at)].sort((a, b) => a - b)) {
        const code = textTrouble(cells[at]!);
        if (code) faults.push({ code, column: at + 1, name: names[at]!, actual: show(cells[at]!.slice(0, 200)) });
      }
      if (before)
        faults.push({
          code: 'fault-text',
          column: faultText + 1,
          name: names[faultText]!,
          actual: show(before.slice(0, 200)),
        });
      for (const at of nameless)
        if (cells[at]!.trim())
          faults.push({ code: 'cell-without-header', column: at + 1, name: null, actual: show(cells[at]!) });
      // a cell that is no text is no answer either, and that is said already
      const said = new Set(faults.map(({ column }) => column));
      for (const finding of checkAnswers(this.#scorer.questionnaire, this.submissionOf(cells))) {
        const fault = this.#faultOf(finding, cells);
        if (!said.has(fault.column)) faults.push(fault);
      }
    }
    // cells can't show what these rows were: without a text to be emptied they would be good rows the next time
    const isLost = faults.some(({ code }) => code === 'cell-count' || code === 'encoding');
    return { line, cells, text: before || (isLost ? cells.join('\t') : null), faults };
  }

  #faultOf(finding: Finding, cells: readonly string[]): Fault {
    const [, part, id] = finding.path.split('/');
    const found = this.#layout.answers.find(
      ({ column }) => column.id === id && (column.kind === 'question') === (part === 'answers'),
    );
    if (!found) return faultOf(finding, null, null);
    const { at, column } = found;
    const question = this.#scorer.questionnaire.questions.find((one) => one.id === id);
    const given = decode(cells[at]!)?.trim() ?? show(cells[at]!);
    const trouble = column.kind === 'question' && question?.type === 'number' ? numberTrouble(given) : null;
    return faultOf(trouble ? { ...finding, code: trouble } : finding, at + 1, column.name, given);
  }
}

/** What keeps a cell from being text; `null` when nothing does. */
function textTrouble(cell: string): FileFault | null {
  if (cell.length > LONGEST_CELL && (decode(cell) ?? cell).length > LONGEST_CELL) return 'cell-too-long';
  // a long text would take the pattern too deep
  if (cell.length > LONGEST_CELL / 2 ? decode(cell) !== null && !cell.includes('\0') : TEXT.test(cell)) return null;
  return cell.includes('\0') ? 'nul' : 'encoding';
}
