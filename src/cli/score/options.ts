import type { CsvDialect } from '#exchange';
import { isSameFile, refuseEnding, STREAM } from '../files.ts';
import { CommandError, EXIT, type Io } from '../io.ts';
import type { Language } from '../language.ts';
import { scoreWords } from '../texts/score.ts';
import { clean } from './read/cell.ts';
import { separatorNamed } from './read/separator.ts';

/** What answers may be written in. */
export const INPUT_KINDS = ['csv', 'ndjson', 'json', 'xlsx', 'codes'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];
export const RESULT_FORMATS = ['csv', 'ndjson'] as const;
type ResultFormat = (typeof RESULT_FORMATS)[number];
export const DIALECTS = ['rfc4180', 'excel-vi'] as const satisfies readonly CsvDialect[];

export const ENDINGS: Readonly<Record<ResultFormat, readonly string[]>> = {
  csv: ['csv', 'tsv'],
  ndjson: ['ndjson', 'jsonl'],
};

/** As commander gives them. */
export interface ScoreFlags {
  readonly questionnaire: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly from?: InputKind;
  readonly to?: ResultFormat;
  readonly separator?: string;
  readonly dialect: CsvDialect;
  readonly guard?: boolean;
  readonly id?: string;
  readonly missing?: string;
  readonly labels?: Language;
  readonly errors?: string;
  readonly strict?: boolean;
  /** `true`: to stdout. */
  readonly summary?: string | true;
  readonly by?: string;
  readonly explain?: string;
}

/** What is to be done, all questions settled. Files are paths, or `-`. */
export interface ScorePlan {
  readonly inputs: readonly string[];
  /** `null`: by the name and the first bytes of each file. */
  readonly from: InputKind | null;
  readonly separator: string | null;
  readonly id: string | null;
  readonly missing: ReadonlySet<string>;
  readonly labels: Language | null;
  /** `null`: nobody wants the rows. */
  readonly output: string | null;
  readonly force: boolean;
  readonly to: ResultFormat;
  readonly dialect: CsvDialect;
  readonly isGuarded: boolean;
  readonly errors: string | null;
  readonly summary: string | null;
  readonly by: string | null;
  readonly explain: string | null;
  readonly isStrict: boolean;
}

const formatOf = (file: string): ResultFormat => (/\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : 'csv');

/** Where results and figures go; throws `CommandError` when it makes no sense together. */
function outputsOf(flags: ScoreFlags, language: Language) {
  const words = scoreWords[language];
  const refuse = (message: string): never => {
    throw new CommandError(EXIT.usage, message);
  };
  const summary = flags.summary === true ? STREAM : (flags.summary ?? null);
  const { explain = null, errors = null } = flags;
  if (explain !== null && (flags.output !== undefined || errors !== null || summary !== null))
    refuse(words.explainAlone);
  if (flags.by !== undefined && summary === null) refuse(words.byAlone);
  // `--summary answers.csv` would write over the answers
  if (summary && /\.(csv|tsv|ndjson|jsonl|xlsx)$/i.test(summary)) refuse(words.summaryTakesFile(summary));
  const output = explain !== null ? null : (flags.output ?? (summary === STREAM ? null : STREAM));
  if (output === STREAM && summary === STREAM) refuse(words.twoOnStdout);
  // what has gone to a pipe can't be taken back
  if (flags.strict && output === STREAM) refuse(words.strictTakesFile);
  if (errors === STREAM && (output === STREAM || summary === STREAM)) refuse(words.twoOnStdout);
  const to = flags.to ?? formatOf(output ?? STREAM);
  if (output !== null) refuseEnding(language, output, ENDINGS[to]);
  if (summary !== null) refuseEnding(language, summary, ['txt', 'json', 'md']);
  return { output, to, errors, summary, explain };
}

/** Settles what was asked for; throws `CommandError` when it makes no sense together, or would destroy a file. */
export async function planOf(
  io: Io,
  language: Language,
  named: readonly string[],
  flags: ScoreFlags,
): Promise<ScorePlan> {
  const words = scoreWords[language];
  const outputs = outputsOf(flags, language);
  const separator = flags.separator === undefined ? null : separatorNamed(flags.separator);
  if (flags.separator !== undefined && separator === null)
    throw new CommandError(EXIT.usage, words.badSeparator(flags.separator));
  const inputs = named.length ? named : [STREAM];
  const files = [...inputs, outputs.output, outputs.errors, outputs.summary].filter((file) => file !== null);
  for (const [i, file] of files.entries())
    for (const other of files.slice(0, i))
      if (await isSameFile(io, file, other)) throw new CommandError(EXIT.usage, words.sameFile(file));
  return {
    ...outputs,
    inputs,
    from: flags.from ?? null,
    separator,
    id: flags.id ?? null,
    missing: new Set((flags.missing ?? '').split(',').map(clean).filter(Boolean)),
    labels: flags.labels ?? null,
    force: Boolean(flags.force),
    dialect: flags.dialect,
    isGuarded: flags.guard ?? flags.dialect === 'excel-vi',
    by: flags.by ?? null,
    isStrict: Boolean(flags.strict),
  };
}
