// A cell's text as an answer. What it makes of a text may still be no answer: `checkAnswers` has the last word.

import { NOT_APPLICABLE, UNSURE, type Question } from '#model';

/** Integers are written with digits only; longer ones can't be told from their neighbours. */
const INTEGER = /^[+-]?\d{1,15}$/;
const BETWEEN_OPTIONS = /[\s|;]+/;

/** Why a text is no integer, where a person would read one: these are never guessed (L10). */
export type NumberTrouble = 'number-ambiguous' | 'number-decimal' | 'number-digits' | 'number-unit';

/**
 * The answer that a text of a cell stands for; `undefined` when it is empty.
 *
 * Shape: option ids of a multiple question have a space, `|` or `;` between them. A number is read only when it is an
 * integer in plain digits; any other text is handed on as it is, and is then no allowed answer.
 *
 * @example readAnswer({type: 'number', …}, ' 12 ') //=> 12
 */
export function readAnswer(question: Question, cell: string): unknown {
  const text = cell.trim();
  if (!text) return undefined;
  if (text === UNSURE || text === NOT_APPLICABLE) return text;
  if (question.type === 'single') return text;
  if (question.type === 'multiple') return text.split(BETWEEN_OPTIONS).filter(Boolean);
  // not `Number(text)` alone, which would make −0 of "-0"
  return INTEGER.test(text) ? Number(text) || 0 : text;
}

/**
 * What keeps a text from being an integer; `null` when it looks like no number at all. `1.234` and `1,234` are one and
 * a bit, or over a thousand, according to who wrote them.
 */
export function numberTrouble(cell: string): NumberTrouble | null {
  const text = cell.trim();
  if (/^[+-]?\p{Nd}+$/u.test(text)) return /^[+-]?\d+$/.test(text) ? null : 'number-digits';
  if (/^[+-]?\d{1,3}([.,\s]\d{3})+$/.test(text)) return 'number-ambiguous';
  if (/^[+-]?[\d.,\s]*\d$/.test(text)) return 'number-decimal';
  return /^[+-]?\d[\d.,]*\s*(%|\p{L}+)$/u.test(text) ? 'number-unit' : null;
}
