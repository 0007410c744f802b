import { refuseEnding, STREAM } from './files.ts';
import starter from './new/starter.json' with { type: 'json' };
import type { AddCommand } from './command.ts';
import { writeWhole } from './sink.ts';
import { programTexts } from './texts/program.ts';
import { newTexts } from './texts/new.ts';

/** What a file is called when nobody says. */
const NAME = 'my-questionnaire.json';

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
    .option('--force', programTexts[language].force)
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      refuseEnding(language, file, ['json']);
      const text = `${JSON.stringify(starter, null, 2)}\n`;
      await writeWhole(io, language, file, text, force);
      if (file !== STREAM) io.stderr.write(`${words.written(file)}\n`);
    });
};
