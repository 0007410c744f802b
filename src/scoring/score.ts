import { own, type CheckOptions, type Questionnaire, type Result, type Submission } from '#model';
import { checkedSheet } from './checked-sheet.ts';
import { scoreSheet } from './score-sheet.ts';

/**
 * The result of one submission: score, range, level, what holds it back, areas, states.
 *
 * Shape: a questionnaire and `{profile?, answers}` → `Result`; integers 0…100, `null` for "not known".
 * First `fillIn` fills in what follows from an answer. While a question is unanswered there is no score, only the
 * range. `unsure` counts as the lowest answer, "not applicable" as if the question weren't there.
 * The questionnaire is trusted: `checkQuestionnaire` finds what is wrong with one.
 * Throws `LabansoError` with code `invalid-answers` and every finding; never a partial or guessed number.
 *
 * Source: README, "The rules".
 *
 * @example score(questionnaire, {answers: {payments: 'cash'}}).range //=> [0, 50]
 */
export function score<const Q extends Questionnaire>(
  questionnaire: Q,
  submission: Submission<NoInfer<Q>>,
  options?: CheckOptions,
): Result<Q>;
export function score(questionnaire: Questionnaire, submission: Submission, options: CheckOptions = {}): Result {
  const result = scoreSheet(questionnaire, checkedSheet(questionnaire, submission, options));
  if (options.unknown !== 'keep') return result;
  const orphans = Object.keys(submission.answers).filter((id) => own(result.states, id) === undefined);
  return { ...result, orphans };
}
