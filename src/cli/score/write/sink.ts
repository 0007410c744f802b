// Where output goes: a file that appears when it is whole, or a stream that may be shut in our face.

import type { Writable } from 'node:stream';
import { openNew, STREAM, unwritable, type NewFile } from '../../files.ts';
import type { Io } from '../../io.ts';
import type { Language } from '../../language.ts';

/** Takes texts; one `write` at a time. Throws `CommandError`. */
export interface Sink {
  /** Whether nobody reads any more (`labanso score … | head`): then there is no use in going on. */
  readonly isShut: boolean;
  readonly write: (text: string) => Promise<void>;
  /** Everything is written and stands at its place. */
  readonly end: () => Promise<void>;
  /** As if nothing had been written, where that is possible. */
  readonly discard: () => Promise<void>;
}

/** Texts are collected up to this size: a write has a price of its own. */
const ENOUGH = 1 << 18;

function streamSink(stream: Writable, failed: (cause: unknown) => Error): Sink {
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
  return {
    get isShut() {
      return isShut;
    },
    write: async (text) => {
      if (isShut || stream.destroyed) isShut = true;
      else if (!stream.write(Buffer.from(text)))
        await new Promise<void>((done) => {
          wake = done;
          if (isShut) done();
        });
      if (failure) throw failed(failure);
    },
    // the stream is the caller's: it stays open, and keeps its listener for an error that comes late
    end: async () => void stream.off('drain', onDrain).off('close', onClose),
    discard: async () => {},
  };
}

function fileSink(file: NewFile): Sink {
  let pending: Promise<void> = Promise.resolve();
  let text = '';
  const flush = async (): Promise<void> => {
    await pending;
    // while these are written the next ones are made
    pending = file.write(Buffer.from(text));
    pending.catch(() => {});
    text = '';
  };
  return {
    isShut: false,
    write: async (more) => {
      text += more;
      if (text.length >= ENOUGH) await flush();
    },
    end: async () => {
      await flush();
      await pending;
      await file.end();
    },
    discard: async () => {
      await pending.catch(() => {});
      await file.discard();
    },
  };
}

/**
 * A sink for a file, or for standard output (`-`). A plain file that is there is left alone without `force`.
 * Throws `CommandError`.
 */
export async function openSink(io: Io, language: Language, file: string, force: boolean): Promise<Sink> {
  if (file === STREAM) return streamSink(io.stdout, (cause) => unwritable(STREAM, cause, language));
  return fileSink(await openNew(io, language, file, force));
}
