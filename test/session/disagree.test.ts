// The store and the archive know different things: one was emptied, has refused, is damaged, or knows somebody else.

import { expect } from 'chai';
import { hash } from '#model';
import { openSession, openStore, type Archive } from '#session';
import { device } from '../support/device.ts';
import { tiny } from '../support/tiny.ts';

const DAY = 86_400_000;
const safe = { isSafe: true };

describe('an archive that knows less than the store', () => {
  it('emptied by the browser, is filled again: nobody has erased anything', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'qr');
    session.flush();
    await phone.settled();
    phone.archived.clear();
    session.setAnswer('share', 5);
    await phone.settled();
    expect(session.state().answers).to.deep.equal({ payments: 'qr', share: 5 });
    phone.values.clear();
    const after = phone.open(safe);
    await phone.settled();
    expect(after.state().answers).to.deep.equal({ payments: 'qr', share: 5 });
  });

  it('doesn’t make up for damage in the store by what was answered since', async () => {
    const phone = device();
    phone.open().setAnswer('payments', 'qr');
    phone.values.set(`labanso:${encodeURIComponent('/')}:tiny:a`, 'x');
    const session = phone.open(safe);
    for (const share of [1, 2]) {
      session.setAnswer('share', share);
      await phone.settled();
    }
    expect(session.wasDamaged()).to.equal(true);
  });

  it('of a record that is too old, gives what it has, and the store the rest', async () => {
    const phone = device();
    const old = phone.open(safe);
    old.setAnswer('payments', 'qr');
    await phone.settled();
    phone.archive = 'refuses';
    old.setAnswer('share', 20);
    old.flush();
    await phone.settled();
    phone.archive = 'well';
    phone.now += 31 * DAY;
    const session = phone.open(safe);
    await phone.settled();
    session.bringBack();
    expect(session.state().answers).to.deep.equal({ payments: 'qr', share: 20 });
  });

  it('of the same person, long ago, is no answer that is too old', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'qr');
    session.flush();
    await phone.settled();
    phone.archive = 'refuses';
    phone.now += 20 * DAY;
    session.setAnswer('share', 20);
    session.flush();
    await phone.settled();
    phone.archive = 'well';
    phone.now += 20 * DAY;
    const after = phone.open(safe);
    await phone.settled();
    expect(after.expiredFrom()).to.equal(null);
    expect(after.state().answers).to.deep.equal({ payments: 'qr', share: 20 });
  });
});

describe('an archive that holds what the store lacks', () => {
  it('is of a newer version: that is said', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'qr');
    await phone.settled();
    for (const [key, text] of phone.archived) {
      const json = text.slice(9).replace('"format":1', '"format":2');
      phone.archived.set(key, `${hash(json)} ${json}`);
    }
    phone.values.clear();
    const after = phone.open(safe);
    await phone.settled();
    expect([after.isNewer(), after.hasData(), after.wasDamaged()]).to.deep.equal([true, true, false]);
    // and what is answered at once is kept beside it, also where there is no store
    phone.isForbidden = true;
    const other = phone.open(safe);
    other.setAnswer('share', 3);
    await phone.settled();
    await phone.settled();
    expect(other.state().answers).to.deep.equal({ share: 3 });
    expect(other.isSaved()).to.equal(true);
  });

  it('is damaged: that is said, and what can be read is offered', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'qr');
    await phone.settled();
    for (const [key, text] of phone.archived) phone.archived.set(key, text.replace('"version"', '"versoin"'));
    phone.values.clear();
    const after = phone.open(safe);
    expect(after.hasData(), 'not yet known').to.equal(false);
    await phone.settled();
    expect([after.wasDamaged(), after.rescuable()]).to.deep.equal([true, 1]);
  });

  it('lets nothing of the person before through, whom it could not forget and who had said the same', async () => {
    const phone = device();
    const session = phone.open(safe);
    session.setAnswer('payments', 'qr');
    session.setAnswer('share', 5);
    await phone.settled();
    phone.archive = 'refuses';
    session.startNew();
    await phone.settled();
    phone.archive = 'well';
    session.setAnswer('payments', 'qr');
    await phone.settled();
    phone.values.clear();
    const after = phone.open(safe);
    await phone.settled();
    expect(after.state().answers).to.deep.equal({ payments: 'qr' });
  });

  it('has been erased by another tab after it had refused this one: nothing comes back', async () => {
    const phone = device();
    const [here, there] = [phone.open(safe), phone.open(safe)];
    here.setAnswer('payments', 'qr');
    here.flush();
    await phone.settled();
    phone.archive = 'refuses';
    here.setAnswer('share', 5);
    await phone.settled();
    phone.archive = 'well';
    there.erase();
    await phone.settled();
    here.setAnswer('share', 6);
    await phone.settled();
    expect(here.state().answers).to.deep.equal({});
    expect([...phone.keys(), ...phone.archived.keys()]).to.deep.equal([]);
  });
});

describe('an archive that takes its time', () => {
  /** One that counts what it is asked, and says that it has written only when it is let go on. */
  const slow = () => {
    const held = new Map<string, string>();
    const waiting: (() => void)[] = [];
    const log = { updates: 0 };
    const archive: Archive = {
      update: (key, change) => {
        log.updates++;
        const text = change(held.get(key) ?? null);
        if (text !== undefined) held.set(key, text);
        return new Promise((resolve) => waiting.push(resolve));
      },
      clear: async () => held.clear(),
    };
    const goOn = async (): Promise<void> => {
      for (const resolve of waiting.splice(0)) resolve();
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const { storage } = device();
    const store = openStore(() => storage);
    const around = { questionnaire: tiny, scope: '/', store, archive, now: () => Date.UTC(2026, 10, 21) };
    return { session: openSession({ ...around, random: () => 0.5 }), log, goOn };
  };

  it('is asked once for everything that came meanwhile, not for each tap', async () => {
    const { session, log, goOn } = slow();
    expect(log.updates).to.equal(1);
    for (const share of [1, 2, 3, 4, 5]) session.setAnswer('share', share);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(log.updates).to.equal(1);
    await goOn();
    expect(log.updates).to.equal(2);
    await goOn();
    expect(log.updates).to.equal(2);
  });

  it('has nothing of a new person who began while it was coming to the end of the one before', async () => {
    const { session, goOn } = slow();
    session.setAnswer('share', 1);
    await goOn();
    session.startNew();
    await goOn();
    session.setAnswer('payments', 'qr');
    for (let round = 0; round < 3; round++) await goOn();
    expect(session.state().answers).to.deep.equal({ payments: 'qr' });
  });
});
