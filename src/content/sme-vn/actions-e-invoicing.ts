import type { Action, Condition } from '#model';
import { OVER_ONE_BILLION } from './profile.ts';

/** Who has to issue e-invoices: every organisation, and households above one billion a year (Decree 141/2026). */
export const MUST_INVOICE = [
  { entity: ['company', 'cooperative', 'other'] },
  { entity: ['household'], revenue: OVER_ONE_BILLION },
] as const satisfies Condition;

/** Trades that sell to consumers and come under e-invoices from the till (Decree 254/2026, article 6(1)(c)). */
const TILL_TRADES = [
  'retail',
  'food-service',
  'lodging',
  'travel',
  'health-beauty',
  'pharmacy',
  'passenger-transport',
  'fuel',
  'other-services',
] as const;

export const eInvoicingActions = [
  {
    id: 'register-e-invoices',
    raises: { 'invoice-issuing': 'on-request' },
    hours: 8,
    cost: [0, 1_000_000],
    requires: ['get-e-identity', 'get-owner-e-identity'],
    obligation: true,
    for: MUST_INVOICE,
    sources: ['nd-254-2026-6', 'nd-141-2026-8', 'tt-91-2026-6', 'estimate'],
  },
  {
    id: 'invoice-voluntarily',
    raises: { 'invoice-issuing': 'most-sales' },
    hours: 16,
    cost: [0, 1_000_000],
    requires: ['get-owner-e-identity'],
    for: { entity: ['household'], revenue: ['to-1-billion'] },
    sources: ['nd-141-2026-8', 'tt-91-2026-6', 'estimate'],
  },
  {
    id: 'invoice-from-till',
    raises: { 'till-invoices': 'every-counter' },
    hours: 20,
    cost: [1_000_000, 5_000_000],
    requires: ['register-e-invoices'],
    obligation: true,
    for: MUST_INVOICE.map((who) => ({ ...who, sector: TILL_TRADES, customers: ['consumers', 'both'] })),
    sources: ['nd-254-2026-6', 'nd-254-2026-8', 'nd-254-2026-15', 'estimate'],
  },
  {
    id: 'invoice-every-sale',
    raises: { 'invoice-issuing': 'every-sale' },
    hours: 8,
    cost: [0, 0],
    requires: ['register-e-invoices'],
    obligation: true,
    for: MUST_INVOICE,
    sources: ['nd-254-2026-9', 'nd-254-2026-17', 'estimate'],
  },
  {
    id: 'check-purchase-invoices',
    raises: { 'purchase-invoices': 'checked-regularly' },
    hours: 8,
    cost: [0, 0],
    sources: ['nd-254-2026-17', 'nd-254-2026-18', 'estimate'],
  },
  {
    id: 'keep-books',
    raises: { bookkeeping: 'by-hand' },
    hours: 16,
    cost: [0, 500_000],
    obligation: true,
    sources: ['tt-152-2025', 'tt-58-2026', 'nd-20-2026-11', 'estimate'],
  },
  {
    id: 'use-accounting-software',
    raises: { bookkeeping: 'from-invoices', 'digital-tools': ['accounting'] },
    hours: 32,
    cost: [0, 5_000_000],
    requires: ['keep-books'],
    sources: ['tt-152-2025', 'nd-20-2026-10', 'estimate'],
  },
  {
    id: 'reconcile-monthly',
    raises: { bookkeeping: 'linked-to-tax', 'tax-filing': 'online-and-checked', 'purchase-invoices': 'automatic' },
    hours: 24,
    cost: [0, 5_000_000],
    requires: ['use-accounting-software', 'hold-tax-account'],
    sources: ['l-108-2025-52', 'nd-68-2026-8', 'estimate'],
  },
  {
    id: 'hold-tax-account',
    raises: { 'tax-filing': 'online-on-time' },
    hours: 8,
    cost: [0, 0],
    requires: ['get-e-identity', 'get-owner-e-identity'],
    obligation: true,
    sources: ['l-108-2025-13', 'nd-68-2026-8', 'nd-252-2026', 'estimate'],
  },
  {
    id: 'archive-twice',
    raises: { 'invoice-archive': 'two-places' },
    hours: 4,
    cost: [0, 1_000_000],
    sources: ['nd-254-2026-5', 'tt-152-2025', 'estimate'],
  },
] as const satisfies readonly Action[];
