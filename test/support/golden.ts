import { smeVn } from '#content';
import { explain, nextActions, planRoad, score } from '#scoring';
import type { Respondent } from './respondents.ts';

/** Everything we say of a respondent, as it is kept in test/golden. */
export function goldenOf({ who, profile, answers }: Respondent) {
  const submission = { profile, answers };
  const result = score(smeVn, submission);
  const road = result.next && planRoad(smeVn, submission, result.next.level);
  return {
    who,
    profile,
    answers,
    result,
    actions: nextActions(smeVn, submission).map(({ id, gain }) => ({ id, gain })),
    road: road && { ...road, after: { score: road.after.score, level: road.after.level } },
    sums: explain(smeVn, submission).areas.map(({ area, points, weight, score: of }) => ({
      area,
      points,
      weight,
      score: of,
    })),
  };
}
