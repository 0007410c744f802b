import { NOT_APPLICABLE, UNSURE, type NumberQuestion, type Question } from '#model';
import { lowestPoints } from '#scoring';
import { answerColumnsOf } from '../columns.ts';
import type { Entry, Naming } from './naming.ts';

type Value = Pick<Entry, 'value' | 'valueMeaning' | 'points'>;

const bandsOf = ({ bands, max }: NumberQuestion, { words }: Naming): readonly Value[] =>
  bands.map(({ from, points }, i) => {
    const to = (bands[i + 1]?.from ?? max + 1) - 1;
    return { value: from === to ? from : `${from}…${to}`, valueMeaning: words.numbers(from, to), points };
  });

function valuesOf(question: Question, naming: Naming): readonly Value[] {
  const { said, words, text, textOrNone } = naming;
  const at = ['questions', 'questions', question.id];
  return [
    ...(question.type === 'number'
      ? bandsOf(question, naming)
      : question.options.map((option) => {
          const meaning = text(option.id, ...at, 'options', option.id);
          const isAlone = 'exclusive' in option && option.exclusive;
          return {
            value: option.id,
            valueMeaning: isAlone ? `${meaning} (${words.alone})` : meaning,
            points: option.points,
          };
        })),
    { value: UNSURE, valueMeaning: said.unsure, points: lowestPoints(question) },
    ...(question.notApplicable
      ? [{ value: NOT_APPLICABLE, valueMeaning: textOrNone(...at, 'notApplicable') || said.notApplicable }]
      : []),
    { value: '', valueMeaning: words.blankQuestion },
  ];
}

/** The columns of a table of answers, value by value. */
export function answerEntries(naming: Naming): readonly Entry[] {
  const { questionnaire, words, text, condition } = naming;
  const { profile = [], questions } = questionnaire;
  return answerColumnsOf(questionnaire).flatMap(({ name: column, kind, id }): readonly Entry[] => {
    if (kind === 'profile') {
      const at = ['questions', 'profile', id];
      const head = { column, meaning: text(id, ...at, 'text'), type: 'profile' } as const;
      return [
        ...profile
          .find((field) => field.id === id)!
          .options.map((value) => ({ ...head, value, valueMeaning: text(value, ...at, 'options', value) })),
        { ...head, value: '', valueMeaning: words.blankField },
      ];
    }
    const question = questions.find((one) => one.id === id)!;
    const head = {
      column,
      meaning: text(id, 'questions', 'questions', id, 'text'),
      type: question.type,
      area: text(question.area, 'questions', 'areas', question.area),
      weight: question.weight ?? 1,
      askedIf: condition(question.askIf),
    };
    return valuesOf(question, naming).map((value) => ({ ...head, ...value }));
  });
}
