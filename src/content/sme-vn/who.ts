// Who is meant: the conditions that questions and steps share, each said once.

import type { Condition } from '#model';
import { OVER_ONE_BILLION, profile, WITH_EMPLOYEES } from './profile.ts';

type Sector = (typeof profile)[1]['options'][number];

/** Every trade but these. */
const sectorsBut = (...left: readonly Sector[]): readonly Sector[] =>
  profile[1].options.filter((sector) => !left.includes(sector));

/** Organisations, as the law calls them: everybody but household and individual businesses. */
const ORGANISATION = ['company', 'cooperative', 'other'] as const;
const WITH_CONSUMERS = ['consumers', 'both'] as const;
const WITH_BUSINESSES = ['businesses', 'both'] as const;

export const organisations = { entity: ORGANISATION } as const satisfies Condition;
export const households = { entity: ['household'] } as const satisfies Condition;
export const cooperatives = { entity: ['cooperative'] } as const satisfies Condition;
export const smallHouseholds = { entity: ['household'], revenue: ['to-1-billion'] } as const satisfies Condition;
export const largerHouseholds = { entity: ['household'], revenue: OVER_ONE_BILLION } as const satisfies Condition;
/** Households above one billion a year that file by quarter: above fifty they file by month (Decree 68/2026, article 8). */
export const quarterlyFilers = {
  entity: ['household'],
  revenue: ['to-3-billion', 'to-10-billion', 'to-50-billion'],
} as const satisfies Condition;
export const employers = { employees: WITH_EMPLOYEES } as const satisfies Condition;

/** Who has to issue e-invoices: every organisation, and households above one billion a year (Decree 141/2026). */
export const mustInvoice = [organisations, largerHouseholds] as const satisfies Condition;

/**
 * Households whose income needs no invoice: letting, farm goods sold under the buyer's list, agents of lotteries and
 * insurance (Decree 254/2026, article 7(1)–(3)); and those up to one billion, who may leave the field blank.
 */
export const mayIssueNone = [
  smallHouseholds,
  { entity: ['household'], sector: ['real-estate', 'agriculture', 'fishery', 'other-services'] },
] as const satisfies Condition;

/** Trades that always have a counter: there "no counter" is no answer, above one billion. */
const COUNTER = ['food-service', 'lodging', 'health-beauty', 'pharmacy', 'fuel'] as const;

/** Who may have no till: trades without a counter, and households that need no invoices. */
export const mayHaveNoTill = [smallHouseholds, { sector: sectorsBut(...COUNTER) }] as const satisfies Condition;

/** Trades that sell to consumers and may issue from the till (Decree 254/2026, article 6(1)(c)). */
export const tillTrades = mustInvoice.map((who) => ({
  ...who,
  sector: [...COUNTER, 'retail', 'passenger-transport', 'other-services'],
  customers: WITH_CONSUMERS,
})) satisfies Condition;

/**
 * Whose sales need a written contract, or a digital signature, now and then: organisations, and households that sell
 * to businesses. Others pay and are paid on the spot, and their till signs nothing.
 */
export const contractors = [
  organisations,
  { entity: ['household'], customers: WITH_BUSINESSES },
] as const satisfies Condition;

/** Which of them can do without contracts: households, and whoever sells to consumers only. */
export const mayHaveNoContracts = [households, { customers: ['consumers'] }] as const satisfies Condition;

/** Family only, or people hired for less than a month (Labour Code, article 14(2)): at most a small team. */
export const smallTeams = { employees: ['to-10'] } as const satisfies Condition;

/** Trades in which orders by phone or online can't always be taken. */
export const mayTakeNoOrders = {
  sector: sectorsBut(
    'retail',
    'food-service',
    'lodging',
    'travel',
    'health-beauty',
    'pharmacy',
    'education',
    'passenger-transport',
    'logistics',
    'vehicles',
  ),
} as const satisfies Condition;

/** Whose customers come by tender, contract or app, not by advertising. */
export const mayNotPromote = [
  { customers: ['businesses'] },
  { sector: ['passenger-transport', 'logistics'] },
] as const satisfies Condition;

export const sellersToConsumers = { customers: WITH_CONSUMERS } as const satisfies Condition;
export const sellersToBusinesses = { customers: ['businesses'] } as const satisfies Condition;

/** Trades in which software for selling helps: goods, meals, rooms, appointments for consumers. */
export const shops = {
  customers: WITH_CONSUMERS,
  sector: sectorsBut('passenger-transport', 'real-estate', 'accounting-services', 'construction', 'mining'),
} as const satisfies Condition;

/** Who looks for consumers himself: an app brings them to a driver, a carrier's customers call. */
export const seekers = {
  customers: WITH_CONSUMERS,
  sector: sectorsBut('passenger-transport', 'logistics', 'mining'),
} as const satisfies Condition;

/** Sellers of goods to consumers: whoever offers rides, rooms, meals or tours by an app has the app answer for it. */
const GOODS = sectorsBut(
  'food-service',
  'lodging',
  'travel',
  'health-beauty',
  'education',
  'passenger-transport',
  'logistics',
  'real-estate',
  'accounting-services',
  'environment',
  'construction',
  'mining',
  'other-services',
);
export const sellersOfGoods = { customers: WITH_CONSUMERS, sector: GOODS } as const satisfies Condition;

/** Who has people come, or sends things, on order. */
export const deliverers = [shops, { customers: ['businesses'], sector: GOODS }] as const satisfies Condition;

/** Trades that cannot work without the details of their customers: identity papers, health, children, accounts. */
const WITH_DETAILS = [
  'lodging',
  'travel',
  'health-beauty',
  'pharmacy',
  'medical-devices',
  'education',
  'real-estate',
  'accounting-services',
] as const;
export const keepersOfDetails = [
  organisations,
  { entity: ['household'], sector: WITH_DETAILS },
] as const satisfies Condition;
export const maybeKeepersOfDetails = {
  entity: ['household'],
  sector: sectorsBut(...WITH_DETAILS),
} as const satisfies Condition;

/** Industry, farming, building: up to 100 people are a small firm (Decree 80/2021, article 5); in trade, up to 50. */
const INDUSTRY = [
  'agriculture',
  'fishery',
  'construction',
  'garments',
  'metal',
  'plastic-rubber',
  'paper-packaging',
  'mining',
  'other-manufacturing',
] as const;

/** Small and micro firms, household and individual businesses: whom Decree 20/2026, articles 10 and 11, helps. */
export const smallFirms = [
  households,
  { entity: ['company'], employees: ['none', 'to-10', 'to-50'] },
  { entity: ['company'], employees: ['to-100'], sector: INDUSTRY },
] as const satisfies Condition;

/** Whom that decree leaves out: co-operatives, other organisations, medium and large firms. */
export const notSmallFirms = [
  { entity: ['cooperative', 'other'] },
  { entity: ['company'], employees: ['to-200', 'over-200'] },
  { entity: ['company'], employees: ['to-100'], sector: sectorsBut(...INDUSTRY) },
] as const satisfies Condition;

/** Small and medium companies (Decree 80/2021): up to 200 people. */
export const smes = {
  entity: ['company'],
  employees: ['none', 'to-10', 'to-50', 'to-100', 'to-200'],
} as const satisfies Condition;
