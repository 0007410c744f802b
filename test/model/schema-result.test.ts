// What the schemas say of answers and results that don't fit, and where. (Whether they are as strict as the JSON Schemas:
// test/node.)

import { expect } from 'chai';
import { answersSchema, chosenSchema, idSchema, resultSchema, submissionSchema } from '#model/schema';
import { score } from '#scoring';
import { faults } from '../support/schema-faults.ts';
import { answered, tiny } from '../support/tiny.ts';

const ID = 'an id, like "e-invoicing"';
const FORM = 'an id: a lower-case letter, then up to 63 letters, digits or hyphens';
const QUESTIONS = 'an object of question ids';
const SAID = 'an option id, "unsure" or "not-applicable"';
const ANSWER = 'an option id, a list of option ids, an integer, "unsure" or "not-applicable"';
const POINTS = 'an integer from 0 to 100';

describe('the schema of an id', () => {
  it('takes a lower-case letter, then up to 63 letters, digits and hyphens', () => {
    for (const good of ['a', 'e-invoicing', 'q2', 'a'.repeat(64)]) expect(faults(idSchema, good)).to.deep.equal([]);
    for (const bad of ['', 'A', 'a'.repeat(65), 'a_b', '-a', '1a', 'ab!', ' a', 'đ'])
      expect(faults(idSchema, bad), bad).to.deep.equal([`: ${FORM}`]);
    expect(faults(idSchema, 3)).to.deep.equal([`: ${ID}`]);
  });

  it('takes none that means something else', () => {
    for (const bad of ['constructor', 'prototype', 'not-applicable', 'unsure'])
      expect(faults(idSchema, bad)).to.deep.equal([
        ': an id other than constructor, prototype, not-applicable, unsure',
      ]);
  });
});

describe('the schema of answers', () => {
  it('takes an object of them, and says what each can be', () => {
    const good = { a: 'b', c: ['d', 'e'], f: -3, g: 'unsure', h: 'not-applicable' };
    expect(answersSchema.parse(good)).to.deep.equal(good);
    for (const bad of [undefined, null, 'x', 3, []])
      expect(faults(answersSchema, bad)).to.deep.equal([`: ${QUESTIONS}`]);
    expect(faults(answersSchema, { a: null })).to.deep.equal([
      `a: ${ANSWER}`,
      `a: ${SAID}`,
      'a: a list of option ids',
      'a: an integer',
    ]);
    for (const [bad, fault] of [
      [{ A: 'b' }, [`A: ${QUESTIONS}`, `A: ${FORM}`]],
      [{ a: 'B' }, [`a: ${SAID}`]],
      [{ a: ['B'] }, [`a/0: ${FORM}`]],
      [{ a: [] }, ['a: a list of option ids, at least one']],
      [{ a: ['b', 'b'] }, ['a: a list of option ids without repeats']],
      [{ a: 1_000_000_001 }, ['a: an integer']],
      [{ a: -1_000_000_001 }, ['a: an integer']],
      [JSON.parse('{"__proto__": "b"}'), ['__proto__: a key that an object may have']],
    ] as const)
      expect(faults(answersSchema, bad), JSON.stringify(bad)).to.deep.equal(fault);
    expect(faults(answersSchema, { a: 1_000_000_000, b: -1_000_000_000 })).to.deep.equal([]);
    expect(faults(chosenSchema, 'a')).to.deep.equal([': a list of option ids']);
  });

  it('stands in that of a submission, beside a profile and the questionnaire', () => {
    for (const [bad, fault] of [
      [3, [': a submission with answers and, maybe, profile']],
      [{}, [`answers: ${QUESTIONS}`]],
      [{ answers: {}, profile: 3 }, ['profile: an object of profile fields']],
      [{ answers: {}, profile: { a: 3 } }, [`profile/a: ${ID}`]],
      [
        { answers: {}, questionnaire: { id: 'a', version: '1' } },
        ['questionnaire/version: a version of three numbers, like "1.0.0"'],
      ],
      [
        { answers: {}, questionnaire: {} },
        [`questionnaire/id: ${ID}`, 'questionnaire/version: a version, like "1.0.0"'],
      ],
    ] as const)
      expect(faults(submissionSchema, bad), JSON.stringify(bad)).to.deep.equal(fault);
  });

  it('takes versions of three numbers of up to nine digits', () => {
    const of = (version: string) => faults(submissionSchema, { answers: {}, questionnaire: { id: 'a', version } });
    for (const good of ['1.0.0', '10.20.30', `${'9'.repeat(9)}.0.1`]) expect(of(good)).to.deep.equal([]);
    const long = '9'.repeat(10);
    for (const bad of ['1', '1.0', 'v1.0.0', '1.0.0-rc', '1.0.x', '1,0,0', `${long}.0.0`, `1.${long}.0`, `1.0.${long}`])
      expect(of(bad), bad).to.have.length(1);
  });
});

describe('the schema of a result', () => {
  const whole = score(tiny, { answers: { ...answered, staff: 'untrained' }, profile: { entity: 'company' } });
  const open = score(tiny, { answers: answered });

  it('takes a result, complete or not, with what is missing for the next level', () => {
    for (const result of [whole, open, score(tiny, { answers: {} }), { ...open, orphans: ['gone'] }])
      expect(resultSchema.parse(result)).to.deep.equal(result);
    expect(whole.next!.missing).to.have.length(2);
  });

  it('says of each part what it is, and where', () => {
    const scored = 'the result of an area';
    for (const [change, fault] of [
      [{ questionnaire: 3 }, ['questionnaire: id, version and fingerprint']],
      [
        { questionnaire: {} },
        [
          `questionnaire/id: ${ID}`,
          'questionnaire/version: a version, like "1.0.0"',
          'questionnaire/fingerprint: Invalid input',
        ],
      ],
      [{ complete: 1 }, ['complete: Invalid input']],
      [{ score: 101 }, [`score: ${POINTS}`]],
      [{ score: -1 }, [`score: ${POINTS}`]],
      [{ score: 0.5 }, [`score: ${POINTS}`]],
      [{ range: [1] }, ['range: lowest and highest, or null']],
      [{ range: [1, 101] }, [`range/1: ${POINTS}`]],
      [{ level: 'A' }, [`level: ${FORM}`]],
      [{ levelRange: ['a', 3] }, [`levelRange/1: ${ID}`]],
      [{ levelRange: ['a'] }, ['levelRange: Invalid input']],
      [{ next: 3 }, ['next: the next level']],
      [{ next: { level: 'a' } }, ['next/missing: a list of what is missing']],
      [
        { next: { level: 'a', missing: [3] } },
        ['Invalid input', 'points that are missing', 'points that are missing in an area'].map(
          (one) => `next/missing/0: ${one}`,
        ),
      ],
      [
        { next: { level: 'a', missing: [{}] } },
        [
          'next/missing/0: Invalid input',
          ...[`score: ${POINTS}`, `has: ${POINTS}`, `area: ${ID}`, `score: ${POINTS}`, `has: ${POINTS}`].map(
            (one) => `next/missing/0/${one}`,
          ),
        ],
      ],
      [{ areas: { a: 3 } }, [`areas/a: ${scored}`]],
      [
        { areas: { a: { score: 101, range: 3, weight: -1, fullWeight: 10_000_001 } } },
        [
          `score: ${POINTS}`,
          'range: lowest and highest, or null',
          'weight: a sum of weights',
          'fullWeight: a sum of weights',
        ].map((one) => `areas/a/${one}`),
      ],
      [
        { areas: { a: {} } },
        [
          `score: ${POINTS}`,
          'range: lowest and highest, or null',
          'weight: a sum of weights',
          'fullWeight: a sum of weights',
        ].map((one) => `areas/a/${one}`),
      ],
      [{ states: { a: 'maybe' } }, ['states/a: Invalid input']],
      [{ orphans: 3 }, ['orphans: a list of question ids']],
      [{ orphans: [3] }, ['orphans/0: Invalid input']],
      [
        { more: 1 },
        [': one of questionnaire, complete, score, range, level, levelRange, next, areas, states, orphans'],
      ],
    ] as const)
      expect(faults(resultSchema, { ...open, ...change }), JSON.stringify(change)).to.deep.equal(fault);
    expect(faults(resultSchema, [])).to.deep.equal([': a result']);
  });

  it('takes a fingerprint of 16 hexadecimal digits, and nothing else', () => {
    const of = (fingerprint: string) =>
      faults(resultSchema, { ...open, questionnaire: { ...open.questionnaire, fingerprint } });
    expect(of('0123456789abcdef')).to.deep.equal([]);
    for (const bad of [
      '0123456789abcde',
      '0123456789abcdef0',
      '0123456789abcdeg',
      'x0123456789abcdef',
      '0123456789ABCDEF',
    ])
      expect(of(bad), bad).to.deep.equal(['questionnaire/fingerprint: 16 hexadecimal digits']);
  });
});
