import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../custom/problem.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';

/** Before the result has arrived, or when it didn't: what happened, what is safe, what to do. */
export const waiting = (
  { t, hasFailed }: Pick<Facts, 't' | 'hasFailed'>,
  { loadLater }: Pick<Acts, 'loadLater'>,
): TemplateResult => html`
  <div class="screen">
    <h2 tabindex="-1" part="heading">${t('ui:buttons.result')}</h2>
    ${
      hasFailed
        ? html`
            <p role="alert">${t('ui:failed')}</p>
            <p class="buttons">
              <button type="button" class="primary" part="primary-button" @click=${loadLater}>
                ${t('ui:buttons.retry')}
              </button>
            </p>
          `
        : html`<p role="status">${t('ui:loading')}</p>`
    }
  </div>
`;

/** A questionnaire of the page's own that can't be opened, for whoever runs the page. */
export const problem = ({ title, lines, retry }: Problem, open: () => void): TemplateResult => html`
  <div class="screen" role="alert">
    <h2 tabindex="-1" part="heading">${title}</h2>
    <ul class="problems">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      retry
        ? html`<p class="buttons">
            <button type="button" class="primary" part="primary-button" @click=${open}>${retry}</button>
          </p>`
        : nothing
    }
  </div>
`;
