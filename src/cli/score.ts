import { Option } from 'commander';
import { STREAM } from './files.ts';
import { openQuestionnaire } from './open-questionnaire.ts';
import type { AddCommand } from './command.ts';
import { DIALECTS, planOf, TABLE_FORMATS, type ScoreFlags } from './score/options.ts';
import { runScore } from './score/run-score.ts';
import { programTexts } from './texts/program.ts';
import { scoreWords } from './texts/score.ts';

/**
 * `labanso score [input] -o results.csv`: a table of answers in, the same rows with their scores out.
 *
 * Only data goes to standard output. Ends with 0 when every row was scored, 1 when some couldn't be (the others are
 * written), 2 when called wrongly, 3 when a file can't be read or written, 130 when it was stopped.
 */
export const addScore: AddCommand = (program, { io, language }, end) => {
  const words = scoreWords[language];
  program
    .command('score')
    .description(words.about)
    .argument('[input]', words.input, STREAM)
    .option('-o, --output <file>', words.output)
    .option('-q, --questionnaire <name>', programTexts[language].questionnaire, 'sme-vn')
    .addOption(new Option('--from <format>', words.from).choices(TABLE_FORMATS))
    .addOption(new Option('--to <format>', words.to).choices(TABLE_FORMATS))
    .option('--separator <character>', words.separator)
    .addOption(new Option('--dialect <dialect>', words.dialect).choices(DIALECTS).default('rfc4180'))
    .option('--errors <file>', words.errors)
    .option('--strict', words.strict)
    .option('--summary [file]', words.summary)
    .option('--by <column>', words.by)
    .option('--explain <row>', words.explain)
    .addHelpText('after', words.examples)
    .action(async (input: string, flags: ScoreFlags) => {
      const plan = await planOf(io, words, input, flags);
      const bundle = await openQuestionnaire(io, language, flags.questionnaire);
      end(await runScore(io, language, plan, bundle));
    });
};
