// Where output goes: a file that appears when it is whole, or a stream that may be shut in our face.

import { open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { STREAM, unwritable } from '../files.ts';
import type { CommandError, Io } from '../io.ts';
import type { Language } from '../language.ts';

/** Takes byte strings; one `write` at a time. */
export interface Sink {
  /** Whether nobody reads any more (`labanso score … | head`): then there is no use in going on. */
  readonly isShut: boolean;
  readonly write: (bytes: string) => Promise<void>;
  /** Everything is written and stands at its place. */
  readonly end: () => Promise<void>;
  /** As if nothing had been written, where that is possible. */
  readonly discard: () => Promise<void>;
}

/** Texts are collected up to this size: a write has a price of its own. */
const ENOUGH = 1 << 18;

function streamSink(stream: Writable, failed: (cause: unknown) => CommandError): Sink {
  let isShut = false;
  let failure: Error | null = null;
  let wake = (): void => {};
  const onError = (error: NodeJS.ErrnoException): void => {
    isShut = true;
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure = error;
    wake();
  };
  const onClose = (): void => {
    isShut = true;
    wake();
  };
  const onDrain = (): void => wake();
  stream.on('error', onError).on('close', onClose).on('drain', onDrain);
  const flushed = async (bytes: string): Promise<void> => {
    if (isShut || stream.destroyed) isShut = true;
    else if (!stream.write(Buffer.from(bytes, 'latin1')))
      await new Promise<void>((done) => {
        wake = done;
        if (isShut) done();
      });
    if (failure) throw failed(failure);
  };
  return {
    get isShut() {
      return isShut;
    },
    write: flushed,
    // the stream is the caller's: it stays open, and keeps its listener for an error that comes late
    end: async () => void stream.off('drain', onDrain).off('close', onClose),
    discard: async () => {},
  };
}

function fileSink(
  handle: FileHandle,
  written: string,
  target: string | null,
  failed: (cause: unknown) => CommandError,
): Sink {
  let pending: Promise<unknown> = Promise.resolve();
  let text = '';
  const done = async (): Promise<void> => {
    await pending.catch((cause: unknown) => {
      throw failed(cause);
    });
  };
  const flush = async (): Promise<void> => {
    await done();
    const bytes = Buffer.from(text, 'latin1');
    text = '';
    // while these are written the next ones are made
    pending = writeAll(handle, bytes);
    pending.catch(() => {});
  };
  return {
    isShut: false,
    write: async (bytes) => {
      text += bytes;
      if (text.length >= ENOUGH) await flush();
    },
    end: async () => {
      await flush();
      await done();
      await handle.close();
      if (target)
        await rename(written, target).catch((cause: unknown) => {
          throw failed(cause);
        });
    },
    discard: async () => {
      await pending.catch(() => {});
      await handle.close().catch(() => {});
      if (target) await unlink(written).catch(() => {});
    },
  };
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten;
}

/**
 * A sink for a file, or for standard output (`-`).
 *
 * A file is written beside its place and moved there at the end: what stood there before stays whole until then, and
 * for good when the command is stopped. What isn't a plain file (`/dev/null`, a pipe) is written to directly.
 * Throws `CommandError` when it can't be opened or written.
 */
export async function openSink(io: Io, file: string, language: Language): Promise<Sink> {
  const failed = (cause: unknown): CommandError => unwritable(file, cause, language);
  if (file === STREAM) return streamSink(io.stdout, failed);
  try {
    const path = resolve(io.cwd, file);
    const there = await stat(path).catch(() => null);
    if (there && !there.isFile()) return fileSink(await open(path, 'w'), path, null, failed);
    const target = there ? await realpath(path) : path;
    // a file that may not be changed isn't replaced either
    if (there) await (await open(target, 'r+')).close();
    const beside = `${target}.part`;
    return fileSink(await open(beside, 'w', there?.mode), beside, target, failed);
  } catch (cause) {
    throw failed(cause);
  }
}
