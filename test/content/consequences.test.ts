// What the real weights mean for real businesses. Whoever changes a weight meets its reason here.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smeVn } from '#content';
import { holds, type Answers, type Condition, type Profile, type Questionnaire } from '#model';
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

  it('a company can’t say that invoices don’t concern it, nor a noodle shop above one billion; who lets houses can', () => {
    const may = (profile: Profile): boolean => {
      const question = questionnaire.questions.find(({ id }) => id === 'invoice-issuing')!;
      return holds(question.notApplicable as Condition, profile);
    };
    assert.ok(!may({ ...company, sector: 'real-estate' }));
    assert.ok(!may({ entity: 'household', revenue: 'to-3-billion', sector: 'food-service' }));
    assert.ok(may({ entity: 'household', revenue: 'to-3-billion', sector: 'real-estate' }));
  });

  it('a household up to one billion a year isn’t asked for invoices, and what it does of its own will costs nothing', () => {
    const rest = { bookkeeping: 'by-hand', 'tax-filing': 'online-on-time' };
    const alone = score(questionnaire, { profile: smallHousehold, answers: rest });
    const willing = score(questionnaire, {
      profile: smallHousehold,
      answers: { ...rest, 'invoice-issuing': 'on-request' },
    });
    assert.equal(alone.states['invoice-issuing'], 'not-asked');
    assert.deepEqual([willing.range, willing.levelRange], [alone.range, alone.levelRange]);
    assert.equal(alone.levelRange![1], 'leading');
  });

  it('a household that sells to consumers only is asked for no contracts, and can be leading without a signature', () => {
    const noodles = { entity: 'household', sector: 'food-service', revenue: 'to-3-billion', customers: 'consumers' };
    const answers = { 'digital-signature': 'not-applicable', 'labour-contracts': 'paper' };
    assert.equal(score(questionnaire, { profile: noodles, answers }).states['contract-form'], 'not-asked');
    assert.equal(bestLevel(noodles, answers), 'leading');
    assert.equal(bestLevel(noodles, { ...answers, 'digital-signature': 'none' }), 'leading');
  });

  it('who sells to businesses only can be leading without selling online', () => {
    const workshop = { ...company, sector: 'garments', customers: 'businesses' };
    assert.equal(bestLevel(workshop, { promotion: 'none', delivery: 'not-applicable' }), 'leading');
  });

  it('a company without a digital signature of its own can’t be leading', () => {
    const best = bestLevel(company, { 'digital-signature': 'none', 'contract-form': 'paper' });
    assert.ok(below(best, 'leading'), best);
  });

  it('nobody can be leading whose accounts and data are unprotected and whose people have learned nothing', () => {
    const answers = { security: ['none'], people: ['none'], 'tool-links': 'paper' };
    for (const profile of [company, smallHousehold]) assert.ok(below(bestLevel(profile, answers), 'leading'));
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

  it('name no till: it is a way to issue invoices, and advice to trades that sell to consumers', () => {
    const answers = { 'till-invoices': 'by-hand' };
    const shop = { ...company, sector: 'food-service', customers: 'consumers' };
    const advised = (profile: Profile): boolean =>
      nextActions(questionnaire, { profile, answers }).some(({ id }) => id === 'invoice-from-till');
    assert.ok(!dutiesOf(shop, answers).includes('invoice-from-till'));
    assert.ok(advised(shop));
    assert.ok(!advised({ ...shop, sector: 'garments' }));
    assert.ok(!advised({ ...shop, entity: 'household', revenue: 'to-1-billion' }));
  });

  it('come in the order of their harm: invoices, books, taxes, accounts, contracts, buyers', () => {
    const shop = {
      entity: 'household',
      sector: 'retail',
      revenue: 'to-3-billion',
      customers: 'both',
      employees: 'to-10',
    };
    const answers = {
      'invoice-issuing': 'nothing',
      bookkeeping: 'none',
      'tax-filing': 'left-to-others',
      'tax-accounts': 'not-told',
      'labour-contracts': 'unwritten',
      'seller-duties': 'identity-verified',
    };
    assert.deepEqual(dutiesOf(shop, answers), [
      'register-e-invoices',
      'invoice-every-sale',
      'keep-books',
      'file-on-time',
      'tell-tax-accounts',
      'write-labour-contracts',
      'inform-buyers',
    ]);
  });

  it('of accounts and wallets concern households that take more than cash', () => {
    const household = { entity: 'household' };
    assert.ok(dutiesOf(household, { 'tax-accounts': 'not-told' }).includes('tell-tax-accounts'));
    assert.deepEqual(dutiesOf(household, { 'tax-accounts': 'not-applicable' }), []);
    assert.deepEqual(dutiesOf(company, { 'tax-accounts': 'not-told' }), []);
  });

  it('of sellers of goods concern no driver, no homestay and no tax agent', () => {
    const answers = { 'seller-duties': 'identity-verified' };
    for (const sector of ['passenger-transport', 'lodging', 'accounting-services'])
      assert.deepEqual(dutiesOf({ entity: 'household', sector, customers: 'consumers' }, answers), [], sector);
  });

  it('of filing are met by whoever files on time, online or not, alone or by an agent', () => {
    for (const answer of ['in-person', 'partly-online', 'by-agent', 'online-on-time'])
      assert.deepEqual(dutiesOf(company, { 'tax-filing': answer }), [], answer);
    for (const answer of ['left-to-others', 'late'])
      assert.deepEqual(dutiesOf(company, { 'tax-filing': answer }), ['file-on-time'], answer);
  });

  it('of e-identity concern organisations; a household’s owner is advised, not obliged', () => {
    const answers = { 'e-identity': 'none' };
    assert.ok(dutiesOf(company, answers).includes('get-e-identity'));
    assert.ok(!dutiesOf(smallHousehold, answers).includes('get-e-identity'));
    const advised = nextActions(questionnaire, { profile: smallHousehold, answers }).map(({ id }) => id);
    assert.ok(advised.includes('get-owner-e-identity'));
  });
});
