// Lines of NDJSON: what each says, or why it says nothing.

import { decode } from './bytes.ts';
import { byteLines, cutShort } from './csv-rows.ts';

export type Members = Readonly<Record<string, unknown>>;

export interface Line {
  readonly line: number;
  /** Byte string. */
  readonly text: string;
  /** What it says; `null` when it is no object. */
  readonly members: Members | null;
  readonly why: 'encoding' | 'not-json' | 'row-too-long' | null;
}

const LONGEST_LINE = 1 << 20;

export const isSubmission = (members: Members): boolean =>
  typeof members['answers'] === 'object' && members['answers'] !== null;

function parseLine(text: string, line: number): Line {
  const decoded = decode(text);
  if (decoded === null) return { line, text, members: null, why: 'encoding' };
  try {
    const value: unknown = JSON.parse(decoded);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { line, text, members: value as Members, why: null };
  } catch {
    // said below
  }
  return { line, text, members: null, why: 'not-json' };
}

/** Lines with their numbers; blank ones are left out, and one that is too long is cut. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let number = 1;
  let isCut = false;
  for await (const { text, isLast } of byteLines(chunks)) {
    const parts = (rest + text).split('\n');
    rest = isLast ? '' : parts.pop()!;
    const lines: Line[] = [];
    for (const part of parts) {
      if (isCut) isCut = false;
      else if (part.trim()) lines.push(parseLine(part, number));
      number++;
    }
    if (rest.length > LONGEST_LINE) {
      if (!isCut) lines.push({ line: number, text: cutShort(rest), members: null, why: 'row-too-long' });
      isCut = true;
      rest = '';
    }
    yield lines;
  }
}
