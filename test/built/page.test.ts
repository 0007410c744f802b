// The built scripts in a real browser, under the strict policy that the README names: nothing is reported.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it, type TestContext } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { POLICY, serve } from '../../src/tools/serve.js';
import { walk } from '../support/walk.ts';

let browser: Browser;

before(async () => {
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(() => browser.close());

interface Visit {
  readonly page: Page;
  readonly problems: string[];
  readonly requests: string[];
}

async function open(context: TestContext, path: string, policy: string | null = POLICY): Promise<Visit> {
  const server = await serve({ start: path, policy });
  context.after(() => server.close());
  const page = await (await browser.createBrowserContext()).newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  // the loader of these tests names functions with a helper that the page doesn't have
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await page.goto(server.url);
  return { page, problems, requests };
}

const heading = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('h2')?.textContent?.trim(),
  );

/** As far as the level of the result. */
async function walkThrough(page: Page): Promise<void> {
  await walk(page);
  await page.waitForFunction(() =>
    document.querySelector('labanso-assessment')!.shadowRoot!.querySelector('.result .level'),
  );
}

const LEVELS = ['Mới bắt đầu', 'Cơ bản', 'Đang phát triển', 'Vững vàng', 'Thành thạo'];

describe('the script for a page', () => {
  it('runs the whole way under the strict policy, in parts, with nothing reported', async (context) => {
    const { page, problems, requests } = await open(context, '/examples/plain-page/');
    await page.waitForFunction(() => document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('h2'));
    // a moment later come the parts for answers that last and for the way back, which nothing waits for
    const waitedFor = (path: string): boolean => !/\/(database|history)-/.test(path);
    const scripts = () => requests.filter((path) => /(?<!problem-.*)\.js$/.test(path));
    assert.deepEqual(
      scripts().filter(waitedFor),
      ['/packages/widget/dist/labanso.js'],
      'one request before the first question',
    );
    await walkThrough(page);
    assert.ok(LEVELS.includes((await heading(page))!));
    assert.ok(scripts().length > 3, 'the rest came when it was needed');
    await page.evaluate(() => document.querySelector('labanso-assessment')!.setAttribute('lang', 'en'));
    await page.waitForFunction(() =>
      /Basic|Getting started|Developing/.test(
        document.querySelector('labanso-assessment')!.shadowRoot!.querySelector('h2')!.textContent!,
      ),
    );
    assert.deepEqual(problems, []);
  });

  it('runs from one file too', async (context) => {
    const { page, problems, requests } = await open(context, '/test/pages/all-in-one.html');
    await walkThrough(page);
    assert.ok(LEVELS.includes((await heading(page))!));
    assert.deepEqual(
      requests.filter((path) => path.endsWith('.js')),
      ['/packages/widget/dist/labanso.all.js'],
    );
    assert.deepEqual(problems, []);
  });

  it('sends nothing: every request is for a file of this page', async (context) => {
    const { page, requests } = await open(context, '/examples/plain-page/');
    await walkThrough(page);
    for (const path of requests) assert.match(path, /^\/(examples|packages)\//);
  });

  it('leaves the text inside the tag when the policy forbids it to draw', async (context) => {
    const { page, problems } = await open(
      context,
      '/examples/plain-page/',
      POLICY.replace('trusted-types labanso', "trusted-types 'none'"),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const seen = await page.evaluate(() =>
      (document.querySelector('labanso-assessment p') as HTMLElement).checkVisibility(),
    );
    assert.equal(seen, true);
    assert.ok(
      problems.some((problem) => problem.includes('policy: ')),
      'the browser says what was refused',
    );
  });

  it('leaves the text inside the tag when the script is not there', async (context) => {
    const { page } = await open(context, '/test/pages/no-script.html');
    assert.equal(
      await page.evaluate(() => (document.querySelector('labanso-assessment p') as HTMLElement).checkVisibility()),
      true,
    );
  });

  it('runs beside another copy of itself, and beside hostile styles', async (context) => {
    const { page, problems } = await open(context, '/test/pages/hostile.html');
    await walkThrough(page);
    const style = await page.evaluate(() => {
      const option = document.querySelector('labanso-assessment')!.shadowRoot!.querySelector('.result p')!;
      const { textTransform, letterSpacing, lineHeight, fontSize } = getComputedStyle(option);
      return { textTransform, letterSpacing, tight: parseFloat(lineHeight) / parseFloat(fontSize) < 1.4 };
    });
    assert.deepEqual(style, { textTransform: 'none', letterSpacing: 'normal', tight: false });
    // a name can be taken once: the browser notes that the second and third copy asked for it, and all goes on
    assert.deepEqual(
      problems.filter((problem) => !/trusted-types-policy|TrustedTypePolicy named 'labanso'/.test(problem)),
      [],
    );
  });

  it('shows a questionnaire of the page’s own, and says what is wrong with a bad one', async (context) => {
    const good = await open(context, '/test/pages/own.html');
    await good.page.waitForFunction(() =>
      document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('h2'),
    );
    assert.equal(await heading(good.page), 'Hai câu hỏi thử');
    await walkThrough(good.page);
    assert.deepEqual(good.problems, []);

    for (const [file, expected] of [
      ['own-bad.html', '/questionnaire/questions/0/weight is 0'],
      ['own-missing.html', 'HTTP 404'],
      ['own-html.html', 'không phải tệp JSON'],
    ] as const) {
      const bad = await open(context, `/test/pages/${file}`);
      await bad.page.waitForFunction(() =>
        document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('[role=alert]'),
      );
      const text = await bad.page.evaluate(
        () => document.querySelector('labanso-assessment')!.shadowRoot!.textContent!,
      );
      assert.ok(
        text.includes('Không mở được bộ câu hỏi này') && text.includes(expected),
        `${file}: ${text.slice(0, 400)}`,
      );
    }
  });

  it('tries once more when the questionnaire of the page’s own did not arrive, and reads on from its heading', async (context) => {
    const { page } = await open(context, '/test/pages/own-missing.html');
    await page.waitForFunction(() =>
      document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('[role=alert] button'),
    );
    await page.setRequestInterception(true);
    const body = readFileSync(new URL('../pages/own.json', import.meta.url), 'utf8');
    page.on('request', (request) =>
      request.url().endsWith('nothing.json')
        ? void request.respond({ contentType: 'application/json', body })
        : void request.continue(),
    );
    await page.evaluate(() =>
      document
        .querySelector('labanso-assessment')!
        .shadowRoot!.querySelector<HTMLButtonElement>('[role=alert] button')!
        .click(),
    );
    await page.waitForFunction(
      () =>
        document.querySelector('labanso-assessment')!.shadowRoot!.activeElement?.textContent?.trim() ===
        'Hai câu hỏi thử',
    );
  });

  it('runs from a plain script tag, named twice, in a page that is opened from a folder', async (context) => {
    const page = await (await browser.createBrowserContext()).newPage();
    context.after(() => page.close());
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(new URL('../pages/classic.html', import.meta.url).href);
    await walkThrough(page);
    assert.ok(LEVELS.includes((await heading(page))!));
    assert.deepEqual(problems, []);
  });

  it('loads nothing twice when its address carries a version', async (context) => {
    const { page, requests, problems } = await open(context, '/test/pages/versioned.html');
    await walkThrough(page);
    const scripts = requests.filter((path) => path.endsWith('.js'));
    assert.equal(new Set(scripts).size, scripts.length, scripts.join());
    assert.deepEqual(problems, []);
  });

  it('says at the start which file the page lacks, blames no connection, and goes on once it is there', async (context) => {
    const server = await serve({ start: '/examples/plain-page/', policy: POLICY });
    context.after(() => server.close());
    const page = await (await browser.createBrowserContext()).newPage();
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    let isThere = false;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      /\/dist\/labanso\//.test(request.url()) && !isThere
        ? void request.respond({ status: 404, body: '' })
        : void request.continue(),
    );
    await page.goto(server.url);
    await page.waitForFunction(() =>
      document
        .querySelector('labanso-assessment')
        ?.shadowRoot?.querySelector('[role=alert]')
        ?.textContent?.includes('thiếu một phần'),
    );
    assert.ok(
      said.some((line) => /^labanso: .*\/dist\/labanso\/[\w-]+\.js/.test(line)),
      said.join('\n'),
    );
    isThere = true;
    await walkThrough(page);
    assert.ok(LEVELS.includes((await heading(page))!));
  });
});
