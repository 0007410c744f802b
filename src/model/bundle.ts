// A questionnaire with its texts, as one file holds them.

import type { Migration } from './migration.ts';
import { own } from './own.ts';
import type { Commented, Id, Questionnaire } from './questionnaire.ts';

/** Texts by key, in as many floors as needed. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** Texts by language (two letters), then by space: `questions`, `help`, `results`, `short`, …. */
export type BundleTexts = Readonly<Record<string, Readonly<Record<string, TextTree>>>>;

/** The top of a file: where an editor finds its JSON Schema (never read), and the format; 1 when absent. */
interface FileHead extends Commented {
  readonly $schema?: string;
  readonly format?: 1;
}

/** A questionnaire and its texts: `texts.vi.questions.questions.payments.text`. */
export interface QuestionnaireBundle extends FileHead {
  readonly questionnaire: Questionnaire;
  readonly texts: BundleTexts;
  /** Versions of it that were published before: their codes and files open, and can be compared. */
  readonly earlier?: readonly Questionnaire[];
  /** What was renamed, merged and split between them. */
  readonly migrations?: readonly Migration[];
}

/** A questionnaire of which only the identity must be said. */
export type Addition = Pick<Questionnaire, 'id' | 'version'> & Partial<Questionnaire>;

/** What a file adds to, or changes in, a questionnaire that is known: `extendBundle` makes a whole one of both. */
export interface BundleExtension extends FileHead {
  /** That id, in that version or a later one of the same major version. */
  readonly extends: Commented & { readonly id: Id; readonly version: string };
  readonly questionnaire: Addition;
  readonly texts?: BundleTexts;
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

/**
 * What a question or an action is called in a line of a slide: its short name, else its whole text, else its id.
 *
 * Shape: the texts of one language by space, `{questions: {…}, results: {…}, short: {…}}` → a text.
 *
 * @example shortText({short: {questions: {payments: 'Nhận tiền'}}}, 'questions', 'payments') //=> 'Nhận tiền'
 */
export const shortText = (texts: TextTree, kind: 'questions' | 'actions', id: Id): string =>
  textAt(texts, ['short', kind, id]) ??
  textAt(texts, kind === 'questions' ? ['questions', kind, id, 'text'] : ['results', kind, id, 'title']) ??
  id;
