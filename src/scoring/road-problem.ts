// The shortest road in numbers only: what the search needs, and nothing else.

import { own, type Id, type Questionnaire, type Target } from '#model';
import { improve, reach } from './apply.ts';
import { sumsOf } from './arithmetic.ts';
import type { Candidate } from './next-actions.ts';
import { pointsOfSet } from './points.ts';
import { counts, type Row, type Sheet } from './sheet.ts';

/**
 * A question that candidates raise, as a small machine: state 0 is the answer of today, and each
 * candidate leads from one state to the next, whatever the order. Equal answers are the same state.
 */
export interface Climb {
  readonly area: number;
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

/** An area with what the target level asks of it. */
export interface Ground {
  readonly weight: number;
  /** Σ weight of its counting questions; 0 when the area isn't applicable. */
  readonly divisor: number;
  /** Σ weight·points of its questions that no candidate raises. */
  readonly settled: number;
  /** The area score needed; 0 when no gate stands before it. */
  readonly gate: number;
}

export interface Problem {
  readonly candidates: readonly Candidate[];
  /** For each candidate, the candidates to take before it. */
  readonly requires: readonly (readonly number[])[];
  readonly climbs: readonly Climb[];
  readonly areas: readonly Ground[];
  /** The least Σ weight·score over the areas that rounds to the overall score needed. */
  readonly need: number;
}

function climbOf(row: Row, area: number, candidates: readonly Candidate[], by: readonly number[]): Climb {
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
    area,
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

/** The numbers of a road to the level at `target` (an index), by way of `candidates`. */
export function problemOf(
  { areas, levels }: Questionnaire,
  sheet: Sheet,
  candidates: readonly Candidate[],
  target: number,
): Problem {
  const rungs = levels.slice(0, target + 1);
  const indexOf = (id: Id): number => candidates.findIndex(({ action }) => action.id === id);
  const climbs: Climb[] = [];
  const ground = areas.map(({ id }, area): Ground => {
    const rows = sheet.filter((row) => row.question.area === id && counts(row));
    const settled = rows.filter((row) => {
      const by = candidates.flatMap(({ action }, i) => (own(action.raises, row.question.id) === undefined ? [] : [i]));
      if (by.length) climbs.push(climbOf(row, area, candidates, by));
      return !by.length;
    });
    const gates = rungs.flatMap((level) => level.gates ?? []).filter((gate) => gate.area === id);
    return {
      weight: 1,
      divisor: sumsOf(rows).weight,
      settled: sumsOf(settled).points,
      gate: rows.length ? Math.max(0, ...gates.map((gate) => gate.from)) : 0,
    };
  });
  const divisor = ground.reduce((total, area) => total + (area.divisor && area.weight), 0);
  const from = Math.max(...rungs.map((level) => level.from));
  return {
    candidates,
    requires: candidates.map(({ action }) => (action.requires ?? []).map(indexOf).filter((i) => i >= 0)),
    climbs,
    areas: ground,
    // roundHalfUp(S, D) ≥ f  ⇔  2S + D ≥ 2Df
    need: Math.ceil((divisor * (2 * from - 1)) / 2),
  };
}
