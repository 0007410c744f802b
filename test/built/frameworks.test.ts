// The packed element in pages of React, of Vue and of nobody: what a developer does there, in a browser. Each page of
// test/pages/frameworks has the same buttons, so each is held to the same.

import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { build, type Plugin } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { POLICY, serve } from '../../src/tools/serve.js';
import { freshProject, type FreshProject } from '../support/fresh-project.ts';
import { ROOT } from '../support/packages.ts';

const PAGES = join(ROOT, 'test/pages/frameworks');
let project: FreshProject;
let browser: Browser;

before(async () => {
  project = await freshProject('react@19.3.0', 'react-dom@19.3.0', 'vue@3.5.45');
  browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
});
after(async () => {
  await browser?.close();
  rmSync(project.folder, { recursive: true, force: true });
});

/** What Vite's plugin does with a component: the template is compiled into its script. */
const vue: Plugin = {
  name: 'vue',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { parse, compileScript } = createRequire(join(project.folder, 'x.js'))('vue/compiler-sfc');
      const isCustomElement = (tag: string): boolean => tag.startsWith('labanso-');
      const { descriptor } = parse(readFileSync(path, 'utf8'), { templateParseOptions: { isCustomElement } });
      const { content } = compileScript(descriptor, { id: 'page', inlineTemplate: true });
      return { contents: content, loader: 'ts' };
    }),
};

const VUE_FLAGS = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/** The script of each page, and the Trusted Types policies that it takes beside Lit's. */
const SCRIPTS = {
  'React, drawn twice by StrictMode': { entry: "import './react.tsx'", policies: '' },
  Vue: {
    entry: "import { createApp } from 'vue'; import App from './vue.vue'; createApp(App).mount('#app')",
    policies: 'vue',
  },
  'no framework': { entry: "import '@labanso/widget/define'; import './plain.js'", policies: '' },
  'no framework, its own script first': { entry: "import './plain.js'; import '@labanso/widget/define'", policies: '' },
} as const;

const FRAME = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">
  <div id="app"></div><div id="first"></div><div id="second"><p></p></div><script type="module" src="page.js"></script>`;

/** Opens the page of one of them. */
async function open(context: TestContext, { entry, policies }: { entry: string; policies: string }) {
  const root = join(project.folder, 'public');
  cpSync(PAGES, join(project.folder, 'pages'), { recursive: true });
  await build({
    stdin: { contents: entry, resolveDir: join(project.folder, 'pages') },
    outfile: join(root, 'page.js'),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    define: { 'process.env.NODE_ENV': '"development"', ...VUE_FLAGS },
    plugins: [vue],
    logLevel: 'error',
  });
  project.write('public/index.html', FRAME);
  cpSync(join(ROOT, 'test/pages/own.json'), join(root, 'own.json'));
  const policy = POLICY.replace('trusted-types labanso', `trusted-types lit-html ${policies}`);
  const server = await serve({ root, policy });
  const page = await (await browser.createBrowserContext()).newPage();
  context.after(() => Promise.all([server.close(), page.close()]));
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  await page.goto(server.url);
  return { page, problems };
}

/** Whoever uses the page. */
function personAt(page: Page) {
  const element = `document.querySelector('labanso-assessment')`;
  const root = `${element}?.shadowRoot`;
  const ask = <Answer>(code: string): Promise<Answer> => page.evaluate(code) as Promise<Answer>;
  return {
    ask: <Answer>(member: string) => ask<Answer>(`${element}.${member}`),
    /** Presses a button of the page's. */
    page: (id: string) => ask<void>(`document.getElementById('${id}').click()`),
    /** Presses the first that there is in the element. */
    press: (selector: string) => ask<void>(`${root}.querySelector('${selector}').click()`),
    heading: (words: string) =>
      page.waitForFunction(`${root}?.querySelector('h2')?.textContent.trim() === '${words}'`, { timeout: 8000 }),
    within: (selector: string) => page.waitForFunction(`${root}?.querySelector('${selector}')`, { timeout: 8000 }),
    isSeen: () => ask<boolean>(`${root}.querySelector('h2').checkVisibility()`),
    told: async () => (await ask<string>(`document.querySelector('output').textContent`)).trim().split('\n'),
  };
}

describe('in a page of a framework', () => {
  for (const [name, script] of Object.entries(SCRIPTS))
    it(`the element takes, tells, hides, moves, goes and comes back: ${name}`, async (context) => {
      const { page, problems } = await open(context, script);
      const { ask, press, heading, within, isSeen, told, ...person } = personAt(page);
      await within('h2');
      assert.deepEqual(await ask('answers'), { payments: 'matched' });
      assert.deepEqual([await ask('province'), await ask('keepDays')], ['khanh-hoa', 7]);

      await person.page('own');
      await heading('Hai câu hỏi thử');
      await press('.primary');
      await within('fieldset[part=question]');
      await press('.option:nth-of-type(2) input');
      assert.deepEqual(await told(), ['start two', 'answer one yes']);

      const question = await ask<string>(`shadowRoot.querySelector('h2').textContent.trim()`);
      await person.page('show');
      assert.equal(await isSeen(), false);
      await person.page('show');
      await person.page('move');
      await page.waitForFunction(`document.querySelector('p + labanso-assessment')`);
      await heading(question);
      assert.equal(await isSeen(), true);
      assert.deepEqual(await ask('answers'), { one: 'yes' });

      await press('.onward [type=submit]');
      await heading('Câu hai?');
      await press('.option input');
      await press('.onward [type=submit]');
      await within('.result');
      const complete = ['start two', 'answer one yes', 'answer two x', 'complete 75 true'];
      assert.deepEqual(await told(), complete);

      await person.page('put');
      assert.equal(await page.evaluate(`document.querySelector('labanso-assessment')`), null);
      await person.page('put');
      await heading('Hai câu hỏi thử');
      assert.deepEqual(await ask('answers'), { one: 'yes', two: ['x'] });
      await person.page('reset');
      assert.deepEqual(await ask('answers'), {});
      assert.deepEqual(await told(), complete);
      assert.deepEqual(problems, []);
    });
});
