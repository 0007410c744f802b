import { expect } from 'chai';
import { hash } from '#model';

describe('hash', () => {
  // published test vectors of FNV-1a, 32 bits
  for (const [text, expected] of [
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ] as const)
    it(`of "${text}" is ${expected}`, () => expect(hash(text)).to.equal(expected));
});
