import { checkAnswers, LabansoError } from '#model';
import type { Answers, Finding, Profile, Questionnaire, Submission } from '#model';

/** Answers that came in whole, with the questionnaire they belong to. */
export interface Received {
  readonly ok: true;
  /** The one of the list that was answered: of the same id and version. */
  readonly questionnaire: Questionnaire;
  readonly profile: Profile;
  readonly answers: Answers;
}

/** Answers of a file, with the day it was written. */
export interface ReceivedFile extends Received {
  /** `YYYY-MM-DD`, as the file says. */
  readonly savedOn: string;
}

/** Nothing came in, and why: at least one finding, at most 100. */
export interface Refused {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

/** What `decode` says: all answers or none, never some of them. */
export type Decoded = Received | Refused;

/** What `readFile` says: all answers or none, never some of them. */
export type DecodedFile = ReceivedFile | Refused;

export const refused = (...findings: readonly Finding[]): Refused => ({ ok: false, findings: findings.slice(0, 100) });

/** Throws `LabansoError` `invalid-answers` with every finding: what can't be scored isn't passed on either. */
export function demandGood(questionnaire: Questionnaire, submission: Submission): void {
  const findings = checkAnswers(questionnaire, submission);
  if (findings.length) throw new LabansoError('invalid-answers', 'These answers can’t be written:', findings);
}
