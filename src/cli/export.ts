import { Argument, Option } from 'commander';
import { type Language, smeVn } from '#content';
import { LabansoError, type QuestionnaireBundle } from '#model';
import {
  CODEBOOK_FORMS,
  CSV_DIALECTS,
  EXPORT_FORMATS,
  SQL_DIALECTS,
  type ExportFlags,
  type ExportFormat,
  type ExportFormatName,
  type OwnOption,
} from './export-formats.ts';
import { refuseEnding, refuseSameFile, STREAM } from './files.ts';
import { CommandError, EXIT, type Io } from './io.ts';
import { openQuestionnaire } from './open-questionnaire.ts';
import type { AddCommand } from './command.ts';
import { exportTexts } from './texts/export.ts';
import { writeWhole } from './sink.ts';
import { programTexts } from './texts/program.ts';

const NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormatName[];
const OWN_OPTIONS: readonly OwnOption[] = ['dialect', 'table', 'view', 'csv', 'as', 'count', 'first'];

/** Throws `CommandError` when the options make no sense with the format. */
function checkFlags(name: ExportFormatName, flags: ExportFlags, language: Language): void {
  const words = exportTexts[language];
  const refuse = (message: string): never => {
    throw new CommandError(EXIT.usage, message);
  };
  const { options, endings, isBinary }: ExportFormat = EXPORT_FORMATS[name];
  for (const option of OWN_OPTIONS)
    if (flags[option] !== undefined && !options.includes(option)) refuse(words.alone(`--${option}`, name));
  if (name === 'sql' && !flags.dialect) refuse(words.dialectMissing);
  if (flags.as === 'markdown' && flags.csv) refuse(words.alone('--csv', '--as markdown'));
  if (isBinary && flags.output === STREAM) refuse(words.binary(name));
  refuseEnding(language, flags.output, endings(flags));
}

/** Says on standard error what a reader of the export will miss. */
function warn(io: Io, name: ExportFormatName, { texts }: QuestionnaireBundle, language: Language): void {
  const words = exportTexts[language];
  const known = Object.keys(texts);
  const { isSpoken, isBinary }: ExportFormat = EXPORT_FORMATS[name];
  if (!known.length && (isSpoken || isBinary)) io.stderr.write(`${words.noTexts}\n`);
  else if (isSpoken && !known.includes(language)) io.stderr.write(`${words.languageMissing(language)}\n`);
}

/**
 * `labanso export <format> [-q questionnaire] [-o file]`: the questionnaire for other programs, or for paper.
 *
 * Text goes to standard output unless there is `-o`; bytes only go to a file. A file that is there is left alone
 * without `--force`. Ends with 1 when the questionnaire has
 * faults, 2 when called wrongly, 3 when a file can't be read or written.
 */
export const addExport: AddCommand = (program, { io, language }) => {
  const words = exportTexts[language];
  const formats = NAMES.map((name) => `  ${name.padEnd(14)} ${words.formats[name]}`).join('\n');
  program
    .command('export')
    .description(words.about)
    .addArgument(new Argument('<format>', words.format).choices(NAMES))
    .option('-q, --questionnaire <name>', programTexts[language].questionnaire, 'sme-vn')
    .option('-o, --output <file>', words.output, STREAM)
    .option('--force', programTexts[language].force)
    .addOption(new Option('--dialect <dialect>', words.dialect).choices(SQL_DIALECTS))
    .option('--table <name>', words.table)
    .option('--view <name>', words.view)
    .addOption(new Option('--csv <dialect>', words.csv).choices(CSV_DIALECTS))
    .addOption(new Option('--as <form>', words.as).choices(CODEBOOK_FORMS))
    .option('--count <number>', words.count)
    .option('--first <number>', words.first)
    .addHelpText('after', `\n${words.formatsTitle}\n${formats}\n${words.examples}`)
    .action(async (name: ExportFormatName, flags: ExportFlags) => {
      checkFlags(name, flags, language);
      const { questionnaire: from, output, force = false } = flags;
      if (from !== smeVn.id) await refuseSameFile(io, language, from, output);
      const bundle = await openQuestionnaire(io, language, from);
      let content: string | Uint8Array;
      try {
        content = await EXPORT_FORMATS[name].write(bundle, language, flags);
      } catch (cause) {
        // a name that no database takes: the caller's to put right
        if (cause instanceof LabansoError) throw new CommandError(EXIT.usage, cause.message);
        throw cause;
      }
      warn(io, name, bundle, language);
      await writeWhole(io, language, output, content, force);
      if (output !== STREAM) io.stderr.write(`${words.written(output)}\n`);
    });
};
