// Words alone as a picture, to be sent in a chat: the calendar of taxes and invoices.

import { column, written, type Writing } from './brush.ts';
import { COLOURS, EDGE, INNER, layOut, type Sheet } from './sheet.ts';

const KINDS = {
  title: { size: 52, weight: 700, colour: COLOURS.accent },
  heading: { size: 34, weight: 700, colour: COLOURS.accent },
  text: { size: 34 },
  days: { size: 34, weight: 700 },
  small: { size: 27, colour: COLOURS.muted },
} as const satisfies Readonly<Record<string, Omit<Writing, 'x' | 'width'>>>;

/** What stands in the picture: parts, each of some texts that belong together. */
export interface Leaf extends Sheet {
  readonly parts: readonly (readonly (readonly [kind: keyof typeof KINDS, text: string])[])[];
}

/** Draws the picture: 1080 pixels wide, as high as it has to be. */
export function write(leaf: Leaf, canvas: HTMLCanvasElement): void {
  const pen = canvas.getContext('2d')!;
  const block = (kind: keyof typeof KINDS, text: string) =>
    written(pen, text, { x: EDGE, width: INNER, ...KINDS[kind] });
  const body = leaf.parts.map((texts) =>
    column(
      texts.map(([kind, text]) => block(kind, text)),
      4,
    ),
  );
  layOut(pen, leaf, body, block('small', leaf.note));
}
