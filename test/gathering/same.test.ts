// Who is who: the rules for what comes in twice, as a table.

import { expect } from 'chai';
import { fold, judge, type Take } from '#gathering';
import { told, took } from '../support/workshop.ts';

interface Rule {
  readonly when: string;
  readonly before: readonly Take[];
  readonly then: Take;
  readonly is: 'new' | 'same' | 'revision' | 'sheet';
  /** Codes of the entries afterwards. */
  readonly codes: readonly string[];
}

const RULES: readonly Rule[] = [
  { when: 'nothing is in yet', before: [], then: took('C1'), is: 'new', codes: ['C1'] },
  { when: 'a phone shows its code once more', before: [took('C1', { tag: 'P' })], then: took('C1', { tag: 'P' }), is: 'same', codes: ['C1'] },
  { when: 'a phone shows other answers', before: [took('C1', { tag: 'P' })], then: took('C2', { tag: 'P' }), is: 'revision', codes: ['C2'] },
  { when: 'another phone has the same answers', before: [took('C1', { tag: 'P' })], then: took('C1', { tag: 'Q' }), is: 'new', codes: ['C1', 'C1'] },
  { when: 'another phone has other answers', before: [took('C1', { tag: 'P' })], then: took('C2', { tag: 'Q' }), is: 'new', codes: ['C1', 'C2'] },
  { when: 'a bare code is new', before: [took('C1')], then: took('C2'), is: 'new', codes: ['C1', 'C2'] },
  { when: 'a bare code is in already', before: [took('C1')], then: took('C1', { via: 'code' }), is: 'same', codes: ['C1'] },
  { when: 'a bare code is that of a phone', before: [took('C1', { tag: 'P' })], then: took('C1', { via: 'code' }), is: 'same', codes: ['C1'] },
  { when: 'a phone shows what was typed from it', before: [took('C1', { via: 'code' })], then: took('C1', { tag: 'P' }), is: 'same', codes: ['C1'] },
  { when: 'a second phone has what was typed from the first', before: [took('C1'), took('C1', { tag: 'P' })], then: took('C1', { tag: 'Q' }), is: 'new', codes: ['C1', 'C1'] },
  { when: 'a sheet is new', before: [took('C1', { sheet: 1 })], then: took('C2', { sheet: 2 }), is: 'new', codes: ['C1', 'C2'] },
  { when: 'two sheets have the same answers', before: [took('C1', { sheet: 1 })], then: took('C1', { sheet: 2 }), is: 'new', codes: ['C1', 'C1'] },
  { when: 'a sheet is read twice', before: [took('C1', { sheet: 1 })], then: took('C1', { sheet: 1 }), is: 'same', codes: ['C1'] },
  { when: 'a sheet has a number that is used', before: [took('C1', { sheet: 1 })], then: took('C2', { sheet: 1 }), is: 'sheet', codes: ['C1', 'C2'] },
  { when: 'a bare code is that of a sheet', before: [took('C1', { sheet: 1 })], then: took('C1'), is: 'same', codes: ['C1'] },
  { when: 'a phone has the answers of a sheet', before: [took('C1', { sheet: 1 })], then: took('C1', { tag: 'P' }), is: 'new', codes: ['C1', 'C1'] },
]; // prettier-ignore

describe('what comes in', () => {
  for (const { when, before, then, is, codes } of RULES)
    it(`is ${is} when ${when}`, () => {
      expect(judge(fold(told(before)).entries, then).is).to.equal(is);
      expect(fold(told([...before, then])).entries.map(({ code }) => code)).to.deep.equal(codes);
    });

  it('is known again after a revision by its new answers, and no longer by the old ones', () => {
    const { entries } = fold(told([took('C1', { tag: 'P' }), took('C2', { tag: 'P' })]));
    expect(entries[0]).to.include({ number: 1, revisions: 1, id: 'A-1', from: 'A-2' });
    expect(judge(entries, took('C2')).is).to.equal('same');
    expect(judge(entries, took('C1')).is).to.equal('new');
  });

  it('is known in its own round only', () => {
    const { entries } = fold(told([took('C1', { tag: 'P' }), took('C1', { tag: 'P', round: 2 })]));
    expect(entries.map(({ round, number }) => [round, number])).to.deep.equal([
      [1, 1],
      [2, 1],
    ]);
  });

  it('meets who has withdrawn, and brings nobody back', () => {
    const lines = told([took('C1', { tag: 'P' }), { do: 'withdraw', entry: 'A-1' }, took('C2', { tag: 'P' })]);
    const { entries } = fold(lines);
    expect(entries).to.have.length(1);
    expect(entries[0]).to.include({ code: 'C2', isWithdrawn: true });
    expect(fold([...lines, ...told([{ do: 'restore', entry: 'A-3' }], 'A', lines)]).entries[0]!.isWithdrawn).to.equal(
      false,
    );
  });

  it('counts a twin for itself when the trainer says so, with the answers that were meant', () => {
    const lines = told([took('C1', { tag: 'P' }), { do: 'twin', of: 'A-1' }, took('C2', { tag: 'P' })]);
    expect(fold(lines).entries.map(({ code }) => code)).to.deep.equal(['C2', 'C1']);
  });

  it('takes the place of a sheet when the trainer says so', () => {
    const lines = told([took('C1', { sheet: 1 }), took('C2', { sheet: 1, replaces: 'A-1' })]);
    const { entries, doubts } = fold(lines);
    expect(entries.map(({ code, revisions }) => [code, revisions])).to.deep.equal([['C2', 1]]);
    expect(doubts).to.deep.equal([]);
  });

  it('leaves two sheets with one number to be settled, until one of them goes', () => {
    const lines = told([took('C1', { sheet: 7 }), took('C2', { sheet: 7 })]);
    expect(fold(lines).doubts.map((group) => group.map(({ id }) => id))).to.deep.equal([['A-1', 'A-2']]);
    expect(fold([...lines, ...told([{ do: 'withdraw', entry: 'A-2' }], 'A', lines)]).doubts).to.deep.equal([]);
  });
});
