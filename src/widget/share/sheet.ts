// What every picture that is sent has: a head, parts below each other, a foot. Drawn on a canvas, without a network.

import { row, written, type Block } from './brush.ts';

/** What stands in every picture. */
export interface Sheet {
  readonly brand: string;
  /** Where and when: `Huế, 26/11/2026`. */
  readonly when: string;
  /** What it is no substitute for. */
  readonly note: string;
  /** What is in it, for who can't see it. */
  readonly alt: string;
}

export type Pen = CanvasRenderingContext2D;

/** Pixels; a picture with more to say is higher. */
export const SIZE = { width: 1080, height: 1350 } as const;
export const EDGE = 60;
export const INNER = SIZE.width - 2 * EDGE;
/** At least between two parts. */
const GAP = 20;
/** Above and below the words of head and foot. */
const PAD = 18;

export const COLOURS = {
  accent: '#00655f',
  ground: '#eef3f6',
  line: '#cdd6de',
  muted: '#4a5866',
  ink: '#16202a',
};

export function box(pen: Pen, colour: string, x: number, y: number, width: number, height: number): void {
  pen.fillStyle = colour;
  pen.fillRect(x, y, width, height);
}

const headOf = (pen: Pen, { brand, when }: Sheet): Block =>
  row([
    written(pen, brand, { x: EDGE, width: INNER / 2, size: 44, weight: 700, colour: '#fff' }),
    written(pen, when, { x: EDGE + INNER / 2, width: INNER / 2, size: 34, colour: '#fff', align: 'right' }),
  ]);

/** From edge to edge in a colour. */
function band(pen: Pen, words: Block, colour: string): Block {
  const height = words.height + 2 * PAD;
  return {
    height,
    draw: (y) => {
      box(pen, colour, 0, y, SIZE.width, height);
      words.draw(y + PAD);
    },
  };
}

/**
 * Draws a picture as high as its parts need, with the room that a lowest height leaves between them.
 * Light whatever the page's colours.
 */
export function layOut(pen: Pen, sheet: Sheet, body: readonly Block[], foot: Block, lowest = 0): void {
  const { canvas } = pen;
  const [top, bottom] = [band(pen, headOf(pen, sheet), COLOURS.accent), band(pen, foot, COLOURS.ground)];
  const taken = [top, bottom, ...body].reduce((sum, { height }) => sum + height, 0);
  const gaps = body.length + 1;
  canvas.width = SIZE.width;
  canvas.height = Math.max(lowest, taken + gaps * GAP);
  const gap = Math.floor((canvas.height - taken) / gaps);
  box(pen, '#fff', 0, 0, canvas.width, canvas.height);
  top.draw(0);
  let y = top.height + gap;
  for (const block of body) {
    block.draw(y);
    y += block.height + gap;
  }
  bottom.draw(canvas.height - bottom.height);
}
