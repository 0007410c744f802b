// Rows of a CSV file with the lines they begin at. Papa Parse takes them apart; what is ours is feeding it whole lines,
// counting them, and going on behind a broken row.

import Papa from 'papaparse';
import type { Block } from '../../encoding/text-of.ts';
import { CommandError, EXIT } from '../../io.ts';
import type { Reading } from './columns.ts';
import { detectSeparator } from './separator.ts';

/** A row of texts, with its place. */
export interface TextRow {
  /** The line it begins at, from 1; in a workbook the row of the sheet. */
  readonly line: number;
  /** One cell with the first line, when the row can't be taken apart. */
  readonly cells: readonly string[];
  /** `row-quote`: a quote isn't closed, or text stands behind a closing one. `row-too-long`: more than 1 MiB. */
  readonly fault?: 'row-quote' | 'row-too-long';
  /** Whether some bytes of it were no text. */
  readonly isDamaged?: boolean;
  /** Cells that a workbook works out, by their place: what is stored of them is nobody's answer. */
  readonly formulas?: ReadonlySet<number>;
}

/** A table whose header has been read. */
export interface TextTable {
  readonly header: readonly string[];
  readonly line: number;
  readonly separator: string;
  readonly rows: AsyncIterable<readonly TextRow[]>;
}

/** A row may be as long as this, in characters. */
export const LONGEST_ROW = 1 << 20;
/** Of a row that is too long so much is kept, with a mark where it was cut. */
const SHOWN = 2000;
export const cutShort = (text: string): string => `${text.slice(0, SHOWN)} […]`;
/** With so many broken rows, and more than half of all broken, a file is something else. */
const MOST_BROKEN = 1000;

export const lineEndsIn = (text: string): number => text.split('\n').length - 1;

/** Where a line begins, counted from 0. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let i = 0; i < line; i++) at = text.indexOf('\n', at) + 1;
  return at;
}

/** Cuts text into rows; keeps what has no end yet. */
class RowCutter {
  readonly #reading: Reading;
  readonly #separator: string;
  #rest = '';
  /** The line that the rest begins at. */
  #line: number;
  /** In the middle of a row that is too long. */
  #skips = false;
  #isDamaged = false;
  #brokenRows = 0;
  #firstBroken = 0;
  #goodRows = 0;

  constructor(reading: Reading, separator: string, firstLine: number) {
    this.#reading = reading;
    this.#separator = separator;
    this.#line = firstLine;
  }

  /** The rows that end in this text. Throws `CommandError`. */
  cut({ text, isDamaged }: Block, isLast: boolean): readonly TextRow[] {
    const rows: TextRow[] = [];
    this.#isDamaged ||= isDamaged;
    this.#rest += text;
    while (this.#rest) {
      if (this.#skips && !this.#skip()) break;
      const end = isLast ? this.#rest.length : this.#rest.lastIndexOf('\n');
      const error = end < 0 ? null : this.#take(this.#rest.slice(0, end).replace(/\n$/, ''), rows);
      // a row without an end may go on in the next block
      const isOpen = !isLast && (end < 0 || error === 'MissingQuotes');
      if (isOpen ? this.#rest.length <= LONGEST_ROW : error === null) break;
      rows.push(this.#break(isLast));
    }
    this.#isDamaged &&= this.#rest.length > 0;
    return rows;
  }

  /** Takes the rows of whole lines up to the first broken one; returns why it is broken. */
  #take(text: string, rows: TextRow[]): string | null {
    const { data, errors } = text
      ? Papa.parse<string[]>(text, { delimiter: this.#separator, newline: '\n' })
      : { data: [['']], errors: [] };
    const [error] = errors;
    const good = error?.row ?? data.length;
    const first = this.#line;
    const hasQuotes = text.includes('"');
    for (let i = 0; i < good; i++) {
      const cells = data[i]!;
      const isDamaged = this.#isDamaged && cells.some((cell) => cell.includes('\ufffd'));
      rows.push(isDamaged ? { line: this.#line, cells, isDamaged } : { line: this.#line, cells });
      this.#line++;
      if (hasQuotes) for (const cell of cells) if (cell.includes('\n')) this.#line += lineEndsIn(cell);
    }
    this.#goodRows += good;
    this.#rest = this.#rest.slice(error ? startOfLine(this.#rest, this.#line - first) : text.length + 1);
    return error?.code ?? null;
  }

  /** Sets one line aside as broken. */
  #break(isLast: boolean): TextRow {
    this.#firstBroken ||= this.#line;
    const { words, file } = this.#reading;
    if (++this.#brokenRows > MOST_BROKEN && this.#brokenRows > this.#goodRows)
      throw new CommandError(EXIT.file, words.tooManyBroken(file, this.#firstBroken));
    const end = this.#rest.indexOf('\n');
    const text = end < 0 ? this.#rest : this.#rest.slice(0, end);
    const isLong = text.length > LONGEST_ROW;
    this.#skips = end < 0 && !isLast;
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    const line = this.#line++;
    return { line, cells: [isLong ? cutShort(text) : text], fault: isLong ? 'row-too-long' : 'row-quote' };
  }

  /** Leaves out the rest of a row that is too long; false when its end isn't there yet. */
  #skip(): boolean {
    const end = this.#rest.indexOf('\n');
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    this.#skips = end < 0;
    return end >= 0;
  }
}

// a line that Excel reads, and no other program writes: sep=; or "sep=;"
const SEPARATOR_LINE = /^"?sep=(.)"?[\t ]*\n/i;
const BLANK_LINE = /^[\t ]*\n/;

/**
 * Opens a table in CSV; `null` when it has no header.
 *
 * Shape: `separator` `undefined`: found in the header. While rows are read, throws `CommandError`.
 */
export async function openCsv(
  blocks: AsyncGenerator<Block>,
  reading: Reading,
  separator: string | undefined,
): Promise<TextTable | null> {
  let held = '';
  let isDamaged = false;
  let isLast = false;
  let line = 1;
  let told: RegExpExecArray | null = null;
  // a header may stand in several blocks; lines before it that are empty are counted
  while (!isLast && !/\S[^\n]*\n/.test(held) && held.length < LONGEST_ROW) {
    const next = await blocks.next();
    isLast = !!next.done;
    if (next.done) break;
    held += next.value.text;
    isDamaged ||= next.value.isDamaged;
    for (let found; (found = BLANK_LINE.exec(held) ?? (told ? null : (told = SEPARATOR_LINE.exec(held)))); line++)
      held = held.slice(found[0].length);
  }
  const head = held.slice(0, (held + '\n').indexOf('\n'));
  const between = separator ?? told?.[1] ?? detectSeparator(head, new Set(reading.columns.keys()));
  const cutter = new RowCutter(reading, between, line);

  async function* rows(): AsyncGenerator<readonly TextRow[]> {
    yield cutter.cut({ text: held, isDamaged }, isLast);
    for await (const block of blocks) yield cutter.cut(block, false);
    if (!isLast) yield cutter.cut({ text: '', isDamaged: false }, true);
  }
  const batches = rows();
  for await (const [first, ...others] of uninterrupted(batches)) {
    if (!first) continue;
    if (first.fault) return null;
    async function* all(): AsyncGenerator<readonly TextRow[]> {
      yield others;
      yield* batches;
    }
    return { header: first.cells, line: first.line, separator: between, rows: all() };
  }
  return null;
}

/** The same items; leaving a loop over them doesn't end what gives them. */
const uninterrupted = <Item>(items: AsyncGenerator<Item>): AsyncIterable<Item> => ({
  [Symbol.asyncIterator]: () => ({ next: () => items.next() }),
});
