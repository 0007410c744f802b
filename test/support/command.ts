// The command line in a test: its streams are texts, its folder is a new one.

import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { run, type Io } from '#cli';
import { ROOT } from './packages.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with a command line in it. */
export interface Desk {
  readonly folder: string;
  readonly put: (name: string, content: string | Buffer) => Promise<void>;
  readonly get: (name: string) => Promise<string>;
  readonly bytes: (name: string) => Promise<Buffer>;
  /** Speaks English unless told otherwise. */
  readonly labanso: (words: readonly string[], io?: Partial<Io> & { readonly input?: string | Buffer }) => Promise<Ran>;
  readonly clear: () => Promise<void>;
}

/** The rows of a table that a command has written, without its head. */
export const rowsOf = (out: string): readonly string[] => out.trim().split('\r\n').slice(1);

const collector = () => {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      parts.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
};

export async function desk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'labanso-cli-'));
  return {
    folder,
    put: (name, content) => writeFile(join(folder, name), content),
    get: (name) => readFile(join(folder, name), 'utf8'),
    bytes: (name) => readFile(join(folder, name)),
    labanso: async (words, { input, ...io } = {}) => {
      const [out, err] = [collector(), collector()];
      const stdin = input === undefined ? new PassThrough().end() : Readable.from([Buffer.from(input)]);
      const code = await run([...words], {
        stdin,
        stdout: out.stream,
        stderr: err.stream,
        cwd: folder,
        env: { LANG: 'en_US.UTF-8' },
        isTerminal: false,
        ...io,
      });
      return { code, out: out.text(), err: err.text() };
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Scoring of single files in a folder that is there once the tests run. */
export const scoringAt = (place: () => Desk) => ({
  /** Scores a file of test/cli/cases. */
  scoreCase: async (name: string, ...words: readonly string[]): Promise<Ran> => {
    await copyFile(join(ROOT, 'test/cli/cases', name), join(place().folder, name));
    return place().labanso(['score', name, '--force', ...words]);
  },
  /** Scores a file of this content. */
  scoreText: async (name: string, content: string | Buffer, ...words: readonly string[]): Promise<Ran> => {
    await place().put(name, content);
    return place().labanso(['score', name, '--force', ...words]);
  },
});
