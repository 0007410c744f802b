import type { Language } from '#content';
import type { LessonAim } from '#scoring';
import type { Camera } from './camera.ts';
import type { Facts, News, Place } from './facts.ts';
import type { Grid } from './grid.ts';

/** What changes while the page is open, beside the workshop itself. */
export interface State {
  readonly place: Place;
  readonly language: Language;
  readonly news: News | null;
  readonly writes: boolean | null;
  readonly hasSound: boolean;
  readonly files: readonly string[];
  /** Entries that the last copy held. */
  readonly copied: number;
  readonly grid: Grid | null;
  readonly draft: Grid | null;
  readonly checks: Facts['checks'];
  readonly slide: number;
  readonly aim: LessonAim;
  readonly isBlocked: boolean;
  readonly camera: Camera | null;
  /** The camera has read nothing for long. */
  readonly isQuiet: boolean;
}

export const BEGINNING: Omit<State, 'language'> = {
  place: 'door',
  news: null,
  writes: null,
  hasSound: true,
  files: [],
  copied: 0,
  grid: null,
  draft: null,
  checks: [],
  slide: 0,
  aim: 'points-per-hour',
  isBlocked: false,
  camera: null,
  isQuiet: false,
};
