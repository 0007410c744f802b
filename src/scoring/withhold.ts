import type { Group, GroupPart, GroupSummary } from './group.ts';

/**
 * Which of several groups must not be shown, when the total of all is: those that are too small, and then the smallest
 * of the others for as long as what is hidden could be worked out as the difference to the total.
 *
 * Shape: members of each group → for each, whether it is withheld; `already` are those that are in any case. An empty
 * group hides nobody and is "withheld" for nothing. Ties: the first one.
 *
 * @example withheldOf([40, 3, 9], 5) //=> [false, true, true]
 */
export function withheldOf(
  sizes: readonly number[],
  minimum: number,
  already: readonly boolean[] = [],
): readonly boolean[] {
  const hidden = sizes.map((size, i) => size < minimum || Boolean(already[i]));
  const sum = (): number => sizes.reduce((all, size, i) => all + (hidden[i] ? size : 0), 0);
  while (sum() > 0 && sum() < minimum) {
    let next = -1;
    for (const [i, size] of sizes.entries()) if (!hidden[i] && (next < 0 || size < sizes[next]!)) next = i;
    if (next < 0) break;
    hidden[next] = true;
  }
  return hidden;
}

/**
 * The summaries of groups that are shown beside the total of all of them: none of the members that are withheld in one
 * can be found out by taking the others from the total.
 *
 * Shape: groups of one questionnaire with one minimum, none of whose members is in two of them → their summaries, in
 * the same order.
 *
 * @example summariesBeside([openGroup(questionnaire)])[0].score //=> null
 */
export function summariesBeside(groups: readonly Group[]): readonly GroupSummary[] {
  const sizes = groups.map((group) => group.sizes());
  const minimum = groups[0]?.minimum ?? 0;
  const hidden = new Map<GroupPart, readonly boolean[]>();
  // the whole group comes first: who is in a group that is hidden is hidden in all of its parts
  for (const part of sizes[0]?.keys() ?? []) {
    const members = sizes.map((size) => size.get(part)!);
    hidden.set(part, withheldOf(members, minimum, hidden.get('group')));
  }
  return groups.map((group, i) => group.summary((part) => hidden.get(part)![i]!));
}
