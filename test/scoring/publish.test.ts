// A board that is shown again and again: when it is renewed, and when it stays as it was.

import { expect } from 'chai';
import { publish, type BoardEntry } from '#scoring';
import { household, tiny } from '../support/tiny.ts';

/** Entries `from` to `to`, every third with 0, 12 and 60 percent. */
const room = (from: number, to: number): readonly BoardEntry[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    id: `l-${from + i}`,
    submission: {
      profile: household,
      answers: { payments: 'transfer', tools: ['till'], share: [0, 12, 60][(from + i) % 3]! },
    },
  }));

const shown = (...boards: readonly (readonly BoardEntry[])[]) => {
  const { count, score, waiting } = publish(tiny, boards);
  return [count, score?.count ?? null, waiting];
};

describe('a board', () => {
  it('says nothing but the count of fewer than five', () => expect(shown(room(1, 4))).to.deep.equal([4, null, 4]));

  it('counts everybody when it is shown first, not only whole fives', () =>
    expect(shown(room(1, 13))).to.deep.equal([13, 13, 0]));

  it('stays as it was until five have come, and says how many wait', () => {
    expect(shown(room(1, 10), room(1, 14))).to.deep.equal([14, 10, 4]);
    expect(shown(room(1, 10), room(1, 12), room(1, 14))).to.deep.equal([14, 10, 4]);
    expect(shown(room(1, 10), room(1, 12), room(1, 15))).to.deep.equal([15, 15, 0]);
  });

  it('goes on counting who has gone until five have', () => {
    expect(shown(room(1, 15), room(5, 15))).to.deep.equal([11, 15, 4]);
    expect(shown(room(1, 15), room(5, 15), room(6, 15))).to.deep.equal([10, 10, 0]);
  });

  it('lets nobody be told by what came and went at once', () => {
    // one has gone and four have come: five changes, and the one could be told by what the figures lose
    expect(shown(room(1, 10), room(2, 14))).to.deep.equal([13, 10, 5]);
    expect(shown(room(1, 10), room(2, 15))).to.deep.equal([14, 15, 1]);
  });

  it('never shows who came and went unseen', () => {
    expect(shown(room(1, 10), room(1, 12), room(1, 10))).to.deep.equal([10, 10, 0]);
  });

  it('takes another minimum, and none below three', () => {
    const three = (...boards: readonly (readonly BoardEntry[])[]) => publish(tiny, boards, { minimum: 3 });
    expect(three(room(1, 3))).to.deep.include({ count: 3, waiting: 0 });
    expect(three(room(1, 6), room(1, 8))).to.deep.include({ count: 8, waiting: 2 });
    expect(three(room(1, 6), room(1, 9)).score!.count).to.equal(9);
    expect(() => publish(tiny, [[]], { minimum: 2 })).to.throw("can't be below 3");
  });

  it('is what it was with the same boards again, whatever came in between', () => {
    const boards = [room(1, 10), room(1, 17)];
    expect(publish(tiny, [...boards, room(1, 19)]).score).to.deep.equal(publish(tiny, boards).score);
    expect(publish(tiny, [...boards, ...boards.slice(1)])).to.deep.equal(publish(tiny, boards));
  });

  it('takes an entry with other answers for one that went and one that came', () => {
    const revised = room(1, 10).map((one) => (one.id === 'l-3' ? { ...room(13, 13)[0]!, id: 'l-3b' } : one));
    expect(shown(room(1, 10), revised)).to.deep.equal([10, 10, 2]);
  });
});
