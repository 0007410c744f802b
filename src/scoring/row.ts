// One filled-in row, scored with integers in arrays that are used again for the next one: nothing is allocated.
// The rules are those of score-sheet.ts, which says them plainly; a property test holds both to the same numbers.

import { roundHalfUp } from './arithmetic.ts';
import { ANSWERED_CODE, NOT_APPLICABLE_CODE, NOT_ASKED, stateOfCode, UNANSWERED_CODE } from './codes.ts';
import { isWaived } from './level.ts';
import { ALWAYS, holdsFor, type Prepared, type PreparedArea } from './prepare.ts';

/** Stands for "not known" and for "no such thing" where a score is an integer in an array. */
export const NONE = -1;

/** A row to fill in (`codes`, `state`, `points`), and what it comes to (the rest). Scores are 0…100 or `NONE`. */
export interface RowSheet {
  /** By question: the code of the answer that was given. */
  readonly codes: Int32Array;
  /** By question: one of `STATES`. */
  readonly state: Uint8Array;
  /** By question: the points of an answered one. */
  readonly points: Int32Array;
  readonly areaScore: Int8Array;
  readonly areaLowest: Int8Array;
  readonly areaHighest: Int8Array;
  /** Σ weight of the questions that count, and of those that are sure to. */
  readonly areaWeight: Int32Array;
  readonly areaSure: Int32Array;
  complete: boolean;
  score: number;
  lowest: number;
  highest: number;
  /** Indices of levels; those of the ends mean nothing where there is no range. */
  level: number;
  lowestLevel: number;
  highestLevel: number;
}

/** What scores a row, whose `codes`, `state` and `points` say what was answered, asked or not. */
export interface RowScorer {
  readonly sheet: RowSheet;
  /**
   * Looks at a profile (codes by field): who is asked what, and what follows from the answers. Returns the question to
   * which somebody says "not applicable" who may not; −1: all is well.
   */
  readonly enter: (profile: ArrayLike<number>) => number;
  /** Writes everything else; ranges only when asked to. */
  readonly settle: (withRanges: boolean) => void;
}

export function rowScorer(prepared: Prepared): RowScorer {
  const { questions, areas, levels, optional, conditions, implications } = prepared;
  const ints = (count: number): Int32Array => new Int32Array(count);
  const bytes = (): Int8Array => new Int8Array(areas.length);
  const sheet: RowSheet = {
    codes: ints(questions.length),
    state: new Uint8Array(questions.length),
    points: ints(questions.length),
    areaScore: bytes(),
    areaLowest: bytes(),
    areaHighest: bytes(),
    areaWeight: ints(areas.length),
    areaSure: ints(areas.length),
    complete: false,
    score: NONE,
    lowest: NONE,
    highest: NONE,
    level: NONE,
    lowestLevel: NONE,
    highestLevel: NONE,
  };
  const { codes, state, points, areaScore, areaLowest, areaHighest, areaWeight, areaSure } = sheet;
  const weights = Int32Array.from(questions, ({ weight }) => weight);
  const lowestOf = Int32Array.from(questions, ({ lowest }) => lowest);
  const highestOf = Int32Array.from(questions, ({ highest }) => highest);
  const mayVanish = Uint8Array.from(questions, ({ notApplicable }) => Number(notApplicable === ALWAYS));
  const holding = new Uint8Array(conditions.length);
  const conditional = questions.flatMap(({ condition }, q) => (condition < 0 ? [] : [{ q, condition }]));
  const partly = questions.flatMap(({ notApplicable }, q) =>
    notApplicable < 0 ? [] : [{ q, condition: notApplicable }],
  );

  function enter(profile: ArrayLike<number>): number {
    for (let c = 0; c < conditions.length; c++) holding[c] = Number(holdsFor(conditions[c]!, profile));
    for (const { q, condition } of conditional) if (!holding[condition]) state[q] = NOT_ASKED;
    for (const { q, condition } of partly) {
      mayVanish[q] = holding[condition]!;
      if (!mayVanish[q] && state[q] === NOT_APPLICABLE_CODE) return q;
    }
    for (const { from, to, then } of implications) {
      if (state[to] !== UNANSWERED_CODE || state[from] === NOT_ASKED) continue;
      const code = then[codes[from]!] ?? 0;
      if (!code || (code === NOT_APPLICABLE_CODE && !mayVanish[to])) continue;
      state[to] = stateOfCode(code);
      points[to] = questions[to]!.pointsOf(code);
    }
    return NONE;
  }

  /** The mean of what is sure, moved as far as the optional terms can move it. */
  function endOf(total: number, weight: number, order: readonly number[], values: Int32Array, sign: 1 | -1): number {
    let sum = total;
    let all = weight;
    for (const q of order) {
      if (state[q] !== UNANSWERED_CODE || !mayVanish[q]) continue;
      if (all && sign * (values[q]! * all - sum) >= 0) break;
      sum += weights[q]! * values[q]!;
      all += weights[q]!;
    }
    return all ? roundHalfUp(sum, all) : NONE;
  }

  // the sums of the area that was looked at last: Σ weight·points as it stands, at the lowest, at the highest
  let now = 0;
  let low = 0;
  let high = 0;
  let openings = 0;

  function addArea({ questions: mine }: PreparedArea, a: number): void {
    now = low = high = openings = 0;
    let sure = 0;
    let vanishing = 0;
    for (const q of mine) {
      const at = state[q]!;
      if (at === NOT_ASKED || at === NOT_APPLICABLE_CODE) continue;
      const w = weights[q]!;
      if (at === UNANSWERED_CODE) {
        openings++;
        if (mayVanish[q]) {
          vanishing += w;
          continue;
        }
      }
      sure += w;
      if (at === ANSWERED_CODE) {
        now += w * points[q]!;
        low += w * points[q]!;
        high += w * points[q]!;
      } else {
        // unsure counts as the lowest answer; unanswered has no score anyway
        now += w * lowestOf[q]!;
        low += w * lowestOf[q]!;
        high += w * highestOf[q]!;
      }
    }
    areaSure[a] = sure;
    areaWeight[a] = sure + vanishing;
    areaScore[a] = !openings && sure ? roundHalfUp(now, sure) : NONE;
  }

  /** Index of the level reached, with areas at these scores and of these weights. */
  function levelFor(score: number, values: Int8Array, applying: Int32Array): number {
    for (let l = 1; l < levels.length; l++) {
      const { from, gates } = levels[l]!;
      if (score < from) return l - 1;
      for (const gate of gates) {
        const { area } = gate;
        if (values[area]! < gate.from && !isWaived(applying[area]!, areas[area]!.fullWeight)) return l - 1;
      }
    }
    return levels.length - 1;
  }

  function settle(withRanges: boolean): void {
    let [sum, sumLow, sumHigh, weight, open] = [0, 0, 0, 0, 0];
    for (let a = 0; a < areas.length; a++) {
      const area = areas[a]!;
      addArea(area, a);
      sum += now;
      sumLow += low;
      sumHigh += high;
      weight += areaSure[a]!;
      open += openings;
      if (!withRanges) continue;
      areaLowest[a] = endOf(low, areaSure[a]!, area.byLowest, lowestOf, 1);
      areaHighest[a] = endOf(high, areaSure[a]!, area.byHighest, highestOf, -1);
    }
    sheet.complete = !open;
    sheet.score = !open && weight ? roundHalfUp(sum, weight) : NONE;
    sheet.level = sheet.score === NONE ? NONE : levelFor(sheet.score, areaScore, areaWeight);
    if (!withRanges) return;
    sheet.lowest = endOf(sumLow, weight, optional.byLowest, lowestOf, 1);
    sheet.highest = endOf(sumHigh, weight, optional.byHighest, highestOf, -1);
    sheet.lowestLevel = levelFor(sheet.lowest, areaLowest, areaWeight);
    sheet.highestLevel = levelFor(sheet.highest, areaHighest, areaSure);
  }

  return { sheet, enter, settle };
}
