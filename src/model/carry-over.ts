import type { Answer, Answers, Profile } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import type { Id, Questionnaire } from './questionnaire.ts';
import { scaleOf } from './scale.ts';
import type { AnswersOf, ProfileOf } from './typed.ts';

/** Answers to an earlier version, as today's questionnaire sees them. Each is in exactly one of the three. */
export interface CarriedOver<Q extends Questionnaire = Questionnaire> {
  readonly profile: ProfileOf<Q>;
  readonly answers: AnswersOf<Q>;
  /** The question is there, but its scale has changed, or the chosen option is gone: to be asked again. */
  readonly again: Answers;
  /** The question, or the field of the profile, is gone. */
  readonly orphans: Answers;
}

/**
 * Takes answers along to another version of a questionnaire: what still means the same is kept, nothing is dropped.
 * `scales` holds `scaleOf` each question as it was when it was answered; without one, an answer that fits is kept.
 * Never throws for answers; `migrate` does the same with tables of what was renamed.
 *
 * @example carryOver(questionnaire, {profile: {}, answers: {payments: 'qr', gone: 'x'}}, {}).orphans //=> {gone: 'x'}
 */
export function carryOver(
  questionnaire: Questionnaire,
  submission: { readonly profile: Profile; readonly answers: Answers },
  scales: Readonly<Record<Id, string | undefined>>,
): CarriedOver {
  const profile: Record<Id, Id> = { ...submission.profile };
  const answers: Record<Id, Answer> = { ...submission.answers };
  const again: Record<Id, Answer> = {};
  const orphans: Record<Id, Answer> = {};
  const move = (from: Record<Id, Answer>, id: Id, to: Record<Id, Answer>): void => {
    const answer = from[id];
    if (answer === undefined) return;
    to[id] = answer;
    delete from[id];
  };
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  for (const id of Object.keys(answers)) {
    const question = questions.get(id);
    const scale = scales[id];
    if (!question) move(answers, id, orphans);
    else if (scale !== undefined && scale !== scaleOf(question)) move(answers, id, again);
  }
  for (const { path } of checkAnswers(questionnaire, { profile, answers })) {
    const [, part, id = ''] = path.split('/');
    if (part === 'profile') move(profile, id, orphans);
    else move(answers, id, again);
  }
  return { profile, answers, again, orphans };
}

/**
 * `scaleOf` every question of a questionnaire, by its id.
 *
 * @example Object.keys(scalesOf(questionnaire)) //=> ['payments', 'tools']
 */
export const scalesOf = ({ questions }: Questionnaire): Readonly<Record<Id, string>> =>
  Object.fromEntries(questions.map((question) => [question.id, scaleOf(question)]));
