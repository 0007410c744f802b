// What must hold of every single text, whatever it says.

import type { Finding } from '#model';
import type { Path } from './finding-of.ts';
import * as errors from './text-errors.ts';

/** Letters that look like one of the Vietnamese alphabet, in most fonts to the last pixel. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function* lookAlikes(path: Path, text: string, language: string): Iterable<Finding> {
  const isOurs = language === 'vi' || language === 'en';
  const letter = isOurs && [...text].find((character) => character in LOOK_ALIKES);
  if (letter) yield errors.textLookAlike(path, text, letter, LOOK_ALIKES[letter]!);
  // a word of two alphabets is never meant; in Vietnamese and English, neither is a letter of another one
  const word = (text.match(/\p{L}+/gu) ?? []).find((one) => FOREIGN.test(one) && (isOurs || LATIN.test(one)));
  if (word) yield errors.textLookAlike(path, text, word, 'Latin letters');
}

/** `{{name}}`, well formed. */
export const PLACEHOLDER = /\{\{[A-Za-z]\w*\}\}/g;

/** What was meant as a placeholder, and is none here. */
const ALMOST = /\{\{[^}]*\}{0,2}|\}\}|\$\{[^}]*\}?|\{\w+\}/;

function* placeholders(path: Path, text: string): Iterable<Finding> {
  for (const found of new Set(text.match(PLACEHOLDER))) yield errors.placeholderUnknown(path, text, found);
  const almost = ALMOST.exec(text.replace(PLACEHOLDER, ''))?.[0];
  if (almost) yield errors.placeholderMalformed(path, text, almost);
}

/** An opening or closing tag, a comment, or a character written as HTML does. */
const HTML = /<[a-z/!][^<>]*>?|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** What writers leave in a place to come back to; only in capitals, as “todo” is a word of other languages. */
const UNFINISHED = /(?<!\p{L})(?:TODO|FIXME|TBD)(?!\p{L})|[Ll]orem ipsum/u;

/**
 * Faults of one text in a language: HTML, placeholders that nothing fills, look-alikes of đ and other letters,
 * marks apart from their letters, characters nobody sees, spaces, what a writer left to come back to. Lengths are another matter.
 */
export function* ruleFindings(path: Path, text: string, language: string): Iterable<Finding> {
  const html = HTML.exec(text)?.[0];
  if (html) yield errors.textHtml(path, text, html);
  yield* placeholders(path, text);
  yield* lookAlikes(path, text, language);
  // half a letter is a fault of its own; Firefox puts another in its place when it normalizes
  const letters = text.replace(/\p{Surrogate}/gu, '');
  if (letters !== letters.normalize('NFC')) yield errors.textNotNfc(path);
  // marks that turn the order of what stands around them, and halves of letters
  const harmful = /\p{Bidi_Control}|\p{Surrogate}/u.exec(text)?.[0];
  // a line may end, and U+200D holds an emoji together
  const unseen = harmful ?? /(?![\n\u200D])[\p{Cc}\p{Cf}]/u.exec(text)?.[0];
  if (unseen) yield errors.textInvisible(path, codePoint(unseen), harmful !== undefined);
  if (text !== text.trim() || / {2}/.test(text)) yield errors.textSpaces(path);
  const unfinished = UNFINISHED.exec(text)?.[0];
  if (unfinished) yield errors.textUnfinished(path, text, unfinished);
}
