// What each place of a code means: one place for each profile field, then one for each question, in order.

import { hash, NOT_APPLICABLE, own, UNSURE } from '#model';
import type { Answer, Answers, Id, MultipleOption, Profile, Question, Questionnaire, Submission } from '#model';
import { symbolsOf } from './symbols.ts';

/** The values that follow the fixed ones of a place. */
interface Scale {
  readonly count: bigint;
  /** 0 up to, not including, `count`. */
  readonly indexOf: (value: Answer) => bigint;
  readonly valueAt: (index: bigint) => Answer;
}

interface Place {
  readonly part: 'profile' | 'answers';
  readonly id: Id;
  /** Those before the scale; absent is the first of them. */
  readonly fixed: readonly (Answer | undefined)[];
  readonly scale: Scale;
}

/** How the answers to one questionnaire are written. */
export interface Layout {
  readonly questionnaire: Questionnaire;
  /** 4 symbols that change whenever the meaning of a place does. */
  readonly key: string;
  readonly places: readonly Place[];
  /** How many different submissions there are. */
  readonly count: bigint;
  /** How many symbols hold any of them. */
  readonly length: number;
}

const oneOf = (ids: readonly Id[]): Scale => ({
  count: BigInt(ids.length),
  indexOf: (value) => BigInt(ids.indexOf(String(value))),
  valueAt: (index) => ids[Number(index)]!,
});

const integers = (min: number, max: number): Scale => ({
  count: BigInt(max - min + 1),
  indexOf: (value) => BigInt(Number(value) - min),
  valueAt: (index) => min + Number(index),
});

/** Every set of free options that isn't empty, as a number with a bit for each; then each exclusive option alone. */
function setsOf(options: readonly MultipleOption[]): Scale {
  const free = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const alone = options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const sets = 2n ** BigInt(free.length) - 1n;
  return {
    count: sets + BigInt(alone.length),
    indexOf: (value) => {
      const chosen = [value].flat();
      const single = alone.findIndex((id) => chosen.includes(id));
      if (single >= 0) return sets + BigInt(single);
      return free.reduce((set, id, bit) => (chosen.includes(id) ? set + 2n ** BigInt(bit) : set), 0n) - 1n;
    },
    valueAt: (index) =>
      index < sets ? free.filter((_, bit) => ((index + 1n) >> BigInt(bit)) & 1n) : [alone[Number(index - sets)]!],
  };
}

const scaleOf = (question: Question): Scale =>
  question.type === 'number'
    ? integers(question.min, question.max)
    : question.type === 'multiple'
      ? setsOf(question.options)
      : oneOf(question.options.map(({ id }) => id));

const placesOf = ({ profile = [], questions }: Questionnaire): readonly Place[] => [
  ...profile.map(({ id, options }) => ({ part: 'profile' as const, id, fixed: [undefined], scale: oneOf(options) })),
  ...questions.map((question) => ({
    part: 'answers' as const,
    id: question.id,
    fixed: [undefined, UNSURE, ...(question.notApplicable ? [NOT_APPLICABLE] : [])],
    scale: scaleOf(question),
  })),
];

const radixOf = ({ fixed, scale }: Place): bigint => BigInt(fixed.length) + scale.count;

/** Ids and numbers in lists, as JSON has them. Not by JSON: what a page has added to lists must not change a code. */
const written = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(written).join()}]`
    : typeof value === 'string'
      ? `"${value}"`
      : String(value ?? null);

/**
 * 20 bits of a hash over everything that decides what a place means, so that a definition that changed without
 * a new version is noticed. Folded from 32 bits as its authors advise. May never change: printed codes carry it.
 */
function keyOf({ id, version, profile = [], questions }: Questionnaire): string {
  const places = [
    profile.map((field) => [field.id, field.options]),
    questions.map((question) => [
      question.id,
      question.type,
      !!question.notApplicable,
      question.type === 'number'
        ? [question.min, question.max]
        : question.type === 'multiple'
          ? question.options.map((option) => [option.id, option.exclusive ?? false])
          : question.options.map((option) => option.id),
    ]),
  ];
  const bits = parseInt(hash(written([id, version, ...places])), 16);
  return symbolsOf(BigInt((bits >>> 20) ^ (bits & 0xfffff)), 4);
}

const known = new WeakMap<Questionnaire, Layout>();

/** How the answers to a questionnaire are written. The questionnaire is trusted, and never changes. */
export function layoutOf(questionnaire: Questionnaire): Layout {
  let layout = known.get(questionnaire);
  if (!layout) {
    const places = placesOf(questionnaire);
    const count = places.reduce((product, place) => product * radixOf(place), 1n);
    const length = Math.ceil((count - 1n).toString(2).length / 5);
    layout = { questionnaire, key: keyOf(questionnaire), places, count, length };
    known.set(questionnaire, layout);
  }
  return layout;
}

/** The number of a submission that is known to be good: 0 up to, not including, `count`. First place first. */
export const numberFor = ({ places }: Layout, submission: Submission): bigint =>
  places.reduce((number, place) => {
    const value = own<Answer>(submission[place.part] ?? {}, place.id);
    const fixed = place.fixed.indexOf(value);
    const digit = fixed >= 0 ? BigInt(fixed) : BigInt(place.fixed.length) + place.scale.indexOf(value!);
    return number * radixOf(place) + digit;
  }, 0n);

/** The submission of a number, everything in the order of definition. */
export function submissionAt({ places }: Layout, number: bigint): { profile: Profile; answers: Answers } {
  const entries: Record<Place['part'], [Id, Answer][]> = { profile: [], answers: [] };
  let rest = number;
  for (const place of [...places].reverse()) {
    const digit = rest % radixOf(place);
    rest /= radixOf(place);
    const fixed = BigInt(place.fixed.length);
    const value = digit < fixed ? place.fixed[Number(digit)] : place.scale.valueAt(digit - fixed);
    if (value !== undefined) entries[place.part].unshift([place.id, value]);
  }
  return { profile: Object.fromEntries(entries.profile) as Profile, answers: Object.fromEntries(entries.answers) };
}
