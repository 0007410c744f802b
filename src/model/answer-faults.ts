import { NOT_APPLICABLE, UNSURE, type Profile } from './answers.ts';
import { allowsNotApplicable, holds } from './condition.ts';
import type { Id, Question } from './questionnaire.ts';

/** What is wrong with one answer: the code of its finding and, where it is one of the options, which. */
export type AnswerFault =
  | readonly ['answer-not-allowed' | 'not-applicable-not-allowed']
  | readonly ['unknown-option', unknown]
  | readonly ['exclusive-not-alone' | 'option-repeated', Id];

/** A whole number; `-0` is one, `NaN`, `Infinity` and `"3"` are not. */
const isInteger = (value: unknown): value is number => Number.isInteger(value);

function faultsOfList(question: Extract<Question, { type: 'multiple' }>, answer: readonly unknown[]): AnswerFault[] {
  const faults: AnswerFault[] = [];
  const seen = new Set<unknown>();
  for (const chosen of answer) {
    if (!question.options.some(({ id }) => id === chosen)) faults.push(['unknown-option', chosen]);
    else if (seen.has(chosen)) faults.push(['option-repeated', chosen as Id]);
    seen.add(chosen);
  }
  const exclusive = question.options.find((option) => option.exclusive && seen.has(option.id));
  if (exclusive && seen.size > 1) faults.push(['exclusive-not-alone', exclusive.id]);
  return faults;
}

/**
 * Everything that is wrong with an answer to a question, without the words for it: whoever only wants to know whether
 * it fits needs none. The profile is trusted. Empty: it fits.
 */
export function answerFaults(question: Question, answer: unknown, profile: Profile): readonly AnswerFault[] {
  if (answer === UNSURE) return [];
  if (answer === NOT_APPLICABLE) {
    // whoever isn't asked keeps what was said before the profile changed
    const isAllowed =
      allowsNotApplicable(question, profile) || (!!question.notApplicable && !holds(question.askIf, profile));
    return isAllowed ? [] : [['not-applicable-not-allowed']];
  }
  if (question.type === 'number')
    return isInteger(answer) && answer >= question.min && answer <= question.max ? [] : [['answer-not-allowed']];
  if (question.type === 'multiple')
    return Array.isArray(answer) && answer.length ? faultsOfList(question, answer) : [['answer-not-allowed']];
  if (typeof answer !== 'string') return [['answer-not-allowed']];
  return question.options.some(({ id }) => id === answer) ? [] : [['unknown-option', answer]];
}
