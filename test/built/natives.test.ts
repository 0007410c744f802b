// The built element on pages that have changed the language's own parts before it came, and on phones that lack some.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { smeVn } from '#content';
import type { Submission } from '#model';
import { score } from '#scoring';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { POLICY, serve } from '../../src/tools/serve.js';
import { WALK } from '../support/walk.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

before(async () => {
  server = await serve({ start: '/examples/plain-page/', policy: POLICY });
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(() => Promise.all([server.close(), browser.close()]));

/** What has been changed, as the script that does so. */
const PAGES = {
  'old libraries have changed': `
    for (const { prototype } of [Array, String, Object]) prototype.toJSON = () => 'other';
    for (const name of ['extend', 'share', 'clone']) Object.prototype[name] = 7;
    Array.from = (one) => [one];
    Array.prototype.entries = function () { return this.slice(); };
    Object.defineProperty(window, 'performance', { value: {} });
    const { setTimeout: later } = window;
    window.setTimeout = (work, ms) => later(work, ms);`,
  'the page has broken': `
    const broken = () => { throw new Error('broken'); };
    JSON.stringify = JSON.parse = broken;
    window.Date = undefined;
    Promise.all = () => Promise.reject(new Error('broken'));
    history.replaceState = history.pushState = broken;
    for (const name of ['reactiveElementVersions', 'litHtmlVersions', 'litElementVersions', 'litHtmlPolyfillSupport'])
      window[name] = document.createElement('a');`,
  'an old phone lacks': `
    for (const [whole, names] of [
      [window, ['structuredClone', 'ResizeObserver', 'IntersectionObserver', 'speechSynthesis', 'requestIdleCallback', 'CSS']],
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
      [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
      [Object, ['hasOwn', 'groupBy']],
      [Promise, ['any', 'withResolvers']],
      [Crypto.prototype, ['randomUUID', 'subtle']],
      [Intl, ['PluralRules', 'ListFormat', 'Segmenter', 'DisplayNames']],
      [Navigator.prototype, ['clipboard', 'share', 'canShare', 'locks', 'storage', 'userAgentData', 'serviceWorker']],
      [Element.prototype, ['checkVisibility']],
      [HTMLElement.prototype, ['popover', 'showPopover']],
    ]) for (const name of names) delete whole[name];`,
} as const;

/** Walks as far as the whole result, or what is said in its place, and tells what came of it. */
const TELL = `(async () => {
  const element = document.querySelector('labanso-assessment');
  const find = (selector) => element.shadowRoot.querySelector(selector);
  const errors = [];
  element.addEventListener('labanso-error', ({ detail }) => errors[errors.length] = detail.code);
  await (${WALK})();
  for (let i = 0; i < 1000 && !find('.result:not([aria-busy]) .share, [role=alert] + .buttons'); i++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const { answers, profile, result } = element;
  const said = find('[role=alert]:has(+ .buttons)')?.textContent.trim();
  return { answers, profile, score: result.score, said, errors, isWhole: Boolean(find('.share')) };
})()`;

interface Walked extends Submission {
  readonly score: number | null;
  readonly said?: string;
  readonly errors: readonly string[];
  readonly isWhole: boolean;
}

/** Walks a page whose own script comes first. */
async function visit(script: string): Promise<Walked & { readonly problems: readonly string[] }> {
  const page = await (await browser.createBrowserContext()).newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.evaluateOnNewDocument(`{${script}}`);
  await page.goto(server.url);
  // not puppeteer's own way, which uses parts of the language itself
  const devtools = await page.createCDPSession();
  const order = { expression: TELL, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', order);
  assert.equal(exceptionDetails?.exception?.description, undefined);
  await page.browserContext().close();
  return { ...(result.value as Walked), problems };
}

describe('the element', () => {
  for (const [what, script] of Object.entries(PAGES))
    it(`comes to its whole result, with the right score, where ${what} parts of the language`, async () => {
      const { answers, profile, isWhole, problems, errors, ...walked } = await visit(script);
      assert.deepEqual([problems, errors, isWhole], [[], [], true]);
      assert.ok(Object.keys(answers).length > 20);
      assert.equal(walked.score, score(smeVn, { answers, profile: profile ?? {} }).score);
      assert.ok(walked.score);
    });
});
