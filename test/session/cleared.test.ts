// The page's own scripts remove what was saved: nobody asked to erase.

import { expect } from 'chai';
import { device } from '../support/device.ts';
import { tenTimesSooner } from '../support/wait.ts';

const safe = { isSafe: true };

describe('a session whose page clears the storage itself', () => {
  for (const way of ['at once', 'key by key'])
    it(`keeps what is in memory, writes it again, and says so when it happens again (${way})`, async () => {
      const phone = device();
      const clear = (): void => {
        if (way === 'at once') phone.values.clear();
        else for (const key of phone.keys()) phone.values.delete(key);
      };
      const session = phone.open(safe);
      session.setAnswer('payments', 'qr');
      session.flush();
      await phone.settled();
      clear();
      session.setAnswer('share', 20);
      session.flush();
      await phone.settled();
      expect(session.state().answers).to.deep.equal({ payments: 'qr', share: 20 });
      expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', share: 20 });
      expect(session.wasCleared(), 'once can be an accident').to.equal(false);
      clear();
      session.flush();
      await phone.settled();
      expect(phone.open().state().answers, 'also without another tap').to.deep.equal({ payments: 'qr', share: 20 });
      expect(session.wasCleared()).to.equal(true);
    });

  it('writes it again, without another tap, when the archive says that nobody has erased', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'qr');
    session.flush();
    await phone.settled();
    phone.values.clear();
    session.refresh();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await phone.settled();
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
  });

  it('waits for the archive’s word, however often it is told to write meanwhile', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'qr');
    session.flush();
    await phone.settled();
    phone.values.clear();
    phone.archive = 'silent';
    session.flush();
    session.flush();
    expect(session.refresh(), 'something else has changed').to.equal(false);
    expect(phone.keys(), 'another tab may have erased').to.deep.equal([]);
    phone.archive = 'well';
    await phone.settled();
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
    expect(session.wasCleared()).to.equal(false);
  });

  it('does not wait for an archive that can’t know: one that refuses, or that has not been told yet', async () => {
    for (const isRefusing of [true, false]) {
      const phone = device();
      const session = phone.open(safe);
      if (isRefusing) session.setAnswer('payments', 'qr');
      await phone.settled();
      if (isRefusing) phone.archive = 'refuses';
      session.setAnswer('payments', 'qr');
      if (isRefusing) await phone.settled();
      session.flush();
      phone.values.clear();
      session.flush();
      expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
    }
  });

  it(
    'does so without an archive, at the last moment, or a second later when nobody says that it was erased',
    tenTimesSooner(async () => {
      const phone = device();
      const session = phone.open();
      session.setAnswer('payments', 'qr');
      session.flush();
      phone.values.clear();
      session.flush();
      expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
      phone.values.clear();
      session.setAnswer('share', 20);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(phone.keys(), 'another tab may be about to tell').to.deep.equal([]);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', share: 20 });
    }),
  );

  it(
    'still forgets when another tab tells within that second that it has erased',
    tenTimesSooner(async () => {
      const phone = device();
      const [here, there] = [phone.open(), phone.open()];
      there.setAnswer('payments', 'qr');
      there.flush();
      const [key] = phone.keys();
      here.erase();
      there.setAnswer('share', 5);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(there.refresh(key)).to.equal(true);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect(phone.keys()).to.deep.equal([]);
      expect(there.state().answers).to.deep.equal({});
      expect(there.wasCleared()).to.equal(false);
    }),
  );

  for (const teller of ['that tab', 'the archive', 'the next person’s record in the archive'])
    it(`does not count what another tab has erased, once ${teller} has told`, async () => {
      const phone = device();
      const [here, there] = [phone.open(safe), phone.open(safe)];
      there.setAnswer('payments', 'qr');
      there.flush();
      await phone.settled();
      const [key] = phone.keys();
      if (teller === 'that tab') phone.archive = 'silent';
      here.erase();
      if (teller.startsWith('the next')) here.setAnswer('tools', ['till']);
      if (teller.startsWith('the next')) await phone.settled();
      there.flush();
      if (teller === 'that tab') expect(there.refresh(key)).to.equal(true);
      phone.archive = 'well';
      await phone.settled();
      there.setAnswer('share', 5);
      await phone.settled();
      there.flush();
      phone.values.clear();
      there.flush();
      await phone.settled();
      expect(there.state().answers).to.deep.include({ share: 5 }).and.not.have.property('payments');
      expect(there.wasCleared()).to.equal(false);
    });

  it('does not take a key of others that was removed for the word that it was erased', () => {
    const phone = device();
    const session = phone.open();
    session.setAnswer('payments', 'qr');
    session.flush();
    phone.values.clear();
    for (const removed of ['theirs', undefined]) expect(session.refresh(removed)).to.equal(false);
    expect(session.state().answers).to.deep.equal({ payments: 'qr' });
  });

  it('forgets when the page comes out of the browser’s cache and finds everything erased', () => {
    const phone = device();
    const [here, asleep] = [phone.open(), phone.open()];
    asleep.setAnswer('payments', 'qr');
    asleep.flush();
    expect(asleep.refresh(null), 'nothing has happened').to.equal(false);
    expect(asleep.state().answers).to.deep.equal({ payments: 'qr' });
    here.erase();
    expect(asleep.refresh(null)).to.equal(true);
    expect(asleep.state().answers).to.deep.equal({});
  });

  it('does not take another element’s new start on the page for its own', () => {
    const phone = device();
    const [mine, other] = [phone.open({ scope: '/a' }), phone.open({ scope: '/b' })];
    for (const session of [mine, other]) {
      session.setAnswer('payments', 'qr');
      session.flush();
    }
    other.startNew();
    expect(mine.refresh(null)).to.equal(false);
    expect(mine.state().answers).to.deep.equal({ payments: 'qr' });
  });
});
