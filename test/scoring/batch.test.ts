// Many rows at once: the same numbers as row by row, at every boundary.

import { expect } from 'chai';
import {
  checkAnswers,
  type Answers,
  type NumberQuestion,
  type Question,
  type Questionnaire,
  type Submission,
} from '#model';
import { compile, score } from '#scoring';
import { answered, household, tiny } from '../support/tiny.ts';

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

  it('scores as many rows as it is told, whatever stands behind them, also around the size of what it takes at once', () => {
    const { batch, codeOf } = compile(tiny);
    const given: Readonly<Record<string, readonly unknown[]>> = {
      payments: ['cash', 'qr', undefined, 'unsure', 'not-applicable'],
      tools: [['none'], ['till', 'stock']],
      share: [0, 9, 10],
    };
    const at = <Value>(values: readonly Value[], row: number): Value => values[row % values.length]!;
    const byQuestion = <Value>(value: (id: string, answers: readonly unknown[]) => Value) =>
      Object.fromEntries(Object.entries(given).map(([id, answers]) => [id, value(id, answers)]));
    // after thirty rows the answers come round again
    const alone = Array.from({ length: 30 }, (_, row) =>
      score(tiny, { answers: byQuestion((_id, answers) => at(answers, row)) as Answers }),
    );
    for (const rows of [1023, 1024, 1025, 2049]) {
      const all = Array.from({ length: rows }, (_, row) => row);
      const answers = byQuestion((id, values) => [...all.map((row) => codeOf(id, at(values, row))), 99]);
      const { score: scores, complete } = batch({ rows, answers });
      expect(scores.join()).to.equal(all.map((row) => at(alone, row).score ?? -1).join());
      expect(complete.join()).to.equal(all.map((row) => Number(at(alone, row).complete)).join());
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

  it('takes numbers that are too many to list as each row does alone, asked or not, of somebody whom they concern or not', () => {
    const many = { min: 0, max: 100_000, askIf: { entity: ['household'] }, notApplicable: { sector: ['farm'] } };
    const profile = [...tiny.profile!, { id: 'sector', options: ['farm', 'shop'] }];
    const questions = tiny.questions.map((one) => (one.id === 'share' ? { ...one, ...many } : one)) as Question[];
    const questionnaire: Questionnaire = { ...tiny, profile, questions };
    const rows: Submission[] = [];
    for (const entity of ['household', 'company', undefined])
      for (const sector of ['farm', 'shop', undefined])
        for (const share of [undefined, 'unsure', 'not-applicable', 0, 49, 50, 100_000]) {
          const about = { ...(entity && { entity }), ...(sector && { sector }) };
          const given = share === undefined ? {} : { share };
          for (const more of [{}, { payments: 'qr', tools: ['till'], staff: 'trained' }])
            rows.push({ profile: about, answers: { ...more, ...given } });
        }
    const good = rows.filter((row) => !checkAnswers(questionnaire, row).length);
    expect(good.length).to.be.below(rows.length);
    const { batch, columns } = compile(questionnaire);
    const { score: scores, ranges, complete } = batch(columns(good), { ranges: true });
    for (const [at, row] of good.entries()) {
      const alone = score(questionnaire, row);
      expect([complete[at], scores[at], ranges!.lowest[at], ranges!.highest[at]], JSON.stringify(row)).to.deep.equal([
        Number(alone.complete),
        alone.score ?? -1,
        ...(alone.range ?? [-1, -1]),
      ]);
    }
  });
});
