// What both elements draw with, and hand out: the ground, its controls, numbers and dates in words, QR codes, files.
// Must never know: questionnaires, storage, which screen it is drawn on.
// Read first: base.ts, then controls.ts.

export { base } from './base.ts';
export type { Complete } from './complete.ts';
export { controls } from './controls.ts';
export { dayInVietnam, formatDate, formatIsoDate, formatNumber, formatPercent, formatWhole, nameIn } from './format.ts';
export { qrPicture, QUIET } from './qr-picture.ts';
export { saveFile } from './save-file.ts';
