// A class before and after, business by business.

import { expect } from 'chai';
import type { Submission } from '#model';
import { compareGroups } from '#scoring';
import { household, tiny } from '../support/tiny.ts';

/** Scores 35, 48 and 60. */
const with_ = (share: number): Submission => ({
  profile: household,
  answers: { payments: 'transfer', tools: ['till'], share },
});
const pairs = (count: number, before: number, after: number) =>
  Array.from({ length: count }, () => ({ before: with_(before), after: with_(after) }));

describe('compareGroups', () => {
  it('says nothing but how many pairs there are of fewer than ten', () => {
    expect(compareGroups(tiny, pairs(9, 0, 60))).to.deep.equal({
      pairs: 9,
      mean: null,
      median: null,
      movements: null,
      before: null,
      after: null,
    });
  });

  it('compares each with itself: (5·25 + 5·0 + 6·(−12)) / 16 = 3.3', () => {
    const change = compareGroups(tiny, [...pairs(5, 0, 60), ...pairs(5, 12, 12), ...pairs(6, 60, 12)]);
    expect(change).to.deep.include({ pairs: 16, mean: 3.3, median: 0 });
    expect(change.movements).to.deep.equal([
      { movements: ['fell'], count: 6 },
      { movements: ['same'], count: 5 },
      { movements: ['rose'], count: 5 },
    ]);
  });

  it('joins a small movement with its neighbour', () => {
    expect(compareGroups(tiny, [...pairs(9, 0, 60), ...pairs(1, 60, 0)]).movements).to.deep.equal([
      { movements: ['fell', 'same', 'rose'], count: 10 },
    ]);
    expect(compareGroups(tiny, [...pairs(9, 0, 60), ...pairs(4, 12, 12), ...pairs(3, 60, 0)]).movements).to.deep.equal([
      { movements: ['fell', 'same'], count: 7 },
      { movements: ['rose'], count: 9 },
    ]);
  });

  it('has the same borders between levels before and after', () => {
    const change = compareGroups(tiny, [...pairs(6, 0, 0), ...pairs(5, 0, 60), ...pairs(5, 60, 60)]);
    expect(change.before).to.deep.equal([
      { levels: ['low'], count: 11 },
      { levels: ['middle', 'high'], count: 5 },
    ]);
    expect(change.after).to.deep.equal([
      { levels: ['low'], count: 6 },
      { levels: ['middle', 'high'], count: 10 },
    ]);
    expect(compareGroups(tiny, pairs(10, 0, 60)).before).to.deep.equal([
      { levels: ['low', 'middle', 'high'], count: 10 },
    ]);
  });

  it('leaves out a pair of which one is incomplete', () => {
    const open = { before: with_(0), after: { profile: household, answers: {} } };
    expect(compareGroups(tiny, [...pairs(10, 0, 60), open])).to.deep.include({ pairs: 10, mean: 25 });
  });
});
