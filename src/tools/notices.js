// Whose work is in a package: what a bundle holds of others, and what is installed beside it, with their licences.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './serve.js';

/** @typedef {{name: string, version: string, license: string, text: string}} Notice */

/** @param {string} folder @returns {any} */
const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The folder of the npm package that a module is of; `undefined` for our own. @param {string} id */
function homeOf(id) {
  const [, home] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id) ?? [];
  return home && existsSync(join(home, 'package.json')) ? home : undefined;
}

/** What a package of others says of its licence. @param {string} home @returns {Notice} */
function noticeOf(home) {
  const { name, version, license } = manifestIn(home);
  const file = readdirSync(home).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  const text = file ? readFileSync(join(home, file), 'utf8').replace(/\r\n/g, '\n').trim() : '';
  return { name, version, license, text };
}

/** What was found so far for each of our packages, by name: a package is built in several parts. @type {Map<string, Map<string, Notice>>} */
const found = new Map();

/** @param {string} own @param {string} home @returns {Notice} */
function keep(own, home) {
  const notice = noticeOf(home);
  const notices = found.get(own) ?? new Map();
  found.set(own, notices.set(notice.name, notice));
  return notice;
}

/** @param {string} own @param {readonly Notice[]} notices */
const asText = (own, notices) =>
  [
    `${own} stands under the licence in LICENSE.`,
    notices.length
      ? 'It holds, or is installed with, the work of others under these licences:'
      : 'It holds no work of others, and is installed with none.',
    ...notices.map(({ name, version, license, text }) =>
      `${'='.repeat(80)}\n${name} ${version}, ${license}\n\n${text}`.trim(),
    ),
  ].join('\n\n') + '\n';

/**
 * Puts name, version and licence on top of each file that is a door, with whose work is in it, and writes
 * `THIRD-PARTY.txt` beside the bundle.
 *
 * @param {string} folder of our package, in `packages`
 */
export function notices(folder) {
  const { name: own, version, license, dependencies = {} } = manifestIn(join(ROOT, 'packages', folder));
  return {
    name: 'notices',
    /** @param {{isEntry: boolean, modules: Record<string, {renderedLength: number}>}} chunk */
    banner({ isEntry, modules }) {
      const homes = Object.keys(modules).flatMap((id) => homeOf(id) ?? []);
      const bundled = [...new Set(homes)].map((home) => keep(own, home));
      const silent = bundled.find(({ text }) => !text);
      if (silent) throw new Error(`${silent.name} has no text of its licence: it can’t be bundled.`);
      const names = bundled.map(({ name }) => name).sort();
      if (!isEntry) return '';
      return `/*! ${own} ${version}, ${license}${names.length ? `; with ${names.join(', ')}: THIRD-PARTY.txt` : ''} */`;
    },
    writeBundle() {
      for (const name of Object.keys(dependencies))
        if (!name.startsWith('@labanso/')) keep(own, join(ROOT, 'node_modules', name));
      const all = [...(found.get(own)?.values() ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
      writeFileSync(join(ROOT, 'packages', folder, 'dist/THIRD-PARTY.txt'), asText(own, all));
    },
  };
}
