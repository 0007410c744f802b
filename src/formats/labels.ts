import { NOT_APPLICABLE, textAt, UNSURE, type Id, type QuestionnaireBundle } from '#model';
import { answerColumnsOf, type AnswerColumn } from './columns.ts';
import { formWords } from './xlsform/layout.ts';

/** What people see of a column of answers, in one language. */
export interface LabelledColumn extends AnswerColumn {
  /** The text of the question; its id where there is none. */
  readonly label: string;
  readonly type: 'single' | 'multiple' | 'number';
  /** All that can be chosen, "I don't know" and "not applicable" as well; of a number question only these. */
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  /** Of a number question: the lowest and the highest number. */
  readonly range?: readonly [number, number];
}

/**
 * The columns of a table of answers as people see them, in the order of `answerColumnsOf`.
 *
 * Shape: a bundle, a language → one entry for each column. A text that is missing is the id, or a word of our own.
 *
 * @example labelsOf(bundle, 'en')[0].options[0] //=> {id: 'cash', label: 'Cash'}
 */
export function labelsOf({ questionnaire, texts }: QuestionnaireBundle, language: string): readonly LabelledColumn[] {
  const { profile = [], questions } = questionnaire;
  const own = formWords(language);
  const said = (path: readonly string[], otherwise: string): string =>
    textAt(texts[language] ?? {}, path)?.trim() || otherwise;
  return answerColumnsOf(questionnaire).map((column) => {
    const { kind, id } = column;
    const at = ['questions', kind === 'profile' ? 'profile' : 'questions', id];
    const labelled = (option: Id) => ({ id: option, label: said([...at, 'options', option], option) });
    const label = said([...at, 'text'], id);
    if (kind === 'profile') {
      const { options } = profile.find((field) => field.id === id)!;
      return { ...column, label, type: 'single', options: options.map(labelled) };
    }
    const question = questions.find((one) => one.id === id)!;
    const isNumber = question.type === 'number';
    const options = [
      ...(isNumber ? [] : question.options.map((option) => labelled(option.id))),
      ...(question.notApplicable
        ? [{ id: NOT_APPLICABLE, label: said([...at, 'notApplicable'], own.notApplicable) }]
        : []),
      { id: UNSURE, label: own.unsure },
    ];
    const { type } = question;
    return { ...column, label, type, options, ...(isNumber ? { range: [question.min, question.max] as const } : {}) };
  });
}
