import { html, type TemplateResult } from 'lit';
import type { Stage } from '../board/stage.ts';
import type { Acts, Facts } from '../facts.ts';
import { boardOnStage } from './board.ts';
import { handsView } from './hands.ts';
import { inviteView } from './invite.ts';

/** All shades of the board beside each other: whether the projector, and the room's light, keep them apart. */
const contrastView = ({ words }: Pick<Facts, 'words'>): TemplateResult => html`
  <section class="board" data-slide="contrast">
    <div class="slide">
      <h2>${words.prepare.contrastSlide}</h2>
      <div class="shades">
        ${[0, 1, 2, 3, 4].map((shade) => html`<svg viewBox="0 0 10 10" aria-hidden="true"><path class="rung-${shade}" d="M0 0h10v10H0z" /></svg>`)}
      </div>
      <p>${words.prepare.contrastText}</p>
    </div>
  </section>
`;

/**
 * What the projector's window shows: the last of the screens that are for the whole room. `null`: nothing any more.
 * It only hands the whole on: each of those picks what it takes.
 */
export function projectedView(facts: Facts, acts: Acts, stage: Stage): TemplateResult | null {
  const { projected, gathering } = facts;
  if (projected === 'prepare') return contrastView(facts);
  // nothing of a workshop that was wiped stays on the projector
  if (!gathering.opened) return null;
  if (projected === 'invite') return inviteView(facts);
  return projected === 'hands' ? handsView(facts) : boardOnStage(facts, acts, stage.close);
}
