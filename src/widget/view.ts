import type { Answer, Id, Profile, Question, Questionnaire, Result } from '#model';
import type { SessionState, Step } from '#session';
import type { Place } from './flow.ts';
import type { Texts } from './texts/texts.ts';

/** A number field while it is being typed in. */
export interface Draft {
  readonly question: Id;
  readonly text: string;
  readonly isWrong: boolean;
}

/** What a screen sees, and what it can ask for. Screens compute nothing and keep nothing. */
export interface View {
  readonly t: Texts['t'];
  readonly language: string;
  readonly questionnaire: Questionnaire;
  /** Ours, with its sources, supports, provinces and targets. */
  readonly isBuiltIn: boolean;
  readonly place: Place;
  readonly asked: readonly Question[];
  /** With the page's province, where the person chose none. */
  readonly profile: Profile;
  readonly state: SessionState;
  readonly result: Result;
  readonly draft: Draft | null;
  readonly foundFrom: number | null;
  readonly resumesAt: Place | null;
  readonly today: string;
  readonly go: (place: Place) => void;
  readonly back: () => void;
  readonly next: () => void;
  readonly startAnew: () => void;
  readonly answer: (question: Question, answer: Answer | null) => void;
  readonly type: (question: Question, text: string) => void;
  readonly choose: (field: Id, option: Id | null) => void;
  readonly mark: (action: Id, step: Step | null) => void;
  readonly print: () => void;
}
