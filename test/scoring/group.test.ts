import { expect } from 'chai';
import fc from 'fast-check';
import { LabansoError, type Questionnaire, type Submission } from '#model';
import { compile, openGroup, score, summarize } from '#scoring';
import { answersTo, profiles, questionnaires } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';
import { groupOf, mixed, times, withShare } from '../support/class.ts';
import { household, tiny } from '../support/tiny.ts';

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
    const { questions } = groupOf(mixed(6, 0, 9, 10, 49, 50)).summary();
    expect(questions!['share']!.options).to.deep.equal({ '0': 12, '10': 12, '50': 6 });
  });

  it('says yes to an indicator of a number exactly at what it needs', () => {
    const { indicators } = groupOf(mixed(3, 0, 9, 10, 11, 100)).summary();
    expect(indicators!['sells-online']).to.deep.include({ yes: 9, counted: 15 });
  });

  it('leaves out an answer to a question that isn’t asked, from its counts and from its indicator', () => {
    const trained: Questionnaire = {
      ...tiny,
      indicators: [{ id: 'trains', question: 'staff', in: ['trained'] }],
    };
    const company = (staff: string): Submission => ({
      profile: { entity: 'company' },
      answers: withShare(0, { staff }).answers,
    });
    const companies = times(6, [company('untrained'), company('trained')]).flat();
    const households = times(10, withShare(0, { staff: 'trained' }));
    const { questions, indicators } = groupOf([...companies, ...households], trained).summary();
    expect(questions!['staff']).to.deep.include({ asked: 10, options: { untrained: 5, trained: 5 } });
    expect(indicators!['trains']).to.deep.include({ yes: 5, counted: 10 });
    expect(groupOf(households, trained).summary()).to.have.nested.property('indicators.trains', null);
  });

  it('counts each chosen option of a set, and a set once in an indicator, however many of its options it names', () => {
    const both = withShare(0, { tools: ['stock', 'books'] });
    const { questions, indicators } = groupOf(times(5, [both, withShare(0)]).flat()).summary();
    expect(questions!['tools']!.options).to.deep.equal({ till: 5, stock: 5, books: 5, none: null });
    expect(indicators!['keeps-stock']).to.deep.include({ yes: 5, counted: 10 });
    const one = groupOf(times(5, [both, withShare(0), withShare(0, { tools: ['till', 'books'] })]).flat());
    expect(one.summary().indicators!['keeps-stock']).to.deep.include({ yes: 10, counted: 15 });
  });

  it('counts apart who is unsure, and to whom it doesn’t apply, of every kind of question', () => {
    const unsure = withShare('unsure', { payments: 'unsure', tools: 'unsure' });
    const none = withShare('not-applicable', { payments: 'not-applicable' });
    const { questions, indicators } = groupOf(times(5, [unsure, none]).flat()).summary();
    expect(questions!['tools']).to.deep.equal({
      asked: 10,
      options: { till: 5, stock: null, books: null, none: null },
      unsure: 5,
      notApplicable: null,
    });
    expect(questions!['payments']).to.deep.include({ asked: 10, unsure: 5, notApplicable: 5 });
    expect(questions!['share']).to.deep.include({ asked: 10, unsure: 5, notApplicable: 5 });
    // what doesn't apply is not counted, and five are too few
    expect(indicators!['takes-qr']).to.equal(null);
    expect(indicators!['keeps-stock']).to.deep.equal({ yes: 'few', counted: 10 });
  });

  it('has no score of those to whom nothing applies, though they are counted', () => {
    const questionnaire: Questionnaire = { ...tiny, questions: [tiny.questions[0]!], indicators: [] };
    const [none, some] = ['not-applicable', 'qr'].map((payments): Submission => ({ answers: { payments } }));
    const group = groupOf([...times(5, none!), ...times(10, some!)], questionnaire);
    expect(group.summary().score).to.deep.include({ count: 10, mean: 100 });
    expect(group.sizes().get('group')).to.deep.equal({ counted: 15, shown: 15 });
    expect(group.sizes().get('score')).to.deep.equal({ counted: 10, shown: 10 });
  });

  it('says nothing of indicators where the questionnaire has none', () => {
    const { indicators: _none, ...bare } = tiny;
    const group = groupOf(times(10, withShare(0)), bare);
    expect(group.summary()).to.deep.include({ count: 10, indicators: {} });
    expect([...group.sizes().keys()].filter((part) => part.startsWith('indicator'))).to.deep.equal([]);
  });

  it('takes the ⌈p·n⌉-th smallest for a quartile: of ten scores the third, fifth and eighth', () => {
    // the area of people has one question: 100, 0, 50, 50, 0, twice
    const { areas } = groupOf(mixed(2, 60, 0, 12, 12, 0)).summary();
    expect(areas!['people']).to.deep.equal({
      count: 10,
      mean: 40,
      quartiles: [0, 50, 50],
      bins: [{ from: 0, to: 100, count: 10 }],
    });
  });

  it('says of five only how many there are and what their mean is; of ten the quartiles and bins, 100 in the last', () => {
    const worst: Submission = { profile: household, answers: { payments: 'cash', tools: ['none'], share: 0 } };
    const best: Submission = {
      profile: household,
      answers: { payments: 'qr', tools: ['till', 'stock', 'books'], share: 50 },
    };
    expect(groupOf(times(5, worst)).summary().score).to.deep.equal({ count: 5, mean: 0, quartiles: null, bins: null });
    expect(groupOf(times(5, [worst, best]).flat()).summary().score).to.deep.equal({
      count: 10,
      mean: 50,
      quartiles: [0, 0, 100],
      bins: [
        { from: 0, to: 79, count: 5 },
        { from: 80, to: 100, count: 5 },
      ],
    });
    expect(groupOf(times(5, [worst, withShare(12), best]).flat()).summary().score).to.deep.equal({
      count: 15,
      mean: 49.3,
      quartiles: [0, 48, 100],
      bins: [
        { from: 0, to: 39, count: 5 },
        { from: 40, to: 79, count: 5 },
        { from: 80, to: 100, count: 5 },
      ],
    });
  });

  it('shows a part as soon as it has the minimum of members, not before', () => {
    const group = groupOf([...mixed(2, 0, 12), withShare('not-applicable')]);
    expect(group.summary().areas!['people']).to.equal(null);
    expect(group.summary().areas!['money']).to.deep.include({ count: 5 });
    group.add(withShare('unsure'));
    expect(group.summary().areas!['people']).to.deep.include({ count: 5 });
    expect(group.summary().indicators!['sells-online']).to.equal(null);
    for (const one of mixed(2, 0, 12)) group.add(one);
    expect(group.summary().indicators!['sells-online']).to.equal(null);
    group.add(withShare(12));
    expect(group.summary().indicators!['sells-online']).to.deep.include({ yes: 5, counted: 10 });
  });

  it('says nothing new of nine or ten that tells the tenth', () => {
    const group = groupOf(mixed(3, 0, 12, 60));
    const nine = group.summary();
    expect(nine.score!.count).to.equal(5);
    group.add(withShare(60));
    expect(group.summary().score!.count).to.equal(10);
    for (let more = 11; more < 15; more++) {
      group.add(withShare(60));
      expect(group.summary()).to.deep.equal({ ...group.summary(), count: more, score: group.summary().score });
      expect(group.summary().score!.count).to.equal(10);
    }
  });

  it('waits with five who say the same where it would be told, and lets them be seen with somebody else', () => {
    const group = groupOf(mixed(10, 0, 60));
    expect(group.summary().indicators!['sells-online']).to.deep.include({ yes: 10, counted: 20 });
    for (const one of mixed(9, 60)) group.add(one);
    expect(group.summary().indicators!['sells-online']).to.deep.include({ yes: 10, counted: 20 });
    group.add(withShare(0));
    expect(group.summary().indicators!['sells-online']).to.deep.include({ yes: 19, counted: 30 });
  });

  it('says in words that few say yes, or most, and not how many', () => {
    expect(groupOf(mixed(3, 0, 0, 0, 12)).summary().indicators!['sells-online']).to.deep.equal({
      yes: 'few',
      counted: 10,
    });
    expect(groupOf(mixed(3, 12, 12, 12, 0)).summary().indicators!['sells-online']).to.deep.equal({
      yes: 'most',
      counted: 10,
    });
  });

  it('refuses what can’t be scored, and counts nothing of it', () => {
    const group = groupOf(times(5, withShare(0)));
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

  it('counts after some were added and taken out again, in any order, as if these had never come', () => {
    check(
      fc.property(rooms, fc.infiniteStream(fc.boolean()), ({ questionnaire, submissions }, coins) => {
        const group = groupOf(submissions, questionnaire);
        const gone = submissions.filter(() => coins.next().value);
        for (const submission of [...gone].reverse()) group.remove(submission);
        const left = groupOf(
          submissions.filter((one) => !gone.includes(one)),
          questionnaire,
        );
        const counted = (of: typeof group) => [...of.sizes()].map(([part, size]) => [part, size.counted]);
        expect(counted(group)).to.deep.equal(counted(left));
        expect(group.summary()).to.deep.include({ count: left.summary().count, incomplete: left.summary().incomplete });
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

  it('says what a list of the results says that it is of: the first ones', () => {
    check(
      fc.property(rooms, ({ questionnaire, submissions }) => {
        const complete = submissions.filter((one) => score(questionnaire, one).complete);
        const results = complete.map((one) => score(questionnaire, one));
        const summary = summarize(questionnaire, submissions, { minimum: 3 });
        expect(summary).to.deep.include({ count: complete.length, incomplete: submissions.length - complete.length });
        if (!summary.score) return;
        const { count, mean, quartiles, bins } = summary.score;
        const scores = results.flatMap((one) => one.score ?? []).slice(0, count).sort((a, b) => a - b); // prettier-ignore
        expect(mean).to.be.closeTo(scores.reduce((sum, one) => sum + one, 0) / count, 0.051);
        const rank = (p: number): number => scores[Math.ceil(p * count) - 1]!;
        expect(quartiles).to.deep.equal(count < 6 ? null : [rank(0.25), rank(0.5), rank(0.75)]);
        for (const { from, to, count: inBin } of bins ?? [])
          expect(inBin).to.equal(scores.filter((one) => one >= from && one <= to).length);
        expect(summary.levels!.reduce((sum, one) => sum + one.count, 0)).to.equal(count);
        for (const counts of Object.values(summary.questions!))
          for (const times of Object.values(counts?.options ?? {})) expect(times === null || times >= 3).to.equal(true);
      }),
      100,
    );
  });
});
