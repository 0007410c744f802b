// The lowest and the highest mean that is still possible, as expressions over integers.
//
// "The rules" (README of @labanso/scoring) take optional terms one by one, from the most helpful on, while each still
// helps. What that ends with is the best of all its beginnings: so here every beginning is worked out, and the best one
// taken. Terms with the same points help alike, so there is one beginning for each different number of points, not for
// each term.

import type { Dialect } from './dialects.ts';

/** A mean before it is divided: two integer expressions. `isCertain`: the weight is 0 only in rows that can't be scored. */
export interface Mean {
  readonly points: string;
  readonly weight: string;
  readonly isCertain: boolean;
}

export type End = 'low' | 'high';
export const ENDS = ['low', 'high'] as const;

/** What picks the best at each end, and a value that is worse than any. */
const PICK = { low: { pick: 'LEAST', worst: '101' }, high: { pick: 'GREATEST', worst: '-1' } } as const;

/** floor((2n + d) / 2d): halves go up. NULL where the weight is 0. */
const divided = (dialect: Dialect, { points, weight }: Mean): string =>
  dialect.divide(`2 * ${points} + ${weight}`, `NULLIF(2 * ${weight}, 0)`);

/** The best of some means at one end; NULL when all of them have weight 0. */
export function bestOf(dialect: Dialect, end: End, means: readonly Mean[]): string {
  const values = means.map((mean) => divided(dialect, mean));
  const { pick, worst } = PICK[end];
  if (values.length === 1) return values[0]!;
  // engines differ in what the least of NULL and 5 is, but not where all are NULL or none
  if (means.every(({ isCertain }) => isCertain)) return `${pick}(\n  ${values.join(',\n  ')}\n)`;
  return `NULLIF(${pick}(\n  ${values.map((value) => `COALESCE(${value}, ${worst})`).join(',\n  ')}\n), ${worst})`;
}
