// The first screen in the page's own HTML: seen before any script has come, taken over without a jump.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { POLICY, serve } from '../../src/tools/serve.js';
import { ROOT } from '../support/packages.ts';

const DIST = '/packages/widget/dist/';
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  server = await serve({ start: '/' });
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(() => Promise.all([server.close(), browser.close()]));

describe('the first screen in the page', () => {
  for (const [language, scheme, width] of [
    ['vi', 'light', 390],
    ['en', 'dark', 1280],
  ] as const)
    it(`stands there without a script, and not a pixel moves when the element takes it over (${language}, ${scheme}, ${width})`, async (context) => {
      const page = await (await browser.createBrowserContext()).newPage();
      context.after(() => page.close());
      await page.setViewport({ width, height: 1000 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const problems: string[] = [];
      page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(String(error)));
      let letScriptCome = (): void => undefined;
      const asked = new Promise<void>((resolve) => (letScriptCome = resolve));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname === `${DIST}page.html`)
          void request.respond({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': POLICY },
            body: `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>t</title>
              <link rel="icon" href="data:,"><script type="module" src="labanso.js"></script>
              ${readFileSync(join(ROOT, `${DIST}first-screen.${language}.html`), 'utf8')}`,
          });
        else if (pathname.endsWith('/labanso.js')) void asked.then(() => request.continue());
        else void request.continue();
      });
      const loaded = page.goto(new URL(`${DIST}page.html`, server.url).href);
      await page.waitForFunction(
        `document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('.screen')?.offsetHeight > 100 &&
         getComputedStyle(document.querySelector('labanso-assessment').shadowRoot.querySelector('.primary')).borderRadius !== '0px'`,
      );
      assert.equal(await page.evaluate(`Boolean(customElements.get('labanso-assessment'))`), false, 'no script yet');
      await page.evaluate(`document.querySelector('labanso-assessment').shadowRoot.querySelector('.primary').focus()`);
      const early = await page.screenshot();
      letScriptCome();
      await loaded;
      await page.waitForFunction(`Boolean(customElements.get('labanso-assessment'))`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const late = await page.screenshot();
      if (!Buffer.from(early).equals(Buffer.from(late))) {
        mkdirSync(join(ROOT, '.artefacts'), { recursive: true });
        writeFileSync(join(ROOT, '.artefacts/first-early.png'), early);
        writeFileSync(join(ROOT, '.artefacts/first-late.png'), late);
        assert.fail('the pictures differ: see .artefacts/first-early.png and first-late.png');
      }
      const state = await page.evaluate(`(() => {
        const root = document.querySelector('labanso-assessment').shadowRoot;
        return [root.querySelectorAll('.root').length, root.activeElement?.className];
      })()`);
      assert.deepEqual(state, [1, 'primary'], 'one screen, and the focus stays on its button');
      // what has come to the place of something else takes no press for half a second
      await new Promise((resolve) => setTimeout(resolve, 700));
      await page.keyboard.press('Enter');
      await page.waitForFunction(`document.querySelector('labanso-assessment').shadowRoot.querySelector('select')`);
      assert.deepEqual(problems, []);
    });

  it('keeps what is pressed before the script is there, and carries it out', async (context) => {
    const page = await (await browser.createBrowserContext()).newPage();
    context.after(() => page.close());
    let letScriptCome = (): void => undefined;
    const asked = new Promise<void>((resolve) => (letScriptCome = resolve));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === `${DIST}page.html`)
        void request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
          body: `<!doctype html><html lang="vi"><title>t</title><script type="module" src="labanso.js"></script>
            ${readFileSync(join(ROOT, `${DIST}first-screen.vi.html`), 'utf8')}`,
        });
      else if (pathname.endsWith('/labanso.js')) void asked.then(() => request.continue());
      else void request.continue();
    });
    const loaded = page.goto(new URL(`${DIST}page.html`, server.url).href);
    await page.waitForFunction(
      `document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('.primary')?.offsetHeight > 20`,
    );
    await page.locator('>>> .primary').click();
    letScriptCome();
    await loaded;
    await page.waitForFunction(`document.querySelector('labanso-assessment').shadowRoot.querySelector('select')`);
  });
});
