import { EXIT, type ExitCode } from '../../io.ts';
import type { ScoreWords } from '../../texts/score.ts';

/** Thrown when a file as a whole can't be used. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
  /** Why, in the words of a language; it is handed what the file is called. */
  readonly say: (words: ScoreWords, file: string) => string;
  /** Whether the table has no column of answers: then it may have one of codes. */
  readonly isForeign: boolean;
  readonly exitCode: ExitCode;

  constructor(
    say: (words: ScoreWords, file: string) => string,
    { isForeign = false, exitCode = EXIT.file }: { isForeign?: boolean; exitCode?: ExitCode } = {},
  ) {
    super('a file that can’t be used');
    this.say = say;
    this.isForeign = isForeign;
    this.exitCode = exitCode;
  }
}

/** Names of a header, for a sentence. */
export const some = (names: readonly string[]): string =>
  names
    .slice(0, 8)
    .map((name) => name.slice(0, 60))
    .join(', ') + (names.length > 8 ? ', …' : '');
