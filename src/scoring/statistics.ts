import { roundHalfUp } from './arithmetic.ts';

/** A distribution of scores. */
export interface Distribution {
  readonly count: number;
  /** One decimal, halves up. */
  readonly mean: number;
  /** Lower quartile, median, upper quartile; nearest rank: the ⌈p·n⌉-th smallest. */
  readonly quartiles: readonly [number, number, number];
}

/** A share of businesses. */
export interface Share {
  readonly yes: number;
  readonly counted: number;
  /** 95 % Wilson interval in percent, rounded to integers. */
  readonly interval: readonly [number, number];
}

/** How often each score from 0 to 100 was reached. Scores are integers, so that nothing is lost by counting them. */
export type Histogram = Float64Array;

export const histogram = (): Histogram => new Float64Array(101);

export const countIn = (times: Histogram): number => times.reduce((total, count) => total + count, 0);

/** The distribution of at least one score. */
export function distributionOf(times: Histogram): Distribution {
  const count = countIn(times);
  const rank = (quarter: number): number => {
    let left = Math.ceil((quarter * count) / 4);
    return times.findIndex((here) => (left -= here) <= 0);
  };
  const sum = times.reduce((total, here, score) => total + here * score, 0);
  return { count, mean: roundHalfUp(10 * sum, count) / 10, quartiles: [rank(1), rank(2), rank(3)] };
}

/**
 * A share with its 95 % Wilson score interval: honest for small groups, never outside 0…100.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22, 1927; z = 1.959964 (two-sided 95 %).
 *
 * @example shareOf(12, 31).interval //=> [24, 56]
 */
export function shareOf(yes: number, counted: number): Share {
  const z = 1.959964;
  const middle = yes + z ** 2 / 2;
  const half = z * Math.sqrt((yes * (counted - yes)) / counted + z ** 2 / 4);
  const percent = (value: number): number => Math.round(Math.min(100, Math.max(0, (100 * value) / (counted + z ** 2))));
  return { yes, counted, interval: [percent(middle - half), percent(middle + half)] };
}
