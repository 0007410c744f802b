// The rows of the survey become fields and questions, with their texts and choices.

import {
  NOT_APPLICABLE,
  UNSURE,
  type Condition,
  type Finding,
  type Id,
  type ProfileField,
  type Question,
} from '#model';
import { impliedIn } from '../implied.ts';
import { fromExpression, type FromExpression } from './condition-expression.ts';
import * as errors from './errors.ts';
import { inDashFilter, notImplied, withoutOver } from './expressions.ts';
import { formWords, HOW } from './layout.ts';
import type { Choice, ChoiceLists } from './read-choices.ts';
import { labelsIn, neededLabels, type LabelColumns } from './read-labels.ts';
import { readQuestion } from './read-question.ts';
import type { Scores } from './read-scores.ts';
import type { SurveyRow } from './read-survey.ts';
import type { GatheredTexts } from './read-texts.ts';
import type { Line } from './sheet.ts';
import { impliedAbove } from './write-survey.ts';

/** Choices of all questions together; lists may be shared, so that a small form could have millions. */
const MOST_CHOICES = 50_000;

const ID = /^[a-z][a-z0-9-]{0,63}$/;
const PROFILE = 'profile.';

/** What the rows are read with. */
export interface Reading {
  readonly labels: LabelColumns;
  readonly hints: LabelColumns;
  readonly lists: ChoiceLists;
  readonly scores: Scores;
  readonly texts: GatheredTexts;
  readonly findings: Finding[];
  /** Choices read so far, of all rows. */
  choiceCount: number;
}

/** The id behind a name: `profile.sector` → sector, `online-share_how` → online-share. */
const idOf = (name: string): Id =>
  name.startsWith(PROFILE) ? name.slice(PROFILE.length) : name.endsWith(HOW) ? name.slice(0, -HOW.length) : name;

/** Those rows whose names can be ids; the others are findings. */
export const soundRows = (rows: readonly SurveyRow[], { findings }: Reading): readonly SurveyRow[] =>
  rows.filter(({ name, line }) => {
    const isSound = ID.test(idOf(name));
    if (!isSound) findings.push(errors.idInvalid(line.where('name'), name));
    return isSound;
  });

export const isQuestion = ({ name }: SurveyRow, { scores }: Reading): boolean =>
  !name.startsWith(PROFILE) && scores.questions.has(idOf(name));

/** Puts texts in their place; the form's own words are no texts of the questionnaire. */
function put(
  { texts }: Reading,
  path: readonly string[],
  all: ReadonlyMap<string, string>,
  usually?: (language: string) => string,
): void {
  for (const [language, text] of all) if (text !== usually?.(language)) texts.put(language, path, text);
}

/** The choices of a row, whose texts are put in their place. */
function choicesOf(row: SurveyRow, at: readonly string[], reading: Reading): readonly Choice[] {
  const { lists, findings } = reading;
  const list = lists.get(row.list);
  reading.choiceCount += list?.length ?? 0;
  if (reading.choiceCount > MOST_CHOICES) {
    findings.push(errors.choicesTooMany(row.line.where('type'), MOST_CHOICES));
    return [];
  }
  if (!list) findings.push(errors.listMissing(row.line.where('type'), row.list));
  for (const { id, line, labels } of list ?? [])
    if (id === NOT_APPLICABLE)
      put(reading, [...at, 'notApplicable'], labels, (language) => formWords(language).notApplicable);
    else if (!ID.test(id)) findings.push(errors.idInvalid(line.where('name'), id));
    else if (id !== UNSURE && !row.number) put(reading, [...at, 'options', id], labels);
  return list ?? [];
}

/** The fields of the profile, from their rows. */
export function readProfile(rows: readonly SurveyRow[], reading: Reading): readonly ProfileField[] {
  const { labels, hints, scores, findings } = reading;
  return rows.flatMap((row): readonly ProfileField[] => {
    const { line } = row;
    const id = idOf(row.name);
    if (!scores.profile.has(id)) {
      findings.push(errors.scoreMissing(line.where('name'), id));
      return [];
    }
    if (row.type !== 'select_one') findings.push(errors.typeUnsupported(line.where('type'), row.type));
    for (const column of ['relevant', 'constraint', 'choice_filter'])
      if (line.text(column)) findings.push(errors.expressionUnsupported(line.where(column), line.text(column), ''));
    const at = ['questions', 'profile', id];
    put(reading, [...at, 'text'], neededLabels(line, labels, findings));
    put(reading, [...at, 'why'], labelsIn(line, hints, findings));
    return [{ id, options: choicesOf(row, at, reading).map((choice) => choice.id) }];
  });
}

function unread(path: string, { unsupported, why, field }: Extract<FromExpression, { unsupported: string }>): Finding {
  if (why === 'choice') return errors.choiceUnknown(path, unsupported, field);
  return why === 'length' ? errors.relevantTooLong(path) : errors.relevantUnsupported(path, unsupported);
}

/** Reads conditions on these fields; what can't be said here is a finding at the cell. */
export const conditionReader =
  (profile: readonly ProfileField[], { scores, findings }: Reading) =>
  (expression: string, path: string): Condition | undefined => {
    const fieldNamed = (name: string): ProfileField | undefined =>
      name.startsWith(PROFILE) || !scores.questions.has(name) ? profile.find(({ id }) => id === idOf(name)) : undefined;
    const read = fromExpression(expression, fieldNamed);
    if ('unsupported' in read) findings.push(unread(path, read));
    else if (read.forgetsBlank) findings.push(errors.blankForgotten(path));
    return 'unsupported' in read ? undefined : read.condition;
  };

type ConditionReader = ReturnType<typeof conditionReader>;

function questionIn(row: SurveyRow, reading: Reading, conditionIn: ConditionReader): Question {
  const { labels, hints, scores, findings } = reading;
  const { line, number } = row;
  const id = idOf(row.name);
  const at = ['questions', 'questions', id];
  put(reading, [...at, 'text'], neededLabels(line, labels, findings));
  put(reading, ['help', id, 'text'], labelsIn(line, hints, findings));
  const choices = row.list ? choicesOf(row, at, reading) : [];
  const filter = inDashFilter(line.text('choice_filter'));
  const mayDash = filter === undefined ? undefined : conditionIn(filter, line.where('choice_filter'));
  const framing = { id, scored: scores.questions.get(id)!, choices, ...(mayDash ? { mayDash } : {}) };
  const question = readQuestion(row, framing, findings);
  if (number && labelsIn(number, hints, findings).size)
    findings.push(errors.notCarried(number.where('name'), `hint of ${number.text('name')}`));
  if (number && question.type === 'number')
    put(reading, [...at, 'unit'], neededLabels(number, labels, findings), (language) =>
      formWords(language).numberFrom(question.min, question.max),
    );
  return question;
}

/** The questions, from their rows: first what each is, then who is asked, which may leave out what follows from another. */
export function readQuestions(
  rows: readonly SurveyRow[],
  reading: Reading,
  conditionIn: ConditionReader,
): readonly Question[] {
  const { scores } = reading;
  const questions = rows.map((row) => questionIn(row, reading, conditionIn));
  const all = impliedIn({ id: '', version: '', areas: [], levels: [], questions });
  const nameOf = (field: Id): string => (scores.questions.has(field) ? PROFILE + field : field);
  return questions.map((question, i) => {
    const { line } = rows[i] as { readonly line: Line };
    const over = notImplied(impliedAbove(questions, all, question), nameOf);
    const relevant = withoutOver(line.text('relevant'), over);
    const askIf = relevant ? conditionIn(relevant, line.where('relevant')) : undefined;
    return askIf ? { ...question, askIf } : question;
  });
}
