// Ten businesses as people know them. Their results change only by `npm run accept:golden`.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { goldenOf } from '../support/golden.ts';
import { respondents } from '../support/respondents.ts';

const folder = new URL('../golden/', import.meta.url);

describe('golden respondents', () => {
  for (const respondent of respondents)
    it(`${respondent.id}: ${respondent.who}`, () => {
      const kept: unknown = JSON.parse(readFileSync(new URL(`${respondent.id}.json`, folder), 'utf8'));
      assert.deepEqual(JSON.parse(JSON.stringify(goldenOf(respondent))), kept, 'accept with: npm run accept:golden');
    });

  it('are ten, and each has its file', () => {
    assert.equal(respondents.length, 10);
    const files = [...respondents.map(({ id }) => `${id}.json`), 'codes.json', 'fingerprints.json'];
    assert.deepEqual(readdirSync(folder).sort(), files.sort());
  });

  it('stand on every level', () => {
    const levels = new Set(respondents.map((one) => goldenOf(one).result.level));
    assert.deepEqual([...levels].sort(), ['basic', 'developing', 'established', 'leading', 'starting']);
  });
});
