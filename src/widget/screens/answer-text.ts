import { formatPercent, formatWhole } from '#look';
import { NOT_APPLICABLE, UNSURE, type Answer, type Question } from '#model';
import type { Facts } from '../visit/facts.ts';

/** An answer in words, as it is chosen. */
export function answerWords(
  { t, language }: Pick<Facts, 't' | 'language'>,
  question: Question,
  answer: Answer | undefined,
): string {
  if (answer === undefined) return t('ui:question.unanswered');
  if (answer === UNSURE) return t('ui:question.unsure');
  if (answer === NOT_APPLICABLE) return t('ui:question.notApplicable');
  if (typeof answer === 'number')
    return question.type === 'number' && question.unit === 'percent'
      ? formatPercent(answer, language)
      : formatWhole(answer, language);
  return [answer]
    .flat()
    .map((option) => t(`content:questions.${question.id}.options.${option}`))
    .join('; ');
}
