// One number for what a candidate takes, so that the bound has one thing to bound.

import { sum } from './arithmetic.ts';
import type { Price } from './road-problem.ts';

const commonDivisor = (values: readonly number[]): number =>
  values.reduce((a, b) => {
    for (; b;) [a, b] = [b, a % b];
    return a;
  }, 0) || 1;

/**
 * Numbers whose sums compare as the prices do: by the first part, then by the second, then by how many they are.
 * Exact as long as they stay below 2⁵³; the search compares prices themselves, this only tells it what to skip.
 *
 * @example scalarPrices([[8, 0], [4, 500]]) //=> [13, 9]
 */
export function scalarPrices(prices: readonly Price[]): readonly number[] {
  const parts = ([0, 1] as const).map((part) => prices.map((price) => price[part]));
  const [firsts, seconds] = parts.map((values) => values.map((value) => value / commonDivisor(values)));
  const most = sum(seconds!);
  return prices.map((_, i) => (firsts![i]! * (most + 1) + seconds![i]!) * (prices.length + 1) + 1);
}
