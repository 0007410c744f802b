// The figures of all rows, and of the groups that a column makes, while the rows go by.

import { openGroup, summariesBeside, type Group, type GroupSummary, type ScoredTable } from '#scoring';
import { CommandError, EXIT } from '../../io.ts';
import { keyOf } from '../read/cell.ts';
import type { Reading } from '../read/columns.ts';

/** A column with more values than this makes no groups that anybody could read. */
const MOST_GROUPS = 1000;

export interface TallySummary {
  /** Fewer than this many, and nothing but the count is shown. */
  readonly minimum: number;
  readonly all: GroupSummary;
  /** By value, in order of their names; `null` when there was no column to group by. */
  readonly groups: readonly (GroupSummary & { readonly value: string })[] | null;
}

export interface Tally {
  /**
   * Counts scored rows. `values[row]`: of the column that makes groups; `repeats[row]`: the number of an earlier row
   * with the same id, or −1. Rows are numbered from 0 as they are scored. Throws `CommandError`.
   */
  readonly add: (scored: ScoredTable, values: readonly string[] | null, repeats: readonly number[]) => void;
  readonly summary: () => TallySummary;
}

/** Some rows that were counted: a later row may take the place of one of them. */
interface Counted {
  readonly first: number;
  readonly scored: ScoredTable;
  readonly groups: readonly Group[];
}

/**
 * Counts rows: of two with the same id the last one, as `summarize` does. Memory: counts for each group, and with
 * `hasIds` some 100 bytes for each row.
 */
export function openTally({ questionnaire, words }: Reading, by: string, hasIds: boolean): Tally {
  const all = openGroup(questionnaire);
  const groups = new Map<string, { readonly value: string; readonly group: Group }>();
  const history: Counted[] = [];
  let rows = 0;

  const groupOf = (value: string): Group => {
    const key = keyOf(value);
    let found = groups.get(key);
    if (!found) {
      // the list of groups is for people
      if (groups.size >= MOST_GROUPS) throw new CommandError(EXIT.usage, words.tooManyGroups(by, MOST_GROUPS));
      groups.set(key, (found = { value, group: openGroup(questionnaire) }));
    }
    return found.group;
  };

  const change = (verb: 'add' | 'remove', { scored, groups }: Omit<Counted, 'first'>, at: number): void => {
    const [submission, scores] = [scored.submissionAt(at), scored.scoresAt(at)];
    all[verb](submission, scores);
    groups[at]?.[verb](submission, scores);
  };

  return {
    add: (scored, values, repeats) => {
      const batch = { first: rows, scored, groups: values?.map(groupOf) ?? [] };
      if (hasIds) history.push(batch);
      for (let at = 0; at < scored.rows; at++) {
        const before = repeats[at]!;
        if (before >= 0) {
          let k = history.length - 1;
          while (history[k]!.first > before) k--;
          change('remove', history[k]!, before - history[k]!.first);
        }
        change('add', batch, at);
      }
      rows += scored.rows;
    },
    summary: () => {
      const sorted = [...groups.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
      const summaries = summariesBeside(
        sorted.map(({ group }) => group),
        all,
      );
      return {
        minimum: all.minimum,
        all: all.summary(),
        groups: groups.size ? sorted.map(({ value }, i) => ({ value, ...summaries[i]! })) : null,
      };
    },
  };
}
