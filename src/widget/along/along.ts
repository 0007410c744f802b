import { encode, groupCode, linkOf, writeFile } from '#exchange';
import { html, nothing, type TemplateResult } from 'lit';
import { formatIsoDate } from '../format.ts';
import { confirm } from '../screens/confirm.ts';
import type { View } from '../view.ts';
import type { Report } from '../result/report.ts';

/** The code of what is shown, its link, and the picture of each once it is loaded. */
function codeOf(view: View): { readonly code: string; readonly link: string } {
  const { questionnaire, profile, state, address } = view;
  const code = encode(questionnaire, { profile, answers: state.answers });
  return { code, link: linkOf(address, code) };
}

function pictures(view: View): TemplateResult | typeof nothing {
  const { t, drawQr } = view;
  const { code, link } = codeOf(view);
  if (!drawQr) return html`<p class="note" role="status">${t('ui:loading')}</p>`;
  return html`
    <div class="codes">
      <figure>
        ${drawQr(link, t('result:along.qrLink'))}
        <figcaption>${t('result:along.qrLink')}</figcaption>
      </figure>
      <figure>
        ${drawQr(code, t('result:along.qrCode'))}
        <figcaption>${t('result:along.qrCode')}</figcaption>
      </figure>
    </div>
  `;
}

/** A code in groups, to be read aloud and typed. */
const groups = (code: string): TemplateResult => html`
  <p class="code" translate="no">
    ${groupCode(code)
      .split('-')
      .map((group) => html`<span>${group}</span> `)}
  </p>
`;

/** On paper, on the first page: the code and its picture, so that the sheet opens the result again. */
export function printedCode(view: View): TemplateResult | typeof nothing {
  const { t, drawQr, today, address } = view;
  const { code, link } = codeOf(view);
  return html`
    <section class="printed">
      ${drawQr ? drawQr(link, t('result:along.qrLink')) : nothing}
      <div>
        <p>
          ${t('result:along.printed', { date: formatIsoDate(today), address: address.replace(/^https?:\/\//, '') })}
        </p>
        ${groups(code)}
      </div>
    </section>
  `;
}

/** Take it along: paper, code, link, picture, file; and what to do next with the answers. */
export function alongSection(view: View, { result }: Report): TemplateResult {
  const { t, print, go, ask, asks, confirmed, restart, copy, save, copied, wantQr, shown, today } = view;
  const { questionnaire, profile, state } = view;
  const { code, link } = codeOf(view);
  const name = `la-ban-so-${today}`;
  const json = (): void =>
    save(
      `${name}.json`,
      'application/json',
      writeFile({ questionnaire, submission: { profile, answers: state.answers }, result, savedOn: today }),
    );
  return html`
    <section class="along">
      <h3>${t('result:along.title')}</h3>
      <p class="buttons">
        <button type="button" class="primary" part="primary-button" @click=${print}>${t('result:along.print')}</button>
      </p>
      <h4>${t('result:along.code')}</h4>
      <p class="note">${t('result:along.codeLead')}</p>
      ${groups(code)}
      <p class="buttons">
        <button type="button" @click=${() => copy(groupCode(code))}>${t('result:along.copyCode')}</button>
        <button type="button" @click=${() => copy(link)}>${t('result:along.copyLink')}</button>
      </p>
      <p class="note" role="status">
        ${copied === null ? nothing : t(`result:along.${copied ? 'copied' : 'notCopied'}`)}
      </p>
      <details @toggle=${wantQr}>
        <summary>${t('result:along.qr')}</summary>
        ${pictures(view)}
      </details>
      <details>
        <summary>${t('result:along.files')}</summary>
        <p class="note">${t('result:along.filesLead')}</p>
        <p class="buttons">
          <button type="button" @click=${() => view.saveTable(`${name}.csv`, 'excel-vi')}>
            ${t('result:along.excel')}
          </button>
          <button type="button" @click=${() => view.saveTable(`${name}.csv`, 'rfc4180')}>
            ${t('result:along.csv')}
          </button>
          <button type="button" @click=${json}>${t('result:along.json')}</button>
        </p>
      </details>
      <p class="note">${t('result:along.keep')}</p>
      ${
        shown
          ? nothing
          : html`
              <h4>${t('result:along.next')}</h4>
              <p class="buttons">
                <button type="button" @click=${() => go('review')}>${t('result:along.change')}</button>
                <button type="button" @click=${restart}>
                  ${t(result.score === null ? 'ui:welcome.anew' : 'ui:welcome.restart')}
                </button>
                ${
                  asks === 'person'
                    ? nothing
                    : html`<button type="button" @click=${() => ask('person')}>${t('ui:welcome.person')}</button>`
                }
              </p>
              ${asks === 'person' ? confirm(t, 'person', { yes: confirmed, no: () => ask(null) }) : nothing}
            `
      }
    </section>
  `;
}

/** Above somebody else's result: where it comes from, that one's own answers are safe, and the ways on. */
export function shownBanner(view: View): TemplateResult | typeof nothing {
  const { t, shown, hasOwn, close, compareShown, adopt, asks, ask, confirmed } = view;
  if (!shown) return nothing;
  return html`
    <div class="notice" id="shown">
      <p id="shown-title"><strong>${t('result:shown.title')}</strong></p>
      <p>${t('result:shown.unconfirmed')} ${hasOwn ? t('result:shown.safe') : nothing}</p>
      <p class="buttons">
        ${hasOwn ? html`<button type="button" @click=${compareShown}>${t('result:shown.compare')}</button>` : nothing}
        <button type="button" @click=${adopt}>${t('result:shown.adopt')}</button>
        <button type="button" @click=${close}>${t('result:shown.close')}</button>
      </p>
      ${asks === 'adopt' ? confirm(t, 'adopt', { yes: confirmed, no: () => ask(null) }) : nothing}
    </div>
  `;
}
