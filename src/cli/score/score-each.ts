import type { Id, Result, Submission } from '#model';
import type { BatchScores, Scorer } from '#scoring';
import type { ColumnCoder } from './column-coder.ts';
import { submissionFrom } from './submission.ts';

const NONE = -1;

/**
 * Scores rows one by one, for a questionnaire whose answers don't fit in columns (a multiple question of more than 28
 * options). The same integers as `Scorer.batch` with ranges, more slowly.
 */
export function scoreEach(scorer: Scorer, columns: readonly ColumnCoder[], rows: number): BatchScores {
  const { areas, levels } = scorer.questionnaire;
  const submissionAt = (row: number): Submission =>
    submissionFrom(columns.map((coder) => [coder, coder.answers[coder.kinds[row]!]] as const));
  const results = Array.from({ length: rows }, (_, row) => scorer.score(submissionAt(row)));
  const bytes = (of: (result: Result) => number | null | undefined): Int8Array =>
    Int8Array.from(results, (result) => of(result) ?? NONE);
  const places = (of: (result: Result) => Id | null | undefined): Int16Array =>
    Int16Array.from(results, (result) => levels.findIndex(({ id }) => id === of(result)));
  const byArea = <Value>(make: (id: Id) => Value): Readonly<Record<Id, Value>> =>
    Object.fromEntries(areas.map(({ id }) => [id, make(id)]));
  return {
    rows,
    complete: Uint8Array.from(results, ({ complete }) => Number(complete)),
    score: bytes(({ score }) => score),
    level: places(({ level }) => level),
    areas: byArea((id) => bytes((result) => result.areas[id]!.score)),
    ranges: {
      lowest: bytes(({ range }) => range?.[0]),
      highest: bytes(({ range }) => range?.[1]),
      lowestLevel: places(({ levelRange }) => levelRange?.[0]),
      highestLevel: places(({ levelRange }) => levelRange?.[1]),
      areas: byArea((id) => ({
        lowest: bytes((result) => result.areas[id]!.range?.[0]),
        highest: bytes((result) => result.areas[id]!.range?.[1]),
      })),
    },
  };
}
