import { expect } from 'chai';
import { checkAnswers, type Answer, type Question, type Questionnaire, type Submission } from '#model';
import { compile, score, tableScorer, type TableColumn } from '#scoring';
import { tiny } from '../support/tiny.ts';

const rule: Questionnaire = {
  ...tiny,
  questions: tiny.questions.map((question) =>
    question.id === 'payments' && question.type === 'single'
      ? { ...question, implies: { cash: { tools: ['none'] } } }
      : question,
  ),
};

const ids = ['payments', 'tools', 'share', 'staff'];
const columnsOf = (read: TableColumn['read'] = (text) => text || undefined): readonly TableColumn[] => [
  { part: 'profile', id: 'entity', at: 0, read },
  ...ids.map((id, i): TableColumn => ({ part: 'answers', id, at: i + 1, read })),
];
const cellsOf = ({ profile = {}, answers }: Submission): readonly unknown[] => [
  profile['entity'],
  ...ids.map((id) => answers[id]),
];
const given = (answers: Readonly<Record<string, Answer>>, entity?: string): Submission => ({
  ...(entity !== undefined && { profile: { entity } }),
  answers,
});

describe('a table that is scored', () => {
  const rows: readonly Submission[] = [
    given({}),
    given({ payments: 'qr', tools: ['till', 'stock'], share: 60, staff: 'trained' }, 'company'),
    // not asked, since a household has no staff
    given({ payments: 'qr', tools: ['books'], share: 10, staff: 'trained' }, 'household'),
    given({ payments: 'not-applicable', tools: 'unsure', share: 'not-applicable', staff: 'not-applicable' }, 'company'),
    // what follows from another answer, and what is said against it
    given({ payments: 'cash', share: 0 }, 'household'),
    given({ payments: 'cash', tools: ['till'], share: 9 }, 'household'),
    given({ payments: 'transfer' }, 'company'),
  ];

  for (const [name, questionnaire] of [
    ['as it stands', tiny],
    ['with answers that follow from others', rule],
  ] as const)
    it(`has the figures that each row has alone, in a questionnaire ${name}`, () => {
      const table = tableScorer(questionnaire, columnsOf());
      for (const row of rows) expect(table.add(cellsOf(row))).to.equal(true);
      const scored = table.score();
      expect(scored.rows).to.equal(rows.length);
      for (const [at, row] of rows.entries()) {
        const alone = score(questionnaire, row);
        const level = scored.scores.level[at]!;
        expect(scored.submissionAt(at).answers, `answers of row ${at}`).to.deep.equal(row.answers);
        expect(
          [
            scored.scores.complete[at] === 1,
            scored.scores.score[at],
            level < 0 ? null : questionnaire.levels[level]!.id,
            [scored.scores.ranges!.lowest[at], scored.scores.ranges!.highest[at]],
          ],
          `row ${at}`,
        ).to.deep.equal([alone.complete, alone.score ?? -1, alone.level, alone.range ?? [-1, -1]]);
      }
    });

  it('takes no part of a row that has a bad cell, and goes on behind it', () => {
    const table = tableScorer(tiny, columnsOf());
    const good = given({ payments: 'qr', tools: ['till'], share: 60 }, 'household');
    const bad: readonly (readonly unknown[])[] = [
      ['household', 'gold', ['till'], 60, undefined],
      ['household', 'qr', ['till', 'none'], 60, undefined],
      ['household', 'qr', ['till', 'till'], 60, undefined],
      ['household', 'qr', ['till'], 60.5, undefined],
      ['household', 'qr', ['till'], 101, undefined],
      ['household', 'qr', 'not-applicable', 60, undefined],
      ['village', 'qr', ['till'], 60, undefined],
      ['household', {}, ['till'], 60, undefined],
    ];
    for (const cells of bad) {
      expect(table.add(cells), JSON.stringify(cells)).to.equal(false);
      expect(table.add(cellsOf(good))).to.equal(true);
    }
    const { rows: count, scores } = table.score();
    expect(count).to.equal(bad.length);
    expect(new Set(scores.score)).to.deep.equal(new Set([score(tiny, good).score]));
  });

  it('allows that a question does not apply by the profile of the row', () => {
    const strict: Questionnaire = {
      ...tiny,
      questions: tiny.questions.map((question) =>
        question.id === 'payments' ? { ...question, notApplicable: { entity: ['household'] } } : question,
      ),
    };
    const table = tableScorer(strict, columnsOf());
    for (const entity of ['company', undefined, 'household']) {
      const isGood = !checkAnswers(strict, given({ payments: 'not-applicable' }, entity)).length;
      expect(table.add([entity, 'not-applicable']), String(entity)).to.equal(isGood);
    }
    expect(checkAnswers(strict, given({ payments: 'not-applicable' }, 'company'))).to.have.length(1);
    const { rows: count, submissionAt } = table.score();
    expect(submissionAt(count - 1)).to.deep.equal(given({ payments: 'not-applicable' }, 'household'));
  });

  it('allows "not applicable" also where the question isn’t asked, as a row alone does', () => {
    const three: Questionnaire = {
      ...tiny,
      profile: [{ id: 'entity', options: ['household', 'company', 'coop'] }],
      questions: tiny.questions.map((question) =>
        question.id === 'staff' ? { ...question, notApplicable: { entity: ['household'] } } : question,
      ),
    };
    const table = tableScorer(three, columnsOf());
    for (const [entity, isGood] of [
      ['company', false],
      ['coop', true],
      ['household', true],
      [undefined, true],
    ] as const) {
      // prettier-ignore
      const row = given({ staff: 'not-applicable' }, entity);
      expect(checkAnswers(three, row).length === 0, String(entity)).to.equal(isGood);
      expect(table.add(cellsOf(row)), String(entity)).to.equal(isGood);
    }
    // in the first column, and without a profile
    const [staff, entity] = [columnsOf()[4]!, columnsOf()[0]!];
    const first = tableScorer(three, [
      { ...staff, at: 0 },
      { ...entity, at: 1 },
    ]);
    expect(first.add(['not-applicable', 'company'])).to.equal(false);
    expect(tableScorer(three, [{ ...staff, at: 0 }]).add(['not-applicable'])).to.equal(true);
  });

  it('says yes, no or nothing to an indicator: nothing where the question isn’t asked, though it is answered', () => {
    const counted = { ...tiny, indicators: [{ id: 'trained', question: 'staff', in: ['trained'] }] };
    const table = tableScorer(counted, columnsOf());
    for (const [entity, staff] of [
      ['company', 'trained'],
      ['company', 'untrained'],
      ['company', 'unsure'],
      ['company', 'not-applicable'],
      ['company', undefined],
      ['household', 'trained'],
    ])
      expect(table.add(cellsOf(given(staff ? { staff } : {}, entity)))).to.equal(true);
    expect([...table.score().indicators[0]!]).to.deep.equal([1, 0, 0, -1, -1, -1]);
  });

  it('needs no profile and no indicators, also where a question is asked by a field that there is not', () => {
    const { profile: _, indicators: _none, ...rest } = tiny;
    const least: Questionnaire = rest;
    const table = tableScorer(least, columnsOf().slice(1));
    const row = given({ payments: 'qr', tools: ['till'], share: 60, staff: 'trained' });
    expect(table.add(cellsOf(row))).to.equal(true);
    const { scoresAt, indicators } = table.score();
    expect(indicators).to.deep.equal([]);
    expect(scoresAt(0).score).to.equal(score(least, row).score);
    expect(compile(least).score(row)).to.deep.equal(score(least, row));
  });

  it('tells a field of the profile from a question of the same name', () => {
    const profile = [{ id: 'staff', options: ['trained', 'many'] }, ...tiny.profile!];
    const indicators = [{ id: 'trained', question: 'staff', in: ['trained'] }];
    const table = tableScorer({ ...tiny, profile, indicators }, [
      ...columnsOf(),
      { part: 'profile', id: 'staff', at: 5, read: (text) => text },
    ]);
    for (const staff of ['trained', 'untrained', undefined])
      expect(table.add(['company', undefined, undefined, undefined, staff, 'many'])).to.equal(true);
    const { indicators: sayings, submissionAt } = table.score();
    expect([...sayings[0]!]).to.deep.equal([1, 0, -1]);
    expect(submissionAt(1)).to.deep.equal({
      profile: { staff: 'many', entity: 'company' },
      answers: { staff: 'untrained' },
    });
  });

  it('reads each text once for all its rows, and begins anew after its scores were taken', () => {
    let times = 0;
    const table = tableScorer(tiny, [
      { part: 'answers', id: 'payments', at: 0, read: (text) => (times++, text || undefined) },
    ]);
    for (const text of ['qr', 'cash', 'qr', '', 'qr']) expect(table.add([text])).to.equal(true);
    expect(times).to.equal(3);
    expect(table.score().rows).to.equal(5);
    expect(table.score().rows).to.equal(0);
  });

  it('takes sets of more options than a column can hold, the same in whatever order they are chosen', () => {
    const options = Array.from({ length: 31 }, (_, i) => ({ id: `o-${i}`, points: i, ...(i === 0 && { exclusive: true }) })); // prettier-ignore
    const wide: Questionnaire = {
      ...tiny,
      questions: [{ id: 'many', area: 'money', type: 'multiple', notApplicable: true, options }],
      indicators: [{ id: 'takes', question: 'many', in: ['o-30', 'o-7'] }],
    };
    const table = tableScorer(wide, [{ part: 'answers', id: 'many', at: 0, read: (text) => text || undefined }]);
    const good = [undefined, 'unsure', 'not-applicable', ['o-0'], ['o-30'], ['o-3', 'o-10', 'o-7'], ['o-10', 'o-7', 'o-3'], ['o-11', 'o-2']]; // prettier-ignore
    for (const many of good) expect(table.add([many]), String(many)).to.equal(true);
    for (const many of ['o-3', [], ['o-0', 'o-3'], ['o-3', 'o-3'], ['o-31'], [3], {}, null])
      expect(table.add([many]), JSON.stringify(many)).to.equal(false);
    const { rows: count, scoresAt, submissionAt, indicators } = table.score();
    expect(count).to.equal(good.length);
    for (const [at, many] of good.entries()) {
      const answers = many === undefined ? {} : { many };
      expect(scoresAt(at).score, String(many)).to.equal(score(wide, { answers }).score);
      expect(new Set([submissionAt(at).answers['many']].flat())).to.deep.equal(new Set([many].flat()));
    }
    expect([...indicators[0]!]).to.deep.equal([-1, 0, -1, 0, 1, 1, 1, 0]);
  });

  it('says yes or no also to an indicator on numbers that are too many to list', () => {
    const questions = tiny.questions.map((one) => (one.id === 'share' ? { ...one, max: 100_000 } : one)) as Question[];
    const indicators = [{ id: 'much', question: 'share', atLeast: 65_533 }];
    const table = tableScorer({ ...tiny, questions, indicators }, columnsOf());
    for (const share of [0, 65_532, 65_533, 65_535, 65_536, 100_000, 'unsure', undefined])
      expect(table.add([undefined, undefined, undefined, share])).to.equal(true);
    expect([...table.score().indicators[0]!]).to.deep.equal([0, 0, 1, 1, 1, 1, 0, -1]);
  });

  it('forgets no cell, however many different ones a column has', () => {
    const questions = tiny.questions.map((one) => (one.id === 'share' ? { ...one, max: 100_000 } : one)) as Question[];
    const table = tableScorer(
      { ...tiny, questions },
      columnsOf((text) => Number(text.trim())),
    );
    const texts = Array.from({ length: 20_100 }, (_, i) => String(i));
    texts.push('7', `${' '.repeat(400)}9`, `${' '.repeat(399)}9`);
    for (const text of texts) expect(table.add([undefined, undefined, undefined, text])).to.equal(true);
    const { submissionAt } = table.score();
    for (const [at, text] of texts.entries())
      if (submissionAt(at).answers['share'] !== Number(text)) expect.fail(`row ${at}`);
  });
});
