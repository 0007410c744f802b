import { NOT_APPLICABLE, UNSURE, type Question, type Questionnaire } from '#model';
import { formWords, HAS_NUMBER, languageName, listOf, type FormWords, type Rows, type SheetCell } from './layout.ts';
import type { WrittenTexts } from './written-texts.ts';

const own = ({ languages }: WrittenTexts, pick: (words: FormWords) => string): readonly SheetCell[] =>
  languages.map((language) => pick(formWords(language)));

/** The options, or that there is a number; then "not applicable" where somebody may say it, and "I don't know". */
function* questionChoices(question: Question, texts: WrittenTexts): Iterable<readonly SheetCell[]> {
  const list = listOf('question', question.id);
  const at = ['questions', 'questions', question.id];
  if (question.type === 'number') yield [list, HAS_NUMBER, ...own(texts, (words) => words.hasNumber)];
  else for (const { id } of question.options) yield [list, id, ...texts.cells([...at, 'options', id], () => id)];
  if (question.notApplicable) {
    const cells = texts.cells([...at, 'notApplicable'], (language) => formWords(language).notApplicable);
    yield [list, NOT_APPLICABLE, ...cells];
  }
  yield [list, UNSURE, ...own(texts, (words) => words.unsure)];
}

/** The sheet `choices`: a list for each field of the profile and each question. */
export function choiceRows({ profile = [], questions }: Questionnaire, texts: WrittenTexts): Rows {
  const fieldChoices = profile.flatMap(({ id, options }) =>
    options.map((option) => [
      listOf('profile', id),
      option,
      ...texts.cells(['questions', 'profile', id, 'options', option], () => option),
    ]),
  );
  return [
    ['list_name', 'name', ...texts.languages.map((language) => `label::${languageName(language)}`)],
    ...fieldChoices,
    ...questions.flatMap((question) => [...questionChoices(question, texts)]),
  ];
}
