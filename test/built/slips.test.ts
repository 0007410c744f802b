// Paper slips as the browser prints them, before a pretended webcam: every cell that is said is right, or it is asked.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { readMany } from '../support/printed-slip.ts';

let browser: Browser;
before(async () => {
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(() => browser.close());

describe('printed slips, marked by hand and held before a webcam', () => {
  it('are all found; no cell is said wrong, and hardly a row is asked', async () => {
    const { sheets, refused, cells, wrong, asked } = await readMany(browser, 8);
    assert.deepEqual({ sheets, refused, wrong }, { sheets: 8, refused: 0, wrong: 0 });
    assert.ok(cells > 1700 && asked <= 8, JSON.stringify({ cells, asked }));
  });
});
