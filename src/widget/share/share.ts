import { groupCode, writeFile } from '#exchange';
import { html, nothing, type TemplateResult } from 'lit';
import { anew } from '../screens/anew.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { codeInGroups, codeOf } from './code.ts';
import type { Offers } from './offers.ts';
import { outcome } from './outcome.ts';
import { pictureButtons } from './picture-buttons.ts';
import type { Poster } from './poster.ts';
import type { TableFacts } from './table.ts';
import { submissionOf, wholeOf } from './whole.ts';

type ShareFacts = TableFacts & Pick<Facts, 'today' | 'address' | 'taken'>;
type ShareOffers = Pick<Offers, 'drawQr' | 'wantQr' | 'print' | 'copy' | 'save' | 'saveTable' | 'handOn' | 'instead'>;
type NextFacts = Pick<Facts, 't' | 'result' | 'confirming' | 'opened'>;
type NextActs = Pick<Acts, 'restart' | 'handOver' | 'confirm' | 'cancel'>;

/** The code and the link as pictures, once they can be drawn. */
function pictures({ t }: ShareFacts, { drawQr }: Pick<Offers, 'drawQr'>, code: string, link: string): TemplateResult {
  const draw = drawQr();
  if (!draw) return html`<p class="note" role="status">${t('ui:loading')}</p>`;
  const figure = (text: string, label: string): TemplateResult => html`
    <figure>
      ${draw(text, label)}
      <figcaption>${label}</figcaption>
    </figure>
  `;
  return html`<div class="codes">
    ${figure(link, t('result:share.qrLink'))} ${figure(code, t('result:share.qrCode'))}
  </div>`;
}

/** Files of the answers: for a spreadsheet, for programs, to be opened here again. */
function files(facts: ShareFacts, offers: ShareOffers): TemplateResult {
  const { save, saveTable } = offers;
  const { t, result, today } = facts;
  const questionnaire = wholeOf(facts.questionnaire);
  const name = `la-ban-so-${today}`;
  const saveJson = (): void =>
    save(
      `${name}.json`,
      'application/json',
      writeFile({ questionnaire, submission: submissionOf(questionnaire, facts), result, savedOn: today }),
    );
  return html`
    <details>
      <summary>${t('result:share.files')}</summary>
      <p class="note">${t('result:share.filesLead')}</p>
      <p class="buttons">
        <button type="button" @click=${() => saveTable(facts, `${name}.csv`, 'excel-vi')}>
          ${t('result:share.excel')}
        </button>
        <button type="button" @click=${() => saveTable(facts, `${name}.csv`, 'rfc4180')}>
          ${t('result:share.csv')}
        </button>
        <button type="button" @click=${saveJson}>${t('result:share.json')}</button>
      </p>
      ${outcome(facts, offers, ['file'])}
    </details>
  `;
}

/** The picture first, through the device's own list of apps where there is one; then paper. */
function firstWays(facts: ShareFacts, offers: ShareOffers, posterOf: () => Poster): TemplateResult {
  const { t, today } = facts;
  const { print } = offers;
  const name = `la-ban-so-${today}.png`;
  return html`
    <p class="note">${t('result:picture.lead')}</p>
    <p class="buttons">
      ${pictureButtons(facts, offers, 'picture', name, posterOf)}
      <button type="button" @click=${() => print('page')}>${t('result:share.print')}</button>
      <button type="button" @click=${() => print('whole')}>${t('result:share.whole')}</button>
    </p>
    ${outcome(facts, offers, ['picture', 'drawing', 'print', 'failure'], [name, 'page', 'whole', undefined])}
  `;
}

/** Take it along: picture, paper, code, link, file. */
export function shareSection(
  facts: ShareFacts,
  offers: ShareOffers,
  posterOf: () => Poster,
  next: TemplateResult | typeof nothing,
): TemplateResult {
  const { t } = facts;
  const { copy, wantQr } = offers;
  const { code, link } = codeOf(facts);
  return html`
    <section class="share">
      <h3>${t('result:share.title')}</h3>
      ${firstWays(facts, offers, posterOf)}
      <h4>${t('result:share.code')}</h4>
      <p class="note">${t('result:share.codeLead')}</p>
      ${codeInGroups(code)}
      <p class="buttons">
        <button type="button" @click=${() => copy(groupCode(code))}>${t('result:share.copyCode')}</button>
        <button type="button" @click=${() => copy(link)}>${t('result:share.copyLink')}</button>
      </p>
      ${outcome(facts, offers, ['copy'])}
      <details @toggle=${wantQr}>
        <summary>${t('result:share.qr')}</summary>
        ${pictures(facts, offers, code, link)}
      </details>
      ${files(facts, offers)}
      <p class="note">${t('result:share.keep')}</p>
      ${next}
    </section>
  `;
}

/** What to do next with one's own answers: answer anew, let somebody else. */
export function whatNext(facts: NextFacts, acts: NextActs): TemplateResult | typeof nothing {
  const { t, result, opened } = facts;
  if (opened) return nothing;
  return html`
    <h4>${t('result:share.next')}</h4>
    ${anew(facts, acts, result.score !== null)}
  `;
}
