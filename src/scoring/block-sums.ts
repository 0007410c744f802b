// The sums of a block of rows, column by column: a question adds weight·points and weight to its area's two sums, both
// looked up by the code of the answer.

import { NOT_APPLICABLE_CODE, UNANSWERED_CODE, UNSURE_CODE } from './codes.ts';
import type { Column, Columns } from './columns.ts';
import type { Prepared, PreparedCondition, PreparedQuestion } from './prepare.ts';

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

/** A part of a column: its rows from `from` on. */
interface Part {
  readonly column: Column;
  readonly from: number;
}

/** What a code adds to the sum of weights; unsure opens the row where ranges are wanted. */
function weightAt(code: number, points: number, weight: number, withRanges: boolean): number {
  if (Number.isNaN(points)) return NaN;
  if (code === UNANSWERED_CODE) return OPEN;
  if (code === NOT_APPLICABLE_CODE) return 0;
  return code === UNSURE_CODE && withRanges ? OPEN + weight : weight;
}

/** The tables of a question; `null` when it has too many codes for one. */
const tablesOf = ({ table, weight }: PreparedQuestion, withRanges: boolean): Tables | null =>
  table && {
    points: table.map((points) => weight * points),
    weight: table.map((points, code) => weightAt(code, points, weight, withRanges)),
  };

function fillMask(mask: Uint8Array, condition: PreparedCondition, profile: readonly Column[], from: number, n: number) {
  mask.fill(0);
  for (const alternative of condition) {
    for (let i = 0; i < n; i++) {
      let holds = 1;
      for (const { field, allowed } of alternative) if (field >= 0) holds &= allowed[profile[field]![from + i]!]!;
      mask[i]! |= holds;
    }
  }
}

function addAll({ points, weight }: Tables, { column, from }: Part, n: number, to: AreaSums): void {
  const { points: sumOfPoints, weight: sumOfWeights } = to;
  for (let i = 0; i < n; i++) {
    const code = column[from + i]!;
    sumOfPoints[i]! += points[code]!;
    sumOfWeights[i]! += weight[code]!;
  }
}

function addAsked(tables: Tables, { column, from }: Part, n: number, to: AreaSums, mask: Uint8Array): void {
  const { points: sumOfPoints, weight: sumOfWeights } = to;
  for (let i = 0; i < n; i++) {
    const code = column[from + i]!;
    // times 0 rather than left out: a bad code is found in a question that isn't asked, too
    sumOfPoints[i]! += mask[i]! * tables.points[code]!;
    sumOfWeights[i]! += mask[i]! * tables.weight[code]!;
  }
}

function addOneByOne(
  { pointsOf, weight }: PreparedQuestion,
  { column, from }: Part,
  n: number,
  to: AreaSums,
  mask: Uint8Array | null,
  withRanges: boolean,
): void {
  for (let i = 0; i < n; i++) {
    const code = column[from + i]!;
    const points = pointsOf(code);
    const isAsked = mask ? mask[i]! : 1;
    to.points[i]! += isAsked * weight * points;
    to.weight[i]! += isAsked * weightAt(code, points, weight, withRanges);
  }
}

/** Where no code stands yet, the one that follows from what was given to another question, if that was asked. */
function addImplied(
  filled: Float64Array,
  { column, from }: Part,
  then: ArrayLike<number>,
  n: number,
  isAsked: Uint8Array | null,
  mayVanish: Uint8Array | null,
): void {
  for (let i = 0; i < n; i++) {
    if (filled[i] !== UNANSWERED_CODE || (isAsked && !isAsked[i])) continue;
    const code = then[column[from + i]!] ?? UNANSWERED_CODE;
    if (code !== NOT_APPLICABLE_CODE || !mayVanish || mayVanish[i]) filled[i] = code;
  }
}

/** A row that says "not applicable" and may not is bad. */
function refuseVanishing(
  { column, from }: Part,
  n: number,
  to: AreaSums,
  isAsked: Uint8Array | null,
  mayVanish: Uint8Array,
): void {
  for (let i = 0; i < n; i++)
    if (column[from + i] === NOT_APPLICABLE_CODE && !mayVanish[i] && (!isAsked || isAsked[i])) to.weight[i] = NaN;
}

/** What adds up a block. */
export interface BlockSums {
  /** By area. */
  readonly sums: readonly AreaSums[];
  /**
   * Begins anew, with `n` rows from the row `from` on. A row is open, or has a bad code, when its weights aren't below
   * `OPEN` together.
   */
  readonly add: (columns: Columns, profile: readonly Column[], from: number, n: number, withRanges: boolean) => void;
}

export function blockSums({ questions, areas, conditions, implications }: Prepared): BlockSums {
  const sums: readonly AreaSums[] = areas.map(() => ({
    points: new Float64Array(BLOCK),
    weight: new Float64Array(BLOCK),
  }));
  const masks = conditions.map(() => new Uint8Array(BLOCK));
  const maskOf = (condition: number): Uint8Array | null => (condition < 0 ? null : masks[condition]!);
  const filled = new Float64Array(BLOCK);
  const leadingTo = questions.map((_, q) => implications.filter(({ to }) => to === q));
  const tables = new Map<string, Tables | null>();
  const tablesFor = (q: number, withRanges: boolean): Tables | null => {
    const key = `${q} ${withRanges}`;
    if (!tables.has(key)) tables.set(key, tablesOf(questions[q]!, withRanges));
    return tables.get(key)!;
  };

  /** The codes of a question in a block, with what follows from other answers. */
  function partOf(q: number, { answers }: Columns, from: number, n: number): Part | null {
    const { id, notApplicable } = questions[q]!;
    const given = answers[id];
    if (!leadingTo[q]!.length) return given ? { column: given, from } : null;
    for (let i = 0; i < n; i++) filled[i] = given ? given[from + i]! : UNANSWERED_CODE;
    for (const { from: source, then } of leadingTo[q]!) {
      const { id: leading, condition } = questions[source]!;
      const column = answers[leading];
      if (column) addImplied(filled, { column, from }, then, n, maskOf(condition), maskOf(notApplicable));
    }
    return { column: filled, from: 0 };
  }

  function addQuestion(q: number, columns: Columns, from: number, n: number, withRanges: boolean): void {
    const { area, condition, notApplicable } = questions[q]!;
    const to = sums[area]!;
    const mask = maskOf(condition);
    const part = partOf(q, columns, from, n);
    const table = tablesFor(q, withRanges);
    if (!part) for (let i = 0; i < n; i++) to.weight[i]! += mask ? mask[i]! * OPEN : OPEN;
    else if (!table) addOneByOne(questions[q]!, part, n, to, mask, withRanges);
    else if (mask) addAsked(table, part, n, to, mask);
    else addAll(table, part, n, to);
    const mayVanish = maskOf(notApplicable);
    if (part && mayVanish) refuseVanishing(part, n, to, mask, mayVanish);
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
