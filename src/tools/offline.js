// @ts-check
// Writes labanso-offline.js: the service worker with the list of the files that a result takes, and their hashes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside labanso.js in a folder, for the files that are there. @param {string} folder */
export function writeOffline(folder) {
  const names = ['labanso.js', ...readdirSync(join(folder, 'labanso')).map((name) => `labanso/${name}`)];
  const files = names.map((name) => [
    name,
    `sha256-${createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('base64')}`,
  ]);
  const worker = readFileSync(new URL('offline-worker.js', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'labanso-offline.js'), `const FILES = ${JSON.stringify(files)};\n${worker}`);
}
