// What a paper form calls things: fields A1, A2, …, questions 1, 2, … by area, boxes a, b, c, …

import {
  minutesToFill,
  textAt,
  type Area,
  type Id,
  type ProfileField,
  type Question,
  type QuestionnaireBundle,
} from '#model';
import { paperWords, type PaperLanguage, type PaperWords } from './words.ts';

/** A box to tick. */
export interface Box {
  readonly letter: string;
  readonly text: string;
}

export interface PaperField {
  readonly field: ProfileField;
  /** `A3` */
  readonly number: string;
  readonly text: string;
  readonly boxes: readonly Box[];
}

export interface PaperQuestion {
  readonly question: Question;
  readonly number: string;
  readonly text: string;
  /** None of a number question. */
  readonly boxes: readonly Box[];
  /** What is counted, of a number question. */
  readonly unit: string;
  readonly notApplicable: string;
  /** What the words of the question mean; '' where nothing is said. */
  readonly help: string;
}

export interface PaperArea {
  readonly area: Area;
  /** From 1 on. */
  readonly number: number;
  readonly name: string;
  readonly questions: readonly PaperQuestion[];
}

/** A questionnaire with the names and texts that stand on paper. */
export interface Outline {
  readonly bundle: QuestionnaireBundle;
  readonly language: PaperLanguage;
  readonly words: PaperWords;
  readonly title: string;
  readonly fields: readonly PaperField[];
  readonly areas: readonly PaperArea[];
  readonly text: (...path: readonly string[]) => string | undefined;
}

const wordsOf = ({ text, boxes }: PaperField | PaperQuestion): readonly string[] => [
  text,
  ...boxes.map((box) => box.text),
];

/** Minutes to fill in the form: whatever is printed on it is read. */
export function minutesToFillIn({ fields, areas, words, title }: Outline): number {
  const questions = areas.flatMap((area) => area.questions);
  const asked = questions.flatMap((one) => [...wordsOf(one), one.unit, one.help, one.notApplicable]);
  const texts = [title, ...words.howTo, words.profileLead, ...fields.flatMap(wordsOf), ...asked];
  return minutesToFill(texts, fields.length + questions.length);
}

/** 0 → a, 25 → z, 26 → aa. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest ? letterOf(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

/** Names and numbers everything. A text that is missing in the language is the id. */
export function outlineOf(bundle: QuestionnaireBundle, language: PaperLanguage): Outline {
  const { questionnaire, texts } = bundle;
  const words = paperWords[language];
  const text = (...path: readonly string[]): string | undefined => textAt(texts[language] ?? {}, path);
  const boxes = (ids: readonly Id[], at: readonly string[]): readonly Box[] =>
    ids.map((id, i) => ({ letter: letterOf(i), text: text(...at, 'options', id) ?? id }));
  let count = 0;
  const question = (asked: Question): PaperQuestion => {
    const at = ['questions', 'questions', asked.id];
    return {
      question: asked,
      number: String(++count),
      text: text(...at, 'text') ?? asked.id,
      boxes:
        asked.type === 'number'
          ? []
          : boxes(
              asked.options.map(({ id }) => id),
              at,
            ),
      unit: asked.type === 'number' ? (text(...at, 'unit') ?? words.numberFrom(asked.min, asked.max)) : '',
      notApplicable: text(...at, 'notApplicable') ?? words.notApplicable,
      help: text('help', asked.id, 'text') ?? '',
    };
  };
  return {
    bundle,
    language,
    words,
    text,
    title: text('questions', 'title') ?? questionnaire.id,
    fields: (questionnaire.profile ?? []).map((field, i) => ({
      field,
      number: `A${i + 1}`,
      text: text('questions', 'profile', field.id, 'text') ?? field.id,
      boxes: boxes(field.options, ['questions', 'profile', field.id]),
    })),
    areas: questionnaire.areas.map((area, i) => ({
      area,
      number: i + 1,
      name: text('questions', 'areas', area.id) ?? area.id,
      questions: questionnaire.questions.filter(({ area: of }) => of === area.id).map(question),
    })),
  };
}
