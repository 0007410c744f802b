import { expect } from 'chai';
import { openBundle } from '#checking';
import type { QuestionnaireBundle } from '#model';
import { shopMigrations, shopOne, shopTwo, textsOf } from '../support/versions.ts';

const bundle: QuestionnaireBundle = {
  questionnaire: shopTwo,
  texts: textsOf(shopTwo),
  earlier: [shopOne],
  migrations: shopMigrations,
};
const codesOf = (part: object): readonly string[] =>
  openBundle({ ...bundle, ...part })
    .findings.filter(({ level }) => level === 'error')
    .map(({ code, path }) => `${code} ${path}`);
const without = codesOf({ earlier: undefined, migrations: undefined });

describe('the versions that a file says came before', () => {
  it('are taken in with their tables', () => {
    expect(codesOf({})).to.deep.equal(without);
    expect(openBundle(bundle).bundle?.earlier?.[0]?.version).to.equal('1.4.0');
  });

  it('are versions of the same questionnaire, and others than it', () => {
    expect(codesOf({ earlier: [{ ...shopOne, id: 'other' }] }).join()).to.contain('/earlier/0/version');
    expect(codesOf({ earlier: [shopTwo] }).join()).to.contain('/earlier/0/version');
  });

  it('are looked at as closely as the one of today', () => {
    const [first, ...others] = shopOne.questions;
    expect(
      codesOf({ earlier: [{ ...shopOne, questions: [{ ...first, area: 'nowhere' }, ...others] }] }).join(),
    ).to.contain('/earlier/0/questions/0/area');
    expect(codesOf({ earlier: [{ id: 'shop' }] }).join()).to.contain('/earlier/0');
  });

  it('have tables that speak of what is there, one for each step', () => {
    const wrong = [{ from: 1, to: 2, questions: { pya: {} } }];
    expect(codesOf({ migrations: wrong })).to.deep.equal([...without, 'unknown-id /migrations/0/questions/pya']);
    expect(codesOf({ migrations: [...shopMigrations, { from: 1, to: 2 }] })).to.deep.equal([
      ...without,
      'migrations-overlap /migrations/1',
    ]);
    expect(codesOf({ migrations: [{ from: 1 }] }).join()).to.contain('/migrations/0/to');
  });
});
