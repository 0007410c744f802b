import { answerColumnsOf } from '../columns.ts';
import { demandBundle } from '../demand.ts';
import type { Id, Questionnaire, QuestionnaireBundle } from '#model';
import { languageName, type XlsForm } from './layout.ts';
import { literal } from './literal.ts';
import { choiceRows } from './write-choices.ts';
import { scoreRows } from './write-scores.ts';
import { surveyRows } from './write-survey.ts';
import { writeTexts } from './written-texts.ts';

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
 * A question that follows from an answer above it is passed over: its cell stays empty, and scoring fills it in.
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
  const { id, version } = questionnaire;
  const columns = answerColumnsOf(questionnaire);
  const nameOf = (field: Id): string =>
    columns.find((column) => column.kind === 'profile' && column.id === field)!.name;
  const texts = writeTexts(bundle);
  const [first] = texts.languages as [string];
  const survey = surveyRows(questionnaire, texts, nameOf);
  const choices = choiceRows(questionnaire, texts);
  return {
    survey,
    choices,
    settings: [
      ['form_title', 'form_id', 'version', 'default_language'],
      [literal(texts.peek(first, ['questions', 'title']) ?? id), id, version, languageName(first)],
    ],
    scores: scoreRows(questionnaire, nameOf),
    // last: what the sheets above have no place for
    texts: texts.rest(),
  };
}
