// Words on canvases: what is written, with the room that each line takes.

import { expect } from '@open-wc/testing';
import { pretend } from './pretend.ts';

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines that are written on any canvas from now on, until `restore`. */
export function recordLines(): Line[] {
  const lines: Line[] = [];
  const { fillText } = CanvasRenderingContext2D.prototype;
  pretend(
    CanvasRenderingContext2D.prototype,
    'fillText',
    function (this: CanvasRenderingContext2D, text: string, x: number, y: number) {
      const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
        this.measureText(text);
      lines.push({
        text,
        left: x - actualBoundingBoxLeft,
        right: x + actualBoundingBoxRight,
        top: y - actualBoundingBoxAscent,
        bottom: y + actualBoundingBoxDescent,
      });
      fillText.call(this, text, x, y);
    },
  );
  return lines;
}

/** No line is cut by the edge of a picture, or written over another one. */
export function expectRoom(lines: readonly Line[], { width, height }: { width: number; height: number }): void {
  for (const line of lines) {
    expect(line.left, line.text).to.be.at.least(40);
    expect(line.right, line.text).to.be.at.most(width - 40);
    expect(line.top, line.text).to.be.at.least(0);
    expect(line.bottom, line.text).to.be.at.most(height);
    for (const other of lines)
      if (other !== line)
        expect(
          line.right <= other.left || other.right <= line.left || line.bottom <= other.top || other.bottom <= line.top,
          `“${line.text}” and “${other.text}”`,
        ).to.equal(true);
  }
}
