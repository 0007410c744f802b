import type { CsvDialect } from '#exchange';
import { isSameFile, refuseEnding, STREAM } from '../files.ts';
import type { Surroundings } from '../command.ts';
import { CommandError, EXIT } from '../io.ts';
import type { Language } from '#content';
import { scoreWords } from '../texts/score.ts';
import { separatorNamed } from './read/csv.ts';

/** What answers may be written in. */
export const INPUT_KINDS = ['csv', 'ndjson', 'json', 'xlsx', 'codes'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];
export const RESULT_FORMATS = ['csv', 'ndjson'] as const;
type ResultFormat = (typeof RESULT_FORMATS)[number];

export const ENDINGS = { csv: ['csv', 'tsv'], ndjson: ['ndjson', 'jsonl'] } as const;

/** As commander gives them. Files are paths, or `-`. */
export interface ScoreFlags {
  readonly questionnaire: string;
  readonly output?: string;
  readonly force?: boolean;
  /** Absent: by the name and the first bytes of each file. */
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

/** What is to be done, all questions settled. */
export interface ScorePlan extends Omit<ScoreFlags, 'output' | 'to' | 'summary'> {
  readonly inputs: readonly string[];
  /** `null`: nobody wants the rows. */
  readonly output: string | null;
  readonly to: ResultFormat;
  readonly summary: string | null;
}

/** Settles what was asked for; throws `CommandError` when it makes no sense together, or would destroy a file. */
export async function planOf({ io, language }: Surroundings, named: readonly string[], flags: ScoreFlags) {
  const words = scoreWords[language];
  const refuseWhere = (isWrong: unknown, message: string): void => {
    if (isWrong) throw new CommandError(EXIT.usage, message);
  };
  const { explain, errors = null, by, strict, separator, dialect } = flags;
  const summary = flags.summary === true ? STREAM : (flags.summary ?? null);
  refuseWhere(explain !== undefined && (flags.output ?? errors ?? summary) !== null, words.explainAlone);
  refuseWhere(by !== undefined && summary === null, words.byAlone);
  // `--summary answers.csv` would write over the answers
  refuseWhere(/\.(csv|tsv|ndjson|jsonl|xlsx)$/i.test(summary ?? ''), words.summaryTakesFile(summary ?? ''));
  const output = explain !== undefined ? null : (flags.output ?? (summary === STREAM ? null : STREAM));
  // what has gone to a pipe can't be taken back
  refuseWhere(strict && output === STREAM, words.strictTakesFile);
  refuseWhere([output, errors, summary].filter((file) => file === STREAM).length > 1, words.twoOnStdout);
  const to = flags.to ?? (/\.(ndjson|jsonl)$/i.test(output ?? '') ? 'ndjson' : 'csv');
  if (output !== null) refuseEnding(language, output, ENDINGS[to]);
  if (summary !== null) refuseEnding(language, summary, ['txt', 'json', 'md']);
  refuseWhere(separator !== undefined && !separatorNamed(separator), words.badSeparator(separator ?? ''));
  const inputs = named.length ? named : [STREAM];
  const files = [...inputs, output, errors, summary].filter((file) => file !== null);
  for (const [i, file] of files.entries())
    for (const other of files.slice(0, i)) refuseWhere(await isSameFile(io, file, other), words.sameFile(file));
  return { guard: dialect === 'excel-vi', ...flags, inputs, output, to, summary } satisfies ScorePlan;
}
