import type { CsvDialect } from '#exchange';
import { isSameFile, STREAM } from '../files.ts';
import { CommandError, EXIT, type Io } from '../io.ts';
import type { ScoreWords } from '../texts/score.ts';
import { separatorNamed } from './separator.ts';

export const TABLE_FORMATS = ['csv', 'ndjson'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];
export const DIALECTS = ['rfc4180', 'excel-vi'] as const satisfies readonly CsvDialect[];

/** As commander gives them. */
export interface ScoreFlags {
  readonly questionnaire: string;
  readonly output?: string;
  readonly from?: TableFormat;
  readonly to?: TableFormat;
  readonly separator?: string;
  readonly dialect: CsvDialect;
  readonly errors?: string;
  readonly strict?: boolean;
  /** `true`: to stdout. */
  readonly summary?: string | true;
  readonly by?: string;
  readonly explain?: string;
}

/** What is to be done, all questions settled. Files are paths, or `-`. */
export interface ScorePlan {
  readonly input: string;
  readonly from: TableFormat;
  readonly separator: string | null;
  /** `null`: nobody wants the rows. */
  readonly output: string | null;
  readonly to: TableFormat;
  readonly dialect: CsvDialect;
  readonly errors: string | null;
  readonly summary: string | null;
  readonly by: string | null;
  readonly explain: string | null;
  readonly isStrict: boolean;
}

export const formatOf = (file: string): TableFormat => (/\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : 'csv');

/** Settles what was asked for; throws `CommandError` when it makes no sense together, or would destroy a file. */
export async function planOf(io: Io, words: ScoreWords, input: string, flags: ScoreFlags): Promise<ScorePlan> {
  const refuse = (message: string): never => {
    throw new CommandError(EXIT.usage, message);
  };
  const summary = flags.summary === true ? STREAM : (flags.summary ?? null);
  const explain = flags.explain ?? null;
  if (explain !== null && (flags.output !== undefined || flags.errors !== undefined || summary !== null))
    refuse(words.explainAlone);
  if (flags.by !== undefined && summary === null) refuse(words.byAlone);
  // `--summary answers.csv` would write over the answers
  if (summary && /\.(csv|tsv|ndjson|jsonl)$/i.test(summary)) refuse(words.summaryTakesFile(summary));
  const output = explain !== null ? null : (flags.output ?? (summary === STREAM ? null : STREAM));
  if (output === STREAM && summary === STREAM) refuse(words.twoOnStdout);
  // what has gone to a pipe can't be taken back
  if (flags.strict && output === STREAM) refuse(words.strictTakesFile);
  if (flags.errors === STREAM && (output === STREAM || summary === STREAM)) refuse(words.twoOnStdout);
  const separator = flags.separator === undefined ? null : separatorNamed(flags.separator);
  if (flags.separator !== undefined && separator === null) refuse(words.badSeparator(flags.separator));
  const files = [input, output, flags.errors, summary].filter((file) => typeof file === 'string');
  for (const [i, file] of files.entries())
    for (const other of files.slice(0, i)) if (await isSameFile(io, file, other)) refuse(words.sameFile(file));
  return {
    input,
    from: flags.from ?? formatOf(input),
    separator,
    output,
    to: flags.to ?? formatOf(output ?? STREAM),
    dialect: flags.dialect,
    errors: flags.errors ?? null,
    summary,
    by: flags.by ?? null,
    explain,
    isStrict: Boolean(flags.strict),
  };
}
