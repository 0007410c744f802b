/** Why a file isn't read as a workbook; `texts/import.ts` has the words. */
export type XlsxReason =
  | 'not-xlsx'
  | 'old-xls'
  | 'macros'
  | 'encrypted'
  | 'damaged'
  | 'too-big'
  | 'too-many-parts'
  | 'bomb'
  | 'path'
  | 'symlink'
  | 'dtd'
  | 'encoding'
  | 'too-many-cells'
  | 'too-long';

/** Ends the reading of a workbook. `part` is the file within it. */
export class XlsxFault extends Error {
  override readonly name = 'XlsxFault';
  readonly reason: XlsxReason;
  readonly part: string;

  constructor(reason: XlsxReason, part = '') {
    super(part ? `${reason}: ${part}` : reason);
    this.reason = reason;
    this.part = part;
  }
}
