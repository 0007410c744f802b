import { hash } from './hash.ts';
import type { Id, Question } from './questionnaire.ts';

const quoted = (id: Id): string => `"${id}"`;

/**
 * What an answer to a question is measured by: 8 hexadecimal digits over its type and its options' ids in order, or its
 * ends. Equal for two versions of a question exactly when an answer to the one can stand for the other; points,
 * weights and texts don't count, since they change the score and not what was said.
 *
 * @example scaleOf(questionnaire.questions[0]) === scaleOf({...questionnaire.questions[0], weight: 7}) //=> true
 */
export function scaleOf(question: Question): string {
  // JSON, but not by `JSON`: pages change it, and answers would seem to be given on another scale
  const ends = question.type === 'number' ? [question.min, question.max, quoted(question.unit)] : [];
  const options = question.type === 'number' ? [] : question.options.map(({ id }) => quoted(id));
  return hash(`[${quoted(question.type)},[${ends.join()}],[${options.join()}]]`);
}
