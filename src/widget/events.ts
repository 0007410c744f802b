import type { Answer, Answers, Id, Profile, Result, State } from '#model';

/** The person has begun. */
export interface StartDetail {
  readonly questionnaire: { readonly id: Id; readonly version: string };
  readonly language: string;
}

/** The person has answered a question, or taken an answer back (`null`). */
export interface AnswerDetail {
  readonly question: Id;
  readonly answer: Answer | null;
  readonly state: State;
  readonly answered: number;
  readonly asked: number;
}

/** The person has opened a complete result. */
export interface CompleteDetail {
  readonly result: Result;
  readonly profile: Profile;
  readonly answers: Answers;
  /** The same for the same person, profile and answers on this device, and for nobody else; says nothing of either. */
  readonly id: string;
  /** Whether it is told for the first time. */
  readonly isFirst: boolean;
}

/** Something went wrong. Never holds an answer. */
export interface ErrorDetail {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly message: string;
}

/** What the element tells, by the name of the event. All bubble and cross shadow borders. */
export interface LabansoEventMap {
  'labanso-start': CustomEvent<StartDetail>;
  'labanso-answer': CustomEvent<AnswerDetail>;
  'labanso-complete': CustomEvent<CompleteDetail>;
  'labanso-error': CustomEvent<ErrorDetail>;
}
