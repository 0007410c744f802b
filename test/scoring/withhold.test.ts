// Which counts and which groups may stand beside a total.

import { expect } from 'chai';
import type { Submission } from '#model';
import { mergedCells, summariesBeside, withheldOf } from '#scoring';
import { groupOf, mixed, times, withShare } from '../support/class.ts';

describe('mergedCells', () => {
  it('joins what is too small with its smaller neighbour, the smallest first', () => {
    expect(mergedCells([6, 4, 1, 9], 5)).to.deep.equal([0, 1, 1, 3]);
    expect(mergedCells([5, 0, 5, 0], 5)).to.deep.equal([0, 0, 2, 2]);
    expect(mergedCells([5, 0, 4, 1], 5)).to.deep.equal([0, 1, 1, 1]);
    // of equally small ones the first: 1 and 3, then 1 and 3, then what is left with both
    expect(mergedCells([1, 3, 1, 3, 3], 5)).to.deep.equal([0, 0, 0, 0, 0]);
    expect(mergedCells([4, 1, 4, 1], 5)).to.deep.equal([0, 0, 2, 2]);
    expect(mergedCells([1, 9, 1], 5)).to.deep.equal([0, 0, 0]);
    expect(mergedCells([9, 9], 5)).to.deep.equal([0, 1]);
    expect(mergedCells([0, 0, 0], 5)).to.deep.equal([0, 0, 0]);
    expect(mergedCells([7], 5)).to.deep.equal([0]);
  });
});

describe('withheldOf', () => {
  it('hides what is too small, and one more while the difference to the total would tell it', () => {
    expect(withheldOf([40, 3, 9], 5)).to.deep.equal([false, true, true]);
    expect(withheldOf([40, 3, 2], 5)).to.deep.equal([false, true, true]);
    expect(withheldOf([40, 9, 9], 5)).to.deep.equal([false, false, false]);
    expect(withheldOf([40, 0], 5)).to.deep.equal([false, true]);
    expect(withheldOf([4], 5)).to.deep.equal([true]);
  });

  it('takes the first of two equally small ones, and leaves the other', () => {
    expect(withheldOf([9, 3, 9], 5)).to.deep.equal([true, true, false]);
  });
});

describe('summariesBeside', () => {
  const beside = (...lists: readonly (readonly Submission[])[]) =>
    summariesBeside(lists.map((list) => groupOf(list)), groupOf(lists.flat())); // prettier-ignore

  it('hides a second group, so that nobody is found as the difference to the total', () => {
    const summaries = beside(...[10, 3, 6].map((count) => times(count, withShare(0))));
    expect(summaries.map(({ count, score }) => [count, score !== null])).to.deep.equal([
      [10, true],
      [3, false],
      [6, false],
    ]);
  });

  it('hides a part of a second group, too', () => {
    const [none, some] = [withShare('not-applicable'), withShare(0)];
    const summaries = beside(
      times(5, [some, some, some, none]).flat(),
      [...times(4, [some, none]).flat(), none, none],
      times(5, [some, some, none]).flat(),
    );
    expect(summaries.map(({ indicators }) => indicators!['sells-online']?.counted ?? null)).to.deep.equal([
      15,
      null,
      null,
    ]);
    expect(summaries.map(({ score }) => score!.count)).to.deep.equal([20, 10, 15]);
  });

  it('hides another group where the total has seen one more than the groups have', () => {
    // 6 and 9 are shown as 5 each; all 15 are in the total, so that the five between can be told; of 6 and 14 one can't
    expect(beside(mixed(3, 0, 60), mixed(3, 0, 60, 0)).map(({ score }) => score?.count ?? null)).to.deep.equal([5, 5]);
    expect(beside(mixed(3, 0, 60), mixed(7, 0, 60)).map(({ score }) => score?.count ?? null)).to.deep.equal([5, 10]);
    expect(beside(mixed(3, 0, 60), mixed(5, 0, 60)).map(({ score }) => score?.count ?? null)).to.deep.equal([null, 10]);
  });

  it('hides a small group beside a large one when the total has seen one more, though nobody waits', () => {
    // beyond 1,536 the total is renewed by six: all 1,546 are in it, 1,535 and 10 of 11 in the groups
    const [large, small] = [mixed(307, 0, 60, 12, 0, 60), [...mixed(5, 0, 60), withShare(0)]];
    const all = groupOf([...large, ...small]);
    expect(all.sizes().get('score')).to.deep.equal({ counted: 1546, shown: 1546 });
    const summaries = summariesBeside([groupOf(large), groupOf(small)], all);
    expect(summaries.map(({ score }) => score?.count ?? null)).to.deep.equal([1535, null]);
  });

  it('counts all of a group that is hidden as left over, in each part: then another need not be hidden', () => {
    const [some, none] = [mixed(10, 0, 60), withShare('not-applicable')];
    // the third has six with a score of their people; the second, though it has seven, is hidden for the fourth
    const lists = [some, mixed(7, 0), [...mixed(3, 0, 60), ...times(6, none)], times(3, none)];
    const people = beside(...lists).map(({ areas }) => areas?.['people']?.count ?? null);
    expect(people).to.deep.equal([20, null, 5, null]);
  });

  it('says of one group what it says of all, as it is all', () => {
    const [one] = beside(mixed(7, 0, 60), []);
    expect(one!.score!.count).to.equal(10);
  });

  it('has nothing to say of no group', () => expect(summariesBeside([], groupOf([]))).to.deep.equal([]));
});
