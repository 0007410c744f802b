// The four corners of a slip, in a picture.

import { readCorner, type CornerMark, type SlipLayout } from '#formats';
import { decodeQRBatch } from 'qr/decode.js';
import type { Greys } from './flat-sheet.ts';
import { projectionOf, type Place, type Projection } from './projection.ts';

/** Why a picture isn't read, as a key of the words that say what to do. */
export type SlipFault = 'corners' | 'other' | 'two' | 'bent';

/** Modules on a side of a corner's QR: its few letters fit in the smallest there is. Source: ISO/IEC 18004, version 1. */
const MODULES = 21;
/** Half a finder pattern, in modules. */
const HALF_FINDER = 3.5;

/** The centres of a corner's finder patterns, as a reader of QR codes finds them: upper left, upper right, lower left; mm. */
function finderCentres({ x, y, size }: SlipLayout['corners'][number]): readonly Place[] {
  const near = (HALF_FINDER * size) / MODULES;
  const far = size - near;
  return [
    [x + near, y + near],
    [x + far, y + near],
    [x + near, y + far],
  ];
}

interface Seen {
  readonly mark: CornerMark;
  readonly finders: readonly Place[];
}

/** A part of a picture, twice as large: codes from further away are read then. */
function doubled({ width, data }: Greys, left: number, top: number, size: Pick<Greys, 'width' | 'height'>): Greys {
  const [across, down] = [2 * size.width, 2 * size.height];
  const greys = new Uint8ClampedArray(across * down);
  for (let y = 0, to = 0; y < down; y++)
    for (let x = 0; x < across; x++, to++) {
      const at = (top + (y >> 1)) * width + left + (x >> 1);
      const [right, below] = [x & 1, y & 1 ? width : 0];
      greys[to] = (data[at]! + data[at + right]! + data[at + below]! + data[at + below + right]!) / 4;
    }
  return { width: across, height: down, data: greys };
}

/** The corners in a picture, or in a part of it that was made larger. */
async function cornersIn(image: Greys, scale = 1, left = 0, top = 0): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  await decodeQRBatch([image], {
    maxSize: image,
    // a plane of brightness with nothing behind it
    format: 'I420',
    pointsOnDetect: ({ tl, tr, bl }, text) => {
      const mark = typeof text === 'string' && readCorner(text);
      if (mark) seen.push({ mark, finders: [tl, tr, bl].map(({ x, y }) => [x / scale + left, y / scale + top]) });
    },
  });
  return seen;
}

/** The corners in the quarters of a picture, each by itself. */
async function cornersInQuarters(image: Greys): Promise<readonly Seen[]> {
  const size = { width: image.width >> 1, height: image.height >> 1 };
  const all: Seen[] = [];
  for (const left of [0, size.width - 1])
    for (const top of [0, size.height - 1])
      all.push(...(await cornersIn(doubled(image, left, top, size), 2, left, top)));
  return all;
}

/** Where a slip lies in a picture, and its number; why that can't be said. */
export type Located = { readonly sheet: number; readonly projection: Projection } | { readonly fault: SlipFault };

/** Finds a slip of that layout by the QR codes in its corners, any three of the four. */
export async function locate(image: Greys, { key, corners }: SlipLayout): Promise<Located> {
  const whole = await cornersIn(image);
  const seen = whole.length < corners.length ? [...whole, ...(await cornersInQuarters(image))] : whole;
  const [first] = seen;
  if (!first) return { fault: 'corners' };
  if (seen.some(({ mark }) => mark.key !== key)) return { fault: 'other' };
  if (seen.some(({ mark }) => mark.sheet !== first.mark.sheet)) return { fault: 'two' };
  const pairs = corners.flatMap((corner) => {
    const one = seen.find(({ mark }) => mark.corner === corner.name);
    return one ? finderCentres(corner).map((centre, i) => [centre, one.finders[i]!] as const) : [];
  });
  // three corners of three finders each
  const projection = pairs.length < 9 ? null : projectionOf(pairs);
  return projection ? { sheet: first.mark.sheet, projection } : { fault: 'corners' };
}
