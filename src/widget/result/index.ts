// The review and the result: loaded when they are near, so that the first question doesn't wait for them.
// Read first: report.ts (what is shown), then the sections in the order below.

import { html, nothing, type TemplateResult } from 'lit';
import type { ShareActs } from '../share/acts.ts';
import { handInButton, handInScreen } from '../share/hand-in.ts';
import { openedBanner } from '../share/opened.ts';
import { nothingAskedNotice } from '../share/renew.ts';
import { shareSection, whatNext } from '../share/share.ts';
import type { Acts } from '../visit/acts.ts';
import { PARTS, type Facts } from '../visit/facts.ts';
import { aboutFold } from './about.ts';
import { answersSection } from './answers.ts';
import { areasSection } from './areas.ts';
import { calendarSection } from './calendar.ts';
import { compareSection } from './compare.ts';
import { ledgerSection } from './ledger.ts';
import { levelSection } from './level.ts';
import { paperPage } from './paper.ts';
import { planSection } from './plan.ts';
import { posterOf } from './poster-of.ts';
import { reportOf } from './report.ts';
import { reviewScreen } from './review.ts';
import { resultStyles } from './styles.ts';
import { targetsSection } from './targets.ts';

export { aloudController } from '../aloud/aloud.ts';
export { follows } from '../screens/follows.ts';
export { noticesSection } from '../screens/notices.ts';
export { shareActsOf } from '../share/acts.ts';
export { goOffline } from '../share/offline.ts';
export { printController } from '../share/print-controller.ts';
export { openKept } from '../share/opening.ts';
export { renew } from '../share/renew.ts';
export { noteOf } from '../share/receive.ts';
export { takeForm } from '../share/take.ts';
export { resultStyles };

/** What is still missing, before the result. */
export const review = (facts: Facts, acts: Acts): TemplateResult => reviewScreen(facts, acts, aboutFold(facts, acts));

/**
 * Everything about a result, in the order in which an owner asks: where am I, what must I, what next, how, why.
 * A slow phone shows the level at once (part 1), the steps a moment later (2), what takes more reckoning last (3).
 * Each section picks what it may read and do; this one only hands the whole on.
 */
export function result(facts: Facts, acts: Acts, share: ShareActs): TemplateResult {
  const { t, shownParts, taken, opened } = facts;
  if (taken?.by === 'class') return handInScreen(facts, acts, share);
  const report = reportOf(facts);
  return html`
    <div class="screen result" aria-busy=${shownParts < PARTS ? 'true' : nothing}>
      ${shownParts > 2 ? paperPage(facts, share, report) : nothing} ${openedBanner(facts, acts, share)}
      ${nothingAskedNotice(facts)} ${levelSection(facts, acts, report)} ${handInButton(facts, share)}
      ${areasSection(facts, report)}
      ${t('results:notice') ? html`<p class="note advice">${t('results:notice')}</p>` : nothing}
      ${shownParts > 1 ? html`${compareSection(facts, share, report)} ${planSection(facts, acts, share, report)}` : nothing}
      ${
        shownParts > 2
          ? html`${calendarSection(facts, acts, share, report)}
            ${opened ? nothing : answersSection(facts, acts, aboutFold(facts, acts))} ${ledgerSection(facts, report)}
            ${targetsSection(facts, acts, report)}
            ${shareSection(facts, share, () => posterOf(facts, report), whatNext(facts, acts))}`
          : nothing
      }
    </div>
  `;
}
