import { expect } from 'chai';
import { LabansoError } from '#model';
import { shareOf, summarize } from '#scoring';
import { household, tiny } from '../support/tiny.ts';

/** Households with these shares: people 0, 50 or 100; money always 2·50 + 40 = 140 of weight 3. */
const group = (...shares: readonly (number | 'unsure' | 'not-applicable')[]) =>
  shares.map((share, i) => ({
    id: `s-${i}`,
    profile: household,
    answers: { payments: 'transfer', tools: ['till'], share } as const,
  }));

describe('summarize', () => {
  const twice = (...shares: readonly number[]) => group(...shares, ...shares);

  it('counts, averages, and finds quartiles by nearest rank', () => {
    const summary = summarize(tiny, twice(0, 12, 60, 12, 60));
    // overall (140 + 0)/4 = 35, (140 + 50)/4 = 48, (140 + 100)/4 = 60: mean (35 + 2·48 + 2·60)/5 = 50.2
    expect(summary.score).to.deep.equal({
      count: 10,
      mean: 50.2,
      quartiles: [48, 48, 60],
      bins: [{ from: 0, to: 100, count: 10 }],
    });
    expect(summary.levels).to.deep.equal([{ levels: ['low', 'middle', 'high'], count: 10 }]);
    expect(summarize(tiny, group(...Array(5).fill(0), ...Array(5).fill(60))).levels).to.deep.equal([
      { levels: ['low'], count: 5 },
      { levels: ['middle', 'high'], count: 5 },
    ]);
    // two have none of it: so few that one of the others is hidden with them
    expect(summary.questions!['share']).to.deep.equal({
      asked: 10,
      options: { '0': null, '10': null, '50': null },
      unsure: null,
      notApplicable: null,
    });
    expect(summary.questions!['tools']!.options).to.deep.equal({ till: null, stock: null, books: null, none: null });
    expect(summary.indicators!['takes-qr']).to.deep.equal({ yes: 'few', counted: 10 });
  });

  it('gives a mean one decimal, halves up: (35 + 35 + 48 + 48 + 48) / 5 = 42.8', () => {
    expect(summarize(tiny, group(0, 0, 12, 12, 12)).score!.mean).to.equal(42.8);
  });

  it('shows nothing but counts below the minimum, and withholds parts that are too small', () => {
    expect(summarize(tiny, group(0, 0, 12, 12))).to.deep.include({ count: 4, score: null, areas: null, levels: null });
    const summary = summarize(tiny, group(0, 0, 12, 12, 'not-applicable'));
    expect(summary.areas!['people']).to.equal(null);
    expect(summary.areas!['money']).to.deep.include({ count: 5 });
    expect(summary.questions!['payments']).to.equal(null);
  });

  it('tells nothing of the tenth to whoever has the figures of nine', () => {
    const [nine, ten] = [9, 10].map((count) =>
      summarize(tiny, group(...Array.from({ length: count }, (_, i) => 30 * (i % 3)))),
    );
    expect(nine!.score!.count).to.equal(5);
    expect(ten!.score!.count).to.equal(10);
    expect(nine!.count).to.equal(9);
  });

  it('counts unsure as a no in an indicator, and apart in answers', () => {
    const summary = summarize(tiny, group(...Array(3).fill([60, 'unsure', 60, 'unsure', 0]).flat()));
    expect(summary.indicators!['sells-online']).to.deep.include({ yes: 6, counted: 15 });
    expect(summary.questions!['share']).to.deep.include({ unsure: 6 });
  });

  it('counts each submission once, the last one of an id; incomplete ones and bad ones apart', () => {
    const again = group(12, 12, 12, 12);
    const worst = { id: 's-4', profile: household, answers: { payments: 'cash', tools: ['none'], share: 0 } as const };
    const list = [
      ...group(0, 60, 0, 60, 0, 60, 0, 60, 0, 60),
      ...again,
      { id: 'open', profile: household, answers: {} },
      { id: 'bad', answers: { payments: 'nothing' } },
      { id: 'old', answers: {}, questionnaire: { id: 'tiny', version: '2.0.0' } },
    ];
    const summary = summarize(tiny, list);
    expect(summary).to.deep.include({ count: 10, incomplete: 1, repeated: 4 });
    expect(summary.invalid.map(({ index }) => index)).to.deep.equal([15, 16]);
    // figures are renewed when five have changed, not before
    expect(summary.score).to.deep.include({ count: 10, mean: 47.5 });
    expect(summarize(tiny, [...list, worst]).score).to.deep.include({ count: 10, mean: 44.2 });
  });

  it('takes a number for the id that it is written as; null and an empty text are nobody’s', () => {
    const ids = [1, '1', 0, 2, 3, null, null, '', ''];
    const list = group(...ids.map(() => 60)).map((one, i) => ({ ...one, id: ids[i]! }));
    expect(summarize(tiny, list)).to.deep.include({ count: 8, repeated: 1, invalid: [] });
  });

  it('never goes below three', () => {
    expect(() => summarize(tiny, group(0), { minimum: 2 })).to.throw(
      LabansoError,
      'can’t be below 3'.replace('’', "'"),
    );
    expect(summarize(tiny, group(0, 12, 60), { minimum: 3 }).score!.count).to.equal(3);
  });
});

describe('shareOf', () => {
  for (const [yes, counted, interval] of [
    [12, 31, [24, 56]],
    [0, 10, [0, 28]],
    [10, 10, [72, 100]],
    [5, 10, [24, 76]],
  ] as const)
    it(`${yes} of ${counted}: between ${interval.join(' and ')} %`, () =>
      expect(shareOf(yes, counted).interval).to.deep.equal(interval));
});
