// The short code of a whole submission: format (1 symbol), key of the questionnaire (4), answers (a fixed number
// for each questionnaire, 26 for sme-vn), in the second format what is said of actions (8), check (7). Every later
// format begins and ends in the same way.

import { checkAnswers, type Finding, type Questionnaire, type Submission } from '#model';
import { demandGood, refused, type Decoded } from './decoded.ts';
import * as errors from './errors.ts';
import { layoutOf, numberFor, submissionAt, type Layout } from './layout.ts';
import { codeInFragment, LONGEST, readable } from './link.ts';
import { STEPS_LENGTH, stepsAt, stepsNumber } from './steps.ts';
import { CHECK_LENGTH, checkOf, numberOf, SYMBOLS, symbolsIn, symbolsOf } from './symbols.ts';

const PLAIN = 1;
/** With what is said of actions. */
const WITH_STEPS = 2;
const HEAD_LENGTH = 5;

/** How the codes of a questionnaire look in one format. */
interface Form {
  readonly layout: Layout;
  readonly head: string;
  readonly length: number;
}

const formOf = (layout: Layout, format: number): Form => ({
  layout,
  head: SYMBOLS[format]! + layout.key,
  length: HEAD_LENGTH + layout.length + (format === WITH_STEPS ? STEPS_LENGTH : 0) + CHECK_LENGTH,
});

const formsOf = (questionnaires: readonly Questionnaire[]): readonly Form[] =>
  questionnaires.map(layoutOf).flatMap((layout) => [PLAIN, WITH_STEPS].map((format) => formOf(layout, format)));

/** Whether a text of symbols ends in the check of what stands before. */
function isChecked(code: string): boolean {
  const end = code.length - CHECK_LENGTH;
  return end > HEAD_LENGTH && checkOf(code.slice(0, end)) === code.slice(end);
}

export const nameOf = ({ id, version }: Pick<Questionnaire, 'id' | 'version'>): string => `${id}@${version}`;

/**
 * The one code of a profile with its answers: whatever the order of keys and of chosen options, it is the same.
 *
 * Shape: digits and capitals without I, L, O and U; as long for empty answers as for full ones (`sme-vn`: 38), eight
 * longer with what is said of actions (`steps`); of more than some ten of them, "can't be done" is left out first.
 * Answers to questions that the profile isn't asked are in it too. It has no free text, so it names nobody.
 * Throws `LabansoError` with code `invalid-answers` and every finding.
 *
 * @example encode(questionnaire, {answers: {payments: 'cash'}}) //=> '1TVT3CFYQ9HRH'
 */
export function encode<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>): string;
export function encode(questionnaire: Questionnaire, submission: Submission): string {
  demandGood(questionnaire, submission);
  const layout = layoutOf(questionnaire);
  const steps = stepsNumber(questionnaire, submission.steps ?? {});
  const { head } = formOf(layout, steps ? WITH_STEPS : PLAIN);
  const answers = symbolsOf(numberFor(layout, submission), layout.length);
  const text = head + answers + (steps ? symbolsOf(steps, STEPS_LENGTH) : '');
  return text + checkOf(text);
}

/** A code among other words, from the word on that begins it; `whole`: as long as it should be, and its check agrees. */
interface Sighting {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Looks for a code of these questionnaires in whatever surrounds it; `null` when none even begins. */
function sight(text: string, forms: readonly Form[]): Sighting | null {
  const words = readable(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const typed = words.map((word) => symbolsIn(word).join(''));
  let begun: Sighting | null = null;
  for (const start of typed.keys()) {
    for (const { head, length } of forms) {
      let code = '';
      for (let i = start; i < typed.length && code.length < length; i++) {
        // what can't be in a code ends one that has begun
        if (code && [...typed[i]!].some((symbol) => !SYMBOLS.includes(symbol))) break;
        code += typed[i];
      }
      if (!code.startsWith(head)) continue;
      if (isChecked(code) && code.length === length) return { text: code, isWhole: true };
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
  const forms = formsOf(questionnaires);
  const sighting = sight(text, forms);
  const found = sighting?.isWhole ? sighting.text : judged(text, sighting);
  if (typeof found !== 'string') return refused(found);
  const symbols = symbolsIn(found);
  if (!symbols.length) return refused(errors.codeEmpty());
  const strange = symbols.map((_, place) => place).filter((place) => !SYMBOLS.includes(symbols[place]!));
  if (strange.length) return refused(...strange.map((place) => errors.codeSymbol(symbols[place]!, place, SYMBOLS)));
  return decodeSymbols(symbols.join(''), forms);
}

/** What a text of nothing but symbols stands for. */
function decodeSymbols(code: string, all: readonly Form[]): Decoded {
  // those it could belong to, as far as it goes
  const forms = all.filter(({ head }) => head.startsWith(code.slice(0, HEAD_LENGTH)));
  const form = forms.find(({ length }) => length === code.length);
  // as long as the other format of the same questionnaire: rather its first symbol is mistyped
  const isOther = all.some(
    ({ head, length }) => length === code.length && head.slice(1) === code.slice(1, HEAD_LENGTH),
  );
  if (!form && forms.length && !isOther) {
    const longer = forms.map(({ length }) => length).filter((length) => length > code.length);
    if (longer.length) return refused(errors.codeCut(code.length, Math.min(...longer)));
    return refused(errors.codeTooLong(code.length, forms[0]!.length));
  }
  // before anything is said about what the code holds: most often it is mistyped
  if (!isChecked(code)) return refused(errors.codeWrong());
  const format = SYMBOLS.indexOf(code[0]!);
  if (format > WITH_STEPS) return refused(errors.codeNewerFormat(format, WITH_STEPS));
  const known = [...new Set(all.map(({ layout }) => nameOf(layout.questionnaire)))];
  if (!form) return refused(errors.codeForeign(code.slice(1, HEAD_LENGTH), known));

  const { layout } = form;
  const number = numberOf(code.slice(HEAD_LENGTH, HEAD_LENGTH + layout.length));
  if (number >= layout.count) return refused(errors.codeOutOfRange());
  const { questionnaire } = layout;
  // in the plain format there is no symbol left, and none says nothing
  const steps = stepsAt(questionnaire, numberOf(code.slice(HEAD_LENGTH + layout.length, -CHECK_LENGTH)));
  const submission = { ...submissionAt(layout, number), ...(Object.keys(steps).length && { steps }) };
  const findings = checkAnswers(questionnaire, submission);
  return findings.length ? refused(...findings) : { ok: true, questionnaire, ...submission };
}

/**
 * A code in groups of four, for reading aloud and for paper; `decode` reads it as well.
 *
 * @example groupCode('1JVYA0F7G8C4729S') //=> '1JVY-A0F7-G8C4-729S'
 */
export const groupCode = (code: string): string => code.match(/.{1,4}/gs)?.join('-') ?? '';
