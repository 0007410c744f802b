// How a questionnaire lies in the sheets of an XLSForm: what is written, and what reading understands.
// Source: xlsform.org, "XLSForm reference table"; names of lists without hyphens: XLSForm/pyxform issue 678.

import type { Id } from '#model';

/** What a cell of a sheet holds. */
export type SheetCell = string | number | boolean | null;

/** A sheet, the header first. */
export type Rows = readonly (readonly SheetCell[])[];

/** The sheets, by name. `scores` and `texts` are ours: ODK and Kobo leave them alone. */
export interface XlsForm {
  readonly survey: Rows;
  readonly choices: Rows;
  readonly settings: Rows;
  /** What XLSForm has no words for: points, weights, what follows from an answer, levels, gates, actions, indicators, sources. */
  readonly scores: Rows;
  /** The texts that have no place in a form: names of areas and levels, steps, examples. */
  readonly texts: Rows;
}

/** The columns of the sheet `scores`; which of them a row uses says `what`. */
export const SCORE_COLUMNS = ['what', 'of', 'id', 'points', 'weight', 'from', 'to', 'hours', 'value', 'when'] as const;
export type ScoreColumn = (typeof SCORE_COLUMNS)[number];

/** Follows a number question's id, where a person says that there is a number, or why there is none. */
export const HOW = '_how';
/** Follows a number question's id, where the number is typed. Ids have no underscore: no name is taken. */
export const NUMBER = '_number';
/** The choice that says "I have a number". */
export const HAS_NUMBER = 'number';

/** A list of choices of its own for each question: same ids mean different points elsewhere. */
export const listOf = (kind: 'profile' | 'question', id: Id): string =>
  `${kind === 'profile' ? 'p' : 'q'}_${id.replaceAll('-', '_')}`;

/** Words that belong to no questionnaire. */
export interface FormWords {
  readonly unsure: string;
  readonly notApplicable: string;
  readonly hasNumber: string;
  readonly numberFrom: (min: number, max: number) => string;
  readonly alone: string;
}

const WORDS: Readonly<Record<string, FormWords>> = {
  vi: {
    unsure: 'Tôi không biết',
    notApplicable: 'Không áp dụng',
    hasNumber: 'Tôi nhập được con số',
    numberFrom: (min, max) => `Một số từ ${min} đến ${max}`,
    alone: 'Mục này chỉ chọn một mình: bỏ các mục khác, hoặc bỏ mục này.',
  },
  en: {
    unsure: 'I don’t know',
    notApplicable: 'Not applicable',
    hasNumber: 'I can give a number',
    numberFrom: (min, max) => `A number from ${min} to ${max}`,
    alone: 'This one stands alone: take the others away, or this one.',
  },
};

/** The form's own words in a language; English where we have none. */
export const formWords = (language: string): FormWords => WORDS[language] ?? WORDS['en']!;

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { vi: 'Vietnamese', en: 'English' };

/** `Vietnamese (vi)`: the name that ODK shows, with the tag that it asks for. */
export const languageName = (language: string): string => `${LANGUAGE_NAMES[language] ?? language} (${language})`;

const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  vi: 'vi',
  vietnamese: 'vi',
  'tiếng việt': 'vi',
  'tieng viet': 'vi',
  en: 'en',
  english: 'en',
  'tiếng anh': 'en',
};

/**
 * The language that a column is in, by its tag, or by its name; `undefined` when it can't be told.
 *
 * @example languageIn('Tiếng Việt (vi-VN)') //=> 'vi'
 */
export function languageIn(name: string): string | undefined {
  const tag = /\(\s*([a-z]{2})(?:[-_][a-z0-9-]+)?\s*\)\s*$/i.exec(name)?.[1];
  return tag?.toLowerCase() ?? LANGUAGE_WORDS[name.trim().normalize('NFC').toLowerCase()];
}
