import { roundHalfUp } from './arithmetic.ts';

/** Members with scores of `from` to `to`, both included. */
export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A distribution of scores. */
export interface Distribution {
  readonly count: number;
  /** One decimal, halves up. */
  readonly mean: number;
  /**
   * Lower quartile, median, upper quartile; nearest rank: the ⌈p·n⌉-th smallest. `null`: too few, as they are scores of
   * members.
   */
  readonly quartiles: readonly [number, number, number] | null;
  /** From 0 to 100, by twenties; small ones are one with their neighbour. `null`: too few. */
  readonly bins: readonly ScoreBin[] | null;
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

/** How many bins the scores are shown in, each of 20; 100 is in the last. */
const BINS = 5;
export const binOf = (score: number): number => Math.min(BINS - 1, Math.floor(score / 20));

/** The distribution of at least one score; `cells` says which bins are shown as one. Nothing but the mean of a few. */
export function distributionOf(times: Histogram, cells: readonly number[], isFew: boolean): Distribution {
  const count = times.reduce((total, here) => total + here, 0);
  const rank = (quarter: number): number => {
    let left = Math.ceil((quarter * count) / 4);
    return times.findIndex((here) => (left -= here) <= 0);
  };
  const sum = times.reduce((total, here, score) => total + here * score, 0);
  const mean = roundHalfUp(10 * sum, count) / 10;
  if (isFew) return { count, mean, quartiles: null, bins: null };
  const bins = [...new Set(cells)].map((first): ScoreBin => {
    const last = cells.lastIndexOf(first);
    const [from, to] = [20 * first, last === BINS - 1 ? 100 : 20 * last + 19];
    return { from, to, count: times.subarray(from, to + 1).reduce((total, here) => total + here, 0) };
  });
  return { count, mean, quartiles: [rank(1), rank(2), rank(3)], bins };
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
