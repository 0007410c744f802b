import type { Questionnaire } from '#model';
import { eCommerceActions } from './actions-e-commerce.ts';
import { eContractActions } from './actions-e-contracts.ts';
import { eInvoicingActions } from './actions-e-invoicing.ts';
import { digitalPlatformActions } from './actions-digital-platforms.ts';
import { indicators } from './indicators.ts';
import { smeVnQuestions } from './questions.ts';
import { sources } from './sources.ts';

/** The questionnaire for small businesses in Vietnam: `smeVnQuestions` with actions, indicators and sources. */
export const smeVn = {
  ...smeVnQuestions,
  actions: [...eInvoicingActions, ...eContractActions, ...digitalPlatformActions, ...eCommerceActions],
  indicators,
  sources,
} as const satisfies Questionnaire;

/** Every version that was ever published, the newest first: codes and files of each can be opened for ever. */
export const smeVnVersions: readonly Questionnaire[] = [smeVn];
