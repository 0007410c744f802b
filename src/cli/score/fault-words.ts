// A fault as a sentence.

import { describe, NOT_APPLICABLE, UNSURE, type Questionnaire } from '#model';
import { answerColumnsOf } from '#formats';
import type { Language } from '../language.ts';
import { faultWords } from '../texts/score-faults.ts';
import type { Fault } from './fault.ts';

/** Of many options so many are named; the rest stand in the questionnaire. */
const MOST_NAMED = 12;

/** What may stand in a column; empty when it is no column of answers. */
export function allowedIn(questionnaire: Questionnaire, name: string | null, language: Language): string {
  const column = answerColumnsOf(questionnaire).find((one) => one.name === name);
  if (!column) return '';
  if (column.kind === 'profile') return named(questionnaire.profile!.find(({ id }) => id === column.id)!.options);
  const question = questionnaire.questions.find(({ id }) => id === column.id)!;
  const always = question.notApplicable ? [UNSURE, NOT_APPLICABLE] : [UNSURE];
  return question.type === 'number'
    ? [faultWords[language].integer(question.min, question.max), ...always].join(', ')
    : named([...question.options.map(({ id }) => id), ...always]);
}

const named = (ids: readonly string[]): string =>
  ids.length > MOST_NAMED ? `${ids.slice(0, MOST_NAMED).join(', ')}, …` : ids.join(', ');

/**
 * Why, what stands there, and what is allowed: `không có phương án này: "chash" (có phải là “cash”?; được phép: …)`.
 */
export function reasonOf(fault: Fault, questionnaire: Questionnaire, language: Language): string {
  const words = faultWords[language];
  const { code, actual, expected, nearest } = fault;
  if (code === 'cell-count') return words.cells(actual, expected);
  const why = words.reasons[code] ?? code;
  const allowed = allowedIn(questionnaire, fault.name, language);
  const near = nearest?.[0];
  const more = [
    ...(near !== undefined && near !== actual ? [words.nearest(near)] : []),
    ...(allowed && !['encoding', 'nul', 'cell-too-long', 'fault-text', 'answer-beside'].includes(code)
      ? [words.allowed(allowed)]
      : []),
  ];
  return `${why}: ${describe(actual)}${more.length ? ` (${more.join('; ')})` : ''}`;
}
