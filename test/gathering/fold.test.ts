// A workshop as its lines make it: rounds, pairs, boards; two trainers; lines that come later.

import { expect } from 'chai';
import { fold, merge, nextLine, type Deed, type Line } from '#gathering';
import { told, took } from '../support/workshop.ts';

const OPEN: Deed = {
  do: 'open',
  workshop: 'Lớp 1',
  place: 'Diên Khánh',
  questionnaire: { id: 'sme-vn', version: '4.0.0' },
  province: 'khanh-hoa',
  minimum: 5,
  rounds: 2,
};

const pairsOf = (...deeds: readonly Deed[]) => fold(told(deeds)).pairs;

describe('a workshop', () => {
  it('is nothing before its first line', () => {
    expect(fold([])).to.deep.equal({
      opened: null,
      round: 1,
      isClosed: false,
      page: null,
      entries: [],
      pairs: [],
      doubts: [],
      shown: [],
      dangling: [],
    });
  });

  it('has the page that was said last, or none', () => {
    const said = (...addresses: readonly string[]) =>
      fold(told(addresses.map((address) => ({ do: 'page', address })))).page;
    expect([said('a.vn'), said('a.vn', 'b.vn'), said('a.vn', '')]).to.deep.equal(['a.vn', 'b.vn', null]);
  });

  it('opens, goes on to the second round, shows a board and closes', () => {
    const lines = told([
      OPEN,
      took('C1'),
      { do: 'show', round: 1, of: ['A-2'] },
      { do: 'round', round: 2 },
      { do: 'close' },
    ]);
    const { opened, round, shown, isClosed } = fold(lines);
    expect(opened).to.include({ place: 'Diên Khánh', rounds: 2 });
    expect({ round, shown, isClosed }).to.deep.equal({ round: 2, shown: [{ round: 1, of: ['A-2'] }], isClosed: true });
  });

  it('pairs before and after by phone, by sheet, never by equal answers', () => {
    expect(pairsOf(took('C1', { tag: 'P' }), took('C2', { tag: 'P', round: 2 }))).to.deep.equal([
      { before: 'A-1', after: 'A-2' },
    ]);
    expect(pairsOf(took('C1', { sheet: 4 }), took('C2', { sheet: 4, round: 2 }))).to.have.length(1);
    expect(pairsOf(took('C1'), took('C1', { round: 2 }))).to.deep.equal([]);
    expect(pairsOf(took('C1', { sheet: 4 }), took('C2', { sheet: 5, round: 2 }))).to.deep.equal([]);
    expect(pairsOf(took('C1', { tag: 'P' }), took('C2', { tag: 'Q', round: 2 }))).to.deep.equal([]);
  });

  it('pairs nobody who has withdrawn, and no sheet whose number two have', () => {
    const both = [took('C1', { sheet: 4 }), took('C2', { sheet: 4, round: 2 })] as const;
    expect(pairsOf(...both, { do: 'withdraw', entry: 'A-1' })).to.deep.equal([]);
    expect(pairsOf(...both, took('C3', { sheet: 4, round: 2 }))).to.deep.equal([]);
  });

  it('pairs by hand what nothing else does, and lets the last word stand', () => {
    const bare = [took('C1'), took('C2'), took('C3', { round: 2 }), took('C4', { round: 2 })];
    const pair = (after: string, before: string | null): Deed => ({ do: 'pair', after, before });
    expect(pairsOf(...bare, pair('A-3', 'A-1'))).to.deep.equal([{ before: 'A-1', after: 'A-3' }]);
    expect(pairsOf(...bare, pair('A-3', 'A-1'), pair('A-3', 'A-2'))).to.deep.equal([{ before: 'A-2', after: 'A-3' }]);
    expect(pairsOf(...bare, pair('A-3', 'A-1'), pair('A-4', 'A-1'))).to.deep.equal([{ before: 'A-1', after: 'A-4' }]);
    expect(pairsOf(...bare, pair('A-3', 'A-1'), pair('A-3', null))).to.deep.equal([]);
    const phones = [took('C1', { tag: 'P' }), took('C2', { tag: 'P', round: 2 })];
    expect(pairsOf(...phones, pair('A-2', null))).to.deep.equal([]);
  });

  it('tells which lines name one that isn’t here, and takes them in when it comes', () => {
    const first = told([took('C1')]);
    const rest = told(
      [
        { do: 'withdraw', entry: 'A-1' },
        { do: 'twin', of: 'A-1' },
      ],
      'B',
      first,
    );
    expect(fold(rest).dangling).to.deep.equal(['B-2', 'B-3']);
    expect(fold([...rest, ...first])).to.deep.include({ dangling: [] });
    expect(fold([...rest, ...first]).entries.map(({ isWithdrawn }) => isWithdrawn)).to.deep.equal([true, false]);
  });

  it('refuses a pair that runs backwards', () => {
    const { pairs, dangling } = fold(
      told([took('C1'), took('C2', { round: 2 }), { do: 'pair', after: 'A-1', before: 'A-2' }]),
    );
    expect({ pairs, dangling }).to.deep.equal({ pairs: [], dangling: ['A-3'] });
  });

  it('counts the phones of two trainers once each, whoever of them saw which', () => {
    const [here, there] = [
      told([OPEN, took('C1', { tag: 'P' }), took('C2', { tag: 'Q' })], 'A'),
      told([OPEN, took('C2', { tag: 'Q' }), took('C3', { tag: 'R' })], 'B'),
    ];
    const { entries } = fold(merge(here, there).lines);
    expect(entries.map(({ tag }) => tag).sort()).to.deep.equal(['P', 'Q', 'R']);
  });

  it('keeps both sheets where two trainers have dealt one number, and asks', () => {
    const both = merge(told([took('C1', { sheet: 7 })], 'A'), told([took('C2', { sheet: 7 })], 'B')).lines;
    expect(fold(both).entries).to.have.length(2);
    expect(fold(both).doubts).to.have.length(1);
  });

  it('understands nothing of a line of a later version, and numbers its own after it', () => {
    const later: Line = { by: 'Z', n: 9, at: 0, do: 'sing' };
    const odd = { by: 'Z', n: 10, at: 0, do: 'take', round: 3, code: 'C1' } as Line;
    expect(fold([later, odd])).to.deep.equal(fold([]));
    expect(nextLine([later, odd], { by: 'A', at: 0 }, { do: 'close' }).n).to.equal(11);
  });
});
