// A questionnaire of the page's own that does not arrive: what the person can open in its place.

import { after, before, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import ours from '../../src/content/vi/questions.json' with { type: 'json' };
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { POLICY, serve } from '../../src/tools/serve.js';
import broken from '../../src/widget/texts/broken-vi.json' with { type: 'json' };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  server = await serve({ start: '/test/pages/own.html', policy: POLICY });
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(() => Promise.all([server.close(), browser.close()]));

it('is replaced by its copy of last time, or by ours, as the person chooses', async () => {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.goto(server.url);
  await page.waitForFunction(async () => (await (await caches.open('labanso')).keys()).length > 0);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('own.json') ? void request.abort() : void request.continue(),
  );
  for (const [words, title] of [
    [broken.copy, 'Hai câu hỏi thử'],
    [broken.builtIn, ours.title],
  ] as const) {
    await page.reload();
    const offer = await page.waitForFunction(
      (words) =>
        [
          ...(document
            .querySelector('labanso-assessment')
            ?.shadowRoot?.querySelectorAll<HTMLButtonElement>('[role=alert] button') ?? []),
        ].find((button) => button.textContent.includes(words)),
      {},
      words,
    );
    await page.evaluate((button) => (button as HTMLButtonElement).click(), offer);
    await page.waitForFunction(
      (title) =>
        document.querySelector('labanso-assessment')!.shadowRoot!.querySelector('h2')?.textContent?.trim() === title,
      {},
      title,
    );
  }
});
