// @ts-check
// `npm test`: installs, finds a browser or gets one, runs everything, and ends with "N passed, N failed".
// Words after `npm test --` choose steps by name: `npm test -- unit browser`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, installEngines, installPackages, prepareBrowsers } from './setup.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'labanso-test-'));

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** Runs a Node script of a package; resolves to how it ended and what it printed. @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @param {boolean} echo @returns {Promise<{code: number, output: string}>} */
const run = (args, env, echo) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
        if (echo) process.stdout.write(data);
      });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** @param {string} path */
const bin = (path) => join('node_modules', path);

/** One check that passes or fails as a whole. @param {readonly string[]} args @returns {() => Promise<Counts>} */
const check = (args) => async () => {
  const { code, output } = await run(args, {}, false);
  if (code) console.log(output);
  return { passed: code ? 0 : 1, failed: code ? 1 : 0, skipped: 0 };
};

/** Tests in Node, counted from their TAP. @param {readonly string[]} globs @returns {() => Promise<Counts>} */
const nodeTests = (globs) => async () => {
  const { expand } = await import('./expand.js');
  const files = globs.flatMap((glob) => expand(ROOT, glob));
  const { code, output } = await run(['--import', 'tsx', '--test', '--test-reporter=tap', ...files], {}, false);
  /** @param {string} name */
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const counts = { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') };
  if (code && !counts.failed) counts.failed = 1;
  if (counts.failed)
    console.log(
      output
        .split('\n')
        .filter((line) => !/^\s*(ok |# |duration_ms|type:|---|\.\.\.)/.test(line))
        .join('\n'),
    );
  return counts;
};

/** The rooms that need no browser. They run in Node first, in seconds, and once more in every browser. */
const UNIT = 'test/{model,scoring,checking,exchange,session}/**/*.test.ts';

// a process for each core; only so does mocha read a changed file again
const MOCHA = [bin('mocha/bin/mocha.js'), '--parallel', `--jobs=${availableParallelism()}`, '--reporter=dot'];

/** Tests under mocha in Node, as the browsers have them. @param {string} glob @returns {() => Promise<Counts>} */
const mochaTests = (glob) => async () => {
  const { code, output } = await run([...MOCHA, glob], {}, false);
  /** @param {string} name */
  const count = (name) => Number(new RegExp(`^ +(\\d+) ${name}`, 'm').exec(output)?.[1] ?? 0);
  const counts = { passed: count('passing'), failed: count('failing'), skipped: count('pending') };
  if (code && !counts.failed) counts.failed = 1;
  if (counts.failed) console.log(output);
  return counts;
};

/** Runs the unit tests, and again whenever a file is saved, until it is stopped. @returns {Promise<void>} */
const watch = () =>
  new Promise((resolve) => {
    const args = [...MOCHA, '--watch', '--watch-files=src,test', UNIT];
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).on('close', resolve);
  });

/** Tests in every browser. @param {readonly string[]} engines @returns {() => Promise<Counts>} */
const browserTests = (engines) => async () => {
  const file = join(folder, 'counts.json');
  const env = { COUNTS_FILE: file, BROWSERS: engines.join(',') };
  const { code } = await run(
    [bin('@web/test-runner/dist/bin.js'), '--config', 'test/web-test-runner.config.js'],
    env,
    true,
  );
  try {
    /** @type {Counts} */
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    if (code && !counts.failed) counts.failed = 1;
    return counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

const wanted = process.argv.slice(2);
/** @param {string} name */
const isWanted = (name) => !wanted.length || wanted.includes(name);

checkNode();
installPackages();
if (wanted.join(' ') === 'unit --watch') {
  await watch();
  process.exit();
}
/** The steps that open a page. */
const needsBrowser = ['node', 'browser'].some(isWanted);
const { engines, skipped } = needsBrowser ? await prepareBrowsers() : { engines: [], skipped: [] };
if (isWanted('sql') && !installEngines()) console.log('setup: they can’t be installed: see above');

/** In this order: what fails fast comes first; what needs the built packages comes after the build. @type {[string, () => Promise<Counts>][]} */
const steps = [
  ['types', check([bin('typescript/bin/tsc')])],
  ['unit', mochaTests(UNIT)],
  ['lint', check([bin('eslint/bin/eslint.js'), '-c', 'src/tools/eslint.config.js', '.'])],
  ['format', check([bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'])],
  ['unused', check([bin('knip/bin/knip.js'), '--config', 'src/tools/knip.json', '--no-progress'])],
  ['formats', mochaTests('test/formats/*.test.ts')],
  ['content', nodeTests(['test/content'])],
  ['build', check(['src/tools/build.js'])],
  ['size', check(['src/tools/size.js'])],
  ['node', nodeTests(['test/node', 'test/cli'])],
  ['sql', nodeTests(['test/engines'])],
  ['browser', browserTests(engines)],
];

const chosen = steps.filter(([name]) => isWanted(name));
/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [i, [name, step]] of chosen.entries()) {
  console.log(`\n[${i + 1}/${chosen.length}] ${name}`);
  const from = Date.now();
  const counts = await step();
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += counts[key];
  console.log(`    ${counts.passed} passed, ${counts.failed} failed, in ${Math.round((Date.now() - from) / 1000)} s`);
}
rmSync(folder, { recursive: true, force: true });

console.log();
for (const { name, why } of skipped) console.log(`skipped: the browser tests in ${name}, ${why}`);
if (total.skipped) console.log(`skipped: ${total.skipped} tests that say why above`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
