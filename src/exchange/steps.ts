// What a business says of single actions, as one number: the rarer a kind of set, the lower its numbers.

import type { Id, Questionnaire, Step } from '#model';

/** How many symbols of a code hold what is said of actions. */
export const STEPS_LENGTH = 8;
const CAPACITY = 32n ** BigInt(STEPS_LENGTH);

type Steps = Readonly<Record<Id, Step>>;

/** All sets with so many actions done and so many that can't be. */
interface Kind {
  readonly done: number;
  readonly excluded: number;
  readonly count: bigint;
  /** The number of the first of them. */
  readonly from: bigint;
}

function choose(n: number, k: number): bigint {
  let count = k > n ? 0n : 1n;
  for (let i = 0; i < k; i++) count = (count * BigInt(n - i)) / BigInt(i + 1);
  return count;
}

const known = new Map<number, readonly Kind[]>();

/** The kinds of sets of so many actions, the smallest first, as many as there are numbers for. May never change. */
function kindsOf(actions: number): readonly Kind[] {
  const found = known.get(actions);
  if (found) return found;
  const upTo = (last: number): readonly number[] => [...Array(last + 1).keys()];
  const all = upTo(actions).flatMap((done) =>
    upTo(actions - done).map((excluded) => ({
      done,
      excluded,
      count: choose(actions, done) * choose(actions - done, excluded),
    })),
  );
  all.sort((a, b) => Number(a.count - b.count) || a.done - b.done);
  let from = 0n;
  const kinds = all.flatMap((kind) => {
    const placed = { ...kind, from };
    from += kind.count;
    return from > CAPACITY ? [] : [placed];
  });
  known.set(actions, kinds);
  return kinds;
}

/** The place of a subset (ascending, of `0…n−1`) among all of its size: the combinatorial number system. */
const rankOf = (subset: readonly number[]): bigint => subset.reduce((sum, at, i) => sum + choose(at, i + 1), 0n);

function subsetAt(rank: bigint, size: number, n: number): readonly number[] {
  const subset: number[] = [];
  for (let at = n - 1, left = size; left > 0; at--)
    if (choose(at, left) <= rank) {
      rank -= choose(at, left--);
      subset.unshift(at);
    }
  return subset;
}

/**
 * The number of what is said of a questionnaire's actions; `0n` when nothing is. Of more than there are numbers for
 * (which begins with some ten of sme-vn's, far more when nearly all are done), what can't be done is left out first.
 */
export function stepsNumber({ actions = [] }: Questionnaire, steps: Steps): bigint {
  const said = (step: Step): number[] => actions.flatMap(({ id }, i) => (steps[id] === step ? [i] : []));
  const [done, excluded] = [said('done'), said('excluded')];
  for (;;) {
    const kind = kindsOf(actions.length).find((one) => one.done === done.length && one.excluded === excluded.length);
    if (kind) {
      if (!done.length && !excluded.length) return 0n;
      const others = actions.flatMap((_, i) => (done.includes(i) ? [] : [i]));
      const among = excluded.map((i) => others.indexOf(i));
      return kind.from + rankOf(done) * choose(others.length, excluded.length) + rankOf(among);
    }
    if (excluded.pop() === undefined) done.pop();
  }
}

/** What a number says of a questionnaire's actions, in their order; nothing for a number that stands for nothing. */
export function stepsAt({ actions = [] }: Questionnaire, number: bigint): Steps {
  const kind = kindsOf(actions.length).find(({ from, count }) => number < from + count);
  if (!kind) return {};
  const rest = actions.length - kind.done;
  const beside = choose(rest, kind.excluded);
  const done = subsetAt((number - kind.from) / beside, kind.done, actions.length);
  const others = actions.flatMap((_, i) => (done.includes(i) ? [] : [i]));
  const excluded = subsetAt((number - kind.from) % beside, kind.excluded, rest).map((i) => others[i]!);
  const said = actions.flatMap(({ id }, i): readonly (readonly [Id, Step])[] =>
    done.includes(i) ? [[id, 'done']] : excluded.includes(i) ? [[id, 'excluded']] : [],
  );
  return Object.fromEntries(said);
}
