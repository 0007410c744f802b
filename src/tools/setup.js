// @ts-check
// Makes a fresh clone ready: installs the npm packages when they are missing or stale, and finds a browser for the
// tests or gets one. Uses only Node, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium, findFirefox, findWebKit, SHIPPED_FOLDER } from './browsers.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The newest of these that Node 20 runs; see the package's own notes. */
const SHIPPED_CHROMIUM = '@sparticuz/chromium@147.0.0';

/** @param {string} message */
const say = (message) => console.log(`setup: ${message}`);

/** Says what was tried and what to do, and ends. @param {readonly string[]} lines @returns {never} */
function giveUp(lines) {
  console.error(['', ...lines].map((line) => (line ? `setup: ${line}` : line)).join('\n'));
  process.exit(1);
}

/** Runs npm; true when it went well. @param {readonly string[]} args @param {string} [cwd] */
function npm(args, cwd = ROOT) {
  // the npm that called us, if one did: on Windows `npm` is a script that needs a shell
  const caller = process.env['npm_execpath'];
  const byNode = caller && /npm-cli\.js$/.test(caller);
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const [command, first] = byNode ? [process.execPath, [caller]] : ['npm', []];
  const shell = !byNode && process.platform === 'win32';
  return spawnSync(command, [...first, ...args, ...quiet], { cwd, env, stdio: 'inherit', shell }).status === 0;
}

/** Installs what the lock file says, once for each lock file. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.setup-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing packages (npm ci); this happens once');
  if (!npm(['ci', '--include=dev']))
    giveUp([
      'npm ci failed: see above.',
      'Is the npm registry reachable? Try `npm ping`, then run the same command again.',
    ]);
  writeFileSync(stamp, lock);
}

/** Whether nobody is there to ask, and everything is to be installed. */
export const isCi = Boolean(process.env['CI']);

/** Installs the databases that run the exported SQL, once for each list of them; false when that fails. @param {boolean} withClickHouse */
export function installEngines(withClickHouse) {
  const folder = join(ROOT, 'test/engines');
  const list = readFileSync(join(folder, 'package.json'), 'utf8');
  const stamp = join(folder, 'node_modules', '.setup-stamp');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (installed === `${list}all` || (!withClickHouse && installed === list)) return true;
  const names = `DuckDB, PostgreSQL (PGlite)${withClickHouse ? ' and ClickHouse (chDB), 700 MB' : ', 160 MB'}`;
  say(`installing ${names}; this happens once`);
  // ClickHouse is the development dependency of that folder
  if (!npm(['install', '--no-package-lock', withClickHouse ? '--include=dev' : '--omit=dev'], folder)) return false;
  writeFileSync(stamp, withClickHouse ? `${list}all` : list);
  return true;
}

const isDebian = () => {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

const isRoot = process.getuid?.() === 0;

/** Whether we may, which the person at the terminal decides; in CI nobody is asked. @param {string} command */
async function mayRun(command) {
  if (isCi) return true;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    say(`with CI=1, or asked at a terminal, this would run: ${command}`);
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const reply = await terminal.question(`setup: may this run \`${command}\`? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(reply.trim());
}

/** Installs Debian packages; true when it went well. @param {readonly string[]} names */
async function apt(names) {
  if (process.platform !== 'linux' || !isRoot || !isDebian()) return false;
  if (!(await mayRun(`apt-get install ${names.join(' ')}`))) return false;
  say(`installing ${names.join(', ')} (apt-get)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {readonly string[]} args */
  const run = (args) =>
    spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  return run(['update']) && run(['install', '-y', '--no-install-recommends', ...names]);
}

/** The Chromium that an npm package ships: Linux on x64, no root needed. */
async function unpackShipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  say(`taking the Chromium that ${SHIPPED_CHROMIUM} ships`);
  mkdirSync(SHIPPED_FOLDER, { recursive: true });
  writeFileSync(join(SHIPPED_FOLDER, 'package.json'), '{"private":true}');
  if (!npm(['install', '--no-save', '--no-package-lock', SHIPPED_CHROMIUM], SHIPPED_FOLDER)) return;
  // by this name it unpacks the libraries that a slim system lacks; it unpacks to the folder for temporary files
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  process.env['TMPDIR'] = SHIPPED_FOLDER;
  const entry = join(SHIPPED_FOLDER, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  writeFileSync(
    join(SHIPPED_FOLDER, 'path.json'),
    JSON.stringify({ path, libraries: process.env['LD_LIBRARY_PATH'] ?? '' }),
  );
}

/** Sees to it that there is a Chromium to test in. */
async function getChromium() {
  if (!findChromium()) await apt(['chromium', 'fonts-noto-core']);
  if (!findChromium()) await unpackShipped();
  const path = findChromium();
  if (path) return path;
  return giveUp([
    'No browser was found for the tests. Tried:',
    '  the variable CHROME_PATH, which is not set;',
    '  Chrome, Chromium, Edge and Brave in their usual places and on the PATH;',
    `  apt-get install chromium: ${isDebian() && isRoot ? 'see above;' : 'only on Debian, as root;'}`,
    `  the npm package ${SHIPPED_CHROMIUM}: ${process.platform === 'linux' && process.arch === 'x64' ? 'it failed, see above.' : 'only on Linux, x64.'}`,
    'Install Chrome, Chromium or Edge, or set CHROME_PATH to one, then run the same command again.',
  ]);
}

/**
 * Which engines the browser tests run in, and why some don't. `BROWSERS=chromium,firefox,webkit` asks for engines
 * by name: they are installed where that is possible. Without it, one will do: a newcomer has five minutes.
 *
 * @returns {Promise<{engines: string[], skipped: {name: string, why: string}[]}>}
 */
export async function prepareBrowsers() {
  const asked = process.env['BROWSERS']?.split(',').filter(Boolean);
  say(`Chromium: ${await getChromium()}`);
  const engines = ['chromium'];
  const skipped = [];
  for (const [name, title, find, packages] of /** @type {const} */ ([
    ['firefox', 'Firefox', findFirefox, ['firefox-esr']],
    ['webkit', 'WebKitGTK', findWebKit, ['webkit2gtk-driver', 'xvfb']],
  ])) {
    if (!asked?.includes(name)) {
      const why = asked ? `BROWSERS is ${asked.join(',')}` : 'BROWSERS=chromium,firefox,webkit npm test runs them';
      skipped.push({ name: title, why });
      continue;
    }
    if (!find()) await apt(packages);
    if (find()) engines.push(name);
    else skipped.push({ name: title, why: `not installed (on Debian: apt-get install ${packages.join(' ')})` });
  }
  // to look at what is printed; where it can't be had the test says that it was skipped
  if (asked && spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error) await apt(['poppler-utils']);
  return { engines, skipped };
}

export function checkNode() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    giveUp([`Node 20 or newer is needed; this is ${process.version}.`, 'Get one from https://nodejs.org']);
}
