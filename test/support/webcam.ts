// What a webcam sees of a sheet: bent, tilted, in bad light, blurred, pressed into a JPEG.

import { between, PER_MM, type Sheet } from './slip-pictures.ts';

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
