// The figures of all rows, and of the groups that a column makes, while the rows go by.

import type { Id, Questionnaire } from '#model';
import { withheldOf } from '#scoring';
import { groupCounter, NOT_ASKED, PACKED, packedWidth, partsOf, summaryOf } from './group-counts.ts';
import type { GroupCounts, GroupSummary } from './group-counts.ts';
import { PackedRows } from './packed-rows.ts';
import type { RowScorer } from './row-scorer.ts';
import type { Tally } from './score-file.ts';
import type { Kept } from './write-rows.ts';

/** As in `summarize`: fewer than this many, and nothing but the count is shown. */
export const MINIMUM = 5;

/** A column with more values than this makes no groups that anybody could read. */
export const MOST_GROUPS = 1000;

/** Thrown when a column has too many values. */
export class TooManyGroups extends Error {
  override readonly name = 'TooManyGroups';
}

/** Which group a row is in: by what was kept of it, and its place among the rows scored together. */
export type GroupOf = (kept: Kept, row: number) => string;

export interface TallySummary {
  readonly all: GroupSummary;
  /** By value, in order of their names; `null` when there was no column to group by. */
  readonly groups: readonly (GroupSummary & { readonly value: string })[] | null;
}

/**
 * Counts rows: of two with the same id the last one, as `summarize` does. Memory: counts for each group, and some 60
 * bytes for each row that has an id, since a later row may take its place.
 */
export function groupTally(
  scorer: RowScorer,
  groupOf: GroupOf | null,
  hasIds: boolean,
): Tally & { readonly summary: () => TallySummary } {
  const { questionnaire, questions, asked } = scorer;
  const counter = groupCounter(scorer);
  const all = counter.begin();
  const groups: { readonly value: string; readonly counts: GroupCounts }[] = [];
  const groupByValue = new Map<string, number>();
  const width = packedWidth(questionnaire);
  // the last number of a packed row is its group
  const earlier = new PackedRows(width + 1);
  const row = new Int32Array(width + 1);
  let first = 0;

  function groupAt(value: string): number {
    let at = groupByValue.get(value);
    if (at === undefined) {
      // the list of groups is for people
      if (groups.length >= MOST_GROUPS) throw new TooManyGroups();
      at = groups.push({ value, counts: counter.begin() }) - 1;
      groupByValue.set(value, at);
    }
    return at;
  }

  function count(packed: ArrayLike<number>, sign: 1 | -1): void {
    counter.add(all, packed, sign);
    if (groupOf) counter.add(groups[packed[width]!]!.counts, packed, sign);
  }

  return {
    add: ({ rows, scores }, kept, repeats) => {
      const areas = questionnaire.areas.map(({ id }) => (scores.areas as Readonly<Record<Id, Int8Array>>)[id]!);
      for (let i = 0; i < rows; i++) {
        row[PACKED.complete] = scores.complete[i]!;
        row[PACKED.score] = scores.score[i]!;
        row[PACKED.level] = scores.level[i]!;
        for (let a = 0; a < areas.length; a++) row[PACKED.areas + a] = areas[a]![i]!;
        const from = PACKED.areas + areas.length;
        for (let q = 0; q < questions.length; q++) row[from + q] = asked[q]!(i) ? questions[q]!.kinds[i]! : NOT_ASKED;
        row[width] = groupOf ? groupAt(groupOf(kept[i]!, i)) : 0;
        if (repeats[i]! >= 0) count(earlier.get(repeats[i]!), -1);
        count(row, 1);
        if (hasIds) earlier.put(first + i, row);
      }
      first += rows;
    },
    summary: () => ({
      all: summaryOf(all, questionnaire, MINIMUM),
      groups: groupOf ? summaries(groups, questionnaire) : null,
    }),
  };
}

/** Groups that can be shown beside the total of all: nobody can be found out by taking some from others. */
function summaries(
  groups: readonly { readonly value: string; readonly counts: GroupCounts }[],
  questionnaire: Questionnaire,
): TallySummary['groups'] {
  const sorted = [...groups].sort((a, b) => (a.value < b.value ? -1 : 1));
  const hidden = new Map([
    [
      'group',
      withheldOf(
        sorted.map(({ counts }) => counts.count),
        MINIMUM,
      ),
    ],
  ]);
  const parts = sorted.map(({ counts }) => partsOf(counts, questionnaire));
  for (const part of parts[0]?.keys() ?? [])
    hidden.set(
      part,
      withheldOf(
        parts.map((sizes) => sizes.get(part)!),
        MINIMUM,
        hidden.get('group'),
      ),
    );
  return sorted.map(({ value, counts }, i) => ({
    value,
    ...summaryOf(counts, questionnaire, MINIMUM, (part) => hidden.get(part)![i]!),
  }));
}
