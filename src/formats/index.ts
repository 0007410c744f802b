// The questionnaire in the languages of other programs and of paper: SQL, XLSForm, JSON Schema, CSV, print.
// Must never know: files, terminals, DOM, clock, any particular questionnaire. Pure functions from data to text or rows.
// Read first: columns.ts, which says what a row of answers and a row of results hold.

export { answerColumnsOf, resultColumnsOf, type AnswerColumn, type ResultColumn } from './columns.ts';
export type { SqlDialect } from './sql/dialects.ts';
export { toSql, type SqlOptions } from './sql/to-sql.ts';
export { fromXlsForm, type FromXlsForm } from './xlsform/from-xlsform.ts';
export type { FormCode } from './xlsform/errors.ts';
export type { Rows, SheetCell, XlsForm } from './xlsform/layout.ts';
export { toXlsForm } from './xlsform/to-xlsform.ts';
export { toAnswerSlips, type DrawQr, type SlipOptions } from './paper/answer-slip.ts';
export { noticeLines, toNotice, type NoticeFacts } from './paper/notice.ts';
export {
  cornerText,
  readCorner,
  slipLayout,
  type Corner,
  type CornerMark,
  type SlipLayout,
  type SlipMark,
  type SlipRow,
} from './paper/slip-layout.ts';
export { toStepCards } from './paper/step-cards.ts';
export { toBooklet } from './paper/to-booklet.ts';
export { toPaperForm } from './paper/to-paper-form.ts';
export type { PaperLanguage } from './paper/words.ts';
export { labelsOf, type LabelledColumn } from './labels.ts';
export { toCodebook } from './codebook/to-codebook.ts';
export { toCsvTemplate } from './to-csv-template.ts';
export { toJsonSchema, type JsonSchema } from './to-json-schema.ts';
