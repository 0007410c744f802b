// Many rows at once: the same numbers as row by row, at every boundary.

import { expect } from 'chai';
import { checkAnswers, type NumberQuestion, type Question, type Questionnaire, type Submission } from '#model';
import { compile, score, type BatchScores } from '#scoring';
import { allAnswers } from '../support/arbitraries.ts';
import { answered, household, tiny } from '../support/tiny.ts';

/** What the random ones lack: numbers too many to list, weights, rules and exceptions, all in one. */
const mixed: Questionnaire = {
  ...tiny,
  profile: [...tiny.profile!, { id: 'sector', options: ['farm', 'shop'] }],
  questions: tiny.questions.map((question) => {
    if (question.id === 'payments') return { ...question, implies: { cash: { tools: ['none'] }, qr: { staff: 'not-applicable', share: 50 } } }; // prettier-ignore
    if (question.id === 'staff') return { ...question, weight: 3, notApplicable: { sector: ['farm'] }, implies: { trained: { share: 50 } } }; // prettier-ignore
    // a field that no profile has keeps nobody from it
    const many = { max: 100_000, weight: 2, askIf: { entity: ['household'], gone: ['x'] }, notApplicable: { sector: ['farm'] } }; // prettier-ignore
    return question.id === 'share' ? { ...question, ...many } : question;
  }) as readonly Question[],
};

/** Every profile with some answers, those that may be given. */
const good: readonly Submission[] = ['household', 'company', undefined].flatMap((entity) =>
  ['farm', 'shop', undefined].flatMap((sector) =>
    [undefined, 'unsure', 'not-applicable', 0, 49, 50, 100_000].flatMap((share) =>
      [
        {},
        { payments: 'cash' },
        { payments: 'transfer', tools: ['till'], staff: 'trained' },
        { payments: 'qr' },
        { payments: 'qr', tools: ['till'], staff: 'trained' },
      ].flatMap((more) => {
        const profile = { ...(entity && { entity }), ...(sector && { sector }) };
        const row = { profile, answers: { ...more, ...(share !== undefined && { share }) } };
        return checkAnswers(mixed, row).length ? [] : [row];
      }),
    ),
  ),
);

/** A row of a batch as a text, to be compared quickly. */
const rowOf = ({ complete, score: scores, level, areas, ranges }: BatchScores, row: number): string =>
  [
    [complete, scores, level, ...Object.values(areas)].map((column) => column[row]),
    ranges && [ranges.lowest[row], ranges.highest[row], ranges.lowestLevel[row], ranges.highestLevel[row]],
  ].join(' ');

/** The same of a row that is scored alone. */
function alone(questionnaire: Questionnaire, row: Submission, withRanges: boolean): string {
  const { complete, score: overall, level, areas, range, levelRange } = score(questionnaire, row);
  const levelOf = (id: string | null | undefined) => mixed.levels.findIndex((one) => one.id === id);
  return [
    [Number(complete), overall ?? -1, levelOf(level), ...Object.values(areas).map((area) => area.score ?? -1)],
    withRanges ? [...(range ?? [-1, -1]), levelOf(levelRange?.[0]), levelOf(levelRange?.[1])] : undefined,
  ].join(' ');
}

describe('a batch', () => {
  it('has the level of one who stands right at its threshold, and right at its gate', () => {
    const submission = { profile: household, answers: answered };
    const { score: overall, areas } = score(tiny, submission);
    for (const [more, beyond] of [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const) {
      const gates = [{ area: 'people', from: areas['people']!.score! + beyond }];
      const levels = [
        { id: 'low', from: 0 },
        { id: 'there', from: overall! + more, gates },
      ];
      const { batch, columns } = compile({ ...tiny, levels });
      expect([...batch(columns([submission])).level]).to.deep.equal([more || beyond ? 0 : 1]);
    }
  });

  it('holds the largest number that a question has, also where a column needs one more byte', () => {
    for (const max of [252, 253, 65_532, 65_533]) {
      const share: NumberQuestion = { id: 'share', area: 'people', type: 'number', unit: 'percent', min: 0, max, bands: [{ from: 0, points: 0 }, { from: max, points: 100 }] }; // prettier-ignore
      const { batch, columns } = compile({ ...tiny, questions: [share] });
      const rows = [max, max - 1].map((answer) => ({ answers: { share: answer } }));
      expect([...batch(columns(rows)).score], String(max)).to.deep.equal([100, 0]);
    }
  });

  it('comes to what each row comes to alone, however many rows there are, whatever stands behind them', () => {
    const noneFollows = mixed.questions.map(({ implies: _, ...question }) => question) as Question[];
    for (const questionnaire of [mixed, { ...mixed, questions: noneFollows }])
      for (const ranges of [true, false]) {
        const { batch, columns } = compile(questionnaire);
        const all = columns(Array.from({ length: 2049 }, (_, row) => good[row % good.length]!));
        const longer = (part: object) =>
          Object.fromEntries(Object.entries(part).map(([id, codes]) => [id, [...(codes as Iterable<number>), 99]]));
        const [profile, answers] = [longer(all.profile!), longer(all.answers)];
        const wanted = good.map((row) => alone(questionnaire, row, ranges));
        for (const rows of [0, 1, 1023, 1024, 1025, 2049]) {
          const scored = batch({ rows, profile, answers }, { ranges });
          const found = Array.from({ length: rows }, (_, row) => rowOf(scored, row));
          expect(found.join('\n')).to.equal(found.map((_, row) => wanted[row % good.length]).join('\n'));
        }
      }
  });

  it('reads a cell of a complete row once, also where an answer follows: no such row is looked at by itself', () => {
    const { batch, columns } = compile(mixed);
    const complete = good.filter((row) => score(mixed, row).complete);
    const rows = Array.from({ length: 2049 }, (_, row) => complete[row % complete.length]!);
    const codes = columns(rows);
    let reads = 0;
    const watched = new Proxy(codes.answers['tools']!, {
      get: (cells, key) => (typeof key === 'string' && /^\d+$/.test(key) && reads++, Reflect.get(cells, key) as number),
    });
    batch({ ...codes, answers: { ...codes.answers, tools: watched } });
    expect(reads).to.equal(rows.length);
  });

  it('takes a question without a column for unanswered in every row, also where others follow from it', () => {
    const { batch, columns } = compile(mixed);
    for (const { id } of mixed.questions) {
      const rows = good.map(({ profile, answers }) => ({
        profile: profile!,
        answers: { ...answers, [id]: undefined! },
      }));
      const { [id]: _gone, ...answers } = columns(rows).answers as Record<string, readonly number[]>;
      const scored = batch({ ...columns(rows), answers });
      for (const [at, row] of rows.entries()) expect(rowOf(scored, at), id).to.equal(alone(mixed, row, false));
    }
  });

  it('refuses every code that stands for no answer, of every kind of question, and "not applicable" of whom it concerns', () => {
    const { batch, codeOf, profileCodeOf } = compile(mixed);
    const answersOf = (question: Question): readonly unknown[] => [undefined, 'unsure', ...allAnswers(question)];
    for (const question of mixed.questions) {
      const { id } = question;
      const known = new Set(answersOf(question).map((answer) => codeOf(id, answer)));
      // of a number all between the least and the most
      const isKnown = (code: number) => known.has(code) || (id === 'share' && code >= 3 && code <= 100_003);
      const run = (code: number) => () => batch({ rows: 1, answers: { [id]: [code] } });
      for (const code of [-1, 0.5, 100_002, 100_003, 100_003.5, 100_004, NaN, ...Array(30).keys()])
        if (isKnown(code)) run(code)();
        else if (code !== 2 || !question.notApplicable)
          expect(run(code), `${id} ${code}`).to.throw('the code of no answer');
    }
    // also where all the rest is answered
    const others = { payments: [codeOf('payments', 'transfer')], tools: [codeOf('tools', ['till'])] };
    for (const [id, entity] of [
      ['share', 'household'],
      ['staff', 'company'],
    ] as const) {
      // prettier-ignore
      const profile = { sector: [profileCodeOf('sector', 'shop')], entity: [profileCodeOf('entity', entity)] };
      for (const answers of [{ [id]: [2] }, { ...others, [id]: [2] }])
        expect(() => batch({ rows: 1, profile, answers })).to.throw(`Row 0, "${id}": 2 is the code of no answer.`);
    }
  });

  it('refuses "not applicable" of whom it concerns also far behind the first row, and names the row', () => {
    const { batch, codeOf, profileCodeOf } = compile(mixed);
    const all = <Value>(value: Value): readonly Value[] => Array<Value>(1100).fill(value);
    const profile = { sector: all(profileCodeOf('sector', 'shop')), entity: all(profileCodeOf('entity', 'household')) };
    const share = all(codeOf('share', 50)).map((code, row) =>
      row === 1050 ? codeOf('share', 'not-applicable') : code,
    );
    const answers = { payments: all(codeOf('payments', 'transfer')), tools: all(codeOf('tools', ['till'])), share };
    expect(() => batch({ rows: 1100, profile, answers })).to.throw('Row 1050, "share": 2 is the code of no answer.');
  });

  it('has columns for sets of 28 options, and none for more', () => {
    const options = Array.from({ length: 29 }, (_, i) => ({ id: `o-${i}`, points: i }));
    const of = (count: number) =>
      compile({
        ...tiny,
        questions: [{ id: 'many', area: 'money', type: 'multiple', options: options.slice(0, count) }],
      });
    const rows = [['o-27'], ['o-0', 'o-26'], ['o-27', 'o-20']].map((many) => ({ answers: { many } }));
    const { batch, columns } = of(28);
    expect([...batch(columns(rows)).score]).to.deep.equal([27, 26, 47]);
    for (const code of [2, 2.5, 3.5, 2 + 2 ** 28, 3 + 2 ** 28, -1, NaN])
      expect(() => batch({ rows: 1, answers: { many: [code] } }), String(code)).to.throw('the code of no answer');
    expect(() => of(29).columns(rows)).to.throw('"many" has more options than a column can hold: 28.');
  });
});
