// Codes in pictures: behind a door of its own, since the reader is large and seldom needed.

import decodeQr from 'qr/decode.js';

/** The longer side in pixels at which a code is looked for: as sent, as a chat makes it, as a camera took it. */
const SIDES = [1080, 1600, 720, 2400];

/** Why there is none, as other findings say what is wrong. */
export interface NoCode {
  readonly code: 'picture-broken' | 'picture-no-code';
  readonly path: '';
  readonly message: string;
  readonly level: 'error';
}

const finding = (code: NoCode['code'], message: string): NoCode => ({ code, path: '', message, level: 'error' });

/** The pixels of a picture whose longer side is made so long; pixels. */
export function pixelsOf(image: ImageBitmap, side: number): ImageData {
  const canvas = document.createElement('canvas');
  const scale = side / Math.max(image.width, image.height);
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** What the QR code in a picture says, or why nothing was found: a picture that was saved, sent, or taken of paper. */
export async function codeIn(file: Blob): Promise<string | NoCode> {
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file);
  } catch (cause) {
    return finding('picture-broken', `The picture can't be read: ${String(cause)}`);
  }
  for (const side of SIDES)
    try {
      return decodeQr(pixelsOf(image, side), { timeLimit: 1500 });
    } catch {
      // at another size, then
    }
  return finding('picture-no-code', 'There is no QR code in the picture.');
}
