// Every fault that answers can have, alphabetical. A message says where, what is there, what is allowed.

import { pointer, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';

/**
 * What a value is, for a message: `"abc"`, `2.5`, `null`, `["a", […]]`, `NaN`. Long and deep values are cut.
 *
 * @example describe(['a', NaN]) //=> '["a", NaN]'
 */
export function describe(value: unknown): string {
  if (Array.isArray(value))
    return `[${value
      .slice(0, 9)
      .map((item) => (Array.isArray(item) ? '[…]' : describe(item)))
      .join(', ')}]`;
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? value.slice(0, 80) + '…' : value);
  // never by what it says of itself: parsed JSON can have any `constructor` and `toString`
  return Object(value) === value || typeof value === 'bigint'
    ? `of type ${{}.toString.call(value).slice(8, -1)}`
    : String(value);
}

const error = (code: string, path: string, actual: unknown, wanted: string, more?: Partial<Finding>): Finding => ({
  code,
  path,
  message: `${path || 'input'} is ${describe(actual)}; ${wanted}.`,
  level: 'error',
  actual,
  ...more,
});

export const answerNotAllowed = (id: string, actual: unknown, expected: string): Finding =>
  error('answer-not-allowed', pointer('answers', id), actual, `allowed is ${expected}, or "unsure"`, { expected });

export const exclusiveNotAlone = (id: string, actual: unknown, option: string): Finding =>
  error('exclusive-not-alone', pointer('answers', id), actual, `"${option}" stands alone`);

export const inputType = (path: string, actual: unknown): Finding =>
  error('input-type', path, actual, 'allowed is a plain object');

export const keyForbidden = (path: string): Finding => ({
  code: 'key-forbidden',
  path,
  message: `${path} is a key that no object may have.`,
  level: 'error',
});

export const migrationsOverlap = (path: string, actual: string, expected: string): Finding =>
  error('migrations-overlap', path, actual, `the table from ${expected} speaks of the same step`, { expected });

export const notApplicableNotAllowed = (id: string, open: unknown): Finding =>
  error(
    'not-applicable-not-allowed',
    pointer('answers', id),
    'not-applicable',
    open ? `only these profiles may say so: ${JSON.stringify(open)}` : 'it always applies',
    open ? { expected: open } : {},
  );

export const optionRepeated = (id: string, actual: unknown, option: string): Finding =>
  error('option-repeated', pointer('answers', id), actual, `"${option}" stands in it twice`);

export const questionnaireMismatch = (actual: unknown, expected: string): Finding =>
  error('questionnaire-mismatch', '/questionnaire', actual, `answers to ${expected} are expected: migrate them first`, {
    expected,
  });

const unknown = (code: string, path: string, actual: unknown, expected: readonly string[]): Finding => {
  const near = nearest(actual, expected);
  return error(code, path, actual, `allowed are ${expected.map(describe).join(', ')}`, { expected, nearest: near });
};

export const stepNotAllowed = (id: string, actual: unknown): Finding =>
  error('step-not-allowed', pointer('steps', id), actual, 'allowed is "done" or "excluded"', {
    expected: ['done', 'excluded'],
  });

export const unknownAction = (id: string, actions: readonly string[]): Finding =>
  unknown('unknown-action', pointer('steps', id), id, actions);

export const unknownField = (id: string, fields: readonly string[]): Finding =>
  unknown('unknown-field', pointer('profile', id), id, fields);

export const unknownFieldOption = (id: string, actual: unknown, options: readonly string[]): Finding =>
  unknown('unknown-field-option', pointer('profile', id), actual, options);

/** Of an id that a table names. */
export const unknownIn = (path: string, id: string, known: readonly string[]): Finding =>
  unknown('unknown-id', path, id, known);

export const unknownOption = (id: string, actual: unknown, options: readonly string[]): Finding =>
  unknown('unknown-option', pointer('answers', id), actual, options);

export const unknownQuestion = (id: string, questions: readonly string[]): Finding =>
  unknown('unknown-question', pointer('answers', id), id, questions);
