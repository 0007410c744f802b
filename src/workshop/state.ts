import type { Language } from '#content';
import type { LessonAim } from '#scoring';
import type { Backup } from './backup.ts';
import type { Facts, News, Place, Sight } from './facts.ts';
import type { Grid } from './grid.ts';
import type { Hands } from './hands.ts';

/** What changes while the page is open, beside the workshop itself. */
export interface State extends Sight {
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
  readonly slips: Facts['slips'];
  readonly checks: Facts['checks'];
  readonly backup: Backup | null;
  readonly projected: Place;
  readonly people: number;
  readonly hands: Hands;
  readonly handsAt: number;
  readonly slide: number;
  readonly aim: LessonAim;
  readonly isBlocked: boolean;
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
  checks: {},
  backup: null,
  projected: 'board',
  people: 0,
  hands: {},
  handsAt: 0,
  slips: [],
  slipFault: null,
  slide: 0,
  aim: 'points-per-hour',
  isBlocked: false,
  camera: null,
  isPaused: false,
  isQuiet: false,
};
