// The trainer's file in Firefox, opened by double click: it takes a code, and has it after it was loaded again.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { smeVn } from '#content';
import { encode } from '#exchange';
import { findFirefox } from '../../src/tools/browsers.js';
import { ROOT } from '../support/packages.ts';
import { respondents } from '../support/respondents.ts';

const FILE = pathToFileURL(join(ROOT, 'packages/widget/dist/tap-huan.html')).href;
const executablePath = findFirefox();

it(
  'opens in Firefox from a folder, takes a code, and has it after it was loaded again',
  { skip: executablePath ? false : 'no Firefox here' },
  async () => {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath!, headless: true });
    try {
      const page = await browser.newPage();
      const says = (words: string): Promise<unknown> =>
      page.waitForFunction(
        (wanted) => document.querySelector('labanso-workshop')?.shadowRoot?.querySelector('.root')?.textContent?.replace(/\s+/g, ' ').includes(wanted),
        { timeout: 90_000, polling: 100 },
        words,
      ); // prettier-ignore
      /** Fills in the first form of the screen and sends it. */
      const enter = (text: string): Promise<void> =>
        page.evaluate((value) => {
          const form = document.querySelector('labanso-workshop')!.shadowRoot!.querySelector('form')!;
          form.querySelector('input')!.value = value;
          form.requestSubmit();
        }, text);
      const press = (words: string): Promise<void> =>
        page.evaluate((wanted) => {
          const buttons = document.querySelector('labanso-workshop')!.shadowRoot!.querySelectorAll('button');
          [...buttons].find((one) => one.textContent!.includes(wanted))!.click();
        }, words);

      await page.goto(FILE);
      await says('Giảng viên: mở buổi tập huấn');
      await press('Giảng viên');
      await says('Tên lớp');
      await enter('Lop Firefox');
      await says('Mã trên điện thoại');
      await enter(encode(smeVn, respondents[0]!));
      await says('Phiếu 1 đã lưu');
      await page.goto(FILE);
      await says('Tiếp tục: Lop Firefox');
      await says('Đã thu 1 phiếu.');
      assert.deepEqual(
        await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
        [],
        'nothing was asked for',
      );
    } finally {
      await browser.close();
    }
  },
);
