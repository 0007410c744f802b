// From a column of whatever type to a cell of text.

import type { Id, Question, Questionnaire } from '#model';
import { answerColumnsOf } from '../columns.ts';
import type { Dialect } from './dialects.ts';
import { checked, literal, snake } from './names.ts';
import { when, type Column, type Step } from './steps.ts';

export const cellOf = (id: Id): string => `cell_${snake(id)}`;
/** The cell as it was given, where another answer may fill it in. */
const rawOf = (id: Id): string => `raw_${snake(id)}`;
export const fieldOf = (id: Id): string => `field_${snake(id)}`;
export const listOf = (id: Id): string => `list_${snake(id)}`;

/** What readers of CSV take for truths: a column in which nothing else stands becomes one of them. */
const TRUTHS = [
  ['true', ['true', 't', 'yes', 'y']],
  ['false', ['false', 'f', 'no', 'n']],
] as const;

/** Stands for no option: what a truth is where several options, or none, could have become it. */
const NO_OPTION = "'?'";

/**
 * A column with options as text, `''` where there is nothing; a truth is the option that became it.
 * A text `true` stays what it is: only the type of the column says that a reader has changed it.
 */
function optionText(dialect: Dialect, column: string, options: readonly Id[]): string {
  const text = `COALESCE(${dialect.text(column)}, '')`;
  if (!TRUTHS.some(([, words]) => words.some((word) => options.includes(word)))) return text;
  const cases = TRUTHS.map(([truth, words]) => {
    const found = words.filter((word) => options.includes(word));
    return when(`'${truth}'`, found.length === 1 ? literal(found[0]!) : NO_OPTION);
  });
  return `CASE WHEN ${dialect.isBoolean(column)} THEN CASE ${text} ${cases.join(' ')} ELSE '' END ELSE ${text} END`;
}

/** The cell of a source, which nothing fills in. */
export const givenCellOf = (targets: ReadonlySet<Id>, id: Id): string => (targets.has(id) ? rawOf(id) : cellOf(id));

/** The questions that an answer to another one can fill in. */
export const targetsOf = ({ questions }: Questionnaire): ReadonlySet<Id> =>
  new Set(questions.flatMap(({ implies = {} }) => Object.values(implies).flatMap((follows) => Object.keys(follows))));

/** A cell of several options with a space before and after each id, so that ' id ' can be looked for. */
export const listColumn = (question: Question, cell: string): readonly Column[] =>
  question.type === 'multiple' ? [{ name: listOf(question.id), is: `' ' || ${cell} || ' '` }] : [];

/** Every cell as text, `''` where there is nothing. */
export function cellsStep(questionnaire: Questionnaire, dialect: Dialect, keep: readonly Column[]): Step {
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const fields = new Map(questionnaire.profile?.map(({ id, options }) => [id, options]));
  const targets = targetsOf(questionnaire);
  const adds = answerColumnsOf(questionnaire).flatMap(({ name: header, kind, id }): readonly Column[] => {
    checked(id);
    const column = `t.${dialect.quote(header)}`;
    if (kind === 'profile') return [{ name: fieldOf(id), is: optionText(dialect, column, fields.get(id)!) }];
    const question = questions.get(id)!;
    const name = givenCellOf(targets, id);
    if (question.type === 'number')
      return [{ name, is: `COALESCE(${(dialect.numberText ?? dialect.text)(column)}, '')` }];
    const is = optionText(
      dialect,
      column,
      question.options.map((option) => option.id),
    );
    return [{ name, is }, ...(targets.has(id) ? [] : listColumn(question, is))];
  });
  return {
    name: 'cells',
    remark: 'The answers as text; no text: not answered.',
    carries: [],
    adds: [...keep, ...adds],
  };
}
