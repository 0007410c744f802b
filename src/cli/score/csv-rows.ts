// Rows of a CSV file with the lines they begin at. The parser is Papa Parse; what is ours is feeding it, counting lines,
// and going on behind a broken row.
//
// A text here is a byte string: one character for each byte of UTF-8. Separators, quotes and ids are ASCII, which UTF-8
// leaves as it is, so most of a file never needs to be decoded; `decode` (in bytes.ts) does it where somebody reads it.

import Papa from 'papaparse';

/** A row that can't be taken apart. */
export interface BrokenRow {
  /** From 1. */
  readonly line: number;
  /** `quote`: a quote isn't closed, or text stands behind a closing one. `long`: more than 1 MiB without an end. */
  readonly why: 'quote' | 'long';
  /** As it stands in the file, to the end of its first line; of a long one the beginning. */
  readonly text: string;
}

/** Some rows, as they come. */
export interface Rows {
  readonly cells: readonly (readonly string[])[];
  /** The line that each begins at, from 1: a cell may hold line ends. */
  readonly lines: readonly number[];
  readonly broken: readonly BrokenRow[];
}

/** Thrown after so many broken quotes that the file must be something else. */
export class TooManyBrokenRows extends Error {
  override readonly name = 'TooManyBrokenRows';
  /** Of the first one, from 1. */
  readonly line: number;

  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}

/** A row may be as long as this, in bytes. */
const LONGEST_ROW = 1 << 20;
/** Of a row that is too long so much is kept, with a mark where it was cut. */
const SHOWN = 2000;
export const cutShort = (text: string): string => `${text.slice(0, SHOWN)} [\xe2\x80\xa6]`;
/** A chunk may be as large as it likes: it is cut up in pieces of so many bytes. */
const LARGEST_PIECE = 1 << 18;
/** With so many broken rows, and more than half of all broken, a file is something else. */
const MOST_BROKEN = 1000;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** How often a character stands in a text, up to a place. */
function countOf(text: string, character: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0 && at < end; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** Where a line begins, counted from 0. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let i = 0; i < line; i++) at = text.indexOf('\n', at) + 1;
  return at;
}

/** Makes every line end `\n`: CRLF, LF, or CR alone where a file has no LF. */
function lineEnds(): (text: string, isLast: boolean) => string {
  let held = '';
  let onlyCr: boolean | null = null;
  return (chunk, isLast) => {
    let text = held + chunk;
    // the LF of this CR may come with the next chunk
    held = !isLast && text.endsWith('\r') ? '\r' : '';
    if (held) text = text.slice(0, -1);
    if (!text.includes('\r')) {
      if (text.includes('\n')) onlyCr ??= false;
      return text;
    }
    onlyCr ??= !text.includes('\n');
    return onlyCr ? text.replaceAll('\r', '\n') : text.replaceAll('\r\n', '\n');
  };
}

/** Cuts text into rows; keeps what has no end yet. */
export class RowCutter {
  readonly #parser: Papa.Parser;
  #rest = '';
  /** The line that the rest begins at. */
  #line: number;
  /** In the middle of a row that is too long. */
  #skips = false;
  #brokenRows = 0;
  #firstBroken = 0;
  #goodRows = 0;

  constructor(separator: string, firstLine: number) {
    this.#parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
    this.#line = firstLine;
  }

  /** The rows that end in this text. Throws `TooManyBrokenRows`. */
  cut(text: string, isLast: boolean): Rows {
    const cells: string[][] = [];
    const lines: number[] = [];
    const broken: BrokenRow[] = [];
    this.#rest = this.#rest ? this.#rest + text : text;
    while (this.#rest) {
      if (this.#skips && !this.#skip()) break;
      let { data, errors, meta } = this.#parse(isLast);
      // a row that goes on and on is ended by force: then the parser says where its quote is
      const isEndless = !isLast && !data.length && !errors.length && this.#rest.length > LONGEST_ROW;
      if (isEndless) ({ data, errors, meta } = this.#parse(true));
      const error = errors[0];
      const good = error ? error.row : isEndless ? 0 : data.length;
      const end = this.#take(data, good, error || isEndless ? -1 : meta.cursor, cells, lines);
      this.#rest = isLast && !error ? '' : this.#rest.slice(end);
      if (!error && !isEndless) break;
      if (!this.#break(error ? 'quote' : 'long', isLast, broken)) break;
    }
    return { cells, lines, broken };
  }

  #parse(toTheEnd: boolean): Parsed {
    return this.#parser.parse(this.#rest, 0, !toTheEnd) as Parsed;
  }

  /** Takes good rows with their lines; returns where they end in the rest. `end` is where, or −1 when that isn't known. */
  #take(data: string[][], good: number, end: number, cells: string[][], lines: number[]): number {
    const first = this.#line;
    this.#goodRows += good;
    const simple = end >= 0 && countOf(this.#rest, '\n', end) === good;
    for (let i = 0; i < good; i++) {
      const row = data[i]!;
      cells.push(row);
      lines.push(this.#line++);
      if (!simple) for (const cell of row) if (cell.includes('\n')) this.#line += countOf(cell, '\n', cell.length);
    }
    return end >= 0 ? end : startOfLine(this.#rest, this.#line - first);
  }

  /** Sets one line aside as broken; false when its end isn't there yet. */
  #break(why: BrokenRow['why'], isLast: boolean, broken: BrokenRow[]): boolean {
    const end = this.#rest.indexOf('\n');
    if (end < 0 && !isLast && this.#rest.length <= LONGEST_ROW) return false;
    this.#firstBroken ||= this.#line;
    if (++this.#brokenRows > MOST_BROKEN && this.#brokenRows > this.#goodRows)
      throw new TooManyBrokenRows(this.#firstBroken);
    const text = end < 0 ? this.#rest : this.#rest.slice(0, end);
    const isLong = end < 0 && !isLast;
    broken.push({ line: this.#line, why: isLong ? 'long' : why, text: isLong ? cutShort(text) : text });
    this.#line++;
    this.#skips = end < 0 && !isLast;
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    return true;
  }

  /** Leaves out the rest of a row that is too long; false when its end isn't there yet. */
  #skip(): boolean {
    const end = this.#rest.indexOf('\n');
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    this.#skips = end < 0;
    return end >= 0;
  }
}

/**
 * The lines of some bytes, as byte strings with `\n` as the only line end.
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<{ text: string; isLast: boolean }> {
  const normal = lineEnds();
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += LARGEST_PIECE)
      yield { text: normal(chunk.toString('latin1', at, at + LARGEST_PIECE), false), isLast: false };
  yield { text: normal('', true), isLast: true };
}
