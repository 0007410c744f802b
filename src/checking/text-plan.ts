// Which texts a questionnaire has, where they stand, and how long each may be to be read in passing.

import type { Questionnaire } from '#model';

/** One text: where it stands under a language, whether somebody would miss it, and the words it may have. */
export interface PlannedText {
  readonly path: readonly string[];
  /** `must`: a screen makes no sense without it. `advised`: a place would be empty. `may`: shown when it is there. */
  readonly need: 'must' | 'advised' | 'may';
  /** Words, as spaces part them: syllables in Vietnamese. */
  readonly most: number;
  /** Characters it may have, where it must fit into a line. */
  readonly width?: number;
}

/**
 * The longest that are easy to read, in words. A little above the longest of `sme-vn`, which were tried on people:
 * question 20, option 28, name of a step 15.
 */
const WORDS = {
  name: 10, title: 25, question: 25, option: 30, why: 30, notApplicable: 45, unit: 12, profileOption: 12,
  step: 18, howTo: 150, level: 60, help: 80, source: 25,
} as const; // prettier-ignore

/** A line of a slide in a room, at 24 px and more. */
const SLIDE_WIDTH = 40;

/** No sentence should be longer than this, in words; the longest of `sme-vn` has 36. */
export const MOST_IN_A_SENTENCE = 40;

/** Parts of the texts that only the content itself knows: what stands there isn't looked at. */
export const FREE: readonly (readonly string[])[] = [['targets'], ['results', 'supports'], ['results', 'calendar']];

/** Every text that is read, for a questionnaire whose structure is sound. */
export function textPlan(questionnaire: Questionnaire): readonly PlannedText[] {
  const { areas, levels, questions, profile = [], actions = [], indicators = [], sources = [] } = questionnaire;
  const text = (need: PlannedText['need'], most: number, ...path: readonly string[]): PlannedText => ({
    path,
    need,
    most,
  });
  const short = (kind: 'questions' | 'actions', id: string): PlannedText => ({
    ...text('may', WORDS.step, 'short', kind, id),
    width: SLIDE_WIDTH,
  });
  const sectors = profile.find(({ id }) => id === 'sector')?.options ?? [];
  return [
    text('must', WORDS.title, 'questions', 'title'),
    ...areas.map(({ id }) => text('must', WORDS.name, 'questions', 'areas', id)),
    ...levels.map(({ id }) => text('must', WORDS.name, 'questions', 'levels', id)),
    ...questions.flatMap((question) => {
      const here = ['questions', 'questions', question.id] as const;
      return [
        text('must', WORDS.question, ...here, 'text'),
        ...(question.notApplicable ? [text('may', WORDS.notApplicable, ...here, 'notApplicable')] : []),
        ...(question.type === 'number'
          ? [text('advised', WORDS.unit, ...here, 'unit')]
          : question.options.map(({ id }) => text('must', WORDS.option, ...here, 'options', id))),
        short('questions', question.id),
        text('may', WORDS.help, 'help', question.id, 'text'),
        ...sectors.map((id) => text('may', WORDS.help, 'help', question.id, 'examples', id)),
      ];
    }),
    ...profile.flatMap(({ id, options }) => [
      text('must', WORDS.question, 'questions', 'profile', id, 'text'),
      text('may', WORDS.why, 'questions', 'profile', id, 'why'),
      // the names of provinces are known; a file that goes to other programs may have them all the same
      ...(id === 'province'
        ? options.map((option) => text('may', WORDS.profileOption, 'questions', 'profile', id, 'options', option))
        : options.map((option) => text('must', WORDS.profileOption, 'questions', 'profile', id, 'options', option))),
    ]),
    text('may', WORDS.level, 'results', 'notice'),
    ...levels.map(({ id }) => text('advised', WORDS.level, 'results', 'levels', id)),
    ...actions.flatMap(({ id }) => [
      text('must', WORDS.step, 'results', 'actions', id, 'title'),
      text('advised', WORDS.howTo, 'results', 'actions', id, 'text'),
      short('actions', id),
    ]),
    ...[...new Set(actions.flatMap(({ due = [] }) => due.flatMap((one) => ('after' in one ? [one.after] : []))))].map(
      (event) => text('must', WORDS.question, 'results', 'events', event),
    ),
    ...indicators.map(({ id }) => text('may', WORDS.source, 'results', 'indicators', id)),
    ...sources.map(({ id, document }) =>
      text('may', WORDS.source, 'sources', typeof document === 'string' ? document : id),
    ),
  ];
}
