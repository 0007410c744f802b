import { html } from 'lit';
import { areasSlide } from './areas.ts';
import { changeSlide } from './change.ts';
import { counterSlide } from './counter.ts';
import type { BoardFacts } from './facts.ts';
import { gapSlides } from './gaps.ts';
import { levelsSlide } from './levels.ts';
import type { Slide } from './slide.ts';
import { MINIMUM } from './snapshot.ts';
import { targetsSlide } from './targets.ts';
import { teachSlide } from './teach.ts';

/** Instead of figures, while there are too few for any, or nobody has shown them yet. */
function fewSlide({ t, arrivals }: BoardFacts): Slide {
  const name = arrivals.count < MINIMUM ? 'few' : 'shut';
  return { id: name, title: t(`board:${name}.title`), lead: t(`board:${name}.lead`), body: html``, notes: [] };
}

/** All slides that the class has figures for, in the order in which they are shown; the counter is always there. */
export function slidesOf(facts: BoardFacts): readonly Slide[] {
  const figures = [
    levelsSlide(facts),
    areasSlide(facts),
    ...gapSlides(facts),
    targetsSlide(facts),
    teachSlide(facts),
    changeSlide(facts),
  ].filter((slide) => slide !== null);
  return [counterSlide(facts), ...(figures.length ? figures : [fewSlide(facts)])];
}
