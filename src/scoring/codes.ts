// Answers as integers, so that a million of them fit in typed arrays. A column holds one code for each business.

import {
  NOT_APPLICABLE,
  UNSURE,
  type MultipleQuestion,
  type NumberQuestion,
  type ProfileField,
  type Question,
  type SingleQuestion,
  type State,
} from '#model';
import { highestPoints, lowestPoints } from './points.ts';

/** No answer. */
export const UNANSWERED_CODE = 0;
/** "I don't know". */
export const UNSURE_CODE = 1;
/** "Not applicable". */
export const NOT_APPLICABLE_CODE = 2;
/** From here on: 3 + index of the option (single), 3 + answer − min (number), 2 + the set of options as bits (multiple). */
export const ANSWERED_CODE = 3;
/** The number of a state, and no code: the question isn't asked. */
export const NOT_ASKED = 4;

/** The states of a question by number: those of an asked one are the first four codes of an answer. */
export const STATES = ['unanswered', 'unsure', 'not-applicable', 'answered', 'not-asked'] as const satisfies State[];

/** The number of the state that an answer with a code is in. */
export const stateOfCode = (code: number): number => (code < ANSWERED_CODE ? code : ANSWERED_CODE);

/** A question with more codes than this has no table: its points are worked out one by one. */
const LARGEST_TABLE = 1 << 16;

/** The points of a set that isn’t empty; `NaN` where its options aren't allowed together. */
function pointsOfBits(question: MultipleQuestion, bits: number): number {
  let points = 0;
  let chosen = 0;
  let isAlone = false;
  for (let i = 0; i < question.options.length; i++) {
    if (!((bits >> i) & 1)) continue;
    const option = question.options[i]!;
    points += option.points;
    isAlone ||= !!option.exclusive;
    chosen++;
  }
  return isAlone && chosen > 1 ? NaN : Math.min(100, points);
}

/** A question, prepared. */
export interface CodedQuestion {
  /** The code of an answer; −1 when the answer isn't allowed. */
  readonly codeOf: (answer: unknown) => number;
  /** The codes of every answer, where they can be listed: those of a question with exactly one option. */
  readonly known: ReadonlyMap<unknown, number> | null;
  /** `pointsOf` as a list, where there are few enough codes. */
  readonly table: Float64Array | null;
  /** The points of a code; `NaN` when no allowed answer has this code, 0 where there are no points. */
  readonly pointsOf: (code: number) => number;
  /** How many codes there are, from 0; a set of more than 28 options has none of its own in columns. */
  readonly codes: number;
  readonly lowest: number;
  readonly highest: number;
}

type Kind = Pick<CodedQuestion, 'codeOf' | 'pointsOf' | 'codes'>;

function codedSingle(question: SingleQuestion): Kind {
  return {
    // every option that there is has been looked up before
    codeOf: () => -1,
    pointsOf: (code) => question.options[code - ANSWERED_CODE]?.points ?? NaN,
    codes: ANSWERED_CODE + question.options.length,
  };
}

function codedNumber(question: NumberQuestion): Kind {
  const { min, max, bands } = question;
  return {
    codeOf: (answer) =>
      Number.isInteger(answer) && (answer as number) >= min && (answer as number) <= max
        ? ANSWERED_CODE + (answer as number) - min
        : -1,
    pointsOf: (code) => {
      const answer = code - ANSWERED_CODE + min;
      if (answer > max) return NaN;
      let i = bands.length - 1;
      while (bands[i]!.from > answer) i--;
      return bands[i]!.points;
    },
    codes: ANSWERED_CODE + max - min + 1,
  };
}

function codedMultiple(question: MultipleQuestion): Kind {
  const { options } = question;
  const bits = new Map<unknown, number>(options.map(({ id }, i) => [id, 1 << i]));
  const fits = options.length <= 28;
  const exclusive = options.reduce((set, option, i) => (option.exclusive ? set | (1 << i) : set), 0);
  return {
    codeOf: (answer) => {
      if (!fits || !Array.isArray(answer)) return -1;
      let set = 0;
      for (const chosen of answer as readonly unknown[]) {
        const bit = bits.get(chosen);
        if (bit === undefined || set & bit) return -1;
        set |= bit;
      }
      // at least one, and an exclusive one alone: a set with one member has no bit but its lowest
      return set && (!(set & exclusive) || !(set & (set - 1))) ? ANSWERED_CODE - 1 + set : -1;
    },
    pointsOf: (code) =>
      code < ANSWERED_CODE - 1 + 2 ** options.length ? pointsOfBits(question, code - ANSWERED_CODE + 1) : NaN,
    codes: fits ? ANSWERED_CODE + 2 ** options.length - 1 : ANSWERED_CODE,
  };
}

/** Prepares a question. */
export function codedQuestion(question: Question): CodedQuestion {
  const kind =
    question.type === 'single'
      ? codedSingle(question)
      : question.type === 'number'
        ? codedNumber(question)
        : codedMultiple(question);
  const lowest = lowestPoints(question);
  const allowsNone = !!question.notApplicable;
  const pointsOf = (code: number): number =>
    code === UNANSWERED_CODE
      ? 0
      : code === UNSURE_CODE
        ? lowest
        : code === NOT_APPLICABLE_CODE
          ? allowsNone
            ? 0
            : NaN
          : Number.isInteger(code) && code > 0
            ? kind.pointsOf(code)
            : NaN;
  const table =
    kind.codes <= LARGEST_TABLE ? Float64Array.from({ length: kind.codes }, (_, code) => pointsOf(code)) : null;
  const known = new Map<unknown, number>([
    [undefined, UNANSWERED_CODE],
    [UNSURE, UNSURE_CODE],
  ]);
  if (allowsNone) known.set(NOT_APPLICABLE, NOT_APPLICABLE_CODE);
  if (question.type === 'single') question.options.forEach(({ id }, i) => known.set(id, ANSWERED_CODE + i));
  return {
    codes: kind.codes,
    codeOf: (answer) => known.get(answer) ?? kind.codeOf(answer),
    known: question.type === 'single' ? known : null,
    table,
    pointsOf: table ? (code) => table[code] ?? NaN : pointsOf,
    lowest,
    highest: highestPoints(question),
  };
}

/** The codes of a profile field: 0 when the profile lacks it, else 1 + index of the option. */
export const fieldCodes = (field: ProfileField): ReadonlyMap<unknown, number> =>
  new Map<unknown, number>([[undefined, 0], ...field.options.map((id, i) => [id, 1 + i] as const)]);
