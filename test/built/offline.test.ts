// A page without a network: a real server, a real service worker, and an update in the middle.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { smeVn } from '#content';
import { encode } from '#exchange';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { writeOffline } from '../../src/tools/offline.js';
import { POLICY, serve } from '../../src/tools/serve.js';
import { ROOT } from '../support/packages.ts';
import { respondents } from '../support/respondents.ts';

let browser: Browser;
let folder: string;

before(async () => {
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
  folder = mkdtempSync(join(tmpdir(), 'labanso-offline-'));
  const dist = join(ROOT, 'packages/widget/dist');
  for (const name of ['labanso', 'labanso.js', 'labanso-offline.js'])
    cpSync(join(dist, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'page.css'), 'main { color: rgb(1, 2, 3) }');
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="vi"><title>t</title><link rel="stylesheet" href="page.css">
    <script type="module" src="labanso.js"></script>
    <main><labanso-assessment offline="labanso-offline.js"><p>chữ</p></labanso-assessment></main>`,
  );
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const root = `document.querySelector('labanso-assessment').shadowRoot`;
const code = encode(smeVn, respondents[0]!);

/** Opens the page with a code and waits for the whole result. */
async function result(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${url}#labanso=${code}`);
  await page.waitForFunction(`${root}?.querySelector('.result:not([aria-busy]) .share')`);
}

const kept = `(async () => (await caches.keys()).filter((name) => name.startsWith('labanso ')).length)()`;

describe('the page without a network', () => {
  it('shows a whole result after one visit, keeps its version while an update is half there, then takes it whole', async (context) => {
    const policy = POLICY.replace('trusted-types labanso', 'trusted-types labanso labanso-offline');
    const start = '/page.html';
    let server = await serve({ root: folder, start, policy });
    const { url } = server;
    const port = Number(new URL(url).port);
    context.after(() => server.close());
    const page = await (await browser.createBrowserContext()).newPage();
    await result(page, url);
    await page.waitForFunction(`(async () => {
      const cache = await caches.open('labanso-pages');
      return (await cache.match('page.html')) && (await cache.match('page.css')) && navigator.serviceWorker.controller;
    })()`);

    await server.close();
    await result(page, url);
    assert.equal(await page.evaluate(`getComputedStyle(document.querySelector('main')).color`), 'rgb(1, 2, 3)');
    assert.ok(
      !(await page.evaluate(
        `caches.open('labanso-pages').then((c) => c.keys()).then((k) => k.some((r) => r.url.includes('#')))`,
      )),
      'no code is kept',
    );

    // half of a new version: the list and the entry are there, a part isn't yet
    const entry = join(folder, 'labanso.js');
    writeFileSync(entry, `${readFileSync(entry, 'utf8')};globalThis.isNew=true;`);
    const [part] = readdirSync(join(folder, 'labanso')).filter((name) => name.startsWith('i18next'));
    writeOffline(folder);
    renameSync(join(folder, 'labanso', part!), join(folder, 'late.js'));
    server = await serve({ root: folder, start, policy, port });
    assert.equal(server.url, url);
    const update = `navigator.serviceWorker.getRegistration().then((one) => one.update()).then(
      (one) => new Promise((done) => {
        const worker = one.installing;
        if (!worker) done(one.active.state);
        else worker.onstatechange = () => ['redundant', 'activated'].includes(worker.state) && done(worker.state);
      }), (cause) => String(cause))`;
    await result(page, url);
    await page.evaluate(update);
    await result(page, url);
    assert.equal(await page.evaluate(`globalThis.isNew`), undefined);
    // the browser may be at another try of its own, which throws away what it has, too
    await page.waitForFunction(`${kept}.then((count) => count === 1)`);

    renameSync(join(folder, 'late.js'), join(folder, 'labanso', part!));
    await page.evaluate(update);
    await server.close();
    await result(page, url);
    assert.equal(await page.evaluate(`globalThis.isNew`), true);
    assert.equal(await page.evaluate(kept), 2);
  });
});
