// Many rows at once, column by column, in blocks that fit in a processor's cache.
// A question adds weight·points and weight to its area's two sums, both looked up by the code of the answer.

import { LabansoError, type AreaId, type Id, type Questionnaire } from '#model';
import type { Column, Columns } from './columns.ts';
import { ANSWERED, holdsFor, NOT_ASKED, type Prepared, type PreparedCondition } from './prepare.ts';
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

const BLOCK = 1024;

/** Added to a sum of weights by each answer that leaves the row open: far above any such sum (10,000 · 1,000). */
const OPEN = 2 ** 30;

/** The two sums of an area, for the rows of a block. Integers; they are doubles so that `NaN` can tell of a bad code. */
interface AreaSums {
  readonly points: Float64Array;
  readonly weight: Float64Array;
}

/** What the codes of a question add. A code that stands for no answer adds `NaN`. */
interface Tables {
  readonly points: Float64Array;
  readonly weight: Float64Array;
}

export function batchScorer(prepared: Prepared) {
  const { questions, areas, levels, conditions, fields, questionnaire } = prepared;
  const { sheet, settle } = rowScorer(prepared);
  const sums: readonly AreaSums[] = areas.map(() => ({
    points: new Float64Array(BLOCK),
    weight: new Float64Array(BLOCK),
  }));
  const masks = conditions.map(() => new Uint8Array(BLOCK));
  const tables = new Map<string, Tables | null>();

  /** The tables of a question; `null` when it has too many codes for one. */
  function tablesOf(q: number, withRanges: boolean): Tables | null {
    const key = `${q} ${withRanges}`;
    let found = tables.get(key);
    if (found !== undefined) return found;
    const { table: given, weight } = questions[q]!;
    found = null;
    if (given) {
      const weightAt = (code: number): number =>
        code === 0 ? OPEN : code === 2 ? 0 : code === 1 && withRanges ? OPEN + weight : weight;
      found = {
        points: given.map((points) => weight * points),
        weight: given.map((points, code) => (Number.isNaN(points) ? NaN : weightAt(code))),
      };
    }
    tables.set(key, found);
    return found;
  }

  function fillMask(
    mask: Uint8Array,
    condition: PreparedCondition,
    profile: readonly Column[],
    from: number,
    n: number,
  ) {
    mask.fill(0);
    for (const alternative of condition) {
      for (let i = 0; i < n; i++) {
        let holds = 1;
        for (const { field, allowed } of alternative) if (field >= 0) holds &= allowed[profile[field]![from + i]!]!;
        mask[i]! |= holds;
      }
    }
  }

  function addAll({ points, weight }: Tables, column: Column, from: number, n: number, to: AreaSums): void {
    const { points: sumOfPoints, weight: sumOfWeights } = to;
    for (let i = 0; i < n; i++) {
      const code = column[from + i]!;
      sumOfPoints[i]! += points[code]!;
      sumOfWeights[i]! += weight[code]!;
    }
  }

  function addAsked(tables: Tables, column: Column, from: number, n: number, to: AreaSums, mask: Uint8Array): void {
    const { points: sumOfPoints, weight: sumOfWeights } = to;
    for (let i = 0; i < n; i++) {
      const code = column[from + i]!;
      // times 0 rather than left out: a bad code is found in a question that isn't asked, too
      sumOfPoints[i]! += mask[i]! * tables.points[code]!;
      sumOfWeights[i]! += mask[i]! * tables.weight[code]!;
    }
  }

  function addOneByOne(
    q: number,
    column: Column,
    from: number,
    n: number,
    to: AreaSums,
    mask: Uint8Array | null,
  ): void {
    const { pointsOf, weight } = questions[q]!;
    for (let i = 0; i < n; i++) {
      const code = column[from + i]!;
      const points = pointsOf(code);
      const isAsked = mask ? mask[i]! : 1;
      to.points[i]! += isAsked * weight * points;
      to.weight[i]! += isAsked * (Number.isNaN(points) ? NaN : code === 0 ? OPEN : code === 2 ? 0 : weight);
      // a question with so many codes is rare: an unsure answer to it opens the row in any case
      if (code === 1) to.weight[i]! += isAsked * OPEN;
    }
  }

  const profileColumns = (columns: Columns): readonly Column[] =>
    fields.map(({ id }) => columns.profile?.[id] ?? new Uint8Array(columns.rows));

  function demandColumns({ rows, profile = {}, answers }: Columns): void {
    const known = new Set<string>([...questions, ...fields].map(({ id }) => id));
    for (const [id, column] of [...Object.entries(profile), ...Object.entries(answers)]) {
      if (!known.has(id)) throw new LabansoError('unknown-column', `"${id}" is no column of ${questionnaire.id}.`);
      if (column.length < rows)
        throw new LabansoError('short-column', `Column "${id}" has ${column.length} of ${rows} rows.`);
    }
  }

  const unknownCode = (row: number, id: Id, code: number | undefined): LabansoError =>
    new LabansoError('unknown-code', `Row ${row}, "${id}": ${code} is the code of no answer.`);

  function demandProfile(profile: readonly Column[]): void {
    for (const [f, { id, codes }] of fields.entries()) {
      const column = profile[f]!;
      for (let row = 0; row < column.length; row++)
        if (!(column[row]! >= 0 && column[row]! < codes)) throw unknownCode(row, id, column[row]);
    }
  }

  /** Finds the cell that stands for nothing. */
  function badCell({ answers }: Columns, row: number): LabansoError {
    const bad = questions.find(({ id, pointsOf }) => Number.isNaN(pointsOf(answers[id]?.[row] ?? 0)))!;
    return unknownCode(row, bad.id, answers[bad.id]?.[row]);
  }

  /** Works out one row that is open, by the rules for ranges. */
  function settleRow(columns: Columns, profile: readonly Column[], row: number, withRanges: boolean): void {
    const codes = profile.map((column) => column[row]!);
    for (let q = 0; q < questions.length; q++) {
      const { id, condition, pointsOf } = questions[q]!;
      const code = columns.answers[id]?.[row] ?? 0;
      sheet.state[q] =
        condition >= 0 && !holdsFor(conditions[condition]!, codes) ? NOT_ASKED : code < ANSWERED ? code : ANSWERED;
      const points = pointsOf(code);
      if (Number.isNaN(points)) throw unknownCode(row, id, code);
      sheet.points[q] = points;
    }
    settle(withRanges);
  }

  return function batch(columns: Columns, options: BatchOptions = {}): BatchScores {
    demandColumns(columns);
    const { rows } = columns;
    const withRanges = options.ranges ?? false;
    const profile = profileColumns(columns);
    demandProfile(profile);
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
      for (const { points, weight } of sums) {
        points.fill(0);
        weight.fill(0);
      }
      conditions.forEach((condition, c) => fillMask(masks[c]!, condition, profile, from, n));
      for (let q = 0; q < questions.length; q++) {
        const { id, area, condition } = questions[q]!;
        const column = columns.answers[id];
        const to = sums[area]!;
        const mask = condition < 0 ? null : masks[condition]!;
        const table = tablesOf(q, withRanges);
        if (!column) {
          for (let i = 0; i < n; i++) to.weight[i]! += mask ? mask[i]! * OPEN : OPEN;
        } else if (!table) addOneByOne(q, column, from, n, to, mask);
        else if (mask) addAsked(table, column, from, n, to, mask);
        else addAll(table, column, from, n, to);
      }
      for (let i = 0; i < n; i++) {
        const row = from + i;
        let sum = 0;
        let all = 0;
        let isOpen = false;
        for (let a = 0; a < areas.length; a++) {
          const weight = sums[a]!.weight[i]!;
          if (!(weight < OPEN)) {
            if (Number.isNaN(weight)) throw badCell(columns, row);
            isOpen = true;
            break;
          }
          const points = sums[a]!.points[i]!;
          const value = weight ? Math.floor((2 * points + weight) / (2 * weight)) : NONE;
          areaScores[a]![row] = value;
          if (!weight) continue;
          sum += areas[a]!.weight * value;
          all += areas[a]!.weight;
        }
        if (isOpen) {
          writeOpen(row);
          continue;
        }
        complete[row] = 1;
        const overall = all ? Math.floor((2 * sum + all) / (2 * all)) : NONE;
        score[row] = overall;
        level[row] = all ? levelAt(overall, row) : NONE;
        if (!withRanges) continue;
        lowest[row] = highest[row] = overall;
        lowestLevel[row] = highestLevel[row] = level[row]!;
        for (let a = 0; a < areas.length; a++)
          areaRanges[a]!.lowest[row] = areaRanges[a]!.highest[row] = areaScores[a]![row]!;
      }
    }

    function levelAt(overall: number, row: number): number {
      for (let l = 1; l < levels.length; l++) {
        const { from, gates } = levels[l]!;
        if (overall < from) return l - 1;
        for (const gate of gates) {
          const has = areaScores[gate.area]![row]!;
          if (has !== NONE && has < gate.from) return l - 1;
        }
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
