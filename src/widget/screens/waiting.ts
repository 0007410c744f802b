import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { failure } from './failure.ts';

/** What the first part of the script can already tell of a result: its level and score, else that it is a range. */
function knownAlready({ t, place, result }: Pick<Facts, 't' | 'place' | 'result'>): TemplateResult | typeof nothing {
  const { level, score, range } = result;
  if (place !== 'result' || !range) return nothing;
  const [lowest, highest] = range;
  if (score === null) return html`<p class="lead">${t('ui:known.range', { lowest, highest })}</p>`;
  return html`
    <p class="lead"><strong>${t(`content:levels.${level}`)}</strong></p>
    <p>${t('ui:known.score', { score })}</p>
  `;
}

/** Before the result has arrived, or when it didn't: what is known without it, what happened, what is safe, what to do. */
export const waiting = (
  facts: Pick<Facts, 't' | 'hasFailed' | 'lacks' | 'place' | 'result'>,
  { loadLater }: Pick<Acts, 'loadLater'>,
): TemplateResult => {
  const { t, hasFailed } = facts;
  return html`
    <div class="screen">
      <h2 tabindex="-1" part="heading">${t('ui:buttons.result')}</h2>
      ${
        hasFailed
          ? html`
              ${knownAlready(facts)}
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
