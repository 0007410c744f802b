import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../visit/facts.ts';
import { footer, header } from './frame.ts';

/** The ground that every screen stands on: its language and colour scheme are its own, not the page's. */
export const ground = (language: string, theme: string | null, body: TemplateResult): TemplateResult => html`
  <div class="root" translate="no" lang=${language} data-theme=${theme ?? nothing} role="region" aria-label="La Bàn Số">
    <div class="reader">
      <div class="sheet"><div class="frame">${body}</div></div>
    </div>
  </div>
`;

type Frame = [
  Parameters<typeof header>[0] & Parameters<typeof footer>[0],
  Parameters<typeof header>[1] & Parameters<typeof footer>[1],
];

/** A screen with what stands above and below it, and a voice for what has just happened; `aloud` is loaded later. */
export const framed = (
  facts: Frame[0] & Pick<Facts, 'wasErased'>,
  acts: Frame[1],
  screen: TemplateResult,
  aloud: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`
  ${header(facts, acts)} ${aloud} ${screen}
  <p class="hidden" role="status">${facts.wasErased ? facts.t('ui:data.erased') : nothing}</p>
  ${footer(facts, acts)}
`;
