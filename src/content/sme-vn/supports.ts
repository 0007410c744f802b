import type { Condition, Id } from '#model';
import { cooperatives, smallFirms, smes } from './who-acts.ts';

/** Help that there may be: shown beside the steps that it makes easier. Never promised: texts say whom to ask. */
export interface Support {
  readonly id: Id;
  readonly actions: readonly Id[];
  /** Profiles it is meant for; everybody when absent. */
  readonly for?: Condition;
  readonly sources: readonly Id[];
}

/** Steps that cost money for software or devices. */
const SOLUTIONS = [
  'use-accounting-software',
  'invoice-from-till',
  'link-software',
  'add-trade-software',
  'try-e-contracts',
  'extend-e-contracts',
  'gather-orders',
];

/** Every support that we know. */
export const supports: readonly Support[] = [
  {
    id: 'free-invoice-year',
    actions: ['register-e-invoices', 'invoice-every-sale', 'invoice-voluntarily'],
    for: [
      { 'disadvantaged-area': ['yes', 'not-sure'], entity: ['household', 'cooperative'] },
      { 'disadvantaged-area': ['yes', 'not-sure'], ...smes },
    ],
    sources: ['nd-254-2026-11'],
  },
  {
    id: 'free-state-software',
    actions: ['keep-books', 'use-accounting-software', 'choose-first-tool'],
    for: smallFirms,
    sources: ['nd-20-2026-10'],
  },
  {
    id: 'free-training',
    actions: ['keep-books', 'use-accounting-software', 'learn-for-free', 'reconcile-monthly'],
    for: smallFirms,
    sources: ['nd-20-2026-11'],
  },
  {
    id: 'digital-teams',
    actions: [
      'find-a-helper',
      'get-owner-e-identity',
      'report-revenue',
      'tell-tax-accounts',
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
    id: 'cooperative-help',
    actions: ['be-findable', 'be-found-by-buyers', 'choose-first-tool', 'learn-together', ...SOLUTIONS],
    for: cooperatives,
    sources: ['l-17-2023-24'],
  },
  {
    id: 'sme-guidance',
    actions: ['link-software', 'add-trade-software', 'learn-for-free', 'learn-together'],
    for: smes,
    sources: ['nd-224-2026-70'],
  },
  { id: 'half-price-solutions', actions: SOLUTIONS, for: smes, sources: ['nd-80-2021-11', 'tt-06-2022-7'] },
  {
    id: 'remote-signing-ben-tre',
    actions: ['sign-by-phone', 'sign-with-vneid'],
    for: { province: ['vinh-long'] },
    sources: ['article-hau-giang-ben-tre-2022'],
  },
];
