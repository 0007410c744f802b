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
  it('counts, averages, and finds quartiles by nearest rank', () => {
    const summary = summarize(tiny, group(0, 0, 12, 12, 60, 60));
    // overall (140 + 0)/4 = 35, (140 + 50)/4 = 48, (140 + 100)/4 = 60: mean (2·35 + 2·48 + 2·60)/6 = 47.7
    expect(summary.score).to.deep.equal({ count: 6, mean: 47.7, quartiles: [35, 48, 60] });
    expect(summary.levels).to.deep.equal({ low: 2, middle: 4, high: 0 });
    expect(summary.questions!['share']).to.deep.equal({
      asked: 6,
      options: { '0': 2, '10': 2, '50': 2 },
      unsure: 0,
      notApplicable: 0,
    });
    expect(summary.questions!['tools']!.options).to.deep.equal({ till: 6, stock: 0, books: 0, none: 0 });
    expect(summary.indicators!['sells-online']).to.deep.include({ yes: 4, counted: 6 });
    expect(summary.indicators!['takes-qr']).to.deep.include({ yes: 0, counted: 6 });
  });

  it('gives a mean one decimal, halves up: (35 + 35 + 48 + 48 + 48) / 5 = 42.8', () => {
    expect(summarize(tiny, group(0, 0, 12, 12, 12)).score!.mean).to.equal(42.8);
  });

  it('shows nothing but counts below the minimum, and withholds parts that are too small', () => {
    expect(summarize(tiny, group(0, 0, 12, 12))).to.deep.include({ count: 4, score: null, areas: null, levels: null });
    const summary = summarize(tiny, group(0, 0, 12, 12, 'not-applicable'));
    expect(summary.areas!['people']).to.equal(null);
    expect(summary.areas!['money']).to.deep.include({ count: 5 });
    expect(summary.indicators!['sells-online']).to.equal(null);
  });

  it('counts unsure as a no in an indicator, and apart in answers', () => {
    const summary = summarize(tiny, group(60, 60, 60, 60, 'unsure'));
    expect(summary.indicators!['sells-online']).to.deep.include({ yes: 4, counted: 5 });
    expect(summary.questions!['share']!.unsure).to.equal(1);
  });

  it('counts each submission once, the last one of an id; incomplete ones and bad ones apart', () => {
    const list = [
      ...group(0, 0, 0, 0, 0),
      { id: 's-0', profile: household, answers: { payments: 'qr', tools: ['till'], share: 60 } as const },
      { id: 'open', profile: household, answers: {} },
      { id: 'bad', answers: { payments: 'nothing' } },
      { id: 'old', answers: {}, questionnaire: { id: 'tiny', version: '2.0.0' } },
    ];
    const summary = summarize(tiny, list);
    expect(summary).to.deep.include({ count: 5, incomplete: 1, repeated: 1 });
    expect(summary.invalid.map(({ index }) => index)).to.deep.equal([7, 8]);
    expect(summary.levels).to.deep.equal({ low: 4, middle: 0, high: 1 });
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
