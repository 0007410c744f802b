import type { Indicator } from '#model';

/** Shares of businesses that national and provincial targets speak of. */
export const indicators = [
  { id: 'uses-e-invoices', question: 'invoice-issuing', in: ['on-request', 'most-sales', 'every-sale'] },
  { id: 'uses-e-contracts', question: 'contract-form', in: ['some-electronic', 'mostly-electronic'] },
  {
    id: 'uses-digital-platforms',
    question: 'digital-tools',
    in: ['sales', 'accounting', 'stock', 'customers', 'staff', 'cloud', 'sector', 'ai'],
  },
  { id: 'sells-on-platforms', question: 'online-presence', in: ['marketplace', 'social'] },
  { id: 'has-own-digital-signature', question: 'digital-signature', in: ['tax-only', 'many-uses', 'mobile-or-remote'] },
  { id: 'takes-cashless-payments', question: 'payments', in: ['business-account', 'several-ways', 'matched'] },
] as const satisfies readonly Indicator[];
