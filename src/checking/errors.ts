// Every fault that a questionnaire can have beyond its structure, alphabetical.
// A message says where, what is there, what was expected, what to do.

import { describe, nearest, type Finding, type Id } from '#model';
import { inWords, type Expected } from '#model/schema';
import { error, place, warning, type Path } from './finding-of.ts';

/** Why an action can never be shown. */
const NEVER_RELEVANT = {
  'not-asked': 'nobody it is for is asked what it raises',
  'raises-nothing': 'it raises nothing above the lowest answer',
} as const;

/** Why nobody can have a level; `upper` is the one above it. */
const UNREACHABLE = {
  'too-high': () => 'not even the best answers meet its demands',
  swallowed: (upper: Id) => `whoever meets it meets "${upper}" as well`,
} as const;

/** What is wrong with an end of a number question's bands: what stands there, and what it goes against. */
const BANDS = {
  'max-below-min': (is: number, min: number) => `is ${is}, less than min ${min}.`,
  'first-not-min': (is: number, min: number) => `is ${is}; the first band begins at min ${min}.`,
  'not-rising': (is: number, before: number) => `is ${is}, not more than the ${before} before it.`,
  'above-max': (is: number, max: number) => `is ${is}; no answer is above max ${max}.`,
} as const;

/** The reasons that findings give by a name, `facts.why`, by the code of the finding. */
export interface CheckReasons {
  readonly 'action-never-relevant': keyof typeof NEVER_RELEVANT;
  readonly 'bands-out-of-order': keyof typeof BANDS;
  readonly 'level-unreachable': keyof typeof UNREACHABLE;
}

export const actionNeverRelevant = (path: Path, why: keyof typeof NEVER_RELEVANT): Finding =>
  error('action-never-relevant', path, `can never be shown: ${NEVER_RELEVANT[why]}.`, { facts: { why } });

export const areaWeight = (path: Path, weight: unknown): Finding =>
  error(
    'area-weight',
    path,
    `is ${describe(weight)}; an area weighs what its questions weigh: leave it out, and give its questions their weights.`,
    { actual: weight },
  );

export const areaWithoutQuestion = (path: Path, id: Id): Finding =>
  error('area-without-question', path, `is "${id}", which has no question: it would never have a score.`, {
    actual: id,
  });

interface Share {
  readonly area: Id;
  readonly weight: number;
  readonly percent: number;
}

export const areasUneven = (path: Path, most: Share, least: Share, shares: readonly Share[]): Finding =>
  warning(
    'areas-uneven',
    path,
    `is "${most.area}", which weighs more than twice as much as "${least.area}": ${shares.map(({ area, percent }) => `${area} ${percent} %`).join(', ')} of the whole.`,
    {
      actual: most.area,
      expected: 2 * least.weight,
      facts: { least: least.area, shares: Object.fromEntries(shares.map(({ area, percent }) => [area, percent])) },
    },
  );

export const bandsOutOfOrder = (path: Path, why: keyof typeof BANDS, is: number, against: number): Finding =>
  error('bands-out-of-order', path, BANDS[why](is, against), { actual: is, facts: { why, against } });

export const conditionOnQuestion = (path: Path, id: Id, fields: readonly Id[]): Finding =>
  error(
    'condition-on-question',
    path,
    `is "${id}", a question; conditions look at the profile only: ${fields.join(', ') || 'it has no field'}.`,
    { actual: id, expected: fields },
  );

export const costOutOfOrder = (path: Path, cost: readonly number[]): Finding =>
  error('cost-out-of-order', path, `is ${describe(cost)}; the lowest amount comes first.`, { actual: cost });

export const dayUnknown = (path: Path, day: string): Finding =>
  error('day-unknown', path, `is ${describe(day)}, a day that the calendar hasn't.`, { actual: day });

export const duplicateId = (path: Path, id: Id, first: Path): Finding =>
  error('duplicate-id', path, `is "${id}", which stands at ${place(first)} already.`, {
    actual: id,
    facts: { first: place(first) },
  });

export const exclusivePoints = (path: Path, points: number): Finding =>
  warning('exclusive-points', path, `is ${points}; an exclusive option usually means "none of these" and gives 0.`, {
    actual: points,
    expected: 0,
  });

export const firstLevel = (path: Path): Finding =>
  error('first-level', path, 'must have from 0 and no gates: everybody stands somewhere.');

export const formatUnknown = (path: Path, format: unknown): Finding =>
  error('format-unknown', path, `is ${describe(format)}; this version reads format 1: a newer one is needed.`, {
    actual: format,
    expected: 1,
  });

export const impliedItself = (path: Path, id: Id): Finding =>
  error('implied-itself', path, `is "${id}" itself: what was answered needs no filling in.`, { actual: id });

export const impliedNotAsked = (path: Path, id: Id, by: Id, profile: Readonly<Record<Id, Id>>): Finding =>
  error(
    'implied-not-asked',
    path,
    `is "${id}", which isn't asked of everybody who is asked "${by}": not with the profile ${JSON.stringify(profile)}.`,
    { actual: id, facts: { by, profile } },
  );

export const impliedOnwards = (path: Path, id: Id, answer: unknown): Finding =>
  error(
    'implied-onwards',
    path,
    `is ${describe(answer)} for "${id}", which implies something itself: nothing follows from what was filled in.`,
    { actual: answer, facts: { question: id } },
  );

export const impliedTwice = (path: Path, id: Id, by: Id): Finding =>
  error(
    'implied-twice',
    path,
    `is "${id}", which follows from "${by}" already; it can follow from one question only.`,
    {
      actual: id,
      facts: { by },
    },
  );

export const keyForbidden = (path: Path): Finding =>
  error('key-forbidden', path, 'is a key that no object may have.', { actual: path.at(-1) });

export const levelUnreachable = (path: Path, id: Id, why: keyof typeof UNREACHABLE, upper: Id = ''): Finding =>
  error('level-unreachable', path, `is "${id}", which nobody can have: ${UNREACHABLE[why](upper)}.`, {
    actual: id,
    facts: { why, upper },
  });

export const levelUnreachableFor = (path: Path, id: Id, profile: Readonly<Record<Id, Id>>): Finding =>
  warning(
    'level-unreachable-for',
    path,
    `is "${id}", which nobody can reach with the profile ${JSON.stringify(profile)}.`,
    { actual: profile, facts: { level: id } },
  );

export const levelsOutOfOrder = (path: Path, from: number, before: number): Finding =>
  error('levels-out-of-order', path, `is ${from}, lower than the ${before} of the level below.`, {
    actual: from,
    facts: { before },
  });

export const notApplicableNever = (path: Path): Finding =>
  error('not-applicable-never', path, 'is open to nobody who is asked the question.');

export const pointsFall = (path: Path, points: number, before: number): Finding =>
  warning('points-fall', path, `is ${points}, after ${before}: a later option or a larger number usually gives more.`, {
    actual: points,
    facts: { before },
  });

export const prerequisiteCycle = (path: Path, chain: readonly Id[]): Finding =>
  error('prerequisite-cycle', path, `is a circle: ${chain.join(' → ')}; none of them could ever be done first.`, {
    actual: chain,
  });

export const questionCannotMatter = (path: Path, id: Id, points: number): Finding =>
  warning('question-cannot-matter', path, `is "${id}", whose every answer gives ${points} points.`, {
    actual: id,
    facts: { points },
  });

export const singleOption = (path: Path, id: Id): Finding =>
  error('single-option', path, `is "${id}", which has a single answer: there is nothing to choose.`, { actual: id });

/** `message`: what zod says itself, where that is all there is. */
export const structure = (path: Path, actual: unknown, expected: Expected, message = inWords(expected)): Finding => {
  const is = actual === undefined ? 'is missing' : `is ${describe(actual)}`;
  return error('structure', path, `${is}; ${message} is expected.`, {
    actual,
    expected: message,
    facts: { expected },
  });
};

export const targetNotAllowed = (path: Path, actual: unknown, expected: Expected): Finding =>
  error('target-not-allowed', path, `is ${describe(actual)}; ${inWords(expected)} is expected.`, {
    actual,
    expected: inWords(expected),
    facts: { expected },
  });

export const tooDeep = (path: Path, most: number): Finding =>
  error('too-deep', path, `is deeper than ${most} floors: no questionnaire is.`, { expected: most });

export const unknownFieldName = (path: Path, expected: Expected): Finding =>
  error('unknown-key', path, `is a key that nothing reads; expected is ${inWords(expected)}.`, {
    actual: path.at(-1),
    expected: inWords(expected),
    nearest: nearest(path.at(-1), expected[0] === 'keys' ? expected[1] : []),
    facts: { expected },
  });

export const unknownId = (path: Path, what: string, id: Id, known: readonly Id[]): Finding =>
  error('unknown-id', path, `is "${id}", which is no ${what}; there are ${known.join(', ') || 'none'}.`, {
    actual: id,
    expected: known,
    nearest: nearest(id, known),
    facts: { what },
  });
