import { expect } from 'chai';
import fc from 'fast-check';
import { LabansoError, type Answers, type Questionnaire, type Submission } from '#model';
import { compile, openGroup, score, summariesBeside, summarize, withheldOf } from '#scoring';
import { answersTo, profiles, questionnaires } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';
import { household, tiny } from '../support/tiny.ts';

const withShare = (share: number | 'unsure' | 'not-applicable', more: Answers = {}): Submission => ({
  profile: household,
  answers: { payments: 'transfer', tools: ['till'], share, ...more },
});
const groupOf = (submissions: readonly Submission[], questionnaire: Questionnaire = tiny) => {
  const group = openGroup(questionnaire);
  for (const submission of submissions) group.add(submission);
  return group;
};
const five = <Item>(item: Item): readonly Item[] => Array.from({ length: 5 }, () => item);

/** A questionnaire with random submissions, complete and not. */
const rooms = questionnaires(0).chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant({
      ...questionnaire,
      indicators: questionnaire.questions.map((question, i) =>
        question.type === 'number'
          ? { id: `i-${i}`, question: question.id, atLeast: 30 }
          : { id: `i-${i}`, question: question.id, in: [question.options[0]!.id] },
      ),
    } as Questionnaire),
    submissions: fc.array(
      fc.record({
        profile: profiles,
        answers: fc.oneof(answersTo(questionnaire, { complete: true }), answersTo(questionnaire)),
      }),
      { maxLength: 20 },
    ),
  }),
);

describe('openGroup', () => {
  it('says nothing but the counts while it is empty', () => {
    expect(openGroup(tiny).summary()).to.deep.equal({
      count: 0,
      incomplete: 0,
      score: null,
      areas: null,
      levels: null,
      questions: null,
      indicators: null,
    });
  });

  it('counts a number that stands exactly on the `from` of a band in that band, one below it in the one before', () => {
    const { questions } = groupOf([0, 9, 10, 49, 50].map((share) => withShare(share))).summary();
    expect(questions!['share']!.options).to.deep.equal({ '0': 2, '10': 2, '50': 1 });
  });

  it('says yes to an indicator of a number exactly at what it needs', () => {
    const { indicators } = groupOf([0, 9, 10, 11, 100].map((share) => withShare(share))).summary();
    expect(indicators!['sells-online']).to.deep.include({ yes: 3, counted: 5 });
  });

  it('leaves out an answer to a question that isn’t asked, from its counts and from its indicator', () => {
    const trained: Questionnaire = {
      ...tiny,
      indicators: [{ id: 'trains', question: 'staff', in: ['trained'] }],
    };
    const companies = five<Submission>({
      profile: { entity: 'company' },
      answers: withShare(0, { staff: 'untrained' }).answers,
    });
    const households = five(withShare(0, { staff: 'trained' }));
    const { questions, indicators } = groupOf([...companies, ...households], trained).summary();
    expect(questions!['staff']).to.deep.include({ asked: 5, options: { untrained: 5, trained: 0 } });
    expect(indicators!['trains']).to.deep.include({ yes: 0, counted: 5 });
    expect(groupOf(households, trained).summary()).to.have.nested.property('indicators.trains', null);
  });

  it('counts each chosen option of a set, and a set once in an indicator, however many of its options it names', () => {
    const both = five(withShare(0, { tools: ['stock', 'books'] }));
    const { questions, indicators } = groupOf(both).summary();
    expect(questions!['tools']!.options).to.deep.equal({ till: 0, stock: 5, books: 5, none: 0 });
    expect(indicators!['keeps-stock']).to.deep.include({ yes: 5, counted: 5 });
  });

  it('takes the ⌈p·n⌉-th smallest for a quartile: of five scores the second, third and fourth', () => {
    // the area of people has one question: 100, 0, 50, 50, 0
    const { areas } = groupOf([60, 0, 12, 12, 0].map((share) => withShare(share))).summary();
    expect(areas!['people']).to.deep.equal({ count: 5, mean: 40, quartiles: [0, 50, 50] });
  });

  it('finds 0 and 100 as quartiles', () => {
    const worst = five<Submission>({ profile: household, answers: { payments: 'cash', tools: ['none'], share: 0 } });
    const best = five<Submission>({
      profile: household,
      answers: { payments: 'qr', tools: ['till', 'stock', 'books'], share: 50 },
    });
    expect(groupOf(worst).summary().score).to.deep.equal({ count: 5, mean: 0, quartiles: [0, 0, 0] });
    expect(groupOf(best).summary().score).to.deep.equal({ count: 5, mean: 100, quartiles: [100, 100, 100] });
  });

  it('shows a part as soon as it has the minimum of members, not before', () => {
    const four = [0, 0, 12, 12].map((share) => withShare(share));
    const group = groupOf([...four, withShare('not-applicable')]);
    expect(group.summary().areas!['people']).to.equal(null);
    expect(group.summary().indicators!['sells-online']).to.equal(null);
    expect(group.summary().questions!['share']).to.deep.include({ asked: 5, notApplicable: 1 });
    group.add(withShare('unsure'));
    expect(group.summary().areas!['people']).to.deep.include({ count: 5 });
    expect(group.summary().indicators!['sells-online']).to.deep.include({ yes: 2, counted: 5 });
  });

  it('refuses what can’t be scored, and counts nothing of it', () => {
    const group = groupOf(five(withShare(0)));
    const before = group.summary();
    const bad = { answers: { payments: 'nothing' } };
    expect(() => group.add(bad))
      .to.throw(LabansoError)
      .with.property('code', 'invalid-answers');
    expect(() => group.remove(bad)).to.throw(LabansoError);
    expect(group.summary()).to.deep.equal(before);
  });

  it('refuses a minimum below three, and one that is no number', () => {
    for (const minimum of [2, 0, -1, NaN])
      expect(() => openGroup(tiny, { minimum }))
        .to.throw(LabansoError)
        .with.property('code', 'minimum-below-3');
    expect(openGroup(tiny, { minimum: 3 }).minimum).to.equal(3);
  });

  it('says the same after some were added and taken out again, in any order', () => {
    check(
      fc.property(rooms, fc.infiniteStream(fc.boolean()), ({ questionnaire, submissions }, coins) => {
        const group = groupOf(submissions, questionnaire);
        const gone = submissions.filter(() => coins.next().value);
        for (const submission of [...gone].reverse()) group.remove(submission);
        const left = groupOf(
          submissions.filter((one) => !gone.includes(one)),
          questionnaire,
        );
        expect(group.summary()).to.deep.equal(left.summary());
        expect([...group.sizes()]).to.deep.equal([...left.sizes()]);
      }),
      100,
    );
  });

  it('says the same of submissions that a scorer has scored before', () => {
    check(
      fc.property(rooms, ({ questionnaire, submissions }) => {
        const { scores } = compile(questionnaire);
        const group = openGroup(questionnaire);
        for (const submission of submissions) group.add(submission, scores(submission));
        expect(group.summary()).to.deep.equal(groupOf(submissions, questionnaire).summary());
      }),
      100,
    );
  });

  it('says what a list of all results says, counted one by one', () => {
    check(
      fc.property(rooms, ({ questionnaire, submissions }) => {
        const complete = submissions.filter((one) => score(questionnaire, one).complete);
        const results = complete.map((one) => score(questionnaire, one));
        const summary = summarize(questionnaire, submissions, { minimum: 3 });
        expect(summary).to.deep.include({ count: complete.length, incomplete: submissions.length - complete.length });
        if (complete.length < 3) return;
        const scores = results.flatMap((one) => one.score ?? []).sort((a, b) => a - b);
        if (scores.length >= 3) {
          const rank = (p: number): number => scores[Math.ceil(p * scores.length) - 1]!;
          expect(summary.score!.quartiles).to.deep.equal([rank(0.25), rank(0.5), rank(0.75)]);
        }
        for (const question of questionnaire.questions) {
          const asked = results.filter(({ states }) => states[question.id] !== 'not-asked').length;
          expect(summary.questions![question.id]?.asked ?? 'withheld').to.equal(asked < 3 ? 'withheld' : asked);
        }
      }),
      100,
    );
  });
});

describe('withheldOf', () => {
  it('hides what is too small, and one more while the difference to the total would tell it', () => {
    expect(withheldOf([40, 3, 9], 5)).to.deep.equal([false, true, true]);
    expect(withheldOf([40, 3, 2], 5)).to.deep.equal([false, true, true]);
    expect(withheldOf([40, 9, 9], 5)).to.deep.equal([false, false, false]);
    expect(withheldOf([40, 0], 5)).to.deep.equal([false, true]);
    expect(withheldOf([4], 5)).to.deep.equal([true]);
  });

  it('takes the first of two equally small ones, and leaves the other', () => {
    expect(withheldOf([9, 3, 9], 5)).to.deep.equal([true, true, false]);
  });
});

describe('summariesBeside', () => {
  it('hides a second group, so that nobody is found as the difference to the total', () => {
    const [shops, farms, others] = [7, 3, 6].map((count) => groupOf(Array.from({ length: count }, () => withShare(0))));
    const summaries = summariesBeside([shops!, farms!, others!]);
    expect(summaries.map(({ count, score }) => [count, score !== null])).to.deep.equal([
      [7, true],
      [3, false],
      [6, false],
    ]);
  });

  it('hides a part of a second group, too', () => {
    const share = (known: number): readonly Submission[] => [
      ...Array.from({ length: known }, () => withShare(0)),
      ...five(withShare('not-applicable')),
    ];
    const summaries = summariesBeside([9, 4, 6].map((known) => groupOf(share(known))));
    expect(summaries.map(({ indicators }) => indicators!['sells-online']?.counted ?? null)).to.deep.equal([
      9,
      null,
      null,
    ]);
    expect(summaries.map(({ score }) => score!.count)).to.deep.equal([14, 9, 11]);
  });

  it('has nothing to say of no group', () => expect(summariesBeside([])).to.deep.equal([]));
});
