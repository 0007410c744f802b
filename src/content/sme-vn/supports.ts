import type { Condition, Id } from '#model';

/** Help that exists: shown beside the steps that it makes easier. Never promised: texts say whom to ask. */
export interface Support {
  readonly id: Id;
  readonly actions: readonly Id[];
  /** Profiles it is meant for; everybody when absent. */
  readonly for?: Condition;
  readonly sources: readonly Id[];
}

const SMALL = [
  { entity: ['household'] },
  { entity: ['company', 'cooperative', 'other'], employees: ['none', 'to-10', 'to-50', 'to-100'] },
] as const;

/** Every support that we know. */
export const supports: readonly Support[] = [
  {
    id: 'free-invoice-year',
    actions: ['register-e-invoices', 'invoice-voluntarily'],
    for: { 'disadvantaged-area': ['yes', 'not-sure'] },
    sources: ['nd-254-2026-11'],
  },
  {
    id: 'free-state-software',
    actions: ['keep-books', 'use-accounting-software', 'choose-first-tool'],
    for: SMALL,
    sources: ['nd-20-2026-10'],
  },
  {
    id: 'free-training',
    actions: ['keep-books', 'use-accounting-software', 'learn-for-free', 'reconcile-monthly'],
    for: SMALL,
    sources: ['nd-20-2026-11'],
  },
  {
    id: 'digital-teams',
    actions: [
      'get-e-identity',
      'get-owner-e-identity',
      'sign-with-vneid',
      'do-procedures-online',
      'open-business-account',
      'be-findable',
      'open-online-store',
      'secure-the-basics',
    ],
    sources: ['digital-teams'],
  },
  {
    id: 'half-price-solutions',
    actions: [
      'use-accounting-software',
      'invoice-from-till',
      'link-software',
      'add-trade-software',
      'try-e-contracts',
      'extend-e-contracts',
      'gather-orders',
    ],
    for: { entity: ['company'], employees: ['none', 'to-10', 'to-50', 'to-100', 'to-200'] },
    sources: ['nd-80-2021-11', 'tt-06-2022-7'],
  },
];
