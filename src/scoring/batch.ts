// Many rows at once, in blocks that fit in a processor's cache.

import { LabansoError, type AreaId, type Id, type Questionnaire } from '#model';
import { roundHalfUp } from './arithmetic.ts';
import { BLOCK, blockSums, OPEN } from './block-sums.ts';
import { NOT_APPLICABLE_CODE, stateOfCode, UNANSWERED_CODE } from './codes.ts';
import type { Column, Columns } from './columns.ts';
import { isWaived } from './level.ts';
import type { Prepared } from './prepare.ts';
import { NONE, rowScorer } from './row.ts';

/** What to work out. */
export interface BatchOptions {
  /** Lowest and highest scores and levels that are still possible, too; false when absent. */
  readonly ranges?: boolean;
}

/** Scores of many rows, one integer for each; −1 stands for `null`. */
export interface BatchScores<Q extends Questionnaire = Questionnaire> {
  readonly rows: number;
  /** 1: no asked question is unanswered. */
  readonly complete: Uint8Array;
  /** 0…100 or −1. */
  readonly score: Int8Array;
  /** Index in the questionnaire's `levels`, or −1. */
  readonly level: Int16Array;
  /** By area: 0…100 or −1. */
  readonly areas: Readonly<Record<AreaId<Q>, Int8Array>>;
  /** Only with `ranges`. */
  readonly ranges?: {
    readonly lowest: Int8Array;
    readonly highest: Int8Array;
    readonly lowestLevel: Int16Array;
    readonly highestLevel: Int16Array;
    readonly areas: Readonly<Record<AreaId<Q>, { readonly lowest: Int8Array; readonly highest: Int8Array }>>;
  };
}

export function batchScorer(prepared: Prepared) {
  const { questions, areas, levels, fields, questionnaire } = prepared;
  const { sheet, enter, settle } = rowScorer(prepared);
  const { sums, add } = blockSums(prepared);
  const profileColumns = (columns: Columns): readonly Column[] =>
    fields.map(({ id }) => columns.profile?.[id] ?? new Uint8Array(columns.rows));

  function demandColumns({ rows, profile = {}, answers }: Columns): void {
    if (!Number.isSafeInteger(rows) || rows < 0)
      throw new LabansoError('bad-rows', `rows is ${String(rows)}; a whole number, 0 or more, is expected.`);
    const known = new Set<string>([...questions, ...fields].map(({ id }) => id));
    for (const [id, column] of [...Object.entries(profile), ...Object.entries(answers)]) {
      if (!known.has(id)) throw new LabansoError('unknown-column', `"${id}" is no column of ${questionnaire.id}.`);
      // what has no length is no column
      const length = column?.length ?? 0;
      if (length < rows) throw new LabansoError('short-column', `Column "${id}" has ${length} of ${rows} rows.`);
    }
  }

  const unknownCode = (row: number, id: Id, code: number | undefined): LabansoError =>
    new LabansoError('unknown-code', `Row ${row}, "${id}": ${code} is the code of no answer.`);

  function demandProfile(profile: readonly Column[], rows: number): void {
    for (const [f, { id, codes }] of fields.entries()) {
      const column = profile[f]!;
      for (let row = 0; row < rows; row++)
        if (!(column[row]! >= 0 && column[row]! < codes)) throw unknownCode(row, id, column[row]);
    }
  }

  /** Works out one row that is open, by the rules for ranges, or says which of its codes is bad. */
  function settleRow(columns: Columns, profile: readonly Column[], row: number, withRanges: boolean): void {
    for (let q = 0; q < questions.length; q++) {
      const { id, pointsOf } = questions[q]!;
      const code = columns.answers[id]?.[row] ?? UNANSWERED_CODE;
      const points = pointsOf(code);
      if (Number.isNaN(points)) throw unknownCode(row, id, code);
      sheet.codes[q] = code;
      sheet.state[q] = stateOfCode(code);
      sheet.points[q] = points;
    }
    const bad = enter(profile.map((column) => column[row]!));
    if (bad >= 0) throw unknownCode(row, questions[bad]!.id, NOT_APPLICABLE_CODE);
    settle(withRanges);
  }

  return function batch(columns: Columns, options: BatchOptions = {}): BatchScores {
    demandColumns(columns);
    const { rows } = columns;
    const withRanges = options.ranges ?? false;
    const profile = profileColumns(columns);
    demandProfile(profile, rows);
    const bytes = () => new Int8Array(rows);
    const complete = new Uint8Array(rows);
    const [score, lowest, highest] = [bytes(), bytes(), bytes()];
    const [level, lowestLevel, highestLevel] = [new Int16Array(rows), new Int16Array(rows), new Int16Array(rows)];
    const areaScores = areas.map(bytes);
    const areaRanges = areas.map(() => ({ lowest: bytes(), highest: bytes() }));

    const writeOpen = (row: number): void => {
      settleRow(columns, profile, row, withRanges);
      complete[row] = Number(sheet.complete);
      score[row] = sheet.score;
      level[row] = sheet.level;
      for (let a = 0; a < areas.length; a++) areaScores[a]![row] = sheet.areaScore[a]!;
      if (!withRanges) return;
      lowest[row] = sheet.lowest;
      highest[row] = sheet.highest;
      lowestLevel[row] = sheet.lowestLevel;
      highestLevel[row] = sheet.highestLevel;
      for (let a = 0; a < areas.length; a++) {
        areaRanges[a]!.lowest[row] = sheet.areaLowest[a]!;
        areaRanges[a]!.highest[row] = sheet.areaHighest[a]!;
      }
    };

    for (let from = 0; from < rows; from += BLOCK) {
      const n = Math.min(BLOCK, rows - from);
      add(columns, profile, from, n, withRanges);
      for (let i = 0; i < n; i++) {
        const row = from + i;
        let points = 0;
        let weight = 0;
        for (let a = 0; a < areas.length; a++) {
          const { points: pointsOf, weight: weightOf } = sums[a]!;
          points += pointsOf[i]!;
          weight += weightOf[i]!;
          areaScores[a]![row] = weightOf[i] ? roundHalfUp(pointsOf[i]!, weightOf[i]!) : NONE;
        }
        // also where a code was bad: then a sum is `NaN`, and no number is less
        if (!(weight < OPEN)) {
          writeOpen(row);
          continue;
        }
        complete[row] = 1;
        const overall = weight ? roundHalfUp(points, weight) : NONE;
        score[row] = overall;
        level[row] = weight ? levelAt(overall, row, i) : NONE;
        if (!withRanges) continue;
        lowest[row] = highest[row] = overall;
        lowestLevel[row] = highestLevel[row] = level[row]!;
        for (let a = 0; a < areas.length; a++)
          areaRanges[a]!.lowest[row] = areaRanges[a]!.highest[row] = areaScores[a]![row]!;
      }
    }

    /** Index of the level of a row, which is the `i`-th of its block. */
    function levelAt(overall: number, row: number, i: number): number {
      for (let l = 1; l < levels.length; l++) {
        const { from, gates } = levels[l]!;
        if (overall < from) return l - 1;
        for (const { area, from: least } of gates)
          if (areaScores[area]![row]! < least && !isWaived(sums[area]!.weight[i]!, areas[area]!.fullWeight))
            return l - 1;
      }
      return levels.length - 1;
    }

    const byArea = <Value>(values: readonly Value[]): Record<Id, Value> =>
      Object.fromEntries(areas.map(({ id }, a) => [id, values[a]!]));
    return {
      rows,
      complete,
      score,
      level,
      areas: byArea(areaScores),
      ...(withRanges && { ranges: { lowest, highest, lowestLevel, highestLevel, areas: byArea(areaRanges) } }),
    };
  };
}
