import { checkAnswers, LabansoError } from '#model';
import type { AnswersOf, Finding, Id, ProfileOf, Questionnaire, Step, Submission } from '#model';

/** Answers that came in whole, with the questionnaire they belong to. */
export interface Received<Q extends Questionnaire = Questionnaire> {
  readonly ok: true;
  /** The one of the list that was answered: of the same id and version. */
  readonly questionnaire: Q;
  readonly profile: ProfileOf<Q>;
  readonly answers: AnswersOf<Q>;
  /** What was said of actions; absent when nothing was. */
  readonly steps?: Readonly<Record<Id, Step>>;
}

/** Answers of a file, with the day it was written. */
export interface ReceivedFile<Q extends Questionnaire = Questionnaire> extends Received<Q> {
  /** `YYYY-MM-DD`, as the file says. */
  readonly savedOn: string;
}

/** Nothing came in, and why: at least one finding, at most 100. */
export interface Refused {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

/** What `decode` says: all answers or none, never some of them. */
export type Decoded<Q extends Questionnaire = Questionnaire> = Received<Q> | Refused;

/** What `readFile` says: all answers or none, never some of them. */
export type DecodedFile<Q extends Questionnaire = Questionnaire> = ReceivedFile<Q> | Refused;

export const refused = (...findings: readonly Finding[]): Refused => ({ ok: false, findings: findings.slice(0, 100) });

/** Throws `LabansoError` `invalid-answers` with every finding: what can't be scored isn't passed on either. */
export function demandGood(questionnaire: Questionnaire, submission: Submission): void {
  const findings = checkAnswers(questionnaire, submission);
  if (findings.length) throw new LabansoError('invalid-answers', 'These answers can’t be written:', findings);
}
