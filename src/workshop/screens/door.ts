import { formatDate } from '#look';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts, Facts } from '../facts.ts';
import { fill } from '../words.ts';
import { filesInput } from './files.ts';

/** How long a workshop is kept before the page urges to delete it. */
export const KEPT_MS = 7 * 86_400_000;

/** The first screen: two large doors; a workshop that was found comes first. */
export const door = (
  {
    words,
    gathering,
    news,
    hasOwner,
    now,
    writes,
  }: Pick<Facts, 'words' | 'gathering' | 'news' | 'hasOwner' | 'now' | 'writes'>,
  { go, takeFiles }: Pick<Acts, 'go' | 'takeFiles'>,
): TemplateResult => {
  const { door: said } = words;
  const { opened, entries } = gathering;
  const begun = opened as (typeof opened & { readonly at: number }) | null;
  const count = entries.filter((one) => !one.isWithdrawn).length;
  return html`
    <div class="screen">
      <h2 tabindex="-1">${said.title}</h2>
      ${writes === false ? html`<p class="warning" role="alert">${words.collect.unread}</p>` : nothing}
      ${news ? html`<p class="news" data-kind=${news.kind} role="status">${news.text}</p>` : nothing}
      ${
        begun
          ? html`<section class="found">
              <button type="button" class="primary door" @click=${() => go('collect')}>
                <strong>${fill(said.go, { name: `${begun.workshop}, ${begun.place}`.replace(/, $/, '') })}</strong>
                <span>${fill(said.goNote, { date: formatDate(begun.at), count })}</span>
              </button>
              ${now() - begun.at > KEPT_MS ? html`<p class="warning">${said.old}</p>` : nothing}
              <p class="buttons">
                <button type="button" class="danger" @click=${() => go('wipe')}>${words.wipe.title}</button>
                <span class="note">${said.fresh}</span>
              </p>
            </section>`
          : nothing
      }
      <div class="doors">
        ${
          hasOwner
            ? html`<button type="button" class="door" @click=${() => go('owner')}>
                <strong>${said.owner}</strong><span>${said.ownerNote}</span>
              </button>`
            : nothing
        }
        ${
          begun || writes === false
            ? nothing
            : html`<button type="button" class="door" @click=${() => go('prepare')}>
                <strong>${said.trainer}</strong><span>${said.trainerNote}</span>
              </button>`
        }
      </div>
      ${begun || writes === false ? nothing : html`<p class="buttons">${filesInput(said.import, takeFiles)}</p>`}
      <p class="note">${said.private}</p>
    </div>
  `;
};
