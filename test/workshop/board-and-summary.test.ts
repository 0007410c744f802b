// The figures of a class on the board, and of the same answers as a file.

import { expect } from 'chai';
import { publish, summarize } from '#scoring';
import { pupil, questionnaire } from '../support/board.ts';

const bothOf = (count: number) => {
  const submissions = Array.from({ length: count }, (_, i) => pupil(i));
  const entries = submissions.map((submission, i) => ({ id: String(i), submission }));
  const { waiting, ...board } = publish(questionnaire, [entries]);
  const { repeated, invalid, ...summary } = summarize(questionnaire, submissions);
  expect([waiting, repeated, invalid.length]).to.deep.equal([0, 0, 0]);
  return { board, summary };
};

describe('the board of a class and the summary of a file', () => {
  for (const count of [5, 10, 15, 20, 40])
    it(`say the same of scores and levels of ${count}`, () => {
      const { board, summary } = bothOf(count);
      expect([summary.score, summary.levels]).to.deep.equal([board.score, board.levels]);
    });

  it('of twelve: the board is of all who were there when it was opened, the summary of the first ten', () => {
    const { board, summary } = bothOf(12);
    expect([board.score?.count, summary.score?.count]).to.deep.equal([12, 10]);
    expect([board.count, summary.count]).to.deep.equal([12, 12]);
    expect(summary.score).to.deep.equal(bothOf(10).board.score);
  });
});
