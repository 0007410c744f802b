import type { Action, Id } from '#model';
import type { Plan } from './make-plan.ts';

/** Where a business stands after more marks than a plan of it knew of. */
export interface Marked {
  readonly done: readonly Action[];
  readonly excluded: readonly Id[];
  /** Of the level aimed for. */
  readonly level: Id;
  /** Ids of the actions that still change something. */
  readonly candidates: readonly Id[];
}

const without = (these: readonly Id[], those: readonly Id[]): readonly Id[] =>
  these.filter((id) => !those.includes(id));

/**
 * The road after some more marks, where it follows from the road before: what is left of it, when what was done stood
 * on it and what can't be done didn't. `null` when that isn't certain, and it has to be looked for.
 *
 * Why nothing shorter is missed: a shorter way T from here to the same level, with what was done since, D, would have
 * been a way D ∪ T before, and shorter than the road was; ties are settled by order of definition, which D changes for
 * neither. D ∪ T was possible then if D has what it requires, and T had if the same actions changed something: both are
 * asked here. What can't be done only leaves fewer ways to choose from.
 */
export function roadAfterMarks(last: Plan, { done, excluded, level, candidates }: Marked): readonly Id[] | null {
  const { road } = last;
  if (!road?.reachable || road.isProven === false || last.now.next?.level !== level) return null;
  const doneNow = done.map(({ id }) => id);
  const isTakenBack = without(last.done, doneNow).length > 0 || without(last.excluded, excluded).length > 0;
  const since = { done: without(doneNow, last.done), excluded: without(excluded, last.excluded) };
  const isFollowing =
    without(since.done, road.actions).length === 0 &&
    without(since.excluded, road.actions).length === since.excluded.length;
  const before = [...last.rows.map(({ id }) => id), ...last.excluded];
  const left = without(before, since.done);
  const isSame = left.length === candidates.length && left.every((id) => candidates.includes(id));
  const required = done.filter(({ id }) => since.done.includes(id)).flatMap(({ requires = [] }) => requires);
  const isPossible = !required.some((id) => left.includes(id));
  return !isTakenBack && isFollowing && isSame && isPossible ? without(road.actions, since.done) : null;
}
