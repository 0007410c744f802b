// The JSON Schema of a submission accepts what `checkAnswers` accepts, and nothing else.

import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { toJsonSchema } from '#formats';
import { checkAnswers, NOT_APPLICABLE, textAt, UNSURE, type Question, type Questionnaire } from '#model';
import { questionnaires, submissionsTo } from '../support/arbitraries.ts';
import { respondents } from '../support/respondents.ts';
import { tiny } from '../support/tiny.ts';
import { BUNDLES } from '../support/xls-bundles.ts';

function validator(questionnaire: Questionnaire, texts?: Parameters<typeof toJsonSchema>[1]): ValidateFunction {
  // as a program reads it: from a file
  const schema = JSON.parse(JSON.stringify(toJsonSchema(questionnaire, texts)));
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
  return ajv.compile(schema);
}

function agree(questionnaire: Questionnaire, validate: ValidateFunction, value: unknown): void {
  const findings = checkAnswers(questionnaire, value);
  assert.equal(
    validate(value),
    !findings.length,
    `${JSON.stringify(value)}\n${JSON.stringify(findings[0])}\n${JSON.stringify(validate.errors)}`,
  );
}

/** What may stand where an answer should: often nearly right. */
function oddAnswers(question: Question): readonly unknown[] {
  const ids = question.type === 'number' ? ['m-0', 'none'] : question.options.map(({ id }) => id);
  const [first, second = 'other'] = ids;
  const last = ids.at(-1);
  return [
    ...ids, UNSURE, NOT_APPLICABLE, '', 'other', '12', null, true, {}, [], [[]], [null],
    -1, 0, 1, 50, 99, 100, 101, 1.5, 1e300, -0,
    [first], [first, second], [second, first], [first, first], [first, last], [last], [last, last], ids, [UNSURE],
    [first, 'other'], [NOT_APPLICABLE], { 0: first },
  ]; // prettier-ignore
}

describe('the JSON Schema of a submission', () => {
  it('accepts what checkAnswers accepts, and nothing else, with and without titles', () => {
    fc.assert(
      fc.property(
        questionnaires(1).chain((questionnaire) =>
          fc.record({ questionnaire: fc.constant(questionnaire), submission: submissionsTo(questionnaire) }),
        ),
        ({ questionnaire, submission: { profile, answers } }) => {
          const titles = Object.fromEntries(
            questionnaire.questions.map((one) => [
              one.id,
              {
                text: `About ${one.id}`,
                options: one.type === 'number' ? {} : Object.fromEntries(one.options.map(({ id }) => [id, `“${id}”`])),
              },
            ]),
          );
          for (const texts of [{}, { questions: { questions: titles } }]) {
            const validate = validator(questionnaire, texts);
            assert.ok(validate({ profile, answers }), JSON.stringify(validate.errors));
            for (const question of questionnaire.questions)
              for (const answer of oddAnswers(question))
                agree(questionnaire, validate, { profile, answers: { ...answers, [question.id]: answer } });
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('lets no key through that isn’t asked for, nor one that reaches a prototype', () => {
    const validate = validator(tiny);
    for (const key of ['other', '', 'constructor', '__proto__', 'prototype', 'toString'])
      for (const part of ['profile', 'answers'])
        agree(tiny, validate, JSON.parse(`{"answers": {"payments": "cash"}, "${part}": {"${key}": "cash"}}`));
  });

  it('takes “not applicable” only from those who may say it, and from those who aren’t asked', () => {
    const [payments, ...rest] = tiny.questions;
    const limited = { ...payments!, notApplicable: { entity: ['household'] } };
    const answers = { payments: 'not-applicable' };
    for (const question of [limited, { ...limited, askIf: { entity: ['household'] } }])
      for (const profile of [undefined, {}, { entity: 'household' }, { entity: 'company' }]) {
        const questionnaire = { ...tiny, questions: [question, ...rest] };
        agree(questionnaire, validator(questionnaire), { ...(profile && { profile }), answers });
      }
    const questionnaire = { ...tiny, questions: [limited, ...rest] };
    assert.equal(validator(questionnaire)({ profile: { entity: 'company' }, answers }), false);
  });

  it('agrees about everything around the answers', () => {
    const validate = validator(tiny);
    const answers = { payments: 'cash' };
    for (const value of [
      null, 3, 'text', [], {}, { answers: null }, { answers: [] }, { answers: {} }, { answers, profile: null },
      { answers, profile: {} }, { answers, profile: [] }, { answers, profile: { entity: 'company' } },
      { answers, profile: { entity: 'firm' } }, { answers, profile: { size: 'small' } }, { answers, more: true },
      { answers, questionnaire: null }, { answers, questionnaire: {} }, { answers, questionnaire: 'tiny' },
      { answers, questionnaire: { id: 'tiny', version: '1.0.0' } },
      { answers, questionnaire: { id: 'tiny', version: '1.99.3' } },
      { answers, questionnaire: { id: 'tiny', version: '1' } },
      { answers, questionnaire: { id: 'tiny', version: '10.0.0' } },
      { answers, questionnaire: { id: 'tiny', version: '2.0.0' } },
      { answers, questionnaire: { id: 'tiny', version: 1 } },
      { answers, questionnaire: { id: 'tiny', version: ['1.2.0'] } },
      { answers, questionnaire: { id: 'other', version: '1.2.0' } },
      { answers, questionnaire: { id: 'tiny' } },
      { answers, questionnaire: { id: 'tiny', version: '1.2.0', more: 1 } },
    ]) agree(tiny, validate, value); // prettier-ignore
  });

  it('takes the golden respondents, and names each option in the language it is given', () => {
    const { questionnaire, texts } = BUNDLES['sme-vn']!;
    const validate = validator(questionnaire, texts['vi']);
    for (const { profile, answers } of respondents)
      assert.ok(validate({ profile, answers }), JSON.stringify(validate.errors));
    const { properties } = toJsonSchema(questionnaire, texts['vi']) as {
      properties: Record<string, { properties: Record<string, { title: string; oneOf: { const: string; title: string }[] }> }>;
    }; // prettier-ignore
    const titleOf = (part: string, id: string, option: string): readonly unknown[] => {
      const { title, oneOf } = properties[part]!.properties[id]!;
      return [title, oneOf.find((one) => one.const === option)!.title];
    };
    assert.deepEqual(titleOf('answers', 'contract-form', 'paper'), [
      textAt(texts['vi']!, ['questions', 'questions', 'contract-form', 'text']),
      textAt(texts['vi']!, ['questions', 'questions', 'contract-form', 'options', 'paper']),
    ]);
    assert.deepEqual(titleOf('profile', 'province', 'khanh-hoa')[1], 'Khánh Hòa');
  });
});
