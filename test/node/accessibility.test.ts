// The accessibility statement: dated, about every criterion, equal in both languages, and without a failed test in it.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import criteria from '../accessibility/criteria.json' with { type: 'json' };

const read = (language: string): string =>
  readFileSync(new URL(`../../.github/accessibility.${language}.md`, import.meta.url), 'utf8');
const rows = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the accessibility statement', () => {
  for (const language of ['vi', 'en'] as const)
    it(`speaks of all 55 criteria of WCAG 2.2 A and AA, by name, with a day and a browser (${language})`, () => {
      const page = read(language);
      assert.deepEqual(
        rows(page).map(([, name]) => name),
        criteria.map((criterion) => `${criterion.id} ${criterion[language]}`),
      );
      assert.match(page, /\d\d\/\d\d\/\d{4}.*Chromium \d+/);
      assert.doesNotMatch(page, /\*\*\d+ (of|trong) \d+/, 'a test that failed');
    });

  it('says the same in both languages, criterion by criterion', () => {
    const numbers = (language: string): readonly string[] =>
      rows(read(language)).map(([, , level, said]) => `${level} ${/^\d+/.exec(said!)?.[0] ?? '-'}`);
    assert.deepEqual(numbers('vi'), numbers('en'));
  });

  it('has a test for every criterion that applies, whose title begins with its number', () => {
    const code = ['accessibility', 'chromium', 'widget']
      .map((folder) => new URL(`../${folder}/`, import.meta.url))
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.ts'))
          .map((name) => readFileSync(new URL(name, folder), 'utf8')),
      )
      .join('\n');
    const tested = new Set([...code.matchAll(/['"`](\d\.\d\.\d+)\b/g)].map(([, id]) => id));
    assert.equal(criteria.length, 55);
    for (const { id, notApplicable } of criteria) assert.equal(tested.has(id), !notApplicable, id);
    const untested = rows(read('en')).filter(
      ([, , , said]) => !/^(\d+ tests?, (all )?passed|not applicable: )/.test(said!),
    );
    assert.deepEqual(untested, []);
  });

  it('tells, in both languages, what a person still has to judge and to try', () => {
    const lines = (language: string): number => read(language).match(/^- /gm)!.length;
    assert.equal(lines('vi'), lines('en'));
    for (const language of ['vi', 'en'] as const)
      for (const { id, people } of criteria)
        if (people) assert.ok(read(language).includes(`- ${id}: ${people[language]}.`), `${id} ${language}`);
    assert.equal(read('en').match(/not yet tested by a person/g)!.length, 7);
    assert.equal(read('vi').match(/chưa có người thử/g)!.length, 7);
  });

  it('claims no conformance while nobody has tested it', () => {
    assert.match(read('en'), /we do not claim conformance/);
    assert.match(read('vi'), /không tuyên bố là đạt chuẩn/);
  });
});
