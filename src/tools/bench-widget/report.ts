// The benchmark's numbers as tables: ratios beside their goals first, then what was measured, then where.
import type { Response } from './visits.ts';

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
  return { median, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
}

/** One thing measured in each round, for both, in the same order. */
export interface Measure {
  readonly what: string;
  readonly unit: 'bytes' | 'ms' | 'MB';
  readonly labanso: readonly number[];
  readonly surveyjs: readonly number[];
  /** How much of SurveyJS's number ours may be; or a number of ours that is a limit by itself. */
  readonly goal?: { readonly ratio: number; readonly text: string } | { readonly limit: number; readonly text: string };
}

const DIGITS = { bytes: 0, ms: 0, MB: 2 } as const;

const number = (value: number, digits: number): string =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : '-';

/** Columns of equal width; the first to the left, the others to the right, the last as it comes. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : i === row.length - 1 ? cell : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What became of a measure: the ratio of the medians, of each round, and whether the goal is met. */
export function ratioOf({ labanso, surveyjs, goal }: Measure) {
  const [ours, theirs] = [spreadOf(labanso), spreadOf(surveyjs)];
  const ratio = ours.median / theirs.median;
  const rounds = spreadOf(labanso.map((value, i) => value / surveyjs[i]!));
  const isMet = goal && ('limit' in goal ? ours.median <= goal.limit : ratio <= goal.ratio);
  return { ours, theirs, ratio, rounds, isMet };
}

const share = (ratio: number): string => number(ratio, 2);

export function ratioTable(measures: readonly Measure[]): string {
  return table([
    ['La Bàn Số / SurveyJS', 'ratio', 'rounds', 'goal'],
    ...measures.map((measure) => {
      const { ratio, rounds, isMet } = ratioOf(measure);
      const verdict = isMet === undefined ? '' : isMet ? 'met' : 'NOT MET';
      return [
        measure.what,
        share(ratio),
        `${share(rounds.least)} to ${share(rounds.most)}`,
        measure.goal ? `${measure.goal.text}: ${verdict}` : '',
      ];
    }),
  ]);
}

export function numberTable(measures: readonly Measure[]): string {
  const cells = ({ median, least, most }: Spread, unit: Measure['unit']): readonly string[] => {
    const digits = DIGITS[unit];
    return [number(median, digits), `${number(least, digits)} to ${number(most, digits)}`];
  };
  return table([
    ['', 'La Bàn Số', 'least to most', 'SurveyJS', 'least to most', 'unit'],
    ...measures.map(({ what, unit, labanso, surveyjs }) => [
      what,
      ...cells(spreadOf(labanso), unit),
      ...cells(spreadOf(surveyjs), unit),
      unit,
    ]),
  ]);
}

/** Each response of a visit, in the order in which they came, and whether the first question waited for it. */
export function responseTable(
  title: string,
  responses: readonly Response[],
  shown: number,
  sizeOf: (path: string) => { readonly brotli: number; readonly raw: number } | undefined,
): string {
  return table([
    [title, 'on the wire', 'brotli', 'raw', 'came'],
    ...responses.map(({ path, bytes, at }) => {
      const size = sizeOf(path);
      return [
        `  ${path.split('/').slice(2).join('/')}`,
        number(bytes, 0),
        number(size?.brotli ?? NaN, 0),
        number(size?.raw ?? NaN, 0),
        `after ${number(at / 1000, 1)} s, ${at <= shown ? 'before' : 'behind'} the first question`,
      ];
    }),
  ]);
}

export const facts = (rows: readonly (readonly [string, string])[]): string =>
  table(rows.map(([name, value]) => [name, value]));

export const range = (values: readonly number[], digits: number, unit = ''): string => {
  const { median, least, most } = spreadOf(values);
  return `${number(median, digits)}${unit} (${number(least, digits)} to ${number(most, digits)})`;
};
