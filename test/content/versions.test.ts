// Every version that was ever published is kept: its results can be recomputed, and nothing in it can change.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { smeVn, smeVnMigrations, smeVnVersions } from '#content';
import { migrate } from '#model';
import { fingerprint, score } from '#scoring';
import { respondents } from '../support/respondents.ts';

/** `version` → `fingerprint`. Lines are added, never edited: a result that somebody kept names them. */
const published = JSON.parse(readFileSync(new URL('../golden/fingerprints.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

const major = (version: string): string => version.split('.')[0]!;

describe('the versions of sme-vn', () => {
  it('are all here, the newest first, each once', () => {
    assert.equal(smeVnVersions[0], smeVn);
    const numbers = smeVnVersions.map(({ version }) => version);
    const key = (version: string): string => version.split('.').map((part) => part.padStart(9, '0')).join('.'); // prettier-ignore
    assert.deepEqual(
      numbers,
      [...new Set(numbers)].sort((a, b) => key(b).localeCompare(key(a), 'en')),
    );
    assert.deepEqual(Object.keys(published).sort(), [...numbers].sort());
    for (const { id } of smeVnVersions) assert.equal(id, smeVn.id);
  });

  it('are as they were published', () => {
    for (const questionnaire of smeVnVersions)
      assert.equal(
        fingerprint(questionnaire),
        published[questionnaire.version],
        `${questionnaire.version} was published otherwise: a change that can move a score needs a new major version`,
      );
  });

  it('score alike within a major version: what can move a score is a new one', () => {
    for (const first of smeVnVersions)
      for (const second of smeVnVersions.filter(({ version }) => major(version) === major(first.version)))
        assert.equal(fingerprint({ ...first, version: '0.0.0' }), fingerprint({ ...second, version: '0.0.0' }));
  });

  it('take the answers of the versions before them, without losing one', () => {
    for (const from of smeVnVersions)
      for (const { profile, answers } of respondents) {
        const carried = migrate({ profile, answers }, from, smeVn, smeVnMigrations);
        const count = [carried.answers, carried.again, carried.orphans].map((part) => Object.keys(part).length);
        assert.equal(count.reduce((a, b) => a + b), Object.keys(answers).length); // prettier-ignore
        assert.equal(score(smeVn, carried).questionnaire.version, smeVn.version);
      }
  });
});
