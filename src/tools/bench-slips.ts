// How well paper slips are read from pictures: `npm run bench:slips`, 64 printed slips before a pretended webcam.
import puppeteer from 'puppeteer-core';
import { readMany } from '../../test/support/printed-slip.ts';
import { CHROMIUM_ARGS, findChromium } from './browsers.js';

const browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
const { sheets, refused, cells, wrong, rows, asked, ms } = await readMany(browser, 64).finally(() => browser.close());
console.log(`${sheets} of ${sheets + refused} slips read, ${Math.round(ms / (sheets + refused))} ms each`);
console.log(`${cells} cells said, ${wrong} of them wrong; ${asked} of ${rows} rows asked`);
