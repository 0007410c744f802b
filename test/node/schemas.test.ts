// The JSON Schemas that are published: valid themselves, true to what we hand out, and as strict as zod.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { smeVn } from '#content';
import { extensionSchema, questionnaireSchema, resultSchema, submissionSchema } from '#model/schema';
import { score } from '#scoring';
import { jsonSchema, SCHEMA_NAMES, type JsonSchema } from '../../src/tools/json-schemas.ts';
import { EVERYWHERE, SCHEMA_WORDS, type SchemaName } from '../../src/tools/schema-words.ts';
import { smeVnFile } from '../checking/corpus/fault.ts';
import { structureFaults } from '../checking/corpus/structure.ts';
import { textFaults } from '../checking/corpus/texts.ts';
import { tiny } from '../support/tiny.ts';

const ROOT = new URL('../../', import.meta.url);
const json = (path: string): any => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

const validate = Object.fromEntries(
  SCHEMA_NAMES.map((name) => [
    name,
    new Ajv2020({
      strict: true,
      allErrors: true,
      strictTypes: false,
      strictRequired: false,
      strictTuples: false,
    }).compile(jsonSchema(name)),
  ]),
) as Record<SchemaName, ValidateFunction>;

const isValid = (name: SchemaName, data: unknown): void =>
  assert.ok(validate[name](data), JSON.stringify(validate[name].errors, null, 1)?.slice(0, 1000));
const isRefused = (name: SchemaName, data: unknown, why: string): void =>
  assert.equal(validate[name](data), false, why);

describe('the published JSON Schemas', () => {
  for (const name of SCHEMA_NAMES) {
    it(`${name} is a valid 2020-12 schema with an address, a title, a description`, () => {
      const schema = jsonSchema(name);
      const ajv = new Ajv2020();
      assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.match(String(schema['$id']), new RegExp(`/${name}\\.schema\\.json$`));
      assert.ok(schema['title'] && schema['description']);
    });

    it(`${name} has been written by the build as it is now, behind the door of the package`, () => {
      assert.deepEqual(
        json(`packages/scoring/dist/schemas/${name}.schema.json`),
        JSON.parse(JSON.stringify(jsonSchema(name))),
      );
      assert.equal(json('packages/scoring/package.json').exports['./schemas/*.json'], './dist/schemas/*.json');
    });

    it(`${name} explains every field while somebody types, and no field that is gone`, () => {
      const seen = new Set<string>();
      const walk = (schema: unknown, path: readonly string[]): void => {
        if (typeof schema !== 'object' || schema === null) return;
        for (const [keyword, value] of Object.entries(schema as JsonSchema))
          if (keyword === 'properties')
            for (const [field, property] of Object.entries(value as Record<string, JsonSchema>)) {
              const here = [...path, field].join('.');
              assert.ok(property['description'], `${name}: ${here}`);
              if (!(field in EVERYWHERE)) seen.add(here);
              walk(property, [...path, field]);
            }
          else if (keyword === '$defs') for (const one of Object.values(value as object)) walk(one, path);
          else walk(value, path);
      };
      walk(jsonSchema(name), []);
      assert.deepEqual([...seen].sort(), Object.keys(SCHEMA_WORDS[name].fields).sort());
    });
  }

  it('take sme-vn, its file with texts, the tests’ small one, the starter and the example', async () => {
    isValid('questionnaire', JSON.parse(JSON.stringify(smeVn)));
    isValid('questionnaire', tiny);
    isValid('bundle', await smeVnFile());
    isValid('bundle', json('src/cli/new/starter.json'));
    isValid('bundle', json('examples/tourism-khanh-hoa/questionnaire.json'));
    assert.ok(extensionSchema.safeParse(json('examples/tourism-khanh-hoa/questionnaire.json')).success);
  });

  it('take every golden respondent: profile, answers, result', () => {
    const files = readdirSync(new URL('test/golden/', ROOT)).filter((name) => json(`test/golden/${name}`).result);
    assert.ok(files.length >= 10);
    for (const name of files) {
      const { profile, answers, result } = json(`test/golden/${name}`);
      isValid('answers', answers);
      isValid('submission', { profile, answers, questionnaire: { id: 'sme-vn', version: '1.0.0' } });
      isValid('result', result);
      assert.deepEqual(resultSchema.safeParse(result).error, undefined);
    }
  });

  it('take results that are not complete', () => {
    for (const answers of [{}, { payments: 'matched' }, { payments: 'unsure', 'online-share': 12 }]) {
      isValid('submission', { answers });
      isValid('result', score(smeVn, { answers: answers as object }));
    }
    isValid('result', score(tiny, { answers: { gone: 'x' } }, { unknown: 'keep' }));
  });

  it('refuse broken answers, submissions and results, as zod does', () => {
    for (const answers of [
      [],
      3,
      null,
      { Payments: 'x' },
      { payments: 1.5 },
      { payments: [] },
      { payments: ['cash', 'cash'] },
      { payments: null },
      { payments: { a: 1 } },
    ])
      isRefused('answers', answers, JSON.stringify(answers));
    for (const submission of [
      {},
      { answers: [] },
      { answers: {}, profile: { entity: 3 } },
      { answers: {}, questionnaire: 'sme-vn' },
    ]) {
      isRefused('submission', submission, JSON.stringify(submission));
      assert.equal(submissionSchema.safeParse(submission).success, false);
    }
    const { result } = json('test/golden/quan-pho.json');
    for (const [name, change] of [
      ['a score of 101', { score: 101 }],
      ['half a point', { score: 0.5 }],
      ['a range of one', { range: [35] }],
      ['a range of three', { range: [1, 2, 3] }],
      ['a state that is none', { states: { payments: 'maybe' } }],
      ['a field too many', { points: 3 }],
      ['no areas', { areas: undefined }],
    ] as const) {
      const broken = JSON.parse(JSON.stringify({ ...result, ...change }));
      isRefused('result', broken, name);
      assert.equal(resultSchema.safeParse(broken).success, false, name);
    }
  });

  it('refuse every fault of the corpus that is one of shape alone', async () => {
    const whole = await smeVnFile();
    const misshapen = [...structureFaults, ...textFaults].filter(({ isStructural }) => isStructural);
    assert.ok(misshapen.length > 50);
    for (const { title, seed } of misshapen) {
      const draft = structuredClone(whole);
      seed(draft);
      isRefused('bundle', draft, title);
      if (
        JSON.stringify(draft.texts) === JSON.stringify(whole.texts) &&
        draft.questionnaire &&
        !('script' in draft) &&
        !('format' in draft)
      ) {
        isRefused('questionnaire', draft.questionnaire, title);
        // a key __proto__ is dropped by zod in silence: our own look at the keys finds it
        if (!/__proto__/.test(title))
          assert.equal(questionnaireSchema.safeParse(draft.questionnaire).success, false, title);
      }
    }
  });

  it('refuse an extension that says what it extends, and nothing of its own', () => {
    isRefused('bundle', { extends: { id: 'sme-vn', version: '1.0.0' } }, 'no questionnaire');
    isRefused('bundle', { extends: 'sme-vn', questionnaire: { id: 'a', version: '1.0.0' } }, 'extends is a text');
    isValid('bundle', { extends: { id: 'sme-vn', version: '1.0.0' }, questionnaire: { id: 'a', version: '1.0.0' } });
  });
});
