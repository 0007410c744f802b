import type { LargerActs } from '../board/larger.ts';
import type { Acts } from '../facts.ts';

/** How a screen of the trainer's page is shown larger, as far as this browser can. */
export const projecting = ({ stage }: Pick<Acts, 'stage'>): LargerActs => ({
  project: stage,
  ...(document.fullscreenEnabled && { fill: (section: Element) => void section.requestFullscreen() }),
});
