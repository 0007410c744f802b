// A phone that dies: what the archive knows comes back, and what it is asked to forget does not.

import { expect } from 'chai';
import { device } from '../support/device.ts';
import { tenTimesSooner } from '../support/wait.ts';

const DAY = 86_400_000;
const safe = { isSafe: true };

describe('a session with an archive', () => {
  it('has what was answered a moment before the phone died, though the store has lost it', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'cash');
    session.flush();
    await phone.settled();
    const old = new Map(phone.values);
    session.setAnswer('payments', 'qr');
    session.setAnswer('share', 20);
    await new Promise((resolve) => setTimeout(resolve, 150));
    // the store has lost what it wrote last
    phone.values.clear();
    for (const [key, text] of old) phone.values.set(key, text);
    const after = phone.open(safe);
    expect(after.state().answers, 'at first what the store has').to.deep.equal({ payments: 'cash' });
    let isTold = false;
    after.subscribe(() => (isTold = true));
    await phone.settled();
    expect(after.state().answers).to.deep.equal({ payments: 'qr', share: 20 });
    expect(isTold).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(phone.open().state().answers, 'in the store as well').to.deep.equal({ payments: 'qr', share: 20 });
  });

  it('begins with what the archive has when the store is empty, and says from when it is', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('share', 20);
    session.flush();
    await phone.settled();
    phone.values.clear();
    phone.now += DAY;
    const after = phone.open(safe);
    await phone.settled();
    expect(after.state().answers).to.deep.equal({ share: 20 });
    expect(after.foundFrom()).to.equal(phone.now - DAY);
  });

  it('keeps what is answered while the first look into the archive is coming to its end', async () => {
    for (let turns = 0; turns < 30; turns++) {
      const phone = device();
      const session = phone.open(safe);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      session.setAnswer('share', 20);
      await phone.settled();
      session.setAnswer('payments', 'qr');
      await phone.settled();
      expect(session.state().answers, `after ${turns} turns`).to.deep.equal({ share: 20, payments: 'qr' });
    }
  });

  it('keeps both when the person has answered before the archive has', async () => {
    const phone = device();
    const session = phone.open(safe);
    for (const share of [1, 2, 3]) session.setAnswer('share', share);
    session.setAnswer('payments', 'cash');
    await phone.settled();
    phone.archive = 'silent';
    const after = phone.open(safe);
    after.setAnswer('payments', 'qr');
    after.setProfile('entity', 'company');
    phone.archive = 'well';
    await phone.settled();
    expect(after.state().answers, 'what is said now comes after what is found now').to.deep.equal({
      payments: 'qr',
      share: 3,
    });
    await phone.settled();
    after.flush();
    const next = phone.open(safe);
    await phone.settled();
    expect(next.state().answers).to.deep.equal({ payments: 'qr', share: 3 });
    expect(next.state().profile).to.deep.equal({ entity: 'company' });
  });

  it(
    'goes on with the store where the archive refuses or is silent, and says so',
    tenTimesSooner(async () => {
      // one whose page has cleared the storage, and that waits for the archive's word
      const other = device();
      const cleared = other.open(safe);
      cleared.setAnswer('payments', 'cash');
      cleared.flush();
      await other.settled();
      other.values.clear();
      other.archive = 'silent';
      cleared.flush();
      for (const answer of ['refuses', 'silent'] as const) {
        const phone = device();
        phone.archive = answer;
        const session = phone.open(safe);
        session.setAnswer('payments', 'qr');
        session.flush();
        let told = 0;
        session.subscribe(() => told++);
        await new Promise((resolve) => setTimeout(resolve, answer === 'silent' ? 3500 : 100));
        expect(session.isDurable(), answer).to.equal(false);
        expect(session.isSaved()).to.equal(true);
        expect(told).to.be.above(0);
        expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
        // as soon as it answers, it has everything
        phone.archive = 'well';
        await phone.settled();
        session.setAnswer('share', 5);
        await phone.settled();
        await phone.settled();
        expect(session.isDurable()).to.equal(true);
        phone.values.clear();
        const after = phone.open(safe);
        await phone.settled();
        expect(after.state().answers).to.deep.equal({ payments: 'qr', share: 5 });
      }
      expect(other.open().state().answers, 'written again').to.deep.equal({ payments: 'cash' });
      other.archive = 'well';
      expect(device().open().isDurable(), 'without an archive').to.equal(false);
    }),
  );

  it('is saved by the archive where the store is full or forbidden', async () => {
    for (const fault of ['full', 'forbidden']) {
      const phone = device();
      if (fault === 'full') phone.room = 10;
      else phone.isForbidden = true;
      const session = phone.open(safe);
      session.setAnswer('payments', 'qr');
      session.flush();
      await phone.settled();
      expect(session.isSaved(), fault).to.equal(true);
      expect(session.isDurable()).to.equal(true);
      const after = phone.open(safe);
      await phone.settled();
      expect(after.state().answers).to.deep.equal({ payments: 'qr' });
      phone.archive = 'refuses';
      session.setAnswer('payments', 'cash');
      session.flush();
      await phone.settled();
      expect(session.isSaved(), 'now by nothing').to.equal(false);
    }
  });

  it('tells of a change once, and not again when it has been written down', async () => {
    const phone = device();
    const session = phone.open(safe);
    await phone.settled();
    let calls = 0;
    session.subscribe(() => calls++);
    session.setAnswer('payments', 'qr');
    session.flush();
    await phone.settled();
    expect(calls).to.equal(1);
  });

  it('is told of a store that has become full, without another tap', () => {
    const phone = device();
    const session = phone.open();
    session.setAnswer('payments', 'qr');
    expect(session.isSaved()).to.equal(true);
    const heard: boolean[] = [];
    session.subscribe(() => heard.push(session.isSaved()));
    phone.room = 0;
    session.flush();
    expect(heard).to.deep.equal([false]);
    phone.room = Infinity;
    session.flush();
    expect(heard).to.deep.equal([false, true]);
  });

  it('forgets in both places, also what was on its way', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'qr');
    session.flush();
    session.erase();
    await phone.settled();
    expect([...phone.keys(), ...phone.archived.keys()]).to.deep.equal([]);
    expect(session.hasData()).to.equal(false);
    expect(phone.open(safe).state().answers).to.deep.equal({});
    // before the archive has told what it holds
    const other = phone.open(safe);
    other.setAnswer('payments', 'qr');
    other.flush();
    await phone.settled();
    phone.archive = 'silent';
    const late = phone.open(safe);
    late.erase();
    phone.archive = 'well';
    await phone.settled();
    await phone.settled();
    expect(late.state().answers).to.deep.equal({});
    expect([...phone.keys(), ...phone.archived.keys()]).to.deep.equal([]);
  });

  it('says that there is something left when the archive does not let go', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'qr');
    await phone.settled();
    phone.archive = 'refuses';
    session.erase();
    expect(session.hasData(), 'nobody knows yet').to.equal(true);
    let told = 0;
    session.subscribe(() => told++);
    await phone.settled();
    expect(told).to.be.above(0);
    expect(session.hasData()).to.equal(true);
    phone.archive = 'well';
    session.erase();
    await phone.settled();
    expect(session.hasData()).to.equal(false);
  });

  it('never mixes a new person with the one before, whichever place has lost something', async () => {
    const phone = device();
    const first = phone.open(safe);
    first.setAnswer('payments', 'qr');
    first.setAnswer('share', 5);
    first.flush();
    await phone.settled();
    const [stored, archived] = [new Map(phone.values), new Map(phone.archived)];
    phone.now += DAY;
    first.startNew();
    first.setAnswer('payments', 'cash');
    first.flush();
    await phone.settled();
    const [storedNew, archivedNew] = [new Map(phone.values), new Map(phone.archived)];
    for (const [values, safes] of [
      [stored, archivedNew],
      [storedNew, archived],
    ] as const) {
      phone.values.clear();
      phone.archived.clear();
      for (const [key, text] of values) phone.values.set(key, text);
      for (const [key, text] of safes) phone.archived.set(key, text);
      const session = phone.open(safe);
      await phone.settled();
      session.flush();
      await phone.settled();
      expect(session.state().answers).to.deep.equal({ payments: 'cash' });
      const after = phone.open(safe);
      await phone.settled();
      expect(after.state().answers).to.deep.equal({ payments: 'cash' });
    }
  });

  it('hears through the archive of another tab that the store did not tell of', async () => {
    const phone = device();
    phone.isForbidden = true;
    const [here, there] = [phone.open(safe), phone.open(safe)];
    await phone.settled();
    here.setAnswer('payments', 'qr');
    await phone.settled();
    there.setAnswer('share', 5);
    await phone.settled();
    here.flush();
    await phone.settled();
    for (const tab of [here, there]) expect(tab.state().answers).to.deep.equal({ payments: 'qr', share: 5 });
  });

  it('lets go of a person whom another tab has replaced, however late this one has been tapped', async () => {
    const phone = device();
    phone.isForbidden = true;
    const here = phone.open(safe);
    here.setAnswer('payments', 'qr');
    await phone.settled();
    const there = phone.open(safe);
    await phone.settled();
    there.startNew();
    there.setAnswer('share', 1);
    await phone.settled();
    phone.now += DAY;
    here.setAnswer('payments', 'cash');
    await phone.settled();
    expect(here.state().answers).to.deep.equal({ share: 1 });
    const after = phone.open(safe);
    await phone.settled();
    expect(after.state().answers).to.deep.equal({ share: 1 });
  });
});
