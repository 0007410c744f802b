import { NotText } from '../../encoding/text-of.ts';
import { STREAM, unreadable } from '../../files.ts';
import { CommandError, EXIT } from '../../io.ts';
import type { Language } from '../../language.ts';
import { importTexts } from '../../texts/import.ts';
import { programTexts } from '../../texts/program.ts';
import { scoreWords } from '../../texts/score.ts';
import { XlsxFault } from '../../xlsx/fault.ts';
import { FileTrouble } from '../read/trouble.ts';

/** What went wrong while reading, as a `CommandError`; other errors as they are. */
export function readingError(cause: unknown, file: string, language: Language): unknown {
  const words = scoreWords[language];
  const name = file === STREAM ? programTexts[language].stdin : file;
  if (cause instanceof FileTrouble) return new CommandError(cause.exitCode, cause.say(words, name));
  if (cause instanceof NotText) return new CommandError(EXIT.file, words.notText(name, cause.why, cause.line));
  if (cause instanceof XlsxFault)
    return new CommandError(EXIT.file, importTexts[language].unread(name, cause.reason, cause.part));
  const { code } = cause as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^Z_/.test(code)) return new CommandError(EXIT.file, words.damagedGzip(name));
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? unreadable(file, cause, language) : cause;
}
