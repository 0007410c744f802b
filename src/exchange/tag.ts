// The code in a class's QR: with five symbols of the phone behind it, so that a phone that shows it twice counts once.

import { hash } from '#model';
import { SYMBOLS, symbolsIn, symbolsOf } from './symbols.ts';

const TAG_LENGTH = 5;

/** A code as it came in, and the tag of the phone behind it; `null` where there is none. */
export interface TaggedCode {
  readonly code: string;
  readonly tag: string | null;
}

/**
 * 25 bits of what is random in a session (`person`): they say nothing of anybody, and change with the person. Two of a
 * hundred phones have the same once in 6,700 workshops.
 *
 * @example tagOf('e40c292c').length //=> 5
 */
export const tagOf = (person: string): string =>
  symbolsOf(BigInt(parseInt(hash(`tag ${person}`), 16) & 0x1ffffff), TAG_LENGTH);

/**
 * What a class's QR holds, and nothing else ever does: in capitals, digits and a colon, which a QR packs closely.
 *
 * @example withTag('1TVT3CFYQ9HRH', 'A1B2C') //=> '1TVT3CFYQ9HRH:A1B2C'
 */
export const withTag = (code: string, tag: string): string => `${code}:${tag}`;

/**
 * A text as it was scanned, parted in code and tag. Whatever ends in no tag is handed on as it came, for `decode`.
 *
 * @example splitTag('1TVT3CFYQ9HRH:A1B2C') //=> {code: '1TVT3CFYQ9HRH', tag: 'A1B2C'}
 * @example splitTag('https://a.vn/#labanso=1TVT3CFYQ9HRH').tag //=> null
 */
export function splitTag(text: string): TaggedCode {
  const parts = text.split(':').map((part) => symbolsIn(part));
  const isTagged =
    parts.length === 2 &&
    parts[1]!.length === TAG_LENGTH &&
    parts[0]!.length > TAG_LENGTH &&
    parts.flat().every((symbol) => SYMBOLS.includes(symbol));
  return isTagged ? { code: parts[0]!.join(''), tag: parts[1]!.join('') } : { code: text, tag: null };
}
