// Every fault that answers can have, alphabetical. A message says where, what is there, what is allowed.

import type { AnswerFault } from './answer-faults.ts';
import { pointer, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Question } from './questionnaire.ts';

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

/** What is there, what is wanted, and what else a program may like to know. */
type Wording = readonly [actual: unknown, wanted: string, more?: Partial<Finding>];

const error = (code: string, path: string, ...[actual, wanted, more]: Wording): Finding => ({
  code,
  path,
  message: `${path || 'input'} is ${describe(actual)}; ${wanted}.`,
  level: 'error',
  actual,
  ...more,
});

/** What is none of those allowed. */
const among = (actual: unknown, expected: readonly string[]): Wording => [
  actual,
  `allowed are ${expected.map(describe).join(', ')}`,
  { expected, nearest: nearest(actual, expected) },
];

const expectedBy = (question: Question): string => {
  if (question.type === 'number') return `an integer from ${question.min} to ${question.max}`;
  return question.type === 'single' ? 'one option id' : 'a list of option ids, at least one';
};

const ANSWER_FAULTS: Record<AnswerFault[0], (question: Question, answer: unknown, option: unknown) => Wording> = {
  'answer-not-allowed': (question, answer) => {
    const expected = expectedBy(question);
    return [answer, `allowed is ${expected}, or "unsure"`, { expected }];
  },
  'exclusive-not-alone': (_, answer, option) => [answer, `"${String(option)}" stands alone`],
  'not-applicable-not-allowed': ({ notApplicable: open }, answer) =>
    open
      ? [answer, `only these profiles may say so: ${JSON.stringify(open)}`, { expected: open }]
      : [answer, 'it always applies'],
  'option-repeated': (_, answer, option) => [answer, `"${String(option)}" stands in it twice`],
  'unknown-option': (question, _, option) =>
    among(option, question.type === 'number' ? [] : question.options.map(({ id }) => id)),
};

/** Of what `answerFaults` finds in an answer. */
export const answerFault = (question: Question, answer: unknown, [code, option]: AnswerFault): Finding =>
  error(code, pointer('answers', question.id), ...ANSWER_FAULTS[code](question, answer, option));

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

export const questionnaireMismatch = (actual: unknown, expected: string): Finding =>
  error('questionnaire-mismatch', '/questionnaire', actual, `answers to ${expected} are expected: migrate them first`, {
    expected,
  });

const unknown = (code: string, path: string, actual: unknown, expected: readonly string[]): Finding =>
  error(code, path, ...among(actual, expected));

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

export const unknownQuestion = (id: string, questions: readonly string[]): Finding =>
  unknown('unknown-question', pointer('answers', id), id, questions);
