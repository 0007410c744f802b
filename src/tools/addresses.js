// @ts-check
// Where the project lives on the web is filled in at one place, when it is published: `repository` (an address), `homepage`
// and `bugs` of the root's package.json. The build carries them to the packages; until then nobody has one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './serve.js';

/** @typedef {{readonly [field: string]: unknown}} Manifest */

/** A package's manifest with the addresses of the root's, or without any. @param {Manifest} manifest @param {Manifest} root @param {string} folder @returns {Manifest} */
export function withAddresses(manifest, { repository, homepage, bugs }, folder) {
  const { repository: _r, homepage: _h, bugs: _b, ...own } = manifest;
  return {
    ...own,
    ...(repository ? { repository: { type: 'git', url: repository, directory: `packages/${folder}` } } : {}),
    ...(homepage ? { homepage } : {}),
    ...(bugs ? { bugs } : {}),
  };
}

/** Writes the addresses into the packages' manifests; a file that has them is left as it is. */
export function carryAddresses() {
  const read = (/** @type {string} */ file) => /** @type {Manifest} */ (JSON.parse(readFileSync(file, 'utf8')));
  const root = read(join(ROOT, 'package.json'));
  for (const folder of readdirSync(join(ROOT, 'packages'))) {
    const file = join(ROOT, 'packages', folder, 'package.json');
    const text = `${JSON.stringify(withAddresses(read(file), root, folder), null, 2)}\n`;
    if (text !== readFileSync(file, 'utf8')) writeFileSync(file, text);
  }
}
