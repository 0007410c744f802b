// labanso: the command line.
import { readFileSync } from 'node:fs';
import { run } from '#cli';

// built, this file stands in dist, beside the manifest
const manifest = new URL('../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

// `run` says what can't be written; a reader of a pipe may go before we have done (`labanso score … | head`)
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const stop = new AbortController();
let signal: AbortSignal | undefined;
/** Only a command that asks for the signal has something to tidy up: the others end at once. */
function stopping(): AbortSignal {
  // the first Ctrl-C lets it; the second ends it where it stands
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  return stop.signal;
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stderr.isTTY,
  get signal() {
    return (signal ??= stopping());
  },
  version,
});
// a pipe that is still open would keep the process waiting for input that nobody reads
process.stdin.destroy();
