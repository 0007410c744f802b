import {
  LabansoError,
  type AreaId,
  type Id,
  type IndicatorId,
  type LevelId,
  type Question,
  type QuestionId,
  type Questionnaire,
  type Submission,
} from '#model';
import { sum } from './arithmetic.ts';
import { cellsIn } from './cells.ts';
import type { Scores } from './compile.ts';
import { groupCounter, namesOf, type GroupCounts } from './group-counts.ts';
import type { Part } from './part.ts';
import { scoreSheet } from './score-sheet.ts';
import { checkedSheet } from './checked-sheet.ts';
import { distributionOf, shareOf, type Distribution, type Share } from './statistics.ts';

/** What may be shown of a group. */
export interface GroupOptions {
  /** Fewer than this many, and nothing but the count is shown; 5 when absent, never below 3. */
  readonly minimum?: number;
}

/** How often each answer was given. `null`: too few have given it, or too few haven't, or both could be worked out. */
export interface AnswerCounts {
  readonly asked: number;
  /** Option id → count; for a number, the `from` of the band → count. */
  readonly options: Readonly<Record<Id, number | null>>;
  readonly unsure: number | null;
  readonly notApplicable: number | null;
}

/** Members on levels that follow each other: on one, unless it has too few to stand alone. */
export interface LevelGroup<Q extends Questionnaire = Questionnaire> {
  readonly levels: readonly LevelId<Q>[];
  readonly count: number;
}

/** A share, or in words that fewer than the minimum say yes, or all but fewer than the minimum do. */
export type GroupShare = Share | { readonly yes: 'few' | 'most'; readonly counted: number };

/**
 * What can be said of a group without saying anything of one of its members. `null`: too few to show.
 *
 * Figures are renewed when at least as many as the minimum have come or gone, and when comparing the figures before and
 * after wouldn't tell what all of these say: so they may be of fewer than `count`, and each says of how many.
 */
export interface GroupSummary<Q extends Questionnaire = Questionnaire> {
  /** Complete results. */
  readonly count: number;
  readonly incomplete: number;
  readonly score: Distribution | null;
  readonly areas: Readonly<Record<AreaId<Q>, Distribution | null>> | null;
  /** From the lowest up; together they are those of `score`. */
  readonly levels: readonly LevelGroup<Q>[] | null;
  readonly questions: Readonly<Record<QuestionId<Q>, AnswerCounts | null>> | null;
  readonly indicators: Readonly<Record<IndicatorId<Q>, GroupShare | null>> | null;
}

/** What is shown of a group, or withheld, as a whole. */
export type GroupPart = 'group' | 'score' | `${'area' | 'question' | 'indicator'} ${Id}`;

/** Members that are counted, and those whom the figures are of. */
export interface PartSize {
  readonly counted: number;
  readonly shown: number;
}

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
  /** How many are counted in each part, and how many the figures are of; the whole group first. */
  readonly sizes: () => ReadonlyMap<GroupPart, PartSize>;
  /** The figures of this moment. Parts that `isWithheld` are `null`, however many are counted in them. */
  readonly summary: (isWithheld?: (part: GroupPart) => boolean) => GroupSummary<Q>;
}

/** What a submission of unknown quality comes to; throws `LabansoError` `invalid-answers` with every finding. */
function scoresOf(questionnaire: Questionnaire, submission: Submission): Scores {
  const { complete, score, level, areas } = scoreSheet(questionnaire, checkedSheet(questionnaire, submission));
  const scores = Object.entries(areas).map(([id, area]) => [id, area.score] as const);
  return { complete, score, level, areas: Object.fromEntries(scores) };
}

const sizeOf = (part: Part): PartSize => ({ counted: part.counted(), shown: part.visible() });

const sizesOf = (
  counts: GroupCounts,
  { areas, questions, indicators = [] }: Questionnaire,
): ReadonlyMap<GroupPart, PartSize> =>
  new Map<GroupPart, PartSize>([
    ['group', { counted: counts.count, shown: counts.count }],
    ['score', sizeOf(counts.score)],
    ...areas.map(({ id }, a): [GroupPart, PartSize] => [`area ${id}`, sizeOf(counts.areas[a]!)]),
    ...questions.map(({ id }, q): [GroupPart, PartSize] => [`question ${id}`, sizeOf(counts.questions[q]!)]),
    ...indicators.map(({ id }, i): [GroupPart, PartSize] => [`indicator ${id}`, sizeOf(counts.indicators[i]!)]),
  ]);

/** How often each answer was given, of many. */
function answersIn(question: Question, part: Part): AnswerCounts {
  const [kinds, ...options] = part.shown;
  const cells = part.cells(0);
  const kind = (place: number): number | null => (cells[place]! < 0 ? null : kinds![place]!);
  const ofSet = (i: number): number | null => (cellsIn(part.cells(i + 1)) < 2 ? null : options[i]![1]!);
  const isSet = question.type === 'multiple';
  const names = namesOf(question);
  const last = isSet ? 1 : names.length;
  return {
    asked: part.visible(),
    options: Object.fromEntries(names.map((name, i) => [name, isSet ? ofSet(i) : kind(i)])),
    unsure: kind(last),
    notApplicable: kind(last + 1),
  };
}

/** An indicator's share, of many. */
function groupShareOf(part: Part): GroupShare {
  const [no, yes] = part.shown[0]!;
  const counted = part.visible();
  return cellsIn(part.cells(0)) > 1 ? shareOf(yes!, counted) : { yes: yes! < no! ? 'few' : 'most', counted };
}

function levelGroups({ levels }: Questionnaire, part: Part): readonly LevelGroup[] {
  const cells = part.cells(1);
  return [...new Set(cells)].map((cell) => {
    const places = levels.flatMap((_, i) => (cells[i] === cell ? [i] : []));
    return { levels: places.map((i) => levels[i]!.id), count: sum(places.map((i) => part.shown[1]![i]!)) };
  });
}

/** Everything but the counts of a group that is large enough. */
function figuresOf(
  counts: GroupCounts,
  questionnaire: Questionnaire,
  minimum: number,
  isWithheld: (part: GroupPart) => boolean,
): Omit<GroupSummary, 'count' | 'incomplete'> {
  const { areas, questions, indicators = [] } = questionnaire;
  const shown = <Out>(name: GroupPart, part: Part, least: number, make: () => Out): Out | null =>
    part.visible() >= least && !isWithheld(name) ? make() : null;
  const distribution = (part: Part): Distribution =>
    distributionOf(part.shown[0]!, part.cells(0), part.visible() < 2 * minimum);
  return {
    score: shown('score', counts.score, minimum, () => distribution(counts.score)),
    areas: Object.fromEntries(
      areas.map(({ id }, a) => {
        const part = counts.areas[a]!;
        return [id, shown(`area ${id}`, part, minimum, () => distribution(part))];
      }),
    ),
    levels: shown('score', counts.score, minimum, () => levelGroups(questionnaire, counts.score)),
    questions: Object.fromEntries(
      questions.map((question, q) => {
        const part = counts.questions[q]!;
        return [question.id, shown(`question ${question.id}`, part, 2 * minimum, () => answersIn(question, part))];
      }),
    ),
    indicators: Object.fromEntries(
      indicators.map(({ id }, i) => {
        const part = counts.indicators[i]!;
        return [id, shown(`indicator ${id}`, part, 2 * minimum, () => groupShareOf(part))];
      }),
    ),
  };
}

/** The figures of some counts. */
export function summaryOf(
  counts: GroupCounts,
  questionnaire: Questionnaire,
  minimum: number,
  isWithheld: (part: GroupPart) => boolean = () => false,
): GroupSummary {
  const { count, incomplete } = counts;
  return count >= minimum && !isWithheld('group')
    ? { count, incomplete, ...figuresOf(counts, questionnaire, minimum, isWithheld) }
    : { count, incomplete, score: null, areas: null, levels: null, questions: null, indicators: null };
}

/** Throws `LabansoError` `minimum-below-3`. */
export function demandMinimum({ minimum = 5 }: GroupOptions): number {
  if (!(minimum >= 3)) throw new LabansoError('minimum-below-3', `minimum is ${minimum}; it can't be below 3.`);
  return minimum;
}

/**
 * An empty group, whose figures are there at any moment while entries come and go. To add one costs the same, however
 * many there are.
 *
 * Shape: a questionnaire (trusted) → `Group`. Only complete results count; others are counted apart. A part with fewer
 * than `minimum` members is `null` (answers, indicators and quartiles: than twice as many), so that nobody can be
 * recognised; when the whole group is smaller, everything but the counts is. What comes and goes is seen in batches: who
 * compares the figures of nine and of ten learns nothing of the tenth. An indicator's share is of those who were asked
 * and answered (unsure is a no).
 * Throws `LabansoError` `minimum-below-3`.
 *
 * Source: README, "The rules", groups.
 *
 * @example openGroup(questionnaire).summary().count //=> 0
 */
export function openGroup<const Q extends Questionnaire>(questionnaire: Q, options?: GroupOptions): Group<Q>;
export function openGroup(questionnaire: Questionnaire, options: GroupOptions = {}): Group {
  const minimum = demandMinimum(options);
  const { counts, change } = groupCounter(questionnaire, { minimum, isEager: true });
  return {
    minimum,
    add: (submission, scores = scoresOf(questionnaire, submission)) => change(submission, scores, 1),
    remove: (submission, scores = scoresOf(questionnaire, submission)) => change(submission, scores, -1),
    sizes: () => sizesOf(counts, questionnaire),
    summary: (isWithheld) => summaryOf(counts, questionnaire, minimum, isWithheld),
  };
}
