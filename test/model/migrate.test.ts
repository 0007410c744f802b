import { expect } from 'chai';
import fc from 'fast-check';
import { LabansoError, migrate, type Migration, type Questionnaire, type Submission } from '#model';
import { answersTo, profiles, questionnaires } from '../support/arbitraries.ts';

const single = (id: string, ...options: readonly string[]): Questionnaire['questions'][number] => ({
  id,
  area: 'a',
  type: 'single',
  options: options.map((option, i) => ({ id: option, points: i })),
});

const version = (text: string, ...questions: Questionnaire['questions']): Questionnaire => ({
  id: 'q',
  version: text,
  profile: [{ id: 'sector', options: ['retail', 'food'] }],
  areas: [{ id: 'a' }],
  questions,
  levels: [{ id: 'low', from: 0 }],
});

const one = version('1.2.0', single('pay', 'cash', 'card'), single('till', 'no', 'yes'), single('gone', 'x'), {
  id: 'tools',
  area: 'a',
  type: 'multiple',
  options: [
    { id: 'zalo', points: 10 },
    { id: 'web', points: 20 },
    { id: 'old', points: 20 },
  ],
});
const three = version('3.0.0', single('payments', 'cash', 'qr', 'account'), single('till', 'no', 'some', 'yes'), {
  id: 'channels',
  area: 'a',
  type: 'multiple',
  options: [
    { id: 'chat', points: 10 },
    { id: 'web', points: 20 },
  ],
});
const tables: readonly Migration[] = [
  { from: 2, to: 3, questions: { paying: { id: 'payments' }, tools: { id: 'channels', options: { old: null } } } },
  {
    from: 1,
    to: 2,
    questions: { pay: { id: 'paying', options: { card: 'account' } }, tools: { options: { zalo: 'chat' } } },
  },
];
const submission = {
  profile: { sector: 'food' },
  answers: { pay: 'card', till: 'yes', gone: 'x', tools: ['zalo', 'old', 'web'] },
};

const thrownBy = (run: () => unknown): LabansoError | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof LabansoError ? error : undefined;
  }
};
const codeOf = (run: () => unknown): string | undefined => thrownBy(run)?.code;

describe('migrate', () => {
  it('follows the tables over several versions, asks again what changed without a word, keeps what has no place', () => {
    expect(migrate(submission, one, three, tables)).to.deep.equal({
      profile: { sector: 'food' },
      answers: { payments: 'account', channels: ['chat', 'web'] },
      again: { till: 'yes' },
      orphans: { gone: 'x' },
    });
  });

  it('compares ids as they are without a table, and on the way back', () => {
    expect(migrate(submission, one, three)).to.deep.equal({
      profile: { sector: 'food' },
      answers: {},
      again: { till: 'yes' },
      orphans: { pay: 'card', gone: 'x', tools: ['zalo', 'old', 'web'] },
    });
    expect(migrate({ answers: { payments: 'qr' } }, three, one, tables).orphans).to.deep.equal({ payments: 'qr' });
  });

  it('asks again when no option says the same, and keeps an answer aside when another one has its place', () => {
    const { answers, again, orphans } = migrate(
      { answers: { pay: 'cash', till: 'yes', tools: ['old'] } },
      one,
      version('2.0.0', single('pay', 'cash', 'card'), one.questions[3]!),
      [{ from: 1, to: 2, questions: { till: { id: 'pay' }, tools: { options: { old: null } } } }],
    );
    expect(answers).to.deep.equal({ pay: 'cash' });
    expect(again).to.deep.equal({ tools: ['old'] });
    expect(orphans).to.deep.equal({ till: 'yes' });
  });

  it('asks again under the id of today, also when the option went before the question got its name', () => {
    const [two, then] = [version('3.0.0', single('payments', 'cash')), { answers: { pay: 'card' } }];
    const gone: Migration = { from: 1, to: 2, questions: { pay: { options: { card: null } } } };
    const named: Migration = { from: 2, to: 3, questions: { pay: { id: 'payments' } } };
    expect(migrate(then, one, two, [gone, named])).to.deep.include({ again: { payments: 'card' }, orphans: {} });
    expect(migrate(then, one, two, [gone])).to.deep.include({ again: {}, orphans: { pay: 'card' } });
  });

  it('keeps of a question that is gone the id and the value of the day it was answered', () => {
    const table: Migration = { from: 1, to: 2, questions: { pay: { options: { card: 'plastic' } } } };
    expect(migrate({ answers: { pay: 'card' } }, one, version('3.0.0', single('till', 'no')), [table])).to.deep.equal({
      profile: {},
      answers: {},
      again: {},
      orphans: { pay: 'card' },
    });
  });

  it('takes what is no answer to be asked again, and says what is no submission', () => {
    const strange = JSON.parse('{"answers": {"pay": null, "tools": [null]}}') as Submission;
    expect(migrate(strange, one, three, tables).again).to.deep.equal({ payments: null, channels: [null] });
    expect(codeOf(() => migrate({ answers: null } as never, one, three, tables))).to.equal('invalid-answers');
    expect(codeOf(() => migrate(null as never, one, three, tables))).to.equal('invalid-answers');
  });

  it('takes no submission that says that it answers another questionnaire, or another version', () => {
    for (const questionnaire of [
      { id: 'r', version: '1.2.0' },
      { id: 'q', version: '2.0.0' },
    ])
      expect(codeOf(() => migrate({ ...submission, questionnaire }, one, three))).to.equal('questionnaire-mismatch');
    expect(migrate({ ...submission, questionnaire: { id: 'q', version: '1.0.0' } }, one, three).again).to.have.key(
      'till',
    );
  });

  it('refuses two tables for one step', () => {
    expect(codeOf(() => migrate(submission, one, three, [...tables, tables[1]!]))).to.equal('migrations-overlap');
    const long: Migration = { from: 1, to: 3 };
    expect(codeOf(() => migrate(submission, one, three, [...tables, long]))).to.equal('migrations-overlap');
  });

  it('names every question and option in a table that isn’t there', () => {
    const wrong: Migration = {
      from: 1,
      to: 3,
      questions: { pya: {}, pay: { id: 'paymnets' }, till: { options: { yse: 'yes', no: 'non' } } },
    };
    const error = thrownBy(() => migrate(submission, one, three, [wrong]));
    expect(error?.code).to.equal('invalid-migration');
    expect(error?.findings.map(({ path, nearest }) => [path, nearest?.[0]])).to.deep.equal([
      ['/0/questions/pya', 'pay'],
      ['/0/questions/pay/id', 'payments'],
      ['/0/questions/till/options/yse', 'yes'],
      ['/0/questions/till/options/no', 'no'],
    ]);
  });

  it('names what is wrong in one part of a question that was split, and in one that asks for a number', () => {
    const number = { id: 'count', area: 'a', type: 'number', unit: 'percent', min: 0, max: 9, bands: [{ from: 0, points: 0 }] } as const; // prettier-ignore
    const wrong: Migration = {
      from: 1,
      to: 3,
      questions: {
        pay: [{ id: 'payments' }, { id: 'paymnets' }],
        count: { options: { unsure: 'not-applicable', nine: null } },
      },
    };
    const [then, now] = [one, three].map((of) => ({ ...of, questions: [...of.questions, number] }));
    expect(thrownBy(() => migrate(submission, then!, now!, [wrong]))?.findings.map(({ path }) => path)).to.deep.equal([
      '/0/questions/pay/1/id',
      '/0/questions/count/options/nine',
    ]);
  });

  it('says which two tables speak of the same step', () => {
    const error = thrownBy(() => migrate(submission, one, three, [...tables, { from: 1, to: 3 }]));
    expect(error?.message).to.contain('1 to 3').and.to.contain('1 to 2');
  });

  it('moves fields of the profile, too', () => {
    const later = { ...one, version: '2.0.0', profile: [{ id: 'trade', options: ['shop', 'food'] }] };
    const move: Migration = { from: 1, to: 2, profile: { sector: { id: 'trade', options: { retail: 'shop' } } } };
    expect(migrate({ profile: { sector: 'retail' }, answers: {} }, one, later, [move]).profile).to.deep.equal({
      trade: 'shop',
    });
    expect(migrate({ profile: { sector: 'retail' }, answers: {} }, one, later).orphans).to.deep.equal({
      sector: 'retail',
    });
  });

  it('takes no answers from one questionnaire to another', () => {
    expect(() => migrate(submission, one, { ...three, id: 'other' })).to.throw('two questionnaires');
  });

  it('changes nothing between a version and itself, and never loses an answer', () => {
    const pairs = questionnaires(0).chain((questionnaire) =>
      fc.record({
        questionnaire: fc.constant(questionnaire),
        profile: profiles,
        answers: answersTo(questionnaire),
        kept: fc.subarray([...questionnaire.questions], { minLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(pairs, ({ questionnaire, profile, answers, kept }) => {
        expect(migrate({ profile, answers }, questionnaire, questionnaire)).to.deep.equal({
          profile,
          answers,
          again: {},
          orphans: {},
        });
        const carried = migrate({ profile, answers }, questionnaire, { ...questionnaire, questions: kept });
        expect({ ...carried.answers, ...carried.again, ...carried.orphans }).to.deep.equal(answers);
      }),
    );
  });
});
