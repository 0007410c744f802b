import { Option } from 'commander';
import type { AddCommand } from './command.ts';
import { CSV_DIALECTS } from './export-formats.ts';
import { LANGUAGES } from '#content';
import { openQuestionnaire } from './open-questionnaire.ts';
import { INPUT_KINDS, planOf, RESULT_FORMATS, type ScoreFlags } from './score/options.ts';
import { runScore } from './score/run.ts';
import { programTexts } from './texts/program.ts';
import { scoreWords } from './texts/score.ts';

/**
 * `labanso score [input…] -o results.csv`: answers in, the same rows with their scores out.
 *
 * Only data goes to standard output. Ends with 0 when every row was scored, 1 when some couldn't be (the others are
 * written), 2 when called wrongly, 3 when a file can't be read or written, 130 when it was stopped.
 */
export const addScore: AddCommand = (program, { io, language }, end) => {
  const words = scoreWords[language];
  program
    .command('score')
    .description(words.about)
    .argument('[input...]', words.input)
    .option('-o, --output <file>', words.output)
    .option('--force', programTexts[language].force)
    .option('-q, --questionnaire <name>', programTexts[language].questionnaire, 'sme-vn')
    .addOption(new Option('--from <format>', words.from).choices(INPUT_KINDS))
    .addOption(new Option('--to <format>', words.to).choices(RESULT_FORMATS))
    .option('--separator <character>', words.separator)
    .addOption(new Option('--dialect <dialect>', words.dialect).choices(CSV_DIALECTS).default('rfc4180'))
    .option('--guard', words.guard)
    .option('--no-guard', words.noGuard)
    .option('--id <column>', words.id)
    // said once or several times, as the advice names one text after the other
    .option('--missing <words>', words.missing, (more: string, before?: string) =>
      before ? `${before},${more}` : more,
    )
    .addOption(new Option('--labels <language>', words.labels).choices(LANGUAGES))
    .option('--errors <file>', words.errors)
    .option('--strict', words.strict)
    .option('--summary [file]', words.summary)
    .option('--by <column>', words.by)
    .option('--explain <row>', words.explain)
    .addHelpText('after', words.examples)
    .action(async (input: readonly string[], flags: ScoreFlags) => {
      const plan = await planOf({ io, language }, input, flags);
      const bundle = await openQuestionnaire(io, language, flags.questionnaire);
      end(await runScore({ io, language }, plan, bundle));
    });
};
