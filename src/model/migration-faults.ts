import { NOT_APPLICABLE, UNSURE } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import * as errors from './errors.ts';
import { LabansoError, pointer, type Finding } from './finding.ts';
import type { Migration, Move } from './migrate.ts';
import type { Id, Question, Questionnaire } from './questionnaire.ts';

const majorOf = ({ version }: Pick<Questionnaire, 'version'>): number => Number(version.split('.')[0]);

/** Throws when this isn't a submission, or one that says that it answers another questionnaire. */
export function demandOf(questionnaire: Questionnaire, submission: unknown): void {
  // what single answers are like is for later: whatever doesn't fit is asked again
  const findings = checkAnswers(questionnaire, submission, { unknown: 'keep' });
  for (const [code, error] of [
    ['input-type', 'invalid-answers'],
    ['questionnaire-mismatch', 'questionnaire-mismatch'],
  ] as const) {
    const bad = findings.filter((finding) => finding.code === code);
    if (bad.length) throw new LabansoError(error, 'These answers can’t be migrated:', bad);
  }
}

const answersOf = (question: Question): readonly Id[] => [
  ...(question.type === 'number' ? [] : question.options.map(({ id }) => id)),
  UNSURE,
  NOT_APPLICABLE,
];

/**
 * What a table says of questions that aren't there: those of `then`, where it begins at that version, and of `now`,
 * where it ends at that one. Fields of the profile may come with a minor version, so nothing is said of them.
 */
function* faultsOf(table: Migration, index: number, then?: Questionnaire, now?: Questionnaire): Iterable<Finding> {
  const at = (id: Id, ...steps: readonly string[]): string => pointer(index, 'questions', id, ...steps);
  const idsOf = ({ questions }: Questionnaire): readonly Id[] => questions.map(({ id }) => id);
  for (const [id, { id: next, options = {} }] of Object.entries<Move>(table.questions ?? {})) {
    const was = then?.questions.find((question) => question.id === id);
    const is = now?.questions.find((question) => question.id === (next ?? id));
    if (then && !was) yield errors.unknownIn(at(id), id, idsOf(then));
    if (now && !is && next !== undefined) yield errors.unknownIn(at(id, 'id'), next, idsOf(now));
    for (const [option, target] of Object.entries(options)) {
      const path = at(id, 'options', option);
      if (was && !answersOf(was).includes(option)) yield errors.unknownIn(path, option, answersOf(was));
      if (is && target !== null && !answersOf(is).includes(target)) yield errors.unknownIn(path, target, answersOf(is));
    }
  }
}

/** The tables on the way from one version to another, in order; throws when two speak of the same step, or of nothing. */
export function tablesBetween(
  migrations: readonly Migration[],
  from: Questionnaire,
  to: Questionnaire,
): readonly Migration[] {
  const way = migrations
    .filter((table) => table.from >= majorOf(from) && table.to <= majorOf(to))
    .sort((a, b) => a.from - b.from);
  const nameOf = (table: Migration): string => `${table.from} to ${table.to}`;
  for (const [i, table] of way.entries()) {
    const before = way[i - 1];
    if (before && table.from < before.to)
      throw new LabansoError(
        'migrations-overlap',
        `The tables from ${nameOf(before)} and from ${nameOf(table)} speak of the same step.`,
      );
  }
  const faults = way.flatMap((table) => [
    ...faultsOf(
      table,
      migrations.indexOf(table),
      table.from === majorOf(from) ? from : undefined,
      table.to === majorOf(to) ? to : undefined,
    ),
  ]);
  if (faults.length) throw new LabansoError('invalid-migration', 'A table speaks of what isn’t there:', faults);
  return way;
}
