import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { STREAM } from '../files.ts';
import type { Io } from '../io.ts';
import { asUtf8 } from './encoding.ts';

/** Where answers come from. */
export interface Source {
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes in all; `null` for a stream. */
  readonly size: number | null;
  /** Bytes read so far. */
  readonly read: () => number;
}

/** Opens a file, or standard input (`-`). Throws as `stat` does; reading throws `NotTextError`. */
export async function openSource(io: Io, file: string): Promise<Source> {
  let read = 0;
  async function* counted(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      read += bytes.length;
      yield bytes;
    }
  }
  // waiting for input that doesn't come must be possible to stop
  const stopped = <Stream extends Readable>(stream: Stream): Stream => {
    io.signal?.addEventListener('abort', () => stream.destroy(), { once: true });
    return stream;
  };
  if (file === STREAM) return { chunks: asUtf8(counted(stopped(io.stdin))), size: null, read: () => read };
  const path = resolve(io.cwd, file);
  const facts = await stat(path);
  if (facts.isDirectory()) throw Object.assign(new Error('EISDIR: it is a folder'), { code: 'EISDIR' });
  return {
    chunks: asUtf8(counted(stopped(createReadStream(path, { highWaterMark: 1 << 18 })))),
    size: facts.isFile() ? facts.size : null,
    read: () => read,
  };
}
