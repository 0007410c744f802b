import { expect } from 'chai';
import { roundHalfUp, weightedMean } from '#scoring';

describe('roundHalfUp', () => {
  for (const [n, d, expected] of [
    [0, 1, 0],
    [1, 2, 1],
    [5, 2, 3],
    [4, 3, 1],
    [5, 3, 2],
    [149, 3, 50],
    [99_500, 1000, 100],
    [99_499, 1000, 99],
  ] as const)
    it(`${n} / ${d} → ${expected}`, () => expect(roundHalfUp(n, d)).to.equal(expected));
});

describe('weightedMean', () => {
  it('is null for no terms, never 0', () => expect(weightedMean([])).to.equal(null));
  it('(50·1 + 100·2) / 3 = 83.33 → 83', () =>
    expect(
      weightedMean([
        { points: 50, weight: 1 },
        { points: 100, weight: 2 },
      ]),
    ).to.equal(83));
});
