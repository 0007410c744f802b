import { html, nothing, type TemplateResult } from 'lit';
import type { Acts, Facts, News } from '../facts.ts';
import { fill } from '../words.ts';
import { filesInput } from './files.ts';
import { readSlips, viewer, type SlipsFacts, type ViewerFacts } from './viewer.ts';

type WaysFacts = Pick<Facts, 'words' | 'gathering' | 'hasSound'>;
type WaysActs = Pick<Acts, 'go' | 'takeFiles' | 'saveCopy' | 'setSound' | 'say'>;
type CollectFacts = WaysFacts &
  ViewerFacts &
  SlipsFacts &
  Pick<Facts, 'news' | 'entries' | 'count' | 'sinceCopy' | 'backup'>;
type CollectActs = WaysActs & Pick<Acts, 'twin' | 'takeText' | 'openCamera' | 'pauseCamera' | 'nextSlip'>;

/** Said beside colour and tone. */
const SIGNS: Readonly<Record<News['kind'], string>> = { new: '✓', revision: '↻', same: '=', bad: '✗', plain: '' };

/** After so many new entries a copy is asked for. */
const COPY_EVERY = 25;

function latest({ words, news }: Pick<Facts, 'words' | 'news'>, acts: Pick<Acts, 'twin'>): TemplateResult {
  const { twin } = news ?? {};
  return html`
    <div class="news" data-kind=${news?.kind ?? nothing}>
      <p role="status">${news ? `${SIGNS[news.kind]} ${news.text}` : ''}</p>
      ${twin ? html`<button type="button" @click=${() => acts.twin(twin)}>${words.collect.twin}</button>` : nothing}
    </div>
  `;
}

/** The red bar: what the disk didn't take. */
export function unsavedBar(
  { words, unsaved }: Pick<Facts, 'words' | 'unsaved'>,
  { saveCopy, retry }: Pick<Acts, 'saveCopy' | 'retry'>,
): TemplateResult | typeof nothing {
  if (!unsaved.length) return nothing;
  return html`
    <div class="unsaved" role="alert">
      <p>${fill(words.collect.unsaved, { count: unsaved.length })}</p>
      <p class="buttons">
        <button type="button" @click=${saveCopy}>${words.collect.save}</button>
        <button type="button" @click=${retry}>${words.collect.again}</button>
      </p>
    </div>
  `;
}

function codeForm({ words }: Pick<Facts, 'words'>, { takeText }: Pick<Acts, 'takeText'>): TemplateResult {
  const { collect } = words;
  const submit = (event: Event): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector('input')!;
    const text = input.value;
    input.value = '';
    void takeText(text);
  };
  return html`
    <form class="code-form" novalidate @submit=${submit}>
      <p class="field">
        <label for="code">${collect.code}</label>
        <span class="note" id="code-hint">${collect.codeHint}</span>
        <input
          type="text"
          id="code"
          class="wide"
          data-focus
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="code-hint"
        />
      </p>
      <button type="submit" class="primary">${collect.take}</button>
    </form>
  `;
}

const group = (name: string, buttons: TemplateResult): TemplateResult => html`
  <section>
    <h3>${name}</h3>
    <div class="buttons">${buttons}</div>
  </section>
`;

/** All else that can be done here, by what it is for: the one that matters is the field above. */
function ways(facts: WaysFacts, { go, takeFiles, saveCopy, setSound, say }: WaysActs): TemplateResult {
  const { words, gathering, hasSound } = facts;
  const { collect } = words;
  const button = (label: string, act: () => unknown): TemplateResult =>
    html`<button type="button" @click=${act}>${label}</button>`;
  return html`
    <div class="columns ways">
      ${group(
        collect.others,
        html`${button(collect.grid, () => go('grid'))} ${button(collect.paste, () => go('paste'))}
          ${filesInput(collect.files, takeFiles)}
          <p class="note">${collect.files}: ${collect.filesHint}.</p>`,
      )}
      ${group(
        collect.shown,
        html`${button(words.invite.title, () => go('invite'))} ${button(words.hands.title, () => go('hands'))}
        ${button(collect.board, () => go('board'))}`,
      )}
      ${group(
        collect.this,
        html`${button(collect.list, () => go('list'))} ${button(collect.save, saveCopy)}
          ${
            gathering.opened?.rounds === 2 && gathering.round === 1
              ? button(collect.toRound2, () => say({ do: 'round', round: 2 }))
              : nothing
          }
          ${button(collect.after, () => go('after'))}
          <button type="button" aria-pressed=${hasSound} @click=${() => setSound(!hasSound)}>${collect.sound}</button>`,
      )}
    </div>
  `;
}

/** The screen that may be projected: how many there are, what came last, the field for codes. */
export const collect = (facts: CollectFacts, acts: CollectActs): TemplateResult => {
  const { words, gathering, entries, count, sinceCopy, backup } = facts;
  const { collect: said } = words;
  const partial = entries.filter((one) => !one.isWithdrawn && one.state === 'partial').length;
  const { workshop = '', place = '', rounds = 1 } = gathering.opened ?? {};
  const names = [rounds === 2 ? said[`round${gathering.round}`] : '', workshop, place].filter(Boolean).join(' · ');
  return html`
    <div class="screen">
      <div class="headline">
        <h2 tabindex="-1">${fill(said.count, { count })}</h2>
        <p class="note">${names}</p>
      </div>
      <div class="columns">
        <div>
          ${latest(facts, acts)}
          ${partial ? html`<p class="note">${fill(said.partial, { count: partial })}</p>` : nothing}
          ${readSlips(facts, acts)} ${codeForm(facts, acts)}
        </div>
        <div>${viewer(facts, acts)}</div>
      </div>
      ${sinceCopy >= COPY_EVERY ? html`<p class="warning">${fill(said.remind, { count: sinceCopy })}</p>` : nothing}
      ${backup ? html`<p class="note">${fill(said.backup, { name: backup.name })}</p>` : nothing} ${ways(facts, acts)}
    </div>
  `;
};

/** Many codes at once, from a chat. */
export const paste = (facts: Pick<Facts, 'words'>, { go, takeChat }: Pick<Acts, 'go' | 'takeChat'>): TemplateResult => {
  const { collect: said } = facts.words;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    await takeChat((event.target as HTMLFormElement).querySelector('textarea')!.value);
    go('collect', true);
  };
  return html`
    <div class="screen">
      <h2 tabindex="-1">${said.paste}</h2>
      <form novalidate @submit=${submit}>
        <p class="field">
          <label for="chat">${said.pasteLabel}</label>
          <textarea id="chat" class="wide" rows="10" spellcheck="false" data-focus></textarea>
        </p>
        <p class="buttons">
          <button type="submit" class="primary">${said.pasteTake}</button>
          <button type="button" @click=${() => go('collect')}>${facts.words.back}</button>
        </p>
      </form>
    </div>
  `;
};
