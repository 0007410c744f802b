import { html, nothing, type TemplateResult } from 'lit';
import type { Acts, Facts } from '../facts.ts';
import { fill } from '../words.ts';

export type ViewerFacts = Pick<Facts, 'words' | 'sight'>;
export type SlipsFacts = Pick<Facts, 'words' | 'slips'>;

/** What the camera sees, small, and what to do where it sees nothing. */
export function viewer(
  { words, sight: { camera, isPaused, isQuiet, slipFault } }: ViewerFacts,
  { openCamera, pauseCamera }: Pick<Acts, 'openCamera' | 'pauseCamera'>,
): TemplateResult {
  const { collect: said } = words;
  if (!camera || isPaused) return html`<button type="button" @click=${openCamera}>${said.camera}</button>`;
  return html`
    <div class="viewer">
      ${camera.video}
      <p role="status">${slipFault ? words.slip[slipFault] : isQuiet ? said.cameraQuiet : said.cameraHint}</p>
      <button type="button" @click=${pauseCamera}>${said.cameraOff}</button>
    </div>
  `;
}

/** The way to slips that were read: no answer is shown before the trainer has pressed it. */
export const readSlips = (
  { words, slips }: SlipsFacts,
  { nextSlip }: Pick<Acts, 'nextSlip'>,
): TemplateResult | typeof nothing =>
  slips.length
    ? html`<p>
        <button type="button" class="primary" @click=${nextSlip}>
          ${fill(words.collect.slips, { count: slips.length })}
        </button>
      </p>`
    : nothing;
