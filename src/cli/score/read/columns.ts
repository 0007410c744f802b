// What the columns of a table are: answers, an id, codes; and all others, which are kept as they are.

import { answerColumnsOf, labelsOf, resultColumnsOf, type AnswerColumn } from '#formats';
import { nearest, type QuestionnaireBundle, type Questionnaire } from '#model';
import type { TableColumn } from '#scoring';
import { EXIT } from '../../io.ts';
import type { Language } from '../../language.ts';
import { FileTrouble, some } from './trouble.ts';
import { answerIn, clean, labelKey, type Labels } from './cell.ts';
import { versionsOf, type Versions } from './versions.ts';

/** A file wider than this isn't a table of answers. */
const MOST_COLUMNS = 2000;

/** Where a bad row stands as it was, when it couldn't be taken apart: bad for as long as there is something in it. */
export const FAULT_TEXT = 'fault_text';

/** Columns that we write beside bad rows: left out when such a file, put right, is scored again. */
export const FAULT_COLUMNS = ['fault_line', 'fault_columns', 'fault_reasons', FAULT_TEXT] as const;

export const isFaultColumn = (name: string): boolean => (FAULT_COLUMNS as readonly string[]).includes(name);

/** The names that other programs give to what tells one row from all others, best first: ODK, Kobo, people. */
const ID_NAMES = ['id', 'key', 'meta/instanceid', 'meta-instanceid', 'instanceid', '_uuid', '_id', 'mã', 'ma'];

/** How the answers of a run are read; worked out once. */
export interface Reading {
  readonly questionnaire: Questionnaire;
  readonly versions: Versions;
  /** By the name of the column. */
  readonly columns: ReadonlyMap<string, AnswerColumn & Pick<TableColumn, 'part' | 'read'>>;
  /** The name that a header stands for; itself, when it is no label. */
  readonly nameOf: (header: string) => string;
  /** The column of the ids, as it was asked for. */
  readonly id: string | null;
}

/** The labels in a language: of columns, and of the options of each. */
function labelMaps(bundle: QuestionnaireBundle, language: Language) {
  const columns = new Map<string, string>();
  const options = new Map<string, Labels>();
  for (const { name, label, options: own } of labelsOf(bundle, language)) {
    columns.set(labelKey(label), name);
    options.set(name, new Map(own.map((option) => [labelKey(option.label), option.id])));
  }
  return { columns, options };
}

/** Prepares the reading of answers to a questionnaire. `missing`: texts that stand for no answer. */
export function readingOf(
  bundle: QuestionnaireBundle,
  { labels, missing, id }: { labels: Language | null; missing: ReadonlySet<string>; id: string | null },
): Reading {
  const { questionnaire } = bundle;
  const known = labels && labelMaps(bundle, labels);
  return {
    questionnaire,
    versions: versionsOf(bundle),
    id,
    nameOf: (header) => known?.columns.get(labelKey(header)) ?? header,
    columns: new Map(
      answerColumnsOf(questionnaire).map((column) => {
        const question =
          column.kind === 'question' ? questionnaire.questions.find((one) => one.id === column.id)! : null;
        const own = known?.options.get(column.name);
        const read = (text: string): unknown => (missing.has(clean(text)) ? undefined : answerIn(question, text, own));
        return [column.name, { ...column, part: column.kind === 'question' ? 'answers' : 'profile', read }];
      }),
    ),
  };
}

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
  readonly answers: readonly (TableColumn & { readonly name: string })[];
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

/** Headers that look like a misspelt column, best guess first; and columns that the file lacks. */
export interface HeaderDoubts {
  /** `column` from 1; `null` in JSON, which has none. */
  readonly misspelt: readonly { readonly name: string; readonly column: number | null; readonly nearest: string }[];
  readonly missing: readonly string[];
}

/** The name of a column in the results. */
export const keptName = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) ? `input.${name}` : name;

export const resultNames = (questionnaire: Questionnaire): ReadonlySet<string> =>
  new Set(resultColumnsOf(questionnaire).map(({ name }) => name));

/** The column of the ids: the one asked for, or the one with the best of the known names; `undefined`: there is none. */
export function idAmong<Column extends { readonly name: string }>(columns: readonly Column[], asked: string | null) {
  if (asked !== null) return columns.find(({ name }) => name === clean(asked));
  const ranked = columns.filter(({ name }) => ID_NAMES.includes(name.toLowerCase()));
  const rank = ({ name }: Column): number => (name === 'id' ? -1 : ID_NAMES.indexOf(name.toLowerCase()));
  return ranked.sort((a, b) => rank(a) - rank(b))[0];
}

/** That a table has no column of the name that was asked for. */
export const noColumn = (name: string, names: readonly string[]): FileTrouble =>
  new FileTrouble((words) => words.noSuchColumn(name, some(names)), { exitCode: EXIT.usage });

/**
 * The layout of a header.
 *
 * Shape: names as they stand in the file → `Layout`. Names are compared composed, without the spaces around them. A name
 * twice is refused: nobody could say which column counts. `hasCodes`: the answers stand in codes, not in columns.
 * Throws `FileTrouble`.
 */
export function layoutOf(reading: Reading, header: readonly string[], hasCodes = false): Layout {
  const names = header.map(clean);
  if (names.every((name) => !name)) throw new FileTrouble((words, file) => words.noHeader(file));
  if (names.length > MOST_COLUMNS) throw new FileTrouble((words, file) => words.tooWide(file, names.length));
  const taken = resultNames(reading.questionnaire);
  const seen = new Map<string, number>();
  const answers: (TableColumn & { name: string })[] = [];
  const kept: KeptColumn[] = [];
  for (const [at, written] of names.entries()) {
    const name = reading.nameOf(written);
    if (!name) continue;
    const before = seen.get(name);
    if (before !== undefined)
      throw new FileTrouble((words, file) => words.repeatedHeader(file, name, before + 1, at + 1));
    seen.set(name, at);
    const column = hasCodes ? undefined : reading.columns.get(name);
    if (column) answers.push({ ...column, at });
    else if (!isFaultColumn(name)) kept.push({ at, name, as: keptName(name, taken) });
  }
  if (!answers.length && !hasCodes) {
    const wanted = [...reading.columns.keys()];
    const meant = names.map((name) => [name, nearest(name, wanted)[0]] as const).find(([, near]) => near);
    throw new FileTrouble(
      (words, file) =>
        words.noneKnown(file, some(names), some(wanted)) + (meant ? ` ${words.meant(meant[0], meant[1]!)}` : ''),
      { isForeign: true },
    );
  }
  const id = idAmong(kept, reading.id)?.at ?? -1;
  if (reading.id !== null && id < 0) throw noColumn(reading.id, names);
  return {
    names,
    answers,
    kept,
    nameless: [...names.keys()].filter((at) => !names[at]),
    id,
    faultText: seen.get(FAULT_TEXT) ?? -1,
    isReport: FAULT_COLUMNS.every((name) => seen.has(name)),
  };
}

/** What a person should look at before a million rows are scored: of names that are no answers, `at` from 0. */
export function doubtsOf(
  { columns }: Reading,
  there: ReadonlySet<string>,
  others: readonly { readonly name: string; readonly at: number | null }[],
): HeaderDoubts {
  const lacking = [...columns.values()].filter(({ name }) => !there.has(name));
  const names = lacking.map(({ name }) => name);
  return {
    misspelt: others.flatMap(({ name, at }) => {
      const near = name.length < 5 ? undefined : nearest(name, names)[0];
      return near === undefined ? [] : [{ name, column: at === null ? null : at + 1, nearest: near }];
    }),
    missing: lacking.filter(({ part }) => part === 'answers').map(({ name }) => name),
  };
}
