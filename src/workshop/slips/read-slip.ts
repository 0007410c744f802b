// Reads a paper slip from a picture: what is sure, and what a person has to look at.

import type { SlipLayout, SlipRow } from '#formats';
import { locate, type SlipFault } from './corners.ts';
import { flatten, greysOf, offsetsOf, PER_MM, pixelAt, pictureIn, type FlatSheet, type Pixels } from './flat-sheet.ts';
import type { Place } from './projection.ts';
import { ROUND, shiftsOf } from './registration.ts';

/** One row of a slip as it was read. */
export interface ReadRow {
  /** Places of its marks, none where it was left blank; `null` where a person has to look. */
  readonly marked: readonly number[] | null;
  /** The row as the picture shows it, upright. */
  readonly picture: Pixels;
}

/** A slip that was read; its number, and its rows as the layout has them. */
export interface ReadSlip {
  readonly sheet: number;
  readonly rows: readonly ReadRow[];
}

/** Places in a disc of radius 1. */
const DISC = Array.from({ length: 81 }, (_, i): Place => [(i % 9) / 4 - 1, Math.floor(i / 9) / 4 - 1]).filter(
  ([x, y]) => Math.hypot(x, y) <= 1,
);
/** Inside of the line of a circle, and just outside of it, in parts of its radius. */
const [WITHIN, AROUND] = [0.7, 1.35];
/** Of the pixels in and around a circle, the share that may be darker than its paper. */
const PAPER = 0.9;

/** One circle as it is seen: how much of the light is missing inside and along its line, beside its paper. 0 none, 1 all. */
interface Seen {
  readonly inside: number;
  readonly line: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function seenIn(sheet: FlatSheet, { rows, radius }: SlipLayout, shifts: readonly (readonly Place[])[]) {
  const [disc, line, ring] = [
    offsetsOf(sheet, DISC, WITHIN * radius),
    offsetsOf(sheet, ROUND, radius),
    offsetsOf(sheet, ROUND, AROUND * radius),
  ];
  return rows.map(({ marks }, i) =>
    marks.map(({ x, y }, k): Seen => {
      const [dx, dy] = shifts[i]![k]!;
      const centre = pixelAt(sheet, x, y) + dy * sheet.width + dx;
      const greys = (offsets: readonly number[]) => offsets.map((offset) => sheet.data[centre + offset]!);
      const all = greys([...disc, ...ring]).sort((a, b) => a - b);
      const paper = Math.max(1, all[Math.floor(PAPER * all.length)]!);
      return { inside: 1 - mean(greys(disc)) / paper, line: 1 - mean(greys(line)) / paper };
    }),
  );
}

/** Darker than an empty circle by so much: somebody may have meant it. */
const LEAST = 0.08;
/** The threshold is nowhere darker: a sheet with one shade of mark and none lighter. */
const MOST = 0.5;
/** The noise of paper: so that a gap between two shades of nothing isn't wide. */
const NOISE = 0.04;
/** What is so near to the threshold is asked, in parts of it; and in any case by so much. */
const [GREY, LEAST_GREY] = [0.2, 0.015];
/** Lighter than the sheet's other marks, in parts of them: it may have been rubbed out. */
const FAINT = 0.4;

/** Between which darknesses it can't be said whether a circle is marked: around the widest gap, as an eye sees shades. */
function greyZone(values: readonly number[]): readonly [from: number, to: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const empty = sorted[sorted.length >> 1]!;
  let [widest, middle] = [1, empty + LEAST];
  sorted.forEach((to, i) => {
    const from = Math.max(0, sorted[i - 1] ?? 0);
    const at = Math.sqrt((from + NOISE) * (Math.max(0, to) + NOISE)) - NOISE;
    const width = (to + NOISE) / (from + NOISE);
    if (at > empty + LEAST / 2 && at < MOST && width > widest) [widest, middle] = [width, at];
  });
  const grey = Math.max(GREY * middle, LEAST_GREY);
  const marks = sorted.filter((value) => value > middle);
  const faint = marks.length ? FAINT * marks[marks.length >> 1]! : 0;
  return [Math.min(middle - grey, empty + LEAST), Math.max(middle + grey, faint)];
}

/** Where the line of a circle isn't seen, a finger or a glare lies on it. */
const LEAST_LINE = 0.08;

/** The marks of a row, or `null`: one is in the grey, one is hidden, or there are two where one may be. */
function decide({ isMultiple }: SlipRow, seen: readonly Seen[], [from, to]: readonly [number, number]) {
  if (seen.some(({ inside, line }) => (inside > from && inside < to) || line < LEAST_LINE)) return null;
  const marked = seen.flatMap(({ inside }, i) => (inside >= to ? [i] : []));
  return marked.length > 1 && !isMultiple ? null : marked;
}

/** A row of circles so far from its place isn't on flat paper; mm. */
const FLAT = 1.5;

/**
 * Reads a slip of that layout from a picture of it: taken from anywhere above, turned as it may be, with three of its
 * corners in sight. Nothing is guessed: a row of which anything is in doubt is `null`.
 *
 * Resolves to the slip, or to why the picture isn't read: `corners`, fewer than three are seen; `two` slips; one of an
 * `other` questionnaire; `bent` paper.
 */
export async function readSlip(image: Pixels, layout: SlipLayout): Promise<ReadSlip | { readonly fault: SlipFault }> {
  const greys = greysOf(image);
  const located = await locate(greys, layout);
  if ('fault' in located) return located;
  const flat = flatten(greys, located.projection, layout);
  const shifts = shiftsOf(flat, layout);
  if (shifts.flat().some(([x, y]) => Math.hypot(x, y) > FLAT * PER_MM)) return { fault: 'bent' };
  const seen = seenIn(flat, layout, shifts);
  const zone = greyZone(seen.flat().map(({ inside }) => inside));
  const rows = layout.rows.map((row, i) => ({ marked: decide(row, seen[i]!, zone), picture: pictureIn(flat, row) }));
  return { sheet: located.sheet, rows };
}
