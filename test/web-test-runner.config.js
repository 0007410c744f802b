import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium, findFirefox, findWebKit } from '../src/tools/browsers.js';
import { countReporter } from '../src/tools/count-reporter.js';
import { PURE } from '../src/tools/steps.js';
import { cdpPlugin } from './support/cdp-plugin.js';
import { webkitLauncher } from '../src/tools/webkit-launcher.js';

const chromium = () => {
  const launcher = chromeLauncher({
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
    // a window for each test file: a tab in the background gets no animation frames
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
  });
  launcher.name = 'Chromium';
  return launcher;
};

// puppeteer-core drives a stock Firefox over WebDriver BiDi
const firefox = () => {
  const launcher = chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
  });
  launcher.name = 'Firefox';
  return launcher;
};

const engines = {
  chromium: [findChromium, chromium],
  firefox: [findFirefox, firefox],
  webkit: [findWebKit, webkitLauncher],
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** One page for all test files of a room that needs none: most of the time of a small file is its page. @param {string} room */
function pageOf(room) {
  const folder = `${ROOT}.artefacts/rooms`;
  const tests = readdirSync(`${ROOT}test/${room}`, { recursive: true }).filter((name) =>
    /\.test\.ts$/.test(String(name)),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${room}.test.ts`, tests.map((name) => `import '../../test/${room}/${name}';\n`).join(''));
  return `.artefacts/rooms/${room}.test.ts`;
}

const wanted = process.env['BROWSERS']?.split(',');
const found = Object.entries(engines)
  .filter(([name, [find]]) => (!wanted || wanted.includes(name)) && find())
  .map(([name, [, launch]]) => ({ name, launcher: launch() }));
if (!found.length) throw new Error('No browser found: run `npm test`, or set CHROME_PATH.');
const inChromium = found.filter(({ name }) => name === 'chromium').map(({ launcher }) => launcher);

export default {
  rootDir: ROOT,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: './tsconfig.json' }), cdpPlugin()],
  browsers: found.map(({ launcher }) => launcher),
  groups: [
    { name: 'rooms', files: PURE.map(pageOf) },
    { name: 'every-engine', files: 'test/widget/**/*.test.ts' },
    ...(inChromium.length
      ? [{ name: 'chromium', files: 'test/{chromium,accessibility}/**/*.test.ts', browsers: inChromium }]
      : []),
  ],
};
