import type { Questionnaire } from '#model';
import { answerColumnsOf } from './columns.ts';

/**
 * A table of answers without any: one row, the header. `id` comes first, for a number or a name of one's own.
 *
 * Shape: a questionnaire → rows of cells, for `writeCsv`. The other columns are those of `answerColumnsOf`.
 *
 * @example toCsvTemplate(questionnaire) //=> [['id', 'payments', 'tools']]
 */
export function toCsvTemplate(questionnaire: Questionnaire): readonly (readonly string[])[] {
  const names = answerColumnsOf(questionnaire).map(({ name }) => name);
  return [names.includes('id') ? names : ['id', ...names]];
}
