// What the real weights mean for real businesses. Whoever changes a weight meets its reason here.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smeVn } from '#content';
import type { Answers, Profile, Questionnaire } from '#model';
import { nextActions, score } from '#scoring';

const questionnaire: Questionnaire = smeVn;
const levels = questionnaire.levels.map(({ id }) => id);

/** The best that anybody with this profile can still be, given some answers. */
const bestLevel = (profile: Profile, answers: Answers): string =>
  score(questionnaire, { profile, answers }).levelRange![1];
const worstLevel = (profile: Profile, answers: Answers): string =>
  score(questionnaire, { profile, answers }).levelRange![0];

const below = (level: string, other: string): boolean => levels.indexOf(level) < levels.indexOf(other);

const company = { entity: 'company', revenue: 'to-10-billion' } as const;
const smallHousehold = { entity: 'household', revenue: 'to-1-billion' } as const;

describe('with the real weights', () => {
  for (const customers of ['consumers', 'businesses', 'both'])
    for (const answer of ['nothing', 'paper-slip'])
      it(`a company (customers: ${customers}) that issues no e-invoice ("${answer}") can’t be above the second level`, () => {
        const best = bestLevel({ ...company, customers }, { 'invoice-issuing': answer });
        assert.ok(!below('basic', best), best);
      });

  it('a company that issues e-invoices only when asked can still reach the top of everything else', () => {
    assert.equal(bestLevel({ ...company, customers: 'both' }, { 'invoice-issuing': 'on-request' }), 'leading');
  });

  it('a household up to one billion a year that needs no e-invoices is not held back for that', () => {
    assert.equal(bestLevel(smallHousehold, { 'invoice-issuing': 'not-applicable' }), 'leading');
  });

  it('a business without a digital signature of its own can’t be established', () => {
    const best = bestLevel(company, {
      'digital-signature': 'none',
      'signature-uses': ['none'],
      'contract-form': 'paper',
      'contract-share': 0,
    });
    assert.ok(below(best, 'established'), best);
  });

  it('a shop that keeps no books, pays tax in person and takes cash only can’t be leading', () => {
    const best = bestLevel(company, {
      bookkeeping: 'none',
      'tax-filing': 'in-person',
      payments: 'cash-only',
      'tool-links': 'paper',
      'digital-tools': ['none'],
    });
    assert.ok(below(best, 'leading'), best);
  });

  it('a business that nobody can find online can’t be established', () => {
    const best = bestLevel(company, {
      'online-presence': ['none'],
      'online-orders': 'none',
      'online-share': 0,
      promotion: 'none',
    });
    assert.ok(below(best, 'established'), best);
  });

  it('issuing every e-invoice keeps nobody below the first gate', () => {
    const { areas } = score(questionnaire, { profile: company, answers: { 'invoice-issuing': 'every-sale' } });
    assert.ok(areas['e-invoicing']!.range![0] >= 50);
  });

  it('one strong area alone doesn’t make a level', () => {
    const answers = Object.fromEntries(
      questionnaire.questions
        .filter(({ area }) => area === 'e-commerce')
        .map((question) => [
          question.id,
          question.type === 'number'
            ? 100
            : question.type === 'multiple'
              ? question.options.filter((option) => !option.exclusive).map(({ id }) => id)
              : question.options[question.options.length - 1]!.id,
        ]),
    );
    assert.equal(worstLevel(company, answers), 'basic');
  });
});

describe('duties', () => {
  const dutiesOf = (profile: Profile, answers: Answers): readonly string[] =>
    nextActions(questionnaire, { profile, answers })
      .filter(({ id }) => questionnaire.actions!.find((action) => action.id === id)!.obligation)
      .map(({ id }) => id);

  it('of e-invoices concern companies and households above one billion, not those up to it', () => {
    const answers = { 'invoice-issuing': 'paper-slip' };
    assert.ok(dutiesOf(company, answers).includes('register-e-invoices'));
    assert.ok(dutiesOf({ entity: 'household', revenue: 'to-3-billion' }, answers).includes('register-e-invoices'));
    assert.ok(!dutiesOf(smallHousehold, answers).includes('register-e-invoices'));
    // revenue unknown: "you may have to"
    assert.ok(dutiesOf({ entity: 'household' }, answers).includes('register-e-invoices'));
  });

  it('of e-invoices from the till concern trades that sell to consumers', () => {
    const answers = { 'till-invoices': 'by-hand' };
    const shop = { ...company, sector: 'food-service', customers: 'consumers' };
    assert.ok(dutiesOf(shop, answers).includes('invoice-from-till'));
    assert.ok(!dutiesOf({ ...shop, sector: 'garments' }, answers).includes('invoice-from-till'));
    assert.ok(
      !dutiesOf({ ...shop, entity: 'household', revenue: 'to-1-billion' }, answers).includes('invoice-from-till'),
    );
  });

  it('of e-identity concern organisations; a household’s owner is advised, not obliged', () => {
    const answers = { 'e-identity': 'none' };
    assert.ok(dutiesOf(company, answers).includes('get-e-identity'));
    assert.ok(!dutiesOf(smallHousehold, answers).includes('get-e-identity'));
    const advised = nextActions(questionnaire, { profile: smallHousehold, answers }).map(({ id }) => id);
    assert.ok(advised.includes('get-owner-e-identity'));
  });
});
