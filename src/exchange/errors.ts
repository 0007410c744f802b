// Every fault that a code or a file can have, alphabetical. What is wrong with the answers in it is the model's to say.

import { describe, pointer, type Finding } from '#model';
import type { RepeatedName } from './members.ts';

const error = (code: string, path: string, message: string, more?: Partial<Finding>): Finding => ({
  code,
  path,
  message,
  level: 'error',
  ...more,
});

/** `expected − actual` symbols are missing. */
export const codeCut = (actual: number, expected: number): Finding =>
  error('code-cut', '', `The code ends early: ${expected - actual} of its ${expected} symbols are missing.`, {
    actual,
    expected,
  });

export const codeEmpty = (): Finding =>
  error('code-empty', '', 'There is no code: nothing, or only spaces and hyphens.');

export const codeForeign = (key: string, known: readonly string[]): Finding =>
  error(
    'code-foreign',
    '',
    `The code is whole, but belongs to the questionnaire with the key ${key}; known are ${known.join(', ') || 'none'}.`,
    { actual: key, expected: known },
  );

export const codeNewerFormat = (actual: number, expected: number): Finding =>
  error('code-newer-format', '', `The code has format ${actual}; this program reads format ${expected}: update it.`, {
    actual,
    expected,
  });

export const codeOutOfRange = (): Finding =>
  error('code-out-of-range', '', 'The code stands for no answers: no program of ours has made it.');

export const codeNotFound = (): Finding =>
  error('code-not-found', '', 'There is no code in this text: neither its first symbols nor a link with one.');

export const codeNotInLink = (): Finding =>
  error('code-not-in-link', '', 'The link carries no code: there is no "#labanso=…" in it.');

/** The path is the place among the symbols, from 0, without spaces and hyphens. */
export const codeSymbol = (symbol: string, place: number, expected: string): Finding =>
  error('code-symbol', pointer(place), `Symbol ${place + 1} is ${describe(symbol)}; a code is made of ${expected}.`, {
    actual: symbol,
    expected,
  });

export const codeTooLong = (actual: number, expected: number): Finding =>
  error('code-too-long', '', `The code has ${actual} symbols; it should have ${expected}.`, { actual, expected });

export const codeWrong = (): Finding =>
  error('code-wrong', '', 'The check symbols don’t match: some symbol of the code is mistyped or missing.');

export const fileForeign = (actual: string, known: readonly string[]): Finding =>
  error('file-foreign', '/questionnaire', `The file answers ${actual}; known are ${known.join(', ') || 'none'}.`, {
    actual,
    expected: known,
  });

export const fileFormat = (path: string, actual: unknown, expected: unknown): Finding =>
  error('file-format', path, `${path || 'The file'} is ${describe(actual)}; ${describe(expected)} is expected.`, {
    actual,
    expected,
  });

export const fileHtml = (): Finding =>
  error('file-html', '', 'The file is no JSON: it looks like a web page, maybe of a login.');

export const fileNewerFormat = (actual: number, expected: number): Finding =>
  error('file-newer-format', '/formatVersion', `/formatVersion is ${actual}; this program reads ${expected}: update it.`, {
    actual,
    expected,
  }); // prettier-ignore

export const fileNotJson = (): Finding => error('file-not-json', '', 'The file is no JSON: it is damaged, or another.');

export const keyRepeated = ({ name, places }: RepeatedName): Finding =>
  error('key-repeated', '', `The name ${describe(name)} stands twice in one object, at ${places}.`, {
    actual: places,
    facts: { name },
  });

export const textTooLong = (actual: number, expected: number): Finding =>
  error('text-too-long', '', `The text has ${actual} characters; at most ${expected} are read.`, { actual, expected });
