// Answer slips, marked by hand.

import { cornerText, type DrawQr, type SlipLayout, type SlipMark, type SlipRow } from '#formats';

/** A sheet in greys, 0 to 255, so many pixels a millimetre. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
export const PER_MM = 10;

/** What a hand makes in a circle. */
export const STROKES = ['disc', 'cross', 'tick', 'slash', 'pencil', 'dot'] as const;
export type Stroke = (typeof STROKES)[number];

export const between = (random: () => number, from: number, to: number): number => from + (to - from) * random();

/** Darkens a round spot, softly at its edge. */
function spot({ width, data }: Sheet, x: number, y: number, radius: number, ink: number): void {
  const [px, py, r] = [x * PER_MM, y * PER_MM, radius * PER_MM];
  for (let j = Math.floor(py - r - 1); j <= py + r + 1; j++)
    for (let i = Math.floor(px - r - 1); i <= px + r + 1; i++) {
      const cover = Math.min(1, Math.max(0, r + 0.5 - Math.hypot(i - px, j - py)));
      const at = j * width + i;
      data[at] = Math.min(data[at]!, 255 - cover * (255 - ink));
    }
}

function line(sheet: Sheet, from: readonly number[], to: readonly number[], thick: number, ink: number): void {
  const steps = Math.ceil(Math.hypot(to[0]! - from[0]!, to[1]! - from[1]!) * 12) + 1;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    spot(sheet, from[0]! + t * (to[0]! - from[0]!), from[1]! + t * (to[1]! - from[1]!), thick / 2, ink);
  }
}

/** A hand marks a circle, not quite in its middle. */
export function draw(
  sheet: Sheet,
  { x: cx, y: cy }: Pick<SlipMark, 'x' | 'y'>,
  stroke: Stroke,
  random: () => number,
): void {
  const [x, y] = [cx + between(random, -0.4, 0.4), cy + between(random, -0.4, 0.4)];
  const pen = between(random, 20, 90);
  const thick = between(random, 0.4, 0.6);
  const r = between(random, 1.3, 1.9);
  if (stroke === 'disc') spot(sheet, x, y, between(random, 1.1, 1.6), pen);
  else if (stroke === 'dot') spot(sheet, x, y, between(random, 0.6, 0.9), pen);
  else if (stroke === 'slash') line(sheet, [x - r, y + r], [x + r, y - r], thick, pen);
  else if (stroke === 'cross') {
    line(sheet, [x - r, y - r], [x + r, y + r], thick, pen);
    line(sheet, [x - r, y + r], [x + r, y - r], thick, pen);
  } else if (stroke === 'tick') {
    line(sheet, [x - 1.2, y - 0.1], [x - 0.3, y + 1], thick, pen);
    line(sheet, [x - 0.3, y + 1], [x + 1.9, y - 1.9], thick, pen);
  } else {
    const grey = between(random, 100, 140);
    for (let i = -1.2; i <= 1.2; i += 0.4) {
      const half = Math.sqrt(1.5 - i * i * 0.9);
      line(sheet, [x - half, y + i], [x + half, y + i + 0.3], 0.4, grey);
    }
  }
}

/** What is marked: places of marks, row by row. */
export type Marked = readonly (readonly number[])[];

/** Answers as a class gives them: one in a row, one to four where several may be, some rows left blank. */
export const someMarks = (rows: readonly SlipRow[], random: () => number): Marked =>
  rows.map(({ isMultiple, marks }) => {
    if (random() < 0.03) return [];
    const wanted = isMultiple ? 1 + Math.floor(random() * 4) : 1;
    const places = new Set<number>();
    while (places.size < wanted) places.add(Math.floor(random() * marks.length));
    return [...places].sort((a, b) => a - b);
  });

/** The sheet with these marks on it. */
export function markedSheet(
  sheet: Sheet,
  { rows }: SlipLayout,
  marked: Marked,
  stroke: Stroke,
  random: () => number,
): Sheet {
  const copy = { ...sheet, data: sheet.data.slice() };
  marked.forEach((places, i) => places.forEach((place) => draw(copy, rows[i]!.marks[place]!, stroke, random)));
  return copy;
}

/** What stands on an empty slip for a reader of it: corners and outlines, without its words. */
export function bareSheet(layout: SlipLayout, sheet: number, qr: DrawQr): Sheet {
  const [width, height] = [layout.width * PER_MM, layout.height * PER_MM];
  const data = new Uint8Array(width * height).fill(255);
  const fill = (left: number, top: number, across: number, down: number, ink: number): void => {
    for (let y = Math.round(top * PER_MM); y < Math.round((top + down) * PER_MM); y++)
      data.fill(ink, y * width + Math.round(left * PER_MM), y * width + Math.round((left + across) * PER_MM));
  };
  for (const { name, x, y, size } of layout.corners) {
    const modules = qr(cornerText({ key: layout.key, corner: name, sheet }));
    const one = size / modules.length;
    modules.forEach((row, j) => row.forEach((isDark, i) => isDark && fill(x + i * one, y + j * one, one, one, 0)));
  }
  const { radius } = layout;
  for (const { isMultiple, marks } of layout.rows)
    for (const { x, y } of marks) {
      if (isMultiple) {
        fill(x - radius - 0.1, y - radius - 0.1, 2 * radius + 0.2, 2 * radius + 0.2, 0);
        fill(x - radius + 0.1, y - radius + 0.1, 2 * radius - 0.2, 2 * radius - 0.2, 255);
        continue;
      }
      for (let angle = 0; angle < 2 * Math.PI; angle += 0.04)
        spot({ width, height, data }, x + radius * Math.cos(angle), y + radius * Math.sin(angle), 0.12, 0);
    }
  return { width, height, data };
}

/** What a reading comes to, beside what was marked: cells that were said, those that were said wrong, rows that were asked. */
export function compared({ rows }: SlipLayout, marked: Marked, read: readonly (readonly number[] | null)[]) {
  let [cells, wrong, asked] = [0, 0, 0];
  rows.forEach(({ marks }, i) => {
    const said = read[i]!;
    if (said === null) return asked++;
    cells += marks.length;
    return marks.forEach((_, place) => (wrong += Number(said.includes(place) !== marked[i]!.includes(place))));
  });
  return { cells, wrong, asked };
}
