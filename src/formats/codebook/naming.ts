// What a codebook calls things, in one language.

import { textAt, type Condition, type Id, type Questionnaire, type QuestionnaireBundle } from '#model';
import { conditionTests } from '../condition-tests.ts';
import { paperWords, type PaperLanguage, type PaperWords } from '../paper/words.ts';
import { codebookWords, type CodebookWords } from './words.ts';

/** One value of one column. */
export interface Entry {
  readonly column: string;
  readonly meaning: string;
  readonly type: 'profile' | 'single' | 'multiple' | 'number' | 'yes-no' | 'score' | 'level';
  readonly area?: string;
  readonly weight?: number;
  readonly askedIf?: string;
  /** The answers of another question from which this value follows. */
  readonly impliedFrom?: string;
  readonly value: string | number;
  readonly valueMeaning?: string;
  readonly points?: number;
}

export interface Naming {
  readonly questionnaire: Questionnaire;
  /** The form's words: "I don't know". */
  readonly said: PaperWords;
  readonly words: CodebookWords;
  /** The text at a path; the id where there is none. */
  readonly text: (id: Id, ...path: readonly string[]) => string;
  /** '' where there is none. */
  readonly textOrNone: (...path: readonly string[]) => string;
  /** "“Who do you sell to?” is “Companies” or left blank"; '' for everybody. */
  readonly condition: (condition: Condition | undefined) => string;
}

export function naming({ questionnaire, texts }: QuestionnaireBundle, language: PaperLanguage): Naming {
  const said = paperWords[language];
  const words = codebookWords[language];
  const textOrNone = (...path: readonly string[]): string => textAt(texts[language] ?? {}, path) ?? '';
  const text = (id: Id, ...path: readonly string[]): string => textOrNone(...path) || id;
  const condition = (askIf: Condition | undefined): string =>
    conditionTests(questionnaire.profile ?? [], askIf)
      .map((tests) =>
        tests
          .map(({ field, isNot, options }) => {
            const at = ['questions', 'profile', field.id];
            const list = options.map((id) => `“${text(id, ...at, 'options', id)}”`).join(', ');
            const name = `“${text(field.id, ...at, 'text')}”`;
            return isNot ? `${name} ${words.isNot} ${list}` : `${name} ${words.is} ${list} ${words.orBlank}`;
          })
          .join(words.and),
      )
      .join(words.orIf);
  return { questionnaire, said, words, text, textOrNone, condition };
}
