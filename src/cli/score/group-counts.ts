// What has been counted of a group. Scores are integers from 0 to 100, so that counting them loses nothing: mean and
// quartiles come out exactly as from the list of all scores.

import { NOT_APPLICABLE, UNSURE, type Answer, type Id, type Question, type Questionnaire } from '#model';
import { roundHalfUp, shareOf, type AnswerCounts, type Distribution, type Summary } from '#scoring';
import type { RowScorer } from './row-scorer.ts';

/** A row as it is counted: complete, score, level, the areas' scores, the kinds of answers (−2: not asked). */
export const NOT_ASKED = -2;
export const PACKED = { complete: 0, score: 1, level: 2, areas: 3 } as const;
export const packedWidth = ({ areas, questions }: Questionnaire): number =>
  PACKED.areas + areas.length + questions.length;

const SCORES = 101;

/** Counts of one group. */
export interface GroupCounts {
  count: number;
  incomplete: number;
  readonly scores: Float64Array;
  readonly areas: readonly Float64Array[];
  readonly levels: Float64Array;
  readonly questions: readonly {
    asked: number;
    unsure: number;
    notApplicable: number;
    readonly options: Float64Array;
  }[];
  readonly indicators: readonly { yes: number; counted: number }[];
}

/** A summary of a group too big to list its invalid rows: they are only counted. */
export type GroupSummary = Omit<Summary, 'invalid' | 'repeated'>;

/** What an answer adds to: places among the options, or the band of a number. */
function placesOf(question: Question, answer: Answer): readonly number[] {
  if (question.type === 'number') {
    const after = question.bands.findIndex(({ from }) => from > (answer as number));
    return [(after < 0 ? question.bands.length : after) - 1];
  }
  const chosen = Array.isArray(answer) ? (answer as readonly Id[]) : [answer as Id];
  return chosen.map((id) => question.options.findIndex((option) => option.id === id));
}

/** Counts rows into groups. `sign` −1 takes a row out again. */
export function groupCounter(scorer: RowScorer) {
  const { questionnaire, questions: coders, indicators } = scorer;
  const { areas, levels, questions } = questionnaire;
  const places: (readonly number[] | undefined)[][] = questions.map(() => []);
  const first = PACKED.areas + areas.length;

  const begin = (): GroupCounts => ({
    count: 0,
    incomplete: 0,
    scores: new Float64Array(SCORES),
    areas: areas.map(() => new Float64Array(SCORES)),
    levels: new Float64Array(levels.length),
    questions: questions.map((question) => ({
      asked: 0,
      unsure: 0,
      notApplicable: 0,
      options: new Float64Array(question.type === 'number' ? question.bands.length : question.options.length),
    })),
    indicators: indicators.map(() => ({ yes: 0, counted: 0 })),
  });

  function add(counts: GroupCounts, row: ArrayLike<number>, sign: 1 | -1): void {
    if (!row[PACKED.complete]) {
      counts.incomplete += sign;
      return;
    }
    counts.count += sign;
    if (row[PACKED.score]! >= 0) counts.scores[row[PACKED.score]!]! += sign;
    if (row[PACKED.level]! >= 0) counts.levels[row[PACKED.level]!]! += sign;
    for (let a = 0; a < areas.length; a++) {
      const score = row[PACKED.areas + a]!;
      if (score >= 0) counts.areas[a]![score]! += sign;
    }
    for (let q = 0; q < questions.length; q++) {
      const kind = row[first + q]!;
      if (kind === NOT_ASKED) continue;
      const count = counts.questions[q]!;
      const answer = coders[q]!.answers[kind]!;
      count.asked += sign;
      if (answer === UNSURE) count.unsure += sign;
      else if (answer === NOT_APPLICABLE) count.notApplicable += sign;
      else for (const at of (places[q]![kind] ??= placesOf(questions[q]!, answer))) count.options[at]! += sign;
    }
    for (let i = 0; i < indicators.length; i++) {
      const kind = row[first + indicators[i]!.question]!;
      const yes = kind === NOT_ASKED ? -1 : indicators[i]!.ofKind(kind);
      if (yes < 0) continue;
      counts.indicators[i]!.counted += sign;
      counts.indicators[i]!.yes += sign * yes;
    }
  }
  return { begin, add };
}

const total = (histogram: Float64Array): number => histogram.reduce((sum, count) => sum + count, 0);

/** The distribution that a histogram of scores 0…100 holds. Source: README of @labanso/scoring, "The rules", groups. */
function distributionIn(histogram: Float64Array): Distribution {
  const count = total(histogram);
  const rank = (quarter: number): number => {
    let left = Math.ceil((quarter * count) / 4);
    let score = 0;
    while ((left -= histogram[score]!) > 0) score++;
    return score;
  };
  const sum = histogram.reduce((all, times, score) => all + times * score, 0);
  return { count, mean: roundHalfUp(10 * sum, count) / 10, quartiles: [rank(1), rank(2), rank(3)] };
}

/** Parts of a group that are not shown, although they are large enough: see `withhold.ts`. */
export type IsWithheld = (part: string) => boolean;

/** How many are counted in each part of a group, by name. */
export function partsOf(
  counts: GroupCounts,
  { areas, questions, indicators = [] }: Questionnaire,
): Map<string, number> {
  return new Map([
    ['score', total(counts.scores)],
    ...areas.map(({ id }, a): [string, number] => [`area ${id}`, total(counts.areas[a]!)]),
    ...questions.map(({ id }, q): [string, number] => [`question ${id}`, counts.questions[q]!.asked]),
    ...indicators.map(({ id }, i): [string, number] => [`indicator ${id}`, counts.indicators[i]!.counted]),
  ]);
}

/**
 * The summary of a group, equal to `summarize` of the same rows: a part with fewer than `minimum` members is `null`,
 * and so is everything but the counts when the whole group is smaller.
 */
export function summaryOf(
  counts: GroupCounts,
  questionnaire: Questionnaire,
  minimum: number,
  isWithheld: IsWithheld = () => false,
): GroupSummary {
  const { count, incomplete } = counts;
  if (count < minimum || isWithheld('group'))
    return { count, incomplete, score: null, areas: null, levels: null, questions: null, indicators: null };
  const { areas, levels, questions, indicators = [] } = questionnaire;
  const parts = partsOf(counts, questionnaire);
  const shown = <Out>(part: string, make: () => Out): Out | null =>
    parts.get(part)! < minimum || isWithheld(part) ? null : make();
  const answersOf = (question: Question, q: number): AnswerCounts => {
    const { asked, unsure, notApplicable, options } = counts.questions[q]!;
    const names =
      question.type === 'number' ? question.bands.map(({ from }) => from) : question.options.map(({ id }) => id);
    return { asked, options: Object.fromEntries(names.map((name, i) => [name, options[i]!])), unsure, notApplicable };
  };
  return {
    count,
    incomplete,
    score: shown('score', () => distributionIn(counts.scores)),
    areas: Object.fromEntries(
      areas.map(({ id }, a) => [id, shown(`area ${id}`, () => distributionIn(counts.areas[a]!))]),
    ),
    levels: Object.fromEntries(levels.map(({ id }, l) => [id, counts.levels[l]!])),
    questions: Object.fromEntries(
      questions.map((question, q) => [question.id, shown(`question ${question.id}`, () => answersOf(question, q))]),
    ),
    indicators: Object.fromEntries(
      indicators.map(({ id }, i) => [
        id,
        shown(`indicator ${id}`, () => shareOf(counts.indicators[i]!.yes, counts.indicators[i]!.counted)),
      ]),
    ),
  };
}
