// Values of a JSON file, each with the line it begins at: an object on each line (NDJSON), a list, or one object.

import { membersIn, type JsonMembers } from '#exchange';
import type { Block } from '../../encoding/text-of.ts';
import { cutShort, LONGEST_ROW, Unread } from './unread.ts';

/** A value of the file. */
export interface JsonRow extends Omit<JsonMembers, 'end'> {
  /** The file, where there are several. */
  readonly file?: string;
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

/** Whether each line is a value, as far as the first one tells; `null`: that isn't known yet. */
function isWrittenByLine({ text, isLast }: Unread): boolean | null {
  if (text.startsWith('[')) return false;
  if (!text.startsWith('{') || objectIn(text.split('\n', 1)[0]!)) return true;
  const whole = membersIn(text);
  if (!whole && !isLast && text.length <= LONGEST_ROW) return null;
  return !whole || !objectIn(text.slice(0, whole.end));
}

/**
 * The objects of a JSON file, in the order they stand in; what is none is a row with a fault. Memory doesn't grow with
 * the file.
 */
export function jsonRows(blocks: AsyncGenerator<Block>): AsyncGenerator<readonly JsonRow[]> {
  const unread = new Unread(blocks);
  let isByLine: boolean | null = null;
  let isInList = false;
  return unread.rows(() => {
    const rows: JsonRow[] = [];
    for (;;) {
      unread.take(/^\s*/.exec(unread.text)![0].length);
      const { text, line, isDamaged, isLast } = unread;
      isByLine ??= text ? isWrittenByLine(unread) : null;
      if (!text || isByLine === null) break;
      if (!isByLine && (text[0] === ',' || text[0] === (isInList ? ']' : '['))) {
        if (unread.take(1) !== ',') isInList = !isInList;
        continue;
      }
      const end = isByLine ? text.indexOf('\n') : (membersIn(text)?.end ?? -1);
      if (end < 0 && !isLast && text.length <= LONGEST_ROW) break;
      rows.push(rowOf(isByLine ? unread.takeLine() : unread.take(end < 0 ? Infinity : end), line, isDamaged));
    }
    if (unread.isLast && isInList) rows.push(rowOf('[', unread.line, false));
    return rows;
  });
}
