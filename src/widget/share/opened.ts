import { html, nothing, type TemplateResult } from 'lit';
import { confirmation } from '../screens/confirmation.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import type { Opening } from './opening.ts';

/** Above an opened result: where it comes from, that one's own answers are safe, and the ways on. */
export function openedBanner(
  facts: Pick<Facts, 't' | 'opened' | 'hasAnswers' | 'confirming'>,
  acts: Pick<Acts, 'confirm' | 'cancel'>,
  { close, compareOpened, adopt }: Pick<Opening, 'close' | 'compareOpened' | 'adopt'>,
): TemplateResult | typeof nothing {
  const { t, opened, hasAnswers } = facts;
  if (!opened) return nothing;
  const { isKept } = opened;
  return html`
    <div class="notice" id="opened">
      <p id="opened-title"><strong>${t(isKept ? 'result:opened.kept' : 'result:opened.title')}</strong></p>
      <p>${isKept ? nothing : t('result:opened.unconfirmed')} ${hasAnswers ? t('result:opened.safe') : nothing}</p>
      <p class="buttons">
        ${hasAnswers ? html`<button type="button" @click=${compareOpened}>${t('result:opened.compare')}</button>` : nothing}
        <button type="button" @click=${adopt}>${t(isKept ? 'result:opened.restore' : 'result:opened.adopt')}</button>
        <button type="button" @click=${close}>${t('result:opened.close')}</button>
      </p>
      ${confirmation(facts, acts, 'adopt', 'result')}
    </div>
  `;
}
