import type { Question } from '#model';
import { WITH_EMPLOYEES } from './profile.ts';
import { bands, ladder } from './scale.ts';

export const eContractQuestions = [
  {
    id: 'digital-signature',
    area: 'e-contracts',
    type: 'single',
    weight: 2,
    options: ladder('none', 'held-by-others', 'tax-only', 'many-uses', 'mobile-or-remote'),
  },
  {
    id: 'signature-uses',
    area: 'e-contracts',
    type: 'multiple',
    weight: 1,
    options: [
      { id: 'tax', points: 20 },
      { id: 'e-invoices', points: 20 },
      { id: 'insurance', points: 20 },
      { id: 'partner-contracts', points: 30 },
      { id: 'labour-contracts', points: 20 },
      { id: 'public-services', points: 20 },
      { id: 'tenders-customs', points: 20 },
      { id: 'banking', points: 20 },
      { id: 'none', points: 0, exclusive: true },
    ],
  },
  {
    id: 'contract-form',
    area: 'e-contracts',
    type: 'single',
    weight: 3,
    notApplicable: true,
    options: ladder('spoken', 'paper', 'scanned', 'some-electronic', 'mostly-electronic'),
  },
  {
    id: 'contract-share',
    area: 'e-contracts',
    type: 'number',
    unit: 'percent',
    weight: 2,
    notApplicable: true,
    min: 0,
    max: 100,
    bands: bands(0, 1, 20, 50, 80),
  },
  {
    id: 'labour-contracts',
    area: 'e-contracts',
    type: 'single',
    weight: 1,
    askIf: { employees: WITH_EMPLOYEES },
    options: ladder('unwritten', 'paper', 'paper-scanned', 'trying-electronic', 'electronic'),
  },
  {
    id: 'contract-archive',
    area: 'e-contracts',
    type: 'single',
    weight: 1,
    notApplicable: true,
    options: ladder('scattered', 'paper', 'one-computer', 'originals-reminders', 'managed'),
  },
] as const satisfies readonly Question[];
