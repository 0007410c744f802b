// Every fault of a form that is read, alphabetical. `path` is sheet!cell, as a spreadsheet names it.

import { describe, type Finding } from '#model';

/** The faults that a form can have; whoever says them in another language has words for each. */
export type FormCode =
  | 'xlsform-blank-forgotten'
  | 'xlsform-choice-unknown'
  | 'xlsform-choices-too-many'
  | 'xlsform-column-missing'
  | 'xlsform-column-unsupported'
  | 'xlsform-default-language-unknown'
  | 'xlsform-expression-unsupported'
  | 'xlsform-facts-invalid'
  | 'xlsform-id-invalid'
  | 'xlsform-id-repeated'
  | 'xlsform-id-unknown'
  | 'xlsform-label-markup'
  | 'xlsform-label-missing'
  | 'xlsform-language-missing'
  | 'xlsform-language-unknown'
  | 'xlsform-list-missing'
  | 'xlsform-not-carried'
  | 'xlsform-number-expected'
  | 'xlsform-number-rows-missing'
  | 'xlsform-points-missing'
  | 'xlsform-relevant-too-long'
  | 'xlsform-relevant-unsupported'
  | 'xlsform-score-missing'
  | 'xlsform-sheet-missing'
  | 'xlsform-text-key'
  | 'xlsform-type-unsupported'
  | 'xlsform-what-unknown';

type Short = FormCode extends `xlsform-${infer Rest}` ? Rest : never;

const error = (code: Short, path: string, message: string, more?: Partial<Finding>): Finding => ({
  code: `xlsform-${code}` satisfies FormCode,
  path,
  message: `${path} ${message}`,
  level: 'error',
  ...more,
});

const warning = (code: Short, path: string, message: string, more?: Partial<Finding>): Finding =>
  error(code, path, message, { ...more, level: 'warning' });

export const blankForgotten = (path: string): Finding =>
  warning(
    'blank-forgotten',
    path,
    'leaves out whoever skipped that field; here they are asked too. ODK does the same with "${field} = \'\' or" before it.',
  );

export const choiceUnknown = (path: string, actual: string, field: string): Finding =>
  error('choice-unknown', path, `names ${describe(actual)}, which is no choice of ${describe(field)}: correct it.`, {
    actual,
    expected: field,
  });

export const choicesTooMany = (path: string, most: number): Finding =>
  error('choices-too-many', path, `is one list too much: all questions together may have ${most} choices.`, {
    expected: most,
  });

export const columnMissing = (path: string, column: string): Finding =>
  error('column-missing', path, `has no column "${column}": add it to the first row.`, { expected: column });

export const columnUnsupported = (path: string, column: string): Finding =>
  error('column-unsupported', path, `uses "${column}", which a questionnaire here can't say: empty the cell.`, {
    actual: column,
  });

export const defaultLanguageUnknown = (path: string, actual: string): Finding =>
  error(
    'default-language-unknown',
    path,
    `is ${describe(actual)}; a language with its tag is expected, like "Vietnamese (vi)".`,
    { actual },
  );

export const expressionUnsupported = (path: string, actual: string, expected: string): Finding =>
  error(
    'expression-unsupported',
    path,
    `is ${describe(actual)}; ${expected ? `only ${expected}` : 'only an empty cell'} can be read here.`,
    { actual, expected },
  );

export const factsInvalid = (path: string, actual: string): Finding =>
  error('facts-invalid', path, `is ${describe(actual)}; facts as JSON are expected, like {"title": "…"}.`, { actual });

export const idInvalid = (path: string, actual: string): Finding =>
  error('id-invalid', path, `is ${describe(actual)}; an id is a lower-case letter, then letters, digits, hyphens.`, {
    actual,
  });

export const idRepeated = (path: string, actual: string): Finding =>
  error('id-repeated', path, `is ${describe(actual)}, which stands above already: give each a name of its own.`, {
    actual,
  });

export const idUnknown = (path: string, actual: string, what: string): Finding =>
  error('id-unknown', path, `is ${describe(actual)}, which is no ${what}: correct it, or delete the row.`, {
    actual,
    expected: what,
  });

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
  error('list-missing', path, `names the list ${describe(actual)}: add it to the sheet choices, or correct the name.`, {
    actual,
  });

export const notCarried = (path: string, actual: string): Finding =>
  warning('not-carried', path, `is ${describe(actual)}, which has no place in a questionnaire; it is left out.`, {
    actual,
  });

export const numberExpected = (path: string, actual: unknown): Finding =>
  error('number-expected', path, `is ${describe(actual ?? '')}; an integer is expected.`, { actual: actual ?? '' });

export const numberRowsMissing = (path: string, id: string): Finding =>
  error(
    'number-rows-missing',
    path,
    `needs two rows below it: "${id}_number" of type integer, and "${id}" of type calculate.`,
    { actual: id },
  );

export const pointsMissing = (path: string, id: string, question: string): Finding =>
  error(
    'points-missing',
    path,
    `is "${id}", which has no points: add a row "option" of "${question}" to the sheet scores.`,
    { actual: id, expected: question },
  );

export const relevantTooLong = (path: string): Finding =>
  error('relevant-too-long', path, 'is longer than can be followed: say it with fewer brackets and fewer "and".');

export const relevantUnsupported = (path: string, part: string): Finding =>
  error(
    'relevant-unsupported',
    path,
    `says ${describe(part)}; only fields of the profile, "=", "and", "or" can be read here.`,
    {
      actual: part,
    },
  );

export const scoreMissing = (path: string, id: string): Finding =>
  error('score-missing', path, `is "${id}": add a row to the sheet scores that says "profile" or "question" of it.`, {
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

export const whatUnknown = (path: string, actual: string, known: readonly string[]): Finding =>
  error('what-unknown', path, `is ${describe(actual)}; the sheet scores knows ${known.join(', ')}.`, {
    actual,
    expected: known,
  });
