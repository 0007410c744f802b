// `npm run day`: a class of sixty from the first code to the wipe, in the built file, without a network. What the page says,
// draws and exports has to be what the library says of the same answers. A report, and a failure at the first difference.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { smeVn } from '#content';
import { encode, linkOf, withTag } from '#exchange';
import { slipLayout } from '#formats';
import type { Profile, Questionnaire, Submission } from '#model';
import { answeredBy, businessOfChance, keysFor } from '../../test/support/class-of-chance.ts';
import { createRandom } from '../../test/support/random.ts';
import { focus, heading, keptIn, killTab, openTrainersFile, press, says, scan, textIn, TRAINERS_FILE, type Visit } from '../../test/support/trainers-page.ts'; // prettier-ignore
import { CHROMIUM_ARGS, findChromium } from './browsers.js';
import { showBoard } from './day/board.ts';
import { readTables } from './day/tables.ts';

const questionnaire: Questionnaire = smeVn;
const { rows } = slipLayout(questionnaire);
const PROVINCE = 'can-tho';
const [SCANNED, PASTED, SLIPS, SLIPS_AFTER] = [22, 7, 30, 20];

const seed = Number(process.argv[2]) || Date.now() % 1_000_000;
const chance = createRandom(seed);
const begin = performance.now();
const step = (seen: string): void =>
  console.log(`${((performance.now() - begin) / 1000).toFixed(0).padStart(4)} s  ${seen}`);

/** By tag of a phone, number of a slip or place in a chat: what each has said in this round. */
type Room = Map<string, Submission>;
const codeOf = ({ profile, answers }: Submission): string => encode(questionnaire, { profile: profile ?? {}, answers });
const tagOf = (i: number): string => `AAA${'ABCDEFGHJK'[Math.floor(i / 10)]}${i % 10}`;
const again = ({ profile }: Submission): Submission => answeredBy(profile as Profile, chance);
async function prepare(page: Page): Promise<void> {
  await press(page, 'Giảng viên');
  await heading(page, 'Chuẩn bị buổi tập huấn');
  await page.evaluate((province) => {
    const root = document.querySelector('labanso-workshop')!.shadowRoot!;
    root.querySelector<HTMLSelectElement>('#province')!.value = province;
    root.querySelector<HTMLInputElement>('[name=rounds][value="2"]')!.click();
  }, PROVINCE);
  await focus(page, '#workshop');
  await scan(page, 'Lop sang');
  await heading(page, '0 phiếu');
  step('a class of two rounds is open');
}

/** A phone's code, typed as a scanner types. */
async function phone(page: Page, room: Room, i: number, said: Submission, news = 'đã lưu'): Promise<void> {
  await scan(page, withTag(codeOf(said), tagOf(i)));
  await says(page, `Phiếu ${i + 1} ${news}`);
  room.set(tagOf(i), said);
}

async function chat(page: Page, room: Room): Promise<void> {
  const said = Array.from({ length: PASTED }, () => businessOfChance(chance, PROVINCE));
  const lines = said.map((one, i) => (i % 2 ? linkOf('https://example.vn/', codeOf(one)) : codeOf(one)));
  await press(page, 'Dán nhiều mã');
  await heading(page, 'Dán nhiều mã');
  await focus(page, '#chat');
  await (await page.createCDPSession()).send('Input.insertText', { text: ['Em gửi cô ạ', ...lines, 'cảm ơn cô'].join('\n') }); // prettier-ignore
  await press(page, 'Nhận các mã');
  await says(page, `Nhận ${PASTED} phiếu mới. 0 phiếu cập nhật. 0 phiếu có rồi. 2 dòng không có mã.`);
  said.forEach((one, i) => room.set(`chat ${i}`, one));
  await scan(page, codeOf(said[0]!));
  await says(page, `Phiếu ${SCANNED + 1} có rồi`);
  await press(page, 'Người khác, trùng câu trả lời');
  await heading(page, `${SCANNED + PASTED + 1} phiếu`);
  room.set('twin', said[0]!);
  step(`${PASTED} codes in one pasted chat, and a twin of the first`);
}

/** Keys for a slip, row by row where the page waits for them; as many rows as are given. */
async function keyIn(page: Page, said: Submission, count = Infinity): Promise<void> {
  for (let i = 0; i < count; i++) {
    const number = await textIn(page, '.slip [aria-current] td');
    if (!number) return;
    for (const key of keysFor(
      rows.find((row) => row.number === number)!,
      said,
    ))
      await page.keyboard.press(key as 'a');
  }
}

async function slips(page: Page, room: Room, from: number, to: number, before: Room): Promise<void> {
  await press(page, 'Nhập phiếu giấy');
  for (let sheet = from; sheet <= to; sheet++) {
    const earlier = before.get(`sheet ${sheet}`);
    const said = earlier ? again(earlier) : businessOfChance(chance, PROVINCE);
    // the first one is asked for by its number, the next one follows
    if (sheet === from) {
      await heading(page, 'Nhập phiếu giấy');
      await scan(page, '');
    }
    await heading(page, `Nhập phiếu giấy · ${sheet}`);
    await focus(page, '.slip');
    await keyIn(page, said);
    await page.keyboard.press('Enter');
    await heading(page, `Nhập phiếu giấy · ${sheet + 1}`);
    room.set(`sheet ${sheet}`, said);
  }
  await press(page, 'Bỏ phiếu này');
  await heading(page, 'Nhập phiếu giấy');
  await press(page, 'Quay lại');
  await heading(page, `${room.size} phiếu`);
}

/** After a dead tab the class goes on, with all that was said to be saved. */
async function resume(page: Page, count: number): Promise<void> {
  await says(page, `Đã thu ${count} phiếu.`);
  await press(page, 'Tiếp tục');
  await heading(page, `${count} phiếu`);
}

async function firstRound(browser: Browser, visits: Visit[], room: Room): Promise<Page> {
  let { page } = visits.at(-1)!;
  for (let i = 0; i < SCANNED; i++) await phone(page, room, i, businessOfChance(chance, PROVINCE));
  await phone(page, room, 2, again(room.get(tagOf(2))!), 'đã cập nhật');
  await heading(page, `${SCANNED} phiếu`);
  step(`${SCANNED} phones by a scanner, one of them twice with other answers`);
  await chat(page, room);
  await slips(page, room, 1, 14, new Map());
  await press(page, 'Nhập phiếu giấy');
  await heading(page, 'Nhập phiếu giấy');
  await scan(page, '');
  await heading(page, 'Nhập phiếu giấy · 15');
  await keyIn(page, businessOfChance(chance, PROVINCE), 9);
  await killTab(page);
  visits.push(await openTrainersFile(browser));
  ({ page } = visits.at(-1)!);
  await resume(page, room.size);
  step(`14 slips keyed in; the tab killed in the fifteenth and opened again: ${room.size} sheets, none lost`);
  await slips(page, room, 15, SLIPS, new Map());
  step(`${SLIPS} slips are in: ${room.size} sheets`);
  return page;
}

async function secondRound(page: Page, before: Room, room: Room): Promise<void> {
  await press(page, 'Chuyển sang lần sau buổi học');
  await heading(page, '0 phiếu');
  for (let i = 0; i < SCANNED; i++) await phone(page, room, i, again(before.get(tagOf(i))!));
  await slips(page, room, 1, SLIPS_AFTER, before);
  step(`after the class ${SCANNED} phones and ${SLIPS_AFTER} slips answer again`);
}

/** Deletes the class; then nothing of it is in the browser. */
async function wipe(page: Page, count: number): Promise<void> {
  await press(page, 'Kết thúc');
  await press(page, 'Xóa buổi này');
  await says(page, `${count} phiếu của Lop sang`);
  await press(page, 'Xóa hết');
  await says(page, 'Trình duyệt không còn giữ gì');
  assert.deepEqual(await keptIn(page), { keys: [], databases: [] });
  step('wiped: no key is left in any storage, and no database');
}

/** The whole day. */
async function day(browser: Browser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const visits = [await openTrainersFile(browser)];
  const [before, after]: [Room, Room] = [new Map(), new Map()];
  await prepare(visits[0]!.page);
  const page = await firstRound(browser, visits, before);
  const first = await showBoard(page, [], step);
  step(
    await readTables(page, folder, { province: PROVINCE, submissions: [...before.values()], pairs: [], titles: first }),
  );
  await secondRound(page, before, after);
  const second = await showBoard(page, ['change'], step);
  const pairs = [...after].map(([who, said]) => ({ before: before.get(who)!, after: said }));
  step(await readTables(page, folder, { province: PROVINCE, submissions: [...after.values()], pairs, titles: second }));
  await wipe(page, before.size + after.size);
  assert.deepEqual(visits.flatMap(({ problems }) => problems), []); // prettier-ignore
  const address = pathToFileURL(TRAINERS_FILE).href;
  assert.deepEqual(visits.flatMap(({ requests }) => requests), visits.map(() => address)); // prettier-ignore
  step(`${before.size} people; no request, no warning`);
}

step(`seed ${seed}`);
const folder = mkdtempSync(join(tmpdir(), 'labanso-day-'));
const browser = await puppeteer.launch({ executablePath: findChromium()!, args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND'], headless: true, userDataDir: join(folder, 'profile') }); // prettier-ignore
try {
  await day(browser, folder);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
