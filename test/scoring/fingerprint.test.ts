import { expect } from 'chai';
import type { Questionnaire } from '#model';
import { fingerprint } from '#scoring';
import { tiny } from '../support/tiny.ts';

describe('a fingerprint', () => {
  it('is two 32-bit FNV-1a hashes, from two seeds, of the canonical JSON', () => {
    const canonical = (value: unknown): string =>
      Array.isArray(value)
        ? `[${value.map(canonical).join()}]`
        : value && typeof value === 'object'
          ? `{${Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
              .join()}}`
          : JSON.stringify(value);
    const { id, version, profile, areas, questions, levels } = tiny;
    const fnv = (seed: bigint): string => {
      let value = seed;
      for (const char of canonical({ id, version, profile, areas, questions, levels }))
        value = ((value ^ BigInt(char.charCodeAt(0))) * 0x01000193n) & 0xffffffffn;
      return value.toString(16).padStart(8, '0');
    };
    expect(fingerprint(tiny)).to.equal(fnv(0x811c9dc5n) + fnv(0x9e3779b9n));
  });

  it('is the same whatever the order of keys, and for other actions; another for other points', () => {
    const turned = Object.fromEntries(Object.entries(tiny).reverse()) as unknown as Questionnaire;
    expect(fingerprint(turned)).to.equal(fingerprint(tiny));
    expect(fingerprint({ ...tiny, actions: [] })).to.equal(fingerprint(tiny));
    expect(fingerprint({ ...tiny, questions: tiny.questions.map((one) => ({ ...one, weight: 3 })) })).not.to.equal(
      fingerprint(tiny),
    );
  });
});
