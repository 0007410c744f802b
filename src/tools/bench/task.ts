// The task that every scorer of the benchmark gets: a questionnaire as any of them can express it, and answers to it.
// No "not applicable", no conditions, nothing missing: our own scorer handles these, its peers would need more rules.

import type { Questionnaire } from '#model';

/** One row: question → option, every question answered. */
export type Row = Readonly<Record<string, string>>;

/** What a row comes to; equal for every scorer, or the benchmark stops. */
export interface Outcome {
  readonly score: number;
  readonly areas: readonly number[];
  /** Index of the level. */
  readonly level: number;
}

const AREAS = 4;
export const POINTS = [0, 25, 50, 75, 100] as const;

/** The same numbers in every run: a linear congruence (Numerical Recipes). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Questions of one option each, spread over four areas, with weights; levels with gates, as in `sme-vn`. */
export function taskOf(questions: number): Questionnaire {
  const random = chance(questions);
  return {
    id: `bench-${questions}`,
    version: '1.0.0',
    areas: Array.from({ length: AREAS }, (_, i) => ({ id: `area-${i}` })),
    questions: Array.from({ length: questions }, (_, i) => ({
      id: `q-${i}`,
      area: `area-${i % AREAS}`,
      weight: 1 + random(10),
      type: 'single',
      options: POINTS.map((points, option) => ({ id: `option-${option}`, points })),
    })),
    levels: [
      { id: 'starting', from: 0 },
      { id: 'basic', from: 20 },
      { id: 'developing', from: 40, gates: [{ area: 'area-0', from: 40 }] },
      {
        id: 'established',
        from: 60,
        gates: [
          { area: 'area-0', from: 50 },
          { area: 'area-1', from: 40 },
        ],
      },
      { id: 'leading', from: 80, gates: [{ area: 'area-2', from: 70 }] },
    ],
  };
}

/** Answers to a task; parsed from JSON, as they come in. */
export function rowsOf({ questions }: Questionnaire, count: number): readonly Row[] {
  const random = chance(count);
  const rows = Array.from({ length: count }, () => {
    // businesses differ as a whole: otherwise every mean would be 50
    const skill = random(5);
    return Object.fromEntries(
      questions.map(({ id }) => [id, `option-${Math.min(4, Math.max(0, skill + random(3) - 1))}`]),
    );
  });
  return JSON.parse(JSON.stringify(rows)) as readonly Row[];
}
