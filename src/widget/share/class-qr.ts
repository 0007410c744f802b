import { qrPicture } from '#look';
import { correction, generate } from 'lean-qr';
import type { TemplateResult } from 'lit';

/**
 * A code with its tag as a picture: capitals and digits are packed closely, so that a class's QR has 29 modules and yet
 * stands correction Q, where 25 % of it may be hidden.
 */
export const classQr = (text: string, label: string): TemplateResult =>
  qrPicture(generate(text, { minCorrectionLevel: correction.Q }), label);
