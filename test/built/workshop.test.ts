// The trainer's file, opened by double click: a class from the first code to the wipe, and nothing leaves the computer.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { loadBundle, smeVn } from '#content';
import { encode } from '#exchange';
import { toAnswerSlips } from '#formats';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { workshopPage } from '../../src/tools/workshop-file.js';
import { drawQr } from '../../src/workshop/slips/draw-qr.ts';
import { writeClip } from '../support/clip.ts';
import { respondents } from '../support/respondents.ts';
import {
  focus,
  heading,
  keptIn,
  openTrainersFile,
  press,
  says,
  scan,
  TRAINERS_FILE,
} from '../support/trainers-page.ts';

const codes = respondents.slice(0, 6).map((one) => encode(smeVn, one));

let profile: string;
let browser: Browser;
const launch = (...args: readonly string[]): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findChromium()!,
    args: [...CHROMIUM_ARGS, ...args],
    headless: true,
    userDataDir: profile,
  });

before(async () => {
  profile = mkdtempSync(join(tmpdir(), 'labanso-workshop-'));
  browser = await launch();
});
after(async () => {
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Every text that is kept of owners' answers: in the store, and in the database that outlives a dead computer. */
const ownersTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('labanso', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('sessions');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const kept = await new Promise<unknown[]>((resolve) => {
      const request = opened.transaction('sessions').objectStore('sessions').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    opened.close();
    return [...Object.values(localStorage), ...kept].map(String);
  });

/** A paper slip as it is printed, nothing marked on it, in a picture. */
async function photoOfSlip(number: number): Promise<string> {
  const path = join(profile, 'slip.png') as `${string}.png`;
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 700, deviceScaleFactor: 2 });
  await page.setContent(toAnswerSlips(await loadBundle(), 'vi', { from: number, count: 1, qr: drawQr }));
  await (await page.$('svg'))!.screenshot({ path });
  await page.close();
  return path;
}

async function openFile(page: Page, path: string): Promise<void> {
  const input = await page.evaluateHandle(() =>
    document.querySelector('labanso-workshop')!.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!,
  );
  await input.uploadFile(path);
}

/** Answers the first question behind the owner's door. */
async function answerOne(page: Page): Promise<void> {
  await press(page, 'Tự đánh giá cơ sở của tôi');
  await page.waitForFunction(() => {
    const root = document
      .querySelector('labanso-workshop')!
      .shadowRoot!.querySelector('labanso-assessment')?.shadowRoot;
    const option = root?.querySelector<HTMLInputElement>('fieldset[part=question] > .option input');
    if (option) option.click();
    else root?.querySelector<HTMLButtonElement>('.onward [type=submit], .buttons .primary')?.click();
    return Boolean(option);
  });
}

/** What a selector finds and a small laptop doesn't show without scrolling, in words. */
const belowFold = async (page: Page, selector: string): Promise<readonly string[]> => {
  await page.setViewport({ width: 1366, height: 768 });
  return page.evaluate(
    (one) =>
      [...document.querySelector('labanso-workshop')!.shadowRoot!.querySelectorAll(one)]
        .filter((found) => found.getBoundingClientRect().bottom > innerHeight)
        .map((found) => found.textContent!.trim()),
    selector,
  );
};

describe('the trainer’s file', () => {
  it('opens a class, takes codes from a scanner, finds them again after the browser was killed, and is wiped', async () => {
    const { page, problems, requests } = await openTrainersFile(browser);
    await press(page, 'Giảng viên');
    await heading(page, 'Chuẩn bị buổi tập huấn');
    await page.keyboard.press('Tab');
    await focus(page, '#workshop');
    await scan(page, 'Lop sang');
    await heading(page, '0 phiếu');
    for (const [i, code] of codes.entries()) {
      await scan(page, code);
      await says(page, `Phiếu ${i + 1} đã lưu`);
    }
    await scan(page, codes[0]!);
    await says(page, 'Phiếu 1 có rồi');
    await scan(page, 'xin chao');
    await says(page, '✗');
    await heading(page, '6 phiếu');
    assert.deepEqual(await belowFold(page, 'button, .button'), []);
    // a button that was pressed with the mouse doesn't take a scanner's Enter
    const [x, y] = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('labanso-workshop')!;
      const sound = [...shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.includes('Tiếng báo'))!;
      const { left, top, width, height } = sound.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await page.mouse.click(x, y);
    // a twin is somebody else
    await scan(page, codes[0]!);
    await says(page, 'Phiếu 1 có rồi');
    await press(page, 'Người khác, trùng câu trả lời');
    await heading(page, '7 phiếu');
    assert.deepEqual(problems, []);
    assert.deepEqual(requests, [pathToFileURL(TRAINERS_FILE).href]);

    await openFile(page, await photoOfSlip(23));
    await says(page, 'Đã đọc phiếu giấy số 23, CHƯA TÍNH vào lớp.');
    const isKept = async (): Promise<boolean> => (await keptIn(page)).keys.some((key) => key.includes('read-slips'));
    for (let look = 0; look < 100 && !(await isKept()); look++) await pause();

    browser.process()!.kill('SIGKILL');
    browser = await launch();
    const { page: again, problems: later } = await openTrainersFile(browser);
    await says(again, 'Tiếp tục: Lop sang');
    await says(again, 'Đã thu 7 phiếu.');
    await answerOne(again);
    for (let look = 0; look < 100 && (await ownersTexts(again)).length < 2; look++) await pause();
    assert.ok((await ownersTexts(again)).length > 1, 'what an owner answers here is kept twice');
    await press(again, 'Quay lại');
    await press(again, 'Tiếp tục');
    await heading(again, '7 phiếu');
    await says(again, 'Xem và lưu phiếu giấy đã đọc (1)');
    await press(again, 'Kết thúc');
    await press(again, 'Xóa buổi này');
    await says(again, '7 phiếu của Lop sang');
    await says(again, '1 phiếu giấy đã đọc, chưa xem');
    await press(again, 'Xóa hết');
    await says(again, 'Trình duyệt không còn giữ gì');
    // at the very moment when it says so
    assert.deepEqual(await keptIn(again), { keys: [], databases: [] });
    assert.deepEqual(later, []);
  });

  it('asks before a slip takes the place of one that another window has saved, and takes a file dropped on any screen', async () => {
    const windows = [await openTrainersFile(browser), await openTrainersFile(browser)].map((one) => one.page);
    const [one, other] = windows as [Page, Page];
    await one.bringToFront();
    await press(one, 'Giảng viên');
    await heading(one, 'Chuẩn bị buổi tập huấn');
    await focus(one, '#workshop');
    await scan(one, 'Hai cua so');
    await heading(one, '0 phiếu');
    await other.bringToFront();
    await says(other, 'Tiếp tục: Hai cua so');
    await press(other, 'Tiếp tục');
    /** Keys in the slip of that number with the same answer everywhere. */
    const slip = async (page: Page, key: string): Promise<void> => {
      await page.bringToFront();
      await press(page, 'Nhập phiếu giấy');
      await heading(page, 'Nhập phiếu giấy');
      await scan(page, '');
      await heading(page, 'Nhập phiếu giấy · 1');
      await focus(page, '.slip');
      await page.keyboard.press(key as '1');
      for (let i = 0; i < 40; i++) await page.keyboard.press('Space');
      assert.deepEqual(await belowFold(page, '.slip tr, .slip ~ .buttons *'), []);
    };
    await slip(one, '1');
    await slip(other, '2');
    await one.bringToFront();
    await one.keyboard.press('Enter');
    await says(one, 'Phiếu 1 đã lưu');
    await other.bringToFront();
    await other.keyboard.press('Enter');
    await says(other, 'Số 1 đã có rồi.');
    await press(other, 'Bỏ phiếu này');
    await press(other, 'Quay lại');
    await heading(other, '1 phiếu');

    await press(other, 'Danh sách');
    await heading(other, 'Danh sách phiếu');
    const file = join(profile, 'ma.txt');
    writeFileSync(file, codes[0]!);
    const devtools = await other.createCDPSession();
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 5, y: 5, data: { items: [], files: [file], dragOperationsMask: 1 } }); // prettier-ignore
    await says(other, 'ma.txt');
    assert.equal(other.url(), pathToFileURL(TRAINERS_FILE).href);
    await press(other, 'Kết thúc');
    await press(other, 'Xóa buổi này');
    await press(other, 'Xóa hết');
    await says(other, 'Trình duyệt không còn giữ gì');
    await one.bringToFront();
    await heading(one, 'Anh/chị muốn làm gì?');
    for (const page of windows) await page.close();
  });

  it('holds the owner’s element behind its other door', async () => {
    const { page, problems } = await openTrainersFile(browser);
    await press(page, 'Tự đánh giá');
    await page.waitForFunction(() =>
      document
        .querySelector('labanso-workshop')!
        .shadowRoot!.querySelector('labanso-assessment')
        ?.shadowRoot?.querySelector('h2'),
    );
    assert.deepEqual(problems, []);
  });

  it('reads phones with a camera: who shows it again counts once, who changes answers too, a twin as somebody else', async () => {
    const clip = join(mkdtempSync(join(tmpdir(), 'labanso-clip-')), 'phones.y4m');
    const [a, b, c, d, e, f] = codes as [string, string, string, string, string, string];
    // the fourth has the answers of the first; the second comes again with others
    writeClip(clip, [`${a}:AAAA1`, `${b}:AAAA2`, `${c}:AAAA3`, `${a}:AAAA4`, `${d}:AAAA5`, `${e}:AAAA6`, `${f}:AAAA2`]);
    // a computer of its own: nothing is on it
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    browser = await launch(
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${clip}`,
    );
    const { page, problems, requests } = await openTrainersFile(browser);
    await press(page, 'Giảng viên');
    await heading(page, 'Chuẩn bị buổi tập huấn');
    await focus(page, '#workshop');
    await scan(page, 'Lop chieu');
    await heading(page, '0 phiếu');
    await press(page, 'Bật máy ảnh');
    await heading(page, '6 phiếu');
    await says(page, 'đã cập nhật');
    await press(page, 'Tắt máy ảnh');
    await heading(page, '6 phiếu');
    rmSync(dirname(clip), { recursive: true });
    assert.deepEqual(problems, []);
    assert.equal(requests.filter((url) => /^(https?|wss?):/.test(url)).length, 0);
  });

  it('allows its own script and style by their hashes, and nothing else', () => {
    const html = readFileSync(TRAINERS_FILE, 'utf8');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html)!;
    const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html)!;
    assert.ok(policy.includes(`'sha256-${createHash('sha256').update(script).digest('base64')}'`));
    assert.match(policy, /^default-src 'none';/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    assert.ok(script.length > 100_000);
  });

  it('says what page it is, and where its content begins, to who can’t see it', () => {
    const html = readFileSync(TRAINERS_FILE, 'utf8');
    assert.match(html, /<main>\s*<h1>[^<]+<\/h1>\s*<labanso-workshop>/);
  });

  it('can’t be ended by what its script says', () => {
    const html = workshopPage('a("</script><b>","</SCRIPT >","<!--")');
    assert.equal(html.match(/<\/script/gi)!.length, 1);
    assert.doesNotMatch(html, /<b>(?!.*<\/script>)|<!--/s);
  });
});
