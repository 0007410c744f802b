// A film of phones that are held up one after the other, for a browser's pretended camera.

import { openSync, closeSync, writeSync } from 'node:fs';
import { correction, generate } from 'lean-qr';

const [WIDTH, HEIGHT] = [640, 480];
const MODULE = 10;
/** Frames a second, and frames for each phone. */
const [RATE, FRAMES] = [4, 6];

/** Black on a grey room: a QR with its quiet zone in the middle of the picture. Brightness, then two planes without colour. */
function frameOf(text: string): Buffer {
  const frame = Buffer.alloc(WIDTH * HEIGHT * 1.5, 128);
  const code = generate(text, { minCorrectionLevel: correction.Q });
  const side = (code.size + 8) * MODULE;
  const [left, top] = [Math.floor((WIDTH - side) / 2), Math.floor((HEIGHT - side) / 2)];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const isDark = code.get(Math.floor(x / MODULE) - 4, Math.floor(y / MODULE) - 4);
      frame[(top + y) * WIDTH + left + x] = isDark ? 20 : 235;
    }
  return frame;
}

/** Writes the film of these texts (Y4M, which Chromium plays again and again). */
export function writeClip(file: string, texts: readonly string[]): void {
  const out = openSync(file, 'w');
  writeSync(out, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${RATE}:1 Ip A1:1 C420jpeg\n`);
  for (const text of texts) {
    const frame = frameOf(text);
    for (let i = 0; i < FRAMES; i++) {
      writeSync(out, 'FRAME\n');
      writeSync(out, frame);
    }
  }
  closeSync(out);
}
