import {
  LabansoError,
  type AreaId,
  type Id,
  type IndicatorId,
  type LevelId,
  type QuestionId,
  type Questionnaire,
  type Submission,
} from '#model';
import type { Scores } from './compile.ts';
import { groupCounter, namesOf, type GroupCounts } from './group-counts.ts';
import { scoreSheet } from './score.ts';
import { checkedSheet } from './sheet.ts';
import { countIn, distributionOf, shareOf, type Distribution, type Share } from './statistics.ts';

/** What may be shown of a group. */
export interface GroupOptions {
  /** Fewer than this many, and nothing but the count is shown; 5 when absent, never below 3. */
  readonly minimum?: number;
}

/** How often each answer was given. */
export interface AnswerCounts {
  readonly asked: number;
  /** Option id → count; for a number, the `from` of the band → count. */
  readonly options: Readonly<Record<Id, number>>;
  readonly unsure: number;
  readonly notApplicable: number;
}

/** What can be said of a group without saying anything of one of its members. `null`: too few to show. */
export interface GroupSummary<Q extends Questionnaire = Questionnaire> {
  /** Complete results. */
  readonly count: number;
  readonly incomplete: number;
  readonly score: Distribution | null;
  readonly areas: Readonly<Record<AreaId<Q>, Distribution | null>> | null;
  /** Level id → count. */
  readonly levels: Readonly<Record<LevelId<Q>, number>> | null;
  readonly questions: Readonly<Record<QuestionId<Q>, AnswerCounts | null>> | null;
  readonly indicators: Readonly<Record<IndicatorId<Q>, Share | null>> | null;
}

/** What is shown of a group, or withheld, as a whole. */
export type GroupPart = 'group' | 'score' | `${'area' | 'question' | 'indicator'} ${Id}`;

/** A group that grows and shrinks. */
export interface Group<Q extends Questionnaire = Questionnaire> {
  readonly minimum: number;
  /**
   * Counts a submission. With the `scores` that a scorer has found for it, it is taken as good, and only counted;
   * without, it is checked and scored: throws `LabansoError` `invalid-answers`, and counts nothing.
   */
  readonly add: (submission: Submission<Q>, scores?: Scores<Q>) => void;
  /** Takes out what `add` has counted of the same submission. */
  readonly remove: (submission: Submission<Q>, scores?: Scores<Q>) => void;
  /** How many are counted in each part; the whole group first. */
  readonly sizes: () => ReadonlyMap<GroupPart, number>;
  /** The figures of this moment. Parts that `isWithheld` are `null`, however many are counted in them. */
  readonly summary: (isWithheld?: (part: GroupPart) => boolean) => GroupSummary<Q>;
}

/** What a submission of unknown quality comes to; throws `LabansoError` `invalid-answers` with every finding. */
function scoresOf(questionnaire: Questionnaire, submission: Submission): Scores {
  const { complete, score, level, areas } = scoreSheet(questionnaire, checkedSheet(questionnaire, submission));
  const scores = Object.entries(areas).map(([id, area]) => [id, area.score] as const);
  return { complete, score, level, areas: Object.fromEntries(scores) };
}

const sizesOf = (
  counts: GroupCounts,
  { areas, questions, indicators = [] }: Questionnaire,
): ReadonlyMap<GroupPart, number> =>
  new Map<GroupPart, number>([
    ['group', counts.count],
    ['score', countIn(counts.scores)],
    ...areas.map(({ id }, a): [GroupPart, number] => [`area ${id}`, countIn(counts.areas[a]!)]),
    ...questions.map(({ id }, q): [GroupPart, number] => [`question ${id}`, counts.questions[q]!.asked]),
    ...indicators.map(({ id }, i): [GroupPart, number] => [`indicator ${id}`, counts.indicators[i]!.counted]),
  ]);

/** Everything but the counts of a group that is large enough. */
function figuresOf(
  counts: GroupCounts,
  { areas, levels, questions, indicators = [] }: Questionnaire,
  isShown: (part: GroupPart) => boolean,
): Omit<GroupSummary, 'count' | 'incomplete'> {
  const shown = <Out>(part: GroupPart, make: () => Out): Out | null => (isShown(part) ? make() : null);
  return {
    score: shown('score', () => distributionOf(counts.scores)),
    areas: Object.fromEntries(
      areas.map(({ id }, a) => [id, shown(`area ${id}`, () => distributionOf(counts.areas[a]!))]),
    ),
    levels: Object.fromEntries(levels.map(({ id }, l) => [id, counts.levels[l]!])),
    questions: Object.fromEntries(
      questions.map((question, q) => {
        const { asked, options, unsure, notApplicable } = counts.questions[q]!;
        const times = namesOf(question).map((name, i) => [name, options[i]!]);
        return [
          question.id,
          shown(`question ${question.id}`, () => ({
            asked,
            options: Object.fromEntries(times) as Record<Id, number>,
            unsure,
            notApplicable,
          })),
        ];
      }),
    ),
    indicators: Object.fromEntries(
      indicators.map(({ id }, i) => {
        const { yes, counted } = counts.indicators[i]!;
        return [id, shown(`indicator ${id}`, () => shareOf(yes, counted))];
      }),
    ),
  };
}

/**
 * An empty group, whose figures are there at any moment while entries come and go. To add one costs the same, however
 * many there are.
 *
 * Shape: a questionnaire (trusted) → `Group`. Only complete results count; others are counted apart. A part with fewer
 * than `minimum` members is `null`, so that nobody can be recognised; when the whole group is smaller, everything but
 * the counts is. An indicator's share is of those who were asked and answered (unsure is a no).
 * Throws `LabansoError` `minimum-below-3`.
 *
 * Source: README, "The rules", groups.
 *
 * @example openGroup(questionnaire).summary().count //=> 0
 */
export function openGroup<const Q extends Questionnaire>(questionnaire: Q, options?: GroupOptions): Group<Q>;
export function openGroup(questionnaire: Questionnaire, { minimum = 5 }: GroupOptions = {}): Group {
  if (!(minimum >= 3)) throw new LabansoError('minimum-below-3', `minimum is ${minimum}; it can't be below 3.`);
  const { counts, change } = groupCounter(questionnaire);
  const sizes = (): ReadonlyMap<GroupPart, number> => sizesOf(counts, questionnaire);
  return {
    minimum,
    add: (submission, scores = scoresOf(questionnaire, submission)) => change(submission, scores, 1),
    remove: (submission, scores = scoresOf(questionnaire, submission)) => change(submission, scores, -1),
    sizes,
    summary: (isWithheld = () => false) => {
      const { count, incomplete } = counts;
      const size = sizes();
      const isShown = (part: GroupPart): boolean => size.get(part)! >= minimum && !isWithheld(part);
      return isShown('group')
        ? { count, incomplete, ...figuresOf(counts, questionnaire, isShown) }
        : { count, incomplete, score: null, areas: null, levels: null, questions: null, indicators: null };
    },
  };
}
