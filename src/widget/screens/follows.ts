import { own, type Question } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../visit/facts.ts';
import { answerWords } from './answer-text.ts';

/** On a question that follows from an earlier answer, and was opened to be answered otherwise: from which. */
export function follows(
  facts: Pick<Facts, 't' | 'language' | 'filled'>,
  question: Question,
): TemplateResult | typeof nothing {
  const { t, filled } = facts;
  const from = own(filled.implied, question.id);
  if (from === undefined) return nothing;
  const values = {
    question: t(`content:questions.${from}.text`),
    answer: answerWords(facts, question, filled.answers[question.id]),
  };
  return html`<p class="notice">${t('result:review.follows', values)}</p>`;
}
