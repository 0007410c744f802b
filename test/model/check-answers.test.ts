import { expect } from 'chai';
import { checkAnswers, type Finding, type Question } from '#model';
import { answered, tiny } from '../support/tiny.ts';

const codes = (submission: unknown, options = {}): readonly string[] =>
  checkAnswers(tiny, submission, options).map(({ code }) => code);

const first = (answers: unknown): Finding | undefined => checkAnswers(tiny, { answers })[0];

describe('checkAnswers', () => {
  it('finds nothing in good answers, given or left out', () => {
    expect(codes({ answers: {} })).to.deep.equal([]);
    expect(codes({ profile: { entity: 'company' }, answers: { ...answered, staff: 'unsure' } })).to.deep.equal([]);
    expect(codes({ answers: { share: 'not-applicable', payments: undefined } })).to.deep.equal([]);
  });

  for (const [name, value] of [
    ['null', null],
    ['undefined', undefined],
    ['a list', []],
    ['a string', 'answers'],
    ['a Map', new Map()],
    ['a Date', new Date(0)],
  ] as const)
    it(`${name} instead of a submission, of answers or of a profile names the type seen`, () => {
      expect(codes(value)).to.deep.equal(['input-type']);
      if (value === undefined) return;
      expect(codes({ answers: value })).to.deep.equal(['input-type']);
      expect(codes({ profile: value, answers: {} })).to.deep.equal(['input-type']);
    });

  it('a number as text is refused, never converted', () => {
    for (const text of ['3', '', '0x10', ' 12 '])
      expect(first({ share: text })).to.include({ code: 'answer-not-allowed', path: '/answers/share', actual: text });
  });

  it('NaN, Infinity, 1e308, 2.5 and a number out of range are refused with what is allowed; -0 is 0', () => {
    for (const value of [NaN, Infinity, -Infinity, 1e308, 2.5, -1, 101]) {
      const finding = first({ share: value })!;
      expect(finding.code).to.equal('answer-not-allowed');
      expect(finding.message).to.contain('an integer from 0 to 100').and.to.contain(String(value));
    }
    expect(first({ share: -0 })).to.equal(undefined);
  });

  it('an unknown option names the three nearest', () => {
    expect(first({ payments: 'transfr' })).to.deep.include({
      code: 'unknown-option',
      path: '/answers/payments',
      actual: 'transfr',
      expected: ['cash', 'transfer', 'qr'],
    });
    expect(first({ payments: 'transfr' })!.nearest![0]).to.equal('transfer');
    expect(first({ tools: ['till', 'stok'] })!.nearest![0]).to.equal('stock');
  });

  it('an answer to an unknown question is refused, or kept aside when that is asked for', () => {
    expect(codes({ answers: { paymentz: 'cash' } })).to.deep.equal(['unknown-question']);
    expect(first({ paymentz: 'cash' })!.nearest![0]).to.equal('payments');
    expect(codes({ answers: { paymentz: 'cash' } }, { unknown: 'keep' })).to.deep.equal([]);
  });

  it('"not applicable" where the question has to be answered', () => {
    expect(codes({ answers: { tools: 'not-applicable' } })).to.deep.equal(['not-applicable-not-allowed']);
  });

  it('keys that could reach a prototype are refused, and no prototype changes', () => {
    const answers: unknown = JSON.parse('{"__proto__": {"payments": "cash"}, "constructor": 1, "prototype": 2}');
    expect(codes({ answers })).to.deep.equal(['key-forbidden', 'key-forbidden', 'key-forbidden']);
    expect(({} as Record<string, unknown>)['payments']).to.equal(undefined);
    expect(checkAnswers(tiny, { answers }).map(({ path }) => path)).to.deep.equal([
      '/answers/__proto__',
      '/answers/constructor',
      '/answers/prototype',
    ]);
    expect(codes({ answers: {}, profile: JSON.parse('{"__proto__": {}}') as unknown })).to.deep.equal([
      'key-forbidden',
    ]);
  });

  it('answers to another questionnaire, or to another major version, are refused', () => {
    const made = (id: string, version: string) => ({ answers: {}, questionnaire: { id, version } });
    expect(codes(made('tiny', '1.9.3'))).to.deep.equal([]);
    expect(codes(made('tiny', '2.0.0'))).to.deep.equal(['questionnaire-mismatch']);
    expect(codes(made('other', '1.2.0'))).to.deep.equal(['questionnaire-mismatch']);
    expect(codes(made('tiny', 1 as never))).to.deep.equal(['questionnaire-mismatch']);
    expect(checkAnswers(tiny, made('tiny', '2.0.0'))[0]!.message)
      .to.contain('tiny@2.0.0')
      .and.to.contain('tiny@1.2.0');
  });

  it('knows every fault of a multiple answer', () => {
    expect(codes({ answers: { tools: [] } })).to.deep.equal(['answer-not-allowed']);
    expect(codes({ answers: { tools: 'till' } })).to.deep.equal(['answer-not-allowed']);
    expect(codes({ answers: { tools: ['till', 'till'] } })).to.deep.equal(['option-repeated']);
    expect(codes({ answers: { tools: ['none', 'till'] } })).to.deep.equal(['exclusive-not-alone']);
    expect(codes({ answers: { tools: [null] } })).to.deep.equal(['unknown-option']);
  });

  it('takes what is said of actions: done or excluded, of those that there are', () => {
    const found = (steps: unknown, questionnaire = tiny) => checkAnswers(questionnaire, { answers: {}, steps });
    const places = (steps: unknown) => found(steps).map(({ code, path }) => [code, path]);
    expect(places({ train: 'done', 'buy-till': 'excluded', 'open-account': undefined })).to.deep.equal([]);
    expect(places({ train: 'later', 'buy-till': null })).to.deep.equal([
      ['step-not-allowed', '/steps/train'],
      ['step-not-allowed', '/steps/buy-till'],
    ]);
    expect(places({ train: 'done', 'buy-tell': 'done' })).to.deep.equal([['unknown-action', '/steps/buy-tell']]);
    expect(found({ 'buy-tell': 'done' })[0]!.nearest![0]).to.equal('buy-till');
    expect(places(JSON.parse('{"__proto__": "done"}'))).to.deep.equal([['key-forbidden', '/steps/__proto__']]);
    for (const none of [null, [], 'done', new Map()]) expect(places(none)).to.deep.equal([['input-type', '/steps']]);
    const { actions: _none, ...bare } = tiny;
    expect(found({ anything: 'done' }, bare)).to.deep.equal([]);
    expect(found({ anything: 'later' }, bare)).to.have.length(1);
  });

  it('keeps "not applicable" of whoever may say it and isn’t asked any more', () => {
    const households = { entity: ['household'] };
    const [payments, tools] = tiny.questions as readonly [Question, Question];
    const fits = (question: Question, entity: string): boolean =>
      !checkAnswers(
        { ...tiny, questions: [question] },
        { profile: { entity }, answers: { [question.id]: 'not-applicable' } },
      ).length;
    expect(fits({ ...payments, notApplicable: households }, 'company')).to.equal(false);
    expect(fits({ ...payments, notApplicable: households, askIf: households }, 'company')).to.equal(true);
    expect(fits({ ...tools, askIf: households }, 'company')).to.equal(false);
  });

  it('knows the faults of a profile', () => {
    expect(checkAnswers(tiny, { profile: { entitty: 'company' }, answers: {} })[0]!.nearest![0]).to.equal('entity');
    const { profile: _none, ...bare } = tiny;
    const [finding] = checkAnswers(bare, { profile: { entity: 'company' }, answers: {} });
    expect(finding).to.deep.include({ code: 'unknown-field', path: '/profile/entity', expected: [] });
    expect(codes({ profile: { size: 'big' }, answers: {} })).to.deep.equal(['unknown-field']);
    expect(codes({ profile: { entity: 'firm' }, answers: {} })).to.deep.equal(['unknown-field-option']);
  });

  it('reports everything at once', () => {
    expect(codes({ profile: { entity: 1 }, answers: { payments: 1, tools: null, share: '', x: 1 } })).to.deep.equal([
      'unknown-field-option',
      'answer-not-allowed',
      'answer-not-allowed',
      'answer-not-allowed',
      'unknown-question',
    ]);
  });

  it('cuts what it prints, and gives long words no neighbours', () => {
    const finding = first({ payments: 'x'.repeat(100_000) })!;
    expect(finding.message.length).to.be.below(300);
    expect(finding.nearest).to.deep.equal([]);
  });

  it('names lists in lists, and objects with a constructor of their own, without falling over them', () => {
    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    const odd = JSON.parse('{"constructor": {"name": {"toString": 1}}}') as unknown;
    for (const value of [deep, [deep], odd, [odd]])
      expect(codes({ profile: { entity: value }, answers: { payments: value, share: value } })).to.have.length(3);
    expect(first({ payments: ['cash', ['qr']] })!.message).to.contain('["cash", […]]');
  });

  it('does not change its input', () => {
    const submission = Object.freeze({ answers: Object.freeze({ payments: 'x', tools: Object.freeze(['x']) }) });
    expect(codes(submission)).to.have.length(2);
  });

  it('says what other things are: their kind, never what they say of themselves', () => {
    for (const [value, said] of [
      [new Map(), 'of type Map'],
      [{}, 'of type Object'],
      [10n, 'of type BigInt'],
      [() => 'long source', 'of type Function'],
    ] as const)
      expect(first({ payments: value })!.message).to.contain(`/answers/payments is ${said};`);
  });

  it('says what stands where the name of a questionnaire should', () => {
    const said = (questionnaire: unknown) => checkAnswers(tiny, { answers: {}, questionnaire })[0]!.message;
    expect(said(null)).to.contain('/questionnaire is null;');
    expect(said({})).to.contain('/questionnaire is of type Object;');
    expect(said({ id: 'tiny', version: 1 })).to.contain('/questionnaire is of type Object;');
    expect(said({ id: { toString: 1 }, version: '1.0.0' })).to.contain('/questionnaire is of type Object;');
    expect(said({ id: 'tiny', version: '2.0.0' })).to.contain('/questionnaire is "tiny@2.0.0";');
  });
});
