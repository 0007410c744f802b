import type { Action } from '#model';
import { WITH_EMPLOYEES } from './profile.ts';

export const eContractActions = [
  {
    id: 'get-digital-signature',
    raises: { 'digital-signature': 'tax-only', 'signature-uses': ['tax'] },
    hours: 8,
    cost: [500_000, 5_000_000],
    requires: ['get-e-identity', 'get-owner-e-identity'],
    sources: ['l-20-2023-22', 'nd-23-2025', 'estimate'],
  },
  {
    id: 'sign-more-papers',
    raises: { 'digital-signature': 'many-uses', 'signature-uses': ['e-invoices', 'insurance', 'banking'] },
    hours: 8,
    cost: [0, 0],
    requires: ['get-digital-signature'],
    sources: ['l-20-2023-22', 'tt-09-2026', 'estimate'],
  },
  {
    id: 'sign-by-phone',
    raises: { 'digital-signature': 'mobile-or-remote' },
    hours: 8,
    cost: [1_000_000, 5_000_000],
    requires: ['get-digital-signature'],
    sources: ['nd-23-2025', 'article-hau-giang-ben-tre-2022', 'estimate'],
  },
  {
    id: 'sign-with-vneid',
    raises: { 'signature-uses': ['public-services'] },
    hours: 4,
    cost: [0, 0],
    requires: ['get-e-identity', 'get-owner-e-identity'],
    sources: ['nq-66-22-2026-7', 'estimate'],
  },
  {
    id: 'try-e-contracts',
    raises: { 'contract-form': 'some-electronic', 'contract-share': 20, 'signature-uses': ['partner-contracts'] },
    hours: 20,
    cost: [1_000_000, 5_000_000],
    requires: ['get-digital-signature'],
    sources: ['l-20-2023-34', 'qd-411-2022', 'estimate'],
  },
  {
    id: 'extend-e-contracts',
    raises: { 'contract-form': 'mostly-electronic', 'contract-share': 80 },
    hours: 40,
    cost: [5_000_000, 20_000_000],
    requires: ['try-e-contracts'],
    sources: ['l-20-2023-34', 'qd-411-2022', 'estimate'],
  },
  {
    id: 'sign-labour-contracts',
    raises: { 'labour-contracts': 'electronic', 'signature-uses': ['labour-contracts'] },
    hours: 24,
    cost: [1_000_000, 5_000_000],
    requires: ['get-digital-signature'],
    for: { employees: WITH_EMPLOYEES },
    sources: ['nd-337-2025', 'estimate'],
  },
  {
    id: 'keep-contracts-together',
    raises: { 'contract-archive': 'originals-reminders' },
    hours: 8,
    cost: [0, 500_000],
    sources: ['l-20-2023-34', 'estimate'],
  },
] as const satisfies readonly Action[];
