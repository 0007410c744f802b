// What scoring says. JSON-safe; integers 0…100; null means "not known" or "no such thing", never 0.

import type { Id } from './questionnaire.ts';

/** Where an asked question stands; `not-asked` when the profile isn't asked it. */
export type State = 'answered' | 'unsure' | 'not-applicable' | 'unanswered' | 'not-asked';

/** Lowest and highest score that is still possible. */
export type Range = readonly [lowest: number, highest: number];

/** The score of one area. */
export interface AreaResult {
  /** `null` while a question of the area is unanswered, and when no question counts. */
  readonly score: number | null;
  /** `null` when no question counts. */
  readonly range: Range | null;
}

/** One thing that is missing for the next level: points overall, or points in one area. */
export type Missing =
  | { readonly score: number; readonly has: number }
  | { readonly area: Id; readonly score: number; readonly has: number };

/** The level just above the one reached, and what holds the business back from it. */
export interface NextLevel {
  readonly level: Id;
  readonly missing: readonly Missing[];
}

/** The result of one submission, as in "Scoring, exactly". */
export interface Result {
  readonly questionnaire: {
    readonly id: Id;
    readonly version: string;
    /** Changes whenever something changes that a score depends on. */
    readonly fingerprint: string;
  };
  /** No asked question is unanswered. */
  readonly complete: boolean;
  /** `null` while incomplete, and when no question counts at all. */
  readonly score: number | null;
  /** `null` when no question counts at all. */
  readonly range: Range | null;
  /** `null` while the score is `null`. */
  readonly level: Id | null;
  /** Lowest and highest level still possible; `null` when no question counts at all. */
  readonly levelRange: readonly [lowest: Id, highest: Id] | null;
  /** `null` at the top, and while the score is `null`. */
  readonly next: NextLevel | null;
  readonly areas: Readonly<Record<Id, AreaResult>>;
  readonly states: Readonly<Record<Id, State>>;
  /** Ids of answers to questions that the questionnaire doesn't have; only with `unknown: 'keep'`. */
  readonly orphans?: readonly Id[];
}
