// @ts-check
// What is mutated, and which tests are to notice: a room's own, and those of rooms above that stand on it.

/** What the paths of its tests begin with. @typedef {{mutate: readonly string[], tests: readonly string[], runner: 'mocha' | 'node'}} Room */

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  model: { mutate: ['src/model/**/*.ts'], tests: ['test/model', 'test/checking', 'test/session'], runner: 'mocha' },
  scoring: { mutate: ['src/scoring/**/*.ts'], tests: ['test/scoring'], runner: 'mocha' },
  exchange: { mutate: ['src/exchange/**/*.ts'], tests: ['test/exchange'], runner: 'mocha' },
  session: { mutate: ['src/session/**/*.ts'], tests: ['test/session'], runner: 'mocha' },
  gathering: { mutate: ['src/gathering/**/*.ts'], tests: ['test/gathering'], runner: 'mocha' },
  'cli/score': {
    mutate: ['src/cli/score/**/*.ts', 'src/cli/{score,sink,source}.ts'],
    tests: ['test/cli/score'],
    runner: 'node',
  },
};

/** The tests of a room in one file, in the folder where the sources stand. */
export const BUNDLE = '.artefacts/mutate/tests.mjs';
