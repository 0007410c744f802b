import type { Readable, Writable } from 'node:stream';

/** What a command may touch, so that a test can put it in another world. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Paths are meant from here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person looks at the errors: only then is there a progress bar, and colour. */
  readonly isTerminal: boolean;
  /** Of the command; nothing where it runs from its sources. */
  readonly version?: string;
  /** Says that somebody wants the command to stop (Ctrl-C): it then leaves no half a file behind. */
  readonly signal?: AbortSignal;
}

/** What a command ends with; a shell sees the number. */
export const EXIT = {
  fine: 0,
  /** It ran, and found faults: a questionnaire with errors, rows that can't be scored. */
  faults: 1,
  /** It was called wrongly. */
  usage: 2,
  /** A file can't be read, isn't what it should be, or can't be written. */
  file: 3,
  /** Somebody stopped it: 128 + 2, as shells say of Ctrl-C. */
  stopped: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a sentence for the person who called it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
