import { expect } from 'chai';
import { LabansoError, type Questionnaire, type Submission } from '#model';
import { score } from '#scoring';
import { ruler } from '../support/ruler.ts';
import { answered, household, tiny } from '../support/tiny.ts';

const of = (submission: Submission, questionnaire = tiny) => score(questionnaire, submission);

describe('score', () => {
  it('money (2·50 + 80)/3 = 60, people 50, overall (2·50 + 80 + 50)/4 → 58, held back by both demands', () => {
    const result = of({ profile: household, answers: answered });
    expect(result).to.deep.include({
      complete: true,
      score: 58,
      range: [58, 58],
      level: 'middle',
      levelRange: ['middle', 'middle'],
      areas: {
        money: { score: 60, range: [60, 60], weight: 3, fullWeight: 3 },
        people: { score: 50, range: [50, 50], weight: 1, fullWeight: 2 },
      },
      states: { payments: 'answered', tools: 'answered', share: 'answered', staff: 'not-asked' },
    });
    expect(result.next).to.deep.equal({
      level: 'high',
      missing: [
        { score: 70, has: 58 },
        { area: 'people', score: 60, has: 50 },
      ],
    });
  });

  it('says nothing is missing at the top', () => {
    const result = of({
      profile: household,
      answers: { payments: 'qr', tools: ['till', 'stock', 'books'], share: 50 },
    });
    expect(result).to.deep.include({ score: 100, level: 'high', next: null });
  });

  it('nothing answered gives no score, only the range', () => {
    const result = of({ answers: {} });
    expect(result).to.deep.include({ complete: false, score: null, level: null, next: null, range: [0, 100] });
  });

  it('an option that stands alone adds nothing to what others come to together', () => {
    const options = [
      { id: 'till', points: 40 },
      { id: 'stock', points: 20 },
      { id: 'other', points: 30, exclusive: true },
    ];
    const questionnaire: Questionnaire = {
      ...ruler([1]),
      questions: [{ id: 'tools', area: 'a', type: 'multiple', options }],
    };
    expect(of({ answers: {} }, questionnaire).range).to.deep.equal([20, 60]);
  });

  it('everything not applicable gives no score and no range, and divides nothing by zero', () => {
    const answers = { payments: 'not-applicable', share: 'not-applicable', staff: 'not-applicable' } as const;
    const onlyOptional = { ...tiny, questions: tiny.questions.filter(({ id }) => id !== 'tools') };
    expect(of({ answers }, onlyOptional)).to.deep.include({
      complete: true,
      score: null,
      range: null,
      level: null,
      levelRange: null,
      next: null,
    });
  });

  it('an area in which nothing applies is null, the overall score is of the rest, its gates hold', () => {
    const result = of({ profile: household, answers: { payments: 'qr', tools: ['till'], share: 'not-applicable' } });
    // money (2·100 + 40)/3 = 80
    expect(result.areas['people']).to.deep.equal({ score: null, range: null, weight: 0, fullWeight: 2 });
    expect(result).to.deep.include({ score: 80, level: 'high' });
  });

  it('weights 1, 2, 3, 4 with two not applicable, values 0 and 75: exactly 50, the upper level', () => {
    const answers = { 'q-0': 'p-0', 'q-1': 'p-75', 'q-2': 'not-applicable', 'q-3': 'not-applicable' };
    expect(of({ answers }, ruler([1, 2, 3, 4]))).to.deep.include({ score: 50, level: 'upper' });
  });

  it('the mean of 70, 80 and 90 is 80', () => {
    expect(of({ answers: { 'q-0': 'p-70', 'q-1': 'p-80', 'q-2': 'p-90' } }, ruler([1, 1, 1])).score).to.equal(80);
  });

  it('the same answers in any order of keys give the same bytes', () => {
    const entries = Object.entries(answered);
    const bytes = [entries, [...entries].reverse()].map((list) =>
      JSON.stringify(of({ profile: household, answers: Object.fromEntries(list) })),
    );
    expect(bytes[0]).to.equal(bytes[1]);
  });

  for (const [value, level] of [
    [49, 'low'],
    [50, 'upper'],
    [51, 'upper'],
  ] as const)
    it(`a score of ${value} at a level from 50 is "${level}"`, () =>
      expect(of({ answers: { 'q-0': `p-${value}` } }, ruler([1])).level).to.equal(level));

  it('a half is rounded up: 49.5 → 50', () => {
    expect(of({ answers: { 'q-0': 'p-49', 'q-1': 'p-50' } }, ruler([1, 1]))).to.deep.include({
      score: 50,
      level: 'upper',
    });
  });

  it('names that every object inherits are no answers', () => {
    const odd: Questionnaire = {
      ...tiny,
      questions: ['tostring', 'valueof', 'hasownproperty'].map((id) => ({ ...tiny.questions[0]!, id })),
      areas: [{ id: 'money' }],
      levels: [{ id: 'low', from: 0 }],
    };
    expect(Object.values(of({ answers: {} }, odd).states)).to.deep.equal(['unanswered', 'unanswered', 'unanswered']);
    const inherited = Object.create({ payments: 'qr' }) as Record<string, string>;
    expect(() => of({ answers: inherited })).to.throw(LabansoError);
  });

  it('a language among the options changes nothing', () => {
    const submission = { profile: household, answers: answered };
    const options = { locale: 'vi' } as object;
    expect(score(tiny, submission, options)).to.deep.equal(score(tiny, submission));
  });

  it('refuses bad answers with all findings, and gives no number', () => {
    try {
      of({ answers: { payments: 'x', share: 101, y: 1 } });
      expect.fail('it did not refuse');
    } catch (error) {
      const { code, findings, total, message } = error as LabansoError;
      expect(code).to.equal('invalid-answers');
      expect(findings.map((finding) => finding.path)).to.deep.equal([
        '/answers/payments',
        '/answers/share',
        '/answers/y',
      ]);
      expect(total).to.equal(3);
      expect(message).to.contain('/answers/share is 101; allowed is an integer from 0 to 100');
    }
  });

  it('keeps only the first hundred findings, and says how many there are', () => {
    const answers = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`x-${i}`, 1]));
    try {
      of({ answers });
      expect.fail('it did not refuse');
    } catch (error) {
      expect((error as LabansoError).findings).to.have.length(100);
      expect((error as LabansoError).total).to.equal(250);
    }
  });

  it('keeps unknown answers aside when asked, and scores as without them', () => {
    const result = score(tiny, { profile: household, answers: { ...answered, old: 'x' } }, { unknown: 'keep' });
    expect(result.orphans).to.deep.equal(['old']);
    expect(result.score).to.equal(58);
  });

  it('keeps answers to questions that are not asked, and does not count them', () => {
    const result = of({ profile: household, answers: { ...answered, staff: 'trained' } });
    expect(result.states['staff']).to.equal('not-asked');
    expect(result.score).to.equal(58);
  });

  it('counts unsure as the lowest answer, and keeps the range open', () => {
    const result = of({ profile: { entity: 'company' }, answers: { ...answered, staff: 'unsure' } });
    // people (50 + 25)/2 = 37.5 → 38, at best (50 + 100)/2 = 75
    expect(result.areas['people']).to.deep.equal({ score: 38, range: [38, 75], weight: 2, fullWeight: 2 });
    expect(result.complete).to.equal(true);
  });
});

describe('"not applicable" that is open to some', () => {
  const questionnaire: Questionnaire = {
    ...tiny,
    questions: tiny.questions.map((one) =>
      one.id === 'payments' ? { ...one, notApplicable: { entity: ['household'] } } : one,
    ),
  };
  const answers = { ...answered, payments: 'not-applicable', staff: 'trained' };

  it('is refused where it isn’t, with those to whom it is', () => {
    try {
      of({ profile: { entity: 'company' }, answers }, questionnaire);
      expect.fail('it did not refuse');
    } catch (error) {
      const [finding] = (error as LabansoError).findings;
      expect(finding).to.deep.include({
        code: 'not-applicable-not-allowed',
        path: '/answers/payments',
        expected: { entity: ['household'] },
      });
      expect(finding!.message).to.contain('only these profiles may say so: {"entity":["household"]}');
    }
  });

  it('is taken where it is, and where the profile doesn’t say', () => {
    for (const profile of [household, {}])
      expect(of({ profile, answers }, questionnaire).states['payments']).to.equal('not-applicable');
  });

  it('stays when the profile no longer asks the question', () => {
    const elsewhere: Questionnaire = {
      ...questionnaire,
      questions: questionnaire.questions.map((one) =>
        one.id === 'payments' ? { ...one, askIf: { entity: ['household'] } } : one,
      ),
    };
    expect(of({ profile: { entity: 'company' }, answers }, elsewhere).states['payments']).to.equal('not-asked');
  });

  it('widens the range of those only to whom it is open', () => {
    const [first, second] = ruler([1, 1]).questions;
    const upper = [
      { id: 'half', points: 50 },
      { id: 'all', points: 100 },
    ];
    const partly: Questionnaire = {
      ...ruler([1]),
      profile: tiny.profile!,
      questions: [first!, { ...second!, type: 'single', options: upper, notApplicable: { entity: ['household'] } }],
    };
    const range = (entity: string) => of({ profile: { entity }, answers: { 'q-0': 'p-0' } }, partly).range;
    expect(range('household')).to.deep.equal([0, 50]);
    expect(range('company')).to.deep.equal([25, 50]);
  });
});
