// Raised hands: what is said of a room holds for every room that raises those hands.

import { expect } from 'chai';
import fc from 'fast-check';
import { LANGUAGES, smeVn } from '#content';
import type { Question, Questionnaire, Submission } from '#model';
import { score } from '#scoring';
import { rangeOfRoom, type Hands } from '../../src/workshop/hands.ts';
import { words } from '../../src/workshop/words.ts';
import { answersTo, isAsked } from '../support/arbitraries.ts';
import { businesses } from '../support/businesses.ts';

const questionnaire: Questionnaire = smeVn;
const asked = questionnaire.express!;
const questionOf = (id: string): Question => questionnaire.questions.find((one) => one.id === id)!;

/** The hands that these people raise, whose answers are all known: nobody raises one where they wouldn't be asked. */
function handsOf(people: readonly Submission[]): Hands {
  const hands: Record<string, Record<string, number>> = Object.fromEntries(asked.map((id) => [id, {}]));
  for (const { answers, profile } of people)
    for (const id of asked) {
      if (!isAsked(questionOf(id), profile)) continue;
      const answer = answers[id];
      for (const option of Array.isArray(answer) ? (answer as readonly string[]) : [answer])
        if (typeof option === 'string' && option !== 'unsure' && option !== 'not-applicable')
          hands[id]![option] = (hands[id]![option] ?? 0) + 1;
    }
  return hands;
}

const place = (level: string | null): number => questionnaire.levels.findIndex(({ id }) => id === level);

function expectToHold(people: readonly Submission[]): void {
  const results = people.map((one) => score(questionnaire, one));
  const mean = results.reduce((sum, one) => sum + one.score!, 0) / people.length;
  const range = rangeOfRoom(questionnaire, people.length, handsOf(people))!;
  // a single score is rounded by up to half a point, the mean of the room isn't
  expect(mean).to.be.within(range.mean[0] - 0.5, range.mean[1] + 0.5);
  for (const { level, atLeast, atMost } of range.levels) {
    const count = results.filter((one) => place(one.level) >= place(level)).length;
    expect(count, level).to.be.within(atLeast, atMost);
  }
}

describe('raised hands', () => {
  it('say of every room what is so, whatever else its people would have answered', () => {
    const profile = fc.record(
      Object.fromEntries(questionnaire.profile!.map(({ id, options }) => [id, fc.constantFrom(...options)])),
    );
    const person = profile.chain((one) =>
      fc.record({ profile: fc.constant(one), answers: answersTo(questionnaire, { complete: true, profile: one }) }),
    );
    fc.assert(fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), expectToHold), { numRuns: 40 });
  });

  it('hold for the eighteen businesses, alone and together', () => {
    for (const one of businesses) expectToHold([one]);
    expectToHold(businesses);
  });

  it('say nothing before a question was asked', () => {
    const range = rangeOfRoom(questionnaire, 30, {})!;
    expect(range.mean).to.deep.equal([0, 100]);
    for (const { atLeast, atMost } of range.levels) expect([atLeast, atMost]).to.deep.equal([0, 30]);
  });

  it('weigh as the questionnaire does: payments are 4 of 96', () => {
    const range = rangeOfRoom(questionnaire, 10, { payments: { matched: 5, 'cash-only': 5 } })!;
    // 5 × 100 × 4 of 10 × 96 at least; all but 5 × 100 × 4 at most
    expect(range.mean).to.deep.equal([Math.floor(2000 / 960), Math.ceil((96_000 - 2000) / 960)]);
  });

  it('keep from a level whoever says what no answer to the rest makes up for', () => {
    const range = rangeOfRoom(questionnaire, 30, { 'invoice-issuing': { nothing: 12, 'every-sale': 18 } })!;
    expect(range.levels.map(({ atMost }) => atMost)).to.deep.equal([30, 18, 18, 18]);
  });

  it('place those for certain who have most points even if the rest brings none', () => {
    const best = Object.fromEntries(
      asked.map((id) => {
        const question = questionOf(id);
        const options = 'options' in question ? question.options : [];
        const chosen = question.type === 'multiple' ? options.filter(({ points }) => points) : options.slice(-1);
        return [id, Object.fromEntries(chosen.map((option) => [option.id, 10]))];
      }),
    );
    const range = rangeOfRoom(questionnaire, 10, best)!;
    expect(range.levels[0]).to.deep.equal({ level: 'basic', atLeast: 10, atMost: 10 });
    expect(range.mean[0]).to.equal(Math.floor((100 * 49) / 96));
  });

  it('are counted anew where there are more than people', () => {
    expect(rangeOfRoom(questionnaire, 10, { payments: { matched: 6, 'cash-only': 5 } })).to.equal(null);
    expect(rangeOfRoom(questionnaire, 10, { security: { passwords: 10, backups: 10 } })).to.not.equal(null);
    expect(rangeOfRoom(questionnaire, 10, { security: { passwords: 11 } })).to.equal(null);
  });

  it('are raised by those whom the question is for, as its slide says in both languages', () => {
    for (const language of LANGUAGES) {
      const said = words[language].hands.only;
      expect(Object.keys(said)).to.have.members(asked.filter((id) => questionOf(id).askIf));
    }
  });
});
