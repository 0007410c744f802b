import { expect } from 'chai';
import fc from 'fast-check';
import type { Questionnaire, Submission } from '#model';
import { compare, score } from '#scoring';
import { answersTo, profiles, questionnaires } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';
import { tiny } from '../support/tiny.ts';
import { shopMigrations, shopNow, shopOne, shopThen, shopTwo } from '../support/versions.ts';

const first: Submission = {
  profile: { entity: 'household' },
  answers: { payments: 'cash', tools: ['till'], share: 20 },
};
const second: Submission = { ...first, answers: { ...first.answers, payments: 'qr', tools: ['till', 'stock'] } };

/** Another ruler: `share` now weighs nothing like it did, a question is new, another has gone. */
const later: Questionnaire = {
  ...tiny,
  version: '2.0.0',
  questions: [
    ...tiny.questions
      .filter(({ id }) => id !== 'tools')
      .map((question) => (question.id === 'payments' ? { ...question, weight: 9 } : question)),
    {
      id: 'backup',
      area: 'people',
      type: 'single',
      options: [
        { id: 'no', points: 0 },
        { id: 'yes', points: 100 },
      ],
    },
  ],
};

/** A questionnaire, answered twice. */
const pairs = questionnaires(0).chain((questionnaire) => {
  const submission = fc.record({ profile: profiles, answers: answersTo(questionnaire, { complete: true }) });
  return fc.record({ questionnaire: fc.constant(questionnaire), then: submission, now: submission });
});

describe('then and now', () => {
  it('is all yours when the ruler stood still', () => {
    const {
      score: total,
      areas,
      level,
      answers,
      isSameRuler,
    } = compare({ questionnaire: tiny, submission: first }, { questionnaire: tiny, submission: second });
    // money: (2×0 + 40) / 3 = 13, then (2×100 + 80) / 3 = 93; people: 50
    expect(areas).to.deep.equal({
      money: { then: 13, now: 93, you: 80, ruler: 0 },
      people: { then: 50, now: 50, you: 0, ruler: 0 },
    });
    expect(total.you).to.equal(total.now! - total.then!);
    expect(total.ruler).to.equal(0);
    expect(level.then).to.not.equal(level.now);
    expect(answers).to.deep.equal([
      { question: 'payments', then: 'cash', now: 'qr' },
      { question: 'tools', then: ['till'], now: ['till', 'stock'] },
    ]);
    expect(isSameRuler).to.equal(true);
  });

  it('is all the ruler’s when the answers stood still', () => {
    const submission = { profile: first.profile!, answers: { payments: 'cash', share: 20, backup: 'no' } };
    const {
      score: total,
      areas,
      answers,
      isSameRuler,
    } = compare({ questionnaire: tiny, submission: first }, { questionnaire: later, submission });
    expect(areas).to.deep.equal({
      money: { then: 13, now: 0, you: 0, ruler: -13 },
      people: { then: 50, now: 25, you: 0, ruler: -25 },
    });
    expect(total.you).to.equal(0);
    // the new question and the one that is gone are named, though nothing in them is anybody's doing
    expect(answers.map(({ question }) => question)).to.deep.equal(['backup', 'tools']);
    expect(isSameRuler).to.equal(false);
  });

  it('splits a score that both have moved, to the last point', () => {
    const submission = { profile: first.profile!, answers: { payments: 'qr', share: 20, backup: 'no' } };
    const { areas } = compare({ questionnaire: tiny, submission: first }, { questionnaire: later, submission });
    expect(areas['money']).to.deep.equal({ then: 13, now: 100, you: 100, ruler: -13 });
  });

  it('has no number where a score is missing on one of the days', () => {
    const { score: total } = compare(
      { questionnaire: tiny, submission: { answers: {} } },
      { questionnaire: tiny, submission: second },
    );
    expect(total).to.deep.include({ then: null, you: null, ruler: null });
  });

  it('sees no change in the order of what was chosen', () => {
    const swapped = { ...second, answers: { ...second.answers, tools: ['stock', 'till'] } };
    expect(
      compare({ questionnaire: tiny, submission: second }, { questionnaire: tiny, submission: swapped }).answers,
    ).to.deep.equal([]);
  });

  it('gives the points to a business that went from no to yes, also across a rename', () => {
    const question = (id: string): Questionnaire['questions'][number] => ({
      id,
      area: 'a',
      type: 'single',
      options: [
        { id: 'no', points: 0 },
        { id: 'yes', points: 100 },
      ],
    });
    const before: Questionnaire = {
      id: 'q',
      version: '1.0.0',
      areas: [{ id: 'a' }],
      questions: [question('old')],
      levels: [{ id: 'low', from: 0 }],
    };
    const today: Questionnaire = { ...before, version: '2.0.0', questions: [question('new')] };
    const tables = [{ from: 1, to: 2, questions: { old: { id: 'new' } } }];
    const comparison = compare(
      { questionnaire: before, submission: { answers: { old: 'no' } } },
      { questionnaire: today, submission: { answers: { new: 'yes' } } },
      tables,
    );
    expect(comparison.score).to.deep.equal({ then: 0, now: 100, you: 100, ruler: 0 });
    expect(comparison.answers).to.deep.equal([{ question: 'new', then: 'no', now: 'yes' }]);
  });

  it('says what became of each answer in the words of today, then what has no place any more', () => {
    const { answers, score: total } = compare(
      { questionnaire: shopOne, submission: shopThen },
      {
        questionnaire: shopTwo,
        submission: { profile: shopNow.profile, answers: { ...shopNow.answers, books: 'app', payments: 'cash' } },
      },
      shopMigrations,
    );
    expect(answers).to.deep.equal([
      { question: 'payments', then: 'transfer', now: 'cash' },
      { question: 'chat', then: 'yes', now: null },
      { question: 'fax', then: 'yes', now: null },
    ]);
    expect(total.you).to.be.below(0);
    expect(total.then! + total.you! + total.ruler!).to.equal(total.now);
  });

  it('says nothing of you or the ruler where one of the two has no score, and tells an answer of today beside none', () => {
    const {
      score: total,
      areas,
      answers,
    } = compare(
      { questionnaire: tiny, submission: { ...first, answers: { tools: ['till'], share: 20 } } },
      { questionnaire: tiny, submission: first },
    );
    expect(total).to.deep.equal({ then: null, now: total.now, you: null, ruler: null });
    expect(total.now).to.be.a('number');
    expect(areas.money).to.deep.equal({ then: null, now: 13, you: null, ruler: null });
    expect(areas.people).to.deep.equal({ then: 50, now: 50, you: 0, ruler: 0 });
    expect(answers).to.deep.equal([{ question: 'payments', then: null, now: 'cash' }]);
  });

  it('has an area that is new today, where then had nothing', () => {
    const now: Questionnaire = {
      ...tiny,
      version: '2.0.0',
      areas: [...tiny.areas, { id: 'safety' }],
      questions: [...tiny.questions, { ...later.questions.at(-1)!, area: 'safety' }],
    };
    const { areas } = compare(
      { questionnaire: tiny, submission: first },
      { questionnaire: now, submission: { ...first, answers: { ...first.answers, backup: 'yes' } } },
    );
    expect(areas['safety']).to.deep.equal({ then: null, now: 100, you: null, ruler: null });
  });

  it('asks a field that only today has of the profile of today', () => {
    const now: Questionnaire = {
      ...tiny,
      version: '2.0.0',
      profile: [...tiny.profile!, { id: 'size', options: ['small', 'large'] }],
      questions: [...tiny.questions, { ...later.questions.at(-1)!, askIf: { size: ['large'] } }],
    };
    const { score: total } = compare(
      { questionnaire: tiny, submission: first },
      { questionnaire: now, submission: { profile: { ...first.profile, size: 'small' }, answers: first.answers } },
    );
    expect(total.ruler).to.equal(0);
    expect(total.you).to.equal(0);
  });

  it('takes a field that was only renamed for one that then had', () => {
    const [one, two] = ['entity', 'kind'].map((id, i): Questionnaire => ({
      ...tiny,
      version: `${i + 1}.0.0`,
      profile: [{ id, options: ['household', 'company'] }],
      questions: tiny.questions.map((one) => (one.askIf ? { ...one, askIf: { [id]: ['company'] } } : one)),
    }));
    const tables = [{ from: 1, to: 2, profile: { entity: { id: 'kind' } } }];
    const { answers } = first;
    const { score: total } = compare(
      { questionnaire: one!, submission: { answers: { ...answers, staff: 'trained' } } },
      { questionnaire: two!, submission: { profile: { kind: 'household' }, answers } },
      tables,
    );
    expect(total.ruler).to.equal(0);
  });

  it('always adds up, and never blames the ruler when it stood still (random questionnaires)', () => {
    check(
      fc.property(pairs, ({ questionnaire, then, now }) => {
        const comparison = compare({ questionnaire, submission: then }, { questionnaire, submission: now });
        for (const part of [comparison.score, ...Object.values(comparison.areas)]) {
          if (part.you === null) continue;
          expect(part.then! + part.you + part.ruler!).to.equal(part.now);
          expect(part.ruler).to.equal(0);
        }
        expect(comparison.score.now).to.equal(score(questionnaire, now).score);
      }),
    );
  });
});
