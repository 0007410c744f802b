// A record as a text: how long it may be, and what is none.

import { expect } from 'chai';
import { hash } from '#model';
import { begin, withValue } from '../../src/session/change.ts';
import { readRecord, writeRecord } from '../../src/session/record.ts';
import { device } from '../support/device.ts';
import { tiny } from '../support/tiny.ts';

const MOST = 1_000_000;
const sealed = (json: string): string => `${hash(json)} ${json}`;

/** A record whose JSON has so many characters. */
const ofLength = (length: number) => {
  const filledTo = (word: string) => withValue(begin(tiny, false, 1, 'luck'), 'page', 'place', word, undefined);
  return filledTo('x'.repeat(length - (writeRecord(filledTo('')).length - 9)));
};

describe('the text of a record', () => {
  it('has a million characters at most: one more is neither written nor read', () => {
    const longest = ofLength(MOST);
    expect(readRecord(writeRecord(longest))).to.deep.equal(longest);
    expect(() => writeRecord(ofLength(MOST + 1))).to.throw(RangeError);
    expect(readRecord(sealed(JSON.stringify(ofLength(MOST + 1))))).to.equal(null);
  });

  it('that is too long is not saved, which is said, and leaves what was saved before', () => {
    const phone = device();
    const session = phone.open();
    session.setAnswer('payments', 'qr');
    session.flush();
    session.setPage('place', 'x'.repeat(MOST));
    session.flush();
    expect(session.isSaved()).to.equal(false);
    expect(phone.open().state()).to.deep.include({ answers: { payments: 'qr' }, page: {} });
  });

  it('is no record when it can’t be read, though its seal is right', () => {
    for (const json of ['', '{', '{"format":1', 'null', 'x']) expect(readRecord(sealed(json)), json).to.equal(null);
    for (const text of [null, '', 'null']) expect(readRecord(text)).to.equal(null);
  });
});
