// The command in a world of its own: a folder that is gone afterwards, streams that are read back.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run, type ExitCode } from '#cli';

/** What a call of the command ended with, and what it said. */
export interface Ended {
  readonly code: ExitCode;
  readonly out: string;
  readonly errors: string;
}

export interface World {
  readonly folder: string;
  /** Puts a file there: a text, bytes, or data as JSON on many lines. */
  readonly put: (name: string, content: string | Uint8Array | object) => void;
  /** `labanso` with these words, in English unless they say otherwise. */
  readonly labanso: (argv: readonly string[], stdin?: string) => Promise<Ended>;
  readonly end: () => void;
}

/** A stream that keeps what is written to it. */
function kept(): { readonly stream: Writable; readonly text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    write: (part: Buffer | string, _, done) => {
      parts.push(String(part));
      done();
    },
  });
  return { stream, text: () => parts.join('') };
}

export function world(): World {
  const folder = mkdtempSync(join(tmpdir(), 'labanso-'));
  return {
    folder,
    put: (name, content) =>
      writeFileSync(
        join(folder, name),
        typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2),
      ),
    labanso: async (argv, stdin = '') => {
      const [out, errors] = [kept(), kept()];
      const code = await run(argv, {
        stdin: Readable.from([Buffer.from(stdin)]),
        stdout: out.stream,
        stderr: errors.stream,
        cwd: folder,
        env: {},
        isTerminal: false,
      });
      return { code, out: out.text(), errors: errors.text() };
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
