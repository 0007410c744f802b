// Whom a step or a support concerns: the conditions that no question has; they come with the result.

import type { Condition } from '#model';
import { INDUSTRY } from './profile.ts';
import { COUNTER, WITH_CONSUMERS, households, mustInvoice, organisations, sectorsBut } from './who.ts';

export const cooperatives = { entity: ['cooperative'] } as const satisfies Condition;

/** Households above one billion a year that file by quarter: above fifty they file by month (Decree 68/2026, article 8). */
export const quarterlyFilers = {
  entity: ['household'],
  revenue: ['to-3-billion', 'to-10-billion', 'to-50-billion'],
} as const satisfies Condition;

/** Trades that sell to consumers and may issue from the till (Decree 254/2026, article 6(1)(c)). */
export const tillTrades = mustInvoice.map((who) => ({
  ...who,
  sector: [...COUNTER, 'retail', 'passenger-transport', 'other-services'],
  customers: WITH_CONSUMERS,
})) satisfies Condition;

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
