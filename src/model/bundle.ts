// A questionnaire with its texts, as one file holds them.

import { own } from './own.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Texts by key, in as many floors as needed. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/**
 * A questionnaire and its texts: `texts.vi.questions.questions.payments.text`.
 * The first key is the language (two letters), the second the space: `questions`, `profile`, `help`, `results`, ….
 */
export interface QuestionnaireBundle {
  readonly questionnaire: Questionnaire;
  readonly texts: Readonly<Record<string, Readonly<Record<string, TextTree>>>>;
}

/**
 * The text at a path of keys; `undefined` where there is none, or only white space.
 *
 * @example textAt({questions: {title: 'Hai câu hỏi'}}, ['questions', 'title']) //=> 'Hai câu hỏi'
 */
export function textAt(texts: TextTree, path: readonly string[]): string | undefined {
  let here: string | TextTree | undefined = texts;
  for (const key of path) here = typeof here === 'object' ? own(here, key) : undefined;
  return typeof here === 'string' && here.trim() ? here : undefined;
}
