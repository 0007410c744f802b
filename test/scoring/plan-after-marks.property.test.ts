// A plan made after the plan before, mark by mark, is the plan that is made from nothing.

import { expect } from 'chai';
import fc from 'fast-check';
import { smeVn } from '#content';
import { type Questionnaire, type Step, type Submission } from '#model';
import { makePlan, type Objective, type Plan } from '#scoring';
import { cases } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';
import { respondents } from '../support/respondents.ts';

/** Marks one action after the other, each time the next that a number points at, and looks at both ways of planning. */
function walk(questionnaire: Questionnaire, submission: Submission, marks: readonly number[], objective: Objective) {
  const { steps: _given, ...others } = submission;
  const steps: Record<string, Step> = {};
  let last: Plan = makePlan(questionnaire, others, { objective });
  for (const mark of marks) {
    const { rows } = last;
    if (!rows.length) return;
    // four in five are done; those at the top of the list more often, as people do
    const { id } = rows[Math.min(mark % 7, rows.length - 1)]!;
    steps[id] = mark % 5 ? 'done' : 'excluded';
    const marked = { ...others, steps: { ...steps } };
    const plan = makePlan(questionnaire, marked, { objective, last });
    expect(plan).to.deep.equal(makePlan(questionnaire, marked, { objective }));
    last = plan;
  }
}

const marks = fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 });
const objectives = fc.constantFrom<Objective>('hours', 'cost');

describe('a plan after some marks', () => {
  it('is the same as one made from nothing, for any questionnaire', () => {
    check(
      fc.property(cases({ complete: true, actions: 8 }), marks, objectives, (one, chosen, objective) =>
        walk(one.questionnaire, one.submission, chosen, objective),
      ),
      100,
    );
  });

  it('is the same as one made from nothing, for five businesses', () => {
    for (const [i, respondent] of respondents.slice(0, 5).entries()) walk(smeVn, respondent, [1 + i, 7, 15], 'hours');
  });

  it('is the same after what was marked is taken back', () => {
    const questionnaire: Questionnaire = smeVn;
    for (const respondent of respondents.slice(0, 2)) {
      const plain = makePlan(questionnaire, respondent);
      const steps = { [plain.rows[0]!.id]: 'done' } as Record<string, Step>;
      const last = makePlan(questionnaire, { ...respondent, steps }, { last: plain });
      expect(makePlan(questionnaire, respondent, { last })).to.deep.equal(plain);
    }
  });

  it('looks anew for a road where a step that is done makes another one’s requirement needless', () => {
    // "big" gives what "small" gives, and more; "next" asks for "small" first
    const questionnaire: Questionnaire = {
      id: 'needless',
      version: '1.0.0',
      areas: [{ id: 'area' }],
      levels: [{ id: 'low', from: 0 }, { id: 'high', from: 75 }],
      questions: [
        { id: 'one', area: 'area', type: 'single', options: [{ id: 'a', points: 0 }, { id: 'b', points: 50 }, { id: 'c', points: 100 }] },
        { id: 'two', area: 'area', type: 'single', options: [{ id: 'a', points: 0 }, { id: 'b', points: 50 }] },
      ],
      actions: [
        { id: 'small', raises: { one: 'b' }, hours: 1, cost: [0, 0] },
        { id: 'big', raises: { one: 'c' }, hours: 5, cost: [0, 0] },
        { id: 'next', raises: { two: 'b' }, hours: 5, cost: [0, 0], requires: ['small'] },
      ],
    }; // prettier-ignore
    const answers = { one: 'a', two: 'a' };
    const last = makePlan(questionnaire, { answers });
    expect(last.road).to.deep.include({ actions: ['small', 'big', 'next'] });
    const marked: Submission = { answers, steps: { big: 'done' } };
    const plan = makePlan(questionnaire, marked, { last });
    expect(plan.road).to.deep.include({ actions: ['next'], hours: 5 });
    expect(plan).to.deep.equal(makePlan(questionnaire, marked));
  });

  it('looks anew for a road where a step was done without what it requires', () => {
    // "alone" costs more than both, until "after" is done without "first"
    const questionnaire: Questionnaire = {
      id: 'early',
      version: '1.0.0',
      areas: [{ id: 'area' }],
      levels: [{ id: 'low', from: 0 }, { id: 'high', from: 75 }],
      questions: [
        { id: 'one', area: 'area', type: 'single', options: [{ id: 'a', points: 0 }, { id: 'b', points: 100 }] },
        { id: 'two', area: 'area', type: 'single', options: [{ id: 'a', points: 0 }, { id: 'b', points: 50 }, { id: 'c', points: 100 }] },
      ],
      actions: [
        { id: 'first', raises: { two: 'b' }, hours: 8, cost: [0, 0] },
        { id: 'after', raises: { one: 'b' }, hours: 8, cost: [0, 0], requires: ['first'] },
        { id: 'alone', raises: { two: 'c' }, hours: 4, cost: [0, 0] },
      ],
    }; // prettier-ignore
    const answers = { one: 'a', two: 'a' };
    const last = makePlan(questionnaire, { answers });
    expect(last.road).to.deep.include({ actions: ['first', 'after'] });
    const marked: Submission = { answers, steps: { after: 'done' } };
    const plan = makePlan(questionnaire, marked, { last });
    expect(plan.road).to.deep.include({ actions: ['alone'], hours: 4 });
    expect(plan).to.deep.equal(makePlan(questionnaire, marked));
  });
});
