import { html, nothing } from 'lit';
import type { BoardFacts } from './facts.ts';
import type { Slide } from './slide.ts';

/** How many have come, and how to take part. The count alone says nothing of anybody. */
export function counterSlide({ t, number, arrivals: { count, join } }: BoardFacts): Slide {
  return {
    id: 'counter',
    title: t('board:counter.title', { count: number(count) }),
    lead: t(join ? 'board:counter.join' : 'board:counter.paper'),
    body: html`<div class="counter">
      <p class="count" aria-hidden="true">${number(count)}</p>
      ${join ?? nothing}
    </div>`,
    notes: join ? [t('board:counter.paper')] : [],
  };
}
