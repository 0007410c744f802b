import { html, render, type TemplateResult } from 'lit';
import type { BoardFacts } from './facts.ts';
import { slidesOf } from './slides.ts';
import { boardStyles } from './styles.ts';

/** Which class, where, when. */
export interface SummaryOf {
  readonly workshop: string;
  readonly place: string;
  readonly date: string;
}

const PAPER = `
@page { size: A4; margin: 12mm 14mm; }
body { margin: 0; }
.summary.board { display: block; min-height: 0; max-width: 182mm; margin: 0 auto; padding: 0; font-size: 8.5pt; line-height: 1.3; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.summary h1 { margin: 0; font-size: 15pt; line-height: 1.3; }
.summary .slide { display: block; break-inside: avoid; margin-top: 3.5mm; }
.summary .slide h2 { font-size: 11pt; }
.summary .slide :is(th, td) { padding: 0.35mm 1mm; }
.summary .slide .big { font-size: 1.15em; }
.summary .strip.tall { --high: 0.85em; }
.summary .strip.high { --high: 1.5em; }
.summary .strip.aim { --high: 2em; }
`;

/** The same slides as on the board, on paper: whole, so that whoever wasn't there can read them. */
export function summary(facts: BoardFacts, { workshop, place, date }: SummaryOf): TemplateResult {
  const { t, snapshot } = facts;
  const { count, incomplete } = snapshot.board;
  return html`<main class="board summary">
    <h1>${t('board:summary.title', { workshop })}</h1>
    <p>${[place, date].filter(Boolean).join(' · ')}</p>
    <p>${t('board:summary.lead', { count, incomplete })} ${t('board:notAll')}</p>
    ${slidesOf(facts)
      .slice(1)
      .map(
        ({ title, lead, body, notes, sources = '' }) => html`
          <section class="slide">
            <h2>${title}</h2>
            <p>${lead}</p>
            ${body}
            <div class="notes">
              ${[...notes, sources].filter((note) => note !== t('board:notAll')).map((note) => html`<p>${note}</p>`)}
            </div>
          </section>
        `,
      )}
  </main>`;
}

/**
 * A drawing as a page of its own: it needs nothing else, and prints as it looks. Put together as text, since a style in any
 * document of ours would have to be allowed by our own policy.
 */
export function pageOf(language: string, title: string, drawn: TemplateResult): string {
  const textOf = (node: Node): string => new XMLSerializer().serializeToString(node);
  const name = document.createElement('title');
  name.textContent = title;
  const ground = document.createElement('div');
  render(drawn, ground);
  const head = `<meta charset="utf-8">${textOf(name)}<style>${boardStyles.cssText}${PAPER}</style>`;
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head><body>${textOf(ground)}</body></html>\n`;
}
