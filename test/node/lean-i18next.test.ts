// What stands in for i18next in the file that is opened from a disk: says the same of all our texts.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { createInstance as createReal } from 'i18next';
import { createInstance as createLean } from '../../src/tools/lean-i18next.js';
import { ROOT } from '../support/packages.ts';

type Tree = { [key: string]: string | Tree };

const treeOf = (file: string): Tree => JSON.parse(readFileSync(join(ROOT, 'src', file), 'utf8')) as Tree;
const resources = Object.fromEntries(
  ['vi', 'en'].map((language) => [
    language,
    {
      ui: treeOf(`widget/texts/${language}.json`),
      result: treeOf(`widget/texts/result-${language}.json`),
      questions: treeOf(`content/${language}/questions.json`),
      results: treeOf(`content/${language}/results.json`),
    },
  ]),
);

/** Every key of a tree; those of plurals without their form. */
const keysOf = (tree: Tree, path = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key.replace(/_(one|other)$/, '')] : keysOf(value, `${path}${key}.`),
  );

it('says what i18next says, in both languages, for one and for many, and of what isn’t there', async () => {
  const options = { fallbackLng: ['vi', 'en'], ns: [], resources, initAsync: false, interpolation: { escapeValue: false }, parseMissingKeyHandler: () => '' }; // prettier-ignore
  const [real, lean] = [createReal(), createLean()];
  await real.init({ lng: 'vi', ...options });
  await lean.init({ lng: 'vi', ...options });
  let compared = 0;
  for (const language of ['vi', 'en']) {
    await real.changeLanguage(language);
    await lean.changeLanguage(language);
    for (const [space, tree] of Object.entries(resources['vi']!))
      for (const key of [...keysOf(tree), 'nothing.here'])
        for (const values of [{}, { count: 1, name: 'A' }, { count: 7, name: '<B>' }]) {
          // a value that isn't given is no business of ours: every text is given all of its own
          const clean = (text: string): string => text.replace(/\{\{\w+\}\}/g, '');
          const said = clean(real.t(`${space}:${key}`, values as Record<string, string | number>) as string);
          assert.equal(
            lean.t(`${space}:${key}`, values as Record<string, string | number>),
            said,
            `${language} ${space}:${key}`,
          );
          compared++;
        }
  }
  assert.ok(compared > 1000);
});
