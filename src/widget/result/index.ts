// The result screen: loaded when it is near, so that the first question doesn't wait for it.
// Read first: report.ts (what is shown), then the sections in the order below.

import { html, nothing, type TemplateResult } from 'lit';
import { PARTS, type View } from '../view.ts';
import { alongSection, printedCode, shownBanner } from '../along/along.ts';
import { compareSection } from '../along/compare.ts';
import { areasSection } from './areas.ts';
import { ledgerSection } from './ledger.ts';
import { levelSection } from './level.ts';
import { reportOf } from './report.ts';
import { roadSection } from './road.ts';
import { dutiesSection, stepsSection } from './steps.ts';
import { resultStyles } from './styles.ts';
import { targetsSection } from './targets.ts';

export { isolate, unfold } from '../along/print.ts';
export { noteOf, receiveCode, receiveFile } from '../along/receive.ts';
export { takeForm } from '../along/take.ts';
export { resultStyles };

/**
 * Everything about a result, in the order in which an owner asks: where am I, what must I, what next, how, why.
 * A slow phone shows the level at once (part 1), the steps a moment later (2), what takes more reckoning last (3).
 */
export function result(view: View): TemplateResult {
  const report = reportOf(view);
  const { shownParts } = view;
  return html`
    <div class="screen result" aria-busy=${shownParts < PARTS ? 'true' : nothing}>
      ${shownBanner(view)} ${levelSection(view, report)} ${areasSection(view, report)}
      ${view.t('results:notice') ? html`<p class="note advice">${view.t('results:notice')}</p>` : nothing}
      ${
        shownParts > 1
          ? html`${compareSection(view, report)} ${printedCode(view)} ${dutiesSection(view, report)}
            ${stepsSection(view, report)}`
          : nothing
      }
      ${
        shownParts > 2
          ? html`${roadSection(view, report)} ${ledgerSection(view, report)} ${targetsSection(view, report)}
            ${alongSection(view, report)}`
          : nothing
      }
    </div>
  `;
}
