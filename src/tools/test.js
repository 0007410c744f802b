// @ts-check
// `npm test`: installs, finds a browser or gets one, runs the tests, and ends with "N passed, N failed".
// Words after `npm test --` choose steps by name: `npm test -- unit browser`. Nothing but Node is there at the start.
import { checkNode, installEngines, installPackages, isCi, prepareBrowsers } from './setup.js';

checkNode();
installPackages();
// it reads what the packages bring
const { AT_ONCE, inTurn, LONG, NAMES, needsBrowser, runStep, watchUnit } = await import('./steps.js');

const words = process.argv.slice(2);
const isWatching = words.includes('--watch');
const unknown = words.filter((word) => !NAMES.includes(word) && word !== '--watch');
if (unknown.length || (isWatching && words.join(' ') !== 'unit --watch')) {
  if (unknown.length) console.error(`npm test: no step is called ${unknown.join(', ')}.`);
  console.error(`The steps: ${NAMES.join(', ')}.`);
  console.error(
    `Without a name all run, in CI; elsewhere all but ${LONG.join(' and ')}. \`unit --watch\` runs at each change.`,
  );
  process.exit(2);
}
if (isWatching) process.exit((await watchUnit()).code);

const chosen = NAMES.filter((name) => (words.length ? words.includes(name) : isCi || !LONG.includes(name)));
const { engines, skipped } = chosen.some(needsBrowser) ? await prepareBrowsers() : { engines: [], skipped: [] };
// ClickHouse alone weighs 543 MB: it is fetched for those who ask for it
const withClickHouse = isCi || words.includes('sql');
if (chosen.includes('sql') && !installEngines(withClickHouse)) console.log('setup: they can’t be installed: see above');

/** @type {import('./steps.js').Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {Set<string>} */
const reasons = new Set(skipped.map(({ name, why }) => `the browser tests in ${name}, ${why}`));
/** Runs a step and adds what it counted. @param {string} name */
async function count(name) {
  const from = Date.now();
  const counts = await runStep(name, engines);
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += counts[key];
  for (const reason of counts.reasons ?? []) reasons.add(`tests in ${name}: ${reason}`);
  console.log(
    `    ${name}: ${counts.passed} passed, ${counts.failed} failed, in ${Math.round((Date.now() - from) / 1000)} s`,
  );
}
let begun = 0;
for (const names of inTurn(chosen)) {
  const waiting = names.values();
  /** Takes one after the other of those that nobody has begun. */
  async function work() {
    for (const name of waiting) {
      console.log(`\n[${++begun}/${chosen.length}] ${name}`);
      await count(name);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

console.log();
for (const reason of reasons) console.log(`skipped: ${reason}`);
if (!words.length && !isCi)
  console.log(`skipped: ${LONG.join(' and ')}, which take minutes: \`npm test -- ${LONG.join(' ')}\` runs them`);
if (total.skipped) console.log(`skipped: ${total.skipped} tests in all`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
