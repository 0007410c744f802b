// Whatever trainers do, and in whatever order their files meet.

import { expect } from 'chai';
import fc from 'fast-check';
import { fold, merge, readLines, writeLines, type Deed, type KnownLine, type Line } from '#gathering';
import { check } from '../support/check.ts';
import { told, took } from '../support/workshop.ts';

const round = fc.constantFrom(1 as const, 2 as const);
const line = fc.constantFrom('A-1', 'A-2', 'A-3', 'B-2', 'B-3', 'C-4');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ code: fc.constantFrom('C1', 'C2', 'C3'), round, tag: fc.constantFrom(null, 'P', 'Q') }) },
  { weight: 2, arbitrary: fc.record({ code: fc.constantFrom('C1', 'C2'), round, sheet: fc.constantFrom(1, 2), replaces: line }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('withdraw' as const, 'restore' as const), entry: line }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('twin' as const), of: line }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pair' as const), after: line, before: fc.option(line) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'round', round: 2 } as const) },
).map((one): Deed => ('code' in one ? took(one.code, one) : one)); // prettier-ignore

/** Three trainers, each of whom knows what the one before has said. */
const trainers: fc.Arbitrary<readonly (readonly KnownLine[])[]> = fc
  .tuple(...[8, 8, 8].map((maxLength) => fc.array(deed, { maxLength })))
  .map(([a, b, c]) => {
    const first = told(a!, 'A');
    const second = told(b!, 'B', first.slice(0, 2));
    return [first, second, told(c!, 'C', [...first, ...second])];
  });

describe('lines of several trainers', () => {
  it('come to the same, in whatever order and however often they are read', () =>
    check(
      fc.property(trainers.chain((all) => fc.tuple(fc.constant(all.flat()), fc.shuffledSubarray(all.flat(), { minLength: all.flat().length }))), ([all, shuffled]) => {
        expect(fold([...shuffled, ...all])).to.deep.equal(fold(all));
      }),
    )); // prettier-ignore

  it('merge in any order, in any grouping, and more than once', () =>
    check(
      fc.property(trainers, ([a, b, c]) => {
        const all = merge(a!, b!, c!);
        expect(merge(c!, a!, b!)).to.deep.equal(all);
        expect(merge(merge(a!, b!).lines, c!)).to.deep.equal(all);
        expect(merge(a!, merge(b!, c!).lines)).to.deep.equal(all);
        expect(merge(all.lines, all.lines)).to.deep.equal(all);
      }),
    ));

  it('never lose an answer: every code that came in last from a phone is an entry’s', () =>
    check(
      fc.property(fc.array(fc.record({ code: fc.constantFrom('C1', 'C2', 'C3'), tag: fc.constantFrom('P', 'Q', 'R') })), (takes) => {
        const { entries } = fold(told(takes.map(({ code, tag }) => took(code, { tag }))));
        const last = new Map(takes.map(({ code, tag }) => [tag, code]));
        expect(new Map(entries.map(({ tag, code }) => [tag, code]))).to.deep.equal(last);
        expect(entries).to.have.length(last.size);
      }),
    )); // prettier-ignore

  it('come back from a file as they were, with those of a later version', () =>
    check(
      fc.property(trainers, ([a]) => {
        const later: Line = { by: 'Z', n: 1, at: 0, do: 'sing', song: ['ơ', 1] } as Line;
        expect(readLines(writeLines([...a!, later]))).to.deep.equal({
          lines: [...a!, later],
          damaged: [],
          isTorn: false,
        });
      }),
    ));

  it('of one id are kept alike everywhere, and told', () => {
    const [a, b] = [told([took('C1')]), told([took('C2')])];
    expect(merge(a, b)).to.deep.equal(merge(b, a));
    expect(merge(a, b).clashes).to.deep.equal(['A-1']);
    expect(fold([...a, ...b])).to.deep.equal(fold([...b, ...a]));
  });
});
