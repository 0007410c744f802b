// @ts-check
// One file of all tests of a room, for plain Node: what takes tsx seconds to load, Node loads in a blink.
// `node bundle.js ROOM`, in the folder where the (mutated) sources stand.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { testFiles } from '../test-files.js';
import { BUNDLE, ROOMS } from './rooms.js';

/** A file in a bundle finds its neighbours where it stood. @type {import('esbuild').Plugin} */
const ownUrls = {
  name: 'own-urls',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url), loader: 'ts' };
    }),
};

/** What a room keeps by key, so as not to compute it twice, it forgets when the next mutant comes. */
const FORGETFUL = `
const now = () => globalThis.__stryker__?.activeMutant;
export class ForgetfulMap extends globalThis.WeakMap {
  get = (key) => (super.get(key)?.[0] === now() ? super.get(key)?.[1] : undefined);
  set = (key, value) => super.set(key, [now(), value]);
  has = (key) => super.has(key) && super.get(key)[0] === now();
}`;

/** Tests of Node's own runner are run by Mocha, as the others are: it tells which test reaches which mutant. */
const IN_MOCHA = `
export const { describe, before, beforeEach, after, afterEach } = globalThis;
export const it = (title, options, work = options) => (options.skip ? globalThis.it.skip : globalThis.it)(title, work);`;

/** @type {import('esbuild').Plugin} */
const inMocha = {
  name: 'in-mocha',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^node:test$/ }, () => ({ path: 'test', namespace: 'mocha' }));
    onLoad({ filter: /.*/, namespace: 'mocha' }, () => ({ contents: IN_MOCHA }));
  },
};

/** Examples worked by hand before properties: they are quicker to fail. @param {string} file */
const isProperty = (file) => file.includes('.property.');

const { tests } = ROOMS[String(process.argv[2])] ?? { tests: [] };
const all = testFiles('test');
// a room's own tests first: they are the likeliest to fail
const files = tests
  .flatMap((start) => all.filter((file) => file.startsWith(start)))
  // it runs what was built, and no mutant is built
  .filter((file) => !file.endsWith('-built.test.ts'))
  .sort((a, b) => Number(isProperty(a)) - Number(isProperty(b)));

mkdirSync(dirname(BUNDLE), { recursive: true });
const forgetful = resolve(dirname(BUNDLE), 'forgetful.mjs');
writeFileSync(forgetful, FORGETFUL);

await build({
  inject: [forgetful],
  define: { WeakMap: 'ForgetfulMap' },
  stdin: {
    contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
    resolveDir: resolve('.'),
  },
  outfile: BUNDLE,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  plugins: [ownUrls, inMocha],
  logLevel: 'warning',
});
