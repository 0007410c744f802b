// @ts-check
// Finds the browsers of this machine. Uses only Node: it runs before anything is installed.
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} names */
const onPath = (names) =>
  names
    .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(isExecutable);

/** @type {Record<string, readonly string[]>} */
const CHROMES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
      .filter(() => process.env[name])
      .map((tail) => join(process.env[name] ?? '', tail)),
  ),
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
};

/** Where `setup.js` keeps the Chromium that an npm package ships, and notes what it needs. */
export const SHIPPED_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.cache/chromium');

/** The npm-shipped Chromium, once it is unpacked. It brings shared libraries that a slim system lacks. */
function findShipped() {
  try {
    const { path, libraries } = JSON.parse(readFileSync(join(SHIPPED_FOLDER, 'path.json'), 'utf8'));
    if (!isExecutable(path)) return undefined;
    if (libraries) process.env['LD_LIBRARY_PATH'] = libraries;
    return /** @type {string} */ (path);
  } catch {
    return undefined;
  }
}

/** Path of a Chrome, Chromium or Edge; `CHROME_PATH` decides when set. */
export const findChromium = () =>
  process.env['CHROME_PATH'] ||
  onPath([
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
  ]) ||
  CHROMES[process.platform]?.find(existsSync) ||
  findShipped();

/** Path of a Firefox; `FIREFOX_PATH` decides when set. */
export const findFirefox = () =>
  process.env['FIREFOX_PATH'] ||
  onPath(['firefox-esr', 'firefox']) ||
  ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'].find(existsSync);

/** WebKitGTK's driver and browser, with an X server to show it on (a display of one's own will do). */
export function findWebKit() {
  const driver = process.env['WEBKIT_DRIVER'] || onPath(['WebKitWebDriver']);
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].find(existsSync);
  const folder =
    libraries &&
    readdirSync(libraries)
      .filter((name) => name.startsWith('webkit2gtk-4'))
      .sort()
      .pop();
  const binary = process.env['WEBKIT_BINARY'] || (folder && `${libraries}/${folder}/MiniBrowser`);
  const hasDisplay = process.env['DISPLAY'] || onPath(['Xvfb']);
  return driver && binary && existsSync(binary) && hasDisplay ? { driver, binary } : undefined;
}

// No sandbox: root, slim containers and the npm-shipped build have none to use, and tests open only our own
// pages on localhost. The rest keeps the browser from calling home.
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
];
