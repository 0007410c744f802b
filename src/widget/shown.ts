import type { Answers, Finding, Profile, Questionnaire } from '#model';

/** A result that came by code, link or file: looked at beside the person's own, never mixed with it. */
export interface Shown {
  readonly questionnaire: Questionnaire;
  readonly profile: Profile;
  readonly answers: Answers;
  /** `YYYY-MM-DD`; a code carries no day. */
  readonly savedOn: string | null;
}

/** A code or file that somebody is about to open, and what is wrong with it. */
export interface Taking {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What has to be said twice, since it can't be taken back. */
export type Ask = 'erase' | 'person' | 'adopt';
