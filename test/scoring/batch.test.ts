// Many rows at once: the same numbers as row by row, at every boundary.

import { expect } from 'chai';
import type { Answers } from '#model';
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
});
