// One run of `labanso score`, from a plan to an exit code.

import type { QuestionnaireBundle } from '#model';
import { CommandError, EXIT, type ExitCode, type Io } from '../io.ts';
import type { Language } from '../language.ts';
import { scoreWords, type ScoreWords } from '../texts/score.ts';
import { encode, show } from './bytes.ts';
import { explainRow } from './explain-row.ts';
import { FaultReport } from './fault-report.ts';
import { groupTally, MOST_GROUPS, TooManyGroups, type GroupOf } from './group-tally.ts';
import { keptName, resultNames } from './layout.ts';
import { openTable, readingError } from './open-table.ts';
import { formatOf, type ScorePlan } from './options.ts';
import { ledgerText } from './print-ledger.ts';
import { summaryJson, summaryText, type SummaryFacts } from './print-summary.ts';
import { progressOf } from './progress.ts';
import { rowScorer, type RowScorer } from './row-scorer.ts';
import { scoreTable, type ScoreOutcome } from './score-file.ts';
import { openSink, type Sink } from './sink.ts';
import type { Table } from './table.ts';
import { titlesOf } from './titles.ts';
import { csvWriter, ndjsonWriter, type Lost, type RowWriter } from './write-rows.ts';

/** Names in a sentence. */
const MOST_NAMED = 6;

/** What a person should know of the header before it takes a million rows to find out. */
function tellDoubts({ doubts, kept }: Table, words: ScoreWords, isStrict: boolean, say: (text: string) => void): void {
  for (const { name, column, nearest } of doubts.misspelt) say(words.misspelt(name, column, nearest));
  if (isStrict && doubts.misspelt.length) throw new CommandError(EXIT.faults, words.strictStop([]).trim());
  const { missing } = doubts;
  if (missing.length)
    say(
      words.missing(
        missing.slice(0, MOST_NAMED).join(', ') + (missing.length > MOST_NAMED ? ', …' : ''),
        missing.length,
      ),
    );
  for (const { name, as } of kept) if (name !== as) say(words.renamed(name, as));
}

function writerOf(plan: ScorePlan, { kept }: Table, { questionnaire }: RowScorer): RowWriter {
  const taken = resultNames(questionnaire);
  return plan.to === 'csv'
    ? csvWriter(questionnaire, kept, plan.dialect)
    : ndjsonWriter(questionnaire, kept, (name) => keptName(name, taken));
}

/** What is said at the end, on the side of the errors. */
function tellOutcome(
  { rows, repeated, repeatedLines, stoppedBy }: ScoreOutcome,
  report: FaultReport,
  plan: ScorePlan,
  lost: Lost | undefined,
  words: ScoreWords,
  say: (text: string) => void,
): ExitCode {
  if (stoppedBy === 'signal') {
    say(words.stopped(rows));
    return EXIT.stopped;
  }
  if (stoppedBy === 'strict') {
    say(words.strictStop(report.told));
    return EXIT.faults;
  }
  if (repeated)
    say(words.repeatedIds(repeated, repeatedLines.join(', ') + (repeated > repeatedLines.length ? ', …' : '')));
  if (lost?.rows)
    say(
      words.lost(lost.names.slice(0, MOST_NAMED).join(', ') + (lost.names.length > MOST_NAMED ? ', …' : ''), lost.rows),
    );
  if (!report.count) return lost?.rows ? EXIT.faults : EXIT.fine;
  // a name that doesn't say NDJSON has to be told again the next time
  const note = plan.errors !== null && plan.from !== formatOf(plan.errors) ? ` (--from ${plan.from})` : '';
  say(words.badRows(report.told, report.count, plan.errors && plan.errors + note, plan.from));
  say(words.scored(rows, report.count));
  return EXIT.faults;
}

/** The column that makes groups: of answers, or one that is kept. Throws `CommandError` when there is none. */
function groupingOf(by: string, table: Table, scorer: RowScorer, words: ScoreWords): GroupOf {
  const coder = scorer.columns.get(by);
  if (coder)
    return (_, row) => {
      const answer = coder.answers[coder.kinds[row]!];
      return answer === undefined ? '' : ([] as unknown[]).concat(answer).join(' ');
    };
  const at = table.kept.findIndex(({ name }) => name === by);
  if (at < 0) {
    const names = table.names?.filter(Boolean) ?? [...scorer.columns.keys(), ...table.kept.map(({ name }) => name)];
    throw new CommandError(EXIT.usage, words.noSuchColumn(by, names.join(', ')));
  }
  return (kept) => {
    const value = Array.isArray(kept)
      ? (kept as readonly string[])[at]!
      : (kept as Readonly<Record<string, unknown>>)[by];
    return typeof value === 'string' && Array.isArray(kept) ? show(value).trim() : String(value ?? '');
  };
}

/** Prints the ledger of one row. */
async function explainOne(
  io: Io,
  language: Language,
  plan: ScorePlan,
  bundle: QuestionnaireBundle,
  scorer: RowScorer,
): Promise<ExitCode> {
  const words = scoreWords[language];
  const { table } = await openTable(io, language, plan, scorer);
  const found = await explainRow(table, scorer, plan.explain!).catch((cause: unknown) => {
    throw readingError(cause, plan.input, language);
  });
  if (!found) throw new CommandError(EXIT.usage, words.noSuchRow(plan.explain!));
  if ('ledger' in found) {
    io.stdout.write(ledgerText(found.ledger, titlesOf(bundle, language), language));
    return EXIT.fine;
  }
  const { questionnaire } = bundle;
  const report = new FaultReport({ questionnaire, language, names: table.names, dialect: plan.dialect, sink: null });
  await report.add([found.bad]);
  io.stderr.write(`${words.toldRows(report.told)}\n`);
  return EXIT.faults;
}

/** Scores a file as planned. Throws `CommandError`. */
export async function runScore(
  io: Io,
  language: Language,
  plan: ScorePlan,
  bundle: QuestionnaireBundle,
): Promise<ExitCode> {
  const scorer = rowScorer(bundle.questionnaire);
  return plan.explain === null
    ? scoreFile(io, language, plan, bundle, scorer)
    : explainOne(io, language, plan, bundle, scorer);
}

async function scoreFile(
  io: Io,
  language: Language,
  plan: ScorePlan,
  bundle: QuestionnaireBundle,
  scorer: RowScorer,
): Promise<ExitCode> {
  const words = scoreWords[language];
  const say = (text: string): void => void io.stderr.write(`${text}\n`);
  const { source, table } = await openTable(io, language, plan, scorer);
  tellDoubts(table, words, plan.isStrict, say);
  const groupOf = plan.by === null ? null : groupingOf(plan.by, table, scorer, words);
  const hasIds = table.kept.some(({ name }) => name === 'id');
  const tally = plan.summary === null ? null : groupTally(scorer, groupOf, hasIds);
  const sinks: Sink[] = [];
  const sinkFor = async (file: string): Promise<Sink> => {
    const sink = await openSink(io, file, language);
    sinks.push(sink);
    return sink;
  };
  const progress = progressOf(io, source.size, words.rows, language, plan.output);
  try {
    const errors = plan.errors === null ? null : await sinkFor(plan.errors);
    const results =
      plan.output === null ? null : { sink: await sinkFor(plan.output), writer: writerOf(plan, table, scorer) };
    const { questionnaire } = scorer;
    const report = new FaultReport({
      questionnaire,
      language,
      names: table.names,
      dialect: plan.dialect,
      sink: errors,
    });
    const outcome = await scoreTable({
      table,
      scorer,
      report,
      results,
      tally,
      progress,
      read: source.read,
      isStrict: plan.isStrict,
      signal: io.signal,
    });
    progress.stop();
    if (tally && outcome.stoppedBy === null) {
      const { questionnaire } = bundle;
      const summary = tally.summary();
      const facts: SummaryFacts = {
        questionnaire,
        summary,
        invalid: report.count,
        repeated: outcome.repeated,
        by: plan.by,
      };
      const text = /\.json$/i.test(plan.summary!)
        ? summaryJson(facts)
        : summaryText(facts, titlesOf(bundle, language), language);
      const sink = await sinkFor(plan.summary!);
      await sink.write(encode(text));
    }
    const isWhole = outcome.stoppedBy === null || outcome.stoppedBy === 'shut';
    for (const sink of sinks) await (isWhole ? sink.end() : sink.discard());
    return tellOutcome(outcome, report, plan, results?.writer.lost?.(), words, say);
  } catch (cause) {
    progress.stop();
    for (const sink of sinks) await sink.discard();
    if (cause instanceof TooManyGroups) throw new CommandError(EXIT.usage, words.tooManyGroups(plan.by!, MOST_GROUPS));
    throw readingError(cause, plan.input, language);
  }
}
