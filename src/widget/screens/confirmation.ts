import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Confirmation, Facts } from '../visit/facts.ts';

export type ConfirmationFacts = Pick<Facts, 't' | 'confirming'>;
export type ConfirmationActs = Pick<Acts, 'confirm' | 'cancel'>;

/** Asks once more, in place, before something that can't be taken back; nothing while it isn't proposed. `space` has the words. */
export const confirmation = (
  { t, confirming }: ConfirmationFacts,
  { confirm, cancel }: ConfirmationActs,
  what: Confirmation,
  space = 'ui',
): TemplateResult | typeof nothing =>
  confirming === what
    ? html`
        <div class="confirmation" role="group" aria-labelledby="confirmation">
          <p id="confirmation" tabindex="-1">${t(`${space}:confirm.${what}`)}</p>
          <p class="buttons">
            <button type="button" class="danger" @click=${confirm}>${t(`${space}:confirm.${what}Yes`)}</button>
            <button type="button" @click=${cancel}>${t(`${space}:confirm.${what}No`)}</button>
          </p>
        </div>
      `
    : nothing;
