// What a good adviser would expect of eighteen businesses: levels they can reach, first steps, duties, the road.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smeVn, supports } from '#content';
import { checkAnswers, holds, type Answers, type Id, type Questionnaire } from '#model';
import { hardlyApplies, nextActions, planRoad, score } from '#scoring';
import { business, businesses } from '../support/businesses.ts';

const questionnaire: Questionnaire = smeVn;
const DAY = { day: '2026-11-26' };
const SIGNING = ['get-digital-signature', 'sign-more-papers', 'sign-with-vneid', 'sign-by-phone'];
const CONTRACTS = ['try-e-contracts', 'extend-e-contracts', 'sign-labour-contracts'];
const SHOP = ['open-online-store', 'gather-orders'];
const SELLER = ['verify-seller-identity', 'inform-buyers', 'publish-policies', 'complete-seller-file'];

const isDuty = (id: Id): boolean => Boolean(questionnaire.actions!.find((action) => action.id === id)!.obligation);

/** Everything that is said to a business, or would be with other answers. */
function adviceTo(id: string, others: Answers = {}) {
  const { profile, answers } = business(id);
  const submission = { profile, answers: { ...answers, ...others } };
  const result = score(questionnaire, submission);
  const all = nextActions(questionnaire, submission, DAY).map((one) => one.id);
  const road = result.next && planRoad(questionnaire, submission, result.next.level, DAY);
  const fitting = questionnaire.actions!.filter((action) => holds(action.for, profile)).map((action) => action.id);
  const { level: best } = planRoad(questionnaire, submission, 'starting', { ...DAY, done: fitting })!.after;
  return {
    profile,
    result,
    duties: all.filter(isDuty),
    steps: all.filter((one) => !isDuty(one)),
    road: road?.reachable ? road.actions : null,
    best,
    waived: questionnaire.areas.map(({ id: area }) => area).filter((area) => hardlyApplies(result.areas[area]!)),
  };
}

const none = (list: readonly Id[], unwanted: readonly Id[]): void =>
  assert.deepEqual(
    list.filter((id) => unwanted.includes(id)),
    [],
  );

describe('every business', () => {
  for (const { id, who, profile, answers } of businesses)
    it(`answers what it is asked, and there is a road to its next level: ${who}`, () => {
      assert.deepEqual(checkAnswers(questionnaire, { profile, answers }), []);
      const { result, road } = adviceTo(id);
      assert.ok(result.complete, Object.keys(result.states).filter((one) => result.states[one] === 'unanswered').join()); // prettier-ignore
      assert.ok(result.next === null || road?.length);
    });
});

describe('a good adviser', () => {
  it('lets a noodle shop pass the third level, and tells it of no signature first nor on its road', () => {
    const { result, best, waived, steps, road, duties } = adviceTo('noodle-shop');
    assert.equal(result.level, 'established');
    assert.equal(best, 'leading');
    assert.deepEqual(waived, ['e-contracts']);
    none(steps.slice(0, 3), SIGNING);
    none(road!, SIGNING);
    assert.deepEqual(duties, []);
    const { duties: at } = adviceTo('noodle-shop', {
      'invoice-issuing': 'on-request',
      'labour-contracts': 'unwritten',
    });
    assert.deepEqual(at, ['invoice-every-sale', 'write-labour-contracts']);
  });

  it('tells a village grocery of a separate account, secured accounts and somebody to ask; of no signature or online shop', () => {
    const { steps, road, duties, waived } = adviceTo('village-grocery');
    assert.deepEqual([...steps.slice(0, 3)].sort(), ['find-a-helper', 'open-business-account', 'secure-the-basics']);
    none([...steps.slice(0, 5), ...road!], [...SIGNING, ...CONTRACTS, ...SHOP]);
    assert.deepEqual(duties, []);
    assert.ok(waived.includes('e-invoicing'));
  });

  it('names to a co-operative its own help, none that only small firms and households get, and no duty of platforms', () => {
    const { profile, duties } = adviceTo('coffee-cooperative');
    const helps = supports.filter((support) => holds(support.for, profile)).map(({ id }) => id);
    assert.ok(helps.includes('cooperative-help'));
    none(helps, ['free-state-software', 'free-training', 'sme-guidance', 'half-price-solutions']);
    assert.deepEqual(duties, ['inform-buyers', 'ask-consent']);
  });

  it('lets a garment workshop that sells to companies reach the top; no online shop, only being found by buyers', () => {
    const { best, waived, steps } = adviceTo('garment-workshop');
    assert.equal(best, 'leading');
    assert.deepEqual(waived, ['e-commerce']);
    none(steps, [...SHOP, 'be-findable', 'promote-regularly', 'choose-first-tool']);
    assert.ok(adviceTo('garment-workshop', { 'online-presence': ['none'] }).steps.includes('be-found-by-buyers'));
  });

  it('never lowers a homestay for what it does of its own will, nor calls the app’s duties its own', () => {
    const { duties, result } = adviceTo('homestay');
    none(duties, SELLER);
    for (const issuing of ['nothing', 'on-request', 'every-sale'])
      assert.equal(adviceTo('homestay', { 'invoice-issuing': issuing }).result.score, result.score);
  });

  it('sees a tax consultant and a software company at the top, without shop, delivery, or duty of a till', () => {
    const consultant = adviceTo('tax-consultant');
    assert.equal(consultant.result.level, 'leading');
    none(consultant.steps, [...SHOP, 'standardise-delivery', 'choose-first-tool']);
    const software = adviceTo('software-company');
    assert.equal(software.result.level, 'leading');
    assert.deepEqual(software.duties, []);
  });

  it('tells a livestream seller its duties in the order in which they hurt; consent later', () => {
    const { duties, steps, road } = adviceTo('livestream-seller');
    assert.deepEqual(duties.slice(0, 5), [
      'register-e-invoices',
      'invoice-every-sale',
      'keep-books',
      'file-on-time',
      'tell-tax-accounts',
    ]);
    none(duties, ['ask-consent']);
    assert.ok(steps.indexOf('protect-customer-details') > 2);
    assert.deepEqual(road, ['register-e-invoices', 'invoice-every-sale']);
  });

  it('tells a construction firm of no sales software, shop or online orders; payments are full without a counter', () => {
    const { steps } = adviceTo('construction-firm');
    none(steps, [...SHOP, 'choose-first-tool', 'match-payments-daily', 'record-orders', 'be-findable']);
    assert.ok(steps.includes('match-bank-statements'));
    assert.ok(!adviceTo('construction-firm', { payments: 'matched' }).steps.includes('match-bank-statements'));
  });

  it('tells a motorbike-taxi driver of no duty of sellers and of no signature; what doesn’t concern him can be said so', () => {
    const { duties, steps, result, best } = adviceTo('motorbike-taxi');
    assert.deepEqual(duties, ['keep-books', 'report-revenue']);
    none(steps, [...SIGNING, ...SELLER]);
    assert.equal(result.areas['e-contracts']!.score, 0);
    const free = ['digital-signature', 'seller-duties', 'delivery', 'till-invoices', 'promotion', 'invoice-archive'];
    const { profile } = business('motorbike-taxi');
    const answers = Object.fromEntries(free.map((id) => [id, 'not-applicable']));
    assert.deepEqual(checkAnswers(questionnaire, { profile, answers }), []);
    assert.equal(best, 'developing');
  });

  it('lets no company that lets houses tick its invoices away: it owes them, and stays below the third level', () => {
    const { duties, result } = adviceTo('house-letter');
    assert.deepEqual(duties, ['register-e-invoices', 'invoice-every-sale']);
    assert.equal(result.level, 'basic');
    const { profile, answers } = business('house-letter');
    const away = checkAnswers(questionnaire, { profile, answers: { ...answers, 'invoice-issuing': 'not-applicable' } });
    assert.deepEqual(
      away.map(({ code }) => code),
      ['not-applicable-not-allowed'],
    );
  });

  it('calls invoices from a till no duty of a shop that adds up by hand and issues every invoice', () => {
    const { duties, result } = adviceTo('hand-adding-shop');
    assert.deepEqual(duties, []);
    assert.equal(result.level, 'established');
  });

  it('reminds a pharmacy and a language school of consent: they keep details; being open about it comes before signing', () => {
    for (const id of ['pharmacy-chain', 'english-centre', 'petrol-station']) {
      const { duties, steps } = adviceTo(id);
      assert.deepEqual(duties, ['ask-consent'], id);
      none(steps.slice(0, 2), [...SIGNING, ...CONTRACTS, ...SHOP]);
    }
  });

  it('tells a maker of fish sauce and a carrier first what the law asks, then of a separate account', () => {
    for (const [id, first] of [
      ['fish-sauce-maker', 'invoice-every-sale'],
      ['truck-owner', 'register-e-invoices'],
    ] as const) {
      const { duties, steps } = adviceTo(id);
      assert.equal(duties[0], first);
      assert.ok(duties.includes('tell-tax-accounts') && duties.includes('write-labour-contracts'), id);
      assert.equal(steps[0], 'open-business-account');
    }
    none(adviceTo('truck-owner').duties, SELLER);
  });

  it('tells a shrimp farmer of books and the yearly notice, never of e-invoices: the traders write the list', () => {
    const { duties, steps, road } = adviceTo('shrimp-farmer');
    assert.deepEqual(duties, ['keep-books', 'report-revenue']);
    none(steps, ['register-e-invoices', 'invoice-from-till', 'invoice-voluntarily', ...SHOP]);
    none([...steps.slice(0, 5), ...road!], [...SIGNING, ...CONTRACTS]);
  });

  it('lets a petrol station that does nothing online be established: its pumps need no shop', () => {
    const { result, waived, best } = adviceTo('petrol-station');
    assert.equal(result.level, 'established');
    assert.deepEqual(waived, ['e-commerce']);
    assert.equal(best, 'leading');
  });
});
