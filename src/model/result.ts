// What scoring says. JSON-safe; integers 0…100; null means "not known" or "no such thing", never 0.

import type { Id, Questionnaire } from './questionnaire.ts';
import type { AreaId, LevelId, QuestionId } from './typed.ts';

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
  /** Σ weight of its questions that count; an unanswered one counts until it is answered "not applicable". */
  readonly weight: number;
  /** Σ weight of all its questions, asked or not. */
  readonly fullWeight: number;
}

/** One thing that is missing for the next level: points overall, or points in one area. */
export type Missing<Q extends Questionnaire = Questionnaire> =
  | { readonly score: number; readonly has: number }
  | { readonly area: AreaId<Q>; readonly score: number; readonly has: number };

/** The level just above the one reached, and what holds the business back from it. */
export interface NextLevel<Q extends Questionnaire = Questionnaire> {
  readonly level: LevelId<Q>;
  readonly missing: readonly Missing<Q>[];
}

/** The result of one submission. Source: README, "The rules". */
export interface Result<Q extends Questionnaire = Questionnaire> {
  /** What it was made with. */
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
  readonly level: LevelId<Q> | null;
  /** Lowest and highest level still possible; `null` when no question counts at all. */
  readonly levelRange: readonly [lowest: LevelId<Q>, highest: LevelId<Q>] | null;
  /** `null` at the top, and while the score is `null`. */
  readonly next: NextLevel<Q> | null;
  /** By the id of the area. */
  readonly areas: Readonly<Record<AreaId<Q>, AreaResult>>;
  /** By the id of the question: every one, also those that aren't asked. */
  readonly states: Readonly<Record<QuestionId<Q>, State>>;
  /** Ids of answers to questions that the questionnaire doesn't have; only with `unknown: 'keep'`. */
  readonly orphans?: readonly Id[];
}
