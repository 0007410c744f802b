import type { LessonAim } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import type { BoardFacts } from './facts.ts';
import { larger, type LargerActs } from './larger.ts';
import { slidesOf } from './slides.ts';

type Piece = TemplateResult | typeof nothing;

/** What the trainer does at the board. */
export interface BoardActs extends LargerActs {
  readonly go: (slide: number) => void;
  readonly aimAt: (aim: LessonAim) => void;
  readonly leave: () => void;
  /** Shows what has come since. */
  readonly renew: () => void;
}

/** Which slide is shown, how many are missing for a new board, and whether no window opened for the projector. */
export interface Position {
  readonly at: number;
  readonly missing: number;
  readonly isBlocked?: boolean;
}

/** Where a key leads from a slide: to another one, away, or nowhere. */
export function slideAt(key: string, at: number, count: number): number | 'leave' | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
    case 'PageUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}

/** One slide with what moves between them. Keys work only while the board has the focus: its class is `board`. */
export function boardView(
  facts: BoardFacts,
  { at, missing, isBlocked = false }: Position,
  acts: BoardActs,
): TemplateResult {
  const { t, aim } = facts;
  const slides = slidesOf(facts);
  const here = Math.min(at, slides.length - 1);
  const { id, title, lead, body, notes } = slides[here]!;
  const press = (event: KeyboardEvent): void => {
    const to = event.ctrlKey || event.metaKey || event.altKey ? null : slideAt(event.key, here, slides.length);
    if (to === null) return;
    event.preventDefault();
    if (to === 'leave') acts.leave();
    else acts.go(to);
  };
  const isWaiting = missing > 0;
  const isShut = slides.some((slide) => slide.id === 'shut');
  const renew: Piece = isWaiting
    ? nothing
    : html`<p><button type="button" @click=${acts.renew}>${t(isShut ? 'board:shut.open' : 'board:renew')}</button></p>`;
  return html`
    <section class="board" data-slide=${id} data-focus tabindex="-1" aria-label=${t('board:name')} @keydown=${press}>
      <div class="slide">
        <h2 aria-live="polite">${title}</h2>
        ${lead ? html`<p class="lead">${lead}</p>` : nothing} ${body} ${id === 'shut' ? renew : nothing}
        <div class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>
      </div>
      <nav aria-label=${t('board:name')}>
        <button type="button" ?disabled=${here === 0} @click=${() => acts.go(here - 1)}>${t('board:back')}</button>
        <span>${t('board:place', { at: here + 1, of: slides.length })}</span>
        <button type="button" ?disabled=${here === slides.length - 1} @click=${() => acts.go(here + 1)}>
          ${t('board:on')}
        </button>
        ${
          id === 'teach'
            ? html`<button
                type="button"
                aria-pressed=${aim === 'points'}
                @click=${() => acts.aimAt(aim === 'points' ? 'points-per-hour' : 'points')}
              >
                ${t('board:teach.most')}
              </button>`
            : nothing
        }
        <span class="apart">${isWaiting ? t('board:missing', { missing }) : nothing}</span>
        ${id === 'shut' ? nothing : renew} ${larger(facts, isBlocked, acts)}
        <button type="button" @click=${acts.leave}>${t('board:close')}</button>
      </nav>
    </section>
  `;
}
