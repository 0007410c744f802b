import type { Question } from '#model';
import { html, type TemplateResult } from 'lit';
import { questionPlace } from '../flow.ts';
import type { View } from '../view.ts';
import { answerWords } from './answer-text.ts';
import { navigation, onSubmit } from './navigation.ts';
import { rangeOf } from './question.ts';

const changeButton = ({ t, go }: View, { id }: Question, text: string): TemplateResult => html`
  <button
    type="button"
    class="link"
    aria-label=${t('ui:review.of', { question: t(`content:questions.${id}.text`) })}
    @click=${() => go(questionPlace(id))}
  >
    ${text}
  </button>
`;

export function review(view: View): TemplateResult {
  const { t, questionnaire, asked, result, go } = view;
  const missing = asked.filter(({ id }) => result.states[id] === 'unanswered');
  return html`
    <form class="screen" novalidate @submit=${onSubmit(view)}>
      <h2 tabindex="-1" part="heading">${t('ui:review.title')}</h2>
      ${
        // two dozen answers stand below: whoever is sure of them goes on from the top
        missing.length
          ? html`
              <div class="missing">
                <p>${t('ui:review.missing', { count: missing.length })}</p>
                <ul>
                  ${missing.map(
                    ({ id }) => html`
                      <li>
                        <button type="button" class="link" @click=${() => go(questionPlace(id))}>
                          ${t(`content:questions.${id}.text`)}
                        </button>
                      </li>
                    `,
                  )}
                </ul>
              </div>
            `
          : html`
              <p class="lead">${t('ui:review.complete', { total: asked.length })}</p>
              <p class="buttons">
                <button type="submit" class="primary" part="primary-button">${t('ui:buttons.resultNow')}</button>
              </p>
            `
      }
      ${questionnaire.areas.map(({ id }) => {
        const questions = asked.filter((question) => question.area === id);
        return questions.length
          ? html`
              <h3>${t(`content:areas.${id}`)}</h3>
              <dl class="answers">
                ${questions.map(
                  (question) => html`
                    <div>
                      <dt>${t(`content:questions.${question.id}.text`)}</dt>
                      <dd class=${result.states[question.id]!}>
                        ${answerWords(view, question, view.state.answers[question.id])}
                        ${changeButton(view, question, t('ui:buttons.change'))}
                      </dd>
                    </div>
                  `,
                )}
              </dl>
            `
          : '';
      })}
      ${rangeOf(view)} ${navigation(view, t('ui:buttons.result'))}
    </form>
  `;
}
