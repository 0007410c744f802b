import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format.ts';
import type { View } from '../view.ts';

export function welcome(view: View): TemplateResult {
  const { t, questionnaire, isBuiltIn, asked, result, foundFrom, resumesAt, go, next, startAnew } = view;
  const answered = asked.filter(({ id }) => result.states[id] !== 'unanswered').length;
  return html`
    <div class="screen">
      <h2 tabindex="-1" part="heading">${t('content:title') || t('ui:brand')}</h2>
      <p class="motto">${t('ui:motto')}</p>
      <p class="lead">${t('ui:welcome.lead', { count: questionnaire.questions.length })}</p>
      <ul class="promises">
        ${['time', 'free', 'private'].map((key) => html`<li>${t(`ui:welcome.${key}`)}</li>`)}
      </ul>
      ${
        foundFrom !== null && resumesAt
          ? html`
              <p class="found">
                ${t('ui:welcome.found', { date: formatDate(foundFrom), answered, asked: asked.length })}
              </p>
              <p class="buttons">
                <button type="button" class="primary" part="primary-button" @click=${() => go(resumesAt)}>
                  ${t('ui:welcome.continue')}
                </button>
                <button type="button" @click=${startAnew}>${t('ui:welcome.anew')}</button>
              </p>
            `
          : html`
              <p class="buttons">
                <button type="button" class="primary" part="primary-button" @click=${next}>
                  ${t('ui:welcome.start')}
                </button>
              </p>
            `
      }
      ${isBuiltIn ? html`<p class="note">${t('ui:welcome.note')}</p>` : nothing}
    </div>
  `;
}
