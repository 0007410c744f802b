// Where each circle really stands: paper is never quite flat, so each row is shifted until its circles lie on those seen.

import type { SlipLayout } from '#formats';
import { offsetsOf, pixelAt, type FlatSheet } from './flat-sheet.ts';
import type { Place } from './projection.ts';

/** Pixels of the flat sheet: how far a row may be from its place, then one circle from its row's; in which steps that is tried. */
const ROW = { reach: 14, step: 2 };
const MARK = { reach: 4, step: 1 };
/** Rows so near to each other lie on the same wave of the paper; mm. */
const NEAR = 20;
/** Beside the line of a circle, inside and outside, in parts of its radius. */
const [INSIDE, OUTSIDE] = [0.68, 1.32];

/** Places on a circle of radius 1, and on a square around it. */
export const ROUND = Array.from({ length: 16 }, (_, i): Place => {
  const angle = (i * Math.PI) / 8;
  return [Math.cos(angle), Math.sin(angle)];
});
const SQUARE = ROUND.map(([x, y]): Place => {
  const most = Math.max(Math.abs(x), Math.abs(y));
  return [x / most, y / most];
});

/** A form to be found: the pixels of its line, and those beside each of them, from its centre. */
interface Form {
  readonly line: readonly number[];
  readonly inside: readonly number[];
  readonly outside: readonly number[];
}

const formOf = (sheet: FlatSheet, outline: readonly Place[], radius: number): Form => ({
  line: offsetsOf(sheet, outline, radius),
  inside: offsetsOf(sheet, outline, INSIDE * radius),
  outside: offsetsOf(sheet, outline, OUTSIDE * radius),
});

/**
 * How much darker the lines around these pixels are than the paper on their lighter side, all together, were they shifted
 * so: on the other side there may be a mark.
 */
function fit({ data }: FlatSheet, centres: readonly number[], { line, inside, outside }: Form, shift: number): number {
  let sum = 0;
  for (const centre of centres) {
    const at = centre + shift;
    for (let i = 0; i < line.length; i++)
      sum += Math.max(data[at + inside[i]!]!, data[at + outside[i]!]!) - data[at + line[i]!]!;
  }
  return sum;
}

/** The shift that fits best, of those around one; pixels. */
function bestShift(
  sheet: FlatSheet,
  centres: readonly number[],
  form: Form,
  [x, y]: Place,
  { reach, step }: typeof ROW,
): Place {
  let most = -Infinity;
  let best: Place = [x, y];
  for (let dy = y - reach; dy <= y + reach; dy += step)
    for (let dx = x - reach; dx <= x + reach; dx += step) {
      const value = fit(sheet, centres, form, dy * sheet.width + dx);
      if (value > most) [most, best] = [value, [dx, dy]];
    }
  return best;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const middleOf = (shifts: readonly Place[]): Place => [
  median(shifts.map(([x]) => x)),
  median(shifts.map(([, y]) => y)),
];

/**
 * How far each mark stands from where it would be on a flat sheet, row by row; pixels. A row goes with its neighbours (their
 * median), so that what was scribbled beside one doesn't pull it away; then each mark finds its place, and goes with those beside it.
 */
export function shiftsOf(sheet: FlatSheet, { rows, radius }: SlipLayout): readonly (readonly Place[])[] {
  const [round, square] = [formOf(sheet, ROUND, radius), formOf(sheet, SQUARE, radius)];
  const all = rows.map(({ marks, isMultiple }) => ({
    centres: marks.map(({ x, y }) => pixelAt(sheet, x, y)),
    form: isMultiple ? square : round,
  }));
  const alone = all.map(({ centres, form }) => bestShift(sheet, centres, form, [0, 0], ROW));
  return rows.map((row, i) => {
    const near = alone.filter((_, k) => rows[k]!.x === row.x && Math.abs(rows[k]!.y - row.y) < NEAR);
    const shared = middleOf(near);
    const { centres, form } = all[i]!;
    const own = centres.map((centre) => bestShift(sheet, [centre], form, shared, MARK));
    return own.map((shift, k) => middleOf([own[k - 1] ?? shared, shift, own[k + 1] ?? shared]));
  });
}
