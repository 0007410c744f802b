// The bytes of a file as text, and what is wrong before anything in it can be read.

import type { Finding } from '#model';
import { demandUtf8, encodingOf, NotText } from '../encoding/text-of.ts';

/** Where a fault stands: line and column from 1, the column in UTF-16 code units, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What can be wrong with the file itself. */
export type FileCode =
  | 'byte-order-mark'
  | 'duplicate-key'
  | 'file-empty'
  | 'file-too-long'
  | 'html-page'
  | 'json-syntax'
  | 'not-utf8'
  | 'too-deep';

/** What may have been meant where JSON can't be read on. */
export type SyntaxHint = 'end' | 'comma-extra' | 'quotes' | 'comment' | 'comma-missing' | 'line-break';

/** A fault of the file itself. */
export interface FileFault {
  readonly finding: Finding;
  readonly place: Place;
}

export const START: Place = { line: 1, column: 1 };

/** The element refuses to read a longer file. */
const LONGEST = 1_000_000;

/** A fault that has no place in the data, since there is no data yet. */
export const fileFault = (
  code: FileCode,
  message: string,
  place: Place = START,
  facts: Readonly<Record<string, unknown>> = {},
  level: Finding['level'] = 'error',
): FileFault => ({ finding: { code, path: '', message: `The file ${message}`, level, facts }, place });

export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/**
 * The text of a file, and its faults; `text` is `null` where there is none to read: UTF-16, another old encoding,
 * an HTML page, nothing at all.
 */
export function decode(bytes: Uint8Array): { readonly text: string | null; readonly faults: readonly FileFault[] } {
  const none = (...fault: Parameters<typeof fileFault>) => ({ text: null, faults: [fileFault(...fault)] });
  const all = Buffer.from(bytes);
  const text = new TextDecoder().decode(all);
  const old = (encoding: string) => none('not-utf8', `is in ${encoding}; save it as UTF-8.`, START, { encoding });
  let hasMark: boolean;
  try {
    const { utf, mark } = encodingOf(all);
    if (utf !== 'utf-8') return old('UTF-16');
    demandUtf8(all.subarray(mark), true);
    hasMark = mark > 0;
  } catch (cause) {
    if (!(cause instanceof NotText)) throw cause;
    if (/^[A-Z]/.test(cause.why)) return old(cause.why);
    return none('not-utf8', 'has bytes that are not UTF-8; save it as UTF-8.', placeAt(text, text.indexOf('\uFFFD')));
  }
  if (!text.trim()) return none('file-empty', 'is empty.');
  if (/^\s*</.test(text))
    return none('html-page', 'is an HTML page, not JSON: was it saved from a page that asks to log in?');
  if (text.length > LONGEST)
    return none('file-too-long', `has ${text.length} characters; at most ${LONGEST} are read.`, START, {
      length: text.length,
      most: LONGEST,
    });
  const mark = fileFault(
    'byte-order-mark',
    'begins with a byte order mark, which some programs trip over; save it as UTF-8 without one.',
    START,
    {},
    'warning',
  );
  return { text, faults: hasMark ? [mark] : [] };
}
