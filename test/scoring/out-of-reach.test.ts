import { expect } from 'chai';
import fc from 'fast-check';
import { LabansoError, type Questionnaire } from '#model';
import { outOfReach, score } from '#scoring';
import { answersTo, profiles, questionnaires } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';
import { answered, household, tiny } from '../support/tiny.ts';

describe('outOfReach', () => {
  it('says how much is possible at most while questions are open: (2·0 + 100 + 100)/4 = 50', () => {
    expect(outOfReach(tiny, { profile: household, answers: { payments: 'cash' } })).to.deep.equal({
      level: 'high',
      missing: [{ score: 70, has: 50 }],
    });
  });

  it('names the gates that hold for sure, and none that may be waived', () => {
    const answers = { ...answered, payments: 'qr', tools: ['till', 'stock', 'books'] } as const;
    // people is 50, of which the other half is still open
    expect(outOfReach(tiny, { profile: { entity: 'company' }, answers })).to.equal(null);
    expect(outOfReach(tiny, { profile: household, answers })).to.deep.equal({
      level: 'high',
      missing: [{ area: 'people', score: 60, has: 50 }],
    });
  });

  it('is nothing where every level is possible, and where nothing counts', () => {
    expect(outOfReach(tiny, { answers: {} })).to.equal(null);
    const [payments] = tiny.questions;
    const one: Questionnaire = { ...tiny, questions: [payments!] };
    expect(outOfReach(one, { answers: { payments: 'not-applicable' } })).to.equal(null);
  });

  it('refuses what can’t be scored', () => {
    expect(() => outOfReach(tiny, { answers: { payments: 'gold' } })).to.throw(LabansoError);
  });

  it('names no level that some way of answering the rest reaches, and the next one once all is answered', () => {
    const cases = questionnaires(0)
      .map(({ questions, ...rest }): Questionnaire => ({
        ...rest,
        questions: questions.map(({ implies: _rule, ...question }) => question),
      }))
      .chain((questionnaire) =>
        profiles.chain((profile) =>
          fc.record({
            questionnaire: fc.constant(questionnaire),
            profile: fc.constant(profile),
            answers: answersTo(questionnaire, { complete: true, unsure: false, profile }),
            open: fc.subarray(questionnaire.questions.map(({ id }) => id)),
          }),
        ),
      );
    check(
      fc.property(cases, ({ questionnaire, profile, answers, open }) => {
        const whole = score(questionnaire, { profile, answers });
        expect(outOfReach(questionnaire, { profile, answers })).to.deep.equal(whole.next);
        const some = Object.fromEntries(Object.entries(answers).filter(([id]) => !open.includes(id)));
        const out = outOfReach(questionnaire, { profile, answers: some });
        const heightOf = (level: string): number => questionnaire.levels.findIndex(({ id }) => id === level);
        if (out && whole.level !== null) expect(heightOf(whole.level)).to.be.below(heightOf(out.level));
      }),
      100,
    );
  });
});
