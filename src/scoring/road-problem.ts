// The shortest road in numbers only: what the search needs, and nothing else.

import { own, type Action, type Id, type Level, type Target } from '#model';
import { improve, reach } from './apply.ts';
import { sumsOf } from './arithmetic.ts';
import type { Candidate } from './next-actions.ts';
import { pointsOfSet } from './points.ts';
import { counts, type Row, type Sheet } from './sheet.ts';

/** What a road is to have least of. */
export type Objective = 'hours' | 'cost';

/**
 * A question that candidates raise, as a small machine: state 0 is the answer of today, and each
 * candidate leads from one state to the next, whatever the order. Equal answers are the same state.
 */
export interface Climb {
  /** The demands it counts for: the first one, and that of its area. */
  readonly demands: readonly number[];
  readonly weight: number;
  /** The candidates that raise it. */
  readonly by: readonly number[];
  /** Points in a state. */
  readonly points: (state: number) => number;
  readonly step: (state: number, candidate: number) => number;
  /** No candidate adds more points than this to what the candidates `before` it lead to. */
  readonly most: (candidate: number, before: readonly number[]) => number;
  /** Whether candidates add up (several options), or the best one counts. */
  readonly adds: boolean;
}

/** A sum of weight·points that the level needs: of all questions that count, or of those of an area with a gate. */
export interface Demand {
  /** The least sum that rounds to the score needed. */
  readonly need: number;
  /** Σ weight·points of the questions that no candidate raises. */
  readonly settled: number;
  /** Σ weight; never 0: without a weight there is no score, and an area without one is waived. */
  readonly divisor: number;
}

/** What a candidate takes: the objective first. Hours and VND. */
export type Price = readonly [first: number, second: number];

export interface Problem {
  readonly prices: readonly Price[];
  /** For each candidate, the candidates to take before it. */
  readonly requires: readonly (readonly number[])[];
  readonly climbs: readonly Climb[];
  /** The whole first, then one for each gate in force. */
  readonly demands: readonly Demand[];
}

function climbOf(row: Row, demands: readonly number[], candidates: readonly Candidate[], by: readonly number[]): Climb {
  const states: { points: number; taken: readonly number[]; next: Map<number, number> }[] = [];
  const known = new Map<string, number>();
  const stateOf = (taken: readonly number[]): number => {
    const targets = taken.map((i) => candidates[i]!.action.raises[row.question.id]!);
    const points = improve(row, targets)?.points ?? row.points;
    const key = `${points} ${reach(row, targets)}`;
    if (!known.has(key)) known.set(key, states.push({ points, taken, next: new Map() }) - 1);
    return known.get(key)!;
  };
  stateOf([]);
  return {
    demands,
    weight: row.weight,
    by,
    points: (state) => states[state]!.points,
    step: (state, candidate) => {
      const { taken, next } = states[state]!;
      if (!next.has(candidate)) next.set(candidate, stateOf([...taken, candidate]));
      return next.get(candidate)!;
    },
    adds: row.question.type === 'multiple',
    most: (candidate, before) => {
      const targetOf = (i: number): Target => candidates[i]!.action.raises[row.question.id]!;
      const earlier = before.filter((i) => by.includes(i)).map(targetOf);
      if (row.question.type !== 'multiple')
        return (
          (improve(row, [targetOf(candidate)])?.points ?? row.points) - (improve(row, earlier)?.points ?? row.points)
        );
      const already = reach(row, earlier);
      return pointsOfSet(
        row.question,
        reach(row, [targetOf(candidate)]).filter((id) => !already.includes(id)),
      );
    },
  };
}

const priceOf = ({ hours, cost }: Action, objective: Objective): Price =>
  objective === 'cost' ? [cost[1], hours] : [hours, cost[1]];

/** The numbers of a road through some levels, by way of `candidates`; `waived` holds the areas without gates. */
export function problemOf(
  rungs: readonly Level[],
  sheet: Sheet,
  candidates: readonly Candidate[],
  waived: ReadonlySet<Id>,
  objective: Objective,
): Problem {
  const gates = new Map<Id, number>();
  for (const { area, from } of rungs.flatMap((level) => level.gates ?? []))
    if (!waived.has(area)) gates.set(area, Math.max(from, gates.get(area) ?? 0));
  const gated = [...gates.keys()];
  const raisers = (id: Id): readonly number[] =>
    candidates.flatMap(({ action }, i) => (own(action.raises, id) === undefined ? [] : [i]));
  const rows = sheet.filter(counts).map((row) => ({ ...row, by: raisers(row.question.id) }));
  const demandOf = (from: number, area?: Id): Demand => {
    const mine = rows.filter(({ question }) => area === undefined || question.area === area);
    const divisor = sumsOf(mine).weight;
    // roundHalfUp(S, D) ≥ f  ⇔  2S + D ≥ 2Df
    const need = Math.max(0, Math.ceil((divisor * (2 * from - 1)) / 2));
    return { need, settled: sumsOf(mine.filter(({ by }) => !by.length)).points, divisor };
  };
  const indexOf = (id: Id): number => candidates.findIndex(({ action }) => action.id === id);
  return {
    prices: candidates.map(({ action }) => priceOf(action, objective)),
    requires: candidates.map(({ action }) => (action.requires ?? []).map(indexOf).filter((i) => i >= 0)),
    climbs: rows
      .filter(({ by }) => by.length)
      .map((row) => {
        const gate = gated.indexOf(row.question.area) + 1;
        return climbOf(row, gate ? [0, gate] : [0], candidates, row.by);
      }),
    demands: [
      demandOf(Math.max(...rungs.map((level) => level.from))),
      ...gated.map((area) => demandOf(gates.get(area)!, area)),
    ],
  };
}
