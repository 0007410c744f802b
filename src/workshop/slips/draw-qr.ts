import type { DrawQr } from '#formats';
import { correction, generate } from 'lean-qr';

/** A corner's few letters in the smallest code that there is, with room for smears. */
export const drawQr: DrawQr = (text) => {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const line = Array.from({ length: code.size }, (_, i) => i);
  return line.map((y) => line.map((x) => code.get(x, y)));
};
