// The exact search: candidates are decided one after another, and of all the sets decided so far only those
// are kept that no other one beats in every respect that can still matter.
//
// What can still matter: the price so far (first and second part, number, order of definition: all additive, so
// what is dearer now stays dearer), the points gathered towards each demand, the state of unfinished questions,
// and which prerequisites of undecided candidates were taken.

import { decisionOrder } from './decision-order.ts';
import { boundOf } from './road-bound.ts';
import { scalarPrices } from './road-price.ts';
import type { Price, Problem } from './road-problem.ts';

/** Up to so many candidates the search goes on until nothing better is left. */
const EXACT = 40;

interface Node {
  readonly spent: Price;
  /** The same in one number, for the bound. */
  readonly price: number;
  /** In the order of decision. */
  readonly taken: readonly number[];
  /** For each demand, Σ weight·points of its finished questions, at most what it needs. */
  readonly sums: readonly number[];
  /** For each question its state; −1 once it is finished. */
  readonly states: readonly number[];
  /** The taken ones that an undecided candidate requires. */
  readonly keys: readonly number[];
  /** What any road from here takes at least, in one number. */
  least: number;
}

/** What is taken, in order of definition. */
const inOrder = ({ taken }: Node): readonly number[] => [...taken].sort((a, b) => a - b);

/** The lower price, then fewest actions, then the first in order of definition. */
function compare(a: Node, b: Node): number {
  const difference = a.spent[0] - b.spent[0] || a.spent[1] - b.spent[1] || a.taken.length - b.taken.length;
  if (difference) return difference;
  const [mine, other] = [inOrder(a), inOrder(b)];
  const first = mine.findIndex((candidate, i) => candidate !== other[i]);
  return first < 0 ? 0 : mine[first]! - other[first]!;
}

/** Keeps what no other node beats: no dearer, and at least as far in every respect. */
function frontier(nodes: Node[]): readonly Node[] {
  const groups = new Map<string, Node[]>();
  return nodes.sort(compare).filter((node) => {
    const key = `${node.states.join()} ${node.keys.join()}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const beaten = group.some((other) => node.sums.every((sum, i) => other.sums[i]! >= sum));
    if (!beaten) group.push(node);
    return !beaten;
  });
}

/**
 * What each decision is the last one for; thousands of nodes pass there, so it is looked up once. The first entry stands
 * for what is closed before any decision.
 */
function closingsOf({ prices, climbs, requires, demands }: Problem, order: readonly number[]) {
  const last = (deciders: readonly number[]): number => Math.max(-1, ...deciders.map((i) => order.indexOf(i)));
  const climbEnds = climbs.map((climb) => last(climb.by));
  const demandEnds = demands.map((_, d) => Math.max(-1, ...climbEnds.filter((_, i) => climbs[i]!.demands.includes(d))));
  const keyEnds = prices.map((_, i) => last(prices.flatMap((_, j) => (requires[j]!.includes(i) ? [j] : []))));
  const at = (ends: readonly number[], position: number): readonly number[] =>
    ends.flatMap((end, i) => (end === position ? [i] : []));
  return [-1, ...order.keys()].map((position) => ({
    climbs: at(climbEnds, position),
    demands: at(demandEnds, position),
    keys: at(keyEnds, position),
  }));
}

/** One way of walking through the decisions, for one problem. */
function walker(problem: Problem, scalars: readonly number[], order: readonly number[]) {
  const { prices, climbs, requires, demands } = problem;
  const closings = closingsOf(problem, order);
  const isRequired = prices.map((_, i) => order.some((other) => requires[other]!.includes(i)));
  const raisedBy = prices.map((_, i) => climbs.flatMap(({ by }, c) => (by.includes(i) ? [c] : [])));

  /** Closes what the decision at `position` was the last one for; `null` when a demand turns out not to be met. */
  const settle = (node: Node, position: number): Node | null => {
    const closed = closings[position + 1]!;
    let { sums, states, keys } = node;
    if (closed.climbs.length) {
      const [grown, left] = [[...sums], [...states]];
      for (const i of closed.climbs) {
        const climb = climbs[i]!;
        const points = climb.weight * climb.points(left[i]!);
        for (const d of climb.demands) grown[d] = Math.min(demands[d]!.need, grown[d]! + points);
        left[i] = -1;
      }
      [sums, states] = [grown, left];
    }
    for (const d of closed.demands) if (sums[d]! < demands[d]!.need) return null;
    if (closed.keys.some((key) => keys.includes(key))) keys = keys.filter((key) => !closed.keys.includes(key));
    return sums === node.sums && keys === node.keys ? node : { ...node, sums, states, keys };
  };
  const take = (node: Node, i: number): Node => {
    const states = [...node.states];
    for (const c of raisedBy[i]!) states[c] = climbs[c]!.step(states[c]!, i);
    return {
      ...node,
      spent: [node.spent[0] + prices[i]![0], node.spent[1] + prices[i]![1]],
      price: node.price + scalars[i]!,
      taken: [...node.taken, i],
      states,
      keys: isRequired[i] ? [...node.keys, i] : node.keys,
    };
  };
  const begin = settle(
    {
      spent: [0, 0],
      price: 0,
      taken: [],
      sums: demands.map(({ need, settled }) => Math.min(need, settled)),
      states: climbs.map(() => 0),
      keys: [],
      least: 0,
    },
    -1,
  );
  /** The end of one way; `null` when it doesn't reach the level. */
  const end = (taken: readonly number[]): Node | null => {
    let node = begin;
    order.forEach((candidate, at) => {
      node = node && settle(taken.includes(candidate) ? take(node, candidate) : node, at);
    });
    return node;
  };
  return { begin, take, settle, end };
}

/** Some road to begin with: everything, without whatever turns out not to be needed, the dearest first. */
function anyRoad(
  requires: Problem['requires'],
  scalars: readonly number[],
  all: readonly number[],
  reaches: (taken: readonly number[]) => boolean,
) {
  let road = all;
  for (let i: number | undefined, kept = new Set<number>(); ; kept.add(i!)) {
    i = [...road]
      .filter((one) => !kept.has(one) && !road.some((other) => requires[other]!.includes(one)))
      .sort((a, b) => scalars[b]! - scalars[a]!)[0];
    if (i === undefined) return road;
    const without = road.filter((one) => one !== i);
    if (reaches(without)) road = without;
  }
}

/**
 * Some candidates (indices, ascending) that reach the level at the lowest price; `null` when none do.
 * First a narrow search, which finds a good road fast; then wider ones, which need only look at what could
 * be better still; the last one, or one that left nothing out, proves that nothing is. With more than `EXACT` candidates
 * the last one is narrow as well: nobody waits for a proof, and `isProven` says whether there is one.
 */
export function shortestRoad(
  problem: Problem,
): { readonly taken: readonly number[]; readonly isProven: boolean } | null {
  const { requires, prices } = problem;
  const scalars = scalarPrices(prices);
  const order = decisionOrder(problem);
  const { begin, take, settle, end } = walker(problem, scalars, order);
  if (!end(order)) return null;
  let best = end(anyRoad(requires, scalars, order, (taken) => end(taken) !== null))!;
  if (!best.taken.length) return { taken: [], isProven: true };

  const bound = boundOf(problem, scalars, order);
  let isProven = false;
  for (const width of prices.length > EXACT ? [30, 300] : [30, 300, Infinity]) {
    let complete = true;
    let nodes: readonly Node[] = [begin!];
    bound.tune(begin!, -1, best.price, 100);
    for (let at = 0; at < order.length; at++) {
      const candidate = order[at]!;
      const kept: Node[] = [];
      // fractions are a little off: what they can't tell apart is looked at
      const limit = best.price * (1 + 1e-9) + 1e-6;
      const keep = (node: Node | null, least: number): void => {
        if (!node) return;
        node.least = least;
        kept.push(node);
      };
      for (const node of nodes) {
        const [without, having] = bound.ways(node, at);
        if (having <= limit) keep(settle(take(node, candidate), at), having);
        if (without <= limit) keep(settle(node, at), without);
      }
      nodes = frontier(kept);
      if (!nodes.length) break;
      if (nodes.length > width) {
        nodes = [...nodes].sort((a, b) => a.least - b.least).slice(0, width);
        complete = false;
      }
      bound.tune(
        nodes.reduce((a, b) => (b.least < a.least ? b : a)),
        at,
        best.price,
        10,
      );
    }
    for (const node of nodes) if (compare(node, best) < 0) best = node;
    isProven = complete;
    if (complete) break;
  }
  return { taken: inOrder(best), isProven };
}
