// Which counts may stand side by side, so that no small group stands alone.

/** For each category the cell that it is shown in; equal numbers are one cell. */
export type Cells = (counts: readonly number[]) => readonly number[];

/** How many different cells. */
export const cellsIn = (cells: readonly number[]): number => new Set(cells).size;

/**
 * Neighbours that are shown together, of categories in an order: the smallest cell below the minimum joins its smaller
 * neighbour (of two equal ones the one before), until none is below, or all are one.
 *
 * Shape: counts → for each category the first category of its cell.
 *
 * @example mergedCells([6, 4, 1, 9], 5) //=> [0, 1, 1, 3]
 */
export function mergedCells(counts: readonly number[], minimum: number): readonly number[] {
  const cells = counts.map((count, first) => ({ first, count }));
  for (;;) {
    let least = -1;
    for (const [i, { count }] of cells.entries())
      if (count < minimum && (least < 0 || count < cells[least]!.count)) least = i;
    if (least < 0 || cells.length < 2) break;
    const [before, after] = [cells[least - 1]?.count ?? Infinity, cells[least + 1]?.count ?? Infinity];
    const at = before <= after ? least - 1 : least;
    cells[at]!.count += cells[at + 1]!.count;
    cells.splice(at + 1, 1);
  }
  return counts.map((_, i) => Math.max(...cells.map(({ first }) => (first <= i ? first : 0))));
}

/** Neighbours merge; a yes or no, too, is two neighbours. */
export const ordered =
  (minimum: number): Cells =>
  (counts) =>
    mergedCells(counts, minimum);

/** Categories without an order: those that are hidden are one cell, −1; so are all when everybody is in one. */
export const unordered =
  (minimum: number): Cells =>
  (counts) => {
    const hidden = withheldOf(counts, minimum);
    const isAlone = counts.filter((count) => count > 0).length < 2;
    return counts.map((_, i) => (hidden[i] || isAlone ? -1 : i));
  };

/**
 * Which of several groups must not be shown, when the total of all is: those that are too small, and then the smallest
 * of the others for as long as what is hidden could be worked out as the difference to the total.
 *
 * Shape: members of each group → for each, whether it is withheld; `already` are those that are in any case. An empty
 * group hides nobody and is "withheld" for nothing. Ties: the first one.
 *
 * @example withheldOf([40, 3, 9], 5) //=> [false, true, true]
 */
export function withheldOf(
  sizes: readonly number[],
  minimum: number,
  already: readonly boolean[] = [],
): readonly boolean[] {
  const hidden = sizes.map((size, i) => size < minimum || Boolean(already[i]));
  return hideMore(
    sizes,
    hidden,
    (sum) => sum === 0 || sum >= minimum,
    () => 0,
  );
}

/**
 * Hides the smallest group that isn't, again and again, until what is left over to the total may be known. `over`: what
 * a group leaves over although it is shown.
 */
export function hideMore(
  sizes: readonly number[],
  hidden: readonly boolean[],
  mayBeKnown: (left: number) => boolean,
  over: (group: number) => number,
): readonly boolean[] {
  const all = [...hidden];
  const left = (): number => sizes.reduce((sum, size, i) => sum + (all[i] ? size : over(i)), 0);
  while (!mayBeKnown(left())) {
    let next = -1;
    for (const [i, size] of sizes.entries()) if (!all[i] && (next < 0 || size < sizes[next]!)) next = i;
    if (next < 0) break;
    all[next] = true;
  }
  return all;
}
