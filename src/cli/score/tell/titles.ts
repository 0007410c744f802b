// What ids are called, where the questionnaire has texts; else the id itself.

import { type Language, provinceOf } from '#content';
import { textAt, type Id, type QuestionnaireBundle } from '#model';

/** Names for people. */
export type Titles = ReturnType<typeof titlesOf>;

/** The names that a questionnaire has in a language; in the other one when it has none in this. */
export function titlesOf({ texts }: Pick<QuestionnaireBundle, 'texts'>, language: Language) {
  const spaces = texts[language] ?? Object.values(texts)[0] ?? {};
  const at = (space: string, ...path: readonly string[]): string | undefined => textAt(spaces[space] ?? {}, path);
  return {
    area: (id: Id): string => at('questions', 'areas', id) ?? id,
    level: (id: Id): string => at('questions', 'levels', id) ?? id,
    question: (id: Id): string => at('questions', 'questions', id, 'text') ?? id,
    option: (question: Id, id: Id): string => at('questions', 'questions', question, 'options', id) ?? id,
    indicator: (id: Id): string => at('results', 'indicators', id) ?? id,
    target: (id: Id, of: string): string => at('targets', 'targets', id) ?? at('targets', 'targets', of) ?? id,
    /** A field's option, or an option of the questionnaire, or the value itself. */
    value: (column: string, value: string): string =>
      at('profile', column, 'options', value) ??
      at('questions', 'profile', column, 'options', value) ??
      at('questions', 'questions', column, 'options', value) ??
      (column === 'province' ? provinceOf(value)?.[language] : undefined) ??
      value,
  };
}
