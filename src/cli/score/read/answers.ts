// Answers as values, and what is wrong with answers, wherever they stand.

import type { Finding, Id, Submission } from '#model';
import { tableScorer } from '#scoring';
import { troubleIn } from './cell.ts';
import type { ReadColumn, Run } from './columns.ts';
import type { Fault } from './table.ts';

/** A scorer that takes whole submissions. */
export function submissionScorer({ questionnaire, columns }: Run) {
  const all = [...columns.values()];
  const scorer = tableScorer(
    questionnaire,
    all.map((column, at) => ({ ...column, at, read: (text: string) => text })),
  );
  const add = (submission: Submission): boolean =>
    scorer.add(all.map(({ part, id }) => (submission[part] as Readonly<Record<Id, unknown>> | undefined)?.[id]));
  return { scorer, add };
}

/** The submission that stands in columns: a text is read as a cell, any other value is an answer as JSON has it. */
export function submissionIn<Column extends ReadColumn>(
  columns: Iterable<Column>,
  givenIn: (column: Column) => unknown,
): Submission {
  const parts: Record<ReadColumn['part'], Record<Id, unknown>> = { profile: {}, answers: {} };
  for (const column of columns) {
    const given = givenIn(column);
    const answer = typeof given === 'string' ? column.read(given) : given;
    if (answer !== undefined) parts[column.part][column.id] = answer;
  }
  return parts as Submission;
}

/** What was found, as faults of columns; `givenIn` says what stands in one, where that isn't what was found. */
export const faultsIn = (
  { columns }: Run,
  findings: readonly Finding[],
  givenIn?: (column: ReadColumn, found: unknown) => Pick<Fault, 'column' | 'actual'>,
): readonly Fault[] =>
  findings.map(({ code, path, actual, expected }) => {
    const [, part, id = null] = path.split('/');
    const of = [...columns.values()].find((one) => one.id === id && one.part === part);
    const fault: Fault = { code, column: null, name: of?.name ?? id, actual, expected, of };
    if (!of || !givenIn) return fault;
    const given = givenIn(of, actual);
    const trouble = typeof given.actual === 'string' ? troubleIn(of.question, given.actual) : null;
    return { ...fault, ...given, code: trouble ?? code };
  });
