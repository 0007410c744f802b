// The page that `npm start` opens: three doors, in two languages, under the strict policy.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { serve } from '../../src/tools/serve.js';

const PAGES = ['', 'owner/', 'developer/', 'trainer/', 'examples/'];
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

before(async () => {
  server = await serve();
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(() => Promise.all([server.close(), browser.close()]));

async function open(path: string, width = 390) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width, height: 844 });
  const problems: string[] = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle0' });
  return { page, problems };
}

describe('the front door', () => {
  for (const path of PAGES)
    for (const language of ['vi', 'en'])
      it(`/${path} speaks ${language}, is as narrow as a phone, and nothing is reported`, async () => {
        const { page, problems } = await open(`${path}?lang=${language}`);
        const seen = (await page.evaluate(`({
          lang: document.documentElement.lang,
          over: document.documentElement.scrollWidth - innerWidth,
          other: [...document.querySelectorAll('[lang]:not(html, a, labanso-assessment)')].filter(
            (one) => one.lang !== '${language}' && one.checkVisibility()).length,
        })`)) as { lang: string; over: number; other: number };
        assert.deepEqual({ ...seen, over: Math.max(0, seen.over) }, { lang: language, over: 0, other: 0 });
        assert.deepEqual(problems, []);
        await page.close();
      });

  it('leads nowhere that is not there', async () => {
    const seen = new Set<string>();
    for (const path of PAGES) {
      const { page } = await open(path);
      const links = (await page.evaluate(`[...document.querySelectorAll('a')].map((link) => link.href)`)) as string[];
      for (const link of links) if (link.startsWith(server.url)) seen.add(link);
      await page.close();
    }
    assert.ok(seen.size > 12);
    for (const link of seen) assert.equal((await fetch(link)).status, 200, link);
  });

  it('has the element and nothing else behind the owner’s door', async () => {
    const { page } = await open('owner/');
    const texts = await page.evaluate(`document.querySelector('main').children.length`);
    assert.equal(texts, 1);
    await page.waitForFunction(`document.querySelector('labanso-assessment').shadowRoot?.querySelector('h2')`);
    await page.close();
  });

  it('lets a developer try attributes, shows the snippet for them and what the element tells', async () => {
    const { page, problems } = await open('developer/?lang=en', 1280);
    await page.waitForFunction(`document.querySelector('labanso-assessment').shadowRoot?.querySelector('.primary')`);
    await page.select('[name=province]', 'khanh-hoa');
    await page.select('[name=theme]', 'dark');
    const snippet = await page.$eval('#snippet', (one) => one.textContent);
    assert.ok(
      snippet!.endsWith('<labanso-assessment lang="en" province="khanh-hoa" theme="dark"></labanso-assessment>'),
    );
    assert.equal(await page.$eval('labanso-assessment', (one) => one.getAttribute('theme')), 'dark');
    await page.evaluate(`document.querySelector('labanso-assessment').shadowRoot.querySelector('.primary').click()`);
    await page.waitForFunction(`document.querySelector('#events').textContent.includes('labanso-start')`);
    await page.type('[name=scope]', 'shop-1');
    await page.select('[name=offline]', 'labanso-offline.js');
    assert.match(
      (await page.$eval('#snippet', (one) => one.textContent))!,
      / scope="shop-1" offline="labanso-offline.js">/,
    );
    assert.deepEqual(
      await page.$eval('labanso-assessment', (one) => ['scope', 'offline'].map((name) => one.getAttribute(name))),
      ['shop-1', null],
    );
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('prints the form on paper from the questionnaire, in both languages', async () => {
    for (const [language, word] of [
      ['vi', 'Hóa đơn'],
      ['en', 'invoice'],
    ] as const) {
      const answer = await fetch(new URL(`/paper/${language}.html`, server.url));
      assert.equal(answer.status, 200);
      assert.ok((await answer.text()).includes(word));
    }
  });

  it('is served compressed: the script weighs what the budget says', async () => {
    const { page } = await open('');
    const [sent, whole] = (await page.evaluate(`(async () => {
      const url = '/packages/widget/dist/labanso.js';
      const body = await (await fetch(url)).text();
      const [entry] = performance.getEntriesByName(new URL(url, location.href).href);
      return [entry.encodedBodySize, body.length];
    })()`)) as [number, number];
    assert.ok(sent < 0.45 * whole, `${sent} of ${whole}`);
    await page.close();
  });
});
