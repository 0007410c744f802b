import type { Answers, AreaResult, Id, Profile, Questionnaire, Result } from '#model';
import { extremeMean, sum, weightedMean } from './arithmetic.ts';
import { fingerprint } from './fingerprint.ts';
import { hardlyApplies, levelAt, missingFor, standingOf, type Standing } from './level.ts';
import { counts, fill, type Row, type Sheet } from './sheet.ts';

const weigh = (rows: readonly Row[]): number => sum(rows.map(({ weight }) => weight));

/** What some rows come to: those of an area, or all of them. The same mean for both. */
function tally(rows: readonly Row[]): AreaResult {
  const counting = rows.filter(counts);
  const end = (key: 'lowest' | 'highest', sign: 1 | -1): number | null => {
    const terms = (mayVanish: boolean) =>
      counting.filter((row) => row.mayVanish === mayVanish).map((row) => ({ points: row[key], weight: row.weight }));
    return extremeMean(terms(false), terms(true), sign);
  };
  const lowest = end('lowest', 1);
  return {
    score: counting.some(({ state }) => state === 'unanswered') ? null : weightedMean(counting),
    range: lowest === null ? null : [lowest, end('highest', -1)!],
    weight: weigh(counting),
    fullWeight: weigh(rows),
  };
}

/**
 * Where a sheet stands when the whole and every area come out at one end of what is possible (0 the lower, 1 the upper).
 * At the upper end what may turn out not to apply doesn't: then the gates of its area may be waived.
 */
export const standingAt = (sheet: Sheet, { range, areas }: Pick<Result, 'range' | 'areas'>, end: 0 | 1): Standing => ({
  score: range![end],
  areas: new Map(
    Object.entries(areas).map(([id, { range, weight, fullWeight }]) => {
      const gone = end ? weigh(sheet.filter(({ question, mayVanish }) => question.area === id && mayVanish)) : 0;
      return [id, hardlyApplies({ weight: weight - gone, fullWeight }) ? null : range![end]] as const;
    }),
  ),
});

/** The result of a filled-in sheet. */
export function scoreSheet(questionnaire: Questionnaire, sheet: Sheet): Result {
  const { id, version, levels } = questionnaire;
  const rowsOf = (area: Id): Sheet => sheet.filter(({ question }) => question.area === area);
  const areas = Object.fromEntries(questionnaire.areas.map((area) => [area.id, tally(rowsOf(area.id))]));
  const { score, range } = tally(sheet);
  const levelFor = (end: 0 | 1): Id => levels[levelAt(levels, standingAt(sheet, { range, areas }, end))]!.id;
  const standing = score !== null && standingOf({ score, areas });
  const reached = standing ? levelAt(levels, standing) : null;
  const above = reached !== null ? levels[reached + 1] : undefined;
  return {
    questionnaire: { id, version, fingerprint: fingerprint(questionnaire) },
    complete: sheet.every((row) => row.state !== 'unanswered'),
    score,
    range,
    level: reached === null ? null : levels[reached]!.id,
    levelRange: range && [levelFor(0), levelFor(1)],
    next: standing && above ? { level: above.id, missing: missingFor(above, standing) } : null,
    areas,
    states: Object.fromEntries(sheet.map((row) => [row.question.id, row.state])),
  };
}

/**
 * The result of answers that are known to be good, such as those `carry` and a session give: as `score`, but nothing is
 * checked, so that a page need not load what says what is wrong with them. What `checkAnswers` would find comes to a
 * wrong number.
 *
 * @example scoreTrusted(questionnaire, {}, {payments: 'cash'}).range //=> [0, 50]
 */
export const scoreTrusted = (questionnaire: Questionnaire, profile: Profile, answers: Answers): Result =>
  scoreSheet(questionnaire, fill(questionnaire, profile, answers));
