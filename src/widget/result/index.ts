// The result screen: loaded when it is near, so that the first question doesn't wait for it.
// Read first: report.ts (what is shown), then the sections in the order below.

import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
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

/** Everything about a result, in the order in which an owner asks: where am I, what must I, what next, how, why. */
export function result(view: View): TemplateResult {
  const report = reportOf(view);
  return html`
    <div class="screen result">
      ${shownBanner(view)} ${levelSection(view, report)} ${areasSection(view, report)} ${compareSection(view, report)}
      ${printedCode(view)} ${dutiesSection(view, report)} ${stepsSection(view, report)} ${roadSection(view, report)}
      ${ledgerSection(view, report)} ${targetsSection(view, report)} ${alongSection(view, report)}
    </div>
  `;
}
