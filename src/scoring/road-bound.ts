// How few hours can still be enough: the bound that keeps the search for the shortest road short.
//
// It is the Lagrangian dual of a relaxed road, in which candidates can be done in part. Every demand has a
// price (hours for one point): the overall score and each gate, twice (once by way of the questions, none of
// which brings more than its best candidate; once with no candidate bringing more than what is lacking), and
// each prerequisite. Whatever the prices, the bound never exceeds the hours that are really needed, so
// fractions here only decide what not to look at: no score comes from this file.
//
// Sources: M. L. Fisher, "The Lagrangian relaxation method for solving integer programming problems",
// Management Science 27(1), 1981 (the step length is Polyak's); R. D. Carr et al., "Strengthening integrality
// gaps for capacitated network design and covering problems", SODA 2000 (knapsack cover).

import type { Problem } from './road-problem.ts';

/** A set of decisions, as far as the bound looks at it. */
export interface Decided {
  readonly hours: number;
  readonly total: number;
  readonly sums: readonly number[];
  readonly states: readonly number[];
  readonly keys: readonly number[];
}

export interface Bound {
  /** The hours, those spent included, that any road from here takes at least. */
  readonly of: (node: Decided, position: number) => number;
  /** Moves the prices towards those that bound this node best; `enough` is a number of hours known to be enough. */
  readonly tune: (node: Decided, position: number, enough: number, rounds: number) => void;
}

export function boundOf({ candidates, requires, climbs, areas, need }: Problem, order: readonly number[]): Bound {
  const position = candidates.map((_, candidate) => order.indexOf(candidate));
  const links = order.flatMap((candidate) => requires[candidate]!.map((required) => [candidate, required] as const));
  // what a candidate adds to the candidates that have to go before it: a chain of steps isn't counted twice
  const ancestors = (candidate: number): readonly number[] => [
    ...new Set(requires[candidate]!.flatMap((required) => [required, ...ancestors(required)])),
  ];
  const moves = candidates.map((_, candidate) => {
    const before = position[candidate]! < 0 ? [] : ancestors(candidate);
    return climbs.flatMap((climb, i) => {
      if (!climb.by.includes(candidate)) return [];
      const most = Math.max(0, climb.most(candidate, before));
      return [{ i, most, top: climb.points(climb.step(0, candidate)) }];
    });
  });
  const ceilings = climbs.map((climb) => climb.points(climb.by.reduce(climb.step, 0)));
  // demands: each area's gate, then the overall score, all in points of 100, so that one step length suits all
  const overall = areas.length;
  const whole = areas.reduce((total, area) => total + (area.divisor && area.weight), 0);
  const size = climbs.map(({ area, weight }) => weight / areas[area]!.divisor);
  const share = areas.map((area) => area.weight / whole);

  // all prices in one list: demands, climbs, covers (the demands again), links; the slopes in another
  const [C, K, L] = [overall + 1, overall + 1 + climbs.length, 2 * (overall + 1) + climbs.length];
  let prices = new Float64Array(L + links.length);
  const slope = new Float64Array(prices.length);
  const [points, room] = [new Float64Array(climbs.length), new Float64Array(climbs.length)];
  const [lacks, brings] = [new Float64Array(overall + 1), new Float64Array(candidates.length * (overall + 1))];
  const cost = new Float64Array(candidates.length);
  const now = new Float64Array(areas.length);

  /** What is lacking for each demand: `lacks`. */
  const measure = (node: Decided): void => {
    now.fill(-1);
    climbs.forEach(({ area, weight, points: pointsIn }, i) => {
      if (node.states[i]! < 0) return;
      points[i] = pointsIn(node.states[i]!);
      now[area] = (now[area]! < 0 ? node.sums[area]! : now[area]!) + weight * points[i]!;
    });
    lacks[overall] = (need - node.total) / whole;
    areas.forEach(({ divisor, gate }, i) => {
      lacks[i] = 0;
      if (now[i]! < 0) return;
      // roundHalfUp(s, d) ≥ g  ⇔  2s ≥ d(2g − 1); and an open area may be rounded up by a half
      if (gate) lacks[i] = (Math.ceil((divisor * (2 * gate - 1)) / 2) - now[i]!) / divisor;
      lacks[overall]! -= share[i]! * (now[i]! / divisor + 0.5);
    });
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
      let price = candidates[candidate]!.action.hours;
      const row = candidate * (overall + 1);
      for (const { i, most, top } of moves[candidate]!) {
        if (node.states[i]! < 0) continue;
        const { adds, area } = climbs[i]!;
        const gain = gainOf(i, most, top);
        if (gain <= 0) continue;
        const left = size[i]! * ((adds ? ceilings[i]! : top) - points[i]!);
        room[i] = adds ? Math.min(left, room[i]! + gain) : Math.max(room[i]!, left);
        price -= prices[C + i]! * gain;
        brings[row + area]! += gain;
        brings[row + overall]! += share[area]! * gain;
      }
      for (let d = 0; d <= overall; d++) {
        brings[row + d] = Math.max(0, Math.min(lacks[d]!, brings[row + d]!));
        price -= prices[K + d]! * brings[row + d]!;
      }
      cost[candidate] = price;
    }
    links.forEach(([candidate, required], l) => {
      if (Number.isNaN(cost[candidate]!) || position[required]! <= at) return;
      cost[candidate]! += prices[L + l]!;
      cost[required]! -= prices[L + l]!;
    });
  };

  const relax = (node: Decided, at: number): number => {
    measure(node);
    appraise(node, at);
    let bound = node.hours;
    for (let d = 0; d <= overall; d++) bound += prices[d]! * lacks[d]! + prices[K + d]! * Math.max(0, lacks[d]!);
    for (const left of cost) if (left < 0) bound += left;
    climbs.forEach(({ area }, i) => {
      bound -= Math.max(0, prices[overall]! * share[area]! + prices[area]! - prices[C + i]!) * room[i]!;
    });
    return bound;
  };

  /** How much each demand is lacking at these prices (exceeded, when negative): `slope`. */
  const incline = (node: Decided, at: number): void => {
    slope.set(lacks);
    slope.set(
      lacks.map((lack) => Math.max(0, lack)),
      K,
    );
    climbs.forEach(({ area }, i) => {
      const used = prices[overall]! * share[area]! + prices[area]! > prices[C + i]! ? room[i]! : 0;
      slope[C + i] = used;
      slope[overall]! -= share[area]! * used;
      slope[area]! -= used;
    });
    moves.forEach((own, candidate) => {
      if (!(cost[candidate]! < 0)) return;
      for (let d = 0; d <= overall; d++) slope[K + d]! -= brings[candidate * (overall + 1) + d]!;
      for (const { i, most, top } of own) if (node.states[i]! >= 0) slope[C + i]! -= Math.max(0, gainOf(i, most, top));
    });
    links.forEach(([candidate, required], l) => {
      const live = !Number.isNaN(cost[candidate]!) && position[required]! > at;
      slope[L + l] = live ? Number(cost[candidate]! < 0) - Number(cost[required]! < 0) : 0;
    });
  };

  const tune = (node: Decided, at: number, enough: number, rounds: number): void => {
    let best = -Infinity;
    let kept = prices;
    let length = 1.5;
    let stale = 0;
    for (let round = 0; round < rounds; round++) {
      const bound = relax(node, at);
      if (bound > best + 1e-9) [best, kept, stale] = [bound, prices, 0];
      else if (++stale > 8) [length, stale] = [length / 2, 0];
      incline(node, at);
      const norm = slope.reduce((total, value) => total + value * value, 0);
      if (norm < 1e-9 || bound >= enough) break;
      const step = (length * (enough + 1 - bound)) / norm;
      prices = prices.map((value, i) => Math.max(0, value + step * slope[i]!));
    }
    prices = kept;
  };
  return { of: relax, tune };
}
