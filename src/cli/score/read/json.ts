// Values of a JSON file, each with the line it begins at: an object on each line (NDJSON), a list, or one object.

import { membersIn, type JsonMembers } from '#exchange';
import type { Block } from '../../encoding/text-of.ts';
import { cutShort, lineEndsIn, LONGEST_ROW } from './csv.ts';

/** A value of the file. */
export interface JsonRow extends Omit<JsonMembers, 'end'> {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** What it says; `null` when it is no object. */
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly fault: 'encoding' | 'not-json' | 'row-too-long' | null;
}

/** The object that a text is; `null` when it is none. */
function objectIn(text: string): JsonRow['value'] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? (value as JsonRow['value']) : null;
  } catch {
    return null;
  }
}

function rowOf(text: string, line: number, isDamaged: boolean): JsonRow {
  const none = { line, value: null, members: new Map<string, string>(), repeated: [] };
  if (text.length > LONGEST_ROW) return { ...none, text: cutShort(text), fault: 'row-too-long' };
  if (isDamaged && text.includes('\ufffd')) return { ...none, text, fault: 'encoding' };
  const value = objectIn(text);
  if (!value) return { ...none, text, fault: 'not-json' };
  const { members, repeated } = membersIn(text, line)!;
  return { line, text, value, members, repeated, fault: null };
}

/** Cuts text into values; keeps what has no end yet. */
class ValueCutter {
  #text = '';
  #line = 1;
  #isDamaged = false;
  /** Not in a list, nor in a file of one object; `null`: that isn't known yet. */
  #isByLine: boolean | null = null;
  #isInList = false;
  /** In the middle of a line that is too long. */
  #skips = false;

  /** The values that end in this text. */
  cut({ text, isDamaged }: Block, isLast: boolean): readonly JsonRow[] {
    const rows: JsonRow[] = [];
    this.#text += text;
    this.#isDamaged ||= isDamaged;
    for (;;) {
      if (!this.#skips) this.#skip(/^\s*/.exec(this.#text)![0].length);
      if (!this.#text) break;
      this.#isByLine ??= this.#isWrittenByLine(isLast);
      if (this.#isByLine === null) break;
      const [first] = this.#text;
      if (!this.#isByLine && (first === ',' || first === (this.#isInList ? ']' : '['))) {
        if (first !== ',') this.#isInList = !this.#isInList;
        this.#skip(1);
        continue;
      }
      const end = this.#isByLine ? this.#text.indexOf('\n') : (membersIn(this.#text)?.end ?? -1);
      if (end < 0 && !isLast && this.#text.length <= LONGEST_ROW) break;
      const own = this.#text.slice(0, end < 0 ? undefined : end);
      if (!this.#skips) rows.push(rowOf(own, this.#line, this.#isDamaged));
      this.#skips = end < 0 && this.#isByLine;
      this.#skip(own.length);
    }
    this.#isDamaged &&= this.#text.length > 0;
    if (isLast && this.#isInList) rows.push(rowOf('[', this.#line, false));
    return rows;
  }

  #skip(length: number): void {
    this.#line += lineEndsIn(this.#text.slice(0, length));
    this.#text = this.#text.slice(length);
  }

  /** Whether each line is a value, as far as the first one tells; `null`: that isn't known yet. */
  #isWrittenByLine(isLast: boolean): boolean | null {
    const text = this.#text;
    if (text.startsWith('[')) return false;
    const end = text.indexOf('\n');
    if (!text.startsWith('{') || objectIn(end < 0 ? text : text.slice(0, end))) return true;
    const whole = membersIn(text);
    if (!whole && !isLast && text.length <= LONGEST_ROW) return null;
    return !whole || !objectIn(text.slice(0, whole.end));
  }
}

/**
 * The objects of a JSON file, in the order they stand in; what is none is a row with a fault. Memory doesn't grow with
 * the file.
 */
export async function* jsonRows(blocks: AsyncIterable<Block>): AsyncGenerator<readonly JsonRow[]> {
  const cutter = new ValueCutter();
  for await (const block of blocks) yield cutter.cut(block, false);
  yield cutter.cut({ text: '', isDamaged: false }, true);
}
