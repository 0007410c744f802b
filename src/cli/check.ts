import { Option } from 'commander';
import { weighAreas, type Edition } from '#checking';
import { checkFile } from './check/check-file.ts';
import { exitOf, FORMATS, PRINTERS, type Format, type Report } from './check/print.ts';
import { STREAM, unreadable } from './files.ts';
import { CommandError, EXIT, type Io } from './io.ts';
import type { Language } from '#content';
import type { AddCommand } from './command.ts';
import { openSource, readWhole } from './source.ts';
import { checkTexts } from './texts/check.ts';
import { programTexts } from './texts/program.ts';

async function read(io: Io, language: Language, file: string): Promise<Uint8Array> {
  try {
    return await readWhole(await openSource(io, file));
  } catch (cause) {
    throw unreadable(file, cause, language);
  }
}

/** What was published, to hold the file against; it must be sound itself. */
async function published(io: Io, language: Language, file: string): Promise<Edition> {
  const { edition } = await checkFile(await read(io, language, file));
  if (!edition) throw new CommandError(EXIT.file, checkTexts[language].publishedUnsound(file));
  return edition;
}

/**
 * `labanso check <files…>`: what is wrong with questionnaires, where it stands, what was expected.
 *
 * Each file is a questionnaire, a questionnaire with its texts, or an extension of `sme-vn`; `-` is the standard
 * input. Ends with 0 when there is no error (`--strict`: and no warning), 1 when there is one, 3 when a file can't be
 * read; the others are then still checked.
 */
export const addCheck: AddCommand = (program, { io, language }, end) => {
  const words = checkTexts[language];
  program
    .command('check')
    .description(words.about)
    .argument('<files...>', words.files)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('text'))
    .option('--against <file>', words.against)
    .option('--strict', words.strict)
    .action(async (files: readonly string[], options: { format: Format; against?: string; strict?: boolean }) => {
      const before = options.against === undefined ? undefined : await published(io, language, options.against);
      const reports: Report[] = [];
      let unread: CommandError | undefined;
      for (const file of files)
        try {
          const { findings, edition } = await checkFile(await read(io, language, file), before);
          const isSound = findings.every(({ level }) => level !== 'error');
          const weights = edition && isSound ? weighAreas(edition.questionnaire) : null;
          reports.push({ file: file === STREAM ? programTexts[language].stdin : file, findings, weights });
        } catch (cause) {
          if (!(cause instanceof CommandError)) throw cause;
          if (unread) io.stderr.write(`${unread.message}\n`);
          unread = cause;
        }
      if (reports.length) io.stdout.write(PRINTERS[options.format](reports, language));
      if (unread) throw unread;
      end(exitOf(reports, Boolean(options.strict)));
    });
};
