import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addAbortSignal, pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { STREAM } from './files.ts';
import type { Io } from './io.ts';
import { SAMPLE, startsWith } from './encoding/text-of.ts';

/** Where answers come from. Compressed ones (gzip) are unpacked. */
export interface Source {
  /** As it was called. */
  readonly file: string;
  /** The first 64 KiB, or all of it. */
  readonly head: Buffer;
  readonly rest: AsyncIterable<Buffer>;
  /** Bytes in all, as they are read; `null` for a stream. */
  readonly size: number | null;
  /** Bytes read so far. */
  readonly read: () => number;
}

/** The files that some names stand for: of a folder its JSON files, in order of their names. Throws as `stat` does. */
export async function filesIn(io: Io, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      if (name === STREAM || !(await stat(resolve(io.cwd, name))).isDirectory()) return [name];
      const inside = (await readdir(resolve(io.cwd, name))).filter((one) => /\.json$/i.test(one)).sort();
      return inside.map((one) => join(name, one));
    }),
  );
  return found.flat();
}

/** The first bytes, and what follows them. */
async function withHead(chunks: AsyncIterable<Buffer>): Promise<Pick<Source, 'head' | 'rest'>> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  for (let length = 0; length < SAMPLE; length += parts.at(-1)!.length) {
    const { done, value } = await iterator.next();
    if (done) break;
    parts.push(value);
  }
  return { head: Buffer.concat(parts), rest: { [Symbol.asyncIterator]: () => iterator } };
}

/** All of a source, piece by piece. */
async function* all({ head, rest }: Pick<Source, 'head' | 'rest'>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

/** All of a source at once. */
export async function readWhole(source: Pick<Source, 'head' | 'rest'>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of all(source)) parts.push(part);
  return Buffer.concat(parts);
}

/** What was compressed; an error of it comes to whoever reads. */
const unpacked = (chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  pipeline(Readable.from(chunks), createGunzip(), () => {});

/** Opens a file, or standard input (`-`); `signal` ends the reading. Throws as `stat` does. */
export async function openSource(io: Io, file: string, signal?: AbortSignal): Promise<Source> {
  let read = 0;
  async function* counted(stream: Readable): AsyncGenerator<Buffer> {
    // waiting for input that doesn't come must be possible to stop, also by whoever stopped before it began
    if (signal) addAbortSignal(signal, stream);
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Buffer);
      read += bytes.length;
      yield bytes;
    }
  }
  const path = resolve(io.cwd, file);
  const facts = file === STREAM ? null : await stat(path);
  const stream = facts ? createReadStream(path, { highWaterMark: 1 << 18 }) : io.stdin;
  let found = await withHead(counted(stream));
  if (startsWith(found.head, 0x1f, 0x8b)) {
    found = await withHead(unpacked(all(found)));
  }
  return { file, ...found, size: facts?.isFile() ? facts.size : null, read: () => read };
}
