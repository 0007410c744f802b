// The questionnaire in the languages of other programs and of paper: SQL, XLSForm, JSON Schema, CSV, print.
// Must never know: files, terminals, DOM, clock, any particular questionnaire. Pure functions from data to text or rows.
// Read first: columns.ts, which says what a row of answers and a row of results hold.

export { answerColumnsOf, resultColumnsOf, type AnswerColumn, type ResultColumn } from './columns.ts';
