// Texts for a questionnaire that was made up: every one that a form or a page needs, each different from all others.

import type { Questionnaire, QuestionnaireBundle, TextTree } from '#model';

const entries = <Item extends { readonly id: string }>(
  items: readonly Item[],
  text: (item: Item) => string | TextTree,
) => Object.fromEntries(items.map((item) => [item.id, text(item)]));

/** Every needed text in Vietnamese and English: the language, what it is, and the id. */
export function textsFor({
  profile = [],
  areas,
  questions,
  levels,
  actions = [],
}: Questionnaire): QuestionnaireBundle['texts'] {
  const speak = (language: string) => {
    const say = (...words: readonly string[]): string => `${language}: ${words.join(' ')}`;
    return {
      questions: {
        title: say('title'),
        areas: entries(areas, ({ id }) => say('area', id)),
        levels: entries(levels, ({ id }) => say('level', id)),
        questions: entries(questions, (question) => ({
          text: say('question', question.id),
          ...(question.type === 'number'
            ? { unit: say('unit', question.id) }
            : { options: entries(question.options, ({ id }) => say('option', question.id, id)) }),
          ...(question.notApplicable ? { notApplicable: say('not applicable', question.id) } : {}),
        })),
        profile: entries(profile, (field) => ({
          text: say('field', field.id),
          options: Object.fromEntries(field.options.map((id) => [id, say('choice', field.id, id)])),
        })),
      },
      results: { actions: entries(actions, ({ id }) => ({ title: say('action', id) })) },
    };
  };
  return { vi: speak('vi'), en: speak('en') } as QuestionnaireBundle['texts'];
}
