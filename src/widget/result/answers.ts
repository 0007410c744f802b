import { own, type Question } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWords } from '../screens/answer-text.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { questionPlace } from '../visit/flow.ts';

export type AnswersFacts = Pick<Facts, 't' | 'language' | 'questionnaire' | 'filled' | 'result' | 'edited'>;
export type AnswersActs = Pick<Acts, 'edit'>;

/** The question whose answer this one follows from. */
function source({ t, filled }: AnswersFacts, { id }: Question): TemplateResult | typeof nothing {
  const from = own(filled.implied, id);
  return from === undefined
    ? nothing
    : html`<span class="implied"
        >(${t('result:review.implied', { question: t(`content:questions.${from}.text`) })})</span
      >`;
}

/** One answer, to be changed and come back to. */
function line(facts: AnswersFacts, { edit }: AnswersActs, question: Question): TemplateResult {
  const { t, filled, result, edited } = facts;
  const { id } = question;
  return html`
    <div>
      <dt>${t(`content:questions.${id}.text`)}</dt>
      <dd class=${result.states[id]!}>
        <span>${answerWords(facts, question, filled.answers[id])} ${source(facts, question)}</span>
        <button
          type="button"
          class="link"
          ?data-edited=${edited === questionPlace(id)}
          aria-label=${t('result:review.of', { question: t(`content:questions.${id}.text`) })}
          @click=${() => edit(questionPlace(id))}
        >
          ${t('ui:buttons.change')}
        </button>
      </dd>
    </div>
  `;
}

/** All answers, area by area. */
export const answerLines = (facts: AnswersFacts, acts: AnswersActs): readonly TemplateResult[] => {
  const { t, questionnaire, result } = facts;
  return questionnaire.areas.flatMap(({ id }) => {
    const questions = questionnaire.questions.filter(
      (question) => question.area === id && result.states[question.id] !== 'not-asked',
    );
    return questions.length
      ? html`
          <h4>${t(`content:areas.${id}`)}</h4>
          <dl class="answers">${questions.map((question) => line(facts, acts, question))}</dl>
        `
      : [];
  });
};

/** What one's own result rests on, folded: `about`, the profile to be changed in place, and the answers. */
export function answersSection(facts: AnswersFacts, acts: AnswersActs, about: TemplateResult): TemplateResult {
  const { t, edited } = facts;
  return html`
    <section class="own-answers">
      <h3>${t('result:answers.title')}</h3>
      ${about}
      <details ?open=${edited !== null}>
        <summary>${t('result:answers.show')}</summary>
        ${answerLines(facts, acts)}
      </details>
    </section>
  `;
}
