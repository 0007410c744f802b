// The sheet out of its picture, as if it had lain flat under a scanner.

import type { SlipLayout, SlipRow } from '#formats';
import type { Place, Projection } from './projection.ts';

/** Pixels as a canvas gives them: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A picture without colours, one number a pixel: 0 black, 255 white. */
export interface Greys {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A picture without its colours: a pen of any colour darkens red or green. */
export function greysOf({ width, height, data }: Pixels): Greys {
  const greys = new Uint8ClampedArray(width * height);
  for (let i = 0; i < greys.length; i++) greys[i] = (data[4 * i]! + data[4 * i + 1]!) / 2;
  return { width, height, data: greys };
}

/** Pixels of a millimetre: a little finer than what a webcam sees. */
export const PER_MM = 6;

/** A sheet alone, in greys, `PER_MM` pixels a millimetre. */
export type FlatSheet = Greys;

/** The sheet alone, as it is printed; white where the picture ends. */
export function flatten(image: Greys, projection: Projection, size: Pick<SlipLayout, 'width' | 'height'>): FlatSheet {
  const { width: across, height: down, data: pixels } = image;
  const [width, height] = [Math.round(size.width * PER_MM), Math.round(size.height * PER_MM)];
  const data = new Uint8ClampedArray(width * height).fill(255);
  const [a, b, c, d, e, f, g, h, one] = projection;
  for (let j = 0, to = 0; j < height; j++)
    for (let i = 0; i < width; i++, to++) {
      const x = (i + 0.5) / PER_MM;
      const y = (j + 0.5) / PER_MM;
      const depth = g * x + h * y + one;
      const px = (a * x + b * y + c) / depth;
      const py = (d * x + e * y + f) / depth;
      const left = Math.floor(px);
      const top = Math.floor(py);
      if (!(left >= 0 && top >= 0 && left < across - 1 && top < down - 1)) continue;
      const s = px - left;
      const t = py - top;
      const at = top * across + left;
      const below = at + across;
      data[to] =
        (1 - t) * ((1 - s) * pixels[at]! + s * pixels[at + 1]!) +
        t * ((1 - s) * pixels[below]! + s * pixels[below + 1]!);
    }
  return { width, height, data };
}

/** The pixel at a place in millimetres. */
export const pixelAt = ({ width }: FlatSheet, x: number, y: number): number =>
  Math.floor(y * PER_MM) * width + Math.floor(x * PER_MM);

/** From one pixel to those around it, which make this form. */
export const offsetsOf = ({ width }: FlatSheet, form: readonly Place[], radius: number): readonly number[] =>
  form.map(([x, y]) => Math.round(y * radius * PER_MM) * width + Math.round(x * radius * PER_MM));

/** Around the circles of a row, with their letters, and from its number on; mm. */
const [ABOVE, BELOW, RIGHT] = [4, 2.6, 3];

/** A row cut out of its sheet, to be looked at. */
export function pictureIn({ width: across, data }: FlatSheet, { x, y, marks }: SlipRow): Pixels {
  const px = (mm: number): number => Math.round(mm * PER_MM);
  const [left, top] = [px(x), px(y - ABOVE)];
  const width = px(Math.max(...marks.map((mark) => mark.x)) + RIGHT) - left;
  const height = px(Math.max(...marks.map((mark) => mark.y)) + BELOW) - top;
  const pixels = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let at = 0; at < width * height; at++)
    pixels.fill(data[(top + Math.floor(at / width)) * across + left + (at % width)]!, 4 * at, 4 * at + 3);
  return { width, height, data: pixels };
}
