// What can be wrong with a file as a whole, in a sentence.

import { STREAM, unreadable } from '../../files.ts';
import { CommandError, EXIT } from '../../io.ts';
import type { Language } from '../../language.ts';
import { importTexts } from '../../texts/import.ts';
import { programTexts } from '../../texts/program.ts';
import { scoreWords } from '../../texts/score.ts';
import { XlsxFault } from '../../xlsx/fault.ts';
import { HeaderError, type HeaderTrouble } from '../read/columns.ts';
import { TooManyBrokenRows } from '../read/csv.ts';
import { SeveralFiles } from '../read/open.ts';
import { NotTextError } from '../read/encoding.ts';

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
    case 'no-codes':
      return words.noCodes(file);
    case 'no-json':
      return words.noJson(file);
    case 'no-files':
      return words.noFiles(file);
    case 'too-wide':
      return words.tooWide(file, trouble.columns);
    case 'repeated':
      return words.repeatedHeader(file, trouble.name, ...trouble.columns);
    case 'no-id':
      return words.noSuchColumn(trouble.name, some(trouble.names));
    case 'none-known':
      return [
        words.noneKnown(file, some(trouble.names), some(trouble.wanted)),
        ...(trouble.meant ? [words.meant(...trouble.meant)] : []),
      ].join(' ');
    case 'no-member':
      return words.noMember(file, some(trouble.names), some(trouble.wanted));
  }
}

/** What went wrong while reading, as a `CommandError`; other errors as they are. */
export function readingError(cause: unknown, file: string, language: Language): unknown {
  const words = scoreWords[language];
  const name = file === STREAM ? programTexts[language].stdin : file;
  if (cause instanceof HeaderError)
    return new CommandError(
      cause.trouble.code === 'no-id' ? EXIT.usage : EXIT.file,
      headerSentence(cause.trouble, name, language),
    );
  if (cause instanceof NotTextError) return new CommandError(EXIT.file, words.notText(name, cause.why, cause.line));
  if (cause instanceof TooManyBrokenRows) return new CommandError(EXIT.file, words.tooManyBroken(name, cause.line));
  if (cause instanceof XlsxFault)
    return new CommandError(EXIT.file, importTexts[language].unread(name, cause.reason, cause.part));
  if (cause instanceof SeveralFiles) return new CommandError(EXIT.usage, words.severalFiles(cause.file));
  const { code } = cause as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^Z_/.test(code)) return new CommandError(EXIT.file, words.damagedGzip(name));
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? unreadable(file, cause, language) : cause;
}
