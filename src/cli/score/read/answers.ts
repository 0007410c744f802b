// Answers that are there as values, and what is wrong with answers, wherever they stand.

import { checkAnswers, type Finding, type Id, type Submission } from '#model';
import { tableScorer } from '#scoring';
import { troubleIn } from './cell.ts';
import type { Reading } from './columns.ts';
import type { Fault } from './table.ts';

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

/** What is wrong with answers, as faults of columns; `givenAt` says what stands in one. */
export function answerFaults(
  { questionnaire, columns }: Reading,
  submission: Submission,
  givenAt: (name: string, finding: Finding) => { readonly column: number | null; readonly given: unknown },
): readonly Fault[] {
  return checkAnswers(questionnaire, submission).map((finding) => {
    const { code, path, actual, expected } = finding;
    const [, part, id] = path.split('/');
    const column = [...columns.values()].find((one) => one.id === id && one.part === part);
    const more = expected !== undefined && { expected };
    if (!column) return { code, column: null, name: id ?? null, actual, ...more };
    const question = questionnaire.questions.find((one) => one.id === id && part === 'answers') ?? null;
    const { column: at, given } = givenAt(column.name, finding);
    const trouble = typeof given === 'string' ? troubleIn(question, given) : null;
    return { code: trouble ?? code, column: at, name: column.name, actual: given, ...more };
  });
}
