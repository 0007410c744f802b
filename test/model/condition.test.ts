// Who is asked what, and who may say that it does not apply.

import { expect } from 'chai';
import { allowsNotApplicable, holds } from '#model';

describe('a condition', () => {
  const food = { sector: ['food', 'retail'] };
  const small = { size: ['small'], sector: ['food'] };

  it('holds where there is none', () => expect(holds(undefined, { sector: 'farming' })).to.equal(true));

  it('holds when every field it names has one of its options', () => {
    for (const [profile, is] of [
      [{ sector: 'food', size: 'small' }, true],
      [{ sector: 'food', size: 'large' }, false],
      [{ sector: 'retail', size: 'small' }, false],
      [{ sector: 'food', size: 'small', entity: 'company' }, true],
    ] as const)
      expect(holds(small, profile), JSON.stringify(profile)).to.equal(is);
    expect(holds(food, { sector: 'retail' })).to.equal(true);
    expect(holds({}, { sector: 'food' })).to.equal(true);
  });

  it('holds for whoever has not said, and for no name that every object inherits', () => {
    expect(holds(small, {})).to.equal(true);
    expect(holds(small, { size: 'small' })).to.equal(true);
    expect(holds(small, { size: 'large' })).to.equal(false);
    expect(holds({ constructor: ['x'] }, {})).to.equal(true);
  });

  it('of several objects holds when one of them does', () => {
    const either = [{ sector: ['food'] }, { size: ['large'] }];
    expect(holds(either, { sector: 'retail', size: 'large' })).to.equal(true);
    expect(holds(either, { sector: 'food', size: 'small' })).to.equal(true);
    expect(holds(either, { sector: 'retail', size: 'small' })).to.equal(false);
    expect(holds([], { sector: 'food' })).to.equal(false);
  });
});

describe('"not applicable"', () => {
  it('may be said by everybody, nobody, or those for whom a condition holds', () => {
    const companies = { entity: ['company'] };
    for (const [notApplicable, entity, may] of [
      [true, 'company', true],
      [false, 'company', false],
      [companies, 'company', true],
      [companies, 'household', false],
      [[companies, { entity: ['household'] }], 'household', true],
    ] as const)
      expect(allowsNotApplicable({ notApplicable }, { entity })).to.equal(may);
    expect(allowsNotApplicable({}, {})).to.equal(false);
  });
});
