// One filled-in row, scored with integers in arrays that are used again for the next one: nothing is allocated.
// The rules are those of score.ts, which says them plainly; a property test holds both to the same numbers.

import { roundHalfUp } from './arithmetic.ts';
import { ANSWERED, NOT_APPLICABLE, NOT_ASKED, UNANSWERED, type Prepared, type PreparedArea } from './prepare.ts';

/** Stands for "not known" and for "no such thing" where a score is an integer in an array. */
export const NONE = -1;

/** A row to fill in (`state`, `points`), and what it comes to (the rest). Scores are 0…100 or `NONE`. */
export interface RowSheet {
  /** By question: one of `STATES`. */
  readonly state: Uint8Array;
  /** By question: the points of an answered one. */
  readonly points: Int32Array;
  readonly areaScore: Int8Array;
  readonly areaLowest: Int8Array;
  readonly areaHighest: Int8Array;
  complete: boolean;
  score: number;
  lowest: number;
  highest: number;
  /** Indices of levels. */
  level: number;
  lowestLevel: number;
  highestLevel: number;
}

/** What scores a row: `settle` reads `state` and `points`, and writes everything else; ranges only when asked to. */
export interface RowScorer {
  readonly sheet: RowSheet;
  readonly settle: (withRanges: boolean) => void;
}

export function rowScorer(prepared: Prepared): RowScorer {
  const { questions, areas, levels } = prepared;
  const sheet: RowSheet = {
    state: new Uint8Array(questions.length),
    points: new Int32Array(questions.length),
    areaScore: new Int8Array(areas.length),
    areaLowest: new Int8Array(areas.length),
    areaHighest: new Int8Array(areas.length),
    complete: false,
    score: NONE,
    lowest: NONE,
    highest: NONE,
    level: NONE,
    lowestLevel: NONE,
    highestLevel: NONE,
  };
  const { state, points, areaScore, areaLowest, areaHighest } = sheet;
  const weights = Int32Array.from(questions, ({ weight }) => weight);
  const lowestOf = Int32Array.from(questions, ({ lowest }) => lowest);
  const highestOf = Int32Array.from(questions, ({ highest }) => highest);
  const mayVanish = Uint8Array.from(questions, ({ notApplicable }) => Number(notApplicable));
  const areaVanishes = new Uint8Array(areas.length);
  /** Areas whose range counts only maybe, sorted for one end. */
  const maybe = new Int32Array(areas.length);

  /** The mean of what is sure, moved as far as the optional terms can move it. */
  function areaEnd(total: number, weight: number, order: readonly number[], values: Int32Array, sign: 1 | -1): number {
    let sum = total;
    let all = weight;
    for (const q of order) {
      if (state[q] !== UNANSWERED) continue;
      if (all && sign * (values[q]! * all - sum) >= 0) break;
      sum += weights[q]! * values[q]!;
      all += weights[q]!;
    }
    return all ? roundHalfUp(sum, all) : NONE;
  }

  function settleArea(area: PreparedArea, a: number, withRanges: boolean): boolean {
    let sum = 0;
    let weight = 0;
    let low = 0;
    let high = 0;
    let openings = 0;
    let vanishing = 0;
    for (const q of area.questions) {
      const at = state[q]!;
      if (at === NOT_ASKED || at === NOT_APPLICABLE) continue;
      if (at === UNANSWERED) {
        openings++;
        if (mayVanish[q]) {
          vanishing++;
          continue;
        }
      }
      const w = weights[q]!;
      weight += w;
      if (at === ANSWERED) {
        sum += w * points[q]!;
        low += w * points[q]!;
        high += w * points[q]!;
      } else {
        // unsure counts as the lowest answer; unanswered has no score anyway
        sum += w * lowestOf[q]!;
        low += w * lowestOf[q]!;
        high += w * highestOf[q]!;
      }
    }
    areaScore[a] = !openings && weight ? roundHalfUp(sum, weight) : NONE;
    if (!withRanges) return !openings;
    areaVanishes[a] = Number(!weight);
    if (vanishing) {
      areaLowest[a] = areaEnd(low, weight, area.byLowest, lowestOf, 1);
      areaHighest[a] = areaEnd(high, weight, area.byHighest, highestOf, -1);
    } else {
      areaLowest[a] = weight ? roundHalfUp(low, weight) : NONE;
      areaHighest[a] = weight ? roundHalfUp(high, weight) : NONE;
    }
    return !openings;
  }

  /** The overall score at one end of what is possible, or `NONE`. */
  function overallEnd(values: Int8Array, sign: 1 | -1): number {
    let sum = 0;
    let all = 0;
    let count = 0;
    for (let a = 0; a < areas.length; a++) {
      const value = values[a]!;
      if (value === NONE) continue;
      if (!areaVanishes[a]) {
        sum += areas[a]!.weight * value;
        all += areas[a]!.weight;
        continue;
      }
      let i = count++;
      for (; i > 0 && sign * (values[maybe[i - 1]!]! - value) > 0; i--) maybe[i] = maybe[i - 1]!;
      maybe[i] = a;
    }
    for (let i = 0; i < count; i++) {
      const a = maybe[i]!;
      if (all && sign * (values[a]! * all - sum) >= 0) break;
      sum += areas[a]!.weight * values[a]!;
      all += areas[a]!.weight;
    }
    return all ? roundHalfUp(sum, all) : NONE;
  }

  /** Index of the level reached. At the upper end an area that may vanish holds its gates. */
  function levelFor(score: number, values: Int8Array, isUpper: boolean): number {
    for (let l = 1; l < levels.length; l++) {
      const { from, gates } = levels[l]!;
      if (score < from) return l - 1;
      for (const gate of gates) {
        const has = values[gate.area]!;
        if (has !== NONE && has < gate.from && !(isUpper && areaVanishes[gate.area])) return l - 1;
      }
    }
    return levels.length - 1;
  }

  function settle(withRanges: boolean): void {
    let complete = true;
    let sum = 0;
    let all = 0;
    for (let a = 0; a < areas.length; a++) {
      if (!settleArea(areas[a]!, a, withRanges)) complete = false;
      if (areaScore[a] === NONE) continue;
      sum += areas[a]!.weight * areaScore[a]!;
      all += areas[a]!.weight;
    }
    sheet.complete = complete;
    sheet.score = complete && all ? roundHalfUp(sum, all) : NONE;
    sheet.level = sheet.score === NONE ? NONE : levelFor(sheet.score, areaScore, false);
    if (!withRanges) return;
    sheet.lowest = overallEnd(areaLowest, 1);
    sheet.highest = overallEnd(areaHighest, -1);
    const isKnown = sheet.lowest !== NONE;
    sheet.lowestLevel = isKnown ? levelFor(sheet.lowest, areaLowest, false) : NONE;
    sheet.highestLevel = isKnown ? levelFor(sheet.highest, areaHighest, true) : NONE;
  }

  return { sheet, settle };
}
