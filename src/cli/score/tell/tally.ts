// The figures of all rows, and of the groups that a column makes, while the rows go by.

import { openGroup, summariesBeside, type Group, type GroupSummary, type ScoredTable } from '#scoring';
import { CommandError, EXIT } from '../../io.ts';
import { keyOf } from '../read/cell.ts';
import { noColumn, type Run } from '../read/columns.ts';
import { isMembers, type GoodRow, type Table } from '../read/table.ts';

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
   * Counts scored rows. `repeats[row]`: the number of an earlier row with the same id, or −1. Rows are numbered from 0 as
   * they are scored. Throws `CommandError`.
   */
  readonly add: (scored: ScoredTable, good: readonly GoodRow[], repeats: readonly number[]) => void;
  readonly summary: () => TallySummary;
}

/** What a row has in the column that makes groups. Throws `CommandError` when there is none. */
function groupingOf(run: Run, { kept, names }: Table) {
  const { by } = run.plan;
  if (by === undefined) return null;
  const column = run.columns.get(by);
  if (column)
    return (_: GoodRow, scored: ScoredTable, at: number): string =>
      [scored.submissionAt(at)[column.part]?.[column.id] ?? ''].flat().join(' ');
  const index = kept.indexOf(by);
  if (index < 0) throw noColumn(run, by, names?.filter(Boolean) ?? [...run.columns.keys(), ...kept]);
  return ({ kept: own }: GoodRow): string =>
    isMembers(own) ? String(JSON.parse(own.get(by) ?? '""') ?? '').trim() : own[index]!.trim();
}

/**
 * Counts the rows of a table: of two with the same id the last one, as `summarize` does. Memory: counts for each group,
 * and where there are ids some 100 bytes for each row. Throws `CommandError` when there is no column to group by.
 */
export function openTally(run: Run, table: Table): Tally {
  const { questionnaire, words, plan } = run;
  const valueOf = groupingOf(run, table);
  const all = openGroup(questionnaire);
  const groups = new Map<string, { readonly value: string; readonly group: Group }>();
  let history: { readonly first: number; readonly scored: ScoredTable; readonly groups: readonly Group[] }[] = [];
  let rows = 0;

  const groupOf = (value: string): Group => {
    const key = keyOf(value);
    if (!groups.has(key)) groups.set(key, { value, group: openGroup(questionnaire) });
    // the list of groups is for people
    if (groups.size > MOST_GROUPS) throw new CommandError(EXIT.usage, words.tooManyGroups(plan.by!, MOST_GROUPS));
    return groups.get(key)!.group;
  };

  const change = (verb: 'add' | 'remove', number: number): void => {
    let k = history.length - 1;
    while (history[k]!.first > number) k--;
    const { first, scored, groups } = history[k]!;
    const at = number - first;
    const [submission, scores] = [scored.submissionAt(at), scored.scoresAt(at)];
    all[verb](submission, scores);
    groups[at]?.[verb](submission, scores);
  };

  return {
    add: (scored, good, repeats) => {
      const groups = valueOf ? good.map((row, i) => groupOf(valueOf(row, scored, i))) : [];
      const batch = { first: rows, scored, groups };
      // a later row may take the place of one of these
      if (table.id !== null) history.push(batch);
      else history = [batch];
      for (const before of repeats) {
        if (before >= 0) change('remove', before);
        change('add', rows++);
      }
    },
    summary: () => {
      const sorted = [...groups.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
      const counted = sorted.map(({ group }) => group);
      const summaries = summariesBeside(counted, all).map((one, i) => ({ value: sorted[i]!.value, ...one }));
      return { minimum: all.minimum, all: all.summary(), groups: groups.size ? summaries : null };
    },
  };
}
