import { formatDate } from '#look';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';

type NoticesFacts = Pick<Facts, 't' | 'notices' | 'found' | 'days'>;
type NoticesActs = Pick<Acts, 'reload' | 'rescue' | 'bringBack' | 'eraseExpired'>;

/** A sentence, and what can be done about it. */
const notice = (text: string, ...ways: readonly (readonly [words: string, act: () => void])[]): TemplateResult => html`
  <div class="notice device" role="status">
    <p>${text}</p>
    ${
      ways.length
        ? html`<p class="buttons">
            ${ways.map(([words, act]) => html`<button type="button" @click=${act}>${words}</button>`)}
          </p>`
        : nothing
    }
  </div>
`;

/** What this device holds and can't, or may no longer, show as it is: said, with a way on. */
export function noticesSection(facts: NoticesFacts, acts: NoticesActs): TemplateResult | typeof nothing {
  const { t, notices, found, days } = facts;
  if (!notices) return nothing;
  const { isNewer, wasDamaged, rescuable, expiredFrom } = notices;
  const damage = (): TemplateResult =>
    rescuable
      ? notice(t('result:device.rescuable', { count: rescuable }), [t('result:device.rescue'), acts.rescue])
      : notice(t(found ? 'result:device.restored' : 'result:device.lost'));
  return html`
    ${isNewer ? notice(t('result:device.newer'), [t('result:device.reload'), acts.reload]) : nothing}
    ${wasDamaged ? damage() : nothing}
    ${
      expiredFrom === null
        ? nothing
        : notice(
            t('result:device.expired', { date: formatDate(expiredFrom), days }),
            [t('result:device.bringBack'), acts.bringBack],
            [t('result:device.eraseExpired'), acts.eraseExpired],
          )
    }
  `;
}
