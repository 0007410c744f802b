import { html, nothing, type TemplateResult } from 'lit';
import type { Acts, Facts } from '../facts.ts';
import { fill } from '../words.ts';

/** What goes, by name, before it goes. */
export const wipe = (
  {
    words,
    gathering,
    lineCount,
    slips,
    hasOwner,
    files,
    news,
  }: Pick<Facts, 'words' | 'gathering' | 'lineCount' | 'slips' | 'hasOwner' | 'files' | 'news'>,
  { go, saveCopy, wipe: erase }: Pick<Acts, 'go' | 'saveCopy' | 'wipe'>,
): TemplateResult => {
  const { wipe: said } = words;
  return html`
    <div class="screen">
      <h2 tabindex="-1">${said.title}</h2>
      <p>${said.lead}</p>
      <ul>
        <li>${fill(said.entries, { count: gathering.entries.length, name: gathering.opened?.workshop ?? '' })}</li>
        <li>${fill(said.lines, { count: lineCount })}</li>
        ${slips.length ? html`<li>${fill(said.slips, { count: slips.length })}</li>` : nothing}
        ${hasOwner ? html`<li>${said.owners}</li>` : nothing}
      </ul>
      ${
        files.length
          ? html`<p>${said.files}</p>
              <ul>
                ${files.map((name) => html`<li>${name}</li>`)}
              </ul>`
          : nothing
      }
      ${news ? html`<p class="news" data-kind=${news.kind} role="status">${news.text}</p>` : nothing}
      <p class="buttons">
        <button type="button" @click=${saveCopy}>${said.save}</button>
        <button type="button" class="danger" @click=${() => erase()}>${said.do}</button>
        <button type="button" @click=${() => go(gathering.opened ? 'collect' : 'door')}>${said.cancel}</button>
      </p>
    </div>
  `;
};
