// A workshop as a file: one line of JSON for each line, with a hash at its end, so that damage is found where it is.

import { hash } from '#model';
import { isLine, type Line } from './line.ts';

/** What a file holds. */
export interface LinesRead {
  readonly lines: readonly Line[];
  /** Numbers, from 1 on, of the lines of the file that can't be read: damaged, or none of ours. */
  readonly damaged: readonly number[];
  /** Whether the last line was cut while it was written. It is among those that are damaged. */
  readonly isTorn: boolean;
}

const HASHED = /^(\{.*),"hash":"([\da-f]{8})"\}$/;

/**
 * One line of the file, with its end.
 *
 * @example writeLine({by: 'A', n: 1, at: 0, do: 'close'}) //=> '{"by":"A","n":1,"at":0,"do":"close","hash":"76d513ca"}\n'
 */
export function writeLine(line: Line): string {
  const text = JSON.stringify(line);
  return `${text.slice(0, -1)},"hash":"${hash(text)}"}\n`;
}

/**
 * The text of a file that holds a workshop (`.ndjson`).
 *
 * @example readLines(writeLines([{by: 'A', n: 1, at: 0, do: 'close'}])).lines.length //=> 1
 */
export const writeLines = (lines: readonly Line[]): string => lines.map(writeLine).join('');

function lineIn(text: string): Line | null {
  const [, head, said] = HASHED.exec(text) ?? [];
  if (head === undefined || hash(`${head}}`) !== said) return null;
  try {
    const line: unknown = JSON.parse(`${head}}`);
    return isLine(line) ? line : null;
  } catch {
    return null;
  }
}

/**
 * The lines in the text of a file: every one that is whole, wherever the others were damaged.
 *
 * Shape: text, with or without a byte order mark, with ends of lines of any kind → lines, and where damage is. Never
 * throws; lines of a later version are read as they are.
 *
 * @example readLines('{"by":"A","n":1,"at":0,"do":"cl') //=> {lines: [], damaged: [1], isTorn: true}
 */
export function readLines(text: string): LinesRead {
  const lines: Line[] = [];
  const damaged: number[] = [];
  const all = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/);
  for (const [at, one] of all.entries()) {
    if (!one.trim()) continue;
    const line = lineIn(one.trim());
    if (line) lines.push(line);
    else damaged.push(at + 1);
  }
  return { lines, damaged, isTorn: all.at(-1) !== '' && damaged.at(-1) === all.length };
}
