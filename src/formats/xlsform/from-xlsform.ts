import { NOT_APPLICABLE, UNSURE, type Condition, type Finding, type Id, type ProfileField } from '#model';
import type { Question, QuestionnaireBundle } from '#model';
import { fromExpression, type FromExpression } from './condition-expression.ts';
import * as errors from './errors.ts';
import { formWords, HOW, languageIn, type Rows } from './layout.ts';
import { unliteral } from './literal.ts';
import { readChoices, type Choice } from './read-choices.ts';
import { labelColumns, labelsIn, neededLabels } from './read-labels.ts';
import { readQuestion } from './read-question.ts';
import { readScores } from './read-scores.ts';
import { columnFindings, readSurvey, type SurveyRow } from './read-survey.ts';
import { gatherTexts, readTexts } from './read-texts.ts';
import { readSheet, type Line, type Sheet } from './sheet.ts';

/** What came out of a form. */
export interface FromXlsForm {
  /** `null` as soon as there is one error: never half of a form. */
  readonly bundle: QuestionnaireBundle | null;
  /** What is wrong, and (warnings) what is left out; `path` is sheet!cell. */
  readonly findings: readonly Finding[];
}

function unread(path: string, { unsupported, why, field }: Extract<FromExpression, { unsupported: string }>): Finding {
  if (why === 'choice') return errors.choiceUnknown(path, unsupported, field);
  return why === 'length' ? errors.relevantTooLong(path) : errors.relevantUnsupported(path, unsupported);
}

type SheetName = 'survey' | 'choices' | 'settings' | 'scores';

const NEEDED: Readonly<Record<SheetName, readonly string[]>> = {
  survey: ['type', 'name'],
  choices: ['name'],
  settings: ['form_id', 'version'],
  scores: ['what', 'of', 'id', 'points', 'from', 'value'],
};

const SETTINGS = new Set(['form_title', 'form_id', 'version', 'default_language']);

/** Choices of all questions together; lists may be shared, so that a small form could have millions. */
const MOST_CHOICES = 50_000;

const ID = /^[a-z][a-z0-9-]{0,63}$/;
const PROFILE = 'profile.';

/** The rows of a sheet; what isn't rows of cells is none. */
const named = (sheets: Readonly<Record<string, Rows>>, name: string): Rows | undefined => {
  const rows = Object.entries(sheets ?? {}).find(([one]) => one.trim().toLowerCase() === name)?.[1];
  return Array.isArray(rows) && rows.every(Array.isArray) ? rows : undefined;
};

function openSheets(sheets: Readonly<Record<string, Rows>>, findings: Finding[]): Readonly<Record<SheetName, Sheet>> {
  const open = (name: SheetName): Sheet => {
    const rows = named(sheets, name);
    const sheet = readSheet(name, rows ?? []);
    if (!rows?.length) findings.push(errors.sheetMissing(name));
    else
      for (const column of NEEDED[name])
        if (!sheet.has(column)) findings.push(errors.columnMissing(`${name}!A1`, column));
    if (name === 'settings' && rows?.length && !sheet.lines.length)
      findings.push(errors.columnMissing('settings!A2', 'form_id'));
    return sheet;
  };
  return { survey: open('survey'), choices: open('choices'), settings: open('settings'), scores: open('scores') };
}

/** The id behind a name: `profile.sector` → sector, `online-share_how` → online-share. */
const idOf = (name: string): Id =>
  name.startsWith(PROFILE) ? name.slice(PROFILE.length) : name.endsWith(HOW) ? name.slice(0, -HOW.length) : name;

/**
 * The questionnaire and its texts in an XLSForm that has our sheet `scores`, as `toXlsForm` writes it and people change it.
 *
 * Shape: sheets by name → a bundle, or `null` with every reason why not. What comes back of what was written is equal,
 * but for flags that are false, lists that are empty and conditions that list one alternative, which come back shorter.
 * Groups, notes and times are left out with a warning; anything else that a questionnaire here can't say is an error
 * with its cell. Never throws. Check the bundle with `checkBundle` afterwards: here only the form is looked at.
 *
 * @example fromXlsForm(toXlsForm(bundle)).bundle.questionnaire.id //=> 'market-stall'
 * @example fromXlsForm({}).findings.length //=> 4
 */
export function fromXlsForm(sheets: Readonly<Record<string, Rows>>): FromXlsForm {
  const findings: Finding[] = [];
  const { survey, choices, settings: settingsSheet, scores: scoresSheet } = openSheets(sheets, findings);
  if (findings.length) return { bundle: null, findings };

  const settings = settingsSheet.lines[0]!;
  const ownLanguage = settings.text('default_language');
  const usual = languageIn(ownLanguage) ?? 'vi';
  // "default" is what it is for ODK where nobody says so
  if (!/^(default)?$/i.test(ownLanguage) && !languageIn(ownLanguage))
    findings.push(errors.defaultLanguageUnknown(settings.where('default_language'), ownLanguage));
  columnFindings(settingsSheet, findings, SETTINGS);
  const labels = labelColumns(survey, 'label', usual, findings);
  if (!labels.has('vi')) findings.push(errors.languageMissing(survey.where('label')));
  const hints = labelColumns(survey, 'hint', usual, findings);
  const lists = readChoices(choices, usual, findings);
  const scores = readScores(scoresSheet, findings);
  const rows = readSurvey(survey, findings);
  const texts = gatherTexts([...labels.keys()]);
  const title = settings.text('form_title').normalize('NFC');
  if (title) texts.put(usual, ['questions', 'title'], unliteral(title));

  const put = (path: readonly string[], all: ReadonlyMap<string, string>, usually?: (language: string) => string) => {
    // the form's own words are no texts of the questionnaire
    for (const [language, text] of all) if (text !== usually?.(language)) texts.put(language, path, text);
  };
  let choiceCount = 0;
  const choicesOf = (row: SurveyRow, at: readonly string[]): readonly Choice[] => {
    const list = lists.get(row.list);
    choiceCount += list?.length ?? 0;
    if (choiceCount > MOST_CHOICES) {
      findings.push(errors.choicesTooMany(row.line.where('type'), MOST_CHOICES));
      return [];
    }
    if (!list) findings.push(errors.listMissing(row.line.where('type'), row.list));
    for (const { id, line, labels: own } of list ?? [])
      if (id === NOT_APPLICABLE) put([...at, 'notApplicable'], own, (language) => formWords(language).notApplicable);
      else if (!ID.test(id)) findings.push(errors.idInvalid(line.where('name'), id));
      else if (id !== UNSURE && !row.number) put([...at, 'options', id], own);
    return list ?? [];
  };

  const isQuestion = ({ name }: SurveyRow): boolean => !name.startsWith(PROFILE) && scores.questions.has(idOf(name));
  const sound = rows.filter(({ name, line }) => {
    const isSound = ID.test(idOf(name));
    if (!isSound) findings.push(errors.idInvalid(line.where('name'), name));
    return isSound;
  });

  const profile: ProfileField[] = [];
  for (const row of sound.filter((one) => !isQuestion(one))) {
    const { line } = row;
    const id = idOf(row.name);
    if (!scores.profile.has(id)) {
      findings.push(errors.scoreMissing(line.where('name'), id));
      continue;
    }
    if (row.type !== 'select_one') findings.push(errors.typeUnsupported(line.where('type'), row.type));
    for (const column of ['relevant', 'constraint'])
      if (line.text(column)) findings.push(errors.expressionUnsupported(line.where(column), line.text(column), ''));
    const at = ['questions', 'profile', id];
    put([...at, 'text'], neededLabels(line, labels, findings));
    put([...at, 'why'], labelsIn(line, hints, findings));
    profile.push({ id, options: choicesOf(row, at).map((choice) => choice.id) });
  }

  const fieldNamed = (name: string): ProfileField | undefined =>
    name.startsWith(PROFILE) || !scores.questions.has(name) ? profile.find(({ id }) => id === idOf(name)) : undefined;
  const conditionIn = (line: Line, column: string): Condition | undefined => {
    const read = fromExpression(line.text(column), fieldNamed);
    if ('unsupported' in read) findings.push(unread(line.where(column), read));
    else if (read.forgetsBlank) findings.push(errors.blankForgotten(line.where(column)));
    return 'unsupported' in read ? undefined : read.condition;
  };

  const questions = sound.filter(isQuestion).map((row): Question => {
    const { line } = row;
    const id = idOf(row.name);
    const at = ['questions', 'questions', id];
    put([...at, 'text'], neededLabels(line, labels, findings));
    put(['help', id, 'text'], labelsIn(line, hints, findings));
    const scored = scores.questions.get(id)!;
    const askIf = line.text('relevant') ? conditionIn(line, 'relevant') : undefined;
    const own = row.list ? choicesOf(row, at) : [];
    const question = readQuestion(row, { id, scored, choices: own, ...(askIf ? { askIf } : {}) }, findings);
    if (row.number && labelsIn(row.number, hints, findings).size)
      findings.push(errors.notCarried(row.number.where('name'), `hint of ${row.number.text('name')}`));
    if (row.number && question.type === 'number')
      put([...at, 'unit'], neededLabels(row.number, labels, findings), (language) =>
        formWords(language).numberFrom(question.min, question.max),
      );
    return question;
  });

  const asked = new Set(questions.map(({ id }) => id));
  for (const [id, { line }] of scores.questions)
    if (!asked.has(id)) findings.push(errors.idUnknown(line.where('id'), id, 'question in survey'));
  for (const [id, line] of scores.profile)
    if (!profile.some((field) => field.id === id))
      findings.push(errors.idUnknown(line.where('id'), id, 'field in survey'));
  for (const { line, action } of scores.conditions) {
    const condition = conditionIn(line, 'value');
    if (condition) action.for = condition;
  }
  const rest = named(sheets, 'texts');
  if (rest) readTexts(readSheet('texts', rest), texts, findings);
  if (findings.some(({ level }) => level === 'error')) return { bundle: null, findings };

  const some = <Part>(name: string, list: readonly Part[]) => (list.length ? { [name]: list } : {});
  return {
    findings,
    bundle: {
      questionnaire: {
        id: settings.text('form_id'),
        version: settings.text('version'),
        ...some('profile', profile),
        areas: scores.areas,
        questions,
        levels: scores.levels,
        ...some('actions', scores.actions),
        ...some('indicators', scores.indicators),
        ...some('sources', scores.sources),
      },
      texts: texts.all(),
    },
  };
}
