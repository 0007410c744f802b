// The command `labanso`: check, new, score, export, import.
// Must never know: how a score is made, how a questionnaire is written in another program's language.
// Read first: run.ts, then one of the commands.

export { run } from './run.ts';
export { EXIT, type ExitCode, type Io } from './io.ts';
