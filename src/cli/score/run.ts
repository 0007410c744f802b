// One run of `labanso score`: plan → reader → scorer → writer → exit code.

import type { QuestionnaireBundle } from '#model';
import { explain } from '#scoring';
import type { Surroundings } from '../command.ts';
import { refuseEnding } from '../files.ts';
import { CommandError, EXIT, type ExitCode } from '../io.ts';
import { openSink, type Sink } from '../sink.ts';
import { some } from '../texts/some.ts';
import { ENDINGS, type ScorePlan } from './options.ts';
import { keyOf } from './read/cell.ts';
import { openRun, type Run } from './read/columns.ts';
import { openTable, readingError } from './read/open.ts';
import { isBad, isGood, type BadRow, type GoodRow, type Table } from './read/table.ts';
import { openReport, sentencesOf } from './tell/faults.ts';
import { ledgerText } from './tell/ledger.ts';
import { progressOf } from './tell/progress.ts';
import { SeenIds } from './tell/seen-ids.ts';
import { summaryJson, summaryText } from './tell/summary.ts';
import { openTally, type Tally } from './tell/tally.ts';
import { titlesOf } from './tell/titles.ts';
import { rowWriter, type RowWriter } from './write/results.ts';

/** Names in a sentence. */
const MOST_NAMED = 6;
const FIRST_REPEATS = 5;

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

/** A run with everything open. */
interface Job {
  readonly table: Table;
  readonly report: Awaited<ReturnType<typeof openReport>>;
  /** Where results go; `null` when nobody wants them. */
  readonly output: Sink | null;
  readonly writer: RowWriter;
  readonly tally: Tally | null;
  readonly progress: ReturnType<typeof progressOf>;
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
  const { table, report, output, writer, tally, progress } = job;
  const seen = new SeenIds();
  const outcome: Outcome = { rows: 0, repeated: 0, repeatedLines: [], stoppedBy: null };
  const repeatOf = ({ id, line }: GoodRow, number: number): number => {
    const before = id === '' ? -1 : seen.put(keyOf(id), number);
    if (before >= 0 && outcome.repeated++ < FIRST_REPEATS) outcome.repeatedLines.push(line);
    return before;
  };
  await output?.write(writer.header);
  for await (const rows of table.batches) {
    if (io.signal?.aborted) break;
    const [good, bad] = [rows.filter(isGood), rows.filter(isBad)];
    await report.add(bad);
    if (plan.strict && bad.length) return { ...outcome, stoppedBy: 'strict' };
    const repeats = good.map((row, i) => repeatOf(row, outcome.rows + i));
    const scored = table.scorer.score();
    tally?.add(scored, good, repeats);
    const texts = output && writer.write(scored, good);
    if (texts) await output.write(texts);
    outcome.rows += good.length;
    progress.at(outcome.rows);
    if (output?.isShut) return { ...outcome, stoppedBy: 'shut' };
  }
  return { ...outcome, stoppedBy: io.signal?.aborted ? 'signal' : null };
}

/** What is said at the end, on the side of the errors. */
function tellOutcome({ words, say, plan, versions }: Run, { report, writer, table }: Job, outcome: Outcome): ExitCode {
  const { rows, repeated, repeatedLines, stoppedBy } = outcome;
  if (stoppedBy === 'signal') throw new CommandError(EXIT.stopped, words.stopped(rows));
  if (stoppedBy === 'strict') throw new CommandError(EXIT.faults, words.strictStop(report.told));
  const old = versions.carried();
  if (old.rows) say(words.carried(old.rows, some(old.versions, MOST_NAMED), some(old.again, MOST_NAMED)));
  if (repeated) say(words.repeatedIds(repeated, some(repeatedLines, MOST_NAMED, repeated)));
  const lost = writer.lost();
  if (lost.rows) say(words.lost(some(lost.names, MOST_NAMED), lost.rows));
  if (!report.count()) return lost.rows ? EXIT.faults : EXIT.fine;
  say(words.badRows(report.told, report.count(), plan.errors, table.names ? 'csv' : 'ndjson'));
  say(words.scored(rows, report.count()));
  return EXIT.faults;
}

async function scoreAll(run: Run): Promise<ExitCode> {
  const { io, language, plan, bundle } = run;
  const { source, table } = await openTable(run);
  tellHead(run, table);
  if (plan.errors !== undefined) refuseEnding(language, plan.errors, ENDINGS[table.names ? 'csv' : 'ndjson']);
  const sinks: Sink[] = [];
  const sinkFor = async (file: string | null = null): Promise<Sink | null> => {
    if (file !== null) sinks.push(await openSink(io, language, file, Boolean(plan.force)));
    return file === null ? null : sinks.at(-1)!;
  };
  const progress = progressOf(run, source);
  try {
    const report = await openReport(run, table.names, await sinkFor(plan.errors));
    const output = await sinkFor(plan.output);
    const summary = await sinkFor(plan.summary);
    const tally = summary && openTally(run, table);
    const job: Job = { table, progress, report, output, tally, writer: rowWriter(run, table, plan) };
    const outcome = await scoreTable(run, job);
    progress.stop();
    if (summary && outcome.stoppedBy === null) {
      const facts = { ...tally!.summary(), invalid: report.count(), repeated: outcome.repeated };
      const isJson = /\.json$/i.test(plan.summary!);
      await summary.write(isJson ? summaryJson(run, facts) : summaryText(run, facts, titlesOf(bundle, language)));
    }
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
  const { io, language, words, questionnaire, bundle } = run;
  const { table } = await openTable(run);
  let atLine: (() => ExitCode) | undefined;
  for await (const rows of table.batches) {
    const scored = table.scorer.score();
    const tell = (row: GoodRow | BadRow): ExitCode => {
      if (isBad(row)) throw new CommandError(EXIT.faults, words.toldRows(sentencesOf(row, run)));
      const submission = scored.submissionAt(rows.filter(isGood).indexOf(row));
      io.stdout.write(ledgerText(explain(questionnaire, submission), titlesOf(bundle, language), language));
      return EXIT.fine;
    };
    const byId = rows.find(({ id }) => id !== '' && keyOf(id) === keyOf(which));
    if (byId) return tell(byId);
    const byLine = rows.find(({ line }) => String(line) === which);
    if (byLine) atLine ??= () => tell(byLine);
  }
  if (!atLine) throw new CommandError(EXIT.usage, words.noSuchRow(which));
  return atLine();
}

/** Scores a file as planned. Throws `CommandError`. */
export async function runScore(around: Surroundings, plan: ScorePlan, bundle: QuestionnaireBundle): Promise<ExitCode> {
  const run = openRun(around, plan, bundle);
  try {
    return await (plan.explain === undefined ? scoreAll(run) : explainOne(run, plan.explain));
  } catch (cause) {
    // a stream that was stopped in the middle says so as an error
    const isStopped = run.io.signal?.aborted && !(cause instanceof CommandError);
    throw isStopped ? new CommandError(EXIT.stopped, run.words.stopped(0)) : readingError(cause, run);
  }
}
