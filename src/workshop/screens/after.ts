import { writeCsv } from '#exchange';
import { toStepCards } from '#formats';
import { formatDate } from '#look';
import { html, nothing, type TemplateResult } from 'lit';
import { sheetRows } from '../board/sheet-rows.ts';
import { minimumOf } from '../board/snapshot.ts';
import { pageOf, summary } from '../board/summary.ts';
import { tableRows } from '../board/table-rows.ts';
import type { Acts, Facts } from '../facts.ts';
import { boardFacts, type ClassFacts } from './board.ts';

type AfterFacts = ClassFacts & Pick<Facts, 'members' | 'news'>;
type AfterActs = Pick<Acts, 'go' | 'save'>;

const CSV = 'text/csv';

/** Numbers of chance, 0…1. */
const chances = (count: number): readonly number[] =>
  Array.from(crypto.getRandomValues(new Uint32Array(count)), (one) => one / 2 ** 32);

/** Every sheet in a row, behind what that means for those who filled them in. */
function sheets(
  { bundle, members, gathering }: AfterFacts,
  { save }: AfterActs,
  t: (key: string) => string,
): TemplateResult {
  const write = (): void => {
    const submissions = members(gathering.round).map(({ submission }) => submission);
    const rows = sheetRows(bundle.questionnaire, submissions, chances(submissions.length), minimumOf(gathering));
    save('tung-phieu.csv', CSV, writeCsv(rows, 'excel-vi'));
  };
  return html`
    <details>
      <summary>${t('board:after.sheets')}</summary>
      <p class="warning">${t('board:after.sheetsWarning')}</p>
      <p class="buttons"><button type="button" @click=${write}>${t('board:after.sheetsDo')}</button></p>
    </details>
  `;
}

/** What leaves the room: for the Department, for those who came; then everything goes. */
export const after = (facts: AfterFacts, acts: AfterActs): TemplateResult => {
  const { bundle, language, gathering, words, news, now } = facts;
  const drawn = boardFacts(facts);
  const { t, snapshot, aim } = drawn;
  const { workshop = '', place = '' } = gathering.opened ?? {};
  const hasFigures = snapshot.board.score !== null;
  const steps = [...new Set(snapshot.lessons(aim).flatMap((lesson) => lesson.steps.map(({ id }) => id)))];
  const print = (): string =>
    pageOf(language, t('board:after.summary'), summary(drawn, { workshop, place, date: formatDate(now()) }));
  const offer = (name: string, type: string, label: string, make: () => string): TemplateResult =>
    html`<li><button type="button" @click=${() => acts.save(name, type, make())}>${label}</button></li>`;
  return html`
    <div class="screen">
      <h2 tabindex="-1">${t('board:after.title')}</h2>
      ${
        hasFigures
          ? html`<p>${t('board:after.lead')}</p>
              <ul class="prints">
                ${offer('tom-tat.html', 'text/html', t('board:after.summary'), print)}
                ${offer('so-lieu.csv', CSV, t('board:after.table'), () => writeCsv(tableRows(drawn), 'excel-vi'))}
                ${
                  steps.length
                    ? offer('the-viec-nen-lam.html', 'text/html', t('board:after.cards'), () =>
                        toStepCards(bundle, language, steps),
                      )
                    : nothing
                }
              </ul>
              ${sheets(facts, acts, t)}`
          : html`<p>${t('board:after.none')}</p>`
      }
      ${news ? html`<p class="news" data-kind=${news.kind} role="status">${news.text}</p>` : nothing}
      <p class="buttons">
        ${hasFigures ? nothing : html`<button type="button" class="primary" @click=${() => acts.go('board')}>${t('board:name')}</button>`}
        <button type="button" class="danger" @click=${() => acts.go('wipe')}>${words.wipe.title}</button>
        <button type="button" @click=${() => acts.go('collect')}>${words.back}</button>
      </p>
    </div>
  `;
};
