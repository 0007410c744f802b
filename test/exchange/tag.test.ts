// The code in a class's QR, with the tag of the phone.

import { expect } from 'chai';
import { smeVn } from '#content';
import { decode, encode, splitTag, tagOf, withTag } from '#exchange';

const code = encode(smeVn, { answers: { payments: 'cash-only' } });

describe('a code with a tag', () => {
  it('comes apart again, as it was scanned, typed or pasted', () => {
    const tag = tagOf('a person');
    for (const text of [
      withTag(code, tag),
      ` ${withTag(code, tag).toLowerCase()}\n`,
      `${code.slice(0, 9)} ${code.slice(9)} : ${tag}`,
    ])
      expect(splitTag(text)).to.deep.equal({ code, tag });
  });

  it('has a tag of five symbols that are the same for one person, and another for the next', () => {
    const tags = Array.from({ length: 100 }, (_, i) => tagOf(`person ${i}`));
    for (const tag of tags) expect(tag).to.match(/^[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(tags).size).to.equal(100);
    expect(tagOf('person 7')).to.equal(tags[7]);
  });

  it('opens with a code of any length, whatever a questionnaire or a later format makes of it', () => {
    for (const length of [13, 38, 46]) {
      const long = '1'.repeat(length);
      expect(splitTag(withTag(long, 'A1B2C'))).to.deep.equal({ code: long, tag: 'A1B2C' });
    }
  });

  it('is none where there is none: a link, a message, a code alone, a tag alone', () => {
    for (const text of [
      code,
      `https://a.vn:8080/#labanso=${code}`,
      `Mã: ${code}`,
      'A1B2C',
      ':A1B2C',
      'A1B2C:A1B2C',
      `${code}:`,
      `${code}:A1B2U!`,
      `${code}:A1B2U`,
      '',
    ])
      expect(splitTag(text)).to.deep.equal({ code: text, tag: null });
  });

  it('is read by `decode` too, which wants only the code', () => {
    expect(decode(withTag(code, tagOf('x')), [smeVn]).ok).to.equal(true);
  });
});
