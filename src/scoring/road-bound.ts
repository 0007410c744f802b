// How little can still be enough: the bound that keeps the search for the shortest road short.
//
// It is the Lagrangian dual of a relaxed road, in which candidates can be done in part. Every demand has a
// rate (price for one point), twice (once by way of the questions, none of which brings more than its best
// candidate; once with no candidate bringing more than what is lacking), and so has each prerequisite.
// Whatever the rates, the bound never exceeds what is really needed, so fractions here only decide what not
// to look at: no score comes from this file.
//
// Sources: M. L. Fisher, "The Lagrangian relaxation method for solving integer programming problems",
// Management Science 27(1), 1981 (the step length is Polyak's); R. D. Carr et al., "Strengthening integrality
// gaps for capacitated network design and covering problems", SODA 2000 (knapsack cover).

import type { Problem } from './road-problem.ts';

/** A set of decisions, as far as the bound looks at it. */
export interface Decided {
  /** Of those taken, by `prices`. */
  readonly price: number;
  readonly sums: readonly number[];
  readonly states: readonly number[];
  readonly keys: readonly number[];
}

export interface Bound {
  /**
   * The price, that spent included, that any road from here takes at least without the candidate at this position, and
   * with it (Infinity when it lacks what it requires).
   */
  readonly ways: (node: Decided, position: number) => readonly [without: number, having: number];
  /** Moves the rates towards those that bound this node best; `enough` is a price known to be enough. */
  readonly tune: (node: Decided, position: number, enough: number, rounds: number) => void;
}

export function boundOf(
  { requires, climbs, demands }: Problem,
  prices: readonly number[],
  order: readonly number[],
): Bound {
  const position = prices.map((_, candidate) => order.indexOf(candidate));
  const links = order.flatMap((candidate) => requires[candidate]!.map((required) => [candidate, required] as const));
  // what a candidate adds to the candidates that have to go before it: a chain of steps isn't counted twice
  const ancestors = (candidate: number): readonly number[] => [
    ...new Set(requires[candidate]!.flatMap((required) => [required, ...ancestors(required)])),
  ];
  const moves = prices.map((_, candidate) => {
    const before = position[candidate]! < 0 ? [] : ancestors(candidate);
    return climbs.flatMap((climb, i) => {
      if (!climb.by.includes(candidate)) return [];
      const most = Math.max(0, climb.most(candidate, before));
      return [{ i, most, top: climb.points(climb.step(0, candidate)) }];
    });
  });
  const ceilings = climbs.map((climb) => climb.points(climb.by.reduce(climb.step, 0)));
  // all in points of 100, so that one step length suits all
  const size = climbs.map(({ weight }) => weight / demands[0]!.divisor);
  const scale = demands.map(({ divisor }) => demands[0]!.divisor / divisor);
  const D = demands.length;

  // all rates in one list: demands, climbs, covers (the demands again), links; the slopes in another
  const [C, K, L] = [D, D + climbs.length, 2 * D + climbs.length];
  const rates = new Float64Array(L + links.length);
  // all made once: thousands of typed arrays cost more than what is computed in them
  const [kept, slope] = [rates.slice(), rates.slice()];
  const [points, room] = [new Float64Array(climbs.length), new Float64Array(climbs.length)];
  const [lacks, brings] = [new Float64Array(D), new Float64Array(prices.length * D)];
  const [cost, worth] = [new Float64Array(prices.length), new Float64Array(climbs.length)];

  /** What is lacking for each demand: `lacks`. */
  const measure = (node: Decided): void => {
    for (let d = 0; d < D; d++) lacks[d] = (demands[d]!.need - node.sums[d]!) / demands[d]!.divisor;
    for (let i = 0; i < climbs.length; i++) {
      if (node.states[i]! < 0) continue;
      points[i] = climbs[i]!.points(node.states[i]!);
      for (const d of climbs[i]!.demands) lacks[d]! -= scale[d]! * size[i]! * points[i]!;
    }
  };

  /** What a point of each climb is worth by the demands it counts for, at these rates: `worth`. */
  const value = (): void => {
    for (let i = 0; i < climbs.length; i++) {
      worth[i] = -rates[C + i]!;
      for (const d of climbs[i]!.demands) worth[i]! += rates[d]! * scale[d]!;
    }
  };

  const gainOf = (i: number, most: number, top: number): number =>
    size[i]! * Math.min(most, (climbs[i]!.adds ? ceilings[i]! : top) - points[i]!);

  /** What each candidate that can still be done costs after all it brings: `cost`; NaN for the others. */
  const appraise = (node: Decided, at: number): void => {
    cost.fill(NaN);
    room.fill(0);
    brings.fill(0);
    for (let p = at + 1; p < order.length; p++) {
      const candidate = order[p]!;
      if (requires[candidate]!.some((r) => (position[r]! > at ? Number.isNaN(cost[r]!) : !node.keys.includes(r))))
        continue;
      let price = prices[candidate]!;
      const row = candidate * D;
      for (const { i, most, top } of moves[candidate]!) {
        if (node.states[i]! < 0) continue;
        const { adds, demands: counted } = climbs[i]!;
        const gain = gainOf(i, most, top);
        if (gain <= 0) continue;
        const left = size[i]! * ((adds ? ceilings[i]! : top) - points[i]!);
        room[i] = adds ? Math.min(left, room[i]! + gain) : Math.max(room[i]!, left);
        price -= rates[C + i]! * gain;
        for (const d of counted) brings[row + d]! += scale[d]! * gain;
      }
      for (let d = 0; d < D; d++) {
        brings[row + d] = Math.max(0, Math.min(lacks[d]!, brings[row + d]!));
        price -= rates[K + d]! * brings[row + d]!;
      }
      cost[candidate] = price;
    }
    for (let l = 0; l < links.length; l++) {
      const [candidate, required] = links[l]!;
      if (Number.isNaN(cost[candidate]!) || position[required]! <= at) continue;
      cost[candidate]! += rates[L + l]!;
      cost[required]! -= rates[L + l]!;
    }
  };

  const relax = (node: Decided, at: number): number => {
    measure(node);
    appraise(node, at);
    let bound = node.price;
    for (let d = 0; d < D; d++) bound += rates[d]! * lacks[d]! + rates[K + d]! * Math.max(0, lacks[d]!);
    for (let i = 0; i < cost.length; i++) if (cost[i]! < 0) bound += cost[i]!;
    for (let i = 0; i < room.length; i++) bound -= Math.max(0, worth[i]!) * room[i]!;
    return bound;
  };

  /** How much each demand is lacking at these rates (exceeded, when negative): `slope`. */
  const incline = (node: Decided, at: number): void => {
    slope.set(lacks);
    for (let d = 0; d < D; d++) slope[K + d] = Math.max(0, lacks[d]!);
    climbs.forEach((climb, i) => {
      const used = worth[i]! > 0 ? room[i]! : 0;
      slope[C + i] = used;
      for (const d of climb.demands) slope[d]! -= scale[d]! * used;
    });
    moves.forEach((own, candidate) => {
      if (!(cost[candidate]! < 0)) return;
      for (let d = 0; d < D; d++) slope[K + d]! -= brings[candidate * D + d]!;
      for (const { i, most, top } of own) if (node.states[i]! >= 0) slope[C + i]! -= Math.max(0, gainOf(i, most, top));
    });
    links.forEach(([candidate, required], l) => {
      const live = !Number.isNaN(cost[candidate]!) && position[required]! > at;
      slope[L + l] = live ? Number(cost[candidate]! < 0) - Number(cost[required]! < 0) : 0;
    });
  };

  const tune = (node: Decided, at: number, enough: number, rounds: number): void => {
    let best = -Infinity;
    kept.set(rates);
    let length = 1.5;
    let stale = 0;
    for (let round = 0; round < rounds; round++) {
      value();
      const bound = relax(node, at);
      if (bound > best + 1e-9) {
        [best, stale] = [bound, 0];
        kept.set(rates);
      } else if (++stale > 8) [length, stale] = [length / 2, 0];
      incline(node, at);
      const norm = slope.reduce((total, value) => total + value * value, 0);
      if (norm < 1e-9 || bound >= enough) break;
      const step = (length * (enough + 1 - bound)) / norm;
      for (let i = 0; i < rates.length; i++) rates[i] = Math.max(0, rates[i]! + step * slope[i]!);
    }
    rates.set(kept);
    value();
  };
  const ways = (node: Decided, at: number): readonly [number, number] => {
    const least = relax(node, at - 1);
    const own = cost[order[at]!]!;
    return Number.isNaN(own) ? [least, Infinity] : [least + Math.max(0, -own), least + Math.max(0, own)];
  };
  return { ways, tune };
}
