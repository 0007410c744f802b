import { own, type Question } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { questionPlace } from '../visit/flow.ts';
import { answerWords } from './answer-text.ts';
import { keptNotice } from './kept.ts';
import { navigation, onSubmit } from './navigation.ts';
import { rangeOf } from './question.ts';

type ReviewFacts = Pick<Facts, 't' | 'language' | 'questionnaire' | 'asked' | 'open' | 'filled' | 'result' | 'kept'>;
type ReviewActs = Pick<Acts, 'go' | 'next' | 'back' | 'openKept'>;

const changeButton = ({ t }: ReviewFacts, { go }: ReviewActs, { id }: Question, text: string): TemplateResult => html`
  <button
    type="button"
    class="link"
    aria-label=${t('result:review.of', { question: t(`content:questions.${id}.text`) })}
    @click=${() => go(questionPlace(id))}
  >
    ${text}
  </button>
`;

/** The question whose answer this one follows from. */
function source({ t, filled }: ReviewFacts, { id }: Question): TemplateResult | typeof nothing {
  const from = own(filled.implied, id);
  return from === undefined
    ? nothing
    : html`<span class="implied"
        >(${t('result:review.implied', { question: t(`content:questions.${from}.text`) })})</span
      >`;
}

/** Questions that are still to be answered, as links to them. */
const openQuestions = ({ t }: ReviewFacts, { go }: ReviewActs, missing: readonly Question[]): TemplateResult => html`
  <div class="missing">
    <p>${t('result:review.missing', { count: missing.length })}</p>
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
`;

export function review(facts: ReviewFacts, acts: ReviewActs): TemplateResult {
  const { t, questionnaire, asked, open: missing, filled, result } = facts;
  return html`
    <form class="screen" novalidate @submit=${onSubmit(acts)}>
      <h2 tabindex="-1" part="heading">${t('result:review.title')}</h2>
      ${keptNotice(facts, acts)}
      ${
        // two dozen answers stand below: whoever is sure of them goes on from the top
        missing.length
          ? openQuestions(facts, acts, missing)
          : html`
              <p class="lead">${t('result:review.complete', { total: asked.length })}</p>
              <p class="buttons">
                <button type="submit" class="primary" part="primary-button">${t('ui:buttons.resultNow')}</button>
              </p>
            `
      }
      ${questionnaire.areas.map(({ id }) => {
        const questions = questionnaire.questions.filter(
          (question) => question.area === id && result.states[question.id] !== 'not-asked',
        );
        return questions.length
          ? html`
              <h3>${t(`content:areas.${id}`)}</h3>
              <dl class="answers">
                ${questions.map(
                  (question) => html`
                    <div>
                      <dt>${t(`content:questions.${question.id}.text`)}</dt>
                      <dd class=${result.states[question.id]!}>
                        <span
                          >${answerWords(facts, question, filled.answers[question.id])} ${source(facts, question)}</span
                        >
                        ${changeButton(facts, acts, question, t('ui:buttons.change'))}
                      </dd>
                    </div>
                  `,
                )}
              </dl>
            `
          : '';
      })}
      ${rangeOf(facts)} ${navigation(facts, acts, t('ui:buttons.result'))}
    </form>
  `;
}
