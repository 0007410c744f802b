import { expect } from 'chai';
import type { Questionnaire, Submission } from '#model';
import { score } from '#scoring';
import { ruler } from '../support/ruler.ts';

const of = (submission: Submission, questionnaire: Questionnaire) => score(questionnaire, submission);

/** Two areas: `half` with questions of these weights, of which those named don't apply; `rest` with one. */
const gated = (weights: readonly number[]): Questionnaire => {
  const [question] = ruler([1]).questions;
  return {
    ...ruler([1]),
    areas: [{ id: 'half' }, { id: 'rest' }],
    questions: [
      ...weights.map((weight, i) => ({ ...question!, id: `h-${i}`, area: 'half', weight })),
      { ...question!, id: 'r', area: 'rest', notApplicable: false },
    ],
    levels: [
      { id: 'low', from: 0 },
      { id: 'upper', from: 1, gates: [{ area: 'half', from: 50 }] },
    ],
  };
};

describe('a gate', () => {
  for (const [weights, level, why] of [
    [[1, 1], 'low', 'exactly half of the area applies'],
    [[100, 99], 'low', 'a little more than half of it applies'],
    [[99, 100], 'upper', 'a little less than half of it applies: it is waived'],
  ] as const)
    it(`is looked at from half of its area on: ${why}`, () => {
      const answers = { 'h-0': 'p-49', 'h-1': 'not-applicable', r: 'p-100' };
      expect(of({ answers }, gated(weights)).level).to.equal(level);
    });

  for (const [points, level] of [
    [49, 'low'],
    [50, 'upper'],
    [51, 'upper'],
  ] as const)
    it(`is held at ${points} by an area of which it needs 50: ${level}`, () =>
      expect(of({ answers: { 'h-0': `p-${points}`, r: 'p-100' } }, gated([1])).level).to.equal(level));

  it('is waived at the upper end of what is possible as soon as it may be, at the lower end once it is sure', () => {
    const questionnaire = gated([1, 2]);
    const levels = (answers: Submission['answers']) => of({ answers }, questionnaire).levelRange;
    expect(levels({ 'h-0': 'p-0', r: 'p-100' })).to.deep.equal(['low', 'upper']);
    expect(levels({ 'h-0': 'p-0', 'h-1': 'p-1', r: 'p-100' })).to.deep.equal(['low', 'low']);
    expect(levels({ 'h-0': 'p-0', 'h-1': 'not-applicable', r: 'p-100' })).to.deep.equal(['upper', 'upper']);
  });

  it('counts what is not asked as not applying', () => {
    const questionnaire: Questionnaire = {
      ...gated([1, 2]),
      profile: [{ id: 'entity', options: ['household', 'company'] }],
    };
    const questions = questionnaire.questions.map((one) => (one.id === 'h-1' ? { ...one, askIf: { entity: ['company'] } } : one)); // prettier-ignore
    const level = (entity: string) =>
      of({ profile: { entity }, answers: { 'h-0': 'p-0', 'h-1': 'p-0', r: 'p-100' } }, { ...questionnaire, questions })
        .level;
    expect([level('household'), level('company')]).to.deep.equal(['upper', 'low']);
  });
});
