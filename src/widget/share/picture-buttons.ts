import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../visit/facts.ts';
import { canShare } from './device.ts';
import type { Leaf } from './leaf.ts';
import type { Offers } from './offers.ts';
import type { Poster } from './poster.ts';

/** To send a picture, through the device's own list of apps where there is one, and to save it. */
export function pictureButtons(
  { t }: Pick<Facts, 't'>,
  { handOn }: Pick<Offers, 'handOn'>,
  of: 'picture' | 'calendar',
  name: string,
  shownOf: () => Poster | Leaf,
): TemplateResult {
  // the one thing to do first on the screen is to send the result itself
  const button = (key: string, isShared: boolean, isFirst: boolean): TemplateResult => html`
    <button
      type="button"
      class=${isFirst ? 'primary' : ''}
      part=${isFirst ? 'primary-button' : nothing}
      @click=${() => handOn(shownOf(), name, isShared)}
    >
      ${t(`result:${of}.${key}`)}
    </button>
  `;
  const [canSend, isResult] = [canShare(), of === 'picture'];
  return html`${canSend ? button('send', true, isResult) : nothing} ${button('save', false, !canSend && isResult)}`;
}
