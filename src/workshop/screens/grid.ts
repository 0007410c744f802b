import type { SlipMark, SlipRow } from '#formats';
import { NOT_APPLICABLE, shortText, textAt, UNSURE, type TextTree } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts, Facts } from '../facts.ts';
import { isAsked, openGrid, press, type Grid } from '../grid.ts';
import type { Pixels } from '../slips/flat-sheet.ts';
import { fill } from '../words.ts';
import { readSlips, viewer, type SlipsFacts, type ViewerFacts } from './viewer.ts';

type Said = Pick<Facts, 'words' | 'language' | 'bundle'>;
type TakenFacts = Pick<Facts, 'words' | 'entries' | 'news'>;
type TakenActs = Pick<Acts, 'saveGrid' | 'setGrid'>;
type FormFacts = Pick<Facts, 'words' | 'entries' | 'draft'>;
type FormActs = Pick<Acts, 'go' | 'setGrid'>;
type GridFacts = Said & TakenFacts & FormFacts & ViewerFacts & SlipsFacts & Pick<Facts, 'grid'>;
type GridActs = TakenActs & FormActs & Pick<Acts, 'openCamera' | 'pauseCamera' | 'nextSlip'>;

const textsOf = ({ bundle, language }: Said): Readonly<Record<string, TextTree>> => bundle.texts[language] ?? {};

/** What a row is called. */
function nameOf(facts: Said, { kind, id }: SlipRow): string {
  const texts = textsOf(facts);
  return kind === 'question'
    ? shortText(texts, 'questions', id)
    : (textAt(texts, ['questions', 'profile', id, 'text']) ?? id);
}

/** What a mark says, in words: a key alone would be pressed unread. */
function wordsOf(facts: Said, { kind, id }: SlipRow, { value }: SlipMark): string {
  const { grid } = facts.words;
  if (value === UNSURE) return grid.unsure;
  if (value === NOT_APPLICABLE) return grid.notApplicable;
  const part = kind === 'question' ? 'questions' : 'profile';
  return textAt(textsOf(facts), ['questions', part, id, 'options', String(value)]) ?? `≥ ${value}`;
}

function line(facts: Said, grid: Grid, row: SlipRow, place: number): TemplateResult {
  const { grid: said } = facts.words;
  const marks = grid.marked[place];
  const isNow = place === grid.at;
  const value = !isAsked(grid, place)
    ? said.skipped
    : marks === null || marks === undefined
      ? ''
      : // of one there is room for its words; of several it is their marks that are read back
        marks.length === 1
        ? `${marks[0]!.label} ${wordsOf(facts, row, marks[0]!)}`
        : marks.map(({ label }) => label).join(' ') || said.blank;
  return html`
    <tr aria-current=${isNow ? 'true' : nothing} data-skipped=${!isAsked(grid, place)}>
      <td>${row.number}</td>
      <th scope="row">${nameOf(facts, row)}</th>
      <td>${value}</td>
    </tr>
  `;
}

/** Made once for each picture; a screen is drawn again with every key. */
const canvases = new WeakMap<Pixels, HTMLCanvasElement>();

/** A row as it was seen: what is asked, beside what is asked about it. */
function seen({ words }: Said, picture: Pixels | undefined): HTMLCanvasElement | typeof nothing {
  if (!picture) return nothing;
  let canvas = canvases.get(picture);
  if (!canvas) {
    canvas = document.createElement('canvas');
    canvas.className = 'seen';
    canvas.setAttribute('role', 'img');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext('2d')!.putImageData(new ImageData(picture.data, picture.width, picture.height), 0, 0);
    canvases.set(picture, canvas);
  }
  canvas.setAttribute('aria-label', words.slip.picture);
  return canvas;
}

/** The keys of the row where they go, each with its words. */
function keys(facts: Said, grid: Grid): TemplateResult {
  const row = grid.rows[grid.at];
  const { grid: said } = facts.words;
  if (!row) {
    const answered = grid.marked.filter((marks) => marks?.length).length;
    const asked = grid.rows.filter((_, place) => isAsked(grid, place)).length;
    return html`<p class="lead">${fill(said.read, { answered, blank: Math.max(0, asked - answered) })}</p>`;
  }
  const marked = grid.marked[grid.at] ?? [];
  return html`
    <p class="lead"><strong>${row.number}. ${nameOf(facts, row)}</strong></p>
    ${seen(facts, grid.read?.pictures[grid.at])}
    <ul class="keys">
      ${row.marks.map((mark) => {
        const key = mark.value === UNSURE ? '0' : mark.value === NOT_APPLICABLE ? '–' : mark.label;
        return html`<li data-on=${marked.includes(mark)}><kbd>${key}</kbd> ${wordsOf(facts, row, mark)}</li>`;
      })}
    </ul>
    ${row.isMultiple ? html`<p class="note">${said.several}</p>` : nothing}
  `;
}

/** A sheet's number is there already: nothing is replaced unasked. */
function taken(facts: TakenFacts, { saveGrid, setGrid }: TakenActs, grid: Grid): TemplateResult | typeof nothing {
  const { words, entries, news } = facts;
  const other = entries.find(({ sheet }) => sheet === grid.sheet);
  if (news?.kind !== 'bad' || !other) return nothing;
  return html`
    <div role="alert">
      <p class="warning">${fill(words.grid.taken, { sheet: grid.sheet })}</p>
      <p class="buttons">
        <button type="button" @click=${() => saveGrid(other.id)}>${words.grid.replace}</button>
        <button type="button" @click=${() => setGrid(null, grid)}>${words.grid.renumber}</button>
      </p>
    </div>
  `;
}

function sheetForm({ words, entries, draft }: FormFacts, { go, setGrid }: FormActs): TemplateResult {
  const next = draft?.sheet ?? 1 + Math.max(0, ...entries.map(({ sheet }) => sheet ?? 0));
  const submit = (event: Event): void => {
    event.preventDefault();
    const sheet = Number((event.target as HTMLFormElement).querySelector('input')!.value);
    if (Number.isInteger(sheet) && sheet > 0) setGrid({ ...(draft ?? openGrid(sheet)), sheet });
  };
  return html`
    <form novalidate @submit=${submit}>
      <p class="field">
        <label for="sheet">${words.grid.sheet}</label>
        <input type="text" inputmode="numeric" id="sheet" class="wide" data-focus .value=${String(next)} />
      </p>
      <p class="buttons">
        <button type="submit" class="primary">${words.grid.start}</button>
        <button type="button" @click=${() => go('collect')}>${words.back}</button>
      </p>
    </form>
  `;
}

/** Paper slips, keyed in one by one: no field takes text, so that nothing is lost to a keyboard that makes words. */
export const grid = (facts: GridFacts, acts: GridActs): TemplateResult => {
  const { words, grid: slip, news } = facts;
  const { setGrid, saveGrid } = acts;
  const { grid: said } = words;
  const key = (event: KeyboardEvent): void => {
    if (!slip || event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
    if (event.key === 'Escape') return setGrid(null, slip);
    const isMade = event.isComposing || event.key === 'Process';
    const pressed = isMade ? { grid: { ...slip, isLocked: true }, isDone: false } : press(slip, event.key);
    if (pressed.grid === slip && !pressed.isDone) return;
    event.preventDefault();
    if (pressed.isDone) void saveGrid();
    else setGrid(pressed.grid);
  };
  return html`
    <div class="screen">
      <h2 tabindex="-1">${said.title}${slip ? ` · ${slip.sheet}` : ''}</h2>
      <p class="warning">${said.curtain}</p>
      <p class="news" data-kind=${news?.kind ?? nothing} role="status">${news?.text ?? nothing}</p>
      ${
        slip
          ? html`
              ${taken(facts, acts, slip)}
              ${
                slip.isLocked
                  ? html`<div role="alert">
                      <p class="error">${said.unikey}</p>
                      <button type="button" data-focus @click=${() => setGrid({ ...slip, isLocked: false })}>
                        ${said.resume}
                      </button>
                    </div>`
                  : nothing
              }
              <div class="slip" role="group" tabindex="0" data-focus aria-label=${said.title} @keydown=${key}>
                <div>
                  <div aria-live="polite">${keys(facts, slip)}</div>
                  <p class="note">${said.keys} ${said.enter}.</p>
                </div>
                ${[0, 1].map(
                  (side) =>
                    html`<table>
                      <tbody>
                        ${slip.rows.map((row, place) => (Math.floor((2 * place) / slip.rows.length) === side ? line(facts, slip, row, place) : nothing))}
                      </tbody>
                    </table>`,
                )}
              </div>
              <p class="buttons">
                <button type="button" @click=${() => setGrid(null)}>${said.leave}</button>
              </p>
            `
          : html`${readSlips(facts, acts)} ${sheetForm(facts, acts)} ${viewer(facts, acts)}`
      }
    </div>
  `;
};
