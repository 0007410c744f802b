// What only a real device can show: killed pages, a full history, photographed codes.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import decodeQr from 'qr/decode.js';
import { smeVn } from '#content';
import { encode } from '#exchange';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { serve } from '../../src/tools/serve.js';
import { ROOT } from '../support/packages.ts';
import { photograph } from '../support/pictures.ts';
import { respondents } from '../support/respondents.ts';

const ARTEFACTS = join(ROOT, '.artefacts');
const PAGE = '/examples/plain-page/';
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

const launch = (userDataDir?: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findChromium()!,
    args: CHROMIUM_ARGS,
    headless: true,
    ...(userDataDir ? { userDataDir } : {}),
  });

before(async () => {
  mkdirSync(ARTEFACTS, { recursive: true });
  server = await serve({ start: PAGE });
  browser = await launch();
});
after(() => Promise.all([server.close(), browser.close()]));

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function visit(on: Browser, fragment = ''): Promise<Page> {
  const page = await on.newPage();
  await page.goto(server.url + fragment);
  await page.waitForFunction(() => document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('h2'));
  return page;
}

/** In the element's shadow root. */
const inside = <Value>(page: Page, code: string): Promise<Value> =>
  page.evaluate(
    `(async () => { const root = document.querySelector('labanso-assessment').shadowRoot; ${code} })()`,
  ) as Promise<Value>;

const press = (page: Page, words: string): Promise<void> =>
  inside(
    page,
    `[...root.querySelectorAll('button, summary')].find((one) => one.textContent.includes('${words}')).click();`,
  );

async function showResult(context: TestContext, id: string, language = 'vi'): Promise<{ page: Page; code: string }> {
  const code = encode(
    smeVn,
    respondents.find((one) => one.id === id)!,
  );
  const page = await visit(browser, `#labanso=${code}`);
  context.after(() => page.close());
  await page.waitForFunction(() =>
    document.querySelector('labanso-assessment')!.shadowRoot!.querySelector('.result:not([aria-busy])'),
  );
  if (language !== 'vi') await press(page, 'English');
  await page.waitForFunction(
    `document.querySelector('labanso-assessment').shadowRoot.querySelector('.root').lang === '${language}'`,
  );
  await wait(300);
  return { page, code };
}

describe('a full history', () => {
  for (const moment of [5, 300])
    it(`stays on the page where it has lost the entry that the element began at, ${moment} ms ago`, async (context) => {
      const person = await browser.createBrowserContext();
      context.after(() => person.close());
      const page = await person.newPage();
      for (let i = 0; i < 55; i++) await page.goto(`data:text/plain,${i}`);
      await page.goto(server.url);
      // what a person has opened or touched the browser keeps, so nobody may have: puppeteer's own calls count as a touch
      const expression = `(async () => {
        const until = async (test) => { while (!test()) await new Promise((go) => setTimeout(go, 20)); };
        const element = document.querySelector('labanso-assessment');
        const leave = () => element.remove();
        history.pushState = (...given) => {
          History.prototype.pushState.apply(history, given);
          if (history.state?.labanso?.depth === 2) setTimeout(leave, ${moment});
        };
        for (const depth of [1, 2]) {
          await until(() => element.shadowRoot?.querySelector('.primary'));
          element.shadowRoot.querySelector('.primary').click();
          await until(() => history.state?.labanso?.depth === depth);
        }
        await until(() => !element.isConnected);
      })()`;
      await (await page.createCDPSession()).send('Runtime.evaluate', { expression, awaitPromise: true });
      await wait(300);
      assert.equal(page.url(), server.url);
    });
});

describe('a page that is killed', () => {
  it('has every answer that was given 250 ms before, each of four times', async (context) => {
    const own = await launch();
    context.after(() => own.close());
    const system = await own.target().createCDPSession();
    let page = await visit(own);
    await press(page, 'Đầy đủ');
    await wait(100);
    await inside(page, `root.querySelector('.primary').click();`);
    for (let answered = 1; answered <= 4; answered++) {
      await wait(100);
      // a number field takes no tap: every question here has options
      await inside(
        page,
        `(root.querySelectorAll('fieldset input')[1] ?? root.querySelector('fieldset input')).click();`,
      );
      await wait(250);
      const { processInfo } = await system.send('SystemInfo.getProcessInfo');
      for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
      await wait(200);
      page = await visit(own);
      const found = await inside<string>(page, `return root.querySelector('.found').textContent;`);
      assert.match(found, new RegExp(`đã trả lời ${answered} / 26 câu`));
      await press(page, 'Làm tiếp');
      await wait(100);
      await inside(page, `root.querySelector('.primary').click();`);
    }
  });

  it('is found again after its tab was closed at once', async (context) => {
    const own = await launch();
    context.after(() => own.close());
    const page = await visit(own);
    await press(page, 'Đầy đủ');
    await wait(100);
    await inside(page, `root.querySelector('.primary').click();`);
    await wait(100);
    await inside(page, `root.querySelectorAll('fieldset input')[2].click();`);
    await page.close({ runBeforeUnload: false });
    const next = await visit(own);
    assert.match(await inside<string>(next, `return root.querySelector('.found').textContent;`), /1 \/ 26/);
  });
});

describe('two tabs of one browser', () => {
  it('that tap on one question within a tenth of a second end equal, each of fifteen times, without a reload', async (context) => {
    const own = await launch();
    context.after(() => own.close());
    const tabs = [await visit(own), await visit(own)];
    for (const tab of tabs) {
      await tab.bringToFront();
      await press(tab, await inside(tab, `return root.querySelector('.found') ? 'Làm tiếp' : 'Đầy đủ';`));
      await wait(300);
      if (!(await inside(tab, `return root.querySelector('fieldset');`)))
        await inside(tab, `root.querySelector('.primary').click();`);
      await wait(300);
    }
    const checked = `return [...root.querySelectorAll('fieldset input')].findIndex((input) => input.checked);`;
    for (let turn = 0; turn < 15; turn++) {
      const tap = (tab: Page, option: number): Promise<void> =>
        inside(tab, `root.querySelectorAll('fieldset input')[${option}].click();`);
      await Promise.all([
        tap(tabs[0]!, turn % 3),
        wait((turn * 37) % 100).then(() => tap(tabs[1]!, (turn + 1 + (turn % 2)) % 3)),
      ]);
      let seen: readonly number[] = [];
      for (let look = 0; look < 40 && (look < 8 || seen[0] !== seen[1]); look++) {
        await wait(50);
        seen = await Promise.all(tabs.map((tab) => inside<number>(tab, checked)));
      }
      assert.equal(seen[0], seen[1], `turn ${turn}`);
    }
  });
});

/** How often the whole browser is killed: `KILLS=50 npm test -- built` for more. */
const KILLS = Number(process.env['KILLS'] ?? 10);
/** An answer is safe this long after the tap, in milliseconds. */
const SAFE_AFTER = 150;

describe('a phone that dies', () => {
  it(`has every answer, its whole browser killed ${KILLS} times at random moments within a second of a tap`, async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'labanso-phone-'));
    context.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9, retryDelay: 200 }));
    let expected = -1;
    let early = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const phone = await launch(folder);
      const page = await visit(phone);
      if (expected < 0) {
        await press(page, 'Đầy đủ');
        await wait(100);
        await inside(page, `root.querySelector('.primary').click();`);
      } else {
        const isFound = `document.querySelector('labanso-assessment').shadowRoot.querySelector('.found')`;
        await page.waitForFunction(isFound, { timeout: 10_000 });
        await press(page, 'Làm tiếp');
      }
      const checked = `[...document.querySelector('labanso-assessment').shadowRoot.querySelectorAll('fieldset input')]
        .findIndex((input) => input.checked)`;
      await page.waitForFunction(`${checked} === ${expected}`, { timeout: 10_000 }).catch(async () => {
        assert.fail(`kill ${kill}: option ${String(await page.evaluate(checked))} instead of ${expected}`);
      });
      const tapped = kill % 3;
      await wait(300);
      const moment = Math.random() * 1000;
      await inside(page, `root.querySelectorAll('fieldset input')[${tapped}].click();`);
      await wait(moment);
      // the browser leads a group of its own, with every process that it has begun
      process.kill(-phone.process()!.pid!, 'SIGKILL');
      await new Promise((resolve) => phone.process()!.once('exit', resolve));
      if (moment >= SAFE_AFTER) expected = tapped;
      else {
        // too early to promise anything: whatever is found is where it goes on
        early++;
        const again = await launch(folder);
        const after = await visit(again);
        const isFound = `document.querySelector('labanso-assessment').shadowRoot.querySelector('.found')`;
        await after.waitForFunction(isFound, { timeout: expected < 0 ? 2000 : 10_000 }).catch(() => undefined);
        const isThere = Boolean(await after.evaluate(isFound));
        assert.ok(isThere || expected < 0, `kill ${kill}: nothing was found`);
        if (isThere) {
          await press(after, 'Làm tiếp');
          await wait(500);
          const found = (await after.evaluate(checked)) as number;
          assert.ok(found === tapped || found === expected, `kill ${kill}: option ${found}`);
          expected = found;
        }
        await again.close();
      }
    }
    context.diagnostic(`${KILLS} kills, ${early} of them within ${SAFE_AFTER} ms of the tap`);
  });
});

describe('the QR codes', () => {
  it('are read from a screen, dark or not, straight, tilted and blurred: the link opens, the code too', async (context) => {
    const { page, code } = await showResult(context, 'quan-pho');
    await page.bringToFront();
    await press(page, 'Mã QR để quét');
    await page.waitForFunction(
      () => document.querySelector('labanso-assessment')!.shadowRoot!.querySelectorAll('.share .qr').length === 2,
      { polling: 50 },
    );
    const pictures: { readonly name: string; readonly png: Uint8Array; readonly expected: string }[] = [];
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const [place, expected] of [`${server.url}#labanso=${code}`, code].entries()) {
        const figure = await page.evaluateHandle(
          (at) => document.querySelector('labanso-assessment')!.shadowRoot!.querySelectorAll('.share .qr')[at]!,
          place,
        );
        const name = `qr-${place ? 'code' : 'link'}-${scheme}.png`;
        const png = await figure.asElement()!.screenshot();
        writeFileSync(join(ARTEFACTS, name), png);
        pictures.push({ name, png, expected });
      }
    }
    const camera = await browser.newPage();
    context.after(() => camera.close());
    for (const { name, png, expected } of pictures)
      for (const [tilt, blur] of [
        [0, 0],
        [7, 1],
        [-12, 2],
        [184, 1.5],
      ] as const)
        assert.equal(decodeQr(await photograph(camera, png, tilt, blur)), expected, `${name}, ${tilt}°, ${blur} px`);
  });
});
