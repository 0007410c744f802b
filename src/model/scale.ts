import { hash } from './hash.ts';
import type { Question } from './questionnaire.ts';

/**
 * What an answer to a question is measured by: 8 hexadecimal digits over its type and its options' ids in order, or its
 * ends. Equal for two versions of a question exactly when an answer to the one can stand for the other; points,
 * weights and texts don't count, since they change the score and not what was said.
 *
 * @example scaleOf(questionnaire.questions[0]) === scaleOf({...questionnaire.questions[0], weight: 7}) //=> true
 */
export function scaleOf(question: Question): string {
  const ends = question.type === 'number' ? [question.min, question.max, question.unit] : [];
  const options = question.type === 'number' ? [] : question.options.map(({ id }) => id);
  return hash(JSON.stringify([question.type, ends, options]));
}
