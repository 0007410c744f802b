// @ts-check
// What is mutated, and which tests are to notice: a room's own, and those of rooms above that stand on it.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the paths of its files and of its tests begin with. @typedef {{files: readonly string[], tests: readonly string[]}} Room */

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  model: { files: ['src/model/'], tests: ['test/model', 'test/checking', 'test/session'] },
  scoring: { files: ['src/scoring/'], tests: ['test/scoring'] },
  exchange: { files: ['src/exchange/'], tests: ['test/exchange'] },
  session: { files: ['src/session/'], tests: ['test/session'] },
  gathering: { files: ['src/gathering/'], tests: ['test/gathering'] },
  'cli/score': {
    files: ['src/cli/score/', 'src/cli/score.ts'],
    tests: ['test/cli/score'],
  },
  'cli/check': {
    files: ['src/cli/check/', 'src/cli/check.ts'],
    tests: ['test/cli/broken-at', 'test/cli/check'],
  },
  'cli/xlsx': {
    files: ['src/cli/xlsx/'],
    tests: ['test/cli/workbook', 'test/cli/xlsx', 'test/cli/import'],
  },
  'cli/export': {
    files: ['src/cli/export', 'src/cli/import.ts'],
    tests: ['test/cli/export', 'test/cli/import'],
  },
  'cli/encoding': {
    files: ['src/cli/encoding/'],
    tests: [
      'test/cli/text-of',
      'test/cli/score-files',
      'test/cli/score-inputs',
      'test/cli/score-cells',
      'test/cli/check',
    ],
  },
  // what every command stands on
  cli: {
    files: [
      'command',
      'files',
      'index',
      'io',
      'language',
      'new',
      'open-questionnaire',
      'program',
      'run',
      'sink',
      'source',
    ].map((name) => `src/cli/${name}.ts`),
    tests: ['program', 'files', 'new', 'open-questionnaire', 'score-output', 'score-element'].map(
      (name) => `test/cli/${name}`,
    ),
  },
};

/** What is not mutated. */
export const LEFT_OUT = [
  // IndexedDB's: their tests run in browsers only
  'src/session/archive.ts',
  'src/session/database.ts',
  // words, and no other word would be wrong to a test
  'src/cli/texts/',
];

/** @param {string} path @param {readonly string[]} starts */
const isIn = (path, starts) => starts.some((start) => path.startsWith(start));

/** All files below a folder of the project's, sorted, by their paths from the project's own. @param {string} folder @returns {readonly string[]} */
export const sourcesIn = (folder) =>
  readdirSync(fileURLToPath(new URL(`../../../${folder}`, import.meta.url)), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();

/** The files of a room. @param {string} name @returns {readonly string[]} */
export const filesOf = (name) => {
  const files = ROOMS[name]?.files ?? [];
  const [top] = name.split('/');
  return sourcesIn(`src/${top}`).filter((path) => isIn(path, files) && !isIn(path, LEFT_OUT));
};

/** The tests of a room in one file, in the folder where the sources stand. */
export const BUNDLE = '.artefacts/mutate/tests.mjs';
