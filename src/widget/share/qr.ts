import { qrPicture } from '#look';
import { correction, generate } from 'lean-qr/nano';
import type { TemplateResult } from 'lit';

/** A QR code as a picture, with correction level M: 15 % of it may be hidden or smeared. */
export const qr = (text: string, label: string): TemplateResult =>
  qrPicture(generate(text, { minCorrectionLevel: correction.M }), label);
