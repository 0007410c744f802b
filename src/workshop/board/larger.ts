import { html, nothing, type TemplateResult } from 'lit';
import type { BoardWords } from './facts.ts';

/** Ways to show a slide larger: in a window of its own, or on the whole screen; absent where it stands in one, or can't. */
export interface LargerActs {
  readonly project?: () => void;
  readonly fill?: (board: Element) => void;
}

/** Their buttons, and what to do where the browser let no window open. */
export const larger = ({ t }: BoardWords, isBlocked: boolean, { project, fill }: LargerActs): TemplateResult => html`
  ${project ? html`<button type="button" class="page-only" @click=${project}>${t('board:window')}</button>` : nothing}
  ${
    fill
      ? html`<button
          type="button"
          class="page-only"
          @click=${(event: Event) => fill((event.target as Element).closest('.board')!)}
        >
          ${t('board:full')}
        </button>`
      : nothing
  }
  ${isBlocked ? html`<p class="page-only blocked" role="alert">${t('board:blocked')}</p>` : nothing}
`;
