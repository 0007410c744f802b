// `npm run kills -- 1000`: a class is collected, and the whole browser is killed in the middle of it, again and again. What
// the page said to be saved has to be on the disk. A report, and a failure where a line is lost.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { smeVn } from '#content';
import { encode } from '#exchange';
import type { Answers, Questionnaire } from '#model';
import { CHROMIUM_ARGS, findChromium } from './browsers.js';
import { ROOT } from './serve.js';

const FILE = pathToFileURL(join(ROOT, 'packages/widget/dist/tap-huan.html')).href;
/** A browser is killed after 0…3 seconds of work. */
const LONGEST = 3000;

const questionnaire: Questionnaire = smeVn;

/** The `i`-th of many different codes: its digits are options of the questions that have one answer. */
function codeOf(i: number): string {
  const answers: Record<string, string> = {};
  let rest = i;
  for (const question of questionnaire.questions) {
    if (question.type !== 'single') continue;
    answers[question.id] = question.options[rest % question.options.length]!.id;
    rest = Math.floor(rest / question.options.length);
  }
  return encode(questionnaire, { profile: {}, answers: answers as Answers });
}

/** Opens the class, which is there from the second time on. */
async function enter(page: Page, isFirst: boolean): Promise<void> {
  await page.goto(FILE);
  await page.waitForFunction(() => document.querySelector('labanso-workshop')?.shadowRoot?.querySelector('h2'));
  await page.evaluate(async (first) => {
    const root = document.querySelector('labanso-workshop')!.shadowRoot!;
    const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));
    const button = (): HTMLButtonElement | null =>
      root.querySelector(first ? '.doors button:last-of-type' : '.found button');
    while (!button()) await settled();
    button()!.click();
    while (first && !root.querySelector('#workshop')) await settled();
    if (first) {
      root.querySelector<HTMLInputElement>('#workshop')!.value = 'Thu';
      root.querySelector<HTMLFormElement>('form')!.requestSubmit();
    }
    while (!root.querySelector('#code')) await settled();
  }, isFirst);
}

/** Types a code; resolves once the page has said that it is saved. */
const take = (page: Page, code: string): Promise<void> =>
  page.evaluate(async (text) => {
    const root = document.querySelector('labanso-workshop')!.shadowRoot!;
    const news = (): string => root.querySelector('.news [role=status]')?.textContent ?? '';
    const before = news();
    root.querySelector<HTMLInputElement>('#code')!.value = text;
    root.querySelector<HTMLFormElement>('.code-form')!.requestSubmit();
    while (news() === before) await new Promise((resolve) => setTimeout(resolve));
    if (!news().startsWith('✓')) throw new Error(news());
  }, code);

/** What is on the disk, read from the database itself. */
const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('labanso-workshop');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('lines').objectStore('lines').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve((all.result as { code?: string }[]).flatMap(({ code }) => code ?? []));
          };
        };
      }),
  );

/** One life of the browser: says the codes that were said to be saved, and kills it in the middle of the next. */
async function live(browser: Browser, page: Page, from: number): Promise<readonly string[]> {
  const said: string[] = [];
  const child = browser.process()!;
  const killed = new Promise((resolve) => child.once('exit', resolve));
  setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST);
  try {
    for (let i = from; ; i++) {
      await take(page, codeOf(i));
      said.push(codeOf(i));
    }
  } catch (cause) {
    if (!child.killed) throw cause;
  }
  await killed;
  return said;
}

const kills = Math.max(1, Number(process.argv[2]) || 50);
const profile = mkdtempSync(join(tmpdir(), 'labanso-kills-'));
const said: string[] = [];
const lost = new Set<string>();
for (let i = 0; i <= kills; i++) {
  const browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true, userDataDir: profile }); // prettier-ignore
  const page = await browser.newPage();
  // tsx names functions by a helper, which the page hasn't
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
  await enter(page, i === 0);
  const there = new Set(await kept(page));
  for (const code of said) if (!there.has(code)) lost.add(code);
  if (i < kills) said.push(...(await live(browser, page, said.length + i)));
  else await browser.close();
  if (i % 10 === 0 || i === kills) console.log(`${i} kills: ${said.length} lines said to be saved, ${lost.size} lost`);
}
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
if (lost.size) process.exitCode = 1;
