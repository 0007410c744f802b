// The board of a class: every slide, what axe finds on it, and how small its letters are.

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

/** A room reads nothing smaller from a wall 1024 pixels wide; pixels. */
const LEAST = 24;

/** A slide as it is shown. */
interface Seen {
  readonly id: string;
  /** What axe finds on the page with it. */
  readonly found: readonly string[];
  /** Its smallest letters, in pixels. */
  readonly smallest: number;
  /** How far its foot is below the projector's picture, in pixels. */
  readonly below: number;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const board = document.querySelector('labanso-workshop')!.shadowRoot!.querySelector('.board')!;
    const withLetters = [...board.querySelectorAll('.slide *')].filter(
      (one) =>
        one.checkVisibility() &&
        !one.closest('.hidden') &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
    );
    return {
      id: board.getAttribute('data-slide')!,
      below: board.getBoundingClientRect().bottom - innerHeight,
      smallest: Math.min(...withLetters.map((one) => parseFloat(getComputedStyle(one).fontSize))),
      found: violations.map((one) => `${one.id}: ${one.nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`),
    };
  });

/** Opens the board of a round and goes through its slides by a presenter's key, those of every class and `more`; resolves to their findings. */
export async function showBoard(
  page: Page,
  more: readonly string[],
  step: (seen: string) => void,
): Promise<readonly string[]> {
  await page.setViewport({ width: 1024, height: 768 });
  await press(page, 'Bảng chung');
  await until(page, '.board');
  await page.evaluate(AXE);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await until(page, '[data-slide=shut]');
  await press(page, 'Mở bảng');
  await until(page, '.board table');
  const seen: string[] = [];
  const titles: string[] = [];
  let place = '';
  while (place !== (place = await textIn(page, '.board nav span'))) {
    const { id, found, smallest, below } = await look(page);
    assert.deepEqual(found, [], `axe on ${id}`);
    assert.ok(smallest >= LEAST, `${id} has letters of ${smallest} px`);
    assert.ok(below <= 0, `${id} is ${below} px too high`);
    seen.push(id);
    titles.push(await textIn(page, '.board h2'));
    step(`  ${id}, ${smallest} px and more: ${titles.at(-1)}`);
    await page.keyboard.press('ArrowRight');
  }
  assert.deepEqual(seen, ['levels', 'areas', 'gaps-1', 'gaps-2', 'gaps-3', 'targets', 'teach', ...more]);
  await page.keyboard.press('Escape');
  return titles;
}
