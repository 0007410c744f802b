// The result screen: loaded when it is near, so that the first question doesn't wait for it.
// Read first: report.ts (what is shown), then the sections in the order below.

import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { areasSection } from './areas.ts';
import { ledgerSection } from './ledger.ts';
import { levelSection } from './level.ts';
import { reportOf } from './report.ts';
import { roadSection } from './road.ts';
import { dutiesSection, stepsSection } from './steps.ts';
import { resultStyles } from './styles.ts';
import { targetsSection } from './targets.ts';

export { resultStyles };

/** Everything about a result, in the order in which an owner asks: where am I, what must I, what next, how, why. */
export function result(view: View): TemplateResult {
  const report = reportOf(view);
  const { t, go, print, startAnew } = view;
  return html`
    <div class="screen result">
      ${levelSection(view, report)} ${areasSection(view, report)} ${dutiesSection(view, report)}
      ${stepsSection(view, report)} ${roadSection(view, report)} ${ledgerSection(view, report)}
      ${targetsSection(view, report)}
      <section class="along">
        <h3>${t('result:along.title')}</h3>
        <p class="buttons">
          <button type="button" class="primary" part="primary-button" @click=${print}>
            ${t('result:along.print')}
          </button>
          <button type="button" @click=${() => go('review')}>${t('result:along.change')}</button>
          <button type="button" @click=${startAnew}>${t('result:along.anew')}</button>
        </p>
      </section>
    </div>
  `;
}
