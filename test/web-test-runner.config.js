import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium, findFirefox, findWebKit } from '../src/tools/browsers.js';
import { countReporter } from '../src/tools/count-reporter.js';
import { PURE } from '../src/tools/steps.js';
import { asOne, testFiles } from '../src/tools/test-files.js';
import { cdpPlugin } from './support/cdp-plugin.js';
import { lateParts } from './support/late-parts.js';
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

// two run at once: first those that take one core each, then the one that takes two
const engines = {
  firefox: [findFirefox, firefox],
  webkit: [findWebKit, webkitLauncher],
  chromium: [findChromium, chromium],
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const wantedGroups = process.env['GROUPS']?.split(',');
const allGroups = {
  rooms: PURE.map((room) => asOne(`test/${room}`)),
  'every-engine': testFiles('test/widget'),
  chromium: [...testFiles('test/chromium'), ...testFiles('test/accessibility')],
};
const groups = Object.entries(allGroups).filter(([name]) => wantedGroups?.includes(name) ?? true);
// a page takes a few large files much sooner than some hundreds of small ones
const OUT = '.artefacts/browser-tests';
rmSync(ROOT + OUT, { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: groups.flatMap(([, files]) => files),
  outdir: OUT,
  outbase: '.',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'esnext',
  conditions: ['browser', 'development'],
  // the runner's own
  external: ['/__web-dev-server__*'],
  sourcemap: true,
  logLevel: 'warning',
});

const wanted = process.env['BROWSERS']?.split(',');
const found = Object.entries(engines)
  .filter(([name, [find]]) => (!wanted || wanted.includes(name)) && find())
  .map(([name, [, launch]]) => ({ name, launcher: launch() }));
if (!found.length) throw new Error('No browser found: run `npm test`, or set CHROME_PATH.');
const inChromium = found.filter(({ name }) => name === 'chromium').map(({ launcher }) => launcher);

export default {
  rootDir: ROOT,
  concurrency: 2,
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [lateParts()],
  plugins: [cdpPlugin()],
  browsers: found.map(({ launcher }) => launcher),
  groups: groups.map(([name, files]) => ({
    name,
    files: files.map((file) => `${OUT}/${file.replace(/ts$/, 'js')}`),
    ...(name === 'chromium' && { browsers: inChromium }),
  })),
};
