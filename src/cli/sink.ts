// Where output goes: a file that appears when it is whole, or a stream that may be shut in our face.

import type { Writable } from 'node:stream';
import { openNew, STREAM, unwritable } from './files.ts';
import type { Io } from './io.ts';
import type { Language } from '#content';

/** Takes texts or bytes; one `write` at a time. Throws `CommandError`. */
export interface Sink {
  /** Whether nobody reads any more (`labanso score … | head`): then there is no use in going on. */
  readonly isShut: boolean;
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Everything is written and stands at its place. */
  readonly end: () => Promise<void>;
  /** As if nothing had been written, where that is possible. */
  readonly discard: () => Promise<void>;
}

/** The stream is the caller's: it stays open, and keeps its listener for an error that comes late. */
function streamSink(stream: Writable, failed: (cause: unknown) => Error): Sink {
  let isShut = false;
  stream.on('error', () => {});
  return {
    get isShut() {
      return isShut || stream.destroyed;
    },
    // waiting for each write keeps what waits for a slow reader small
    write: async (content) => {
      const cause = await new Promise<NodeJS.ErrnoException | null | undefined>((done) =>
        stream.destroyed ? done(null) : stream.write(content, done),
      );
      if (!cause) return;
      isShut = true;
      if (cause.code !== 'EPIPE' && cause.code !== 'ERR_STREAM_DESTROYED') throw failed(cause);
    },
    end: async () => {},
    discard: async () => {},
  };
}

/**
 * A sink for a file, or for standard output (`-`). A plain file that is there is left alone without `force`.
 * Throws `CommandError`.
 */
export async function openSink(io: Io, language: Language, file: string, force: boolean): Promise<Sink> {
  if (file === STREAM) return streamSink(io.stdout, (cause) => unwritable(STREAM, cause, language));
  const { write, ...made } = await openNew(io, language, file, force);
  return { ...made, isShut: false, write: (content) => write(Buffer.from(content as string)) };
}

/** Writes all of a file, or to standard output (`-`). Throws `CommandError`, and then nothing is there. */
export async function writeWhole(
  io: Io,
  language: Language,
  file: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<void> {
  const sink = await openSink(io, language, file, force);
  try {
    await sink.write(content);
  } catch (cause) {
    await sink.discard();
    throw cause;
  }
  await sink.end();
}
