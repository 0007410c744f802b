import { expect } from 'chai';
import type { LabansoError, Questionnaire, Submission } from '#model';
import { compile, score } from '#scoring';
import { tiny } from '../support/tiny.ts';

const errorOf = (run: () => unknown): LabansoError | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error as LabansoError;
  }
};

const letters = Array.from({ length: 30 }, (_, i) => ({ id: `o-${i}`, points: i }));

const questionnaire: Questionnaire = {
  id: 'wide',
  version: '1.0.0',
  profile: [{ id: 'sector', options: ['retail', 'food'] }],
  areas: [{ id: 'a' }, { id: 'b' }],
  questions: [
    { id: 'many', area: 'a', type: 'multiple', options: letters },
    {
      id: 'large',
      area: 'a',
      type: 'number',
      unit: 'vnd',
      min: -1_000_000_000,
      max: 1_000_000_000,
      bands: [
        { from: -1_000_000_000, points: 0 },
        { from: 0, points: 40 },
        { from: 1_000_000, points: 100 },
      ],
    },
    {
      id: 'pick',
      area: 'b',
      type: 'single',
      notApplicable: true,
      askIf: { sector: ['food'] },
      options: [
        { id: 'no', points: 0 },
        { id: 'yes', points: 100 },
      ],
    },
  ],
  levels: [
    { id: 'low', from: 0 },
    { id: 'high', from: 50, gates: [{ area: 'b', from: 50 }] },
  ],
};

const thrown = (run: () => unknown): LabansoError => {
  try {
    run();
  } catch (error) {
    return error as LabansoError;
  }
  throw new Error('nothing was thrown');
};

describe('compile', () => {
  const scorer = compile(questionnaire);

  it('scores a question with more options than a column can hold as `score` does', () => {
    const submission = { answers: { many: ['o-29', 'o-3'], large: -5, pick: 'yes' } };
    expect(scorer.score(submission)).to.deep.equal(score(questionnaire, submission));
    expect(scorer.codeOf('many', ['o-29'])).to.equal(-1);
  });

  it('finds the band among two thousand million numbers', () => {
    const answers = [-1_000_000_000, -1, 0, 999_999, 1_000_000, 1_000_000_000, 'unsure'];
    const large = answers.map((answer) => scorer.codeOf('large', answer));
    expect(large.slice(0, 2)).to.deep.equal([3, 1_000_000_002]);
    const narrow = compile({ ...questionnaire, questions: questionnaire.questions.slice(1, 2), areas: [{ id: 'a' }], levels: [{ id: 'low', from: 0 }] }); // prettier-ignore
    const scores = narrow.batch({ rows: large.length, answers: { large } }, { ranges: true });
    expect([...scores.score]).to.deep.equal([0, 0, 40, 40, 100, 100, 0]);
    expect([...scores.ranges!.highest]).to.deep.equal([0, 0, 40, 40, 100, 100, 100]);
    expect(narrow.codeOf('large', 1_000_000_001)).to.equal(-1);
  });

  it('takes a column that isn’t there for unanswered, and a field for lacking', () => {
    const pick = Uint8Array.of(scorer.codeOf('pick', 'yes'), scorer.codeOf('pick', 'not-applicable'), 0);
    const all = scorer.batch({ rows: 3, answers: { pick } });
    expect([...all.complete]).to.deep.equal([0, 0, 0]);
    expect([...all.areas['b']!]).to.deep.equal([100, -1, -1]);
    const retail = scorer.profileCodeOf('sector', 'retail');
    const asked = scorer.batch({ rows: 1, profile: { sector: [retail] }, answers: { pick } });
    expect(asked.areas['b']![0]).to.equal(-1);
  });

  it('throws for a code that stands for no answer, naming row and column, also where the question isn’t asked', () => {
    const retail = scorer.profileCodeOf('sector', 'retail');
    for (const code of [99, -2, 5.5, NaN])
      expect(
        thrown(() => scorer.batch({ rows: 2, profile: { sector: [retail, retail] }, answers: { pick: [3, code] } })),
      ).to.include({ code: 'unknown-code', message: `Row 1, "pick": ${code} is the code of no answer.` });
    for (const code of [3, -1, NaN])
      expect(thrown(() => scorer.batch({ rows: 1, profile: { sector: [code] }, answers: {} })).message).to.equal(
        `Row 0, "sector": ${code} is the code of no answer.`,
      );
    expect(thrown(() => scorer.batch({ rows: 1, answers: { pikc: [3] } })).code).to.equal('unknown-column');
    expect(thrown(() => scorer.batch({ rows: 2, answers: { pick: [3] } })).code).to.equal('short-column');
  });

  it('refuses a number of rows that is no count, and a column that is none', () => {
    for (const rows of [-1, 1.5, NaN, Infinity, '2', null, undefined])
      expect(thrown(() => scorer.batch({ rows: rows as number, answers: { pick: [3, 3] } }))).to.include({
        code: 'bad-rows',
        message: `rows is ${String(rows)}; a whole number, 0 or more, is expected.`,
      });
    for (const column of [3, null, undefined])
      expect(
        thrown(() => scorer.batch({ rows: 1, answers: { pick: column as unknown as readonly number[] } })).code,
      ).to.equal('short-column');
    expect(scorer.batch({ rows: 0, answers: {} }).score).to.have.lengthOf(0);
    // a buffer that is used again may be longer, whatever stands behind its rows
    expect(scorer.batch({ rows: 1, profile: { sector: [1, 99] }, answers: {} }).score).to.have.lengthOf(1);
  });

  it('names every bad row when it makes columns', () => {
    const error = thrown(() =>
      scorer.columns([{ answers: {} }, { answers: { pick: 'input' } }, { answers: { x: 1 } }]),
    );
    expect(error.code).to.equal('invalid-answers');
    expect(error.findings.map(({ path }) => path)).to.deep.equal(['/1/answers/pick', '/2/answers/x']);
    expect(error.findings[0]!.message).to.match(/^\/1\/answers\/pick is "input"; /);
  });

  it('knows no question or field that the questionnaire doesn’t have', () => {
    expect(() => scorer.codeOf('pikc', 'yes')).to.throw(RangeError, '"pikc" is no question of wide.');
    expect(() => scorer.profileCodeOf('size', 's')).to.throw(RangeError, '"size" is no field of the profile of wide.');
  });

  it('is not misled by a page that gives every object a key', () => {
    Object.defineProperty(Object.prototype, 'pick', { value: 'yes', enumerable: true, configurable: true });
    let states: Readonly<Record<string, string>>;
    try {
      ({ states } = scorer.score({ answers: { large: 0 } }));
    } finally {
      delete (Object.prototype as { pick?: string }).pick;
    }
    expect(states['pick']).to.equal('unanswered');
  });

  it('gives results with keys of their own, also where every object has inherited one that can’t be written', () => {
    const submission = { answers: { large: 0, pick: 'yes' } };
    const [whole, part] = [scorer.score(submission), scorer.scores(submission)];
    const ids = ['pick', 'a'];
    for (const id of ids) Object.defineProperty(Object.prototype, id, { value: 'x', configurable: true });
    let found: unknown;
    try {
      found = [scorer.score(submission), scorer.scores(submission)];
    } finally {
      for (const id of ids) delete (Object.prototype as unknown as Record<string, unknown>)[id];
    }
    expect(found).to.deep.equal([whole, part]);
  });

  it('scores what is as usual from what it has prepared: the questions are not looked at again', () => {
    let looks = 0;
    const { questions } = tiny;
    const watched = Object.defineProperty({ ...tiny }, 'questions', { get: () => (looks++, questions) });
    const { score: whole, scores } = compile(watched);
    const { id, version } = tiny;
    const usual: readonly Submission[] = [
      { answers: {} },
      { answers: { payments: 'qr', tools: ['till', 'stock'], share: 12, staff: 'unsure' } },
      { answers: { share: 'not-applicable', payments: 'cash' } },
      { profile: {}, answers: { tools: 'unsure' } },
      { profile: { entity: 'company' }, answers: { staff: 'trained' } },
      { questionnaire: { id, version }, profile: { entity: 'household' }, answers: { payments: undefined as never } },
    ];
    for (const submission of usual) {
      const [wanted, before] = [score(tiny, submission), looks];
      expect(whole(submission)).to.deep.equal(wanted);
      expect(scores(submission).score).to.equal(wanted.score);
      expect(looks, JSON.stringify(submission)).to.equal(before);
    }
  });

  it('keeps answers to unknown questions aside, when asked to', () => {
    const submission = { answers: { pick: 'yes', gone: 'x' } };
    expect(scorer.score(submission, { unknown: 'keep' })).to.deep.equal(
      score(questionnaire, submission, { unknown: 'keep' }),
    );
    const { orphans } = scorer.score({ answers: { pick: 'yes' } }, { unknown: 'keep' });
    expect(orphans, 'also when there are none').to.deep.equal([]);
  });

  it('lets follow what `score` does, also from a table that names what there isn’t', () => {
    const implies = { yes: { nowhere: 'x', large: 7 }, gone: { large: 7 }, 'not-applicable': { large: 1_000_000 } };
    const lost = {
      ...questionnaire,
      questions: questionnaire.questions.map((one) => ({ ...one, ...(one.id === 'pick' && { implies }) })),
    } as Questionnaire;
    for (const pick of ['yes', 'no', 'unsure', 'not-applicable']) {
      const submission = { profile: { sector: 'food' }, answers: { pick } };
      expect(compile(lost).score(submission), pick).to.deep.equal(score(lost, submission));
    }
  });

  it('names the question, or the level, whose area isn’t there', () => {
    const lost = { ...questionnaire, questions: [{ ...questionnaire.questions[2]!, area: 'c' }] };
    expect(errorOf(() => compile(lost))).to.include({
      code: 'unknown-area',
      message: 'Question "pick" names the area "c"; there are a, b.',
    });
    const gated = { ...questionnaire, levels: [{ id: 'low', from: 0, gates: [{ area: 'c', from: 1 }] }] };
    expect(errorOf(() => compile(gated))?.message).to.match(/^Level "low" names the area "c"/);
  });

  it('says of a row that is no submission what stands there', () => {
    const error = errorOf(() => compile(questionnaire).columns([{ answers: {} }, null as never]));
    expect(error?.findings.map(({ path, message }) => [path, message])).to.deep.equal([
      ['/1', '/1 is null; allowed is a plain object.'],
    ]);
  });
});

describe('a compiled questionnaire refuses as `score` does, in the same words,', () => {
  const outcome = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      const { code, message, findings } = error as LabansoError;
      return { code, message, findings };
    }
  };
  const answers: Record<string, unknown> = {
    'an option that there is not': { payments: 'gold' },
    'an option that there is not, behind one that there is': { tools: ['till', 'gold'] },
    'an option that there is not, before one that there is': { tools: ['gold', 'till'] },
    'an option twice': { tools: ['till', 'stock', 'till'] },
    'an exclusive option that is not alone': { tools: ['till', 'none'] },
    'no option at all': { tools: [] },
    'a text instead of a set': { tools: 'till' },
    'a set instead of a text': { payments: ['cash'] },
    'a number below the least': { share: -1 },
    'a number above the most': { share: 101 },
    'half a number': { share: 0.5 },
    'a number as text': { share: '12' },
    'no number': { share: NaN },
    null: { share: null },
    '"not applicable" where it is not offered': { tools: 'not-applicable' },
    'a question that there is not': { payment: 'cash' },
    'a question that there is not, with an answer that fits another': { tool: ['till'] },
    'a name that every object inherits': { toString: 'cash' },
    'a list instead of answers': ['cash'],
    'an empty list instead of answers': [],
  };
  for (const [what, bad] of Object.entries(answers))
    it(what, () => {
      const good = { payments: 'qr', tools: ['till'], share: 5 };
      for (const one of [bad, Array.isArray(bad) ? bad : { ...good, ...(bad as object) }]) {
        const submission = { answers: one } as never;
        const said = outcome(() => score(tiny, submission));
        expect(said).to.have.property('code');
        const { score: whole, scores, columns } = compile(tiny);
        expect(outcome(() => whole(submission))).to.deep.equal(said);
        expect(outcome(() => scores(submission))).to.deep.equal(said);
        expect(outcome(() => columns([submission]))).to.have.property('code');
      }
    });
  const others: Record<string, unknown> = {
    'an option of a field that there is not': { profile: { entity: 'firm' }, answers: {} },
    'a field that there is not': { profile: { entities: 'company' }, answers: {} },
    'a list instead of a profile': { profile: ['company'], answers: {} },
    'an empty list instead of a profile': { profile: [], answers: {} },
    'no profile but null': { profile: null, answers: {} },
    'a date instead of answers': { answers: new Date(0) },
    'answers to null': { questionnaire: null, answers: {} },
    'a step of an action that there is not': { answers: {}, steps: { gone: 'done' } },
    'a step that there is not': { answers: {}, steps: { train: 'perhaps' } },
    'answers to another version': { questionnaire: { id: 'tiny', version: '2.0.0' }, answers: {} },
    'answers to another questionnaire': { questionnaire: { id: 'other', version: '1.2.0' }, answers: {} },
    nothing: null,
    'no answers': { profile: {} },
  };
  for (const [what, bad] of Object.entries(others))
    it(what, () => {
      const said = outcome(() => score(tiny, bad as never));
      expect(said).to.have.property('code');
      for (const run of [compile(tiny).score, compile(tiny).scores])
        expect(outcome(() => run(bad as never))).to.deep.equal(said);
    });
});
