// Households that differ in one answer, and groups of them.

import type { Answers, Questionnaire, Submission } from '#model';
import { openGroup } from '#scoring';
import { household, tiny } from './tiny.ts';

/** A household with this share of sales from online. */
export const withShare = (share: number | 'unsure' | 'not-applicable', more: Answers = {}): Submission => ({
  profile: household,
  answers: { payments: 'transfer', tools: ['till'], share, ...more },
});
export const groupOf = (submissions: readonly Submission[], questionnaire: Questionnaire = tiny) => {
  const group = openGroup(questionnaire);
  for (const submission of submissions) group.add(submission);
  return group;
};
export const times = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item);
/** One after the other, so often: every five of them say different things. */
export const mixed = (count: number, ...shares: readonly (number | 'unsure' | 'not-applicable')[]): readonly Submission[] =>
  times(count, shares.map((share) => withShare(share))).flat(); // prettier-ignore
