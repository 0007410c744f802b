import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format.ts';
import type { View } from '../view.ts';
import { confirm } from './confirm.ts';

export function welcome(view: View): TemplateResult {
  const { t, questionnaire, isBuiltIn, asked, state, foundFrom, resumesAt, go, next, restart } = view;
  const { asks, ask, confirmed, wasDamaged, hasFailed, taking, takeForm, wantTake } = view;
  const again = Object.keys(state.again).length;
  const orphans = Object.keys(state.orphans).length;
  const answered = (): number => asked.filter(({ id }) => view.result.states[id] !== 'unanswered').length;
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
                ${t('ui:welcome.found', { date: formatDate(foundFrom), answered: answered(), asked: asked.length })}
              </p>
              ${wasDamaged ? html`<p class="notice">${t('ui:welcome.damaged')}</p>` : nothing}
              ${again ? html`<p class="notice">${t('ui:welcome.again', { count: again })}</p>` : nothing}
              ${orphans ? html`<p class="note">${t('ui:welcome.orphans', { count: orphans })}</p>` : nothing}
              <p class="buttons">
                <button type="button" class="primary" part="primary-button" @click=${() => go(resumesAt)}>
                  ${t('ui:welcome.continue')}
                </button>
                <button type="button" @click=${restart}>
                  ${t(view.result.score === null ? 'ui:welcome.anew' : 'ui:welcome.restart')}
                </button>
                ${
                  asks === 'person'
                    ? nothing
                    : html`<button type="button" @click=${() => ask('person')}>${t('ui:welcome.person')}</button>`
                }
              </p>
              ${asks === 'person' ? confirm(t, 'person', { yes: confirmed, no: () => ask(null) }) : nothing}
            `
          : html`
              <p class="buttons">
                <button type="button" class="primary" part="primary-button" @click=${next}>
                  ${t('ui:welcome.start')}
                </button>
              </p>
            `
      }
      <p class="error" role="alert">${hasFailed ? t('ui:failed') : nothing}</p>
      <details class="take" ?open=${Boolean(taking)} @toggle=${wantTake}>
        <summary>${t('ui:take.summary')}</summary>
        ${takeForm?.(view) ?? html`<p role="status">${t('ui:loading')}</p>`}
      </details>
      ${isBuiltIn ? html`<p class="note">${t('ui:welcome.note')}</p>` : nothing}
    </div>
  `;
}
