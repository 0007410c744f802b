// Answers that are too old to be shown, or seem to be: erased at once, brought back, never lost in silence.

import { expect } from 'chai';
import { device, type Device } from '../support/device.ts';

const DAY = 86_400_000;
const PREFIX = `labanso:${encodeURIComponent('/')}:tiny:`;

/** Saves two answers, one after the other, so that both slots hold a record. */
const filled = (phone: Device, options = {}) => {
  const session = phone.open(options);
  session.setAnswer('payments', 'qr');
  session.flush();
  session.setAnswer('share', 20);
  session.flush();
  return session;
};

describe('a record that is too old', () => {
  it('can be erased at once, here and in the archive', async () => {
    const phone = device();
    filled(phone, { isSafe: true });
    await phone.settled();
    phone.now += 31 * DAY;
    const session = phone.open({ isSafe: true });
    expect(session.expiredFrom()).to.equal(phone.now - 31 * DAY);
    expect(session.hasData()).to.equal(true);
    session.eraseExpired();
    await phone.settled();
    expect([...phone.keys(), ...phone.archived.keys()]).to.deep.equal([]);
    expect([session.expiredFrom(), session.hasData()]).to.deep.equal([null, false]);
  });

  it('can be shown after all, alone or beside what has been answered since', () => {
    for (const isAnswered of [false, true]) {
      const phone = device();
      filled(phone);
      phone.now += 31 * DAY;
      const session = phone.open();
      if (isAnswered) {
        session.setAnswer('payments', 'cash');
        session.flush();
      }
      session.bringBack();
      session.flush();
      const answers = { payments: isAnswered ? 'cash' : 'qr', share: 20 };
      expect(session.state().answers).to.deep.equal(answers);
      expect(session.expiredFrom()).to.equal(null);
      expect(phone.open().state().answers).to.deep.equal(answers);
      expect(phone.keys().filter((key) => key.endsWith('old'))).to.deep.equal([]);
    }
  });

  it('is put away, not lost, when somebody answers while a clock is years ahead', () => {
    const phone = device();
    filled(phone);
    const right = phone.now;
    phone.now = Date.UTC(2031, 0, 1);
    const session = phone.open();
    expect(session.state().answers).to.deep.equal({});
    session.setAnswer('share', 1);
    session.flush();
    phone.now = right + DAY;
    const after = phone.open();
    expect(after.state().answers).to.deep.equal({ share: 1 });
    expect(after.expiredFrom(), 'offered').to.equal(right);
    after.bringBack();
    after.flush();
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', share: 1 });
  });

  it('is not mixed with what is answered now by a tab that still shows it', () => {
    const phone = device();
    filled(phone);
    const there = phone.open();
    phone.now += 31 * DAY;
    const here = phone.open();
    here.setAnswer('share', 1);
    here.flush();
    there.setAnswer('payments', 'cash');
    there.flush();
    for (const tab of [here, there, phone.open()]) expect(tab.state().answers).to.deep.equal({ share: 1 });
  });

  it('put away, goes when a look a day later agrees, or when it is erased', () => {
    for (const isErased of [true, false]) {
      const phone = device();
      filled(phone);
      phone.now += 31 * DAY;
      const session = phone.open();
      session.setAnswer('share', 1);
      session.flush();
      expect(phone.keys()).to.include(`${PREFIX}old`);
      if (isErased) session.eraseExpired();
      else {
        phone.now += DAY;
        expect(phone.open().expiredFrom()).to.equal(null);
      }
      expect(phone.keys()).not.to.include(`${PREFIX}old`);
      expect(phone.open().state().answers).to.deep.equal({ share: 1 });
    }
  });

  it('is none when it was saved by a clock that stood before this program was there, or ahead', () => {
    for (const wrong of [0, DAY, Date.UTC(2040, 5, 1)]) {
      const phone = device();
      const right = phone.now;
      phone.now = wrong;
      filled(phone);
      phone.now = right;
      const session = phone.open();
      expect(session.state().answers).to.deep.equal({ payments: 'qr', share: 20 });
      expect(session.foundFrom(), 'as old as it is found').to.equal(right);
      phone.now += 31 * DAY;
      expect(phone.open().expiredFrom(), 'and from then on it ages').to.equal(right);
    }
  });
});
