// Files that a command reads and writes, and what is said when it can't.

import { randomUUID } from 'node:crypto';
import { link, lstat, open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CommandError, EXIT, type Io } from './io.ts';
import type { Language } from '#content';
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

/** A file that is being written: nobody sees it under its name before it is whole. */
export interface NewFile {
  /** Throws `CommandError` when it can't be written, like every other step. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Everything is written, and the file stands at its place. */
  readonly end: () => Promise<void>;
  /** As if nothing had been written; what stood at its place stands there still. Never throws. */
  readonly discard: () => Promise<void>;
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten;
}

/** Moves a file to a place where none is, in one step: nobody can slip another in between a look and the move. */
async function moveToFree(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw cause;
    // a disk without links (a USB stick): a look, then the move
    if (await lstat(to).catch(() => null)) throw Object.assign(new Error(to), { code: 'EEXIST' });
    return rename(from, to);
  }
  await unlink(from);
}

/**
 * Opens a file for writing. It is written beside its place, under a name of its own that no other run can have, and
 * moved there at the end: what stood there stays whole until then, and for good when the command is stopped.
 *
 * A plain file that is there is left alone without `force`; a pipe or `/dev/null` is there to be written to.
 * Throws `CommandError`.
 */
export async function openNew(io: Io, language: Language, file: string, force: boolean): Promise<NewFile> {
  const failed = (cause: unknown): CommandError =>
    (cause as NodeJS.ErrnoException).code === 'EEXIST'
      ? new CommandError(EXIT.file, programTexts[language].exists(file))
      : unwritable(file, cause, language);
  const told = <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((cause: unknown) => {
      throw failed(cause);
    });
  const path = resolve(io.cwd, file);
  const there = await stat(path).catch(() => null);
  if (there && !there.isFile()) {
    const handle = await told(open(path, 'w'));
    return {
      write: (bytes) => told(writeAll(handle, bytes)),
      end: () => told(handle.close()),
      discard: () => handle.close().catch(() => {}),
    };
  }
  // a link that leads nowhere is there as well
  if (!force && (await lstat(path).catch(() => null))) throw failed({ code: 'EEXIST' });
  const target = there ? await told(realpath(path)) : path;
  // a file that may not be changed isn't replaced either
  if (there) await (await told(open(target, 'r+'))).close();
  const beside = join(dirname(target), `.labanso-${randomUUID()}.part`);
  const handle = await told(open(beside, 'wx', there?.mode));
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => {});
    await unlink(beside).catch(() => {});
  };
  return {
    write: (bytes) => told(writeAll(handle, bytes)),
    end: async () => {
      await told(handle.close());
      await told(force ? rename(beside, target) : moveToFree(beside, target)).catch(async (cause: unknown) => {
        await discard();
        throw cause;
      });
    },
    discard,
  };
}

/** Endings of files that people know the kind of; another ending says nothing, and is nobody's mistake. */
const ENDINGS =
  /\.(csv|tsv|tab|json|ndjson|jsonl|xlsx|xlsm|xlsb|xls|ods|sql|html?|md|markdown|pdf|docx?|parquet|gz|zip)$/i;

/**
 * Throws `CommandError` when a file has the ending of another kind than what is written to it.
 *
 * Shape: `endings` without their dot, the usual one first, such as `['csv', 'tsv']`.
 */
export function refuseEnding(language: Language, file: string, endings: readonly string[]): void {
  const ending = ENDINGS.exec(file)?.[1];
  if (file === STREAM || ending === undefined || endings.includes(ending.toLowerCase())) return;
  const better = `${file.slice(0, -ending.length)}${endings[0]}`;
  throw new CommandError(EXIT.usage, programTexts[language].endingContradicts(file, endings[0]!, better));
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
