// What a business says: its profile and its answers. Plain JSON.

import type { Id, Questionnaire, Target } from './questionnaire.ts';
import type { AnswersOf, ProfileOf } from './typed.ts';

/** "Does not apply to us", where the question allows it. No option may have this id. */
export const NOT_APPLICABLE = 'not-applicable';

/** "I don't know", always allowed. No option may have this id. */
export const UNSURE = 'unsure';

/**
 * One answer: an option id (single), a list of option ids without repeats (multiple), an integer
 * (number), `'not-applicable'` or `'unsure'`. Unanswered is the absence of the key.
 */
export type Answer = Target;

/** Question id → answer. */
export type Answers = Readonly<Record<Id, Answer>>;

/** Field id → option id; every field may be absent. */
export type Profile = Readonly<Record<Id, Id>>;

/** What a business says of an action: it is done, or it can't be. */
export type Step = 'done' | 'excluded';

/** What one business hands in; for a questionnaire that TypeScript knows, with its ids. */
export type Submission<Q extends Questionnaire = Questionnaire> = SubmissionWith<ProfileOf<Q>, AnswersOf<Q>>;

/** What one business hands in. (In terms of its parts, so that TypeScript compares these, not questionnaires.) */
export interface SubmissionWith<Facts = Profile, Given = Answers> {
  readonly profile?: Facts;
  readonly answers: Given;
  /** Action id → what the business says of it. No score depends on it. */
  readonly steps?: Readonly<Record<Id, Step>>;
  /** The questionnaire that was answered; when given, another id or major version is refused. */
  readonly questionnaire?: { readonly id: Id; readonly version: string };
}
