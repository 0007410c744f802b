// What the columns of a table are: answers, an id, codes; and all others, which are kept as they are.

import { answerColumnsOf, labelsOf, resultColumnsOf, type AnswerColumn } from '#formats';
import { nearest, type Question, type Questionnaire, type QuestionnaireBundle } from '#model';
import type { TableColumn } from '#scoring';
import type { Surroundings } from '../../command.ts';
import { STREAM } from '../../files.ts';
import { CommandError, EXIT } from '../../io.ts';
import { programTexts } from '../../texts/program.ts';
import { scoreWords, type ScoreWords } from '../../texts/score.ts';
import { some } from '../../texts/some.ts';
import type { ScorePlan } from '../options.ts';
import { answerIn, clean, labelKey } from './cell.ts';
import { openVersions, type Versions } from './versions.ts';

/** A file wider than this isn't a table of answers. */
const MOST_COLUMNS = 2000;

/** Where a bad row stands as it was, when it couldn't be taken apart: bad for as long as there is something in it. */
export const FAULT_TEXT = 'fault_text';

/** Columns that we write beside bad rows: left out when such a file, put right, is scored again. */
export const FAULT_COLUMNS = ['fault_line', 'fault_columns', 'fault_reasons', FAULT_TEXT] as const;

export const isFaultColumn = (name: string): boolean => (FAULT_COLUMNS as readonly string[]).includes(name);

/** The names that other programs give to what tells one row from all others, best first: ODK, Kobo, people. */
const ID_NAMES = ['id', 'key', 'meta/instanceid', 'meta-instanceid', 'instanceid', '_uuid', '_id', 'mã', 'ma'];

/** A column of answers; `question`: `null` for a field of the profile. */
export type ReadColumn = AnswerColumn & Omit<TableColumn, 'at'> & { readonly question: Question | null };

/** What everything in a run needs; worked out once. */
export interface Run extends Surroundings {
  readonly plan: ScorePlan;
  /** Tells a person something. */
  readonly say: (text: string) => void;
  readonly bundle: QuestionnaireBundle;
  readonly questionnaire: Questionnaire;
  readonly words: ScoreWords;
  /** What the input is called in a sentence. */
  readonly file: string;
  readonly versions: Versions;
  /** By the name of the column. */
  readonly columns: ReadonlyMap<string, ReadColumn>;
  /** The name that a header stands for; itself, when it is no label. */
  readonly nameOf: (header: string) => string;
  /** What a column that is kept is called in the results. */
  readonly keptName: (name: string) => string;
  /** The column of the ids, as it was asked for. */
  readonly id: string | undefined;
}

/** Prepares the scoring of answers to a questionnaire. */
export function openRun({ io, language }: Surroundings, plan: ScorePlan, bundle: QuestionnaireBundle): Run {
  const { questionnaire } = bundle;
  const { labels, missing = '', id, inputs } = plan;
  const labelled = labels ? labelsOf(bundle, labels) : [];
  const headers = new Map(labelled.map(({ name, label }) => [labelKey(label), name]));
  const results = new Set(resultColumnsOf(questionnaire).map(({ name }) => name));
  const isMissing = new Set(missing.split(',').map(clean));
  return {
    io,
    language,
    plan,
    bundle,
    questionnaire,
    say: (text) => void io.stderr.write(`${text}\n`),
    words: scoreWords[language],
    file: inputs.map((file) => (file === STREAM ? programTexts[language].stdin : file)).join(', '),
    versions: openVersions(bundle),
    id: id && clean(id),
    nameOf: (header) => headers.get(labelKey(header)) ?? header,
    // a name that is written so already is written so once more: no two become one
    keptName: (name) => (results.has(name.replace(/^(input\.)+/, '')) ? `input.${name}` : name),
    columns: new Map(
      answerColumnsOf(questionnaire).map((column) => {
        const question =
          questionnaire.questions.find((one) => column.kind === 'question' && one.id === column.id) ?? null;
        const options = labelled.find(({ name }) => name === column.name)?.options;
        const known = options && new Map(options.map(({ id: option, label }) => [labelKey(label), option]));
        const read = (text: string): unknown =>
          isMissing.has(clean(text)) ? undefined : answerIn(question, text, known);
        return [column.name, { ...column, question, part: question ? 'answers' : 'profile', read }];
      }),
    ),
  };
}

/** What the columns of a header are, each with its place from 0. */
export interface Layout {
  readonly names: readonly string[];
  readonly answers: readonly (ReadColumn & TableColumn)[];
  /** Those that are carried over to the results. */
  readonly kept: readonly { readonly at: number; readonly name: string }[];
  /** Where the id of a row stands; −1 when it has none. */
  readonly id: number;
  /** Where `fault_text` stands; −1 where the file is none of bad rows. */
  readonly faultText: number;
}

/** That a table has no column of the name that was asked for. */
export const noColumn = ({ words }: Run, name: string, names: readonly string[]): CommandError =>
  new CommandError(EXIT.usage, words.noSuchColumn(name, some(names, 100)));

/**
 * The name of the ids: the one asked for, or the best of the known ones; `null`: there is none. `names` are of columns
 * that are kept. Throws `CommandError` when there is none of the name that was asked for.
 */
export function idAmong(run: Run, names: readonly string[]): string | null {
  const { id } = run;
  if (id !== undefined && !names.includes(id)) throw noColumn(run, id, names);
  const rank = (name: string): number => (name === 'id' ? -1 : ID_NAMES.indexOf(name.toLowerCase()));
  const known = names.filter((name) => ID_NAMES.includes(name.toLowerCase()));
  return id ?? known.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/**
 * The layout of a header.
 *
 * Shape: names as they stand in the file → `Layout`. Names are compared composed, without the spaces around them. A name
 * twice is refused: nobody could say which column counts. `hasCodes`: the answers stand in codes, not in columns.
 * Throws `CommandError`.
 */
export function layoutOf(run: Run, header: readonly string[], hasCodes = false): Layout {
  const { words, file, columns } = run;
  const refuse = (message: string): never => {
    throw new CommandError(EXIT.file, message);
  };
  const names = header.map(clean);
  if (names.every((name) => !name)) refuse(words.noHeader(file));
  if (names.length > MOST_COLUMNS) refuse(words.tooWide(file, names.length));
  const places = new Map<string, number>();
  const answers: (ReadColumn & TableColumn)[] = [];
  const kept: { at: number; name: string }[] = [];
  for (const [at, name] of names.map(run.nameOf).entries()) {
    if (!name) continue;
    const before = places.get(name);
    if (before !== undefined) refuse(words.repeatedHeader(file, name, before + 1, at + 1));
    places.set(name, at);
    const column = hasCodes ? undefined : columns.get(name);
    if (column) answers.push({ ...column, at });
    else if (!isFaultColumn(name)) kept.push({ at, name });
  }
  const others = kept.map(({ name }) => name);
  const id = answers.length || hasCodes ? idAmong(run, others) : null;
  const faultText = places.get(FAULT_TEXT) ?? -1;
  return { names, answers, kept, id: id === null ? -1 : places.get(id)!, faultText };
}

/** That a table has no column of the questionnaire. */
export function noneKnown({ words, file, columns }: Run, names: readonly string[]): CommandError {
  const wanted = [...columns.keys()];
  const meant = names.map((name) => [name, nearest(name, wanted)[0]] as const).find(([, near]) => near);
  const more = meant ? ` ${words.meant(meant[0], meant[1]!)}` : '';
  return new CommandError(EXIT.file, words.noneKnown(file, some(names), some(wanted)) + more);
}

/**
 * What a person should look at before a million rows are scored: headers that look like a misspelt column (its number
 * from 1; `null` in JSON) with the best guess, and columns that the file lacks. `names`: of a header, or of members.
 */
export function doubtsOf({ columns }: Run, names: readonly string[], isHeader: boolean) {
  const lacking = [...columns.values()].filter(({ name }) => !names.includes(name));
  const wanted = lacking.map(({ name }) => name);
  return {
    misspelt: names.flatMap((name, at) => {
      const near = columns.has(name) || name.length < 5 ? undefined : nearest(name, wanted)[0];
      return near === undefined ? [] : [{ name, column: isHeader ? at + 1 : null, nearest: near }];
    }),
    // a member may be left out of a line
    missing: isHeader ? lacking.filter(({ part }) => part === 'answers').map(({ name }) => name) : [],
  };
}
