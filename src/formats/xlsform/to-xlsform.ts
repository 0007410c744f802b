import { answerColumnsOf } from '../columns.ts';
import { demandBundle } from '../demand.ts';
import { NOT_APPLICABLE, UNSURE, type Id, type Question, type Questionnaire, type QuestionnaireBundle } from '#model';
import { toExpression } from './condition-expression.ts';
import {
  formWords,
  HAS_NUMBER,
  HOW,
  languageName,
  listOf,
  NUMBER,
  type FormWords,
  type SheetCell,
  type XlsForm,
} from './layout.ts';
import { literal } from './literal.ts';
import { scoreRows } from './write-scores.ts';
import { writeTexts } from './written-texts.ts';

/** A list this long is shown as a menu that can be searched. */
const LONG_LIST = 12;

/** One row of the survey before it is laid out in columns. */
interface SurveyLine {
  readonly type: string;
  readonly name: string;
  readonly label?: readonly SheetCell[];
  readonly hint?: readonly SheetCell[];
  readonly required?: string;
  readonly relevant?: string;
  readonly constraint?: string;
  readonly message?: (words: FormWords) => string;
  readonly appearance?: string;
  readonly calculation?: string;
}

/** Options that stand alone among others: "none of these", and the two answers that are no option. */
export function aloneConstraint(question: Question): string | undefined {
  if (question.type !== 'multiple') return undefined;
  const alone = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  return [...alone, ...(question.notApplicable ? [NOT_APPLICABLE] : []), UNSURE]
    .map((id) => `not(selected(., '${id}') and count-selected(.) > 1)`)
    .join(' and ');
}

/** Asked for a number is who has one. */
export const howRelevance = (id: Id): string => `\${${id}${HOW}} = '${HAS_NUMBER}'`;

export const rangeConstraint = (min: number, max: number): string => `. >= ${min} and . <= ${max}`;

/** What a number question hands over: the number, or the word for why there is none. */
export const numberCalculation = (id: Id): string => `if(${howRelevance(id)}, \${${id}${NUMBER}}, \${${id}${HOW}})`;

/** Authors' comments have no cell of their own; they may stand in anything, so they are taken out of everything. */
const withoutComments = (questionnaire: Questionnaire): Questionnaire =>
  JSON.parse(
    JSON.stringify(questionnaire, (key, value: unknown) => (/^\$(comment|schema)$/.test(key) ? undefined : value)),
  ) as Questionnaire;

/**
 * A questionnaire and its texts as an XLSForm for ODK and Kobo, as rows of its sheets.
 *
 * Each field of the profile and each question is one row of `survey`, named as its column in a table of answers
 * (`answerColumnsOf`), so that what ODK or Kobo exports (CSV with XML values, no groups) can be scored as it is.
 * A number question is three rows: `…_how` asks whether there is a number, `…_number` takes it, and the question's own
 * name is calculated from both: the number, `unsure` or `not-applicable`.
 * Questions are required, since "I don't know" is always there; the profile isn't.
 * A text that is missing is written as the id, and then is one. `fromXlsForm` reads all of it back, if there is
 * Vietnamese; not carried are `$comment`, `$schema`, `format`, texts of white space only, and spaces around the title.
 * ODK keeps the name `meta` for itself: it refuses a form whose question has that id.
 *
 * Shape: a bundle that `checkBundle` finds no error in → sheets, each with its header first. Throws `LabansoError`
 * `no-bundle` when it is a questionnaire without texts.
 *
 * @example toXlsForm(bundle).survey[1].slice(0, 2) //=> ['select_one q_payments', 'payments']
 */
export function toXlsForm(bundle: QuestionnaireBundle): XlsForm {
  demandBundle(bundle);
  const questionnaire = withoutComments(bundle.questionnaire);
  const { id, version, profile = [], questions } = questionnaire;
  const columns = answerColumnsOf(questionnaire);
  const nameOf = (field: Id): string =>
    columns.find((column) => column.kind === 'profile' && column.id === field)!.name;
  const texts = writeTexts(bundle);
  const own = (pick: (words: FormWords) => string): readonly SheetCell[] =>
    texts.languages.map((language) => pick(formWords(language)));
  const hint = (path: readonly string[]): readonly SheetCell[] =>
    texts.cells(path, () => '').map((cell) => cell || null);
  const survey: SurveyLine[] = [];
  const choices: (readonly SheetCell[])[] = [];

  for (const field of profile) {
    const list = listOf('profile', field.id);
    const at = ['questions', 'profile', field.id];
    survey.push({
      type: `select_one ${list}`,
      name: nameOf(field.id),
      label: texts.cells([...at, 'text'], () => field.id),
      hint: hint([...at, 'why']),
      ...(field.options.length > LONG_LIST ? { appearance: 'minimal autocomplete' } : {}),
    });
    for (const option of field.options)
      choices.push([list, option, ...texts.cells([...at, 'options', option], () => option)]);
  }

  for (const question of questions) {
    const list = listOf('question', question.id);
    const at = ['questions', 'questions', question.id];
    const isNumber = question.type === 'number';
    const constraint = aloneConstraint(question);
    survey.push({
      type: `${question.type === 'multiple' ? 'select_multiple' : 'select_one'} ${list}`,
      name: isNumber ? question.id + HOW : question.id,
      label: texts.cells([...at, 'text'], () => question.id),
      hint: hint(['help', question.id, 'text']),
      required: 'yes',
      ...(question.askIf ? { relevant: toExpression(question.askIf, nameOf) } : {}),
      ...(constraint ? { constraint, message: (words) => words.alone } : {}),
    });
    if (isNumber) {
      const { min, max } = question;
      const range = (words: FormWords): string => words.numberFrom(min, max);
      survey.push(
        {
          type: 'integer',
          name: question.id + NUMBER,
          label: texts.cells([...at, 'unit'], (language) => range(formWords(language))),
          required: 'yes',
          relevant: howRelevance(question.id),
          constraint: rangeConstraint(min, max),
          message: range,
        },
        { type: 'calculate', name: question.id, calculation: numberCalculation(question.id) },
      );
      choices.push([list, HAS_NUMBER, ...own((words) => words.hasNumber)]);
    } else
      for (const option of question.options)
        choices.push([list, option.id, ...texts.cells([...at, 'options', option.id], () => option.id)]);
    if (question.notApplicable)
      choices.push([
        list,
        NOT_APPLICABLE,
        ...texts.cells([...at, 'notApplicable'], (language) => formWords(language).notApplicable),
      ]);
    choices.push([list, UNSURE, ...own((words) => words.unsure)]);
  }

  const first = texts.languages[0]!;
  const named = (column: string): readonly string[] =>
    texts.languages.map((language) => `${column}::${languageName(language)}`);
  const nothing = texts.languages.map(() => null);
  return {
    survey: [
      ['type', 'name', ...named('label'), ...named('hint'), 'required', 'relevant', 'constraint']
        .concat(named('constraint_message'))
        .concat(['appearance', 'calculation']),
      ...survey.map((line) => [
        line.type,
        line.name,
        ...(line.label ?? nothing),
        ...(line.hint ?? nothing),
        line.required ?? null,
        line.relevant ?? null,
        line.constraint ?? null,
        ...(line.message ? own(line.message) : nothing),
        line.appearance ?? null,
        line.calculation ?? null,
      ]),
    ],
    choices: [['list_name', 'name', ...named('label')], ...choices],
    settings: [
      ['form_title', 'form_id', 'version', 'default_language'],
      [literal(texts.peek(first, ['questions', 'title']) ?? id), id, version, languageName(first)],
    ],
    scores: scoreRows(questionnaire, nameOf),
    texts: texts.rest(),
  };
}
