import { html, type TemplateResult } from 'lit';
import { compass } from '../pictures/compass.ts';
import type { View } from '../view.ts';
import { confirm } from './confirm.ts';

/** What stands around every screen: name and language above, the data on this device below. */
export interface Frame {
  readonly view: View;
  readonly languages: readonly string[];
  readonly isSaved: boolean;
  readonly hasData: boolean;
  readonly speak: (language: string) => void;
}

export const header = ({ view: { t, language }, languages, speak }: Frame): TemplateResult => html`
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

export const footer = ({ view: { t, asks, ask, confirmed, days }, isSaved, hasData }: Frame): TemplateResult => html`
  <div class="bottom" part="footer">
    <p class=${isSaved ? '' : 'warning'}>${t(isSaved ? 'ui:data.saved' : 'ui:data.unsaved', { days })}</p>
    ${
      asks === 'erase'
        ? confirm(t, 'erase', { yes: confirmed, no: () => ask(null) })
        : html`<button type="button" class="quiet" ?disabled=${!hasData} @click=${() => ask('erase')}>
            ${t('ui:data.erase')}
          </button>`
    }
  </div>
`;
