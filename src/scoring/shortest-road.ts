// The exact search: candidates are decided one after another, and of all the sets decided so far only those
// are kept that no other one beats in every respect that can still matter.
//
// What can still matter: the price so far (hours, highest cost, number, order of definition: all additive, so
// what is dearer now stays dearer), the points gathered in finished areas, those of finished questions in
// unfinished areas, the state of unfinished questions, and which prerequisites of undecided candidates were taken.

import { roundHalfUp } from './arithmetic.ts';
import { decisionOrder } from './decision-order.ts';
import { boundOf } from './road-bound.ts';
import type { Problem } from './road-problem.ts';

interface Node {
  readonly hours: number;
  readonly cost: number;
  /** Ascending. */
  readonly taken: readonly number[];
  /** Σ weight·score of the finished areas, at most `need`. */
  readonly total: number;
  /** For each area, Σ weight·points of its finished questions; 0 once the area is finished. */
  readonly sums: readonly number[];
  /** For each question its state; −1 once it is finished. */
  readonly states: readonly number[];
  /** The taken ones that an undecided candidate requires. */
  readonly keys: readonly number[];
}

/** Fewest hours, then lowest sum of highest costs, then fewest actions, then the first in order of definition. */
function compare(a: Node, b: Node): number {
  const difference = a.hours - b.hours || a.cost - b.cost || a.taken.length - b.taken.length;
  if (difference) return difference;
  const first = a.taken.findIndex((candidate, i) => candidate !== b.taken[i]);
  return first < 0 ? 0 : a.taken[first]! - b.taken[first]!;
}

/** Keeps what no other node beats: no dearer, and at least as far in every respect. */
function frontier(nodes: readonly Node[]): readonly Node[] {
  const groups = new Map<string, Node[]>();
  return [...nodes].sort(compare).filter((node) => {
    const key = `${node.states.join()} ${node.keys.join()}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const beaten = group.some(
      (other) => other.total >= node.total && node.sums.every((sum, i) => other.sums[i]! >= sum),
    );
    if (!beaten) group.push(node);
    return !beaten;
  });
}

/** One way of walking through the decisions, for one problem. */
function walker({ candidates, climbs, requires, areas, need }: Problem, order: readonly number[]) {
  const last = (deciders: readonly number[]): number => Math.max(-1, ...deciders.map((i) => order.indexOf(i)));
  const climbEnds = climbs.map((climb) => last(climb.by));
  const areaEnds = areas.map((_, area) => Math.max(-1, ...climbEnds.filter((_, i) => climbs[i]!.area === area)));
  const keyEnds = candidates.map((_, i) => last(candidates.flatMap((_, j) => (requires[j]!.includes(i) ? [j] : []))));

  /** Closes what the decision at `at` was the last one for; `null` when a gate turns out to stay shut. */
  const settle = (node: Node, at: number): Node | null => {
    let { total } = node;
    const sums = [...node.sums];
    const states = [...node.states];
    climbs.forEach((climb, i) => {
      if (climbEnds[i] !== at) return;
      sums[climb.area]! += climb.weight * climb.points(states[i]!);
      states[i] = -1;
    });
    for (const [i, area] of areas.entries()) {
      if (areaEnds[i] !== at || !area.divisor) continue;
      const score = roundHalfUp(sums[i]!, area.divisor);
      if (score < area.gate) return null;
      total = Math.min(need, total + area.weight * score);
      sums[i] = 0;
    }
    return { ...node, total, sums, states, keys: node.keys.filter((key) => keyEnds[key]! > at) };
  };
  const take = (node: Node, i: number): Node => ({
    ...node,
    hours: node.hours + candidates[i]!.action.hours,
    cost: node.cost + candidates[i]!.action.cost[1],
    taken: [...node.taken, i].sort((a, b) => a - b),
    states: node.states.map((state, c) => (climbs[c]!.by.includes(i) ? climbs[c]!.step(state, i) : state)),
    keys: [...node.keys, i],
  });
  const begin = settle(
    {
      hours: 0,
      cost: 0,
      taken: [],
      total: 0,
      sums: areas.map((area) => area.settled),
      states: climbs.map(() => 0),
      keys: [],
    },
    -1,
  );
  /** The end of one way; `null` when it doesn't reach the level. */
  const end = (taken: readonly number[]): Node | null => {
    let node = begin;
    for (const [at, candidate] of order.entries())
      node = node && settle(taken.includes(candidate) ? take(node, candidate) : node, at);
    return node && node.total >= need ? node : null;
  };
  return { begin, take, settle, end };
}

/** Some road to begin with: everything, without whatever turns out not to be needed, the dearest first. */
function anyRoad(
  { candidates, requires }: Problem,
  all: readonly number[],
  reaches: (taken: readonly number[]) => boolean,
) {
  const price = (i: number): number => candidates[i]!.action.hours;
  let road = all;
  for (let i: number | undefined, kept = new Set<number>(); ; kept.add(i!)) {
    i = [...road]
      .filter((one) => !kept.has(one) && !road.some((other) => requires[other]!.includes(one)))
      .sort((a, b) => price(b) - price(a))[0];
    if (i === undefined) return road;
    const without = road.filter((one) => one !== i);
    if (reaches(without)) road = without;
  }
}

/**
 * Some candidates (indices, ascending) that reach the level in the fewest hours; `null` when none do.
 * First a narrow search, which finds a good road fast; then wider ones, which need only look at what could
 * be better still; the last one, or one that left nothing out, proves that nothing is.
 */
export function shortestRoad(problem: Problem): readonly number[] | null {
  const { requires } = problem;
  const order = decisionOrder(problem);
  const { begin, take, settle, end } = walker(problem, order);
  if (!end(order)) return null;
  let best = end(anyRoad(problem, order, (taken) => end(taken) !== null))!;
  if (!best.hours) return best.taken;

  const bound = boundOf(problem, order);
  for (const width of [30, 300, Infinity]) {
    let complete = true;
    let nodes: readonly Node[] = [begin!];
    bound.tune(begin!, -1, best.hours, 100);
    for (const [at, candidate] of order.entries()) {
      const hours = new Map<Node, number>();
      for (const node of nodes) {
        const open = requires[candidate]!.every((required) => node.keys.includes(required));
        for (const branch of open ? [node, take(node, candidate)] : [node]) {
          const settled = settle(branch, at);
          const least = settled ? bound.of(settled, at) : Infinity;
          if (least <= best.hours + 1e-6) hours.set(settled!, least);
        }
      }
      nodes = frontier([...hours.keys()]);
      if (!nodes.length) break;
      const byHours = [...nodes].sort((a, b) => hours.get(a)! - hours.get(b)!);
      if (nodes.length > width) {
        nodes = byHours.slice(0, width);
        complete = false;
      }
      bound.tune(byHours[0]!, at, best.hours, 10);
    }
    for (const node of nodes) if (node.total >= problem.need && compare(node, best) < 0) best = node;
    if (complete) break;
  }
  return best.taken;
}
