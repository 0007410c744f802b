// Values of a JSON file, each with the line it begins at: an object on each line (NDJSON), a list, or one object.

import type { Block } from '../../encoding/text-of.ts';
import { cutShort, LONGEST_ROW } from './csv.ts';
import type { Members } from './table.ts';

/** A value of the file. */
export interface JsonRow {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** What it says; `null` when it is no object. */
  readonly value: Readonly<Record<string, unknown>> | null;
  /** Its members as they are written. */
  readonly members: Members;
  /** Names that stand twice in one object, at any depth, with both places: `3:2, 3:40`. */
  readonly repeated: readonly { readonly name: string; readonly places: string }[];
  readonly fault: 'encoding' | 'not-json' | 'row-too-long' | null;
}

/** Where a string ends that begins at a quote: at its closing one; −1 when it doesn't. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

/** Where a value ends, not inclusive; −1 when its end isn't there yet. */
function endOfValue(text: string, from: number): number {
  for (let at = from, depth = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') {
      at = endOfString(text, at);
      if (at < 0) return -1;
      if (depth === 0) return at + 1;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (character === ',' || character === '\n')) return at;
  }
  return -1;
}

const lineEndsIn = (text: string): number => text.split('\n').length - 1;

/** `line:column` of a place, both from 1. */
function placeOf(text: string, at: number, line: number): string {
  const before = text.slice(0, at);
  return `${line + lineEndsIn(before)}:${at - before.lastIndexOf('\n')}`;
}

/** The members of an object, and the names that are repeated. The text is JSON. */
function membersOf(text: string, line: number): Pick<JsonRow, 'members' | 'repeated'> {
  const members = new Map<string, string>();
  const repeated: { name: string; places: string }[] = [];
  // of each object that is open its names, with their places; of a list `null`
  const open: (Map<string, number> | null)[] = [];
  let isName = false;
  let name = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') {
      const end = endOfString(text, at);
      if (isName) {
        const found = JSON.parse(text.slice(at, end + 1)) as string;
        const names = open.at(-1)!;
        const before = names.get(found);
        if (before === undefined) names.set(found, at);
        else repeated.push({ name: found, places: `${placeOf(text, before, line)}, ${placeOf(text, at, line)}` });
        if (open.length === 1) [name, from] = [found, text.indexOf(':', end) + 1];
        isName = false;
      }
      at = end;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Map() : null);
      isName = character === '{';
    } else if (character === '}' || character === ']' || character === ',') {
      if (open.length === 1 && open[0]!.size) members.set(name, text.slice(from, at).trim());
      if (character !== ',') open.pop();
      isName = character === ',' && open.at(-1) !== null;
    }
  }
  return { members, repeated };
}

const NOTHING = { value: null, members: new Map<string, string>(), repeated: [] };

function rowOf(text: string, line: number, isDamaged: boolean): JsonRow {
  if (isDamaged && text.includes('\ufffd')) return { ...NOTHING, line, text, fault: 'encoding' };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { line, text, value: value as JsonRow['value'], ...membersOf(text, line), fault: null };
  } catch {
    // said below
  }
  return { ...NOTHING, line, text, fault: 'not-json' };
}

const tooLong = (text: string, line: number): JsonRow => ({
  ...NOTHING,
  line,
  text: cutShort(text),
  fault: 'row-too-long',
});

/** The lines of a file; blank ones are left out, and one that is too long is cut. */
async function* linesOf(blocks: AsyncIterable<Block>): AsyncGenerator<readonly JsonRow[]> {
  let rest = '';
  let line = 1;
  let isCut = false;
  const rowsOf = (parts: readonly string[], isDamaged: boolean): JsonRow[] =>
    parts.flatMap((part) => {
      const number = line++;
      const isLeft = isCut || !part.trim();
      isCut = false;
      return isLeft ? [] : [part.length > LONGEST_ROW ? tooLong(part, number) : rowOf(part, number, isDamaged)];
    });
  for await (const { text, isDamaged } of blocks) {
    const parts = (rest + text).split('\n');
    rest = parts.pop()!;
    const rows = rowsOf(parts, isDamaged);
    if (rest.length > LONGEST_ROW) {
      if (!isCut) rows.push(tooLong(rest, line));
      isCut = true;
      rest = '';
    }
    yield rows;
  }
  yield rowsOf([rest], true);
}

/** The elements of a list, however it is laid out; what stands behind it is a row that says nothing. */
async function* elementsOf(blocks: AsyncIterable<Block>): AsyncGenerator<readonly JsonRow[]> {
  let text = '';
  let line = 1;
  let isOpen = false;
  let isDamaged = false;
  const skip = (end: number): void => {
    line += lineEndsIn(text.slice(0, end));
    text = text.slice(end);
  };
  /** Cuts off what is whole; the last element of a list that was cut has no end. */
  const cut = (): JsonRow[] => {
    const rows: JsonRow[] = [];
    for (;;) {
      skip(/^[\s,]*/.exec(text)![0].length);
      if (!text) return rows;
      if ((!isOpen && text.startsWith('[')) || (isOpen && text.startsWith(']'))) {
        isOpen = !isOpen;
        skip(1);
        continue;
      }
      const end = endOfValue(text, 0);
      if (end < 0 && text.length <= LONGEST_ROW) return rows;
      const own = text.slice(0, end < 0 ? undefined : end);
      rows.push(own.length > LONGEST_ROW ? tooLong(own, line) : rowOf(own, line, isDamaged));
      skip(end < 0 ? text.length : Math.max(end, 1));
    }
  };
  for await (const block of blocks) {
    text += block.text;
    isDamaged ||= block.isDamaged;
    yield cut();
  }
  if (text.trim()) yield [rowOf(text, line, isDamaged)];
  else if (isOpen) yield [rowOf('[', line, false)];
}

/**
 * The objects of a JSON file, in the order they stand in; what is none is a row with a fault. Memory doesn't grow with
 * the file.
 */
export async function* jsonRows(blocks: AsyncGenerator<Block>): AsyncGenerator<readonly JsonRow[]> {
  const head: Block[] = [];
  let text = '';
  // a file of one object may have many lines, and is small
  while (text.length <= LONGEST_ROW) {
    const { done, value } = await blocks.next();
    if (done) break;
    head.push(value);
    text += value.text;
    const first = /\S[^\n]*\n/.exec(text)?.[0];
    if (first && (first.startsWith('[') || rowOf(first, 1, false).value)) break;
  }
  async function* all(): AsyncGenerator<Block> {
    yield* head;
    yield* blocks;
  }
  const begins = text.trimStart();
  const line = 1 + lineEndsIn(text.slice(0, text.length - begins.length));
  const whole = begins.startsWith('{') && text.length <= LONGEST_ROW ? rowOf(begins, line, false) : null;
  if (whole?.value) yield [whole];
  else if (begins.startsWith('[')) yield* elementsOf(all());
  else yield* linesOf(all());
}
