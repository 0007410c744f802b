import type { AreaResult, CheckOptions, Id, Questionnaire, Range, Result, Submission } from '#model';
import { own } from '#model';
import { extremeMean, sumsOf, weightedMean, type Term } from './arithmetic.ts';
import { fingerprint } from './fingerprint.ts';
import { levelAt, missingFor, type Standing } from './level.ts';
import { checkedSheet, counts, mayVanish, type Row, type Sheet } from './sheet.ts';

/** An area with what its result is made of. */
interface AreaStanding extends AreaResult {
  readonly id: Id;
  /** No question may count in the end. */
  readonly vanishes: boolean;
}

const ends = ['lowest', 'highest'] as const;

function standingOfArea(id: Id, rows: readonly Row[]): AreaStanding {
  const counting = rows.filter(counts);
  const complete = counting.every((row) => row.state !== 'unanswered');
  const [low, high] = ends.map((end, i) => {
    const term = (row: Row): Term => ({ points: row[end], weight: row.weight });
    return extremeMean(
      counting.filter((row) => !mayVanish(row)).map(term),
      counting.filter(mayVanish).map(term),
      i ? -1 : 1,
    );
  }) as [number | null, number | null];
  return {
    id,
    score: complete ? weightedMean(counting) : null,
    range: low === null ? null : [low, high!],
    weight: sumsOf(counting).weight,
    fullWeight: sumsOf(rows).weight,
    vanishes: counting.every(mayVanish),
  };
}

/** The overall score and the area scores, at one end of what is still possible. */
function standingAt(areas: readonly AreaStanding[], end: 0 | 1): Standing | null {
  const possible = areas.filter((area) => area.range);
  const term = (area: AreaStanding): Term => ({ points: area.range![end], weight: 1 });
  const score = extremeMean(
    possible.filter((area) => !area.vanishes).map(term),
    possible.filter((area) => area.vanishes).map(term),
    end ? -1 : 1,
  );
  if (score === null) return null;
  // an area that may vanish holds its gates at the upper end: there it is not applicable
  return {
    score,
    areas: new Map(areas.map((area) => [area.id, end && area.vanishes ? null : (area.range?.[end] ?? null)])),
  };
}

/** The result of a filled-in sheet. */
export function scoreSheet(questionnaire: Questionnaire, sheet: Sheet): Result {
  const { id, version, levels } = questionnaire;
  const areas = questionnaire.areas.map((area) =>
    standingOfArea(
      area.id,
      sheet.filter((row) => row.question.area === area.id),
    ),
  );
  const complete = sheet.every((row) => row.state !== 'unanswered');
  const low = standingAt(areas, 0);
  const high = standingAt(areas, 1);
  const score = complete
    ? weightedMean(areas.filter((area) => area.score !== null).map(({ score }) => ({ points: score!, weight: 1 })))
    : null;
  const standing = score !== null && { score, areas: new Map(areas.map((area) => [area.id, area.score])) };
  const reached = standing ? levelAt(levels, standing) : null;
  const above = reached !== null ? levels[reached + 1] : undefined;
  return {
    questionnaire: { id, version, fingerprint: fingerprint(questionnaire) },
    complete,
    score,
    range: low && ([low.score, high!.score] as Range),
    level: reached === null ? null : levels[reached]!.id,
    levelRange: low && [levels[levelAt(levels, low)]!.id, levels[levelAt(levels, high!)]!.id],
    next: standing && above ? { level: above.id, missing: missingFor(above, standing) } : null,
    areas: Object.fromEntries(
      areas.map((area) => [
        area.id,
        { score: area.score, range: area.range, weight: area.weight, fullWeight: area.fullWeight },
      ]),
    ),
    states: Object.fromEntries(sheet.map((row) => [row.question.id, row.state])),
  };
}

/**
 * The result of one submission: score, range, level, what holds it back, areas, states.
 *
 * Shape: a questionnaire and `{profile?, answers}` → `Result`; integers 0…100, `null` for "not known".
 * While a question is unanswered there is no score, only the range. `unsure` counts as the lowest answer,
 * "not applicable" as if the question weren't there.
 * The questionnaire is trusted: `checkQuestionnaire` finds what is wrong with one.
 * Throws `LabansoError` with code `invalid-answers` and every finding; never a partial or guessed number.
 *
 * Source: README, "The rules".
 *
 * @example score(questionnaire, {answers: {payments: 'cash'}}).range //=> [0, 50]
 */
export function score<const Q extends Questionnaire>(
  questionnaire: Q,
  submission: Submission<NoInfer<Q>>,
  options?: CheckOptions,
): Result<Q>;
export function score(questionnaire: Questionnaire, submission: Submission, options: CheckOptions = {}): Result {
  const result = scoreSheet(questionnaire, checkedSheet(questionnaire, submission, options));
  if (options.unknown !== 'keep') return result;
  const orphans = Object.keys(submission.answers).filter((id) => own(result.states, id) === undefined);
  return { ...result, orphans };
}
