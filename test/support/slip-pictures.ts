// Answer slips as a webcam sees them: marked by hand, bent, tilted, in bad light, blurred, pressed into a JPEG.

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

/** How a picture is taken. Angles in degrees, lengths in millimetres, blur in pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** What share of the picture's height the sheet takes. */
  readonly fills: number;
  readonly turn: number;
  readonly tilt: readonly [aside: number, away: number];
  /** How far the middle stands up from the table. */
  readonly bend: number;
  /** 1: as light on both sides; 0.5: half as light on one. */
  readonly shade: number;
  /** A hand's shadow over a corner takes this share of the light. */
  readonly shadow: number;
  readonly blur: number;
  readonly noise: number;
  /** How coarse the JPEG is: 0, not at all. */
  readonly jpeg: number;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const between = (random: () => number, from: number, to: number): number => from + (to - from) * random();

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

/** From the lens to the table, in widths of the sheet's height: a webcam of 62°. */
const DISTANCE_FOR_WHOLE = 1.48;

/** Where a point of the bent sheet stands in the picture. */
function projector({ width, height, fills, turn, tilt, bend }: View, size: { width: number; height: number }) {
  const distance = (DISTANCE_FOR_WHOLE * size.height) / fills;
  const focal = (fills * height * distance) / size.height;
  const [a, b, c] = [turn, ...tilt].map((angle) => (angle * Math.PI) / 180) as [number, number, number];
  const [cosA, sinA, cosB, sinB] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
  const [cosC, sinC] = [Math.cos(c), Math.sin(c)];
  return (u: number, v: number): readonly [number, number] => {
    const lift = bend && bend * Math.sin((Math.PI * u) / size.width);
    const x0 = u - size.width / 2;
    const y0 = v - size.height / 2;
    const x1 = x0 * cosA - y0 * sinA;
    const y1 = x0 * sinA + y0 * cosA;
    const z2 = -x1 * sinB + lift * cosB;
    const depth = distance + y1 * sinC - z2 * cosC;
    return [
      width / 2 + (focal * (x1 * cosB + lift * sinB)) / depth,
      height / 2 + (focal * (y1 * cosC + z2 * sinC)) / depth,
    ];
  };
}

/** The grey of a sheet at a point, in millimetres, between its pixels; the table around it. */
function greyAt({ width, height, data }: Sheet, u: number, v: number): number {
  const x = u * PER_MM - 0.5;
  const y = v * PER_MM - 0.5;
  if (x < 0 || y < 0 || x >= width - 1 || y >= height - 1) return 90;
  const i = Math.floor(x);
  const j = Math.floor(y);
  const s = x - i;
  const t = y - j;
  const at = j * width + i;
  return (
    (1 - t) * ((1 - s) * data[at]! + s * data[at + 1]!) + t * ((1 - s) * data[at + width]! + s * data[at + width + 1]!)
  );
}

/** Softens along one axis and then the other: three boxes make a bell. */
function blurred(from: Float32Array, width: number, height: number, sigma: number): Float32Array {
  if (!sigma) return from;
  const reach = Math.ceil(2.5 * sigma);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)));
  const sum = bell.reduce((all, one) => all + one, 0);
  const along = (source: Float32Array, step: number, size: number, other: number, otherStep: number): Float32Array => {
    const out = new Float32Array(source.length);
    for (let o = 0; o < other; o++)
      for (let i = 0; i < size; i++) {
        let total = 0;
        for (let k = -reach; k <= reach; k++)
          total += bell[k + reach]! * source[o * otherStep + Math.min(size - 1, Math.max(0, i + k)) * step]!;
        out[o * otherStep + i * step] = total / sum;
      }
    return out;
  };
  return along(along(from, 1, width, height, width), width, height, width, 1);
}

const COS = Array.from({ length: 64 }, (_, at) => {
  const [k, n] = [at >> 3, at & 7];
  return (k ? 0.5 : Math.SQRT1_2 / 2) * Math.cos(((2 * n + 1) * k * Math.PI) / 16);
});

/** Rounds what an eye hardly sees in each block of 8 × 8, as JPEG does. */
function pressed(from: Float32Array, width: number, height: number, coarse: number): Float32Array {
  if (!coarse) return from;
  const out = from.slice();
  const [block, half] = [new Float32Array(64), new Float32Array(64)];
  for (let y = 0; y + 8 <= height; y += 8)
    for (let x = 0; x + 8 <= width; x += 8) {
      for (let j = 0; j < 8; j++)
        for (let k = 0; k < 8; k++) {
          let sum = 0;
          for (let n = 0; n < 8; n++) sum += COS[k * 8 + n]! * from[(y + j) * width + x + n]!;
          half[j * 8 + k] = sum;
        }
      for (let l = 0; l < 8; l++)
        for (let k = 0; k < 8; k++) {
          let sum = 0;
          for (let n = 0; n < 8; n++) sum += COS[l * 8 + n]! * half[n * 8 + k]!;
          const step = coarse * (8 + 5 * (k + l));
          block[l * 8 + k] = step * Math.round(sum / step);
        }
      for (let j = 0; j < 8; j++)
        for (let k = 0; k < 8; k++) {
          let sum = 0;
          for (let l = 0; l < 8; l++) sum += COS[l * 8 + j]! * block[l * 8 + k]!;
          half[j * 8 + k] = sum;
        }
      for (let j = 0; j < 8; j++)
        for (let n = 0; n < 8; n++) {
          let sum = 0;
          for (let k = 0; k < 8; k++) sum += COS[k * 8 + n]! * half[j * 8 + k]!;
          out[(y + j) * width + x + n] = sum;
        }
    }
  return out;
}

/** Pixels between two places of the picture whose points of the sheet are sought; between them they are on a line. */
const GRID = 8;

/** Which point of the sheet is seen in each pixel: both coordinates in turn, in millimetres. */
function pointsSeen(view: View, size: { width: number; height: number }): Float32Array {
  const { width, height, fills } = view;
  const project = projector(view, size);
  const mm = size.height / (fills * height);
  const [columns, rows] = [width / GRID + 1, height / GRID + 1];
  const nodes = new Float32Array(2 * columns * rows);
  for (let at = 0; at < columns * rows; at++) {
    const [x, y] = [GRID * (at % columns), GRID * Math.floor(at / columns)];
    let [u, v] = [(x - width / 2) * mm + size.width / 2, (y - height / 2) * mm + size.height / 2];
    for (let i = 0; i < 12; i++) {
      const [[px, py], [ax, ay], [bx, by]] = [project(u, v), project(u + 1, v), project(u, v + 1)];
      const [a, b, c, d] = [ax - px, bx - px, ay - py, by - py];
      u += ((x - px) * d - (y - py) * b) / (a * d - b * c);
      v += ((y - py) * a - (x - px) * c) / (a * d - b * c);
    }
    nodes[2 * at] = u;
    nodes[2 * at + 1] = v;
  }
  const seen = new Float32Array(2 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = 2 * (Math.floor(y / GRID) * columns + Math.floor(x / GRID));
      const s = (x % GRID) / GRID;
      const t = (y % GRID) / GRID;
      for (let k = 0; k < 2; k++) {
        const above = nodes[at + k]! * (1 - s) + nodes[at + 2 + k]! * s;
        const below = nodes[at + 2 * columns + k]! * (1 - s) + nodes[at + 2 * columns + 2 + k]! * s;
        seen[2 * (y * width + x) + k] = above * (1 - t) + below * t;
      }
    }
  return seen;
}

/** The picture that a camera makes of a sheet, as pixels of a canvas. */
export function pictureOf(sheet: Sheet, view: View, random: () => number) {
  const { width, height, shade, shadow, blur, noise, jpeg } = view;
  const seen = pointsSeen(view, { width: sheet.width / PER_MM, height: sheet.height / PER_MM });
  let plane: Float32Array = new Float32Array(width * height);
  const sx = between(random, 0.2, 0.8) * width;
  const sy = between(random, 0.2, 0.8) * height;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const far = Math.sqrt((x - sx) ** 2 + ((y - sy) * 1.4) ** 2);
      const dark = shadow && shadow / (1 + Math.exp((far - 0.22 * width) / 30));
      const light = 0.88 * (shade + ((1 - shade) * x) / width) * (1 - dark);
      plane[at] = greyAt(sheet, seen[2 * at]!, seen[2 * at + 1]!) * light;
    }
  plane = blurred(plane, width, height, blur);
  for (let i = 0; i < plane.length; i++) plane[i]! += noise * (random() + random() + random() - 1.5) * 2;
  plane = pressed(plane, width, height, jpeg);
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < plane.length; i++) {
    data[4 * i] = data[4 * i + 1] = data[4 * i + 2] = plane[i]!;
    data[4 * i + 3] = 255;
  }
  return { width, height, data };
}

/** Nobody's hand is steady, and no light even: a picture as a webcam takes it of a sheet that is flat or nearly so. */
export function someView(random: () => number, { bend = 1 } = {}): View {
  const any = (from: number, to: number): number => between(random, from, to);
  return {
    width: 1280,
    height: 720,
    fills: any(0.78, 0.92),
    turn: any(-4, 4),
    tilt: [any(-10, 10), any(-10, 10)],
    bend: any(0, bend),
    shade: any(0.6, 1),
    shadow: any(0, 0.4),
    blur: any(0.5, 1.2),
    noise: any(1, 5),
    jpeg: any(0.5, 2),
  };
}

/** Straight from above, in good light. */
export const CLEAR: View = {
  width: 960,
  height: 544,
  fills: 0.9,
  turn: 0,
  tilt: [0, 0],
  bend: 0,
  shade: 1,
  shadow: 0,
  blur: 0.6,
  noise: 1,
  jpeg: 0,
};

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
