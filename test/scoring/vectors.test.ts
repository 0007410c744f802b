import { expect } from 'chai';
import type { Questionnaire, Submission } from '#model';
import { compile, nextActions, planRoad, score } from '#scoring';
import groups from '../vectors/scoring.json' with { type: 'json' };

interface Group {
  readonly questionnaire: Questionnaire;
  readonly cases: readonly (Submission & { readonly expected: Record<string, unknown> })[];
}

/** Everything we say of a submission, in the words of the vectors. */
function everything(questionnaire: Questionnaire, submission: Submission): Record<string, unknown> {
  const { questionnaire: _made, ...result } = score(questionnaire, submission);
  const actions = nextActions(questionnaire, submission).map(({ id, gain }) => ({ id, gain }));
  const reached = questionnaire.levels.findIndex(({ id }) => id === result.level);
  if (reached < 0) return { ...result, actions };
  const plans = questionnaire.levels.slice(reached + 1).map(({ id }) => {
    const road = planRoad(questionnaire, submission, id)!;
    return [id, road.reachable ? { reachable: true, hours: road.hours, actions: road.actions } : { reachable: false }];
  });
  return { ...result, actions, plans: Object.fromEntries(plans) };
}

describe('the vectors of an independent scorer', () => {
  for (const { questionnaire, cases } of groups as unknown as readonly Group[]) {
    it(`come out equal for ${questionnaire.id} (${cases.length} cases)`, () => {
      for (const { expected, ...submission } of cases)
        expect(everything(questionnaire, submission)).to.deep.equal(expected);
    });

    it(`come out equal from the compiled ${questionnaire.id}`, () => {
      const scorer = compile(questionnaire);
      for (const { expected, ...submission } of cases) {
        const { questionnaire: _made, ...result } = scorer.score(submission);
        const { actions: _actions, plans: _plans, ...wanted } = expected;
        expect(result).to.deep.equal(wanted);
      }
    });
  }
});
