// @ts-check
// A @web/test-runner browser launcher for WebKitGTK: W3C WebDriver by fetch, under a private Xvfb.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit } from './browsers.js';

/** @param {number} ms */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });

/** WebDriver's private code points. @type {Record<string, string>} */
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Shift: '\uE008',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
};

/** Starts an X server that nobody sees. @returns {Promise<{display: string, stop: () => void}>} */
function startDisplay() {
  // -displayfd lets Xvfb choose a free display and print its number
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    server.stdout.once('data', (data) => resolve({ display: `:${String(data).trim()}`, stop: () => server.kill() }));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
  });
}

export function webkitLauncher() {
  /** @type {(() => void)[]} */
  const stops = [];
  let base = '';
  let session = '';
  /** @type {Promise<void> | undefined} */
  let starting;
  const pages = new Map();

  /** @param {string} method @param {string} path @param {unknown} [body] */
  const call = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  /** @param {string} path @param {unknown} [body] */
  const command = (path, body) => call('POST', `/session/${session}${path}`, body);
  /** @param {unknown[]} actions */
  const pointer = (actions) => command('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  /** @param {{value: string}[]} actions */
  const keyboard = (actions) => command('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });

  async function start() {
    const found = findWebKit();
    if (!found) throw new Error('WebKitGTK not found: apt-get install webkit2gtk-driver xvfb');
    const env = { ...process.env };
    if (!env['DISPLAY']) {
      const { display, stop } = await startDisplay();
      env['DISPLAY'] = display;
      stops.push(stop);
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const driver = spawn(found.driver, [`--port=${port}`], { stdio: 'ignore', env });
    stops.unshift(() => driver.kill());
    for (let attempt = 0; ; attempt++) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (attempt > 100) throw error;
        await sleep(50);
      }
    }
    // a page that is kept after it was left may hold the database in the middle of a write: the next one would wait for ever
    const args = ['--automation', '--enable-page-cache=false'];
    const options = { binary: found.binary, args };
    const made = await call('POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
    });
    session = made.sessionId;
  }

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    /** @param {string} id @param {string} url */
    async startSession(id, url) {
      await (starting ??= start());
      pages.set(id, url);
      await command('/url', { url });
    },
    /** @param {string} id */
    isActive: (id) => pages.has(id),
    /** @param {string} id */
    getBrowserUrl: (id) => pages.get(id),
    /** @param {string} id */
    async stopSession(id) {
      pages.delete(id);
      await command('/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      if (session) await call('DELETE', `/session/${session}`).catch(() => {});
      for (const stop of stops) stop();
    },
    startDebugSession() {
      throw new Error('There is no debug mode for WebKitGTK.');
    },
    /** For `sendKeys` of @web/test-runner-commands. @param {string} _id @param {readonly string[]} keys */
    async sendKeys(_id, keys) {
      await keyboard(
        keys.flatMap((key) => {
          const value = KEYS[key] ?? key;
          return [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ];
        }),
      );
    },
    /** For `sendMouse`. @param {string} _id @param {number} x @param {number} y */
    async sendMouseMove(_id, x, y) {
      await pointer([{ type: 'pointerMove', duration: 0, x, y }]);
    },
    /** @param {string} _id @param {number} x @param {number} y @param {'left' | 'middle' | 'right'} button */
    async sendMouseClick(_id, x, y, button = 'left') {
      const code = { left: 0, middle: 1, right: 2 }[button];
      await pointer([
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: code },
        { type: 'pointerUp', button: code },
      ]);
    },
    async resetMouse() {
      await call('DELETE', `/session/${session}/actions`);
    },
  };
}
