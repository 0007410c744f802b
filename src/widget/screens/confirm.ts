import { html, type TemplateResult } from 'lit';
import type { Ask } from '../shown.ts';
import type { Texts } from '../texts/texts.ts';

/** Asks once more, in place, before something that can't be taken back. */
export const confirm = (
  t: Texts['t'],
  what: Ask,
  { yes, no }: { readonly yes: () => void; readonly no: () => void },
): TemplateResult => html`
  <div class="ask" role="group" aria-labelledby="ask">
    <p id="ask" tabindex="-1">${t(`ui:ask.${what}`)}</p>
    <p class="buttons">
      <button type="button" class="danger" @click=${yes}>${t(`ui:ask.${what}Yes`)}</button>
      <button type="button" @click=${no}>${t(`ui:ask.${what}No`)}</button>
    </p>
  </div>
`;
