import type { Question } from '#model';
import { ladder } from './scale.ts';
import { households, mayHaveNoTill, mayIssueNone, mustInvoice, sellersToConsumers, smallHouseholds } from './who.ts';

export const eInvoicingQuestions = [
  {
    id: 'bookkeeping',
    area: 'e-invoicing',
    type: 'single',
    weight: 3,
    options: [
      { id: 'none', points: 0 },
      { id: 'by-hand', points: 40 },
      { id: 'typed-in', points: 60 },
      { id: 'by-service', points: 60 },
      { id: 'from-invoices', points: 80 },
      { id: 'linked-to-tax', points: 100 },
    ],
  },
  {
    id: 'purchase-invoices',
    area: 'e-invoicing',
    type: 'single',
    weight: 1,
    notApplicable: smallHouseholds,
    options: [
      { id: 'not-taken', points: 0 },
      { id: 'unchecked', points: 25 },
      { id: 'checked-late', points: 50 },
      { id: 'listed', points: 75 },
      { id: 'checked-regularly', points: 75 },
      { id: 'automatic', points: 100 },
    ],
  },
  {
    // not asked of households up to one billion: what they do of their own will must never count against them
    id: 'invoice-issuing',
    area: 'e-invoicing',
    type: 'single',
    weight: 13,
    askIf: mustInvoice,
    notApplicable: mayIssueNone,
    options: [
      { id: 'nothing', points: 0 },
      { id: 'paper-slip', points: 5 },
      { id: 'on-request', points: 50 },
      { id: 'most-sales', points: 75 },
      { id: 'every-sale', points: 100 },
    ],
  },
  {
    id: 'till-invoices',
    area: 'e-invoicing',
    type: 'single',
    weight: 2,
    askIf: sellersToConsumers,
    notApplicable: mayHaveNoTill,
    options: ladder('by-hand', 'separate-till', 'one-counter', 'every-counter', 'one-system'),
  },
  {
    id: 'invoice-archive',
    area: 'e-invoicing',
    type: 'single',
    weight: 1,
    notApplicable: smallHouseholds,
    options: ladder('not-kept', 'printed', 'one-device', 'provider-software', 'two-places'),
  },
  {
    id: 'tax-filing',
    area: 'e-invoicing',
    type: 'single',
    weight: 3,
    options: [
      { id: 'left-to-others', points: 0 },
      { id: 'late', points: 15 },
      { id: 'in-person', points: 40 },
      { id: 'partly-online', points: 60 },
      { id: 'online-on-time', points: 80 },
      { id: 'by-agent', points: 80 },
      { id: 'online-and-checked', points: 100 },
    ],
  },
  {
    id: 'tax-accounts',
    area: 'e-invoicing',
    type: 'single',
    weight: 1,
    askIf: households,
    notApplicable: true,
    options: ladder('not-told', 'some-told', 'all-told'),
  },
] as const satisfies readonly Question[];
