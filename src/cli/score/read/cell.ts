// A cell's text as an answer. What it makes of a text may still be no answer: `checkAnswers` has the last word.

import { nameKey, NOT_APPLICABLE, UNSURE, type Question } from '#model';
import type { FaultCode } from '../../texts/score-faults.ts';

/** Integers are written with digits only; longer ones can't be told from their neighbours. `12.0` is what pandas writes. */
const INTEGER = /^([+-]?\d{1,15})(?:\.0{1,2})?$/;
const BETWEEN_OPTIONS = /[\s|;]+/;

/** What other programs write where they have no value. `none` is not among them: many questions have such an option. */
const MISSING_MARK = /^(?:nan|na|n\/a|#n\/a|null|nil|\\n|<na>)$/i;

/** A text without what can't be seen around it, its letters composed. */
export const clean = (text: string): string => (/[^\x21-\x7e]/.test(text) ? text.normalize('NFC').trim() : text);

/** What two texts of cells have in common that are the same to a reader. */
export const keyOf = (text: string): string => nameKey(clean(text));

/** The key of a label: as people compare what is on a screen. */
export const labelKey = (label: string): string => keyOf(label).replace(/\s+/g, ' ').toLowerCase();

/** What a cell may hold instead of an id: by `labelKey`, the id. */
export type Labels = ReadonlyMap<string, string>;

/** The ids of labels with spaces, commas, bars or semicolons between them; `null` when it is something else. */
function idsIn(text: string, labels: Labels): readonly string[] | null {
  const ids: string[] = [];
  const longestFirst = [...labels.keys()].sort((a, b) => b.length - a.length);
  for (let rest = labelKey(text); rest; rest = rest.replace(/^[\s,;|]+/, '')) {
    const label = longestFirst.find((one) => rest.startsWith(one) && /^(?:$|[\s,;|])/.test(rest.slice(one.length)));
    if (label === undefined) return null;
    ids.push(labels.get(label)!);
    rest = rest.slice(label.length);
  }
  return ids;
}

/**
 * The answer that a text of a cell stands for; `undefined` when it is empty.
 *
 * Shape: option ids of a multiple question have a space, `|` or `;` between them. A number is read only when it is an
 * integer in plain digits; any other text is handed on as it is, and is then no allowed answer. A question of `null`: a
 * field of the profile.
 *
 * @example answerIn({type: 'number', …}, ' 12 ') //=> 12
 */
export function answerIn(question: Question | null, cell: string, labels?: Labels): unknown {
  const text = clean(cell);
  if (!text) return undefined;
  const id = labels?.get(labelKey(text)) ?? text;
  if (question?.type === 'multiple' && id !== UNSURE && id !== NOT_APPLICABLE)
    return (labels && idsIn(text, labels)) ?? text.split(BETWEEN_OPTIONS).filter(Boolean);
  const integer = question?.type === 'number' ? INTEGER.exec(text) : null;
  // not `Number` alone, which would make −0 of "-0"
  return integer ? Number(integer[1]) || 0 : id;
}

/**
 * What keeps a text from being an answer, when it looks like one, or like a mark for none; `null` when it doesn't.
 * `1.234` and `1,234` are one and a bit, or over a thousand, according to who wrote them.
 */
export function troubleIn(question: Question | null, cell: string): FaultCode | null {
  const text = clean(cell);
  if (MISSING_MARK.test(text)) return 'missing-mark';
  if (question?.type !== 'number') return null;
  if (/^[+-]?\p{Nd}+$/u.test(text)) return /^[+-]?\d+$/.test(text) ? null : 'number-digits';
  if (/^[+-]?\d{1,3}([.,\s]\d{3})+$/.test(text)) return 'number-ambiguous';
  if (INTEGER.test(text)) return null;
  if (/^[+-]?[\d.,\s]*\d$/.test(text)) return 'number-decimal';
  return /^[+-]?\d[\d.,]*\s*(%|\p{L}+)$/u.test(text) ? 'number-unit' : null;
}
