import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { Argument } from 'commander';
import { checkBundle } from '#checking';
import { fromXlsForm, type Rows } from '#formats';
import type { Finding, QuestionnaireBundle } from '#model';
import { refuseEnding, refuseSameFile, STREAM, unreadable } from './files.ts';
import { CommandError, EXIT, type Io } from './io.ts';
import type { Language } from '#content';
import type { AddCommand } from './command.ts';
import { sentenceOf } from './texts/findings.ts';
import { importTexts } from './texts/import.ts';
import { writeWhole } from './sink.ts';
import { programTexts } from './texts/program.ts';
import { XlsxFault } from './xlsx/fault.ts';
import { LIMITS } from './xlsx/limits.ts';
import { readForm } from './xlsx/read-workbook.ts';

const FORMATS = ['xlsform'] as const;

/** A file as far as it is looked at, and a byte more: enough to know that it is too large. */
async function beginningOf(path: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of createReadStream(path, { end: LIMITS.file })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Words from a file, which could tell a terminal to do something, as text. */
const harmless = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

async function sheetsOf(io: Io, language: Language, file: string): Promise<Readonly<Record<string, Rows>>> {
  const words = importTexts[language];
  // by name as well: Excel would run the macros of what is saved under it
  if (/\.xlsm$/i.test(file)) throw new CommandError(EXIT.file, words.unread(file, 'macros', ''));
  let bytes: Buffer;
  try {
    bytes = await beginningOf(resolve(io.cwd, file));
  } catch (cause) {
    throw unreadable(file, cause, language);
  }
  try {
    return await readForm(bytes);
  } catch (cause) {
    if (!(cause instanceof XlsxFault)) throw cause;
    throw new CommandError(EXIT.file, words.unread(file, cause.reason, harmless(cause.part.slice(0, 200))));
  }
}

/** What is wrong with the form; where the form is sound, what is wrong with the questionnaire in it. */
function read(sheets: Readonly<Record<string, Rows>>): {
  readonly bundle: QuestionnaireBundle | null;
  readonly findings: readonly Finding[];
} {
  const { bundle, findings } = fromXlsForm(sheets);
  const all = bundle ? [...findings, ...checkBundle(bundle)] : findings;
  return { bundle: all.some(({ level }) => level === 'error') ? null : bundle, findings: all };
}

/**
 * `labanso import xlsform form.xlsx -o questionnaire.json`: the questionnaire and its texts in an XLSForm.
 *
 * Findings go to standard error, each with its sheet and cell. Ends with 1 when there is an error, and then nothing is
 * written; with 3 when the workbook can't be read, or isn't opened because it could do harm.
 */
export const addImport: AddCommand = (program, { io, language }, end) => {
  const words = importTexts[language];
  program
    .command('import')
    .description(words.about)
    .addArgument(new Argument('<format>', words.format).choices(FORMATS))
    .argument('<file>', words.file)
    .option('-o, --output <file>', words.output, STREAM)
    .option('--force', programTexts[language].force)
    .addHelpText('after', words.examples)
    .action(async (_format: string, file: string, { output, force }: { output: string; force?: boolean }) => {
      refuseEnding(language, output, ['json']);
      await refuseSameFile(io, language, file, output);
      const { bundle, findings } = read(await sheetsOf(io, language, file));
      for (const finding of findings)
        io.stderr.write(
          `${file}: ${words[finding.level]}: ${harmless(sentenceOf(finding, language))} [${finding.code}]\n`,
        );
      const errors = findings.filter(({ level }) => level === 'error').length;
      if (!bundle) {
        io.stderr.write(`${words.refused(errors)}\n`);
        return end(EXIT.faults);
      }
      const text = `${JSON.stringify(bundle, null, 2)}\n`;
      await writeWhole(io, language, output, text, Boolean(force));
      if (output !== STREAM)
        io.stderr.write(`${words.written(output, bundle.questionnaire.questions.length, findings.length)}\n`);
    });
};
