// A result on paper: one page, or with it all that explains it; as Chromium prints it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { loadRest, smeVn } from '#content';
import { decode, encode } from '#exchange';
import { makePlan } from '#scoring';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { serve } from '../../src/tools/serve.js';
import { businesses } from '../support/businesses.ts';
import { ROOT } from '../support/packages.ts';
import { cornerOf, hasPdfTools } from '../support/pictures.ts';
import { respondents } from '../support/respondents.ts';

const ARTEFACTS = join(ROOT, '.artefacts');
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

before(async () => {
  mkdirSync(ARTEFACTS, { recursive: true });
  server = await serve({ start: '/examples/plain-page/' });
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(() => Promise.all([server.close(), browser.close()]));

const INSIDE = `document.querySelector('labanso-assessment').shadowRoot`;

const press = (page: Page, words: string): Promise<unknown> =>
  page.evaluate(
    `[...${INSIDE}.querySelectorAll('button')].find((one) => one.textContent.includes('${words}')).click()`,
  );

async function showResult(context: TestContext, id: string, language: string): Promise<{ page: Page; code: string }> {
  const code = encode(
    smeVn,
    [...respondents, ...businesses].find((one) => one.id === id)!,
  );
  // somebody else each time: the language chosen is kept
  const person = await browser.createBrowserContext();
  context.after(() => person.close());
  const page = await person.newPage();
  await page.goto(`${server.url}#labanso=${code}`);
  await page.waitForFunction(`${INSIDE}?.querySelector('.result:not([aria-busy]) .share')`);
  if (language !== 'vi') await press(page, 'English');
  await page.waitForFunction(`${INSIDE}.querySelector('.root').lang === '${language}'`);
  return { page, code };
}

describe('on paper', () => {
  /** What a browser prints, page by page, after a press on the button that begins so. */
  async function printed(page: Page, words: string, name: string): Promise<{ file: string; raw: string }> {
    await page.evaluate(() => (window.print = () => undefined));
    const isAside = page.waitForFunction(`document.querySelector('[data-labanso-aside]')`, { polling: 20 });
    await press(page, words);
    await isAside;
    const file = join(ARTEFACTS, `${name}.pdf`);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    writeFileSync(file, pdf);
    return { file, raw: Buffer.from(pdf).toString('latin1') };
  }
  const pagesOf = (file: string): readonly string[] =>
    execFileSync('pdftotext', ['-layout', file, '-']).toString().normalize('NFC').split('\f').slice(0, -1);
  const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
  const WORDS = {
    vi: { one: 'In kết quả', all: 'In cả phần giải thích', score: /\d+ \/ 100 điểm/, notice: /không phải tư vấn/ },
    en: {
      one: 'Print the result',
      all: 'Print it with',
      score: /\d+ of 100 points/,
      notice: /not legal or tax advice/,
    },
  };

  for (const language of ['vi', 'en'] as const)
    for (const id of ['tiem-tap-hoa', 'homestay-khanh-hoa', 'xuong-may'])
      it(`is one page of A4 with level, plan, code and a line for a name, the rest when asked for (${id}, ${language})`, async (context) => {
        const { page, code } = await showResult(context, id, language);
        const { one, all, score, notice } = WORDS[language];
        const short = await printed(page, one, `result-${id}-${language}`);
        // 210 × 297 mm in points
        assert.match(short.raw, /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
        assert.ok(
          await page.evaluate(() => !document.querySelector('[data-labanso-aside], [data-labanso-whole]')),
          'the page is as it was before',
        );
        const whole = await printed(page, all, `result-${id}-${language}-whole`);
        if (!hasPdfTools()) return context.skip('poppler-utils is not installed: words and page numbers were not read');
        const onePage = pagesOf(short.file);
        assert.equal(onePage.length, 1);
        const pages = pagesOf(whole.file);
        assert.ok(pages.length > 3 && pages.length <= 11, `${pages.length} pages`);
        for (const [first] of [onePage, pages] as readonly (readonly string[])[]) {
          const read = decode(/(?:[0-9A-Z]{4} +){8,}[0-9A-Z]{1,4}/.exec(first!)?.[0] ?? '', [smeVn]);
          assert.ok(read.ok && encode(smeVn, read) === code, 'the code on the first page');
          assert.match(first!, score);
          assert.match(onOneLine(first!), notice);
          assert.match(first!, /……|\.{6}/, 'a line for a name');
          assert.ok(!first!.includes('Sẵn sàng chuyển đổi số'), 'the heading of the page around it');
        }
        for (let number = 1; number <= pages.length; number++) {
          assert.ok(cornerOf(whole.file, number) > 8, `page ${number} has no number: look at ${whole.file}`);
          assert.ok(
            onOneLine(pages[number - 1]!).length > 300,
            `page ${number} is nearly empty: look at ${whole.file}`,
          );
        }
        const { profile, answers } = respondents.find((respondent) => respondent.id === id)!;
        const { rows } = makePlan(smeVn, { profile, answers }, { day: new Date().toISOString().slice(0, 10) });
        const texts = await loadRest[language]();
        const paper = onOneLine(pages.join(' ').replace(/\d+ \/ \d+\s*$/gm, ''));
        for (const row of rows.filter(({ isOnRoad }) => isOnRoad)) {
          const { title, text } = (texts.results as { actions: Record<string, { title: string; text: string }> })
            .actions[row.id]!;
          assert.ok(onOneLine(onePage[0]!).includes(title.slice(0, 20)), `“${title}” is not on the page`);
          assert.ok(paper.includes(text.slice(0, 25)), `how to do “${title}” is not on paper`);
        }
        const marks = onePage[0]!.match(/[ẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/g);
        if (language === 'vi') assert.ok((marks?.length ?? 0) > 60, 'stacked marks survive');
      });

  // the longest titles, dates and sums of money there are
  for (const language of ['vi', 'en'] as const)
    for (const id of ['truck-owner', 'fish-sauce-maker', 'shrimp-farmer', 'construction-firm'])
      it(`is one page, however long the things to do are (${id}, ${language})`, async (context) => {
        const { page } = await showResult(context, id, language);
        const { file } = await printed(page, WORDS[language].one, `long-${id}-${language}`);
        if (!hasPdfTools()) return context.skip('poppler-utils is not installed: pages were not counted');
        assert.equal(pagesOf(file).length, 1);
      });

  it('says once what many things to do have in common, in letters of 10.5 points', async (context) => {
    const { page } = await showResult(context, 'noodle-shop', 'vi');
    await page.emulateMediaType('print');
    const { file } = await printed(page, WORDS.vi.all, 'noodle-shop-whole');
    await page.evaluate(`document.querySelector('labanso-assessment').setAttribute('data-labanso-whole', '')`);
    const sizes = await page.evaluate(`(() => {
      const walker = document.createTreeWalker(${INSIDE}, NodeFilter.SHOW_TEXT);
      const sizes = [];
      for (const details of ${INSIDE}.querySelectorAll('details')) details.open = true;
      while (walker.nextNode()) {
        const { parentElement, data } = walker.currentNode;
        if (data.trim() && parentElement.checkVisibility() && !parentElement.closest('.hidden, svg'))
          sizes.push(parseFloat(getComputedStyle(parentElement).fontSize) * 0.75);
      }
      return sizes;
    })()`);
    assert.ok((sizes as number[]).length > 200);
    assert.equal(Math.min(...(sizes as number[])), 10.5);
    if (!hasPdfTools()) return context.skip('poppler-utils is not installed: words were not read');
    const paper = onOneLine(pagesOf(file).join(' '));
    const count = (words: string): number => paper.split(words).length - 1;
    // a document by its number where it is needed, with its title and standing in the list
    assert.ok(count('254/2026/NĐ-CP · Điều 9') > 0);
    assert.equal(count('Nghị định về hóa đơn điện tử, chứng từ điện tử, Nghị định 254/2026/NĐ-CP · hiệu lực'), 1);
    assert.equal(count('Nghị định về hóa đơn điện tử, chứng từ điện tử'), 1);
    // a help that many have
    assert.ok(count('Tổ công nghệ số cộng đồng.') > 1);
    assert.equal(count('người ngay thôn, ấp, hướng dẫn tận nơi'), 1);
    // an answer stands beside its points, and nothing is printed that can only be pressed
    assert.equal(count('Ngoài tiền mặt, khách trả tiền bằng cách nào?'), 1);
    for (const word of ['Sửa', 'Bấm vào một việc']) assert.equal(count(word), 0, word);
    assert.equal(count('Chương trình, hệ thống của tỉnh'), 1);
    // no heading stands alone at the foot of its page
    for (const sheet of pagesOf(file))
      assert.doesNotMatch(
        onOneLine(sheet),
        /(Chương trình, hệ thống của tỉnh|Nguồn|Cả nước|Điểm này từ đâu ra) \d+ \/ \d+ ?$/,
      );
  });

  for (const language of ['vi', 'en'] as const)
    it(`is the calendar of taxes and invoices alone, on one page (${language})`, async (context) => {
      const { page, code } = await showResult(context, 'quan-pho', language);
      const [save, words] = {
        vi: ['Lưu ảnh lịch này', 'In lịch này'],
        en: ['Save a picture of this', 'Print this calendar'],
      }[language] as [string, string];
      // the picture that was saved before is not printed beside what it shows
      await press(page, save);
      await page.waitForFunction(`${INSIDE}.querySelector('.calendar .poster img')`);
      const { file } = await printed(page, words, `calendar-${language}`);
      if (!hasPdfTools()) return context.skip('poppler-utils is not installed: words were not read');
      const pages = pagesOf(file);
      assert.equal(pages.length, 1);
      for (const day of ['31/01/', '31/03/', '30/04/', '31/07/', '31/10/']) assert.ok(pages[0]!.includes(day), day);
      assert.match(pages[0]!, /68\/2026\/NĐ-\s*CP/);
      assert.ok(!pages[0]!.includes(code.slice(0, 4)), 'nothing else of the result');
    });
});
