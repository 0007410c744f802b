// The questions are answered, and the part that shows results can't be loaded: what is known is said all the same.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { serve } from '../../src/tools/serve.js';
import { walk } from '../support/walk.ts';

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

before(async () => {
  server = await serve({ start: '/examples/plain-page/' });
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(() => Promise.all([server.close(), browser.close()]));

interface Seen {
  readonly text: string;
  readonly result: { readonly score: number | null; readonly range: readonly [number, number] };
}

/** A visit whose line is cut once the questions are there, on the screen behind them; returns how to mend it. */
async function cutOff(way: string) {
  const page = await (await browser.createBrowserContext()).newPage();
  let isCut = true;
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    isCut && /\/dist\/labanso\//.test(request.url()) ? void request.abort() : void request.continue(),
  );
  await page.goto(server.url);
  await page.waitForFunction(`document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('.${way}')`);
  await page.evaluate(`document.querySelector('labanso-assessment').shadowRoot.querySelector('.${way}').click()`);
  await walk(page);
  const seen = (await page.evaluate(`(() => {
    const element = document.querySelector('labanso-assessment');
    return { text: element.shadowRoot.querySelector('.screen').innerText, result: element.result };
  })()`)) as Seen;
  return { page, ...seen, mend: () => (isCut = false) };
}

describe('a result whose part doesn’t arrive', () => {
  it('shows level and score, and the whole once the line is back', async () => {
    const { page, text, result, mend } = await cutOff('primary');
    assert.match(text, /Cơ bản|Đang phát triển/);
    assert.ok(text.includes(`${result.score} / 100 điểm`), text);
    mend();
    const meanwhile = await page.evaluate(`(async () => {
      const element = document.querySelector('labanso-assessment');
      element.shadowRoot.querySelector('[role=alert] + .buttons button').click();
      await element.updateComplete;
      return element.shadowRoot.querySelector('.screen').innerText;
    })()`);
    assert.match(meanwhile as string, /Đang tải…/);
    assert.doesNotMatch(meanwhile as string, /Chưa tải được/);
    await page.waitForFunction(
      `document.querySelector('labanso-assessment').shadowRoot.querySelector('.score')?.textContent.includes('${result.score}')`,
    );
  });

  it('shows the range when not everything was asked', async () => {
    const { text, result } = await cutOff('express');
    assert.equal(result.score, null);
    assert.ok(text.includes(`khoảng ${result.range.join('–')}.`), text);
  });
});
