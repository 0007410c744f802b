// What is counted of a group can be seen in batches only: whoever compares the figures before and after learns what a
// batch has in common with nobody in it, and never what one member said.

import { cellsIn, type Cells } from './cells.ts';

/** One thing that members differ in: an answer, a score. */
export interface VariableShape {
  /** How many different values it has; members are counted by value. */
  readonly values: number;
  /** Which categories may be seen side by side. */
  readonly cells: Cells;
  /** Value → category, from 0 on; itself when absent. */
  readonly categoryOf?: (value: number) => number;
}

/** Members by value, and by category. */
interface Counts {
  readonly values: Float64Array;
  readonly categories: Float64Array;
}

interface Variable {
  readonly cells: Cells;
  readonly categoryOf: (value: number) => number;
  readonly shown: Counts;
  readonly coming: Counts;
  readonly going: Counts;
}

/** Some variables that are counted together and seen together. */
export interface Part {
  /** For each variable, by value: what may be seen. */
  readonly shown: readonly Float64Array[];
  /** The value of each variable, put here before `change`. */
  readonly at: Int32Array;
  /** Everybody who is in, seen or not. */
  readonly counted: () => number;
  /** Those whom the figures are of. */
  readonly visible: () => number;
  /** 1 takes in a member with the values `at`, −1 takes one out. */
  readonly change: (sign: 1 | -1) => void;
  /** Lets be seen what has come and gone, where enough has and the figures don't tell it. */
  readonly settle: () => void;
  /** For each category of a variable, its cell. */
  readonly cells: (variable: number) => readonly number[];
}

function variableOf({ values, cells, categoryOf = (value) => value }: VariableShape): Variable {
  const counts = (): Counts => ({
    values: new Float64Array(values),
    categories: new Float64Array(categoryOf(values - 1) + 1),
  });
  return { cells, categoryOf, shown: counts(), coming: counts(), going: counts() };
}

function put({ values, categories }: Counts, value: number, category: number, by: number): void {
  values[value]! += by;
  categories[category]! += by;
}

/** Whether a batch may be told by comparing: not where all of it would be found in one cell of several. */
function mayBeSeen({ cells, shown }: Variable, { categories }: Counts, sign: 1 | -1, minimum: number): boolean {
  // two categories that are large enough are never one cell: nearly always it ends here
  let large = 0;
  for (let i = 0; i < categories.length; i++)
    if (categories[i]! > 0 && shown.categories[i]! + sign * categories[i]! >= minimum) large++;
  if (large > 1) return true;
  const before = Array.from(shown.categories);
  const after = cells(before.map((count, i) => count + sign * categories[i]!));
  if (cellsIn(after) < 2 || cellsIn(cells(before)) < 2) return true;
  return cellsIn(after.filter((_, i) => categories[i]! > 0)) > 1;
}

/** Beyond this many times the minimum a batch is the same part of what is seen: of a million, nobody waits for five. */
const MOST_BATCHES = 256;

/**
 * An empty part. `isEager`: it settles with every change, so that of a list that grows the same is seen at the same
 * length; else when it is told to.
 */
export function openPart(shapes: readonly VariableShape[], minimum: number, isEager: boolean): Part {
  const variables = shapes.map(variableOf);
  const at = new Int32Array(shapes.length);
  const size = { shown: 0, coming: 0, going: 0 };

  function release(batch: 'coming' | 'going', sign: 1 | -1): void {
    if (size[batch] < minimum || !variables.every((one) => mayBeSeen(one, one[batch], sign, minimum))) return;
    for (const variable of variables)
      for (const by of ['values', 'categories'] as const) {
        const [shown, change] = [variable.shown[by], variable[batch][by]];
        for (let i = 0; i < shown.length; i++) shown[i]! += sign * change[i]!;
        change.fill(0);
      }
    size.shown += sign * size[batch];
    size[batch] = 0;
  }

  /** A list's batches have a size that follows from its length alone; what isn't seen then waits for the next. */
  const isWhole = (batch: 'coming' | 'going'): boolean =>
    size[batch] % Math.max(minimum, Math.floor(size.shown / MOST_BATCHES)) === 0;

  return {
    shown: variables.map(({ shown }) => shown.values),
    at,
    counted: () => size.shown + size.coming - size.going,
    visible: () => size.shown,
    change: (sign) => {
      // who hasn't been seen yet goes unseen
      const isComing = sign > 0 || variables.every(({ coming }, v) => coming.values[at[v]!]! > 0);
      const batch = isComing ? 'coming' : 'going';
      const by = isComing ? sign : 1;
      for (let v = 0; v < variables.length; v++)
        put(variables[v]![batch], at[v]!, variables[v]!.categoryOf(at[v]!), by);
      size[batch] += by;
      if (isEager && by > 0 && isWhole(batch)) release(batch, isComing ? 1 : -1);
    },
    settle: () => {
      release('coming', 1);
      release('going', -1);
    },
    cells: (v) => variables[v]!.cells(Array.from(variables[v]!.shown.categories)),
  };
}
