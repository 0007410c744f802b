import { NotText } from '../../encoding/text-of.ts';
import { unreadable } from '../../files.ts';
import { CommandError, EXIT } from '../../io.ts';
import { importTexts } from '../../texts/import.ts';
import { XlsxFault } from '../../xlsx/fault.ts';
import type { Reading } from '../read/columns.ts';

/** What went wrong while reading, as a `CommandError`; other errors as they are. */
export function readingError(cause: unknown, { words, file, language }: Reading): unknown {
  const told = (message: string): CommandError => new CommandError(EXIT.file, message);
  if (cause instanceof NotText) return told(words.notText(file, cause.why, cause.line));
  if (cause instanceof XlsxFault) return told(importTexts[language].unread(file, cause.reason, cause.part));
  const { code } = cause as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^Z_/.test(code)) return told(words.damagedGzip(file));
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? unreadable(file, cause, language) : cause;
}
