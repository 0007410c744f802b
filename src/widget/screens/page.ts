import { html, nothing, type TemplateResult } from 'lit';
import { footer, header, type Frame } from './frame.ts';

/** The ground that every screen stands on: its language and colour scheme are its own, not the page's. */
export const ground = (language: string, theme: string | null, body: TemplateResult): TemplateResult => html`
  <div class="root" translate="no" lang=${language} data-theme=${theme ?? nothing} role="region" aria-label="La Bàn Số">
    ${body}
  </div>
`;

/** A screen with what stands above and below it, and a voice for what has just happened. */
export const framed = (frame: Frame, screen: TemplateResult, wasErased: boolean): TemplateResult => html`
  ${header(frame)} ${screen}
  <p class="hidden" role="status">${wasErased ? frame.view.t('ui:data.erased') : nothing}</p>
  ${footer(frame)}
`;
