import type { Answer, AreaId, LevelId, Missing, QuestionId, Questionnaire, Result, State, Submission } from '#model';
import { sum } from './arithmetic.ts';
import { hardlyApplies, missingFor, standingOf } from './level.ts';
import { scoreSheet } from './score-sheet.ts';
import { checkedSheet } from './checked-sheet.ts';
import { counts } from './sheet.ts';

/** One line of the ledger: weight × points. */
export interface LedgerLine<Q extends Questionnaire = Questionnaire> {
  readonly question: QuestionId<Q>;
  readonly state: State;
  /** As given, or as it follows from another one. */
  readonly answer: Answer | null;
  /** The question whose answer this one follows from; `null` when it was given. */
  readonly impliedBy: QuestionId<Q> | null;
  readonly weight: number;
  /** `null` when the question doesn't count, or is still open. */
  readonly points: number | null;
  /** weight · points. */
  readonly product: number | null;
}

/** One area's sums: `score` is `points / weight`, rounded half up. */
export interface LedgerArea<Q extends Questionnaire = Questionnaire> {
  readonly area: AreaId<Q>;
  readonly lines: readonly LedgerLine<Q>[];
  /** Σ weight·points and Σ weight of the lines that count; `null` when the area has no score. */
  readonly points: number | null;
  readonly weight: number | null;
  readonly score: number | null;
  /** Less than half of the area applies: it holds nobody back from a level. */
  readonly waived: boolean;
}

/** One rung: whether it is met, and what is missing. */
export interface LedgerLevel<Q extends Questionnaire = Questionnaire> {
  readonly level: LevelId<Q>;
  readonly from: number;
  readonly met: boolean;
  readonly missing: readonly Missing<Q>[];
  /** The areas whose gates are waived. */
  readonly waived: readonly AreaId<Q>[];
}

/** How a score came about, down to the last digit; it can be redone with a pencil. */
export interface Ledger<Q extends Questionnaire = Questionnaire> {
  readonly areas: readonly LedgerArea<Q>[];
  /** The sums of the areas that have a score, added up; `null` without a score. */
  readonly points: number | null;
  readonly weight: number | null;
  /** `points / weight`, rounded half up. */
  readonly score: number | null;
  /** From the lowest on; `met` looks at one level alone, the level reached is the last before the first unmet one. */
  readonly levels: readonly LedgerLevel<Q>[];
  readonly result: Result<Q>;
}

/**
 * How the score came about: every answer with its points and weight, the sums of each area, the same sums added up for
 * the whole, one rounding each, and each level's demands.
 *
 * Shape: as `score` → `Ledger`. Throws as `score` does. Source: README, "The rules".
 *
 * @example explain(questionnaire, submission).areas[0].lines.map(({points}) => points) //=> [50, 60]
 */
export function explain<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>): Ledger<Q>;
export function explain(questionnaire: Questionnaire, submission: Submission): Ledger {
  const sheet = checkedSheet(questionnaire, submission);
  const result = scoreSheet(questionnaire, sheet);
  const areas = questionnaire.areas.map(({ id: area }): LedgerArea => {
    const rows = sheet.filter(({ question }) => question.area === area);
    const { score, weight } = result.areas[area]!;
    const lines = rows.map((row) => {
      const points = counts(row) && row.state !== 'unanswered' ? row.points : null;
      return {
        question: row.question.id,
        state: row.state,
        answer: row.answer ?? null,
        impliedBy: row.impliedBy ?? null,
        weight: row.weight,
        points,
        product: points === null ? null : points * row.weight,
      };
    });
    return {
      area,
      lines,
      points: score === null ? null : sum(lines.map(({ product }) => product ?? 0)),
      weight: score === null ? null : weight,
      score,
      waived: hardlyApplies(result.areas[area]!),
    };
  });
  const { score } = result;
  const waived = areas.filter((area) => area.waived).map(({ area }) => area);
  return {
    areas,
    points: score === null ? null : sum(areas.map(({ points }) => points ?? 0)),
    weight: score === null ? null : sum(areas.map(({ weight }) => weight ?? 0)),
    score,
    levels:
      score === null
        ? []
        : questionnaire.levels.map((level) => {
            const missing = missingFor(level, standingOf(result));
            const gated = level.gates?.map(({ area }) => area) ?? [];
            return {
              level: level.id,
              from: level.from,
              met: !missing.length,
              missing,
              waived: gated.filter((area) => waived.includes(area)),
            };
          }),
    result,
  };
}
