// From the sheet to its picture: a plane seen by a camera.

/** A place: in millimetres of the sheet, or in pixels of the picture. */
export type Place = readonly [x: number, y: number];

/** Nine numbers, row by row, that turn (x, y, 1) of the sheet into a place of the picture times its depth. */
export type Projection = readonly [
  ...across: readonly [number, number, number],
  ...down: readonly [number, number, number],
  ...depth: readonly [number, number, number],
];

/** Makes the numbers of the equations about one: squares of pixels beside ones would lose digits. */
const UNIT = 300;

/** Solves equations by Gauss, the largest first; each row ends with what it is equal to. `null` when they don't say enough. */
function solve(rows: number[][]): readonly number[] | null {
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const best = rows.slice(i).reduce((a, b) => (Math.abs(b[i]!) > Math.abs(a[i]!) ? b : a));
    if (Math.abs(best[i]!) < 1e-12) return null;
    rows[rows.indexOf(best)] = rows[i]!;
    rows[i] = best;
    for (const row of rows)
      if (row !== best) {
        const share = row[i]! / best[i]!;
        for (let k = i; k <= size; k++) row[k]! -= share * best[k]!;
      }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}

/**
 * The projection that fits pairs of places best, by least squares: four or more, which don't lie on a line.
 * `null` when they do.
 *
 * Source: direct linear transformation, with the last of nine numbers 1.
 *
 * @example projectionOf([[[0, 0], [5, 5]], [[1, 0], [7, 5]], [[0, 1], [5, 7]], [[1, 1], [7, 7]]])?.[2] //=> 5
 */
export function projectionOf(pairs: readonly (readonly [from: Place, to: Place])[]): Projection | null {
  const rows = Array.from({ length: 8 }, () => new Array<number>(9).fill(0));
  for (const [from, to] of pairs) {
    const [x, y, u, v] = [from[0] / UNIT, from[1] / UNIT, to[0] / UNIT, to[1] / UNIT];
    for (const equation of [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ])
      for (let i = 0; i < 8; i++) for (let k = 0; k < 9; k++) rows[i]![k]! += equation[i]! * equation[k]!;
  }
  const found = solve(rows);
  if (!found) return null;
  const [a, b, c, d, e, f, g, h] = found as [number, number, number, number, number, number, number, number];
  return [a, b, c * UNIT, d, e, f * UNIT, g / UNIT, h / UNIT, 1];
}
