import { html, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { failure } from './failure.ts';

/** Before the result has arrived, or when it didn't: what happened, what is safe, what to do. */
export const waiting = (
  facts: Pick<Facts, 't' | 'hasFailed' | 'lacks'>,
  { loadLater }: Pick<Acts, 'loadLater'>,
): TemplateResult => {
  const { t, hasFailed } = facts;
  return html`
    <div class="screen">
      <h2 tabindex="-1" part="heading">${t('ui:buttons.result')}</h2>
      ${
        hasFailed
          ? html`
              <p role="alert">${failure(facts)}</p>
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
};
