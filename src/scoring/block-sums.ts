// The sums of a block of rows, column by column: a question adds weight·points and weight to its area's two sums, both
// looked up by the code of the answer.

import { NOT_APPLICABLE_CODE, UNANSWERED_CODE, UNSURE_CODE } from './codes.ts';
import type { Column, Columns } from './columns.ts';
import type { Prepared, PreparedCondition, PreparedImplication } from './prepare.ts';

/** Rows of a block. */
export const BLOCK = 1024;

/** Added to a sum of weights by each answer that leaves the row open: far above any such sum (10,000 · 1,000). */
export const OPEN = 2 ** 30;

/** The two sums of an area, for the rows of a block. Integers; they are doubles so that `NaN` can tell of a bad code. */
export interface AreaSums {
  readonly points: Float64Array;
  readonly weight: Float64Array;
}

/** What the codes of a question add. A code that stands for no answer adds `NaN`. */
interface Tables {
  readonly points: Float64Array;
  readonly weight: Float64Array;
}

/** What adds up a block. */
export interface BlockSums {
  /** By area. */
  readonly sums: readonly AreaSums[];
  /** Begins anew, with `n` rows from the row `from` on. A row is open, or has a bad code, when not all its weights < `OPEN`. */
  readonly add: (columns: Columns, profile: readonly Column[], from: number, n: number, withRanges: boolean) => void;
}

export function blockSums({ questions, areas, conditions, implications }: Prepared): BlockSums {
  const sums: readonly AreaSums[] = areas.map(() => ({
    points: new Float64Array(BLOCK),
    weight: new Float64Array(BLOCK),
  }));
  const masks = conditions.map(() => new Uint8Array(BLOCK));
  const filled = new Float64Array(BLOCK);
  const leadingTo = questions.map((_, q) => implications.filter(({ to }) => to === q));
  const tables = new Map<string, Tables | null>();

  /** What a code adds to the sum of weights; unsure opens the row where ranges are wanted. */
  function weightAt(code: number, points: number, weight: number, withRanges: boolean): number {
    if (Number.isNaN(points)) return NaN;
    if (code === UNANSWERED_CODE) return OPEN;
    if (code === NOT_APPLICABLE_CODE) return 0;
    return code === UNSURE_CODE && withRanges ? OPEN + weight : weight;
  }

  /** The tables of a question; `null` when it has too many codes for one. */
  function tablesOf(q: number, withRanges: boolean): Tables | null {
    const key = `${q} ${withRanges}`;
    let found = tables.get(key);
    if (found !== undefined) return found;
    const { table: given, weight } = questions[q]!;
    found = null;
    if (given) {
      found = {
        points: given.map((points) => weight * points),
        weight: given.map((points, code) => weightAt(code, points, weight, withRanges)),
      };
    }
    tables.set(key, found);
    return found;
  }

  function fillMask(
    mask: Uint8Array,
    condition: PreparedCondition,
    profile: readonly Column[],
    from: number,
    n: number,
  ) {
    mask.fill(0);
    for (const alternative of condition) {
      for (let i = 0; i < n; i++) {
        let holds = 1;
        for (const { field, allowed } of alternative) if (field >= 0) holds &= allowed[profile[field]![from + i]!]!;
        mask[i]! |= holds;
      }
    }
  }

  function addAll({ points, weight }: Tables, column: Column, from: number, n: number, to: AreaSums): void {
    const { points: sumOfPoints, weight: sumOfWeights } = to;
    for (let i = 0; i < n; i++) {
      const code = column[from + i]!;
      sumOfPoints[i]! += points[code]!;
      sumOfWeights[i]! += weight[code]!;
    }
  }

  function addAsked(tables: Tables, column: Column, from: number, n: number, to: AreaSums, mask: Uint8Array): void {
    const { points: sumOfPoints, weight: sumOfWeights } = to;
    for (let i = 0; i < n; i++) {
      const code = column[from + i]!;
      // times 0 rather than left out: a bad code is found in a question that isn't asked, too
      sumOfPoints[i]! += mask[i]! * tables.points[code]!;
      sumOfWeights[i]! += mask[i]! * tables.weight[code]!;
    }
  }

  function addOneByOne(
    q: number,
    column: Column,
    from: number,
    n: number,
    to: AreaSums,
    mask: Uint8Array | null,
    withRanges: boolean,
  ): void {
    const { pointsOf, weight } = questions[q]!;
    for (let i = 0; i < n; i++) {
      const code = column[from + i]!;
      const points = pointsOf(code);
      const isAsked = mask ? mask[i]! : 1;
      to.points[i]! += isAsked * weight * points;
      to.weight[i]! += isAsked * weightAt(code, points, weight, withRanges);
    }
  }

  const maskOf = (condition: number): Uint8Array | null => (condition < 0 ? null : masks[condition]!);

  /** A column's codes of a block, and where they had none what follows from the answers to another question. */
  function fillIn(q: number, columns: Columns, from: number, n: number): void {
    const column = columns.answers[questions[q]!.id];
    if (column) for (let i = 0; i < n; i++) filled[i] = column[from + i]!;
    else filled.fill(UNANSWERED_CODE);
    for (const implication of leadingTo[q]!) addImplied(implication, columns, from, n);
  }

  function addImplied({ from: source, to, then }: PreparedImplication, columns: Columns, from: number, n: number) {
    const given = columns.answers[questions[source]!.id];
    const isAsked = maskOf(questions[source]!.condition);
    const mayVanish = maskOf(questions[to]!.notApplicable);
    if (!given) return;
    for (let i = 0; i < n; i++) {
      if (filled[i] !== UNANSWERED_CODE || (isAsked && !isAsked[i])) continue;
      const code = then[given[from + i]!] ?? 0;
      if (code !== NOT_APPLICABLE_CODE || !mayVanish || mayVanish[i]) filled[i] = code;
    }
  }

  /** A row that says "not applicable" and may not is bad. */
  function demandVanishing(q: number, column: Column, from: number, n: number, to: AreaSums): void {
    const { condition, notApplicable } = questions[q]!;
    const mayVanish = maskOf(notApplicable);
    const isAsked = maskOf(condition);
    if (!mayVanish) return;
    for (let i = 0; i < n; i++)
      if (column[from + i] === NOT_APPLICABLE_CODE && !mayVanish[i] && (!isAsked || isAsked[i])) to.weight[i] = NaN;
  }

  function addQuestion(q: number, columns: Columns, from: number, n: number, withRanges: boolean): void {
    const { id, area, condition } = questions[q]!;
    const to = sums[area]!;
    const mask = maskOf(condition);
    const given = columns.answers[id];
    const isFilled = leadingTo[q]!.length > 0;
    if (isFilled) fillIn(q, columns, from, n);
    const column = isFilled ? filled : given;
    const start = isFilled ? 0 : from;
    const table = tablesOf(q, withRanges);
    if (!column) for (let i = 0; i < n; i++) to.weight[i]! += mask ? mask[i]! * OPEN : OPEN;
    else if (!table) addOneByOne(q, column, start, n, to, mask, withRanges);
    else if (mask) addAsked(table, column, start, n, to, mask);
    else addAll(table, column, start, n, to);
    if (given) demandVanishing(q, given, from, n, to);
  }

  return {
    sums,
    add: (columns, profile, from, n, withRanges) => {
      for (const { points, weight } of sums) {
        points.fill(0);
        weight.fill(0);
      }
      conditions.forEach((condition, c) => fillMask(masks[c]!, condition, profile, from, n));
      for (let q = 0; q < questions.length; q++) addQuestion(q, columns, from, n, withRanges);
    },
  };
}
