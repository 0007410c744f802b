import { saveFile } from '#look';
import { shareFile } from './device.ts';
import type { Picture, Taken } from '../visit/facts.ts';
import { write, type Leaf } from './leaf.ts';
import { paint, type Poster } from './poster.ts';

/** Draws a result, or its calendar, as a picture; rejects where a browser gives none away. */
export async function drawn(shown: Poster | Leaf, name: string): Promise<Picture> {
  const canvas = document.createElement('canvas');
  if ('parts' in shown) write(shown, canvas);
  else paint(shown, canvas);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser gives no picture away.');
  const file = new File([blob], name, { type: 'image/png' });
  return { canvas, url: canvas.toDataURL('image/png'), file, alt: shown.alt };
}

/** Hands it to another app, else to the browser to be saved, else it is shown; `null` when the person thought better of it. */
export async function handOn(picture: Picture, isShared: boolean): Promise<Taken | null> {
  const { file } = picture;
  const shared = isShared ? await shareFile(file) : false;
  if (shared === null) return null;
  const how = shared ? 'shared' : saveFile(file.name, file) ? 'saved' : 'shown';
  return { by: 'picture', name: file.name, how, picture };
}
