import type { Question } from '#model';
import { ladder } from './scale.ts';

export const eInvoicingQuestions = [
  {
    id: 'invoice-issuing',
    area: 'e-invoicing',
    type: 'single',
    weight: 10,
    notApplicable: true,
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
    askIf: { customers: ['consumers', 'both'] },
    options: ladder('by-hand', 'separate-till', 'one-counter', 'every-counter', 'one-system'),
  },
  {
    id: 'purchase-invoices',
    area: 'e-invoicing',
    type: 'single',
    weight: 1,
    options: ladder('not-taken', 'unchecked', 'checked-late', 'checked-regularly', 'automatic'),
  },
  {
    id: 'bookkeeping',
    area: 'e-invoicing',
    type: 'single',
    weight: 2,
    options: ladder('none', 'by-hand', 'typed-in', 'from-invoices', 'linked-to-tax'),
  },
  {
    id: 'tax-filing',
    area: 'e-invoicing',
    type: 'single',
    weight: 2,
    options: ladder('left-to-others', 'in-person', 'partly-online', 'online-on-time', 'online-and-checked'),
  },
  {
    id: 'invoice-archive',
    area: 'e-invoicing',
    type: 'single',
    weight: 1,
    options: ladder('not-kept', 'printed', 'one-device', 'provider-software', 'two-places'),
  },
] as const satisfies readonly Question[];
