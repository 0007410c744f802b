// Every fault of a form that is read, alphabetical. `path` is sheet!cell, as a spreadsheet names it.

import { describe, type Finding } from '#model';

const error = (code: string, path: string, message: string, more?: Partial<Finding>): Finding => ({
  code: `xlsform-${code}`,
  path,
  message: `${path} ${message}`,
  level: 'error',
  ...more,
});

const warning = (code: string, path: string, message: string, more?: Partial<Finding>): Finding =>
  error(code, path, message, { ...more, level: 'warning' });

export const blankForgotten = (path: string): Finding =>
  warning('blank-forgotten', path, 'leaves out whoever skipped that field; here a skipped field always holds.');

export const columnMissing = (path: string, column: string): Finding =>
  error('column-missing', path, `has no column "${column}".`, { expected: column });

export const columnUnsupported = (path: string, column: string): Finding =>
  error('column-unsupported', path, `uses "${column}", which a questionnaire here can't say.`, { actual: column });

export const expressionUnsupported = (path: string, actual: string, expected: string): Finding =>
  error('expression-unsupported', path, `is ${describe(actual)}; expected is ${expected || 'an empty cell'}.`, {
    actual,
    expected,
  });

export const idInvalid = (path: string, actual: string): Finding =>
  error('id-invalid', path, `is ${describe(actual)}; an id is a lower-case letter, then letters, digits, hyphens.`, {
    actual,
  });

export const idRepeated = (path: string, actual: string): Finding =>
  error('id-repeated', path, `is "${actual}", which stands above already.`, { actual });

export const idUnknown = (path: string, actual: string, what: string): Finding =>
  error('id-unknown', path, `is ${describe(actual)}, which is no ${what}.`, { actual, expected: what });

export const labelMarkup = (path: string, actual: string): Finding =>
  warning('label-markup', path, 'has marks that ODK would show as bold or as another answer; they are kept as text.', {
    actual,
  });

export const labelMissing = (path: string, language: string): Finding =>
  error('label-missing', path, `is empty: a text in "${language}" is expected.`, { expected: language });

export const languageMissing = (path: string): Finding =>
  error('language-missing', path, 'has no Vietnamese: a column "label::Vietnamese (vi)" is expected.', {
    expected: 'label::Vietnamese (vi)',
  });

export const languageUnknown = (path: string, actual: string): Finding =>
  error('language-unknown', path, `is ${describe(actual)}; a language with its tag is expected, like "English (en)".`, {
    actual,
  });

export const listMissing = (path: string, actual: string): Finding =>
  error('list-missing', path, `names the list ${describe(actual)}, which the sheet choices doesn't have.`, { actual });

export const notCarried = (path: string, actual: string): Finding =>
  warning('not-carried', path, `is ${describe(actual)}, which has no place in a questionnaire; it is left out.`, {
    actual,
  });

export const numberExpected = (path: string, actual: unknown): Finding =>
  error('number-expected', path, `is ${describe(actual)}; an integer is expected.`, { actual });

export const pointsMissing = (path: string, id: string): Finding =>
  error('points-missing', path, `is "${id}", which has no points in the sheet scores.`, { actual: id });

export const relevantUnsupported = (path: string, part: string): Finding =>
  error('relevant-unsupported', path, `says something beyond profile fields, "=", "and", "or": ${part}.`, {
    actual: part,
  });

export const scoreMissing = (path: string, id: string): Finding =>
  error('score-missing', path, `is "${id}", of which the sheet scores says neither "profile" nor "question".`, {
    actual: id,
  });

export const sheetMissing = (sheet: string): Finding =>
  error('sheet-missing', sheet, 'is missing: the sheets survey, choices, settings and scores are needed.', {
    expected: sheet,
  });

export const textKey = (path: string, actual: string): Finding =>
  error('text-key', path, `is ${describe(actual)}; keys with dots between are expected.`, { actual });

export const typeUnsupported = (path: string, actual: string): Finding =>
  error('type-unsupported', path, `is ${describe(actual)}; there are select_one, select_multiple and integer.`, {
    actual,
  });

export const whatUnknown = (path: string, actual: string): Finding =>
  error('what-unknown', path, `is ${describe(actual)}, which is nothing that the sheet scores knows.`, { actual });
