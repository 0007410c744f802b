// Eighteen imagined businesses, each with what it would answer; what a good adviser expects of them stands in
// test/content/businesses.test.ts.

import type { Respondent } from './respondents.ts';
import list from './businesses.json' with { type: 'json' };

export const businesses: readonly Respondent[] = list as unknown as readonly Respondent[];

/** The business with this id. */
export const business = (id: string): Respondent => businesses.find((one) => one.id === id)!;
