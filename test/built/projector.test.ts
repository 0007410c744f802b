// The projector's window of the trainer's file: it has no script and no doctype, and is read from the last row.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { smeVn } from '#content';
import { encode } from '#exchange';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { respondents } from '../support/respondents.ts';
import { focus, heading, openTrainersFile, press, says, scan } from '../support/trainers-page.ts';

let browser: Browser;
before(async () => {
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(() => browser.close());

describe('the projector’s window', () => {
  it('shows tables in letters as large as those around them', async () => {
    const { page, problems } = await openTrainersFile(browser);
    await press(page, 'Giảng viên');
    await heading(page, 'Chuẩn bị buổi tập huấn');
    await focus(page, '#workshop');
    await scan(page, 'Lop sang');
    await heading(page, '0 phiếu');
    for (const [i, one] of respondents.slice(0, 6).entries()) {
      await scan(page, encode(smeVn, one));
      await says(page, `Phiếu ${i + 1} đã lưu`);
    }
    await press(page, 'Bảng chung');
    await heading(page, 'Đã thu 6 phiếu');
    await press(page, 'Mở bảng');
    await says(page, '1/');
    await press(page, 'Sau →');
    const opened = new Promise<Page>((resolve) => page.once('popup', (one) => resolve(one!)));
    await press(page, 'Cửa sổ chiếu');
    const stage = await opened;
    await stage.waitForSelector('.board thead th');
    const sizes = await stage.$$eval('.lead, thead th', (some) => some.map((one) => getComputedStyle(one).fontSize));
    assert.ok(sizes.length > 1);
    assert.deepEqual([...new Set(sizes)].length, 1, sizes.join());
    assert.ok(parseFloat(sizes[0]!) >= 24, sizes[0]);
    assert.deepEqual(problems, []);
  });
});
