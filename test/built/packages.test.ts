// The packages as somebody else gets them: packed, installed in a fresh project, imported, type-checked, bundled,
// served. The code in every README is run there.

import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { publint } from 'publint';
import { CHROMIUM_ARGS, findChromium } from '../../src/tools/browsers.js';
import { POLICY, serve } from '../../src/tools/serve.js';
import { asProgram, blocksOf, DOCUMENTS, type Block } from '../support/documents.ts';
import { freshProject, type FreshProject } from '../support/fresh-project.ts';
import { PACKAGE_FOLDERS, readManifest, ROOT } from '../support/packages.ts';

let project: FreshProject;
const tsc = 'node_modules/typescript/bin/tsc';

/** A program with types from every door. */
const EVERY_DOOR = `
  import { score, type Result } from '@labanso/scoring';
  import { checkQuestionnaire } from '@labanso/scoring/check';
  import { questionnaireSchema } from '@labanso/scoring/schema';
  import { decode } from '@labanso/scoring/exchange';
  import { openSession } from '@labanso/scoring/session';
  import { fold } from '@labanso/scoring/gathering';
  import { smeVn } from '@labanso/sme-vn';
  import { LabansoAssessment } from '@labanso/widget';
  import '@labanso/widget/define';
  export const result: Result = score(smeVn, { answers: {} });
  export const element: LabansoAssessment = document.createElement('labanso-assessment');
  element.addEventListener('labanso-complete', (event) => event.detail.result.score?.toFixed());
  export const all = [checkQuestionnaire, questionnaireSchema, decode, openSession, fold];`;

before(async () => {
  project = await freshProject(`typescript@${readManifest('.').devDependencies!['typescript']}`);
});
after(() => rmSync(project.folder, { recursive: true, force: true }));

const blocks = DOCUMENTS.flatMap(blocksOf);
const named = (block: Block): string => `${block.document}, line ${block.line}`;
const fileOf = (block: Block): string => `${named(block).replace(/[^a-z0-9]+/gi, '-')}.ts`;

/** What the example prints for its file: one complete, one half done, one with two mistakes. */
const SCORED = `\
1: 45 points, level basic
   to developing in 4 hours: archive-twice
2: not complete; between 18 and 100 points
3: These answers can’t be scored:
/answers/payments is "bussiness-account"; allowed are "cash-only", "personal-account", "business-account", "several-ways", "matched".
/answers/online-share is "12 %"; allowed is an integer from 0 to 100, or "unsure".
`;

/** Opens a page of the project under the strict policy; resolves to what went wrong on it. */
async function look(
  context: TestContext,
  html: string,
  policy = POLICY,
): Promise<{ heading: string | undefined; problems: readonly string[] }> {
  project.write(
    'public/page.html',
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">${html}`,
  );
  const server = await serve({ root: join(project.folder, 'public'), start: '/page.html', policy });
  const browser = await puppeteer.launch({ executablePath: findChromium()!, args: CHROMIUM_ARGS, headless: true });
  context.after(() => Promise.all([server.close(), browser.close()]));
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
  await page.goto(server.url);
  if (/<labanso-assessment/.test(html))
    await page.waitForFunction(() => document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('h2'));
  const heading = await page.evaluate(() =>
    document.querySelector('labanso-assessment')?.shadowRoot?.querySelector('h2')?.textContent?.trim(),
  );
  return { heading, problems };
}

describe('in a fresh project', () => {
  it('every door opens in Node', async () => {
    const doors = PACKAGE_FOLDERS.flatMap((folder) => {
      const { name, exports } = readManifest(`packages/${folder}`);
      return Object.keys(exports as object)
        .filter((door) => !door.endsWith('.json'))
        .map((door) => name + door.slice(1));
    });
    // the element needs a browser; its doors are opened by a bundler below
    const forNode = doors.filter((door) => !door.startsWith('@labanso/widget'));
    project.write(
      'doors.mjs',
      forNode.map((door) => `console.log('${door}', Object.keys(await import('${door}')).length > 0);`).join('\n'),
    );
    const printed = await project.node('doors.mjs');
    for (const door of forNode) assert.ok(printed.includes(`${door} true`), door);
  });

  it('the example scores its file of answers, and says what is wrong with another', async () => {
    cpSync(join(ROOT, 'examples/score-a-file'), join(project.folder, 'score-a-file'), { recursive: true });
    assert.equal(await project.node('score-a-file/score.mjs'), SCORED);
    project.write('wrong.json', '[{"answers":{"invoice-issuing":"all-sale"}}]');
    assert.match(
      await project.node('score-a-file/score.mjs', 'wrong.json'),
      /invoice-issuing is "all-sale"; allowed are/,
    );
  });

  it('the command runs from its tarball', async () => {
    const labanso = (...words: readonly string[]): Promise<string> =>
      project.node('node_modules/.bin/labanso', '--lang', 'en', ...words);
    assert.equal((await labanso('--version')).trim(), readManifest('packages/labanso').version);
    project.write('answers.csv', 'id,payments\nb1,matched\n');
    assert.match(await labanso('score', 'answers.csv'), /^id,complete,score,[\s\S]*\nb1,0,,/);
    await labanso('new', 'mine.json');
    await labanso('check', 'mine.json');
    assert.match(await labanso('export', 'sql', '--dialect', 'duckdb', '-q', 'mine.json'), /^-- La Bàn Số/);
    await labanso('export', 'xlsform', '-q', 'mine.json', '-o', 'mine.xlsx');
    await labanso('import', 'xlsform', 'mine.xlsx', '-o', 'again.json');
  });

  it('types are found by bundlers, with those of the element in JSX of React and Preact and in templates of Vue', async () => {
    await project.install('@types/react@19.3.0', 'preact@11.2.0', 'vue@3.5.45');
    const use = blocks.find(({ language }) => language === 'tsx')!.code;
    const wrong = `
      // @ts-expect-error there is no such attribute
      export const misspelt = <labanso-assessment provinz="x" />;
      // @ts-expect-error days are a number
      export const text = <labanso-assessment keepDays="x" />;`;
    for (const framework of ['react', 'preact'])
      project.write(
        `${framework}.tsx`,
        `/** @jsxImportSource ${framework} */\n${use.replace('widget/react', `widget/${framework}`)}${wrong}`,
      );
    project.write(
      'vue.ts',
      `import type { GlobalComponents } from 'vue';
       import type {} from '@labanso/widget/vue';
       type Props = InstanceType<GlobalComponents['labanso-assessment']>['$props'];
       export const props: Props = {
         province: 'khanh-hoa',
         'keep-days': 7,
         onLabansoComplete: (event) => console.log(event.detail.result.score?.toFixed()),
       };
       // @ts-expect-error there is no such attribute
       export const misspelt: Props = { provinz: 'x' };`,
    );
    const bundler = ['--lib', 'es2022,dom,dom.iterable', '--module', 'esnext', '--moduleResolution', 'bundler'];
    const check = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--jsx', 'react-jsx', ...bundler];
    project.write('types.ts', EVERY_DOOR);
    await project.node(tsc, ...check, 'types.ts', 'react.tsx', 'preact.tsx', 'vue.ts');
  });

  it('VS Code is told of every attribute, and of the words that some allow', () => {
    const dist = join(project.folder, 'node_modules/@labanso/widget/dist');
    const read = (name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8'));
    const [tag] = read('vscode.html-data.json').tags;
    const declared = read('custom-elements.json')
      .modules.flatMap((module: { declarations: unknown[] }) => module.declarations)
      .find((one: { tagName?: string }) => one.tagName === tag.name);
    const names = (all: readonly { name: string }[]): readonly string[] => all.map(({ name }) => name);
    assert.equal(tag.name, 'labanso-assessment');
    assert.deepEqual(names(tag.attributes), names(declared.attributes));
    const theme = tag.attributes.find(({ name }: { name: string }) => name === 'theme');
    assert.deepEqual(names(theme.values), ['light', 'dark', 'projector']);
  });

  it('the widget bundles, and the bundle draws the first screen', async (context) => {
    const contents = blocks.find(
      ({ language, document }) => language === 'js' && document.startsWith('packages/widget'),
    )!.code;
    await build({
      stdin: { contents, resolveDir: project.folder },
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      outdir: join(project.folder, 'public/bundle'),
      logLevel: 'error',
    });
    const page = '<script type="module" src="bundle/stdin.js"></script><labanso-assessment></labanso-assessment>';
    const { heading, problems } = await look(
      context,
      page,
      POLICY.replace('trusted-types labanso', 'trusted-types lit-html'),
    );
    assert.ok(heading);
    assert.deepEqual(problems, []);
  });

  for (const folder of PACKAGE_FOLDERS)
    it(`publint finds nothing in packages/${folder}`, async () => {
      const { messages } = await publint({ pkgDir: join(ROOT, 'packages', folder), strict: true });
      assert.deepEqual(
        messages.map(({ code, path }) => `${code} ${path.join('.')}`),
        [],
      );
    });
});

describe('the code in our pages', () => {
  it('is in languages that are run here', () => {
    for (const block of blocks)
      // what stands in `console` is run by test/cli
      assert.ok(
        ['ts', 'tsx', 'js', 'html', 'css', 'sh', 'text', 'console', 'csv', 'json'].includes(block.language),
        named(block),
      );
  });

  let compiling: Promise<void> | undefined;
  /** Checks all programs for Node, and every type that they come to; writes what is run of them. */
  const compile = async (): Promise<void> => {
    project.write('types.ts', EVERY_DOOR);
    const programs = blocks.filter(({ language }) => language === 'ts');
    for (const block of programs) project.write(fileOf(block), asProgram(block));
    project.write(
      'node_modules/@types/node/index.d.ts',
      "declare module 'node:assert/strict' { const assert: { deepEqual(a: unknown, b: unknown): void }; export default assert; }",
    );
    project.write(
      'node_modules/@types/node/package.json',
      '{"name":"@types/node","version":"0.0.0","types":"index.d.ts"}',
    );
    const strict = [
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--skipLibCheck',
      'false',
      '--types',
      'node',
    ];
    await project.node(tsc, ...strict, 'types.ts', ...programs.map(fileOf));
  };

  it('compiles, and so do types from every door, none left out', () => (compiling ??= compile()));

  for (const block of blocks.filter(({ language }) => language === 'ts'))
    it(`runs and gives what it says: ${named(block)}`, async () => {
      await (compiling ??= compile());
      assert.match(block.code, /\/\/=> /, 'a block that promises nothing');
      await project.node(fileOf(block).replace(/ts$/, 'js'));
    });

  for (const block of blocks.filter(({ language }) => language === 'html'))
    it(`shows the element: ${named(block)}`, async (context) => {
      const dist = join(project.folder, 'node_modules/@labanso/widget/dist');
      for (const name of ['labanso.js', 'labanso-workshop.js'])
        cpSync(join(dist, name), join(project.folder, 'public', name));
      cpSync(join(dist, 'labanso'), join(project.folder, 'public/labanso'), { recursive: true });
      cpSync(join(ROOT, 'test/pages/own.json'), join(project.folder, 'public/my-questionnaire.json'));
      const script = '<script type="module" src="labanso.js"></script>';
      // a script of the page's own stands in the block: the page would allow it by a hash
      const policy = block.code.includes('<script type="module">')
        ? POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        : POLICY;
      const html = /labanso(-workshop)?\.js/.test(block.code) ? block.code : script + block.code;
      const { heading, problems } = await look(context, html, policy);
      if (block.code.includes('<labanso-assessment')) assert.ok(heading);
      assert.deepEqual(problems, []);
    });

  for (const block of blocks.filter(({ language }) => language === 'css'))
    it(`names properties and parts that exist: ${named(block)}`, () => {
      const manifest = readFileSync(join(ROOT, 'packages/widget/dist/custom-elements.json'), 'utf8');
      for (const [name] of block.code.matchAll(/--labanso-[a-z-]+/g)) assert.ok(manifest.includes(`"${name}"`), name);
      for (const [, part] of block.code.matchAll(/::part\(([a-z-]+)\)/g))
        assert.ok(manifest.includes(`"${part}"`), part);
    });

  for (const block of blocks.filter(({ language }) => language === 'sh'))
    it(`asks for commands that there are: ${named(block)}`, () => {
      const { scripts } = readManifest('.');
      for (const line of block.code.trim().split('\n')) {
        const [, script] = /^npm (?:run )?(start|test|[a-z:]+)( --.*)?$/.exec(line) ?? [];
        const [, installed] = /^npm install (@labanso\/[a-z-]+)$/.exec(line) ?? [];
        const known = PACKAGE_FOLDERS.map((folder) => readManifest(`packages/${folder}`).name);
        const [, tested] = /^npx mocha (\S+)$/.exec(line) ?? [];
        const isThere = tested && existsSync(join(ROOT, tested));
        assert.ok((script && scripts?.[script]) || (installed && known.includes(installed)) || isThere, line);
      }
    });
});
