// Files that a command reads and writes, and what is said when it can't.

import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError, EXIT, type Io } from './io.ts';
import type { Language } from './language.ts';
import { programTexts } from './texts/program.ts';
import { systemWords } from './texts/system.ts';

/** Standard input or standard output, where a file could be. */
export const STREAM = '-';

/** Why, in words; never the path, which may be one that only we know of. */
function whyOf(cause: unknown, language: Language): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return (code !== undefined && systemWords[language][code]) || code || message;
}

export const unreadable = (file: string, cause: unknown, language: Language): CommandError => {
  const words = programTexts[language];
  return new CommandError(
    EXIT.file,
    words.fileUnreadable(file === STREAM ? words.stdin : file, whyOf(cause, language)),
  );
};

export const unwritable = (file: string, cause: unknown, language: Language): CommandError => {
  const words = programTexts[language];
  return new CommandError(
    EXIT.file,
    words.fileUnwritable(file === STREAM ? words.stdout : file, whyOf(cause, language)),
  );
};

/** Writes a file; a plain one that is there is left alone without `force`. Throws `CommandError`. */
export async function writeNew(
  io: Io,
  language: Language,
  file: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<void> {
  // a pipe or /dev/null is there to be written to
  const isPlain = (await stat(resolve(io.cwd, file)).catch(() => null))?.isFile() ?? true;
  try {
    // "wx" refuses in one step: nobody can slip a file in between a look and the writing
    await writeFile(resolve(io.cwd, file), content, { flag: force || !isPlain ? 'w' : 'wx' });
  } catch (cause) {
    const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw isThere
      ? new CommandError(EXIT.file, programTexts[language].exists(file))
      : unwritable(file, cause, language);
  }
}

/** Whether two paths are one file. */
export async function isSameFile(io: Io, one: string, other: string): Promise<boolean> {
  if (one === STREAM || other === STREAM) return false;
  const [a, b] = [resolve(io.cwd, one), resolve(io.cwd, other)];
  if (a === b) return true;
  const [s, t] = await Promise.all([stat(a).catch(() => null), stat(b).catch(() => null)]);
  return !!s && !!t && s.isFile() && s.ino !== 0 && s.ino === t.ino && s.dev === t.dev;
}

/** Throws `CommandError` when a command would write over what it reads. */
export async function refuseSameFile(io: Io, language: Language, input: string, output: string): Promise<void> {
  if (await isSameFile(io, input, output)) throw new CommandError(EXIT.usage, programTexts[language].sameFile(output));
}
