// The board of a class: every slide, and what axe finds on it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { press, textIn } from '../../../test/support/trainers-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: typeof import('axe-core');

/** Waits until the page has what a selector finds. */
const until = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (one) => document.querySelector('labanso-workshop')!.shadowRoot!.querySelector(one),
    {},
    selector,
  );

/** The slide that is shown, and what axe finds on the page with it. */
const look = (page: Page): Promise<{ readonly id: string; readonly found: readonly string[] }> =>
  page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return {
      id: document.querySelector('labanso-workshop')!.shadowRoot!.querySelector('.board')!.getAttribute('data-slide')!,
      found: violations.map((one) => `${one.id}: ${one.nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
    };
  });

/** Opens the board of a round and goes through its slides by a presenter's key, those of every class and `more`. */
export async function showBoard(page: Page, more: readonly string[], step: (seen: string) => void): Promise<void> {
  await press(page, 'Bảng chung');
  await until(page, '.board');
  await page.evaluate(AXE);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await until(page, '[data-slide=shut]');
  await press(page, 'Mở bảng');
  await until(page, '.board table');
  const seen: string[] = [];
  let place = '';
  while (place !== (place = await textIn(page, '.board nav span'))) {
    const { id, found } = await look(page);
    assert.deepEqual(found, [], `axe on ${id}`);
    seen.push(id);
    step(`  ${id}: ${await textIn(page, '.board h2')}`);
    await page.keyboard.press('ArrowRight');
  }
  assert.deepEqual(seen, ['levels', 'areas', 'gaps-1', 'gaps-2', 'gaps-3', 'targets', 'teach', ...more]);
  await page.keyboard.press('Escape');
}
