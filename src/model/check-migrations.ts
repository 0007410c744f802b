import { NOT_APPLICABLE, UNSURE } from './answers.ts';
import * as errors from './errors.ts';
import { pointer, type Finding } from './finding.ts';
import { majorOf, tablesBetween, type Migration } from './migration.ts';
import type { Id, Question, Questionnaire } from './questionnaire.ts';

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
  const idsOf = ({ questions }: Questionnaire): readonly Id[] => questions.map(({ id }) => id);
  for (const [id, moves] of Object.entries(table.questions ?? {})) {
    const at = pointer(index, 'questions', id);
    const was = then?.questions.find((question) => question.id === id);
    if (then && !was) yield errors.unknownIn(at, id, idsOf(then));
    for (const [part, { id: next, options = {} }] of [moves].flat().entries()) {
      const here = Array.isArray(moves) ? at + pointer(part) : at;
      const is = now?.questions.find((question) => question.id === (next ?? id));
      if (now && !is && next !== undefined) yield errors.unknownIn(here + pointer('id'), next, idsOf(now));
      for (const [option, target] of Object.entries(options)) {
        const path = here + pointer('options', option);
        if (was && !answersOf(was).includes(option)) yield errors.unknownIn(path, option, answersOf(was));
        if (is && target !== null && !answersOf(is).includes(target))
          yield errors.unknownIn(path, target, answersOf(is));
      }
    }
  }
}

/**
 * What is wrong with the tables between two versions: two speak of the same step (`migrations-overlap`), or one speaks
 * of what isn't there (`unknown-id`). Paths begin with the index of the table.
 *
 * @example checkMigrations([{from: 1, to: 2, questions: {pya: {id: 'payments'}}}], v1, v2)[0].path //=> '/0/questions/pya'
 */
export function checkMigrations(
  tables: readonly Migration[],
  from: Questionnaire,
  to: Questionnaire,
): readonly Finding[] {
  const way = tablesBetween(tables, from.version, to.version);
  const nameOf = (table: Migration): string => `${table.from} to ${table.to}`;
  const overlaps = way.flatMap((table, i) => {
    const before = way[i - 1];
    return before && table.from < before.to
      ? [errors.migrationsOverlap(pointer(tables.indexOf(table)), nameOf(table), nameOf(before))]
      : [];
  });
  const faults = way.flatMap((table) => [
    ...faultsOf(
      table,
      tables.indexOf(table),
      table.from === majorOf(from.version) ? from : undefined,
      table.to === majorOf(to.version) ? to : undefined,
    ),
  ]);
  return [...overlaps, ...faults];
}
