// One run of `labanso score`: plan → reader → scorer → writer → exit code.

import type { QuestionnaireBundle } from '#model';
import { explain, type ScoredTable } from '#scoring';
import { refuseEnding } from '../files.ts';
import { CommandError, EXIT, type ExitCode, type Io } from '../io.ts';
import type { Language } from '../language.ts';
import { scoreWords, type ScoreWords } from '../texts/score.ts';
import { ENDINGS, type ScorePlan } from './options.ts';
import { keyOf } from './read/cell.ts';
import { readingOf, type Reading } from './read/columns.ts';
import { openTable } from './read/open.ts';
import type { GoodRow, Table } from './read/table.ts';
import { openReport, sentencesOf, type FaultReport } from './tell/faults.ts';
import { ledgerText } from './tell/ledger.ts';
import { progressOf, type Progress } from './tell/progress.ts';
import { SeenIds } from './tell/seen-ids.ts';
import { summaryJson, summaryText } from './tell/summary.ts';
import { MOST_GROUPS, openTally, TooManyGroups, type Tally } from './tell/tally.ts';
import { titlesOf } from './tell/titles.ts';
import { readingError } from './tell/trouble.ts';
import { csvWriter } from './write/csv.ts';
import { ndjsonWriter } from './write/ndjson.ts';
import { isMembers, resultsOf, type RowWriter } from './write/results.ts';
import { openSink, type Sink } from './write/sink.ts';

/** Names in a sentence. */
const MOST_NAMED = 6;
const FIRST_REPEATS = 5;

const some = (names: readonly (string | number)[], all = names.length): string =>
  names.slice(0, MOST_NAMED).join(', ') + (all > Math.min(names.length, MOST_NAMED) ? ', …' : '');

/** What everything in a run needs. */
interface Run {
  readonly io: Io;
  readonly language: Language;
  readonly words: ScoreWords;
  readonly plan: ScorePlan;
  readonly bundle: QuestionnaireBundle;
  readonly reading: Reading;
  readonly say: (text: string) => void;
}

/** What a person should know of the header before it takes a million rows to find out. */
function tellHead({ words, plan, say }: Run, { doubts, kept, id }: Table): void {
  for (const { name, column, nearest } of doubts.misspelt) say(words.misspelt(name, column, nearest));
  if (plan.isStrict && doubts.misspelt.length) throw new CommandError(EXIT.faults, words.strictStop([]).trim());
  if (doubts.missing.length) say(words.missingColumns(some(doubts.missing), doubts.missing.length));
  for (const { name, as } of kept) if (name !== as) say(words.renamed(name, as));
  if (id !== null && id !== 'id' && plan.id === null) say(words.idColumn(id));
  if (id === null && plan.summary !== null && kept.length) say(words.noId);
}

/** What a row has in the column that makes groups. Throws `CommandError` when there is none. */
function groupingOf({ plan, reading, words }: Run, { kept, names }: Table) {
  const { by } = plan;
  if (by === null) return null;
  const column = reading.columns.get(by);
  if (column)
    return (_: GoodRow, scored: ScoredTable, at: number): string =>
      [scored.submissionAt(at)[column.part]?.[column.id] ?? ''].flat().join(' ');
  const index = kept.findIndex(({ name }) => name === by);
  if (index < 0) {
    const there = names?.filter(Boolean) ?? [...reading.columns.keys(), ...kept.map(({ name }) => name)];
    throw new CommandError(EXIT.usage, words.noSuchColumn(by, there.join(', ')));
  }
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
    if (plan.isStrict && bad.length) return { ...outcome, stoppedBy: 'strict' };
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
function tellOutcome({ words, say, plan, reading }: Run, { report, results, table }: Job, outcome: Outcome): ExitCode {
  const { rows, repeated, repeatedLines, stoppedBy } = outcome;
  if (stoppedBy === 'signal') {
    say(words.stopped(rows));
    return EXIT.stopped;
  }
  if (stoppedBy === 'strict') {
    say(words.strictStop(report.told));
    return EXIT.faults;
  }
  const old = reading.versions.carried();
  if (old.rows) say(words.carried(old.rows, some(old.versions), some(old.again)));
  if (repeated) say(words.repeatedIds(repeated, some(repeatedLines, repeated)));
  const lost = results?.writer.lost();
  if (lost?.rows) say(words.lost(some(lost.names), lost.rows));
  if (!report.count()) return lost?.rows ? EXIT.faults : EXIT.fine;
  say(words.badRows(report.told, report.count(), plan.errors, table.names ? 'csv' : 'ndjson'));
  say(words.scored(rows, report.count()));
  return EXIT.faults;
}

/** The figures of the group, where they were asked for. */
async function writeSummary(run: Run, { tally, report }: Job, { repeated }: Outcome, sink: Sink): Promise<void> {
  const { bundle, plan, language } = run;
  const facts = {
    questionnaire: bundle.questionnaire,
    summary: tally!.summary(),
    invalid: report.count(),
    repeated,
    by: plan.by,
  };
  const isJson = /\.json$/i.test(plan.summary!);
  await sink.write(isJson ? summaryJson(facts) : summaryText(facts, titlesOf(bundle, language), language));
}

async function scoreAll(run: Run): Promise<ExitCode> {
  const { io, language, plan, reading, words } = run;
  const { source, table } = await openTable(io, plan, reading);
  tellHead(run, table);
  if (plan.errors !== null) refuseEnding(language, plan.errors, ENDINGS[table.names ? 'csv' : 'ndjson']);
  const valueOf = groupingOf(run, table);
  const sinks: Sink[] = [];
  const sinkFor = async (file: string): Promise<Sink> => {
    const sink = await openSink(io, language, file, plan.force);
    sinks.push(sink);
    return sink;
  };
  const progress = progressOf(io, source.size, words.rows, language, plan.output);
  try {
    const errors = plan.errors === null ? null : await sinkFor(plan.errors);
    const shape = resultsOf(bundleOf(run), table);
    const writer = plan.to === 'csv' ? csvWriter(shape, plan.dialect, plan.isGuarded) : ndjsonWriter(shape);
    const job: Job = {
      table,
      valueOf,
      progress,
      read: source.read,
      report: await openReport({ reading, language, names: table.names, dialect: plan.dialect, sink: errors }),
      results: plan.output === null ? null : { sink: await sinkFor(plan.output), writer },
      tally: plan.summary === null ? null : openTally(bundleOf(run), table.id !== null),
    };
    const summary = plan.summary === null ? null : await sinkFor(plan.summary);
    const outcome = await scoreTable(run, job);
    progress.stop();
    if (summary && outcome.stoppedBy === null) await writeSummary(run, job, outcome, summary);
    const isWhole = outcome.stoppedBy === null || outcome.stoppedBy === 'shut';
    for (const sink of sinks) await (isWhole ? sink.end() : sink.discard());
    return tellOutcome(run, job, outcome);
  } catch (cause) {
    progress.stop();
    for (const sink of sinks) await sink.discard();
    if (cause instanceof TooManyGroups) throw new CommandError(EXIT.usage, words.tooManyGroups(plan.by!, MOST_GROUPS));
    throw cause;
  }
}

const bundleOf = ({ bundle }: Run) => bundle.questionnaire;

/** Prints the ledger of one row: the first with that id, else the one that begins at that line. */
async function explainOne({ io, language, words, plan, bundle, reading, say }: Run): Promise<ExitCode> {
  const { table } = await openTable(io, plan, reading);
  const which = plan.explain!;
  const isIt = [
    ({ id }: { readonly id: string }) => id !== '' && keyOf(id) === keyOf(which),
    ({ line }: { readonly line: number }) => String(line) === which,
  ] as const;
  const answer = (made: { readonly text: string } | { readonly faults: readonly string[] }): ExitCode => {
    if ('faults' in made) {
      say(words.toldRows(made.faults));
      return EXIT.faults;
    }
    io.stdout.write(made.text);
    return EXIT.fine;
  };
  let atLine: Parameters<typeof answer>[0] | null = null;
  for await (const { good, bad } of table.batches) {
    const scored = table.scorer.score();
    for (const [rank, matches] of isIt.entries()) {
      const at = good.findIndex(matches);
      const wrong = bad.find(matches);
      if (at < 0 && !wrong) continue;
      const ledger = at < 0 ? null : explain(bundle.questionnaire, scored.submissionAt(at));
      const found = ledger
        ? { text: ledgerText(ledger, titlesOf(bundle, language), language) }
        : { faults: sentencesOf(wrong!, reading, language) };
      if (rank === 0) return answer(found);
      atLine = found;
    }
  }
  if (!atLine) throw new CommandError(EXIT.usage, words.noSuchRow(which));
  return answer(atLine);
}

/** Scores a file as planned. Throws `CommandError`. */
export async function runScore(
  io: Io,
  language: Language,
  plan: ScorePlan,
  bundle: QuestionnaireBundle,
): Promise<ExitCode> {
  const words = scoreWords[language];
  const say = (text: string): void => void io.stderr.write(`${text}\n`);
  const reading = readingOf(bundle, plan);
  const run: Run = { io, language, words, plan, bundle, reading, say };
  try {
    return await (plan.explain === null ? scoreAll(run) : explainOne(run));
  } catch (cause) {
    // a stream that was stopped in the middle says so as an error
    if (io.signal?.aborted) throw new CommandError(EXIT.stopped, words.stopped(0));
    throw readingError(cause, plan.inputs.join(', '), language);
  }
}
