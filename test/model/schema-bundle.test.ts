// What the schemas say of files that don't fit, and where.

import { expect } from 'chai';
import { bundleSchema, extensionSchema, shellSchema, textsSchema } from '#model/schema';
import { faults } from '../support/schema-faults.ts';
import { tinyTexts } from '../support/tiny-texts.ts';
import { tiny } from '../support/tiny.ts';

describe('the schema of texts', () => {
  const TEXTS = 'an object of texts';
  const LANGUAGES = 'texts by language, like {"vi": {"questions": {…}}}';
  const KEY = 'a key of letters, digits and hyphens, at most 64';
  const TEXT = 'a text of at most 4000 characters, or an object of texts';

  it('takes trees of them by language, with comments', () => {
    const good = {
      vi: { questions: { a: 'b', $comment: 'c', 'D-2_e': { f: 'x'.repeat(4000) }, ['k'.repeat(64)]: '' } },
    };
    expect(textsSchema.parse(good)).to.deep.equal(good);
  });

  it('says where something else stands', () => {
    for (const [bad, fault] of [
      [3, [`: ${LANGUAGES}`]],
      [{}, [': texts in one language at least']],
      [{ vi: 3 }, [`vi: ${TEXTS}`]],
      [{ vi: { questions: 3 } }, [`vi/questions: ${TEXTS}`]],
      [{ vi: { a: { b: 'x'.repeat(4001) } } }, [`vi/a/b: ${TEXT}`]],
      [{ vi: { a: { b: 3 } } }, [`vi/a/b: ${TEXT}`, 'vi/a/b: Invalid input', `vi/a/b: ${TEXTS}`]],
    ] as const)
      expect(faults(textsSchema, bad), JSON.stringify(bad)).to.deep.equal(fault);
    for (const bad of ['vie', 'v', 'Vi', '1i', 'v1'])
      expect(faults(textsSchema, { [bad]: {} }), bad).to.deep.equal([
        `${bad}: ${LANGUAGES}`,
        `${bad}: a language of two letters, like "vi"`,
      ]);
    for (const bad of ['a b', 'a.b', '$c', 'x$comment', '$comments', '1a', '-a', '', 'k'.repeat(65)])
      expect(faults(textsSchema, { vi: { a: { [bad]: 'x' } } }), bad).to.deep.equal([
        `vi/a/${bad}: ${TEXTS}`,
        `vi/a/${bad}: ${KEY}`,
      ]);
  });
});

describe('the schemas of a file', () => {
  const file = { questionnaire: tiny, texts: { vi: tinyTexts } };
  const addition = { extends: { id: 'tiny', version: '1.0.0' }, questionnaire: { id: 'more', version: '1.0.0' } };

  it('take one of a whole questionnaire, with what it was before', () => {
    const moved = { payments: { id: 'pay', options: { cash: null, qr: 'card' } }, tools: [{}, { id: 'tool' }] };
    const past = {
      earlier: [tiny],
      migrations: [
        { from: 1, to: 2, questions: moved, profile: { entity: { id: 'kind' } } },
        { from: 0, to: 1 },
      ],
    };
    const head = { $schema: 'https://x', format: 1, $comment: 'ours' };
    for (const good of [file, { ...file, ...head, ...past }]) expect(faults(bundleSchema, good)).to.deep.equal([]);
    expect(faults(extensionSchema, { ...addition, ...head, texts: { vi: {} } })).to.deep.equal([]);
    expect(faults(extensionSchema, addition)).to.deep.equal([]);
    for (const good of [{}, { ...file, ...head, ...past, extends: addition.extends }, { questionnaire: 3 }])
      expect(faults(shellSchema, good)).to.deep.equal([]);
  });

  it('say of each part what it is, and where', () => {
    const MOVE = 'what became of it: {"id": "…", "options": {"then": "now"}}';
    for (const [change, fault] of [
      [{ format: 2 }, ['format: format 1']],
      [{ $schema: 3 }, ['$schema: a text']],
      [{ $comment: 3 }, ['$comment: a text']],
      [{ texts: undefined }, ['texts: texts by language, like {"vi": {"questions": {…}}}']],
      [{ earlier: 3 }, ['earlier: a list of questionnaires']],
      [{ migrations: 3 }, ['migrations: a list of tables']],
      [{ migrations: [3] }, ['migrations/0: a table from one major version to another']],
      [{ migrations: [{}] }, ['from', 'to'].map((one) => `migrations/0/${one}: a major version, like 1`)],
      [
        { migrations: [{ from: -1, to: 1_000_000_001 }] },
        ['from', 'to'].map((one) => `migrations/0/${one}: a major version, like 1`),
      ],
      [{ migrations: [{ from: 1, to: 2, more: 3 }] }, ['migrations/0: one of from, to, questions, profile']],
      [{ migrations: [{ from: 1, to: 2, profile: 3 }] }, ['migrations/0/profile: moves by id']],
      [{ migrations: [{ from: 1, to: 2, questions: 3 }] }, ['migrations/0/questions: moves by id']],
      [
        { migrations: [{ from: 1, to: 2, profile: { a: { options: 3 } } }] },
        [': Invalid input', '/options: option then → option now, or null', ': a list of moves'].map(
          (one) => `migrations/0/profile/a${one}`,
        ),
      ],
      [
        { migrations: [{ from: 1, to: 2, questions: { a: 3 } }] },
        ['Invalid input', MOVE, 'a list of moves'].map((one) => `migrations/0/questions/a: ${one}`),
      ],
      [
        { migrations: [{ from: 1, to: 2, questions: { a: { id: 'A', options: { b: 3 }, more: 1 } } }] },
        [
          ': Invalid input',
          '/id: an id: a lower-case letter, then up to 63 letters, digits or hyphens',
          '/options/b: Invalid input',
          ': one of id, options',
          ': a list of moves',
        ].map((one) => `migrations/0/questions/a${one}`),
      ],
      [
        { migrations: [{ from: 1, to: 2, questions: { a: [] } }] },
        ['migrations/0/questions/a: a list of moves, at least one'],
      ],
      [{ more: 1 }, [': one of format, questionnaire, texts, earlier, migrations']],
    ] as const)
      expect(faults(bundleSchema, { ...file, ...change }), JSON.stringify(change)).to.deep.equal(fault);
    const bundle = ': a file with questionnaire and texts';
    expect(faults(bundleSchema, 3)).to.deep.equal([bundle]);
    expect(faults(shellSchema, 3)).to.deep.equal([bundle]);
    expect(faults(extensionSchema, 3)).to.deep.equal([': a file with extends, questionnaire and texts']);
    expect(faults(extensionSchema, { ...addition, extends: 3 })).to.deep.equal([
      'extends: what is extended: {"id": "sme-vn", "version": "1.0.0"}',
    ]);
  });
});
