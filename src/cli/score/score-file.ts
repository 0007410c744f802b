// The way of a file through scoring: read, put into columns, score, write; a few hundred rows at a time.

import type { Progress } from './progress.ts';
import type { FaultReport } from './fault-report.ts';
import type { RowScorer, ScoredRows } from './row-scorer.ts';
import { SeenIds } from './seen-ids.ts';
import type { Sink } from './sink.ts';
import type { Table } from './table.ts';
import type { BadRow } from './fault.ts';
import type { Kept, RowWriter } from './write-rows.ts';

/** Takes scored rows for the figures of a group. */
export interface Tally {
  /** `repeats[row]`: the number of an earlier row with the same id, or −1. Rows are numbered from 0 as they are scored. */
  readonly add: (scored: ScoredRows, kept: readonly Kept[], repeats: ArrayLike<number>) => void;
}

export interface ScoreJob {
  readonly table: Table;
  readonly scorer: RowScorer;
  readonly report: FaultReport;
  /** Where results go; `null` when nobody wants them. */
  readonly results: { readonly sink: Sink; readonly writer: RowWriter } | null;
  readonly tally: Tally | null;
  readonly progress: Progress;
  /** Bytes read so far. */
  readonly read: () => number;
  readonly isStrict: boolean;
  readonly signal: AbortSignal | undefined;
}

export interface ScoreOutcome {
  readonly rows: number;
  /** Rows whose id had been seen, and the lines of the first ones. */
  readonly repeated: number;
  readonly repeatedLines: readonly number[];
  /** `strict`: at a bad row; `shut`: nobody reads the results any more. */
  readonly stoppedBy: 'strict' | 'signal' | 'shut' | null;
}

const FIRST_REPEATS = 5;

/**
 * Scores a table. Memory doesn't grow with it, but for what each id takes: see the README.
 */
export async function scoreTable(job: ScoreJob): Promise<ScoreOutcome> {
  const { table, scorer, report, results, tally, progress, signal } = job;
  const seen = new SeenIds();
  let rows = 0;
  let repeated = 0;
  const repeatedLines: number[] = [];
  const go = async (): Promise<ScoreOutcome['stoppedBy']> => {
    await report.begin();
    await results?.sink.write(results.writer.header);
    for await (const batch of table.batches) {
      if (signal?.aborted) return 'signal';
      const bad: BadRow[] = [...batch.broken];
      const kept: Kept[] = [];
      const repeats: number[] = [];
      scorer.begin(batch.size);
      for (let i = 0; i < batch.size; i++) {
        if (!batch.put(i, kept.length)) {
          bad.push(batch.faultsOf(i));
          continue;
        }
        const id = batch.idOf(i);
        const before = id === '' ? -1 : seen.put(id, rows + kept.length);
        if (before >= 0 && repeated++ < FIRST_REPEATS) repeatedLines.push(batch.lineOf(i));
        repeats.push(before);
        kept.push(batch.keptOf(i));
      }
      if (bad.length) await report.add(bad.sort((a, b) => a.line - b.line));
      if (job.isStrict && bad.length) return 'strict';
      const scored = scorer.score(kept.length);
      tally?.add(scored, kept, repeats);
      if (results) await results.sink.write(results.writer.write(scored, kept));
      rows += kept.length;
      progress.at(job.read(), rows);
      if (results?.sink.isShut) return 'shut';
    }
    return signal?.aborted ? 'signal' : null;
  };
  const stoppedBy = await go().catch((cause: unknown) => {
    // a stream that was stopped in the middle says so as an error
    if (signal?.aborted) return 'signal' as const;
    throw cause;
  });
  return { rows, repeated, repeatedLines, stoppedBy };
}
