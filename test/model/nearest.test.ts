// What a misspelt word may have been meant to be.

import { expect } from 'chai';
import { nearest } from '#model';

/** Insertions, deletions, substitutions and exchanged neighbours, tried one by one from the end. */
function slips(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [slips(shortA, b) + 1, slips(a, shortB) + 1, slips(shortA, shortB) + Number(a.at(-1) !== b.at(-1))];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(slips(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

/** All words of two letters, up to a length. */
const words = (length: number): readonly string[] =>
  length ? ['', ...words(length - 1).flatMap((word) => [`a${word}`, `b${word}`])] : [''];

describe('nearest', () => {
  it('gives the three with the fewest slips, of those that have one in three letters at most', () => {
    const all = words(5);
    for (const word of all) {
      const ranked = all
        .map((id) => ({ id, far: slips(word, id) }))
        .filter(({ id, far }) => far <= Math.max(word.length, id.length) / 3)
        .sort((a, b) => a.far - b.far);
      expect(nearest(word, all), word).to.deep.equal(ranked.slice(0, 3).map(({ id }) => id));
      for (const { id } of ranked.slice(3)) expect(nearest(word, [id]), `${word}, ${id}`).to.deep.equal([id]);
    }
  });

  it('sees no difference in capitals, nor in what stands between words', () => {
    for (const word of ['data-where', 'Data Where', 'DATA__WHERE', 'data. where', 'data\twhere'])
      expect(nearest(word, ['data-were', 'data-where']), word).to.deep.equal(['data-where', 'data-were']);
    expect(nearest('a - b', ['a_b'])).to.deep.equal(['a_b']);
    expect(nearest('e-invoice', ['E Invoice', 'e-invoices'])).to.deep.equal(['E Invoice', 'e-invoices']);
  });

  it('has nothing to say of what can be no id', () => {
    const long = 'x'.repeat(64);
    expect(nearest(long, [long])).to.deep.equal([long]);
    expect(nearest(`${long}x`, [long])).to.deep.equal([]);
    for (const word of [null, 7, ['paper'], undefined]) expect(nearest(word, ['paper'])).to.deep.equal([]);
  });
});
