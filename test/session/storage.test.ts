// Storage as bad as phones have it: forbidden, refusing, full, damaged.

import { expect } from 'chai';
import { hash } from '#model';
import { memoryStore, openStore } from '#session';
import { device } from '../support/device.ts';

describe('a session on a bad storage', () => {
  it('works in memory, and says so, where a sandbox forbids the storage', () => {
    const phone = device();
    phone.isForbidden = true;
    const session = phone.open();
    session.setAnswer('payments', 'qr');
    session.flush();
    expect(session.isSaved()).to.equal(false);
    expect(session.state().answers).to.deep.equal({ payments: 'qr' });
    session.refresh();
    session.erase();
    expect(session.state().answers).to.deep.equal({});
  });

  it('keeps the answers in memory when access is forbidden half-way', () => {
    const phone = device();
    const session = phone.open();
    session.setAnswer('payments', 'qr');
    session.flush();
    expect(session.isSaved()).to.equal(true);
    phone.isForbidden = true;
    session.setAnswer('share', 20);
    session.flush();
    expect(session.refresh()).to.equal(false);
    expect(session.isSaved()).to.equal(false);
    expect(session.state().answers).to.deep.equal({ payments: 'qr', share: 20 });
  });

  it('finds out by writing, not by looking, that a private window keeps nothing', () => {
    const refuses = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    const base = { key: () => null, length: 0, getItem: () => null, removeItem: () => undefined };
    expect(openStore(() => ({ ...base, setItem: refuses })).writable).to.equal(false);
    expect(openStore(() => ({ ...base, setItem: () => undefined })).writable, 'swallows writes').to.equal(false);
    expect(openStore(() => undefined).lasting).to.equal(false);
    expect(openStore(() => device().storage).writable).to.equal(true);
  });

  it('keeps the old save when the storage is full, says so, and goes on in memory', () => {
    const phone = device();
    const session = phone.open();
    session.setAnswer('payments', 'qr');
    session.flush();
    const old = [...phone.values];
    phone.values.set('others', 'x'.repeat(1000));
    phone.room = 1000;
    session.setAnswer('share', 20);
    session.flush();
    expect(session.isSaved()).to.equal(false);
    expect(session.state().answers).to.deep.equal({ payments: 'qr', share: 20 });
    for (const [key, value] of old) expect(phone.values.get(key)).to.equal(value);
    expect(phone.values.get('others')).to.have.length(1000);
    // a full storage is read all the same
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
    expect(phone.open().isSaved()).to.equal(false);
    // and written again as soon as there is room
    phone.room = Infinity;
    session.setAnswer('share', 30);
    session.flush();
    expect(session.isSaved()).to.equal(true);
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', share: 30 });
  });

  it('goes back to the save before when a record is cut, bit-flipped or edited, sets it aside and says so', () => {
    for (const damage of [
      (text: string) => text.slice(0, 80),
      (text: string) => text.replace('"qr"', '"qR"'),
      (text: string) => text.replace('"cash"', '"qr"'),
      (text: string) => `${text.slice(0, 8)}_${text.slice(9)}`,
      () => '',
      () => 'null',
    ]) {
      const phone = device();
      const session = phone.open();
      session.setAnswer('payments', 'cash');
      session.flush();
      session.setAnswer('share', 20);
      session.flush();
      const newest = phone.keys().find((key) => phone.values.get(key)!.includes('share'))!;
      const damaged = damage(phone.values.get(newest)!.replace('"cash"', '"cash"'));
      phone.values.set(newest, damaged === phone.values.get(newest) ? damaged + ' ' : damaged);
      const after = phone.open();
      expect(after.state().answers).to.deep.equal({ payments: 'cash' });
      expect(after.wasDamaged()).to.equal(true);
      expect(phone.keys()).to.include(`${newest}.corrupt`);
    }
  });

  it('takes nothing from valid JSON of a wrong shape, with __proto__, or longer than any record', () => {
    const sound = (() => {
      const phone = device();
      const session = phone.open();
      session.setAnswer('payments', 'qr');
      session.flush();
      return JSON.parse([...phone.values.values()][0]!.slice(9)) as object;
    })();
    const key = `labanso:${encodeURIComponent('/')}:tiny:a`;
    const sealed = (text: string): string => `${hash(text)} ${text}`;
    for (const text of [
      '{}',
      'null',
      '[]',
      '"x"',
      JSON.stringify({ ...sound, format: 0 }),
      JSON.stringify({ ...sound, answers: [] }),
      JSON.stringify({ ...sound, answers: { payments: 'qr' } }),
      ...[
        [],
        ['qr'],
        ['qr', 1, 'scale', 'more'],
        ['qr', 1, 2],
        ['qr', '1'],
        ['qr', 1.5],
        [{ a: 1 }, 1],
        [true, 1],
        [[1], 1],
        [['till', 1], 1],
        { 0: 'qr', 1: 1, length: 2 },
      ].map((entry) => JSON.stringify({ ...sound, answers: { payments: entry } })),
      JSON.stringify({ ...sound, profile: null }),
      ...['x', '', 5, true].map((steps) => JSON.stringify({ ...sound, steps })),
      JSON.stringify({ ...sound, replaces: 0 }),
      JSON.stringify({ ...sound, person: 7 }),
      JSON.stringify({ ...sound, savedAt: null }),
      JSON.stringify({ ...sound, count: 'many' }),
      JSON.stringify(sound).replace('"answers":{', '"answers":{"__proto__":["qr",9],'),
      JSON.stringify({ ...sound, page: { place: ['x'.repeat(10_000_000), 1] } }),
    ]) {
      const phone = device();
      phone.values.set(key, sealed(text));
      const session = phone.open();
      expect(session.state().answers).to.deep.equal({});
      expect(session.wasDamaged()).to.equal(true);
      expect(phone.values.get(`${key}.corrupt`)!.length).to.be.at.most(100_000);
    }
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});

describe('a store', () => {
  for (const [where, open] of [
    ['in memory', memoryStore],
    ['on the device', () => openStore(() => device().storage)],
  ] as const)
    it(`${where} keeps, replaces, lists and removes texts, and nothing else`, () => {
      const store = open();
      expect(store.writable).to.equal(true);
      expect(store.lasting).to.equal(where === 'on the device');
      expect(store.keys()).to.deep.equal([]);
      expect(store.get('a')).to.equal(null);
      for (const [key, text] of ['a1', 'b2', 'a3'].map((both) => [both[0]!, both] as const)) store.set(key, text);
      expect(store.keys()).to.deep.equal(['a', 'b']);
      expect(store.get('a')).to.equal('a3');
      store.remove('a');
      store.remove('never there');
      expect(store.get('a')).to.equal(null);
      expect(store.keys()).to.deep.equal(['b']);
    });
});
