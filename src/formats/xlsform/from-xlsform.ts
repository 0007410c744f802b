import type { Finding, Questionnaire, QuestionnaireBundle } from '#model';
import * as errors from './errors.ts';
import { languageIn, type Rows } from './layout.ts';
import { unliteral } from './literal.ts';
import { readChoices } from './read-choices.ts';
import { labelColumns } from './read-labels.ts';
import { conditionReader, isQuestion, readProfile, readQuestions, soundRows, type Reading } from './read-rows.ts';
import { readScores } from './read-scores.ts';
import { columnFindings, readSurvey } from './read-survey.ts';
import { gatherTexts, readTexts } from './read-texts.ts';
import { readSheet, type Line, type Sheet } from './sheet.ts';

/** What came out of a form. */
export interface FromXlsForm {
  /** `null` as soon as there is one error: never half of a form. */
  readonly bundle: QuestionnaireBundle | null;
  /** What is wrong, and (warnings) what is left out; `path` is sheet!cell. */
  readonly findings: readonly Finding[];
}

type SheetName = 'survey' | 'choices' | 'settings' | 'scores';

const NEEDED: Readonly<Record<SheetName, readonly string[]>> = {
  survey: ['type', 'name'],
  choices: ['name'],
  settings: ['form_id', 'version'],
  scores: ['what', 'of', 'id', 'points', 'from', 'value'],
};

const SETTINGS = new Set(['form_title', 'form_id', 'version', 'default_language']);

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

/** The language of columns that name none: what the form says, or Vietnamese. */
function usualLanguage(settings: Line, findings: Finding[]): string {
  const said = settings.text('default_language');
  const usual = languageIn(said);
  // "default" is what it is for ODK where nobody says so
  if (!/^(default)?$/i.test(said) && !usual)
    findings.push(errors.defaultLanguageUnknown(settings.where('default_language'), said));
  return usual ?? 'vi';
}

/** Reads what the rows of the survey need to be understood. */
function openReading(
  { survey, choices, settings, scores }: Readonly<Record<SheetName, Sheet>>,
  findings: Finding[],
): Reading {
  const usual = usualLanguage(settings.lines[0]!, findings);
  columnFindings(settings, findings, SETTINGS);
  const labels = labelColumns(survey, 'label', usual, findings);
  if (!labels.has('vi')) findings.push(errors.languageMissing(survey.where('label')));
  const texts = gatherTexts([...labels.keys()]);
  const title = settings.lines[0]!.text('form_title').normalize('NFC');
  if (title) texts.put(usual, ['questions', 'title'], unliteral(title));
  return {
    labels,
    hints: labelColumns(survey, 'hint', usual, findings),
    lists: readChoices(choices, usual, findings),
    scores: readScores(scores, findings),
    texts,
    findings,
    choiceCount: 0,
  };
}

/** Rows of `scores` that nothing in the survey belongs to. */
function* lost({ scores }: Reading, { profile = [], questions }: Pick<Questionnaire, 'profile' | 'questions'>) {
  for (const [id, { line }] of scores.questions)
    if (!questions.some((question) => question.id === id))
      yield errors.idUnknown(line.where('id'), id, 'question in survey');
  for (const [id, line] of scores.profile)
    if (!profile.some((field) => field.id === id)) yield errors.idUnknown(line.where('id'), id, 'field in survey');
}

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
  const open = openSheets(sheets, findings);
  if (findings.length) return { bundle: null, findings };

  const reading = openReading(open, findings);
  const { scores, texts } = reading;
  const rows = soundRows(readSurvey(open.survey, findings), reading);
  const profile = readProfile(
    rows.filter((row) => !isQuestion(row, reading)),
    reading,
  );
  const conditionIn = conditionReader(profile, reading);
  const questions = readQuestions(
    rows.filter((row) => isQuestion(row, reading)),
    reading,
    conditionIn,
  );
  findings.push(...lost(reading, { profile, questions }));
  for (const { line, action } of scores.conditions) {
    const condition = conditionIn(line.text('value'), line.where('value'));
    if (condition) action.for = condition;
  }
  const rest = named(sheets, 'texts');
  if (rest) readTexts(readSheet('texts', rest), texts, findings);
  if (findings.some(({ level }) => level === 'error')) return { bundle: null, findings };

  const some = <Part>(name: string, list: readonly Part[]) => (list.length ? { [name]: list } : {});
  const settings = open.settings.lines[0]!;
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
        ...some('express', scores.express),
        ...some('indicators', scores.indicators),
        ...some('sources', scores.sources),
      },
      texts: texts.all(),
    },
  };
}
