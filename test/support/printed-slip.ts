// The slip as a printer makes it: what the browser draws of the page that is handed out.

import { loadBundle, smeVn } from '#content';
import { slipLayout, toAnswerSlips } from '#formats';
import type { Browser } from 'puppeteer-core';
import { drawQr } from '../../src/workshop/slips/draw-qr.ts';
import { readSlip } from '../../src/workshop/slips/read-slip.ts';
import { compared, markedSheet, PER_MM, someMarks, STROKES, type Sheet } from './slip-pictures.ts';
import { createRandom } from './random.ts';
import { pictureOf, someView } from './webcam.ts';

/** CSS pixels of a millimetre. */
const PX = 96 / 25.4;

/** A printed slip, in greys. */
export async function printedSlip(browser: Browser, number: number): Promise<Sheet> {
  const page = await browser.newPage();
  try {
    const [width, height] = [210 * PER_MM, 148 * PER_MM];
    await page.setViewport({ width: 900, height: 700, deviceScaleFactor: PER_MM / PX });
    await page.setContent(toAnswerSlips(await loadBundle(), 'vi', { from: number, count: 1, qr: drawQr }));
    const svg = (await page.$('svg'))!;
    const shot = await svg.screenshot({ encoding: 'base64' });
    const greys = (await page.evaluate(
      async (source: string, width: number, height: number) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [width, height];
        const pen = canvas.getContext('2d')!;
        pen.drawImage(image, 0, 0, width, height);
        const { data } = pen.getImageData(0, 0, width, height);
        let text = '';
        for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at]!);
        return btoa(text);
      },
      shot,
      width,
      height,
    )) as string;
    return { width, height, data: new Uint8Array(Buffer.from(greys, 'base64')) };
  } finally {
    await page.close();
  }
}

/** So many printed slips, each marked in its own way and seen in its own light: what their reading comes to. */
export async function readMany(browser: Browser, count: number) {
  const layout = slipLayout(smeVn);
  const sheet = await printedSlip(browser, 17);
  const sum = { sheets: 0, refused: 0, cells: 0, wrong: 0, asked: 0, rows: 0, ms: 0 };
  for (let seed = 0; seed < count; seed++) {
    const random = createRandom(7919 * seed);
    const marked = someMarks(layout.rows, random);
    const stroke = STROKES[seed % STROKES.length]!;
    const picture = pictureOf(markedSheet(sheet, layout, marked, stroke, random), someView(random), random);
    const begun = performance.now();
    const slip = await readSlip(picture, layout);
    sum.ms += performance.now() - begun;
    if ('fault' in slip || slip.sheet !== 17) {
      sum.refused++;
      continue;
    }
    const { cells, wrong, asked } = compared(
      layout,
      marked,
      slip.rows.map((row) => row.marked),
    );
    sum.sheets++;
    sum.rows += slip.rows.length;
    sum.cells += cells;
    sum.wrong += wrong;
    sum.asked += asked;
  }
  return sum;
}
