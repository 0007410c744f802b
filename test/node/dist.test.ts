// Every door of every package, by its published name, after a build.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withAddresses } from '../../src/tools/addresses.js';
import { readManifest, PACKAGE_FOLDERS, ROOT } from '../support/packages.ts';

/** What each door promises: names that must be there. */
const PROMISED: Readonly<Record<string, readonly string[]>> = {
  '@labanso/scoring': [
    'score',
    'nextActions',
    'planRoad',
    'explain',
    'summarize',
    'checkAnswers',
    'LabansoError',
    'fingerprint',
  ],
  '@labanso/scoring/check': ['checkQuestionnaire', 'checkBundle'],
  '@labanso/scoring/schema': ['questionnaireSchema'],
  '@labanso/scoring/exchange': [
    'encode',
    'decode',
    'groupCode',
    'linkOf',
    'codeInFragment',
    'withoutCode',
    'writeFile',
    'readFile',
    'writeCsv',
  ],
  '@labanso/scoring/session': ['openSession', 'openStore', 'memoryStore'],
  '@labanso/scoring/gathering': ['fold', 'judge', 'merge', 'nextLine', 'readLines', 'writeLines'],
  '@labanso/sme-vn': [
    'smeVn',
    'reasons',
    'sources',
    'supports',
    'provinces',
    'provinceOf',
    'targets',
    'loadFirst',
    'loadRest',
  ],
};

describe('the doors of the packages', () => {
  for (const [door, names] of Object.entries(PROMISED))
    it(`${door} opens, and lets out what it promises`, async () => {
      const module = (await import(door)) as Record<string, unknown>;
      for (const name of names) assert.ok(module[name] !== undefined, name);
    });

  it('score alike from the package and from the rooms', async () => {
    const built = await import('@labanso/scoring' as string);
    const { smeVn } = await import('@labanso/sme-vn' as string);
    const rooms = await import('#scoring');
    const { smeVn: fromRoom } = await import('#content');
    const submission = { answers: { payments: 'cash-only' } } as const;
    assert.deepEqual(built.score(smeVn, submission), rooms.score(fromRoom, submission));
  });

  it('hold nothing that makes functions from text', () => {
    const code = readFileSync(`${ROOT}/packages/scoring/dist/scoring-exchange.js`, 'utf8');
    assert.doesNotMatch(code, /new Function|eval\(/);
  });

  it('give the content as JSON too', async () => {
    const { smeVn } = await import('#content');
    const questionnaire = JSON.parse(readFileSync(`${ROOT}/packages/sme-vn/dist/questionnaire.json`, 'utf8'));
    assert.equal(questionnaire.id, 'sme-vn');
    assert.deepEqual(questionnaire, JSON.parse(JSON.stringify(smeVn)));
    for (const language of ['vi', 'en']) {
      const texts = JSON.parse(readFileSync(`${ROOT}/packages/sme-vn/dist/texts.${language}.json`, 'utf8'));
      assert.deepEqual(Object.keys(texts), ['questions', 'help', 'results', 'sources', 'targets', 'short']);
    }
  });

  it('have one version, MIT, no install scripts, and ask for each other by it', () => {
    const root = readManifest('.');
    for (const folder of PACKAGE_FOLDERS) {
      const manifest = readManifest(`packages/${folder}`);
      assert.equal(manifest.version, root.version, folder);
      assert.equal(manifest.license, 'MIT', folder);
      assert.deepEqual(Object.keys(manifest.scripts ?? {}), [], folder);
      for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
        if (name.startsWith('@labanso/')) assert.equal(range, root.version, `${folder} wants ${name}`);
    }
  });

  it('are public, and have the addresses of the root, or none', () => {
    const root = readManifest('.') as unknown as Record<string, unknown>;
    for (const folder of PACKAGE_FOLDERS) {
      const manifest = readManifest(`packages/${folder}`) as unknown as Record<string, unknown>;
      assert.deepEqual(manifest['publishConfig'], { access: 'public' }, folder);
      assert.deepEqual(withAddresses(manifest, root, folder), manifest, folder);
    }
    const filled = {
      repository: 'git+https://git.example/x.git',
      homepage: 'https://x.example',
      bugs: 'https://b.example',
    };
    assert.deepEqual(withAddresses({ name: 'x', homepage: 'old' }, filled, 'widget'), {
      ...filled,
      name: 'x',
      repository: { type: 'git', url: filled.repository, directory: 'packages/widget' },
    });
    assert.deepEqual(withAddresses({ name: 'x', homepage: 'old' }, {}, 'widget'), { name: 'x' });
  });

  it('hold the licences of whatever stands in them, and say so on top', () => {
    const textOf = (file: string): string => readFileSync(`${ROOT}/packages/${file}`, 'utf8');
    const { version } = readManifest('.');
    for (const [folder, door] of [
      ['scoring', 'scoring.js'],
      ['sme-vn', 'sme-vn.js'],
      ['widget', 'widget.js'],
      ['widget', 'labanso.js'],
      ['widget', 'labanso.all.js'],
      ['widget', 'labanso-workshop.js'],
      ['labanso', 'labanso.js'],
    ] as const) {
      const { name, dependencies = {} } = readManifest(`packages/${folder}`);
      const [top = ''] = /^\/\*! .+ \*\/$/m.exec(textOf(`${folder}/dist/${door}`).slice(0, 300)) ?? [];
      assert.ok(top.startsWith(`/*! ${name} ${version}, MIT`), `${folder}/${door}: ${top}`);
      const notices = textOf(`${folder}/dist/THIRD-PARTY.txt`);
      const bundled = (/; with (.+): THIRD/.exec(top)?.[1] ?? '').split(', ').filter(Boolean);
      const installed = Object.keys(dependencies).filter((one) => !one.startsWith('@labanso/'));
      for (const one of [...bundled, ...installed])
        assert.match(
          notices,
          new RegExp(`^${one} ${readManifest(`node_modules/${one}`).version}, (\\([^)]+\\)|[\\w.-]+)$`, 'm'),
        );
      for (const one of bundled)
        assert.ok(notices.includes(readFileSync(`${ROOT}/node_modules/${one}/LICENSE`, 'utf8').trim()), one);
    }
    const all = textOf('widget/dist/labanso.all.js').slice(0, 300);
    for (const one of ['lit-html', 'i18next', 'lean-qr', 'zod']) assert.ok(all.includes(`${one}`), one);
  });

  it('declare types that name nothing the manifests do not declare', () => {
    for (const folder of PACKAGE_FOLDERS) {
      const manifest = readManifest(`packages/${folder}`);
      for (const door of Object.values(manifest.exports as Record<string, { types?: string } | string>)) {
        const types = typeof door === 'object' && door.types;
        // those of frameworks name the framework: whoever asks for them has it
        if (!types || !types.startsWith('./dist/')) continue;
        const code = readFileSync(`${ROOT}/packages/${folder}/${types}`, 'utf8');
        for (const [, name] of code.matchAll(/from '([^.'][^']*)'/g)) {
          const wanted = name!.startsWith('@') ? name!.split('/').slice(0, 2).join('/') : name!.split('/')[0]!;
          assert.ok(manifest.dependencies?.[wanted], `${folder}/${types} imports ${name}`);
        }
      }
    }
  });

  it('document the element: every attribute, event, part and custom property', () => {
    const manifest = JSON.parse(readFileSync(`${ROOT}/packages/widget/dist/custom-elements.json`, 'utf8'));
    const declaration = manifest.modules
      .flatMap((module: { declarations: unknown[] }) => module.declarations)
      .find((one: { tagName?: string }) => one.tagName === 'labanso-assessment');
    const names = (kind: string): readonly string[] => declaration[kind].map(({ name }: { name: string }) => name);
    for (const name of ['lang', 'province', 'questionnaire-src', 'theme', 'history'])
      assert.ok(names('attributes').includes(name), name);
    assert.deepEqual(
      names('events')
        .filter((name) => name.startsWith('labanso-'))
        .sort(),
      ['labanso-answer', 'labanso-complete', 'labanso-error', 'labanso-start'],
    );
    const used = new Set<string>();
    const properties = new Set<string>();
    const code = readFileSync(`${ROOT}/packages/widget/dist/labanso.all.js`, 'utf8');
    for (const [, part] of code.matchAll(/part="([a-z-]+)"/g)) used.add(part!);
    for (const [, property] of code.matchAll(/var\((--labanso-[a-z-]+)/g)) properties.add(property!);
    assert.deepEqual([...names('cssParts')].sort(), [...used].sort());
    for (const property of properties) assert.ok(names('cssProperties').includes(property), property);
  });
});
