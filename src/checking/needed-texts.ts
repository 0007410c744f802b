import type { Questionnaire } from '#model';

type Path = readonly string[];

/** Where the texts stand, under a language, without which a screen makes no sense. */
export function neededTexts({ areas, levels, questions, profile = [], actions = [] }: Questionnaire): readonly Path[] {
  const of = (path: Path, list: readonly { readonly id: string }[]): readonly Path[] =>
    list.map(({ id }) => [...path, id]);
  return [
    ['questions', 'title'],
    ...of(['questions', 'areas'], areas),
    ...of(['questions', 'levels'], levels),
    ...questions.flatMap((question) => {
      const here = ['questions', 'questions', question.id];
      return [[...here, 'text'], ...(question.type === 'number' ? [] : of([...here, 'options'], question.options))];
    }),
    ...profile.flatMap(({ id, options }) => {
      const here = ['questions', 'profile', id];
      // the names of provinces are known
      return [[...here, 'text'], ...(id === 'province' ? [] : options.map((option) => [...here, 'options', option]))];
    }),
    ...actions.map(({ id }) => ['results', 'actions', id, 'title']),
  ];
}
