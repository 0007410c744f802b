// The short code of a whole submission: format (1 symbol), key of the questionnaire (4), answers (a fixed number
// for each questionnaire, 26 for sme-vn), check (7). Every later format begins and ends in the same way.

import { checkAnswers, type Finding, type Questionnaire, type Submission } from '#model';
import { demandGood, refused, type Decoded } from './decoded.ts';
import * as errors from './errors.ts';
import { layoutOf, numberFor, submissionAt, type Layout } from './layout.ts';
import { codeInFragment, LONGEST, readable } from './link.ts';
import { CHECK_LENGTH, checkOf, numberOf, SYMBOLS, symbolsIn, symbolsOf } from './symbols.ts';

const FORMAT = 1;

const headOf = ({ key }: Layout): string => SYMBOLS[FORMAT]! + key;
const HEAD_LENGTH = 5;

const lengthOf = ({ length }: Layout): number => HEAD_LENGTH + length + CHECK_LENGTH;

/** Whether a text of symbols ends in the check of what stands before. */
function isChecked(code: string): boolean {
  const end = code.length - CHECK_LENGTH;
  return end > HEAD_LENGTH && checkOf(code.slice(0, end)) === code.slice(end);
}

export const nameOf = ({ id, version }: Pick<Questionnaire, 'id' | 'version'>): string => `${id}@${version}`;

/**
 * The one code of a profile with its answers: whatever the order of keys and of chosen options, it is the same.
 *
 * Shape: digits and capitals without I, L, O and U; as long for empty answers as for full ones (`sme-vn`: 38).
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

/** A code among other words, from the word on that begins it; `whole`: as long as it should be, and its check agrees. */
interface Sighting {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Looks for a code of these questionnaires in whatever surrounds it; `null` when none even begins. */
function sight(text: string, layouts: readonly Layout[]): Sighting | null {
  const words = readable(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const typed = words.map((word) => symbolsIn(word).join(''));
  let begun: Sighting | null = null;
  for (const start of typed.keys()) {
    for (const layout of layouts) {
      let code = '';
      for (let i = start; i < typed.length && code.length < lengthOf(layout); i++) {
        // what can't be in a code ends one that has begun
        if (code && [...typed[i]!].some((symbol) => !SYMBOLS.includes(symbol))) break;
        code += typed[i];
      }
      if (!code.startsWith(headOf(layout))) continue;
      if (isChecked(code) && code.length === lengthOf(layout)) return { text: code, isWhole: true };
      // a code alone is judged as it was typed, with every symbol that is none
      if (start > 0) begun ??= { text: code, isWhole: false };
    }
  }
  return begun;
}

/** What to judge when no whole code was found: a code that has begun, that of a link, or all of it. */
function judged(text: string, begun: Sighting | null): string | Finding {
  const named = codeInFragment(text);
  if (named !== null) return begun?.text ?? named;
  if (/^\s*(\w+:\/\/|www\.)\S+\s*$/i.test(text)) return errors.codeNotInLink();
  if (begun) return begun.text;
  const symbols = symbolsIn(text);
  const letters = symbols.filter((symbol) => /\p{L}/u.test(symbol) && !SYMBOLS.includes(symbol));
  return letters.length > 3 ? errors.codeNotFound() : text;
}

/**
 * The answers that a code stands for, and which of the questionnaires they answer.
 *
 * Shape: a text as people type and paste it → all answers, or what is wrong with the code, most helpful first: small
 * letters, spaces, dots and dashes of any kind between the symbols, O for 0, I and L for 1, full-width letters; with
 * anything around it: a link, quotes, a whole message. Never throws.
 * One wrong symbol, or two neighbours exchanged, is always found; other mistakes nearly always.
 *
 * @example decode('Mã: 1tvt-3cfy-q9hr-h.', [questionnaire]).answers //=> {payments: 'cash'}
 */
export function decode<const Q extends Questionnaire>(text: string, questionnaires: readonly Q[]): Decoded<Q>;
export function decode(text: string, questionnaires: readonly Questionnaire[]): Decoded {
  if (typeof text !== 'string') return refused(errors.codeEmpty());
  if (text.length > LONGEST) return refused(errors.textTooLong(text.length, LONGEST));
  const layouts = questionnaires.map(layoutOf);
  const sighting = sight(text, layouts);
  const found = sighting?.isWhole ? sighting.text : judged(text, sighting);
  if (typeof found !== 'string') return refused(found);
  const symbols = symbolsIn(found);
  if (!symbols.length) return refused(errors.codeEmpty());
  const strange = symbols.map((_, place) => place).filter((place) => !SYMBOLS.includes(symbols[place]!));
  if (strange.length) return refused(...strange.map((place) => errors.codeSymbol(symbols[place]!, place, SYMBOLS)));
  return decodeSymbols(symbols.join(''), layouts);
}

/** What a text of nothing but symbols stands for. */
function decodeSymbols(code: string, all: readonly Layout[]): Decoded {
  // those it could belong to, as far as it goes
  const layouts = all.filter((one) => headOf(one).startsWith(code.slice(0, HEAD_LENGTH)));
  const layout = layouts.find((one) => lengthOf(one) === code.length);
  if (!layout && layouts.length) {
    const longer = layouts.map(lengthOf).filter((length) => length > code.length);
    if (longer.length) return refused(errors.codeCut(code.length, Math.min(...longer)));
    return refused(errors.codeTooLong(code.length, Math.max(...layouts.map(lengthOf))));
  }
  // before anything is said about what the code holds: most often it is mistyped
  if (!isChecked(code)) return refused(errors.codeWrong());
  const format = SYMBOLS.indexOf(code[0]!);
  if (format > FORMAT) return refused(errors.codeNewerFormat(format, FORMAT));
  const known = all.map(({ questionnaire }) => nameOf(questionnaire));
  if (!layout) return refused(errors.codeForeign(code.slice(1, HEAD_LENGTH), known));

  const number = numberOf(code.slice(HEAD_LENGTH, -CHECK_LENGTH));
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
