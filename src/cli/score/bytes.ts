// Byte strings: one character for each byte of UTF-8. Cheap to cut, to compare and to write.

import { isUtf8 } from 'node:buffer';

// a byte that isn't ASCII
const BEYOND_ASCII = /[^\x00-\x7f]/;
// the first byte of a combining mark (U+0300…U+036F), which a letter typed in two parts has
const MARK = /[\xcc\xcd]/;

/** The text of a byte string, composed (NFC); `null` when the bytes aren't UTF-8. */
export function decode(bytes: string): string | null {
  if (!BEYOND_ASCII.test(bytes)) return bytes;
  const buffer = Buffer.from(bytes, 'latin1');
  return isUtf8(buffer) ? buffer.toString('utf8').normalize('NFC') : null;
}

/** The text for a person's eyes: what isn't UTF-8 shows as �. */
export const show = (bytes: string): string => decode(bytes) ?? Buffer.from(bytes, 'latin1').toString('utf8');

/** The byte string of a text. */
export const encode = (text: string): string =>
  BEYOND_ASCII.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;

/** The same bytes with letters composed (L5); as they are where there is nothing to compose, or no UTF-8. */
export function composed(bytes: string): string {
  if (!MARK.test(bytes)) return bytes;
  const text = decode(bytes);
  return text === null ? bytes : encode(text);
}

/** A copy that doesn't keep alive the text it was cut from. */
export const detached = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('latin1');
