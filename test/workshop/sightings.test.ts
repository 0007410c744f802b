// What a camera sees again and again, told once.

import { expect } from 'chai';
import { openSightings } from '../../src/workshop/sightings.ts';

describe('what a camera sees', () => {
  it('is taken when it comes into view, and not again while it stays there', () => {
    const see = openSightings();
    expect([0, 100, 1400, 2800].map((now) => see('A', true, now))).to.deep.equal(['take', null, null, null]);
    expect(see('B', true, 2900)).to.equal('take');
    expect(see('A', true, 4300), 'it was away').to.equal('take');
  });

  it('is told to be none of ours at most once in ten seconds', () => {
    const see = openSightings();
    expect([0, 3000, 9000, 12_000].map((now, i) => see(`menu ${i}`, false, now))).to.deep.equal([
      'tell',
      null,
      null,
      'tell',
    ]);
  });
});
