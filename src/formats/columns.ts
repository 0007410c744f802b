// One business in one row: the columns that a table of answers has, and those of a table of results.

import type { Id, Questionnaire } from '#model';

/** A column of answers: a field of the profile, or a question. */
export interface AnswerColumn {
  /** Stands in the header: the id, or `profile.` and the id where a question has the same one. */
  readonly name: string;
  readonly kind: 'profile' | 'question';
  readonly id: Id;
}

/**
 * The columns of a table of answers, profile first, each in the order of the questionnaire. A cell holds an option id,
 * several ones with a space between (multiple), an integer (number), `not-applicable`, `unsure`, or nothing.
 *
 * @example answerColumnsOf(questionnaire).map(({name}) => name) //=> ['payments', 'tools']
 */
export const answerColumnsOf = ({ profile = [], questions }: Questionnaire): readonly AnswerColumn[] => {
  const asked = new Set(questions.map(({ id }) => id));
  return [
    ...profile.map(({ id }) => ({ name: asked.has(id) ? `profile.${id}` : id, kind: 'profile' as const, id })),
    ...questions.map(({ id }) => ({ name: id, kind: 'question' as const, id })),
  ];
};

/** What a result column holds. `area` and `indicator` name what it is of. */
export type ResultColumn =
  | { readonly name: string; readonly holds: 'complete' | 'score' | 'lowest' | 'highest' }
  | { readonly name: string; readonly holds: 'level' | 'lowest-level' | 'highest-level' }
  | { readonly name: string; readonly holds: 'area-score' | 'area-lowest' | 'area-highest'; readonly area: Id }
  | { readonly name: string; readonly holds: 'indicator'; readonly indicator: Id };

/** An id as a name that needs no quotes in SQL. Ids have no underscore, so no two become one. */
const snake = (id: Id): string => id.replaceAll('-', '_');

/**
 * The columns of a table of results: `complete, score, lowest, highest, level, lowest_level, highest_level`, for each
 * area `area_…, low_…, high_…`, for each indicator `indicator_…` (1: yes, 0: no, nothing: not counted).
 *
 * @example resultColumnsOf(questionnaire)[7].name //=> 'area_money'
 */
export const resultColumnsOf = ({ areas, indicators = [] }: Questionnaire): readonly ResultColumn[] => [
  { name: 'complete', holds: 'complete' },
  { name: 'score', holds: 'score' },
  { name: 'lowest', holds: 'lowest' },
  { name: 'highest', holds: 'highest' },
  { name: 'level', holds: 'level' },
  { name: 'lowest_level', holds: 'lowest-level' },
  { name: 'highest_level', holds: 'highest-level' },
  ...areas.flatMap(({ id }): readonly ResultColumn[] => [
    { name: `area_${snake(id)}`, holds: 'area-score', area: id },
    { name: `low_${snake(id)}`, holds: 'area-lowest', area: id },
    { name: `high_${snake(id)}`, holds: 'area-highest', area: id },
  ]),
  ...indicators.map(({ id }) => ({ name: `indicator_${snake(id)}`, holds: 'indicator' as const, indicator: id })),
];
