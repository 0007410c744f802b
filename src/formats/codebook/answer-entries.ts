import { NOT_APPLICABLE, UNSURE, type Id, type NumberQuestion, type Question, type Target } from '#model';
import { lowestPoints } from '#scoring';
import { answerColumnsOf } from '../columns.ts';
import { impliedIn } from '../implied.ts';
import type { Entry, Naming } from './naming.ts';

type Value = Pick<Entry, 'value' | 'valueMeaning' | 'points'>;

const bandsOf = ({ bands, max }: NumberQuestion, { words }: Naming): readonly Value[] =>
  bands.map(({ from, points }, i) => {
    const to = (bands[i + 1]?.from ?? max + 1) - 1;
    return { value: from === to ? from : `${from}…${to}`, valueMeaning: words.numbers(from, to), points };
  });

/** What an answer is called. */
function answerMeaning({ id }: Question, answer: Id, { said, text, textOrNone }: Naming): string {
  const at = ['questions', 'questions', id];
  if (answer === UNSURE) return said.unsure;
  if (answer === NOT_APPLICABLE) return textOrNone(...at, 'notApplicable') || said.notApplicable;
  return text(answer, ...at, 'options', answer);
}

/** Whether an implied answer is this value, one of several, or a number in this band. */
function isIn(value: string | number, answer: Target): boolean {
  if (typeof answer === 'object') return answer.includes(String(value));
  if (typeof answer === 'string') return answer === value;
  const [from, to = from] = String(value).split('…');
  return value !== '' && answer >= Number(from) && answer <= Number(to);
}

/** "“How do you sign?” is “On paper”, “Not at all”: exactly 12" */
function impliedFrom(question: Question, value: string | number, naming: Naming): string {
  const { questionnaire, words, text, condition } = naming;
  return impliedIn(questionnaire)
    .filter(({ target, answer }) => target === question && isIn(value, answer))
    .map(({ source, reason, answer, onlyFor }) => {
      const asked = `“${text(source.id, 'questions', 'questions', source.id, 'text')}”`;
      const is = `${asked} ${words.is} “${answerMeaning(source, reason, naming)}”`;
      const number = typeof answer === 'number' ? `: ${words.numbers(answer, answer)}` : '';
      return `${is}${number}${onlyFor ? ` (${words.onlyIf} ${condition(onlyFor)})` : ''}`;
    })
    .join('; ');
}

function valuesOf(question: Question, naming: Naming): readonly Value[] {
  const { said, words, text, condition } = naming;
  const { notApplicable } = question;
  const isImplied = impliedIn(naming.questionnaire).some(({ target }) => target === question);
  const who = typeof notApplicable === 'object' ? condition(notApplicable) : '';
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
    ...(notApplicable
      ? [
          {
            value: NOT_APPLICABLE,
            valueMeaning: `${answerMeaning(question, NOT_APPLICABLE, naming)}${who ? ` (${words.onlyIf} ${who})` : ''}`,
          },
        ]
      : []),
    { value: '', valueMeaning: isImplied ? words.blankImplied : words.blankQuestion },
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
    return valuesOf(question, naming).map((value) => ({
      ...head,
      ...value,
      impliedFrom: impliedFrom(question, value.value, naming),
    }));
  });
}
