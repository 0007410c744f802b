import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError, EXIT } from './io.ts';
import starter from './new/starter.json' with { type: 'json' };
import type { AddCommand } from './run.ts';
import { newTexts } from './texts/new.ts';

/** What a file is called when nobody says. */
const NAME = 'my-questionnaire.json';

const STDOUT = '-';

/**
 * `labanso new [file]`: a small questionnaire with its texts in both languages, that `labanso check` finds nothing
 * wrong with, and that explains itself in `$comment`s. A file that is there is left alone without `--force`.
 */
export const addNew: AddCommand = (program, { io, language }) => {
  const words = newTexts[language];
  program
    .command('new')
    .description(words.about)
    .argument('[file]', words.file, NAME)
    .option('--force', words.force)
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      const text = `${JSON.stringify(starter, null, 2)}\n`;
      if (file === STDOUT) return void io.stdout.write(text);
      try {
        // "wx" refuses in one step: nobody can slip a file in between a look and the writing
        await writeFile(resolve(io.cwd, file), text, { flag: force ? 'w' : 'wx' });
      } catch (cause) {
        const { code, message } = cause as NodeJS.ErrnoException;
        throw new CommandError(EXIT.file, code === 'EEXIST' ? words.exists(file) : words.unwritable(file, message));
      }
      io.stdout.write(`${words.written(file)}\n`);
    });
};
