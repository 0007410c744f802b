// The result as one picture, to be sent in a chat: its numbers and words, and how it is opened again.

import { groupCode } from '#exchange';
import { QUIET } from '#look';
import { correction, generate } from 'lean-qr/nano';
import { column, row, written, type Block } from './brush.ts';
import { box, COLOURS, EDGE, INNER, layOut, SIZE, type Pen, type Sheet } from './sheet.ts';

/** What stands in the picture. */
export interface Poster extends Sheet {
  readonly level: string;
  readonly score: string;
  /** Where levels begin, 0…100; how many are reached; the score, or what it is between. */
  readonly froms: readonly number[];
  readonly reached: number;
  readonly range: readonly [number, number] | null;
  readonly areas: readonly {
    readonly name: string;
    readonly score: string;
    readonly range: readonly [number, number] | null;
    readonly isHardly: boolean;
  }[];
  readonly todo: string;
  readonly things: readonly { readonly title: string; readonly when: string }[];
  readonly link: string;
  readonly code: string;
  readonly open: string;
}

const MONO = "ui-monospace, 'Noto Sans Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace";

function line(pen: Pen, width: number, colour: string, draw: () => void, cap: CanvasLineCap = 'round'): void {
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.lineCap = cap;
  pen.beginPath();
  draw();
  pen.stroke();
}

/** From the left (0) over the top to the right (100). */
const angle = (score: number): number => Math.PI * (1 + score / 100);

/** The dial of the result: one arc for each level, those reached filled, what is possible on it, a needle at a score. */
function dial(pen: Pen, { froms, reached, range }: Poster, radius: number): Block {
  const x = EDGE + radius + 16;
  const arc = (from: number, to: number, width: number, colour: string, y: number): void =>
    line(pen, width, colour, () => pen.arc(x, y, radius, angle(from), angle(to)), 'butt');
  return {
    height: radius + 40,
    draw: (top) => {
      const y = top + radius + 16;
      froms.forEach((from, i) => {
        const [start, end] = [i ? from + 0.7 : from, i < froms.length - 1 ? froms[i + 1]! - 0.7 : 100];
        arc(start, end, 32, i <= reached ? COLOURS.accent : COLOURS.line, y);
      });
      if (!range) return;
      const [low, high] = range;
      if (low !== high) return arc(low, high, 14, COLOURS.ink, y);
      const [cos, sin] = [Math.cos(angle(low)), Math.sin(angle(low))];
      line(pen, 14, COLOURS.ink, () => {
        pen.moveTo(x, y);
        pen.lineTo(x + cos * (radius - 34), y + sin * (radius - 34));
      });
    },
  };
}

function levelOf(pen: Pen, poster: Poster): Block {
  const [x, width] = [EDGE + 390, INNER - 390];
  return row([
    dial(pen, poster, 155),
    column(
      [
        written(pen, poster.level, { x, width, size: 68, weight: 700, colour: COLOURS.accent }),
        written(pen, poster.score, { x, width, size: 42, weight: 600 }),
      ],
      2,
    ),
  ]);
}

function areaOf(pen: Pen, { name, score, range, isHardly }: Poster['areas'][number]): Block {
  const [x, width] = [EDGE + 540, INNER - 540 - 120];
  const bar: Block = {
    height: 22,
    draw: (y) => {
      box(pen, COLOURS.line, x, y, width, 22);
      if (!range) return;
      const [from, to] = range[0] === range[1] ? [0, range[1]] : range;
      box(pen, isHardly ? COLOURS.muted : COLOURS.accent, x + (from / 100) * width, y, ((to - from) / 100) * width, 22);
    },
  };
  return row([
    written(pen, name, { x: EDGE, width: 520, size: 33, colour: isHardly ? COLOURS.muted : COLOURS.ink }),
    bar,
    written(pen, score, { x: EDGE + INNER - 110, width: 110, size: 33, weight: 700, align: 'right' }),
  ]);
}

function thingOf(pen: Pen, { title, when }: Poster['things'][number], i: number): Block {
  const [x, width] = [EDGE + 56, INNER - 56];
  const words = column(
    [
      written(pen, title, { x, width, size: 36, weight: 600 }),
      ...(when ? [written(pen, when, { x, width, size: 32, colour: COLOURS.muted })] : []),
    ],
    0,
  );
  const number = written(pen, String(i + 1), { x: EDGE, width: 50, size: 36, weight: 700, colour: COLOURS.accent });
  return {
    height: words.height,
    draw: (y) => {
      number.draw(y);
      words.draw(y);
    },
  };
}

function thingsOf(pen: Pen, { todo, things }: Poster): readonly Block[] {
  if (!things.length) return [];
  const title = written(pen, todo, { x: EDGE, width: INNER, size: 40, weight: 700, colour: COLOURS.accent });
  return [column([title, ...things.map((thing, i) => thingOf(pen, thing, i))], 10)];
}

/** What a chat makes smaller by half and blurs is still read from so many pixels a module. */
const MODULE = 5;

/** The link as a QR code; the code alone where a long address would make it too fine for a chat's pictures. */
function qrOf(pen: Pen, { link, code }: Poster, x: number, width: number): Block {
  const drawn = (text: string) => {
    const qr = generate(text, { minCorrectionLevel: correction.M });
    return { qr, module: Math.floor(width / (qr.size + 2 * QUIET)) };
  };
  const whole = drawn(link);
  const { qr, module } = whole.module >= MODULE ? whole : drawn(code);
  const side = module * (qr.size + 2 * QUIET);
  return {
    height: side,
    draw: (y) => {
      box(pen, '#fff', x, y, side, side);
      for (let at = 0; at < qr.size * qr.size; at++) {
        const [column, row] = [at % qr.size, Math.floor(at / qr.size)];
        if (qr.get(column, row))
          box(pen, '#000', x + (column + QUIET) * module, y + (row + QUIET) * module, module, module);
      }
    },
  };
}

/** How the picture opens the result again: scanned, or typed. */
function footOf(pen: Pen, poster: Poster): Block {
  const { open, code, note } = poster;
  const side = 330;
  const [x, width] = [EDGE + side + 34, INNER - side - 34];
  const groups = groupCode(code).replaceAll('-', '  ');
  return row([
    qrOf(pen, poster, EDGE, side),
    column(
      [
        written(pen, open, { x, width, size: 30 }),
        written(pen, groups, { x, width, size: 34, weight: 700, family: MONO }),
        written(pen, note, { x, width, size: 27, colour: COLOURS.muted }),
      ],
      8,
    ),
  ]);
}

/** Draws the picture: 1080 × 1350 pixels, higher where more has to be said. */
export function paint(poster: Poster, canvas: HTMLCanvasElement): void {
  const pen = canvas.getContext('2d')!;
  const areas = poster.areas.map((area) => areaOf(pen, area));
  const body = [levelOf(pen, poster), column(areas, 12), ...thingsOf(pen, poster)];
  layOut(pen, poster, body, footOf(pen, poster), SIZE.height);
}
