// Every fault that a questionnaire can have beyond its structure, alphabetical.
// A message says where, what is there, what was expected, what to do.

import { describe, nearest, pointer, type Finding, type Id } from '#model';

type Path = readonly (string | number)[];

const error = (code: string, path: Path, message: string, more?: Partial<Finding>): Finding => ({
  code,
  path: pointer(...path),
  message: `${pointer(...path) || 'the questionnaire'} ${message}`,
  level: 'error',
  ...more,
});

const warning = (code: string, path: Path, message: string, more?: Partial<Finding>): Finding =>
  error(code, path, message, { ...more, level: 'warning' });

export const actionNeverRelevant = (path: Path, why: string): Finding =>
  error('action-never-relevant', path, `can never be shown: ${why}.`);

export const areaWithoutQuestion = (path: Path, id: Id): Finding =>
  error('area-without-question', path, `is "${id}", which has no question: it would never have a score.`);

export const bandsOutOfOrder = (path: Path, message: string): Finding => error('bands-out-of-order', path, message);

export const costOutOfOrder = (path: Path, cost: readonly number[]): Finding =>
  error('cost-out-of-order', path, `is ${describe(cost)}; the lowest amount comes first.`, { actual: cost });

export const duplicateId = (path: Path, id: Id, first: Path): Finding =>
  error('duplicate-id', path, `is "${id}", which stands at ${pointer(...first)} already.`, { actual: id });

export const exclusivePoints = (path: Path, points: number): Finding =>
  warning('exclusive-points', path, `is ${points}; an exclusive option usually means "none of these" and gives 0.`, {
    actual: points,
    expected: 0,
  });

export const firstLevel = (path: Path): Finding =>
  error('first-level', path, 'must have from 0 and no gates: everybody stands somewhere.');

export const levelUnreachable = (path: Path, id: Id, why: string): Finding =>
  error('level-unreachable', path, `is "${id}", which nobody can have: ${why}.`);

export const levelUnreachableFor = (path: Path, id: Id, profile: Readonly<Record<Id, Id>>): Finding =>
  warning(
    'level-unreachable-for',
    path,
    `is "${id}", which nobody can reach with the profile ${JSON.stringify(profile)}.`,
    {
      actual: profile,
    },
  );

export const levelsOutOfOrder = (path: Path, from: number, before: number): Finding =>
  error('levels-out-of-order', path, `is ${from}, lower than the ${before} of the level below.`, { actual: from });

export const pointsFall = (path: Path, points: number, before: number): Finding =>
  warning('points-fall', path, `is ${points}, after ${before}: a later option or a larger number usually gives more.`, {
    actual: points,
  });

export const prerequisiteCycle = (path: Path, chain: readonly Id[]): Finding =>
  error('prerequisite-cycle', path, `is a circle: ${chain.join(' → ')}; none of them could ever be done first.`);

export const questionCannotMatter = (path: Path, id: Id, points: number): Finding =>
  error('question-cannot-matter', path, `is "${id}", whose every answer gives ${points} points.`);

export const structure = (path: Path, actual: unknown, expected: string): Finding =>
  error('structure', path, `is ${describe(actual)}; ${expected} is expected.`, { actual, expected });

export const targetNotAllowed = (path: Path, actual: unknown, expected: string): Finding =>
  error('target-not-allowed', path, `is ${describe(actual)}; ${expected} is expected.`, { actual, expected });

export const textMissing = (path: Path): Finding => error('text-missing', path, 'is missing: a text is expected.');

export const unknownFieldName = (path: Path, expected: string): Finding =>
  error('unknown-key', path, `is a key that nothing reads; expected is ${expected}.`, { expected });

export const unknownId = (path: Path, what: string, id: Id, known: readonly Id[]): Finding =>
  error('unknown-id', path, `is "${id}", which is no ${what}; there are ${known.join(', ') || 'none'}.`, {
    actual: id,
    expected: known,
    nearest: nearest(id, known),
  });
