// Looks at what a camera and a printer make.

import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';

/** A picture as a camera gives it: drawn on a canvas, tilted and blurred, its pixels read back. */
export async function photograph(page: Page, png: Uint8Array, tilt: number, blur: number) {
  const pixels = await page.evaluate(
    async (source: string, tilt: number, blur: number) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 640;
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#ddd';
      context.fillRect(0, 0, 640, 640);
      context.filter = `blur(${blur}px)`;
      context.translate(320, 320);
      context.rotate((tilt * Math.PI) / 180);
      context.transform(1, 0.04, -0.06, 0.96, 0, 0);
      context.drawImage(image, -230, -230, 460, 460);
      // as text: a list of a million numbers takes the browser a second to hand over
      const reader = new FileReader();
      reader.readAsDataURL(new Blob([context.getImageData(0, 0, 640, 640).data]));
      await new Promise((resolve) => (reader.onload = resolve));
      return (reader.result as string).split(',')[1]!;
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
    tilt,
    blur,
  );
  return { width: 640, height: 640, data: new Uint8ClampedArray(Buffer.from(pixels, 'base64')) };
}

/** How many dark pixels there are in the lower right corner of a page, where its number stands (its text is no text). */
export function cornerOf(file: string, number: number): number {
  const corner = ['-x', '380', '-y', '655', '-W', '110', '-H', '45'];
  const pgm = execFileSync('pdftoppm', ['-r', '60', '-gray', '-f', `${number}`, '-l', `${number}`, ...corner, file]);
  return pgm.subarray(-110 * 45).filter((level) => level < 128).length;
}

/** poppler's tools, to look at a PDF: without them the words and numbers on paper aren't read, and the test says so. */
export const hasPdfTools = (): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
