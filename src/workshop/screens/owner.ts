import { html, type TemplateResult } from 'lit';
import type { Acts, Facts } from '../facts.ts';
import { SCOPE } from '../owner.ts';

/** The other door: one business's own answers, apart from any workshop. */
export const owner = (
  { words, language }: Pick<Facts, 'words' | 'language'>,
  { go }: Pick<Acts, 'go'>,
): TemplateResult => html`
  <div>
    <p class="buttons back">
      <button type="button" class="quiet" @click=${() => go('door')}>${words.back}</button>
    </p>
    <labanso-assessment lang=${language} history="off" scope=${SCOPE} keep-days="7"></labanso-assessment>
  </div>
`;
