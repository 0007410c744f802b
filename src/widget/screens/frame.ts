// What stands around every screen: name and language above, the data on this device below.

import { html, type TemplateResult } from 'lit';
import { compass } from '../pictures/compass.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { VERSION } from '../version.ts';
import { confirmation, type ConfirmationActs, type ConfirmationFacts } from './confirmation.ts';

export const header = (
  { t, language, languages }: Pick<Facts, 't' | 'language' | 'languages'>,
  { speak }: Pick<Acts, 'speak'>,
): TemplateResult => html`
  <div class="top" part="header">
    <p class="brand">
      <svg class="compass" viewBox="0 0 32 32" aria-hidden="true" focusable="false">${compass()}</svg>
      ${t('ui:brand')}
    </p>
    <div class="languages" role="group" aria-label=${t('ui:language.label')}>
      ${languages.map(
        (each) => html`
          <button
            type="button"
            lang=${each}
            aria-pressed=${each === language ? 'true' : 'false'}
            @click=${() => speak(each)}
          >
            ${t(`ui:language.${each}`)}
          </button>
        `,
      )}
    </div>
  </div>
`;

export const footer = (
  facts: ConfirmationFacts & Pick<Facts, 'days' | 'saving' | 'hasData'>,
  acts: ConfirmationActs & Pick<Acts, 'erase'>,
): TemplateResult => {
  const { t, days, saving, hasData, confirming } = facts;
  return html`
    <div class="bottom" part="footer">
      <p class=${saving === 'saved' ? '' : 'warning'}>${t(`ui:data.${saving}`, { days })}</p>
      ${
        confirming === 'erase'
          ? confirmation(facts, acts, 'erase')
          : html`<button type="button" class="quiet" ?disabled=${!hasData} @click=${acts.erase}>
              ${t('ui:data.erase')}
            </button>`
      }
      <p class="version">${t('ui:data.version', { version: VERSION })}</p>
    </div>
  `;
};
