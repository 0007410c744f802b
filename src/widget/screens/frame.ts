import { html, type TemplateResult } from 'lit';
import { compass } from '../pictures/compass.ts';
import type { Texts } from '../texts/texts.ts';

/** What stands around every screen: name and language above, the data on this device below. */
export interface Frame {
  readonly t: Texts['t'];
  readonly language: string;
  readonly languages: readonly string[];
  readonly isSaved: boolean;
  readonly hasData: boolean;
  readonly asksErase: boolean;
  readonly speak: (language: string) => void;
  readonly askErase: (asks: boolean) => void;
  readonly erase: () => void;
}

export const header = ({ t, language, languages, speak }: Frame): TemplateResult => html`
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

export const footer = ({ t, isSaved, hasData, asksErase, askErase, erase }: Frame): TemplateResult => html`
  <div class="bottom" part="footer">
    <p class=${isSaved ? '' : 'warning'}>${t(isSaved ? 'ui:data.saved' : 'ui:data.unsaved')}</p>
    ${
      asksErase
        ? html`
            <div class="erase" role="group" aria-labelledby="erase">
              <p id="erase" tabindex="-1">${t('ui:data.sure')}</p>
              <button type="button" class="danger" @click=${erase}>${t('ui:data.yes')}</button>
              <button type="button" @click=${() => askErase(false)}>${t('ui:data.no')}</button>
            </div>
          `
        : html`<button type="button" class="quiet" ?disabled=${!hasData} @click=${() => askErase(true)}>
            ${t('ui:data.erase')}
          </button>`
    }
  </div>
`;
