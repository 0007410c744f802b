import type { Questionnaire } from '#model';
import { areas, levels } from './areas.ts';
import { profile } from './profile.ts';
import { eCommerceQuestions } from './questions-e-commerce.ts';
import { eContractQuestions } from './questions-e-contracts.ts';
import { eInvoicingQuestions } from './questions-e-invoicing.ts';
import { digitalPlatformQuestions } from './questions-digital-platforms.ts';

/** What it takes to ask and to score: everything but actions, indicators and sources. */
export const smeVnQuestions = {
  id: 'sme-vn',
  version: '1.0.0',
  profile,
  areas,
  questions: [...digitalPlatformQuestions, ...eCommerceQuestions, ...eInvoicingQuestions, ...eContractQuestions],
  levels,
  // two of each area: of all such choices the one that foretells the full score best (`npm run express`)
  express: [
    'payments',
    'security',
    'online-presence',
    'online-orders',
    'invoice-issuing',
    'tax-filing',
    'contract-form',
    'digital-signature',
  ],
} as const satisfies Questionnaire;
