import {
  allowsNotApplicable,
  holds,
  NOT_APPLICABLE,
  own,
  type Answer,
  type AnswersOf,
  type Id,
  type QuestionId,
  type Questionnaire,
  type Some,
  type Submission,
} from '#model';

/** Answers with what follows from them. */
export interface FilledIn<Q extends Questionnaire = Questionnaire> {
  /** Those given, then those that follow. */
  readonly answers: AnswersOf<Q>;
  /** Question that was filled in → the question whose answer it follows from. */
  readonly implied: Some<QuestionId<Q>, QuestionId<Q>>;
}

/**
 * Fills in what follows from the answers that were given: who has no signature need not say what it is used for.
 * `score` and everything beside it begins with this; whoever shows a form passes over the questions in `implied`.
 *
 * Shape: as `score` → `FilledIn`. What was answered stays, `unsure` and `not-applicable` too; only asked questions imply
 * and are filled in; nothing follows from what was filled in. Answers are trusted: `checkAnswers` finds what is wrong.
 *
 * Source: README, "The rules", implied answers.
 *
 * @example fillIn(questionnaire, {answers: {payments: 'cash'}}).implied //=> {}
 */
export function fillIn<const Q extends Questionnaire>(
  questionnaire: Q,
  submission: Submission<NoInfer<Q>>,
): FilledIn<Q>;
export function fillIn({ questions }: Questionnaire, { profile = {}, answers }: Submission): FilledIn {
  const filled: Record<Id, Answer> = { ...answers };
  const implied: Record<Id, Id> = {};
  for (const { id, askIf, implies } of questions) {
    const given = implies && own(answers, id);
    const follows = typeof given === 'string' && own(implies!, given);
    if (!follows || !holds(askIf, profile)) continue;
    for (const target of Object.keys(follows)) {
      const question = questions.find((one) => one.id === target);
      const answer = follows[target]!;
      if (!question || !holds(question.askIf, profile) || own(filled, target) !== undefined) continue;
      if (answer === NOT_APPLICABLE && !allowsNotApplicable(question, profile)) continue;
      filled[target] = answer;
      implied[target] = id;
    }
  }
  return { answers: filled, implied };
}
