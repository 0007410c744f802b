// One run of `labanso score`: plan → reader → scorer → writer → exit code.

import type { QuestionnaireBundle, Submission } from '#model';
import { explain, type ScoredTable } from '#scoring';
import { refuseEnding } from '../files.ts';
import { CommandError, EXIT, type ExitCode, type Io } from '../io.ts';
import type { Language } from '../language.ts';
import { openSink, type Sink } from '../sink.ts';
import { some } from '../texts/some.ts';
import { ENDINGS, type ScorePlan } from './options.ts';
import { keyOf } from './read/cell.ts';
import { noColumn, readingOf, type Reading } from './read/columns.ts';
import { openTable } from './read/open.ts';
import type { BadRow, GoodRow, Table } from './read/table.ts';
import { openReport, sentencesOf, type FaultReport } from './tell/faults.ts';
import { ledgerText } from './tell/ledger.ts';
import { progressOf, type Progress } from './tell/progress.ts';
import { SeenIds } from './tell/seen-ids.ts';
import { summaryJson, summaryText } from './tell/summary.ts';
import { openTally, type Tally } from './tell/tally.ts';
import { titlesOf } from './tell/titles.ts';
import { readingError } from './tell/trouble.ts';
import { csvWriter } from './write/csv.ts';
import { ndjsonWriter } from './write/ndjson.ts';
import { isMembers, type RowWriter } from './write/results.ts';

/** Names in a sentence. */
const MOST_NAMED = 6;
const FIRST_REPEATS = 5;

/** What everything in a run needs. */
export interface Run extends Reading {
  readonly io: Io;
  readonly plan: ScorePlan;
  readonly say: (text: string) => void;
}

/** What a person should know of the header before it takes a million rows to find out. */
function tellHead({ words, plan, say, keptName, id: asked }: Run, { doubts, kept, id }: Table): void {
  const { misspelt, missing } = doubts;
  for (const { name, column, nearest } of misspelt) say(words.misspelt(name, column, nearest));
  if (plan.strict && misspelt.length) throw new CommandError(EXIT.faults, words.strictStop([]).trim());
  if (missing.length) say(words.missingColumns(some(missing, MOST_NAMED), missing.length));
  for (const name of kept) if (name !== keptName(name)) say(words.renamed(name, keptName(name)));
  if (id !== null && id !== 'id' && asked === undefined) say(words.idColumn(id));
  if (id === null && plan.summary !== null && kept.length) say(words.noId);
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

/** A run with everything open. */
interface Job {
  readonly table: Table;
  readonly report: FaultReport;
  /** Where results go; `null` when nobody wants them. */
  readonly results: { readonly sink: Sink; readonly writer: RowWriter } | null;
  readonly tally: Tally | null;
  readonly valueOf: ReturnType<typeof groupingOf>;
  readonly progress: Progress;
  /** Bytes read so far. */
  readonly read: () => number;
}

/** What came of it. */
interface Outcome {
  rows: number;
  /** Rows whose id had been seen, and the lines of the first ones. */
  repeated: number;
  readonly repeatedLines: number[];
  /** `strict`: at a bad row; `shut`: nobody reads the results any more. */
  stoppedBy: 'strict' | 'signal' | 'shut' | null;
}

/** Scores a table, some hundred rows at a time. Memory doesn't grow with it, but for what each id takes. */
async function scoreTable({ plan, io }: Run, job: Job): Promise<Outcome> {
  const { table, report, results, tally, valueOf, progress } = job;
  const seen = new SeenIds();
  const outcome: Outcome = { rows: 0, repeated: 0, repeatedLines: [], stoppedBy: null };
  const repeatOf = ({ id, line }: GoodRow, number: number): number => {
    const before = id === '' ? -1 : seen.put(keyOf(id), number);
    if (before >= 0 && outcome.repeated++ < FIRST_REPEATS) outcome.repeatedLines.push(line);
    return before;
  };
  await results?.sink.write(results.writer.header);
  for await (const { good, bad } of table.batches) {
    if (io.signal?.aborted) break;
    await report.add(bad);
    if (plan.strict && bad.length) return { ...outcome, stoppedBy: 'strict' };
    const repeats = good.map((row, i) => repeatOf(row, outcome.rows + i));
    const scored = table.scorer.score();
    tally?.add(scored, valueOf && good.map((row, i) => valueOf(row, scored, i)), repeats);
    const kept = good.map((row) => row.kept);
    await results?.sink.write(results.writer.write(scored, kept));
    outcome.rows += good.length;
    progress.at(job.read(), outcome.rows);
    if (results?.sink.isShut) return { ...outcome, stoppedBy: 'shut' };
  }
  return { ...outcome, stoppedBy: io.signal?.aborted ? 'signal' : null };
}

/** What is said at the end, on the side of the errors. */
function tellOutcome({ words, say, plan, versions }: Run, { report, results, table }: Job, outcome: Outcome): ExitCode {
  const { rows, repeated, repeatedLines, stoppedBy } = outcome;
  if (stoppedBy === 'signal') {
    say(words.stopped(rows));
    return EXIT.stopped;
  }
  if (stoppedBy === 'strict') {
    say(words.strictStop(report.told));
    return EXIT.faults;
  }
  const old = versions.carried();
  if (old.rows) say(words.carried(old.rows, some(old.versions, MOST_NAMED), some(old.again, MOST_NAMED)));
  if (repeated) say(words.repeatedIds(repeated, some(repeatedLines, MOST_NAMED, repeated)));
  const lost = results?.writer.lost();
  if (lost?.rows) say(words.lost(some(lost.names, MOST_NAMED), lost.rows));
  if (!report.count()) return lost?.rows ? EXIT.faults : EXIT.fine;
  say(words.badRows(report.told, report.count(), plan.errors, table.names ? 'csv' : 'ndjson'));
  say(words.scored(rows, report.count()));
  return EXIT.faults;
}

/** The figures of the group, where they were asked for. */
async function writeSummary(run: Run, { tally, report }: Job, { repeated }: Outcome, sink: Sink): Promise<void> {
  const { questionnaire, plan, bundle, language } = run;
  const facts = { questionnaire, summary: tally!.summary(), invalid: report.count(), repeated, by: plan.by };
  const isJson = /\.json$/i.test(plan.summary!);
  await sink.write(isJson ? summaryJson(facts) : summaryText(facts, titlesOf(bundle, language), language));
}

async function scoreAll(run: Run): Promise<ExitCode> {
  const { io, language, plan } = run;
  const { source, table } = await openTable(io, plan, run);
  tellHead(run, table);
  if (plan.errors !== undefined) refuseEnding(language, plan.errors, ENDINGS[table.names ? 'csv' : 'ndjson']);
  const valueOf = groupingOf(run, table);
  const sinks: Sink[] = [];
  const sinkFor = async (file: string | null | undefined): Promise<Sink | null> => {
    if (file === null || file === undefined) return null;
    sinks.push(await openSink(io, language, file, Boolean(plan.force)));
    return sinks.at(-1)!;
  };
  const progress = progressOf(run, source.size);
  try {
    const report = await openReport(run, table.names, plan.dialect, await sinkFor(plan.errors));
    const output = await sinkFor(plan.output);
    const summary = await sinkFor(plan.summary);
    const job: Job = {
      table,
      valueOf,
      progress,
      report,
      read: source.read,
      results: output && { sink: output, writer: (plan.to === 'csv' ? csvWriter : ndjsonWriter)(run, table, plan) },
      tally: summary && openTally(run, plan.by ?? '', table.id !== null),
    };
    const outcome = await scoreTable(run, job);
    progress.stop();
    if (summary && outcome.stoppedBy === null) await writeSummary(run, job, outcome, summary);
    const isWhole = outcome.stoppedBy === null || outcome.stoppedBy === 'shut';
    for (const sink of sinks) await (isWhole ? sink.end() : sink.discard());
    return tellOutcome(run, job, outcome);
  } catch (cause) {
    progress.stop();
    for (const sink of sinks) await sink.discard();
    throw cause;
  }
}

/** Prints the ledger of one row: the first with that id, else the one that begins at that line. */
async function explainOne(run: Run, which: string): Promise<ExitCode> {
  const { io, language, words, plan, questionnaire, bundle, say } = run;
  const { table } = await openTable(io, plan, run);
  const tellLedger = (submission: Submission): ExitCode => {
    io.stdout.write(ledgerText(explain(questionnaire, submission), titlesOf(bundle, language), language));
    return EXIT.fine;
  };
  const tellFaults = (row: BadRow): ExitCode => {
    say(words.toldRows(sentencesOf(row, run)));
    return EXIT.faults;
  };
  const isIt = [
    ({ id }: GoodRow | BadRow) => id !== '' && keyOf(id) === keyOf(which),
    ({ line }: GoodRow | BadRow) => String(line) === which,
  ];
  let atLine: (() => ExitCode) | null | undefined;
  for await (const { good, bad } of table.batches) {
    const scored = table.scorer.score();
    const [byId, byLine] = isIt.map((matches) => {
      const at = good.findIndex(matches);
      const wrong = bad.find(matches);
      return at >= 0 ? () => tellLedger(scored.submissionAt(at)) : wrong ? () => tellFaults(wrong) : null;
    });
    if (byId) return byId();
    atLine ??= byLine;
  }
  if (!atLine) throw new CommandError(EXIT.usage, words.noSuchRow(which));
  return atLine();
}

/** Scores a file as planned. Throws `CommandError`. */
export async function runScore(
  io: Io,
  language: Language,
  plan: ScorePlan,
  bundle: QuestionnaireBundle,
): Promise<ExitCode> {
  const say = (text: string): void => void io.stderr.write(`${text}\n`);
  const run: Run = { ...readingOf(bundle, language, plan), io, plan, say };
  try {
    return await (plan.explain === undefined ? scoreAll(run) : explainOne(run, plan.explain));
  } catch (cause) {
    // a stream that was stopped in the middle says so as an error
    if (io.signal?.aborted) throw new CommandError(EXIT.stopped, run.words.stopped(0));
    throw readingError(cause, run);
  }
}
