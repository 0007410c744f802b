// What a session finds on the device: of a newer version, damaged, finished.

import { expect } from 'chai';
import { hash } from '#model';
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

/** The text as a version to come will have written it: another format, its seal right. */
const newer = (text: string): string => {
  const json = JSON.stringify({ ...(JSON.parse(text.slice(9)) as object), format: 2, answers: 'who knows' });
  return `${hash(json)} ${json}`;
};

describe('a record of a newer version', () => {
  for (const isSafe of [false, true])
    it(`stays as it is, is said, and something can be saved beside it (${isSafe ? 'with' : 'without'} an archive)`, async () => {
      const phone = device();
      filled(phone, { isSafe });
      await phone.settled();
      for (const [key, text] of phone.values) phone.values.set(key, newer(text));
      for (const [key, text] of phone.archived) phone.archived.set(key, newer(text));
      const [stored, archived] = [new Map(phone.values), new Map(phone.archived)];
      const session = phone.open({ isSafe });
      await phone.settled();
      expect(session.isNewer()).to.equal(true);
      expect(session.wasDamaged()).to.equal(false);
      expect(session.hasData()).to.equal(true);
      for (const share of [1, 2, 3]) {
        session.setAnswer('share', share);
        session.flush();
        await phone.settled();
      }
      expect(session.isSaved()).to.equal(true);
      const after = phone.open({ isSafe });
      await phone.settled();
      expect(after.state().answers).to.deep.equal({ share: 3 });
      for (const [key, text] of stored) expect(phone.values.get(key)).to.equal(text);
      for (const [key, text] of archived) expect(phone.archived.get(key)).to.equal(text);
      if (isSafe) {
        for (const key of phone.keys()) if (!stored.has(key)) phone.values.delete(key);
        const again = phone.open({ isSafe });
        await phone.settled();
        expect(again.state().answers, 'beside it in the archive, too').to.deep.equal({ share: 3 });
        // nor does it write once all is erased
        again.flush();
      }
      after.erase();
      await phone.settled();
      expect([...phone.keys(), ...phone.archived.keys()]).to.deep.equal([]);
    });

  it('leaves the other slot readable when only one is newer', () => {
    const phone = device();
    filled(phone);
    const newest = phone.keys().find((key) => phone.values.get(key)!.includes('share'))!;
    const text = newer(phone.values.get(newest)!);
    phone.values.set(newest, text);
    const session = phone.open();
    expect(session.state().answers).to.deep.equal({ payments: 'qr' });
    session.setAnswer('share', 1);
    session.flush();
    expect(phone.values.get(newest)).to.equal(text);
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', share: 1 });
  });
});

describe('a record of another kind', () => {
  it('of a newer version stays when an expired one beside it makes room', () => {
    const phone = device();
    filled(phone);
    const newest = phone.keys().find((key) => phone.values.get(key)!.includes('share'))!;
    const text = newer(phone.values.get(newest)!);
    phone.values.set(newest, text);
    phone.now += 31 * DAY;
    const session = phone.open();
    session.setAnswer('share', 1);
    session.flush();
    expect(phone.values.get(newest)).to.equal(text);
    expect(phone.open().state().answers).to.deep.equal({ share: 1 });
  });

  it('of another questionnaire, copied under this one’s key, is not taken for an answer to this one', () => {
    const phone = device();
    filled(phone);
    for (const [key, text] of phone.values) {
      const json = text.slice(9).replace('"questionnaire":"tiny"', '"questionnaire":"huge"');
      phone.values.set(key, `${hash(json)} ${json}`);
    }
    expect(phone.open().state().answers).to.deep.equal({});
  });
});

describe('both slots damaged', () => {
  it('are read for the later of two answers, in whichever slot it lies', () => {
    for (const [a, b] of [
      [
        ['qr', 12],
        ['cash', 9],
      ],
      [
        ['cash', 9],
        ['qr', 12],
      ],
    ]) {
      const phone = device();
      phone.values.set(`${PREFIX}a`, `{"answers":{"payments":${JSON.stringify(a)}}}`);
      phone.values.set(`${PREFIX}b`, `{"answers":{"payments":${JSON.stringify(b)}}}`);
      const session = phone.open();
      session.rescue();
      expect(session.state().answers).to.deep.equal({ payments: 'qr' });
    }
  });

  it('is said, and what can be read of the copies is offered; what was answered since stays', () => {
    const phone = device();
    const before = filled(phone);
    before.setProfile('entity', 'company');
    before.setAnswer('tools', ['till', 'stock']);
    before.setAnswer('staff', 'trained');
    before.flush();
    before.setAnswer('share', 30);
    before.flush();
    for (const [key, text] of phone.values)
      phone.values.set(key, text.replace('"version":"1.2.0"', '"version":"9.9.9"'));
    const session = phone.open();
    expect(session.state().answers).to.deep.equal({});
    expect(session.wasDamaged()).to.equal(true);
    expect(session.rescuable()).to.equal(4);
    session.setAnswer('payments', 'cash');
    session.flush();
    expect(session.rescuable()).to.equal(3);
    session.rescue();
    session.flush();
    expect(session.rescuable()).to.equal(0);
    const { profile, answers } = phone.open().state();
    expect(answers).to.deep.equal({ payments: 'cash', tools: ['till', 'stock'], share: 30, staff: 'trained' });
    expect(profile).to.deep.equal({ entity: 'company' });
  });

  it('offers nothing when nothing can be read, and nothing that the questionnaire doesn’t know', () => {
    for (const text of [
      '',
      'x',
      '{"answers":{"gone":["a",3]}}',
      '"answers":{"payments":["maybe",2],"share":["x",1]}',
    ]) {
      const phone = device();
      for (const slot of ['a', 'b']) phone.values.set(PREFIX + slot, text);
      const session = phone.open();
      expect(session.wasDamaged()).to.equal(true);
      expect(session.rescuable(), text).to.equal(0);
    }
  });

  it('offers nothing where the device no longer lets us look at the copies', () => {
    const phone = device();
    phone.values.set(`${PREFIX}a`, '{"answers":{"payments":["qr",2]}}');
    const session = phone.open();
    expect(session.rescuable()).to.equal(1);
    phone.isForbidden = true;
    expect(session.rescuable()).to.equal(0);
    session.rescue();
    expect(session.state().answers).to.deep.equal({});
  });

  it('is not said where the archive has everything', async () => {
    const phone = device();
    filled(phone, { isSafe: true });
    await phone.settled();
    for (const [key, text] of phone.values) phone.values.set(key, text.slice(0, -3));
    const session = phone.open({ isSafe: true });
    expect(session.wasDamaged()).to.equal(true);
    await phone.settled();
    expect(session.wasDamaged()).to.equal(false);
    expect(session.state().answers).to.deep.equal({ payments: 'qr', share: 20 });
  });
});

describe('a finished visit', () => {
  it('is told from one that is half done, until an answer or the profile changes', () => {
    const phone = device();
    expect(phone.open().finishedAt(), 'before any answer').to.equal(null);
    const session = filled(phone);
    expect(session.finishedAt()).to.equal(null);
    session.finish();
    session.flush();
    const at = phone.now;
    phone.now += DAY;
    expect(phone.open().finishedAt()).to.equal(at);
    session.setStep('train', 'done');
    session.setPage('place', 'result');
    session.finish();
    expect(session.finishedAt(), 'marks and places leave it finished').to.equal(at);
    for (const change of [() => session.setAnswer('share', 1), () => session.setProfile('entity', 'company')]) {
      change();
      expect(session.finishedAt()).to.equal(null);
      session.finish();
      expect(session.finishedAt()).to.equal(phone.now);
    }
    session.restart();
    expect(session.finishedAt()).to.equal(null);
  });

  it('is not finished when another tab has answered in the same moment', () => {
    const phone = device();
    filled(phone);
    const [here, there] = [phone.open(), phone.open()];
    here.finish();
    here.flush();
    there.setAnswer('tools', ['till']);
    there.flush();
    here.refresh();
    for (const tab of [here, there]) expect(tab.finishedAt()).to.equal(null);
  });
});
