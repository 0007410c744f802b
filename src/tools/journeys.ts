// What it takes an owner to come to a result: walked by touch, on the built page, as three businesses would.
// `npm run build && npm run journeys`: a report, never a gate. The page is a province's, which says which one (attribute
// `province`). Every word in sight is read, what is folded isn't; "again" are those of lines that stood on an earlier screen
// in the same words ("Câu này nghĩa là gì?"), which are recognised rather than read.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { loadFirst, smeVn } from '#content';
import { business } from '../../test/support/businesses.ts';
import { CHROMIUM_ARGS, findChromium } from './browsers.js';
import { serve } from './serve.js';

const OWNERS = ['noodle-shop', 'homestay', 'garment-workshop'];
const SCREEN = { width: 390, height: 844, isMobile: true, hasTouch: true };
/** Vietnamese syllables, or English words, that are read in a minute. */
const PACE = 180;
/** After a screen has changed a press counts only a moment later. */
const MOMENT_MS = 450;

/** What is asked of the page, in the page. */
const IN_PAGE = `
  const root = document.querySelector('labanso-assessment').shadowRoot;
  const all = (selector) => [...root.querySelectorAll(selector)];
  const isRead = (one) => one.checkVisibility() && !one.closest('.hidden, .onward, select, svg');
  const read = () => {
    const walker = document.createTreeWalker(root.querySelector('.screen'), NodeFilter.SHOW_TEXT);
    const lines = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (isRead(parentElement)) lines.push(data.trim());
    }
    return lines;
  };
  const isFolded = (field) => !root.querySelector('#profile-' + field + ', [name=profile-' + field + ']').checkVisibility();
  const reach = (target) => {
    const box = () => target.getBoundingClientRect();
    const bar = target.closest('.onward') ? null : root.querySelector('.onward');
    const isSeen = box().top >= 0 && box().bottom <= Math.min(innerHeight, bar?.getBoundingClientRect().top ?? innerHeight);
    if (!isSeen) target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = box();
    return { isSeen, x: left + width / 2, y: top + height / 2 };
  };
  const heading = () => root.querySelector('h2').textContent.replace(/\\s+/g, ' ').trim();
`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const ask = <Answer>(page: Page, code: string): Promise<Answer> =>
  page.evaluate(`(() => { ${IN_PAGE} return ${code}; })()`) as Promise<Answer>;

interface Count {
  screens: number;
  taps: number;
  scrolls: number;
  syllables: number;
  /** Of them, those of lines that stood on an earlier screen. */
  again: number;
}

const syllablesIn = (line: string): number => (line.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** A person at the page, who counts. */
async function personAt(page: Page) {
  const count: Count = { screens: 0, taps: 0, scrolls: 0, syllables: 0, again: 0 };
  const known = new Set<string>();
  return {
    count,
    /** Reads the screen that has come. */
    arrive: async (): Promise<void> => {
      await pause(MOMENT_MS);
      count.screens++;
      const lines = await ask<readonly string[]>(page, 'read()');
      for (const line of lines) {
        count.syllables += syllablesIn(line);
        if (known.has(line)) count.again += syllablesIn(line);
      }
      for (const line of lines) known.add(line);
    },
    tap: async (target: string): Promise<void> => {
      const { isSeen, x, y } = await ask<{ isSeen: boolean; x: number; y: number }>(page, `reach(${target})`);
      if (!isSeen) count.scrolls++;
      await page.touchscreen.tap(x, y);
      count.taps++;
      await pause(60);
    },
  };
}
type Person = Awaited<ReturnType<typeof personAt>>;

/** Says what the business is, as far as it is asked: a tap on a chip, two for a list; what is folded stays so. */
async function tellProfile(page: Page, { tap, count }: Person, profile: Readonly<Record<string, string>>) {
  for (const { id, options } of smeVn.profile ?? []) {
    const said = profile[id];
    if (!said || (await ask<boolean>(page, `isFolded('${id}')`))) continue;
    const isList = await ask<boolean>(page, `Boolean(root.querySelector('#profile-${id}'))`);
    if (!isList)
      await tap(`all('[name=profile-${id}]')[${(options as readonly string[]).indexOf(said)}].closest('label')`);
    else {
      const { isSeen } = await ask<{ isSeen: boolean }>(page, `reach(root.querySelector('#profile-${id}'))`);
      if (!isSeen) count.scrolls++;
      count.taps += 2;
      await ask(
        page,
        `(() => { const list = root.querySelector('#profile-${id}'); list.value = '${said}'; list.dispatchEvent(new Event('change')); })()`,
      );
    }
  }
}

/** Answers the question shown; what the business can't say is left for later. */
async function answer(page: Page, { tap, count }: Person, given: unknown, id: string): Promise<void> {
  const question = smeVn.questions.find((one) => one.id === id)!;
  if (question.type === 'number' && typeof given === 'number') {
    await tap(`root.querySelector('#number')`);
    await page.keyboard.type(String(given));
    count.taps += String(given).length;
  } else if (given === 'not-applicable') await tap(`all('.special .option').at(-1)`);
  else if (question.type !== 'number' && given !== 'unsure')
    for (const one of [given ?? []].flat())
      await tap(
        `all('fieldset[part=question] > .option')[${question.options.findIndex((option) => option.id === one)}]`,
      );
}

/** Questions by their words. */
const idOf = new Map(Object.entries((await loadFirst.vi()).questions).map(([id, { text }]) => [text, id]));

/** The whole way of one owner, from the first screen to the result. */
async function walk(browser: Browser, url: string, owner: string, way: 'primary' | 'express') {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport(SCREEN);
  await page.goto(url);
  await page.waitForFunction(`document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('.${way}')`);
  const { profile = {}, answers = {} } = business(owner);
  await ask(page, `document.querySelector('labanso-assessment').setAttribute('province', '${profile['province']}')`);
  const person = await personAt(page);
  await person.arrive();
  await person.tap(`root.querySelector('.buttons .${way}')`);
  await person.arrive();
  await tellProfile(page, person, profile as Readonly<Record<string, string>>);
  const onward = `root.querySelector('.onward [type=submit], .buttons .primary')`;
  for (await person.tap(onward); !(await ask<boolean>(page, `Boolean(root.querySelector('.result'))`));) {
    await person.arrive();
    const id = idOf.get(await ask<string>(page, 'heading()'));
    if (id) await answer(page, person, (answers as Readonly<Record<string, unknown>>)[id], id);
    await person.tap(onward);
  }
  await page.waitForFunction(
    `document.querySelector('labanso-assessment').shadowRoot.querySelector('.result:not([aria-busy])')`,
  );
  const height = await ask<number>(page, `root.querySelector('.result').getBoundingClientRect().height`);
  const result = (await ask<readonly string[]>(page, 'read()')).reduce((sum, line) => sum + syllablesIn(line), 0);
  await page.browserContext().close();
  const { count } = person;
  const minutes = (syllables: number): string => (syllables / PACE).toFixed(1);
  return { owner, way: way === 'primary' ? 'full' : 'quick', ...count, minutes: minutes(count.syllables), 'without "again"': minutes(count.syllables - count.again), result, 'screenfuls of the result': (height / SCREEN.height).toFixed(1) }; // prettier-ignore
}

const server = await serve({ start: '/owner/' });
const browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
const rows = [];
for (const owner of OWNERS)
  for (const way of ['primary', 'express'] as const) rows.push(await walk(browser, server.url, owner, way));
console.table(rows);
await browser.close();
await server.close();
