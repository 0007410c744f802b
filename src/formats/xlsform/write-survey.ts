import type { NumberQuestion, ProfileField, Question, Questionnaire } from '#model';
import { impliedIn, type Implied } from '../implied.ts';
import {
  aloneConstraint,
  dashFilter,
  howRelevance,
  notImplied,
  numberCalculation,
  rangeConstraint,
  relevance,
  type NameOf,
} from './expressions.ts';
import { formWords, HOW, languageName, listOf, NUMBER, type FormWords, type Rows, type SheetCell } from './layout.ts';
import type { WrittenTexts } from './written-texts.ts';

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
  readonly filter?: string;
}

const hint = (texts: WrittenTexts, path: readonly string[]): readonly SheetCell[] =>
  texts.cells(path, () => '').map((cell) => cell || null);

function fieldLine(field: ProfileField, texts: WrittenTexts, nameOf: NameOf): SurveyLine {
  const at = ['questions', 'profile', field.id];
  return {
    type: `select_one ${listOf('profile', field.id)}`,
    name: nameOf(field.id),
    label: texts.cells([...at, 'text'], () => field.id),
    hint: hint(texts, [...at, 'why']),
    ...(field.options.length > LONG_LIST ? { appearance: 'minimal autocomplete' } : {}),
  };
}

/** The rows below `…_how`: the number, and what is handed over. */
function numberLines({ id, min, max }: NumberQuestion, texts: WrittenTexts): readonly SurveyLine[] {
  const range = (words: FormWords): string => words.numberFrom(min, max);
  return [
    {
      type: 'integer',
      name: id + NUMBER,
      label: texts.cells(['questions', 'questions', id, 'unit'], (language) => range(formWords(language))),
      required: 'yes',
      relevant: howRelevance(id),
      constraint: rangeConstraint(min, max),
      message: range,
    },
    { type: 'calculate', name: id, calculation: numberCalculation(id) },
  ];
}

/** `over`: what this question follows from, among the questions above it. */
function questionLines(
  question: Question,
  over: readonly Implied[],
  texts: WrittenTexts,
  nameOf: NameOf,
): readonly SurveyLine[] {
  const { id, type, askIf, notApplicable } = question;
  const constraint = aloneConstraint(question);
  const relevant = relevance(askIf, notImplied(over, nameOf), nameOf);
  return [
    {
      type: `${type === 'multiple' ? 'select_multiple' : 'select_one'} ${listOf('question', id)}`,
      name: type === 'number' ? id + HOW : id,
      label: texts.cells(['questions', 'questions', id, 'text'], () => id),
      hint: hint(texts, ['help', id, 'text']),
      required: 'yes',
      ...(relevant ? { relevant } : {}),
      ...(constraint ? { constraint, message: (words) => words.alone } : {}),
      ...(typeof notApplicable === 'object' ? { filter: dashFilter(notApplicable, nameOf) } : {}),
    },
    ...(type === 'number' ? numberLines(question, texts) : []),
  ];
}

/** Of everything that follows, what a question follows from and stands above it. */
export const impliedAbove = (questions: readonly Question[], all: readonly Implied[], target: Question) =>
  all.filter((one) => one.target === target && questions.indexOf(one.source) < questions.indexOf(target));

/** The sheet `survey`: a row for each field of the profile, one or three for each question. */
export function surveyRows(questionnaire: Questionnaire, texts: WrittenTexts, nameOf: NameOf): Rows {
  const { profile = [], questions } = questionnaire;
  const all = impliedIn(questionnaire);
  const lines = [
    ...profile.map((field) => fieldLine(field, texts, nameOf)),
    ...questions.flatMap((one) => questionLines(one, impliedAbove(questions, all, one), texts, nameOf)),
  ];
  const named = (column: string): readonly string[] =>
    texts.languages.map((language) => `${column}::${languageName(language)}`);
  const nothing = texts.languages.map(() => null);
  // only where there is one: a column without a cell is one more to wonder about
  const hasFilter = lines.some(({ filter }) => filter);
  return [
    ['type', 'name', ...named('label'), ...named('hint'), 'required', 'relevant', 'constraint']
      .concat(named('constraint_message'))
      .concat(['appearance', 'calculation'], hasFilter ? ['choice_filter'] : []),
    ...lines.map((line) => [
      line.type,
      line.name,
      ...(line.label ?? nothing),
      ...(line.hint ?? nothing),
      line.required ?? null,
      line.relevant ?? null,
      line.constraint ?? null,
      ...(line.message ? texts.languages.map((language) => line.message!(formWords(language))) : nothing),
      line.appearance ?? null,
      line.calculation ?? null,
      ...(hasFilter ? [line.filter ?? null] : []),
    ]),
  ];
}
