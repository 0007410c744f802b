import { expect } from 'chai';
import fc from 'fast-check';
import { read, write } from '../../src/session/json.ts';
import { check } from '../support/check.ts';

/** What a record holds. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any')),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('any'),
    ),
  ),
})).any;

describe('our own JSON', () => {
  it('says what JSON says, and reads what it has written', () => {
    check(
      fc.property(value, (one) => {
        const text = write(one);
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(one)));
        expect(read(text)).to.deep.equal(JSON.parse(text));
        expect(read(JSON.stringify(one))).to.deep.equal(JSON.parse(text));
      }),
      300,
    );
  });

  it('writes on one line, keys as they come, with nothing that a checksum could miss', () => {
    expect(write({ b: ['x', 1.5, null, true], a: {} })).to.equal('{"b":["x",1.5,null,true],"a":{}}');
    expect(write('\ud83c"\\\n')).to.equal('"\\ud83c\\u0022\\u005c\\u000a"');
    expect(write('Đắk Lắk')).to.equal('"Đắk Lắk"');
    expect(read('"\\b\\f\\n\\r\\t\\/\\"\\\\\\u0041"')).to.equal('\b\f\n\r\t/"\\A');
  });

  it('refuses whatever isn’t whole, and a key that reaches for the prototype', () => {
    for (const text of [
      '',
      '{',
      '[1',
      '[1,',
      '[1 2]',
      '{"a"}',
      '{"a":}',
      '{"a":1',
      '{"a";1}',
      '{a:1}',
      '{xa":1}',
      '["a" "b"]',
      '["a";"b"]',
      '[[] []]',
      '"x',
      '"x\\',
      '[]]',
      '1x',
      'nul',
      'undefined',
      'NaN',
      '{"__proto__":{"polluted":1}}',
      '['.repeat(100_000),
    ])
      expect(() => read(text), text.slice(0, 20)).to.throw();
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
