import type { Action, Condition, Due, Id } from '#model';
import { eInvoicingActions } from './actions-e-invoicing.ts';
import { OVER_ONE_BILLION } from './profile.ts';
import { quarterlyFilers, tillTrades } from './who-acts.ts';
import { households, largerHouseholds, organisations, sectorsBut, smallHouseholds } from './who.ts';

/** A line of the card "taxes and invoices of a year": what is due on some days, or, without `due`, whenever it happens. */
export interface CalendarLine {
  /** That of the action whose duty it is, where there is one. */
  readonly id: Id;
  readonly due?: readonly Due[];
  readonly for: Condition;
  readonly sources: readonly Id[];
}

/** Letting has days of its own, and needs no invoices (Decree 68/2026, article 8(3)(d); Decree 254/2026, article 7). */
const BUT_LETTING = sectorsBut('real-estate');

/** Who has to issue e-invoices for what is sold. */
const invoicers = [organisations, { ...largerHouseholds, sector: BUT_LETTING }] as const satisfies Condition;

const END_OF_NEXT_MONTH = [{ quarterly: { month: 1, day: 31 } }] as const;
const TWENTIETH_OF_EACH_MONTH = [...Array(12).keys()].map((i) => ({
  yearly: `${String(i + 1).padStart(2, '0')}-20`,
}));

const actions: readonly Action[] = eInvoicingActions;
/** The days of a duty that is an action, too. */
const dueOf = (action: Id): readonly Due[] => actions.find(({ id }) => id === action)!.due!;

/** The duties of a year by legal form and revenue, whether they are done already or not. */
export const taxCalendar: readonly CalendarLine[] = [
  { id: 'report-revenue', due: dueOf('report-revenue'), for: smallHouseholds, sources: ['nd-68-2026-8'] },
  { id: 'report-first-half', due: [{ yearly: '07-31' }], for: smallHouseholds, sources: ['nd-68-2026-8'] },
  {
    id: 'file-on-time',
    due: dueOf('file-on-time'),
    for: { ...quarterlyFilers, sector: BUT_LETTING },
    sources: ['nd-68-2026-8'],
  },
  {
    id: 'file-monthly',
    due: TWENTIETH_OF_EACH_MONTH,
    for: {
      entity: ['household'],
      revenue: OVER_ONE_BILLION.filter((revenue) => !quarterlyFilers.revenue.some((one) => one === revenue)),
      sector: BUT_LETTING,
    },
    sources: ['nd-68-2026-8'],
  },
  {
    id: 'declare-letting',
    due: [{ yearly: '01-31' }],
    for: { ...largerHouseholds, sector: ['real-estate'] },
    sources: ['nd-68-2026-8'],
  },
  { id: 'settle-income', due: [{ yearly: '03-31' }], for: largerHouseholds, sources: ['nd-68-2026-8'] },
  {
    id: 'file-as-organisation',
    due: END_OF_NEXT_MONTH,
    for: organisations,
    sources: ['nd-252-2026-10', 'nd-252-2026-24'],
  },
  { id: 'settle-year', due: [{ yearly: '03-31' }], for: organisations, sources: ['nd-252-2026-10'] },
  {
    id: 'micro-books',
    due: [{ on: '2027-01-01' }],
    for: { entity: ['company'], employees: ['none', 'to-10'] },
    sources: ['tt-58-2026'],
  },
  { id: 'pass-one-billion', for: smallHouseholds, sources: ['nd-141-2026-1', 'nd-68-2026-8'] },
  {
    id: 'register-e-invoices',
    for: { ...largerHouseholds, sector: BUT_LETTING },
    sources: ['nd-141-2026-1'],
  },
  { id: 'confirm-registration', for: invoicers, sources: ['tt-91-2026-6'] },
  { id: 'invoice-every-sale', for: invoicers, sources: ['nd-254-2026-9'] },
  { id: 'send-till-data', for: tillTrades, sources: ['nd-254-2026-15'] },
  { id: 'tell-tax-accounts', for: households, sources: ['nd-68-2026-13', 'tt-18-2026-4'] },
];
