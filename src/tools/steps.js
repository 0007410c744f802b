// @ts-check
// The steps of `npm test`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, run } from './run.js';
import { asOne, testFiles } from './test-files.js';

/** @typedef {{passed: number, failed: number, skipped: number, reasons?: readonly string[]}} Counts */

/** A run that broke without a test that failed is one failure. @param {Counts} counts @param {number} code @returns {Counts} */
const withCode = (counts, code) => (code && !counts.failed ? { ...counts, failed: 1 } : counts);

/** Checks that pass or fail as a whole, side by side. @param {readonly (readonly string[])[]} commands @returns {() => Promise<Counts>} */
const checks = (...commands) =>
  async function () {
    const ends = await Promise.all(commands.map((args) => run(args)));
    const failed = ends.filter(({ code }) => code);
    for (const { output } of failed) console.log(output);
    return { passed: ends.length - failed.length, failed: failed.length, skipped: 0 };
  };

/** The number that stands where the pattern has its group, or 0. @param {string} output @param {string} pattern */
const numberIn = (output, pattern) => Number(new RegExp(pattern, 'm').exec(output)?.[1] ?? 0);

// what Node and mocha choose leaves one core idle, which is half of two
const CORES = availableParallelism();

/**
 * Tests under Node's own runner, a process for each file.
 *
 * @param {() => readonly string[]} listed
 * @param {number} [jobs] How many files at once.
 * @returns {() => Promise<Counts>}
 */
const nodeTests = (listed, jobs = CORES) =>
  async function () {
    const flags = ['--import', 'tsx', '--test', `--test-concurrency=${jobs}`, '--test-reporter=tap'];
    const { code, output } = await run([...flags, ...listed()]);
    /** @param {string} name */
    const count = (name) => numberIn(output, `^# ${name} (\\d+)$`);
    const reasons = [...new Set([...output.matchAll(/ # SKIP (.+)$/gm)].map(([, reason = '']) => reason))];
    const failed = count('fail') + count('cancelled');
    const counts = withCode({ passed: count('pass'), failed, skipped: count('skipped'), reasons }, code);
    if (counts.failed) {
      const lines = output.split('\n');
      console.log(lines.filter((line) => !/^\s*(ok |# |duration_ms|type:|---|\.\.\.)/.test(line)).join('\n'));
    }
    return counts;
  };

/**
 * The rooms that need no browser. They run in Node first, in seconds, and once more in every browser. Those that take
 * longest come first, so that no core idles at the end.
 */
export const PURE = ['session', 'exchange', 'scoring', 'checking', 'model', 'gathering', 'workshop'];
const UNIT = PURE.map((room) => `test/${room}/**/*.test.ts`);

// a process for each core; only so does mocha read a changed file again
const MOCHA = [bin('mocha/bin/mocha.js'), '--parallel', `--jobs=${CORES}`, '--reporter=dot'];

/** Tests under mocha in Node, as the browsers have them. @param {readonly string[]} globs @returns {() => Promise<Counts>} */
const mochaTests = (...globs) =>
  async function () {
    const { code, output } = await run([...MOCHA, ...globs]);
    /** @param {string} name */
    const count = (name) => numberIn(output, `^ +(\\d+) ${name}`);
    const counts = { passed: count('passing'), failed: count('failing'), skipped: count('pending') };
    if (code) console.log(output);
    return withCode(counts, code);
  };

/** Runs the unit tests, and again whenever a file is saved, until it is stopped. */
export const watchUnit = () => run([...MOCHA, '--watch', '--watch-files=src,test', ...UNIT], { show: true });

/** Groups of tests in these browsers. @param {readonly string[]} groups */
const browserTests = (...groups) =>
  /** @param {readonly string[]} engines @returns {Promise<Counts>} */
  async function (engines) {
    const folder = mkdtempSync(join(tmpdir(), 'labanso-test-'));
    const file = join(folder, 'counts.json');
    const { code } = await run([bin('@web/test-runner/dist/bin.js'), '--config', 'test/web-test-runner.config.js'], {
      env: { COUNTS_FILE: file, BROWSERS: engines.join(','), GROUPS: groups.join(',') },
      show: true,
    });
    try {
      return withCode(JSON.parse(readFileSync(file, 'utf8')), code);
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

// ESLint and the API's snapshot read types by TypeScript 6; to check them, 7 takes a tenth of the time
const TSC = bin('typescript-7/bin/tsc');

/** In this order: what fails fast comes first; what needs the built packages comes after the build. */
const STEPS = {
  // all together as Node sees it; rooms of a browser as one sees them; rooms that only compute
  types: checks([TSC], [TSC, '-p', 'src/tsconfig.browser.json'], [TSC, '-p', 'src/tsconfig.pure.json']),
  lint: checks([bin('eslint/bin/eslint.js'), '-c', 'src/tools/eslint.config.js', '.']),
  format: checks([bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  unused: checks([bin('knip/bin/knip.js'), '--config', 'src/tools/knip.json', '--no-progress']),
  unit: mochaTests(...UNIT),
  formats: mochaTests('test/formats/*.test.ts'),
  content: nodeTests(() => [asOne('test/content')]),
  build: checks(['src/tools/build.js']),
  sql: nodeTests(() => testFiles('test/engines')),
  size: checks(['src/tools/size.js']),
  node: nodeTests(() => [asOne('test/cli'), ...testFiles('test/node')]),
  browser: browserTests('rooms', 'every-engine'),
  // a third of their time they wait for browsers
  built: nodeTests(() => testFiles('test/built'), CORES + 1),
  chromium: browserTests('chromium'),
};

/** The names of all steps, in their order. */
export const NAMES = Object.keys(STEPS);

/** Steps that take minutes: for CI, and for whoever names them. */
export const LONG = ['built', 'chromium'];

/** Steps that need nothing of each other: first those that no build is needed for, then those that look at what it made. */
const BESIDE = [
  ['types', 'lint', 'format', 'unused', 'unit', 'formats', 'content', 'build', 'sql'],
  ['size', 'node'],
];

/** How many of them run at once: most leave a core idle for a while, and memory for all is not on every machine. */
export const AT_ONCE = 2;

/** These steps, in their order, with those that may run beside each other. @param {readonly string[]} names */
export function inTurn(names) {
  /** @param {string} name */
  const group = (name) => BESIDE.find((names) => names.includes(name)) ?? [name];
  const firsts = names.filter((name) => names.find((one) => group(name).includes(one)) === name);
  return firsts.map((first) => names.filter((name) => group(first).includes(name)));
}

/** Steps that open a page. @param {string} name */
export const needsBrowser = (name) => ['browser', ...LONG].includes(name);

/** Runs one step; counts a check as one test. @param {string} name one of NAMES @param {readonly string[]} engines @returns {Promise<Counts>} */
export const runStep = (name, engines) => STEPS[/** @type {keyof typeof STEPS} */ (name)](engines);
