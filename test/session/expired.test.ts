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

  it('shown after all, is forgotten when another tab erases a moment later; brought back in vain, nothing changes', () => {
    const phone = device();
    filled(phone);
    phone.now += 31 * DAY;
    const [here, there] = [phone.open(), phone.open()];
    const [key] = phone.keys();
    here.bringBack();
    there.erase();
    expect(here.refresh(key)).to.equal(true);
    here.setAnswer('share', 1);
    here.bringBack();
    expect(here.state().answers).to.deep.equal({ share: 1 });
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
      expect(phone.open().expiredFrom(), 'on the same day').to.equal(phone.now - 31 * DAY);
      if (isErased) session.eraseExpired();
      else {
        phone.now += DAY;
        expect(phone.open().expiredFrom()).to.equal(null);
      }
      expect(phone.keys()).not.to.include(`${PREFIX}old`);
      expect(phone.open().state().answers).to.deep.equal({ share: 1 });
    }
  });

  it('put away by another tab, is still offered by one that hid it, and can be shown there', () => {
    const phone = device();
    filled(phone);
    phone.now += 31 * DAY;
    const [here, there] = [phone.open(), phone.open()];
    here.refresh();
    expect(here.state().answers, 'nothing has happened').to.deep.equal({});
    there.setAnswer('share', 1);
    there.flush();
    here.refresh();
    expect(here.state().answers).to.deep.equal({ share: 1 });
    expect(here.expiredFrom()).to.equal(phone.now - 31 * DAY);
    here.bringBack();
    here.flush();
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', share: 1 });
  });

  it('is offered until another tab erases it, not until the storage is forbidden for a while', () => {
    const phone = device();
    filled(phone);
    phone.now += 31 * DAY;
    const [here, there] = [phone.open(), phone.open()];
    phone.isForbidden = true;
    here.refresh();
    phone.isForbidden = false;
    expect(here.expiredFrom()).to.equal(phone.now - 31 * DAY);
    there.eraseExpired();
    here.refresh();
    expect([here.expiredFrom(), here.hasData()]).to.deep.equal([null, false]);
  });

  it('put away while a clock was years ahead, is shown where nothing else is there once the clock is right', () => {
    const phone = device();
    filled(phone);
    const right = phone.now;
    phone.now = Date.UTC(2031, 0, 1);
    const session = phone.open();
    session.setAnswer('share', 1);
    session.flush();
    for (const slot of ['a', 'b']) phone.values.delete(PREFIX + slot);
    phone.now = right + DAY;
    for (const look of [phone.open(), phone.open()]) {
      expect(look.state().answers).to.deep.equal({ payments: 'qr', share: 20 });
      expect([look.foundFrom(), look.expiredFrom()]).to.deep.equal([right, null]);
    }
    expect(phone.keys()).not.to.include(`${PREFIX}old`);
  });

  it('is told from one of a wrong clock by the day before which this program wasn’t there, that day included', () => {
    const first = Date.UTC(2026, 0, 1);
    const phone = device();
    phone.now = first;
    filled(phone);
    phone.now += DAY;
    expect(phone.open().foundFrom(), 'a day later').to.equal(first);
    phone.now += 30 * DAY;
    expect(phone.open().expiredFrom(), 'after a month').to.equal(first);
    const other = device();
    const right = other.now;
    filled(other);
    other.now = first - 1;
    expect(other.open().foundFrom(), 'a clock that can’t be right corrects nothing').to.equal(right);
    other.now = first;
    expect(other.open().foundFrom(), 'one that can does').to.equal(first);
  });

  it('is marked at the first look; others of that day write nothing, nor do those in time', () => {
    const phone = device();
    filled(phone);
    const inTime = new Map(phone.values);
    phone.open();
    expect(phone.values).to.deep.equal(inTime);
    phone.now += 31 * DAY;
    phone.open();
    const marked = new Map(phone.values);
    phone.now += DAY - 1;
    phone.open();
    expect(phone.values).to.deep.equal(marked);
  });

  it('of a wrong clock, found in the archive alone, is stored again, and forgotten when another tab erases', async () => {
    const phone = device();
    const right = phone.now;
    phone.now = Date.UTC(2040, 5, 1);
    filled(phone, { isSafe: true });
    await phone.settled();
    phone.values.clear();
    phone.now = right;
    const session = phone.open({ isSafe: true });
    await phone.settled();
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', share: 20 });
    phone.values.clear();
    expect(session.refresh(null)).to.equal(true);
    expect(session.state().answers).to.deep.equal({});
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

describe('a record that is too old, with an archive', () => {
  const safe = { isSafe: true };

  it('does not bring an expired record back from the archive, nor mix it with what is answered now', async () => {
    for (const isInStore of [true, false]) {
      const phone = device();
      const old = phone.open(safe);
      old.setAnswer('payments', 'qr');
      old.flush();
      await phone.settled();
      if (!isInStore) phone.values.clear();
      phone.now += 31 * DAY;
      const session = phone.open(safe);
      if (isInStore) expect(session.expiredFrom()).to.equal(phone.now - 31 * DAY);
      session.setAnswer('share', 1);
      await phone.settled();
      expect(session.state().answers).to.deep.equal({ share: 1 });
      expect(session.expiredFrom(), 'but it can be had').to.equal(phone.now - 31 * DAY);
      session.flush();
      expect(phone.open().state().answers, 'stored at once').to.deep.equal({ share: 1 });
      await phone.settled();
      const after = phone.open(safe);
      await phone.settled();
      expect(after.state().answers).to.deep.equal({ share: 1 });
      expect(after.expiredFrom(), 'also later').to.equal(phone.now - 31 * DAY);
      phone.now += DAY;
      expect(phone.open(safe).expiredFrom(), 'until a look a day later').to.equal(null);
    }
  });

  it('deletes what a second look a day later finds expired, from the archive, too', async () => {
    const phone = device();
    const old = phone.open(safe);
    old.setAnswer('payments', 'qr');
    old.flush();
    await phone.settled();
    phone.now += 31 * DAY;
    phone.open(safe);
    await phone.settled();
    expect(phone.archived.size).to.equal(1);
    phone.now += DAY;
    phone.open(safe);
    await phone.settled();
    expect([...phone.keys(), ...phone.archived.keys()]).to.deep.equal([]);
  });
});
