// Codes that went through a Vietnamese keyboard, and came out as they were meant.

import { expect } from 'chai';
import fc from 'fast-check';
import { smeVn } from '#content';
import { encode, withTag } from '#exchange';
import { receiveText } from '../../src/workshop/receive.ts';
import { isLikeCode, unmarked } from '../../src/workshop/unmarked.ts';
import { typedWith } from '../support/unikey.ts';
import { respondents } from '../support/respondents.ts';

const codes = respondents.map((one) => encode(smeVn, { profile: one.profile, answers: one.answers }));

describe('a code that a Vietnamese keyboard has changed', () => {
  for (const keyboard of ['telex', 'vni'] as const)
    it(`is found again as it was typed, with ${keyboard}`, () => {
      let found = 0;
      for (const code of codes) {
        const text = typedWith(keyboard, code);
        if (text === code) continue;
        expect(receiveText(text), `${code} came as ${text}`).to.deep.equal({
          arrival: { code, tag: null, sheet: null },
        });
        found++;
      }
      expect(found).to.be.greaterThan(codes.length / 4);
    });

  it('keeps the tag of a phone that has no marks, and asks anew where the tag has some', () => {
    const code = codes.find((one) => /\p{M}/u.test(typedWith('telex', one).normalize('NFD')))!;
    expect(receiveText(withTag(typedWith('telex', code), 'B1CD2'))).to.deep.equal({
      arrival: { code, tag: 'B1CD2', sheet: null },
    });
    expect(receiveText(`${code}:Â1234`)).to.have.nested.property('findings[0].code', 'code-marks');
  });

  it('is among the ways back whatever the order of letters and keys', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ADEHKNRSXY27'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.constantFrom('telex' as const, 'vni' as const), (code, keyboard) => {
        const text = typedWith(keyboard, code);
        const plain = text.normalize('NFD').replace(/Đ/g, 'D-');
        fc.pre(text !== code && plain.length === code.length);
        expect([...unmarked(text)]).to.include(code);
      }),
    );
  });

  it('is no sentence: who writes words is told that there is no code', () => {
    expect(isLikeCode('Chào cô, em gửi ạ')).to.equal(false);
    expect(isLikeCode('1TÝ4-5Ẩ7B-ĐE34')).to.equal(true);
    expect(receiveText('Dạ em cảm ơn')).to.have.nested.property('findings[0].code').that.does.not.equal('code-marks');
  });
});
