// The example that extends sme-vn, as a page shows it: no code, five areas, the sources and targets of ours still there.

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

async function open(context: TestContext): Promise<{ page: Page; problems: string[] }> {
  const server = await serve({ start: '/examples/tourism-khanh-hoa/', policy: POLICY });
  context.after(() => server.close());
  const page = await (await browser.createBrowserContext()).newPage();
  const problems: string[] = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  // the loader of these tests names functions with a helper that the page doesn't have
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.goto(server.url);
  await page.waitForFunction(() => document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('h2'));
  return { page, problems };
}

/** The whole result, which is drawn part by part: the targets come last. */
const textOf = async (page: Page): Promise<string> => {
  await page.waitForFunction(() =>
    document.querySelector('labanso-assessment')!.shadowRoot!.querySelector('.result .targets-section'),
  );
  return page.evaluate(
    () => document.querySelector('labanso-assessment')!.shadowRoot!.querySelector('.result')!.textContent!,
  );
};

describe('examples/tourism-khanh-hoa', () => {
  it('has no line of code: one tag, one address', () => {
    const html = readFileSync(new URL('../../examples/tourism-khanh-hoa/index.html', import.meta.url), 'utf8');
    assert.match(html, /<labanso-assessment questionnaire-src="questionnaire.json"/);
    assert.deepEqual(html.match(/<script[^>]*>/g)!.length, 1);
    assert.match(html, /<script type="module" src="[^"]+\/labanso\.js"><\/script>/);
  });

  it('asks the five questions more, and shows five areas with the sources, steps and targets of sme-vn', async (context) => {
    const { page, problems } = await open(context);
    const asked = await walk(page);
    assert.equal(asked[0], 'Việc kinh doanh du lịch của anh/chị đã sẵn sàng chuyển đổi số đến đâu?');
    for (const question of [
      'Khách đặt phòng, đặt tour với anh/chị qua đâu?',
      'Khách khen, chê trên mạng thì anh/chị làm gì?',
    ])
      assert.ok(asked.includes(question), asked.join('\n'));
    const text = await textOf(page);
    for (const area of [
      'Hóa đơn điện tử',
      'Hợp đồng điện tử và chữ ký số',
      'Nền tảng số',
      'Thương mại điện tử',
      'Đón khách du lịch',
    ])
      assert.ok(text.includes(area), area);
    assert.match(text, /Đưa phòng, tour lên một trang đặt trên mạng/);
    assert.match(text, /Nghị định/, 'the law that a step of sme-vn rests on');
    assert.match(text, /Khánh Hòa/, 'the targets of the province');
    assert.doesNotMatch(text, /bốn mảng/);
    assert.deepEqual(problems, []);
  });

  it('speaks English too', async (context) => {
    const { page, problems } = await open(context);
    await walk(page);
    await page.evaluate(() => document.querySelector('labanso-assessment')!.setAttribute('lang', 'en'));
    await page.waitForFunction(() =>
      /Welcoming visitors/.test(document.querySelector('labanso-assessment')!.shadowRoot!.textContent!),
    );
    assert.match(await textOf(page), /E-invoicing/i);
    assert.deepEqual(problems, []);
  });
});
