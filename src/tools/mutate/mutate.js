// @ts-check
// `npm run mutate`: changes the code in small ways, one at a time, and says which changes no test notices.
// A report, never a gate. `npm run mutate -- scoring` for a room, `npm run mutate -- scoring/level.ts` for a file.
import { readFileSync, rmSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { readReport, scoreOf } from './report.js';
import { BUNDLE, filesOf, ROOMS } from './rooms.js';

const words = process.argv.slice(2);

/** What the words choose of a room: all of it, some of its files, or nothing. @param {string} name @returns {readonly string[]} */
function chosenOf(name) {
  const files = filesOf(name);
  if (!words.length || words.includes(name)) return files;
  return files.filter((file) => words.some((word) => file === `src/${word}`));
}

const chosen = Object.keys(ROOMS)
  .map((name) => ({ name, files: chosenOf(name) }))
  .filter(({ files }) => files.length);
if (!chosen.length) {
  console.error(`npm run mutate: the rooms are ${Object.keys(ROOMS).join(', ')}; or a file, such as scoring/level.ts.`);
  process.exit(2);
}

const FOLDER = '.artefacts/mutate';

// a thousand mutants wait: test/support/check.ts tries less
process.env['QUICK'] = '1';

/** @type {readonly import('./report.js').Equivalent[]} */
const equivalents = JSON.parse(readFileSync(new URL('equivalent.json', import.meta.url), 'utf8'));
const summary = [];
for (const { name, files } of chosen) {
  const file = `${FOLDER}/${name.replace('/', '-')}.json`;
  await new Stryker({
    mutate: [...files],
    // in the sandbox, where every mutant stands beside the code and waits to be called by its number
    buildCommand: `node src/tools/mutate/bundle.js ${name}`,
    // only the tests that reach a mutant
    testRunner: 'mocha',
    mochaOptions: { spec: [BUNDLE], 'no-config': true, 'no-package': true },
    coverageAnalysis: 'perTest',
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['packages/*/dist', '.artefacts', 'test/engines/node_modules', '*.tgz'],
    tempDirName: `${FOLDER}/sandbox`,
    reporters: ['json', 'progress-append-only'],
    logLevel: /** @type {NonNullable<ConstructorParameters<typeof Stryker>[0]['logLevel']>} */ ('warn'),
    jsonReporter: { fileName: file },
    plugins: ['@stryker-mutator/mocha-runner'],
    concurrency: 2,
    timeoutMS: 20_000,
    allowEmpty: true,
  }).runMutationTest();
  const report = readReport(file, equivalents);
  for (const line of report.lines) console.log(line);
  const { killed, survived, equivalent } = report;
  const counts = `${killed} noticed, ${survived} not, ${equivalent} equivalent`;
  summary.push(`${name.padEnd(12)} ${scoreOf(report).padStart(5)} %  (${counts})`);
}
rmSync(`${FOLDER}/sandbox`, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}`);
