import type { Answer, AreaId, LevelId, Missing, QuestionId, Questionnaire, Result, State, Submission } from '#model';
import { sumsOf, weightedMean } from './arithmetic.ts';
import { missingFor } from './level.ts';
import { scoreSheet } from './score.ts';
import { checkedSheet, counts } from './sheet.ts';

/** One line of the ledger: weight × points. */
export interface LedgerLine<Q extends Questionnaire = Questionnaire> {
  readonly question: QuestionId<Q>;
  readonly state: State;
  readonly answer: Answer | null;
  readonly weight: number;
  /** `null` when the question doesn't count, or is still open. */
  readonly points: number | null;
  /** weight · points. */
  readonly product: number | null;
}

/** One area's sums: `score` is `points / weight`, rounded half up. */
export interface LedgerArea<Q extends Questionnaire = Questionnaire> {
  readonly area: AreaId<Q>;
  /** The area's weight in the overall score. */
  readonly areaWeight: number;
  readonly lines: readonly LedgerLine<Q>[];
  /** Σ weight·points and Σ weight of the lines that count; `null` when the area has no score. */
  readonly points: number | null;
  readonly weight: number | null;
  readonly score: number | null;
}

/** One rung: whether it is met, and what is missing. */
export interface LedgerLevel<Q extends Questionnaire = Questionnaire> {
  readonly level: LevelId<Q>;
  readonly from: number;
  readonly met: boolean;
  readonly missing: readonly Missing<Q>[];
}

/** How a score came about, down to the last digit; it can be redone with a pencil. */
export interface Ledger<Q extends Questionnaire = Questionnaire> {
  readonly areas: readonly LedgerArea<Q>[];
  /** Σ area weight·area score and Σ area weight over the areas that have a score; `null` without a score. */
  readonly points: number | null;
  readonly weight: number | null;
  readonly score: number | null;
  /** From the lowest on; `met` looks at one level alone, the level reached is the last before the first unmet one. */
  readonly levels: readonly LedgerLevel<Q>[];
  readonly result: Result<Q>;
}

/**
 * How the score came about: every answer with its points and weight, the sums, the one rounding for each
 * area, the one rounding at the end, and each level's demands.
 *
 * Shape: as `score` → `Ledger`. Throws as `score` does. Source: README, "The rules".
 *
 * @example explain(questionnaire, submission).areas[0].lines.map(({points}) => points) //=> [50, 60]
 */
export function explain<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>): Ledger<Q>;
export function explain(questionnaire: Questionnaire, submission: Submission): Ledger {
  const sheet = checkedSheet(questionnaire, submission);
  const result = scoreSheet(questionnaire, sheet);
  const areas = questionnaire.areas.map((area): LedgerArea => {
    const rows = sheet.filter((row) => row.question.area === area.id);
    const { score } = result.areas[area.id]!;
    const sums = score === null ? null : sumsOf(rows.filter(counts));
    return {
      area: area.id,
      areaWeight: 1,
      lines: rows.map((row) => {
        const points = counts(row) && row.state !== 'unanswered' ? row.points : null;
        return {
          question: row.question.id,
          state: row.state,
          answer: row.answer ?? null,
          weight: row.weight,
          points,
          product: points === null ? null : points * row.weight,
        };
      }),
      points: sums && sums.points,
      weight: sums && sums.weight,
      score,
    };
  });
  const terms = areas
    .filter((area) => area.score !== null)
    .map((area) => ({ points: area.score!, weight: area.areaWeight }));
  const sums = result.score === null ? null : sumsOf(terms);
  const scores = new Map(areas.map((area) => [area.area, area.score]));
  return {
    areas,
    points: sums && sums.points,
    weight: sums && sums.weight,
    score: sums && weightedMean(terms),
    levels: sums
      ? questionnaire.levels.map((level) => {
          const missing = missingFor(level, { score: result.score!, areas: scores });
          return { level: level.id, from: level.from, met: !missing.length, missing };
        })
      : [],
    result,
  };
}
