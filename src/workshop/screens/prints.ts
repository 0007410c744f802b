import { toAnswerSlips, toBooklet, toNotice, toPaperForm, toStepCards } from '#formats';
import { formatDate } from '#look';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts, Facts } from '../facts.ts';
import { drawQr } from '../slips/draw-qr.ts';
import { KEPT_MS } from './door.ts';

export type PrintsFacts = Pick<Facts, 'words' | 'language' | 'bundle' | 'news' | 'now'>;
export type PrintsActs = Pick<Acts, 'save'>;

/** Everything on paper, each a file of its own: a file has no policy that would take its styles. */
export function prints({ words, language, bundle, news, now }: PrintsFacts, { save }: PrintsActs): TemplateResult {
  const { prepare } = words;
  const valueOf = (event: Event, id: string): string =>
    (event.target as HTMLElement).closest('section')!.querySelector<HTMLInputElement>(`#${id}`)!.value.trim();
  const button = (name: string, label: string, make: (event: Event) => string): TemplateResult => html`
    <li>
      <button type="button" @click=${(event: Event) => save(`${name}.html`, 'text/html', make(event))}>${label}</button>
    </li>
  `;
  const slips = (event: Event): string => {
    const count = Math.min(500, Math.max(1, Math.round(Number(valueOf(event, 'slip-count'))) || 30));
    return toAnswerSlips(bundle, language, { count, qr: drawQr });
  };
  const notice = (event: Event): string =>
    toNotice(language, { organiser: valueOf(event, 'organiser'), until: formatDate(now() + KEPT_MS) });
  return html`
    <section>
      <h3>${prepare.print}</h3>
      <p class="note">${prepare.printLead}</p>
      <div class="pair">
        <p class="field">
          <label for="slip-count">${prepare.slipCount}</label>
          <input type="text" inputmode="numeric" class="wide" id="slip-count" value="30" maxlength="3" />
        </p>
        <p class="field">
          <label for="organiser">${prepare.organiser}</label>
          <input type="text" class="wide" id="organiser" maxlength="120" autocomplete="off" />
        </p>
      </div>
      <ul class="prints">
        ${button('tap-cau-hoi', prepare.booklet, () => toBooklet(bundle, language))}
        ${button('phieu-tra-loi', prepare.slips, slips)}
        ${button('phieu-tu-cham', prepare.form, () => toPaperForm(bundle, language))}
        ${button('the-viec-nen-lam', prepare.cards, () => toStepCards(bundle, language))}
        ${button('thong-bao', prepare.notice, notice)}
      </ul>
      ${news?.kind === 'plain' ? html`<p class="note" role="status">${news.text}</p>` : nothing}
    </section>
  `;
}
