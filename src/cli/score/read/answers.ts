// Answers that are there as values, and what is wrong with answers, wherever they stand.

import { checkAnswers, type Finding, type Id, type Submission } from '#model';
import { tableScorer } from '#scoring';
import { troubleIn } from './cell.ts';
import type { Reading } from './columns.ts';
import type { Fault } from './table.ts';

/** A submission that is being made of what stands in columns. */
export type Parts = Record<'profile' | 'answers', Record<Id, unknown>>;

/** A scorer that takes whole submissions. */
export function submissionScorer({ questionnaire, columns }: Reading) {
  const all = [...columns.values()];
  const scorer = tableScorer(
    questionnaire,
    all.map((column, at) => ({ ...column, at, read: (text: string) => text })),
  );
  const add = (submission: Submission): boolean =>
    scorer.add(all.map(({ part, id }) => (submission[part] as Readonly<Record<Id, unknown>> | undefined)?.[id]));
  return { scorer, add };
}

/** What was found, as faults of names. */
export const findingFaults = (findings: readonly Finding[]): readonly Fault[] =>
  findings.map(({ code, path, actual, expected }) => ({
    code,
    column: null,
    name: path.split('/')[2] ?? null,
    actual,
    ...(expected !== undefined && { expected }),
  }));

/** What is wrong with answers, as faults of columns; `givenAt` says what stands in one. */
export function answerFaults(
  { questionnaire, columns }: Reading,
  submission: Submission,
  givenAt: (name: string, finding: Finding) => { readonly column: number | null; readonly given: unknown },
): readonly Fault[] {
  return checkAnswers(questionnaire, submission).flatMap((finding) => {
    const [fault] = findingFaults([finding]) as [Fault];
    const [, part, id] = finding.path.split('/');
    const found = [...columns.values()].find((one) => one.id === id && one.part === part);
    if (!found) return [fault];
    const { column, given } = givenAt(found.name, finding);
    const trouble = typeof given === 'string' ? troubleIn(found.question, given) : null;
    return [{ ...fault, code: trouble ?? fault.code, column, name: found.name, actual: given }];
  });
}
