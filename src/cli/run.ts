import type { Writable } from 'node:stream';
import { CommanderError, Option } from 'commander';
import { addCheck } from './check.ts';
import type { AddCommand } from './command.ts';
import { addExport } from './export.ts';
import { addImport } from './import.ts';
import { STREAM, unwritable } from './files.ts';
import { CommandError, EXIT, type ExitCode, type Io } from './io.ts';
import { LANGUAGES } from '#content';
import { languageOf } from './language.ts';
import { addNew } from './new.ts';
import { Program } from './program.ts';
import { addScore } from './score.ts';
import { callTexts } from './texts/commander.ts';
import { programTexts } from './texts/program.ts';

/** The commands, in the order of the help. */
const COMMANDS: readonly AddCommand[] = [addCheck, addNew, addScore, addExport, addImport];

/**
 * Runs `labanso` with the words behind it; resolves to the exit code. Writes only to the streams it is given.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io.env);
  const words = programTexts[language];
  let code: ExitCode = EXIT.fine;
  const program = new Program(language, 'labanso')
    .description(words.about)
    .addOption(new Option('--lang <language>', words.lang).choices(LANGUAGES))
    .version(io.version ?? '', '--version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand(`help ${callTexts[language].anyCommand}`, words.help)
    .showHelpAfterError(words.seeHelp)
    .addHelpText('after', words.exits)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    });
  for (const add of COMMANDS) add(program, { io, language }, (ended) => (code = ended));
  const failed = writingFailed(io.stdout);
  try {
    await program.parseAsync(argv, { from: 'user' });
    const cause = await failed();
    if (cause) throw unwritable(STREAM, cause, language);
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (!(cause instanceof CommandError)) throw cause;
    io.stderr.write(`${cause.message}\n`);
    return cause.exitCode;
  }
  return code;
}

/**
 * Whether standard output took everything: waits for it, and gives why not. A reader who went away is no fault.
 */
function writingFailed(stream: Writable): () => Promise<Error | null> {
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure ??= error;
  });
  return async () => {
    await new Promise<void>((done) => (stream.destroyed ? done() : void stream.write('', () => done())));
    // an error comes a moment after the write that it is of
    await new Promise(setImmediate);
    return failure;
  };
}
