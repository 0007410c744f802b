import type { Band, Option } from '#model';

/** Ordered answers from the least to the most mature: 0, 25, 50, 75, 100 points for five of them. */
export const ladder = <const Id extends string>(...ids: readonly Id[]): readonly (Option & { readonly id: Id })[] =>
  ids.map((id, i) => ({ id, points: Math.round((100 * i) / (ids.length - 1)) }));

/** Bands that begin at these numbers: 0, 25, 50, 75, 100 points for five of them. */
export const bands = (...froms: readonly number[]): readonly Band[] =>
  froms.map((from, i) => ({ from, points: Math.round((100 * i) / (froms.length - 1)) }));
