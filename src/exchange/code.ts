// The short code of a whole submission: format (1 symbol), key of the questionnaire (4), answers (a fixed number
// for each questionnaire, 24 for sme-vn), check (7). Every later format begins and ends in the same way.

import { checkAnswers, type Questionnaire, type Submission } from '#model';
import { demandGood, refused, type Decoded } from './decoded.ts';
import * as errors from './errors.ts';
import { layoutOf, numberFor, submissionAt, type Layout } from './layout.ts';
import { CHECK_LENGTH, checkOf, numberOf, SYMBOLS, symbolsIn, symbolsOf } from './symbols.ts';

const FORMAT = 1;

/** No code with everything that people put around it is longer; anything longer isn't looked at. */
export const LONGEST = 2048;

const headOf = ({ key }: Layout): string => SYMBOLS[FORMAT]! + key;
const HEAD_LENGTH = 5;

const lengthOf = ({ length }: Layout): number => HEAD_LENGTH + length + CHECK_LENGTH;

export const nameOf = ({ id, version }: Pick<Questionnaire, 'id' | 'version'>): string => `${id}@${version}`;

/**
 * The one code of a profile with its answers: whatever the order of keys and of chosen options, it is the same.
 *
 * Shape: digits and capitals without I, L, O and U; as long for empty answers as for full ones (`sme-vn`: 36).
 * Answers to questions that the profile isn't asked are in it too. It has no free text, so it names nobody.
 * Throws `LabansoError` with code `invalid-answers` and every finding.
 *
 * @example encode(questionnaire, {answers: {payments: 'cash'}}) //=> '1TVT3CFYQ9HRH'
 */
export function encode<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>): string;
export function encode(questionnaire: Questionnaire, submission: Submission): string {
  demandGood(questionnaire, submission);
  const layout = layoutOf(questionnaire);
  const text = headOf(layout) + symbolsOf(numberFor(layout, submission), layout.length);
  return text + checkOf(text);
}

/**
 * The answers that a code stands for, and which of the questionnaires they answer.
 *
 * Shape: a text as people type and paste it (small letters, spaces, dashes of any kind, O for 0, I and L for 1,
 * full-width letters) → all answers, or what is wrong with the code, most helpful first. Never throws.
 * One wrong symbol, or two neighbours exchanged, is always found; other mistakes nearly always.
 *
 * @example decode('1tvt-3cfy-q9hr-h', [questionnaire]).answers //=> {payments: 'cash'}
 */
export function decode<const Q extends Questionnaire>(text: string, questionnaires: readonly Q[]): Decoded<Q>;
export function decode(text: string, questionnaires: readonly Questionnaire[]): Decoded {
  if (typeof text !== 'string') return refused(errors.codeEmpty());
  if (text.length > LONGEST) return refused(errors.textTooLong(text.length, LONGEST));
  const symbols = symbolsIn(text);
  if (!symbols.length) return refused(errors.codeEmpty());
  const strange = symbols.map((_, place) => place).filter((place) => !SYMBOLS.includes(symbols[place]!));
  if (strange.length)
    return refused(...strange.slice(0, 100).map((place) => errors.codeSymbol(symbols[place]!, place, SYMBOLS)));

  const code = symbols.join('');
  // those it could belong to, as far as it goes
  const layouts = questionnaires.map(layoutOf).filter((one) => headOf(one).startsWith(code.slice(0, HEAD_LENGTH)));
  const layout = layouts.find((one) => lengthOf(one) === code.length);
  if (!layout && layouts.length) {
    const longer = layouts.map(lengthOf).filter((length) => length > code.length);
    if (longer.length) return refused(errors.codeCut(code.length, Math.min(...longer)));
    return refused(errors.codeTooLong(code.length, Math.max(...layouts.map(lengthOf))));
  }
  const end = code.length - CHECK_LENGTH;
  // before anything is said about what the code holds: most often it is mistyped
  if (end <= HEAD_LENGTH || checkOf(code.slice(0, end)) !== code.slice(end)) return refused(errors.codeWrong());
  const format = SYMBOLS.indexOf(code[0]!);
  if (format > FORMAT) return refused(errors.codeNewerFormat(format, FORMAT));
  if (!layout) return refused(errors.codeForeign(code.slice(1, HEAD_LENGTH), questionnaires.map(nameOf)));

  const number = numberOf(code.slice(HEAD_LENGTH, end));
  if (number >= layout.count) return refused(errors.codeOutOfRange());
  const { questionnaire } = layout;
  const submission = submissionAt(layout, number);
  const findings = checkAnswers(questionnaire, submission);
  return findings.length ? refused(...findings) : { ok: true, questionnaire, ...submission };
}

/**
 * A code in groups of four, for reading aloud and for paper; `decode` reads it as well.
 *
 * @example groupCode('1JVYA0F7G8C4729S') //=> '1JVY-A0F7-G8C4-729S'
 */
export const groupCode = (code: string): string => code.match(/.{1,4}/gs)?.join('-') ?? '';
