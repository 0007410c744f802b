// What is really painted, from a picture of the window.

import { cdp } from './stage.ts';

/** The pixels of a part of the window, as they are seen. */
export async function picture({ x, y, width, height }: DOMRect): Promise<ImageData> {
  const clip = { x: x + scrollX, y: y + scrollY, width, height, scale: 1 };
  const { data } = await cdp<{ data: string }>('Page.captureScreenshot', { format: 'png', clip });
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

export type Pixel = readonly [number, number, number];

export const pixels = ({ data }: ImageData): readonly Pixel[] =>
  Array.from({ length: data.length / 4 }, (_, i) => [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!]);

/** A part of the window around a box. */
export const around = ({ x, y, width, height }: DOMRect, more: number): DOMRect =>
  new DOMRect(x - more, y - more, width + 2 * more, height + 2 * more);
