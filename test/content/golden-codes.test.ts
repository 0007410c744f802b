// The ten businesses as short codes, by the version of sme-vn that they were made with. Codes are printed on paper and
// stand in links: what is here was published, and may never be edited or deleted, only added to, by
// `npm run accept:golden`, when there is a new version. If this test fails, the code has to change back, not the file.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { smeVn, smeVnVersions } from '#content';
import { decode, encode } from '#exchange';
import { asSets } from '../support/as-sets.ts';
import { respondents } from '../support/respondents.ts';

type Codes = Readonly<Record<string, Readonly<Record<string, string>>>>;
const golden = JSON.parse(readFileSync(new URL('../golden/codes.json', import.meta.url), 'utf8')) as Codes;

describe('golden codes', () => {
  for (const [version, codes] of Object.entries(golden))
    for (const [id, code] of Object.entries(codes))
      it(`${version}: ${id}`, () => {
        const decoded = decode(code, smeVnVersions);
        assert.ok(decoded.ok, JSON.stringify(decoded));
        assert.equal(decoded.questionnaire.version, version);
        assert.equal(encode(decoded.questionnaire, decoded), code);
        if (version !== smeVn.version) return;
        const { profile, answers } = respondents.find((one) => one.id === id)!;
        assert.deepEqual(decoded.profile, profile);
        assert.deepEqual(asSets(decoded.answers), asSets(answers));
        assert.equal(encode(smeVn, { profile, answers }), code);
      });

  it('are there for every published version, ten of each', () => {
    assert.deepEqual(Object.keys(golden).sort(), smeVnVersions.map(({ version }) => version).sort());
    for (const codes of Object.values(golden)) assert.equal(Object.keys(codes).length, 10);
  });

  it('tell the published versions apart', () => {
    const heads = smeVnVersions.map((questionnaire) => encode(questionnaire, { answers: {} }).slice(0, 5));
    assert.equal(new Set(heads).size, heads.length);
  });
});
