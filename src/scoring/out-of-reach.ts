import type { Questionnaire, Result, Submission } from '#model';
import { levelAt, missingFor } from './level.ts';
import { scoreSheet, standingAt } from './score-sheet.ts';
import { checkedSheet } from './checked-sheet.ts';

/**
 * The first level that is out of reach however the questions that are still open are answered, and what holds back from
 * it for sure.
 *
 * Shape: as `score` → as `Result.next`, which it equals once all is answered and nothing is unsure; `has` is the most that
 * is still possible. `null` when every level is possible, and when nothing counts. Throws `LabansoError` `invalid-answers`.
 *
 * @example outOfReach(questionnaire, {answers: {payments: 'cash'}}) //=> {level: 'going', missing: [{score: 60, has: 50}]}
 */
export function outOfReach<const Q extends Questionnaire>(
  questionnaire: Q,
  submission: Submission<NoInfer<Q>>,
): Result<Q>['next'];
export function outOfReach(questionnaire: Questionnaire, submission: Submission): Result['next'] {
  const sheet = checkedSheet(questionnaire, submission);
  const result = scoreSheet(questionnaire, sheet);
  if (!result.range) return null;
  const best = standingAt(sheet, result, 1);
  const level = questionnaire.levels[levelAt(questionnaire.levels, best) + 1];
  return level ? { level: level.id, missing: missingFor(level, best) } : null;
}
