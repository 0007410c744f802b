import { hideMore } from './cells.ts';
import type { Group, GroupPart, GroupSummary } from './group.ts';

/**
 * The summaries of groups that are shown beside the total of all of them: none of the members that are withheld in one
 * can be found out by taking the others from the total.
 *
 * Shape: groups of one questionnaire with one minimum, none of whose members is in two of them, and the group of all of
 * them → their summaries, in the same order.
 *
 * @example summariesBeside([openGroup(questionnaire)], openGroup(questionnaire))[0].score //=> null
 */
export function summariesBeside(groups: readonly Group[], all: Group): readonly GroupSummary[] {
  const sizes = groups.map((group) => group.sizes());
  const { minimum } = all;
  const hidden = new Map<GroupPart, readonly boolean[]>();
  // the whole group comes first: who is in a group that is hidden is hidden in all of its parts
  for (const [part, total] of all.sizes()) {
    const of = sizes.map((size) => size.get(part)!);
    const isSmall = of.map(({ shown }, i) => shown < minimum || Boolean(hidden.get('group')?.[i]));
    const waiting = total.counted - total.shown;
    // one group alone is the total, seen at the same moments
    const isTotal = of.filter(({ counted }) => counted > 0).length < 2;
    const mayBeKnown = (left: number): boolean => isTotal || (left === 0 && !waiting) || left - waiting >= minimum;
    const over = (i: number): number => of[i]!.counted - of[i]!.shown;
    hidden.set(part, hideMore(of.map(({ counted }) => counted), isSmall, mayBeKnown, over)); // prettier-ignore
  }
  return groups.map((group, i) => group.summary((part) => hidden.get(part)![i]!));
}
