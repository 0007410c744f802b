// Opens the input as a table; everything that can be wrong with a file is said here, in the words of the command.

import { STREAM, unreadable } from '../files.ts';
import type { Language } from '../language.ts';
import { CommandError, EXIT, type Io } from '../io.ts';
import { programTexts } from '../texts/program.ts';
import { scoreWords } from '../texts/score.ts';
import { openCsv } from './csv-table.ts';
import { TooManyBrokenRows } from './csv-rows.ts';
import { NotTextError } from './encoding.ts';
import { HeaderError, type HeaderTrouble } from './layout.ts';
import { openNdjson } from './ndjson-table.ts';
import type { ScorePlan } from './options.ts';
import type { RowScorer } from './row-scorer.ts';
import { openSource, type Source } from './source.ts';
import type { Table } from './table.ts';

/** Names of a header, for a sentence. */
const some = (names: readonly string[]): string =>
  names
    .slice(0, 8)
    .map((name) => name.slice(0, 60))
    .join(', ') + (names.length > 8 ? ', …' : '');

function headerSentence(trouble: HeaderTrouble, file: string, language: Language): string {
  const words = scoreWords[language];
  switch (trouble.code) {
    case 'no-header':
      return words.noHeader(file);
    case 'too-wide':
      return words.tooWide(file, trouble.columns);
    case 'repeated':
      return words.repeatedHeader(file, trouble.name, ...trouble.columns);
    case 'none-known':
      return [
        words.noneKnown(file, some(trouble.names), some(trouble.wanted)),
        ...(trouble.meant ? [words.meant(...trouble.meant)] : []),
      ].join(' ');
    case 'no-member':
      return words.noMember(file, some(trouble.names), some(trouble.wanted));
    case 'not-lines':
      return words.notLines(file);
  }
}

/** What went wrong while reading, as a `CommandError`; other errors as they are. */
export function readingError(cause: unknown, file: string, language: Language): unknown {
  const words = scoreWords[language];
  const name = file === STREAM ? programTexts[language].stdin : file;
  const message =
    cause instanceof NotTextError
      ? words.notText(name, cause.why, cause.line)
      : cause instanceof HeaderError
        ? headerSentence(cause.trouble, name, language)
        : cause instanceof TooManyBrokenRows
          ? words.tooManyBroken(name, cause.line)
          : null;
  if (message !== null) return new CommandError(EXIT.file, message);
  const { code } = cause as NodeJS.ErrnoException;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? unreadable(file, cause, language) : cause;
}

/** The input of a plan, with its head read. Throws `CommandError`. */
export async function openTable(
  io: Io,
  language: Language,
  { input, from, separator }: ScorePlan,
  scorer: RowScorer,
): Promise<{ readonly source: Source; readonly table: Table }> {
  try {
    const source = await openSource(io, input);
    const { questionnaire } = scorer;
    const table =
      from === 'ndjson'
        ? await openNdjson(source.chunks, questionnaire, scorer)
        : await openCsv(source.chunks, questionnaire, scorer, separator);
    return { source, table };
  } catch (cause) {
    if (io.signal?.aborted) throw new CommandError(EXIT.stopped, scoreWords[language].stopped(0));
    throw readingError(cause, input, language);
  }
}
