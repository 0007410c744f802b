// Standard Schema (https://standardschema.dev): what a form or router can use without knowing zod.

import { expect } from 'chai';
import { answersSchema, bundleSchema, questionnaireSchema, resultSchema, submissionSchema } from '#model/schema';
import { score } from '#scoring';
import { tinyTexts } from '../support/tiny-texts.ts';
import { answered, tiny } from '../support/tiny.ts';

/** The part of the standard that a consumer relies on. */
interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => unknown;
  };
}

interface Outcome {
  readonly value?: unknown;
  readonly issues?: readonly { readonly message: string; readonly path?: readonly PropertyKey[] }[];
}

/** What any consumer does, whoever made the schema. */
const validate = async (schema: StandardSchema, value: unknown): Promise<Outcome> =>
  (await schema['~standard'].validate(value)) as Outcome;

describe('Standard Schema', () => {
  for (const [name, schema, good] of [
    ['questionnaireSchema', questionnaireSchema, tiny],
    ['bundleSchema', bundleSchema, { questionnaire: tiny, texts: { vi: tinyTexts } }],
    ['submissionSchema', submissionSchema, { answers: answered }],
    ['resultSchema', resultSchema, score(tiny, { answers: answered })],
  ] as readonly (readonly [string, StandardSchema, unknown])[])
    it(`is what ${name} is`, async () => {
      expect(schema['~standard'].version).to.equal(1);
      expect(schema['~standard'].vendor).to.equal('zod');
      expect((await validate(schema, good)).value).to.deep.equal(good);
      const bad = await validate(schema, []);
      expect(bad.issues!.length).to.be.above(0);
    });

  it('hands a submission on whole: its id, and whatever else it says', async () => {
    const whole = {
      id: 'b1',
      answers: answered,
      questionnaire: { id: 'tiny', version: '1.0.0', fingerprint: 'f' },
      at: 3,
    };
    expect((await validate(submissionSchema, whole)).value).to.deep.equal(whole);
  });

  it('refuses a key that reaches for the prototype, as checkAnswers does', async () => {
    for (const text of ['{"answers": {"__proto__": "x"}}', '{"answers": {}, "profile": {"__proto__": "x"}}']) {
      const { issues } = await validate(submissionSchema, JSON.parse(text));
      expect(issues!.map(({ path }) => path!.at(-1))).to.deep.equal(['__proto__']);
    }
  });

  it('tells where and what is expected', async () => {
    const { issues } = await validate(questionnaireSchema, { ...tiny, id: 'Tiny' });
    expect(issues!.map(({ message, path }) => [path!.join('/'), message])).to.deep.equal([
      ['id', 'an id: a lower-case letter, then up to 63 letters, digits or hyphens'],
    ]);
  });

  it('refuses an option that is chosen twice, as checkAnswers does', async () => {
    const { issues } = await validate(answersSchema, { tools: ['till', 'till'] });
    expect(issues!.map(({ path }) => path)).to.deep.equal([['tools']]);
  });
});
