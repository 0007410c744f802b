import {
  allowsNotApplicable,
  holds,
  NOT_APPLICABLE,
  own,
  UNSURE,
  type Answer,
  type Answers,
  type Id,
  type Profile,
  type Question,
  type Questionnaire,
  type State,
} from '#model';
import type { Term } from './arithmetic.ts';
import { fillIn } from './fill-in.ts';
import { highestPoints, lowestPoints, pointsOf } from './points.ts';

/** One question of one submission, as on the scoring sheet of the paper form. */
export interface Row extends Term {
  readonly question: Question;
  readonly state: State;
  /** As given, or as it follows from another one. */
  readonly answer: Answer | undefined;
  /** The question whose answer this one follows from; `undefined` when it was given. */
  readonly impliedBy: Id | undefined;
  /** What the answer gives; 0 where there is none, and then it isn't read. */
  readonly points: number;
  /** The ends of what is still possible; both are `points` once it is answered. */
  readonly lowest: number;
  readonly highest: number;
  /** Unanswered, and could still turn out not to apply. */
  readonly mayVanish: boolean;
}

/** A filled-in questionnaire: one row for each question, in the order of definition. */
export type Sheet = readonly Row[];

const stateOf = (answer: Answer | undefined): State =>
  answer === undefined ? 'unanswered' : answer === UNSURE || answer === NOT_APPLICABLE ? answer : 'answered';

/** Asked, and not answered "not applicable". */
export const counts = ({ state }: Row): boolean => state !== 'not-asked' && state !== NOT_APPLICABLE;

/** Answered, or unsure, which counts as the lowest answer. */
export const hasPoints = ({ state }: Pick<Row, 'state'>): boolean => state === 'answered' || state === UNSURE;

/** Fills in the sheet from answers that are known to be good, and from what follows from them. */
export function fill(questionnaire: Questionnaire, profile: Profile, given: Answers): Sheet {
  const { answers, implied } = fillIn(questionnaire, { profile, answers: given });
  return questionnaire.questions.map((question) => {
    const answer = own(answers, question.id);
    const state = holds(question.askIf, profile) ? stateOf(answer) : 'not-asked';
    const points = hasPoints({ state }) ? pointsOf(question, answer!) : 0;
    const open = state === 'unanswered' || state === UNSURE;
    return {
      question,
      state,
      answer,
      impliedBy: own(implied, question.id),
      weight: question.weight ?? 1,
      points,
      lowest: open ? lowestPoints(question) : points,
      highest: open ? highestPoints(question) : points,
      mayVanish: state === 'unanswered' && allowsNotApplicable(question, profile),
    };
  });
}
