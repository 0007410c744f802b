// What the columns of a file are: answers, and all others, which are kept as they are.

import { nearest, type Questionnaire } from '#model';
import { answerColumnsOf, resultColumnsOf, type AnswerColumn } from '#formats';

/** A file wider than this isn't a table of answers. */
export const MOST_COLUMNS = 2000;

/** Where a bad row stands as it was, when it couldn't be taken apart: bad for as long as there is something in it. */
export const FAULT_TEXT = 'fault_text';

/** Columns that we write beside bad rows: left out when such a file, put right, is scored again. */
export const FAULT_COLUMNS = ['fault_line', 'fault_columns', 'fault_reasons', FAULT_TEXT] as const;

export const isFaultColumn = (name: string): boolean => (FAULT_COLUMNS as readonly string[]).includes(name);

/** A column that is carried over to the results. */
export interface KeptColumn {
  readonly at: number;
  /** In the file. */
  readonly name: string;
  /** In the results: `input.` before it where the results have a column of that name. */
  readonly as: string;
}

export interface Layout {
  readonly names: readonly string[];
  readonly answers: readonly { readonly at: number; readonly column: AnswerColumn }[];
  readonly kept: readonly KeptColumn[];
  /** Columns without a name: their cells must be empty. */
  readonly nameless: readonly number[];
  /** Where the id of a row stands; −1 when it has none. */
  readonly id: number;
  /** Where `fault_text` stands; −1 where the file is none of bad rows. */
  readonly faultText: number;
  /** Whether the file is one that `--errors` wrote. */
  readonly isReport: boolean;
}

/** Why a header can't be used. */
export type HeaderTrouble =
  | { readonly code: 'no-header' }
  | { readonly code: 'too-wide'; readonly columns: number }
  | { readonly code: 'repeated'; readonly name: string; readonly columns: readonly [number, number] }
  | {
      readonly code: 'none-known';
      readonly wanted: readonly string[];
      readonly names: readonly string[];
      /** A header and what it may be meant to be: `PAYMENTS`, `payments`. */
      readonly meant: readonly [string, string] | null;
    }
  | { readonly code: 'no-member'; readonly wanted: readonly string[]; readonly names: readonly string[] }
  | { readonly code: 'not-lines' };

/** Thrown when the head of a table can't be used. */
export class HeaderError extends Error {
  override readonly name = 'HeaderError';
  readonly trouble: HeaderTrouble;

  constructor(trouble: HeaderTrouble) {
    super(trouble.code);
    this.trouble = trouble;
  }
}

/** Headers that look like a misspelt column, best guess first; and columns that the file lacks. */
export interface HeaderDoubts {
  /** `column` from 1; `null` in NDJSON, which has none. */
  readonly misspelt: readonly { readonly name: string; readonly column: number | null; readonly nearest: string }[];
  readonly missing: readonly string[];
}

/** The name of a column in the results. */
export const keptName = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) ? `input.${name}` : name;

export const resultNames = (questionnaire: Questionnaire): ReadonlySet<string> =>
  new Set(resultColumnsOf(questionnaire).map(({ name }) => name));

const loose = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, '-');

/** The known column that a header was probably meant to be; `null` when it is like none that is still missing. */
export function meantBy(name: string, missing: readonly string[]): string | null {
  const same = missing.find((one) => loose(one) === loose(name));
  if (same) return same;
  const [best] = nearest(name, missing);
  return best !== undefined && name.length >= 5 && isNear(name, best) ? best : null;
}

/** Whether two words differ in one place only, by two letters at most. */
function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}

/**
 * The layout of a header.
 *
 * Shape: names as they stand in the file, composed (NFC) → `Layout`, or why it is none. Names are compared without the
 * spaces around them. A name twice is refused: nobody could say which column counts.
 */
export function layoutOf(questionnaire: Questionnaire, header: readonly string[]): Layout | HeaderTrouble {
  const names = header.map((name) => name.trim());
  if (names.every((name) => !name)) return { code: 'no-header' };
  if (names.length > MOST_COLUMNS) return { code: 'too-wide', columns: names.length };
  const columns = new Map(answerColumnsOf(questionnaire).map((column) => [column.name, column]));
  const taken = resultNames(questionnaire);
  const seen = new Map<string, number>();
  const answers: { at: number; column: AnswerColumn }[] = [];
  const kept: KeptColumn[] = [];
  const nameless: number[] = [];
  for (const [at, name] of names.entries()) {
    if (!name) {
      nameless.push(at);
      continue;
    }
    const before = seen.get(name);
    if (before !== undefined) return { code: 'repeated', name, columns: [before + 1, at + 1] };
    seen.set(name, at);
    const column = columns.get(name);
    if (column) answers.push({ at, column });
    else if (!isFaultColumn(name)) kept.push({ at, name, as: keptName(name, taken) });
  }
  if (!answers.length) {
    const wanted = [...columns.keys()];
    const meant = names.map((name) => [name, meantBy(name, wanted)] as const).find(([, near]) => near !== null);
    return { code: 'none-known', wanted, names, meant: (meant as readonly [string, string] | undefined) ?? null };
  }
  const id = kept.find(({ name }) => name === 'id')?.at ?? -1;
  return {
    names,
    answers,
    kept,
    nameless,
    id,
    faultText: seen.get(FAULT_TEXT) ?? -1,
    isReport: FAULT_COLUMNS.every((name) => seen.has(name)),
  };
}

/** What a person should look at before a million rows are scored. */
export function doubtsOf(questionnaire: Questionnaire, { answers, kept }: Layout): HeaderDoubts {
  const there = new Set(answers.map(({ column }) => column.name));
  const lacking = answerColumnsOf(questionnaire).filter(({ name }) => !there.has(name));
  const names = lacking.map(({ name }) => name);
  return {
    misspelt: kept.flatMap(({ name, at }) => {
      const meant = meantBy(name, names);
      return meant === null ? [] : [{ name, column: at + 1, nearest: meant }];
    }),
    missing: lacking.filter(({ kind }) => kind === 'question').map(({ name }) => name),
  };
}
