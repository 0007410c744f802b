/**
 * `n / d` rounded to the nearest integer, halves up: the only rounding there is.
 * Shape: integers n ≥ 0, d > 0, both below 2⁵² → integer. Source: README, "The rules".
 *
 * @example roundHalfUp(5, 2) //=> 3
 */
export const roundHalfUp = (n: number, d: number): number => Math.floor((2 * n + d) / (2 * d));

/** Points (0…100) with the weight (1…1000) that they have in a mean. */
export interface Term {
  readonly points: number;
  readonly weight: number;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Σ weight·points and Σ weight: a mean before it is rounded. */
export interface Sums {
  readonly points: number;
  readonly weight: number;
}

export const sumsOf = (terms: readonly Term[]): Sums => ({
  points: sum(terms.map((term) => term.weight * term.points)),
  weight: sum(terms.map((term) => term.weight)),
});

/**
 * The weighted mean of some points, rounded once; `null` when there are none (never 0).
 *
 * @example weightedMean([{points: 50, weight: 1}, {points: 100, weight: 2}]) //=> 83
 */
export function weightedMean(terms: readonly Term[]): number | null {
  const { points, weight } = sumsOf(terms);
  return weight ? roundHalfUp(points, weight) : null;
}

/**
 * The lowest (`sign` 1) or highest (−1) weighted mean of all mandatory terms and any of the optional
 * ones, rounded once; `null` when there is no term at all. Without a mandatory term at least one
 * optional term is taken.
 *
 * Greedy is exact here: a term moves a mean towards its own points, so they are taken from the most
 * helpful on, for as long as each still helps. Source: README, "The rules", range.
 */
export function extremeMean(mandatory: readonly Term[], optional: readonly Term[], sign: 1 | -1): number | null {
  let { points, weight } = sumsOf(mandatory);
  for (const term of [...optional].sort((a, b) => sign * (a.points - b.points))) {
    if (weight && sign * (term.points * weight - points) >= 0) break;
    points += term.weight * term.points;
    weight += term.weight;
  }
  return weight ? roundHalfUp(points, weight) : null;
}
