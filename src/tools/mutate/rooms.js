// @ts-check
// What is mutated, and which tests are to notice: a room's own, and those of rooms above that stand on it.

/** What the paths of its tests begin with. @typedef {{mutate: readonly string[], tests: readonly string[]}} Room */

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  model: { mutate: ['src/model/**/*.ts'], tests: ['test/model', 'test/checking', 'test/session'] },
  scoring: { mutate: ['src/scoring/**/*.ts'], tests: ['test/scoring'] },
  exchange: { mutate: ['src/exchange/**/*.ts'], tests: ['test/exchange'] },
  // the archive is IndexedDB's: its tests run in browsers only
  session: { mutate: ['src/session/**/*.ts', '!src/session/{archive,database}.ts'], tests: ['test/session'] },
  gathering: { mutate: ['src/gathering/**/*.ts'], tests: ['test/gathering'] },
  'cli/score': {
    mutate: ['src/cli/score/**/*.ts', 'src/cli/{score,sink,source}.ts'],
    tests: ['test/cli/score'],
  },
};

/** The tests of a room in one file, in the folder where the sources stand. */
export const BUNDLE = '.artefacts/mutate/tests.mjs';
