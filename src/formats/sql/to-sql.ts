import type { Questionnaire } from '#model';
import { LabansoError } from '#model';
import { fingerprint } from '#scoring';
import { resultColumnsOf, type ResultColumn } from '../columns.ts';
import { endOf, openOf, rangesStep, sumsStep } from './areas.ts';
import { DIALECTS, type Dialect, type SqlDialect } from './dialects.ts';
import { cellsStep } from './cells.ts';
import { fillStep } from './fill.ts';
import { givenStep, MARK, marksStep, partsStep } from './marks.ts';
import { quoted, remark } from './names.ts';
import { levelsStep, scoresStep } from './overall.ts';
import { selectOf, withSteps, type Column, type Step } from './steps.ts';

/** What to write. */
export interface SqlOptions {
  readonly dialect: SqlDialect;
  /** The table of answers; `schema.table` is quoted part by part. `answers` when absent. */
  readonly table?: string;
  /** When given, the query becomes a view of this name, which may have dots as well. */
  readonly view?: string;
  /** Columns of the table that stand before the results, as they are; `['id']` when absent. */
  readonly keep?: readonly string[];
}

/** Where a result stands in the last step. A score is the lowest one that is possible, once all is answered. */
function sourceOf(column: ResultColumn): string {
  switch (column.holds) {
    case 'score':
      return 'CASE WHEN p.complete = 1 THEN p.lowest END';
    case 'level':
      return 'CASE WHEN p.complete = 1 THEN p.lowest_level END';
    case 'area-score':
      return `CASE WHEN p.${openOf(column.area)} = 0 THEN p.${endOf('low', column.area)} END`;
    case 'area-lowest':
      return `p.${endOf('low', column.area)}`;
    case 'area-highest':
      return `p.${endOf('high', column.area)}`;
    default:
      return `p.${column.name}`;
  }
}

function header(questionnaire: Questionnaire, dialect: Dialect, table: string): string {
  const { id, version, areas, questions } = questionnaire;
  return [
    `La Bàn Số: the scores of ${id} ${version} (fingerprint ${fingerprint(questionnaire)}), in one query for ${dialect.title}.`,
    ...(dialect.isExecuted
      ? []
      : [`Not executed here: there is no ${dialect.title} where the tests run. They only read it with a parser.`]),
    `Reads ${table}: one business in a row, ${questions.length} questions of ${areas.length} areas, cells of text. A cell holds an option id,`,
    `several with one space between, an integer, 'unsure', 'not-applicable', or nothing ('' or NULL): not answered.`,
    `To load: ${dialect.loading(table)}.`,
    `What a reader makes of a file is read as well: integers, fractions that are whole (12.0), and truths where only yes and no stood.`,
    `To use: SELECT * FROM (this text) AS r; to keep: CREATE VIEW scores AS, or CREATE TABLE scores AS, then this text.`,
    `Gives valid (1; 0 when an answer isn't allowed: then nothing else is said of the row) and the results.`,
    `A mark is what a question gives, 0 to 100, or ${MARK.unanswered}: not answered, ${MARK.unsure}: unsure, ${MARK.notCounting}: not asked or not applicable,`,
    `${MARK.spare}: not answered, and may turn out not to apply, ${MARK.refused}: not allowed. Integers only; the one division is floor((2n + d) / 2d), so halves go up.`,
  ]
    .map((line) => `-- ${remark(line)}`)
    .join('\n');
}

/**
 * One query that gives every row of a table of answers the numbers that `score` gives.
 *
 * Shape: the table has the columns of `answerColumnsOf` (text; also integers, whole fractions, and truths for the options
 * that became them: `yes`, `no`, `y`, `n`, `t`, `f`; NULL and `''` are unanswered)
 * and those of `keep`; the result has `keep`, then `valid`, then the columns of `resultColumnsOf`. Scores are integers
 * 0…100 or NULL, `complete`, `valid` and indicators 1, 0 or NULL, levels are ids or NULL.
 * A row that `score` would refuse has `valid` 0 and NULL in every result: never a guessed number. `valid` isn't one of
 * `resultColumnsOf`. Cells are taken as they stand: `' cash'` or `cash;card` is refused like any other unknown answer.
 * Integer arithmetic only. No semicolon at the end, so that the query can stand in another one.
 * Pure: the same arguments give the same text. The query for Spark is parsed by the tests, not executed.
 *
 * The questionnaire is trusted as by `score`, yet nothing of it or of the options reaches the text unchecked:
 * throws `LabansoError` `sql-dialect`, `sql-id`, `sql-integer`, `sql-name` (empty, or a control character),
 * `sql-name-length` (PostgreSQL cuts names after 63 bytes), `sql-keep` (a kept column has the name of a result).
 *
 * Source: README, "The rules".
 *
 * @example toSql(questionnaire, {dialect: 'duckdb', table: 'survey.answers', view: 'scores'}).split('\n')[9] //=> 'CREATE VIEW "scores" AS'
 */
export function toSql(questionnaire: Questionnaire, options: SqlOptions): string {
  const { table = 'answers', view, keep = ['id'] } = options;
  if (!Object.keys(DIALECTS).includes(options.dialect))
    throw new LabansoError('sql-dialect', `There is no SQL for ${JSON.stringify(options.dialect)}.`);
  const dialect = DIALECTS[options.dialect];
  const results = resultColumnsOf(questionnaire);
  const taken = new Set(['valid', ...results.map(({ name }) => name)]);
  for (const name of keep) {
    // some engines tell no capitals from small letters
    if (taken.has(name.toLowerCase()))
      throw new LabansoError('sql-keep', `${JSON.stringify(name)} can’t be kept: another column has this name.`);
    taken.add(name.toLowerCase());
  }
  const kept = keep.map((name, i): Column => ({ name: `keep_${i + 1}`, is: `t.${quoted(dialect, name)}` }));
  const keptNames = kept.map(({ name }) => name);
  const steps: readonly Step[] = [
    cellsStep(questionnaire, dialect, kept),
    fillStep(questionnaire),
    partsStep(questionnaire, dialect),
    givenStep(questionnaire),
    marksStep(questionnaire),
    sumsStep(questionnaire, keptNames),
    rangesStep(questionnaire, dialect),
    scoresStep(questionnaire, dialect),
    levelsStep(questionnaire),
  ];
  const source = quoted(dialect, table, table.split('.'));
  const { text, last } = withSteps(dialect, source, freeOf(table, steps));
  const columns: readonly Column[] = [
    ...keep.map((name, i): Column => ({ name: quoted(dialect, name), is: `p.keep_${i + 1}` })),
    { name: 'valid', is: 'p.valid' },
    ...results.map((column): Column => ({ name: column.name, is: sourceOf(column) })),
  ];
  return [
    header(questionnaire, dialect, table),
    ...(view === undefined ? [] : [`CREATE VIEW ${quoted(dialect, view, view.split('.'))} AS`]),
    `${text}\n${selectOf(dialect, columns, `${last} AS p`, [])}\n`,
  ].join('\n');
}

/** A table called like a step would be hidden by it. */
const freeOf = (table: string, steps: readonly Step[]): readonly Step[] =>
  steps.map((step) => (step.name === table.toLowerCase() ? { ...step, name: `${step.name}_` } : step));
