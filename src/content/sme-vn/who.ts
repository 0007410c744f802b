// Who is asked: the conditions of questions, each said once. Those of steps alone are in who-acts.ts.

import type { Condition } from '#model';
import { OVER_ONE_BILLION, profile, WITH_EMPLOYEES } from './profile.ts';

type Sector = (typeof profile)[1]['options'][number];

/** Every trade but these. */
export const sectorsBut = (...left: readonly Sector[]): readonly Sector[] =>
  profile[1].options.filter((sector) => !left.includes(sector));

/** Organisations, as the law calls them: everybody but household and individual businesses. */
const ORGANISATION = ['company', 'cooperative', 'other'] as const;

export const WITH_CONSUMERS = ['consumers', 'both'] as const;

const WITH_BUSINESSES = ['businesses', 'both'] as const;

export const organisations = { entity: ORGANISATION } as const satisfies Condition;

export const households = { entity: ['household'] } as const satisfies Condition;

export const smallHouseholds = { entity: ['household'], revenue: ['to-1-billion'] } as const satisfies Condition;

export const largerHouseholds = { entity: ['household'], revenue: OVER_ONE_BILLION } as const satisfies Condition;

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
export const COUNTER = ['food-service', 'lodging', 'health-beauty', 'pharmacy', 'fuel'] as const;

/** Who may have no till: trades without a counter, and households that need no invoices. */
export const mayHaveNoTill = [smallHouseholds, { sector: sectorsBut(...COUNTER) }] as const satisfies Condition;

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
