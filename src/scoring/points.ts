import { UNSURE, type Answer, type MultipleQuestion, type Question } from '#model';
import { sum } from './arithmetic.ts';

/** The points of a set of options: they add up, and 100 is the most. */
export const pointsOfSet = (question: MultipleQuestion, chosen: readonly string[]): number =>
  Math.min(100, sum(question.options.filter((option) => chosen.includes(option.id)).map((option) => option.points)));

/** All options of a multiple question that can be chosen together. */
export const sociable = (question: MultipleQuestion): readonly string[] =>
  question.options.filter((option) => !option.exclusive).map((option) => option.id);

/** Every points value that one option or band gives. */
const each = (question: Question): readonly number[] =>
  (question.type === 'number' ? question.bands : question.options).map((part) => part.points);

/**
 * The fewest points (0…100) that an allowed answer can give. (One option alone never gives more than with others.)
 *
 * @example lowestPoints(questionnaire.questions[0]) //=> 0
 */
export const lowestPoints = (question: Question): number => Math.min(...each(question));

/**
 * The most points (0…100) that an allowed answer can give.
 *
 * @example highestPoints(questionnaire.questions[1]) //=> 100
 */
export const highestPoints = (question: Question): number =>
  Math.max(...each(question), question.type === 'multiple' ? pointsOfSet(question, sociable(question)) : 0);

/**
 * The points (0…100) of an answer that `checkAnswers` finds nothing wrong with. Unsure counts as the lowest.
 * Not for `not-applicable`, which has no points.
 *
 * @example pointsOf(questionnaire.questions[1], ['till', 'stock']) //=> 100
 */
export function pointsOf(question: Question, answer: Answer): number {
  if (answer === UNSURE) return lowestPoints(question);
  switch (question.type) {
    case 'single':
      return question.options.find((option) => option.id === answer)!.points;
    case 'multiple':
      return pointsOfSet(question, answer as readonly string[]);
    case 'number':
      return question.bands.filter((band) => band.from <= (answer as number)).pop()!.points;
  }
}
