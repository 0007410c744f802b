import { formatIsoDate } from '#look';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';

/** That what was answered before is still there, and the way back to it. */
export function keptNotice(
  { t, kept }: Pick<Facts, 't' | 'kept'>,
  { openKept }: Pick<Acts, 'openKept'>,
): TemplateResult | typeof nothing {
  if (!kept) return nothing;
  const { savedOn } = kept;
  return html`
    <p class="notice" id="kept">
      ${savedOn ? t('ui:kept.since', { date: formatIsoDate(savedOn) }) : t('ui:kept.before')}
      <button type="button" class="link" @click=${openKept}>${t('ui:kept.open')}</button>
    </p>
  `;
}
