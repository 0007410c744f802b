// @ts-check
// One file of all tests of a room, for plain Node: what takes tsx seconds to load, Node loads in a blink.
// `node bundle.js ROOM`, in the folder where the (mutated) sources stand.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expand } from '../expand.js';
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

/** Examples worked by hand before properties: they are quicker to fail. @param {string} file */
const isProperty = (file) => file.includes('.property.');

const { tests } = ROOMS[String(process.argv[2])] ?? { tests: [] };
const files = expand('.', 'test')
  .filter((file) => tests.some((start) => file.replaceAll('\\', '/').startsWith(start)))
  // it runs what was built, and no mutant is built
  .filter((file) => !file.endsWith('-built.test.ts'))
  .sort((a, b) => Number(isProperty(a)) - Number(isProperty(b)));

await build({
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
  plugins: [ownUrls],
  logLevel: 'warning',
});
