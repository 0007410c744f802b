import {
  checkAnswers,
  holds,
  LabansoError,
  NOT_APPLICABLE,
  own,
  UNSURE,
  type Answer,
  type Answers,
  type CheckOptions,
  type Profile,
  type Question,
  type Questionnaire,
  type State,
  type Submission,
} from '#model';
import type { Term } from './arithmetic.ts';
import { highestPoints, lowestPoints, pointsOf } from './points.ts';

/** One question of one submission, as on the scoring sheet of the paper form. */
export interface Row extends Term {
  readonly question: Question;
  readonly state: State;
  readonly answer: Answer | undefined;
  /** What the answer gives; 0 where there is none, and then it isn't read. */
  readonly points: number;
  /** The ends of what is still possible; both are `points` once it is answered. */
  readonly lowest: number;
  readonly highest: number;
}

/** A filled-in questionnaire: one row for each question, in the order of definition. */
export type Sheet = readonly Row[];

const stateOf = (answer: Answer | undefined): State =>
  answer === undefined ? 'unanswered' : answer === UNSURE || answer === NOT_APPLICABLE ? answer : 'answered';

/** Asked, and not answered "not applicable". */
export const counts = ({ state }: Row): boolean => state !== 'not-asked' && state !== NOT_APPLICABLE;

/** Answered, or unsure, which counts as the lowest answer. */
export const hasPoints = ({ state }: Pick<Row, 'state'>): boolean => state === 'answered' || state === UNSURE;

/** Unanswered, and could still turn out not to apply. */
export const mayVanish = ({ state, question }: Row): boolean => state === 'unanswered' && !!question.notApplicable;

/** Fills in the sheet from answers that are known to be good. */
export const fill = (questionnaire: Questionnaire, profile: Profile, answers: Answers): Sheet =>
  questionnaire.questions.map((question) => {
    const answer = own(answers, question.id);
    const state = holds(question.askIf, profile) ? stateOf(answer) : 'not-asked';
    const points = hasPoints({ state }) ? pointsOf(question, answer!) : 0;
    const open = state === 'unanswered' || state === UNSURE;
    return {
      question,
      state,
      answer,
      weight: question.weight ?? 1,
      points,
      lowest: open ? lowestPoints(question) : points,
      highest: open ? highestPoints(question) : points,
    };
  });

/** A sheet from answers of unknown quality: throws `LabansoError` `invalid-answers` with every finding. */
export function checkedSheet(questionnaire: Questionnaire, submission: Submission, options?: CheckOptions): Sheet {
  const findings = checkAnswers(questionnaire, submission, options);
  if (findings.length) throw new LabansoError('invalid-answers', 'These answers can’t be scored:', findings);
  return fill(questionnaire, submission.profile ?? {}, submission.answers);
}
