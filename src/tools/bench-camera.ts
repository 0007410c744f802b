// How soon a phone that is held up is on the disk and heard: `npm run bench:camera`, thirty phones before a pretended
// camera, in the built file. A report, and a failure where a code is missed or read wrong.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { smeVn } from '#content';
import { encode, withTag } from '#exchange';
import type { Questionnaire } from '#model';
import { businessOfChance } from '../../test/support/class-of-chance.ts';
import { writeClip } from '../../test/support/clip.ts';
import { createRandom } from '../../test/support/random.ts';
import { focus, heading, openTrainersFile, press, scan } from '../../test/support/trainers-page.ts';
import { CHROMIUM_ARGS, findChromium } from './browsers.js';

const PHONES = 30;
const questionnaire: Questionnaire = smeVn;

/** From the frame that was looked at last before a line was written, to the first tone after it; in the page. */
const LISTEN = `
  window.took = [];
  let frame = 0;
  let seen = 0;
  const before = (prototype, name, note) => {
    const act = prototype[name];
    prototype[name] = function (...all) {
      note();
      return act.apply(this, all);
    };
  };
  before(CanvasRenderingContext2D.prototype, 'drawImage', () => { frame = performance.now(); });
  before(IDBObjectStore.prototype, 'add', () => { seen = frame; });
  before(IDBObjectStore.prototype, 'put', () => { seen = frame; });
  before(OscillatorNode.prototype, 'start', () => {
    if (seen) took.push(performance.now() - seen);
    seen = 0;
  });
`;

/** All that is on the disk, as one text; in the page. */
const KEPT = `(async () => {
  const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const kept = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      kept.push(await done(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(kept);
})()`;

const chance = createRandom(7);
const codes = Array.from({ length: PHONES }, () => {
  const { profile = {}, answers } = businessOfChance(chance, 'can-tho');
  return encode(questionnaire, { profile, answers });
});
const folder = mkdtempSync(join(tmpdir(), 'labanso-camera-'));
const clip = join(folder, 'phones.y4m');
writeClip(
  clip,
  codes.map((code, i) => withTag(code, `AAA${'ABC'[Math.floor(i / 10)]}${i % 10}`)),
);
const film = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${clip}`]; // prettier-ignore
const browser = await puppeteer.launch({
  executablePath: findChromium()!,
  args: [...CHROMIUM_ARGS, ...film],
  userDataDir: join(folder, 'profile'),
});
try {
  const { page, problems } = await openTrainersFile(browser);
  await press(page, 'Giảng viên');
  await heading(page, 'Chuẩn bị buổi tập huấn');
  await focus(page, '#workshop');
  await scan(page, 'Lop may anh');
  await heading(page, '0 phiếu');
  await page.evaluate(LISTEN);
  await press(page, 'Bật máy ảnh');
  await heading(page, `${PHONES} phiếu`);
  const took = (await page.evaluate('took')) as readonly number[];
  const kept = (await page.evaluate(KEPT)) as string;
  assert.deepEqual(problems, []);
  const missed = codes.filter((code) => !kept.includes(code));
  assert.deepEqual(missed, []);
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))]!)} ms`;
  console.log(`${PHONES} of ${PHONES} phones read, none wrong; from a frame to the disk and the tone:`);
  console.log(`${at(0.5)} in the middle, ${at(0.95)} for 95 %, ${at(1)} at most (${took.length} tones)`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
