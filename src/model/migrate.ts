import type { Submission } from './answers.ts';
import { answeredOf, carry, type CarriedOver } from './carry.ts';
import { checkAnswers } from './check-answers.ts';
import { checkMigrations } from './check-migrations.ts';
import { LabansoError } from './finding.ts';
import type { Migration } from './migration.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Throws when this isn't a submission, or one that says that it answers another questionnaire. */
function demandSubmission(questionnaire: Questionnaire, submission: unknown): void {
  const findings = checkAnswers(questionnaire, submission);
  // what single answers are like is for later: whatever doesn't fit is asked again
  for (const [code, error] of [
    ['input-type', 'invalid-answers'],
    ['questionnaire-mismatch', 'questionnaire-mismatch'],
  ] as const) {
    const bad = findings.filter((finding) => finding.code === code);
    if (bad.length) throw new LabansoError(error, 'These answers can’t be migrated:', bad);
  }
}

/**
 * Takes a submission to another version of its questionnaire: what `carry` does, for a program that has both versions
 * and wants to be told when something about them, or about the tables, is wrong.
 *
 * Shape: `submission` answers `from`; `migrations` in any order, each used once when it lies on the way; without any,
 * or to an earlier version, ids are compared as they are. Throws `LabansoError`: `questionnaire-mismatch` when the two
 * have different ids, or the submission says that it answers another one; `invalid-answers` when it is no submission at
 * all; `migrations-overlap`; `invalid-migration` when a table names a question or an option that isn't there.
 *
 * @example migrate({answers: {pay: 'qr'}}, v1, v2, [{from: 1, to: 2, questions: {pay: {id: 'payments'}}}]).answers //=> {payments: 'qr'}
 */
export function migrate<const To extends Questionnaire>(
  submission: Submission,
  from: Questionnaire,
  to: To,
  migrations?: readonly Migration[],
): CarriedOver<To>;
export function migrate(
  submission: Submission,
  from: Questionnaire,
  to: Questionnaire,
  migrations: readonly Migration[] = [],
): CarriedOver {
  if (from.id !== to.id)
    throw new LabansoError(
      'questionnaire-mismatch',
      `${from.id} and ${to.id} are two questionnaires, not two versions of one.`,
    );
  demandSubmission(from, submission);
  const faults = checkMigrations(migrations, from, to);
  const overlap = faults.find(({ code }) => code === 'migrations-overlap');
  if (faults.length)
    throw new LabansoError(overlap?.code ?? 'invalid-migration', 'These tables can’t be followed:', faults);
  return carry(answeredOf(from, submission), to, migrations);
}
