// The trainer's file in a real browser, as hands and a scanner work it.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { ROOT } from '../../src/tools/serve.js';

/** The built file. */
export const TRAINERS_FILE = join(ROOT, 'packages/widget/dist/tap-huan.html');

/** The file once it is open, with what went wrong in it and what it asked a network for, both added to as it goes on. */
export interface Visit {
  readonly page: Page;
  /** Warnings, errors and what its policy has refused. */
  readonly problems: string[];
  /** All addresses asked for, but those that hold what they stand for. */
  readonly requests: string[];
}

/** Opens the file by its name on the disk, as far as its two doors. */
export async function openTrainersFile(browser: Browser): Promise<Visit> {
  const page = await browser.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => request.url().startsWith('data:') || requests.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(pathToFileURL(TRAINERS_FILE).href);
  await heading(page, 'Anh/chị muốn làm gì?');
  return { page, problems, requests };
}

/** Waits for a screen by its heading; longer than a busy machine takes. */
export const heading = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('labanso-workshop')?.shadowRoot?.querySelector('h2')?.textContent?.trim() === wanted,
    { timeout: 90_000 },
    words,
  );

/** Waits until the screen says something. */
export const says = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('labanso-workshop')!
        .shadowRoot!.querySelector('.root')!
        .textContent!.replace(/\s+/g, ' ')
        .includes(wanted),
    { timeout: 90_000 },
    words,
  );

/** Presses the first button that says so. */
export const press = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const { shadowRoot } = document.querySelector('labanso-workshop')!;
    const button = [...shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.includes(wanted));
    if (!button) throw new Error(`no button "${wanted}"`);
    button.click();
  }, words);

/** Puts the focus where a selector points. */
export const focus = (page: Page, selector: string): Promise<void> =>
  page.evaluate((one) => {
    document.querySelector('labanso-workshop')!.shadowRoot!.querySelector<HTMLElement>(one)!.focus();
  }, selector);

/** Types as a scanner does: into whatever has the focus. */
export async function scan(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What stands at the first place that a selector finds; empty where there is none. */
export const textIn = (page: Page, selector: string): Promise<string> =>
  page.evaluate((one) => {
    const found = document.querySelector('labanso-workshop')!.shadowRoot!.querySelector(one);
    return found?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }, selector);

/** The tab dies at once, as when memory runs out, and with it all that run beside it. */
export async function killTab(page: Page): Promise<void> {
  const session = await page.browser().target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const died = new Promise((resolve) => page.once('error', resolve));
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
  await died;
  await session.detach();
}

/** What a browser keeps for the page: every key there is, in any storage and any store of a database, and the databases. */
export const keptIn = (
  page: Page,
): Promise<{ readonly keys: readonly string[]; readonly databases: readonly string[] }> =>
  page.evaluate(async () => {
    const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    const databases = (await indexedDB.databases()).map(({ name }) => name!);
    for (const name of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAllKeys();
        const found = await new Promise<readonly IDBValidKey[]>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        keys.push(...found.map((key) => `${name} ${store} ${String(key)}`));
      }
      database.close();
    }
    return { keys, databases };
  });
