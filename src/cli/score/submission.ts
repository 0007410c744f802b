import type { Id, Submission } from '#model';
import type { ColumnCoder } from './column-coder.ts';

/** The answers of one row as a submission, from cells or values that were read one by one. */
export function submissionFrom(parts: Iterable<readonly [ColumnCoder, unknown]>): Submission {
  const profile: Record<Id, unknown> = {};
  const answers: Record<Id, unknown> = {};
  for (const [{ id, kind }, value] of parts)
    if (value !== undefined) (kind === 'question' ? answers : profile)[id] = value;
  return { profile, answers } as Submission;
}
