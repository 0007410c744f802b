// labanso: the command line.
import { readFileSync } from 'node:fs';
import { run } from '#cli';

// built, this file stands in dist, beside the manifest
const manifest = new URL('../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

// the reader of a pipe may go before we have done (`labanso score … | head`): that is no fault
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

// the first Ctrl-C lets a command tidy up; the second ends it where it stands
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stderr.isTTY,
  signal: stop.signal,
  version,
});
// a pipe that is still open would keep the process waiting for input that nobody reads
process.stdin.destroy();
