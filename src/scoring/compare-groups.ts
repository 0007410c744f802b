import type { Questionnaire, Submission } from '#model';
import { roundHalfUp, sum } from './arithmetic.ts';
import { mergedCells } from './cells.ts';
import type { LevelGroup } from './group.ts';
import { score } from './score.ts';

/** One business before and after. */
export interface BeforeAfter<Q extends Questionnaire = Questionnaire> {
  readonly before: Submission<Q>;
  readonly after: Submission<Q>;
}

/** What the score of a business has done. */
export type Movement = 'fell' | 'same' | 'rose';

/** What has changed in a group. */
export interface GroupChange<Q extends Questionnaire = Questionnaire> {
  /** Pairs of which both have a score. */
  readonly pairs: number;
  /** What follows is `null` of fewer than ten pairs. Mean of the differences; one decimal, halves up. */
  readonly mean: number | null;
  /** The ⌈n/2⌉-th smallest difference. */
  readonly median: number | null;
  /** How many fell, stayed and rose; small groups are one with their neighbour. */
  readonly movements: readonly { readonly movements: readonly Movement[]; readonly count: number }[] | null;
  /** Levels before and after, merged alike. */
  readonly before: readonly LevelGroup<Q>[] | null;
  readonly after: readonly LevelGroup<Q>[] | null;
}

const MINIMUM = 5;
/** Differences of fewer say too much of one, and too little of all. */
const LEAST_PAIRS = 10;

/** Categories in an order, small ones with their neighbours, in each of some tables alike. */
function merged<Name>(names: readonly Name[], tables: readonly (readonly number[])[]) {
  // a border stays where every table has at least the minimum on each side
  const cells = tables.map((counts) => mergedCells(counts, MINIMUM));
  const starts = names.map((_, i) => i === 0 || cells.every((of) => of[i] === i));
  const groups = names.flatMap((_, i) => (starts[i] ? [i] : []));
  return tables.map((counts) =>
    groups.map((from, g) => {
      const to = groups[g + 1] ?? names.length;
      return { names: names.slice(from, to), count: sum(counts.slice(from, to)) };
    }),
  );
}

const countsOf = <Name>(names: readonly Name[], found: readonly Name[]): readonly number[] =>
  names.map((name) => found.filter((one) => one === name).length);

/**
 * What has changed between two rounds of a class: of those only who are in both, each compared with itself.
 *
 * Shape: pairs of submissions of one questionnaire (those of the board that was shown last) → `GroupChange`; a pair of
 * which one is incomplete is left out. No number is told of fewer than five beside a known total.
 * Throws `LabansoError` `invalid-answers`, as `score` does.
 *
 * @example compareGroups(questionnaire, Array(10).fill({before: submission, after: submission})).mean //=> 0
 */
export function compareGroups<const Q extends Questionnaire>(
  questionnaire: Q,
  pairs: readonly BeforeAfter<NoInfer<Q>>[],
): GroupChange<Q>;
export function compareGroups(questionnaire: Questionnaire, pairs: readonly BeforeAfter[]): GroupChange {
  const results = pairs
    .map(({ before, after }) => [score(questionnaire, before), score(questionnaire, after)] as const)
    .filter(([before, after]) => before.score !== null && after.score !== null);
  const count = results.length;
  if (count < LEAST_PAIRS)
    return { pairs: count, mean: null, median: null, movements: null, before: null, after: null };
  const changes = results.map(([before, after]) => after.score! - before.score!).sort((a, b) => a - b);
  const kinds: readonly Movement[] = ['fell', 'same', 'rose'];
  const [movements] = merged(kinds, [countsOf(kinds, changes.map((one) => kinds[Math.sign(one) + 1]!))]); // prettier-ignore
  const ids = questionnaire.levels.map(({ id }) => id);
  const levels = [0, 1].map((side) => countsOf(ids, results.map((pair) => pair[side]!.level!))); // prettier-ignore
  const [before, after] = merged(ids, levels).map((groups) =>
    groups.map(({ names, count: here }) => ({ levels: names, count: here })),
  );
  return {
    pairs: count,
    mean: roundHalfUp(10 * sum(changes), count) / 10,
    median: changes[Math.ceil(count / 2) - 1]!,
    movements: movements!.map(({ names, count: here }) => ({ movements: names, count: here })),
    before: before!,
    after: after!,
  };
}
