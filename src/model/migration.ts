// What was renamed, merged and split between two major versions of a questionnaire, and what can be wrong with such a
// table. Only the content knows any; it is handed in wherever answers come from an earlier version.

import { NOT_APPLICABLE, UNSURE } from './answers.ts';
import * as errors from './errors.ts';
import { pointer, type Finding } from './finding.ts';
import type { Id, Question, Questionnaire } from './questionnaire.ts';

/** What became of a question, or of a field of the profile, in the next major version. */
export interface Move {
  /** Its id now; the same when absent. */
  readonly id?: Id;
  /** Option id then → option id now; `null`: no option says the same any more. An option not listed keeps its id. */
  readonly options?: Readonly<Record<Id, Id | null>>;
}

/** By the id then; several moves for what was split. Two that come to one id were merged. */
export type Moves = Readonly<Record<Id, Move | readonly Move[]>>;

/** How answers go from one major version of a questionnaire to a later one. What isn't listed keeps its id. */
export interface Migration {
  /** Major versions: 1 and 2 for "from 1.4.0 to 2.0.0". */
  readonly from: number;
  readonly to: number;
  /** A question that is listed means what it meant, though its scale looks different. */
  readonly questions?: Moves;
  readonly profile?: Moves;
}

const majorOf = (version: string): number => Number(version.split('.')[0]);

/** The tables on the way from one version to another, in order; none on the way back. */
export const tablesBetween = (tables: readonly Migration[], from: string, to: string): readonly Migration[] =>
  tables.filter((table) => table.from >= majorOf(from) && table.to <= majorOf(to)).sort((a, b) => a.from - b.from);

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
