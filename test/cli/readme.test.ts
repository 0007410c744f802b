// The examples of packages/labanso/README.md are run.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { resultColumnsOf } from '#formats';
import { smeVn } from '#content';
import { desk, type Desk } from '../support/command.ts';
import { blocksOf, textOf } from '../support/documents.ts';

const DOCUMENT = 'packages/labanso/README.md';
const blocks = blocksOf(DOCUMENT);
const commands = blocks
  .filter(({ language }) => language === 'console')
  .flatMap(({ code }) => code.trim().split('\n'))
  .filter((line) => line.startsWith('npx labanso '));

let place: Desk;
before(async () => {
  place = await desk();
  await place.put('answers.csv', blocks.find(({ language }) => language === 'csv')!.code);
});
after(() => place.clear());

describe('the README of labanso', () => {
  for (const command of commands)
    it(`\`${command}\` does what is said`, async () => {
      const words = command.split(' ').slice(2);
      const { code, out, err } = await place.labanso(words);
      const isFine = words[0] !== 'score' || words.includes('--help') || words.includes('--explain');
      assert.equal(code, isFine ? 0 : 1, err);
      const output = words[words.indexOf('-o') + 1]!;
      if (isFine) return assert.notEqual(words.includes('-o') ? await place.get(output) : out + err, '');
      assert.match(
        err,
        /line 3, 5 payments: there is no such option: "bussiness-account" \(did you mean “business-account”/,
      );
      assert.match(err, /line 3, 7 online-share: thousands or a decimal\?/);
    });

  it('names the columns that there are', () => {
    const text = textOf(DOCUMENT);
    const names = new Set(
      resultColumnsOf(smeVn).map(({ name }) => name.replace(/^(area|low|high|indicator)_(?!level).*/, '$1_…')),
    );
    for (const name of names) assert.ok(text.includes(`\`${name.replace(/^(low|high)est_level$/, '$&')}\``), name);
  });
});
