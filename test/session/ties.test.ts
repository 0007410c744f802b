// Two taps on one question in the same moment, and what a tab does that has nothing to say.

import { expect } from 'chai';
import fc from 'fast-check';
import { covers, isUpToDate, merge, movedUp } from '../../src/session/merge.ts';
import { begin, withValue } from '../../src/session/change.ts';
import { PARTS, type SessionRecord } from '../../src/session/record.ts';
import { check } from '../support/check.ts';
import { device } from '../support/device.ts';
import { tiny } from '../support/tiny.ts';

const record = (luck: string, ...values: readonly (readonly [id: string, value: string])[]) =>
  values.reduce((one, [id, value]) => withValue(one, 'answers', id, value, undefined), begin(tiny, false, 1, luck));

describe('two tabs that tap on one question in the same moment', () => {
  for (const first of [0, 1] as const)
    it(`end equal without a reload, and equal to the device, tab ${first + 1} saving first`, () => {
      const phone = device();
      const tabs = [phone.open(), phone.open()] as const;
      tabs[0].setAnswer('payments', 'qr');
      tabs[1].setAnswer('payments', 'cash');
      // neither has heard of the other when it writes: the second write covers the first
      const [one, other] = [tabs[first], tabs[1 - first]!];
      phone.before = () => other.flush();
      one.flush();
      for (let round = 0; round < 2; round++)
        for (const tab of tabs) {
          expect(tab.refresh(), 'nobody has gone').to.equal(false);
          tab.flush();
        }
      const kept = phone.open().state().answers;
      for (const tab of tabs) expect(tab.state().answers).to.deep.equal(kept);
    });

  it('tells whoever draws that its own tap has lost', () => {
    const phone = device();
    const [here, there] = [phone.open(), phone.open()];
    here.setAnswer('payments', 'qr');
    there.setAnswer('payments', 'cash');
    here.flush();
    const drawn: unknown[] = [];
    there.subscribe(() => drawn.push(there.state().answers['payments']));
    there.flush();
    expect(drawn).to.deep.equal(['qr']);
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
  });

  it('are merged to the same whichever comes first, and of two equal counts neither is "later" by its place', () => {
    const [a, b] = [record('a', ['payments', 'qr']), record('b', ['payments', 'cash'])];
    expect(merge(a, b)).to.deep.equal(merge(b, a));
    expect(merge(a, b).answers['payments']).to.deep.equal(['qr', 1]);
    expect(covers(a, b)).to.equal(true);
    expect(covers(b, a)).to.equal(false);
    expect(covers(a, a)).to.equal(true);
    const longer = record('a', ['payments', 'qr'], ['payments', 'cash']);
    expect(covers(longer, a)).to.equal(true);
    expect(merge(a, longer).answers['payments']).to.deep.equal(['cash', 2]);
  });

  it('keeps answers to questions that are called like what every object has', () => {
    const [a, b] = [record('a', ['constructor', 'yes']), record('b', ['to-string', 'no'], ['valueOf', 'x'])];
    for (const both of [merge(a, b), merge(b, a)])
      expect(both.answers).to.deep.equal({ constructor: ['yes', 1], 'to-string': ['no', 1], valueOf: ['x', 2] });
    expect(covers(b, a)).to.equal(false);
  });

  it('takes the mark of expiry from the record that was saved later', () => {
    const [a, b] = [
      { ...record('a'), savedAt: 5, staleAt: 9 },
      { ...record('b'), savedAt: 6, staleAt: 0 },
    ];
    for (const both of [merge(a, b), merge(b, a)]) expect([both.savedAt, both.staleAt]).to.deep.equal([6, 0]);
    expect(merge(a, { ...b, savedAt: 5 }).staleAt).to.equal(9);
  });
});

describe('records of one device', () => {
  const DAY = 86_400_000;
  const small = fc.integer({ min: 0, max: 3 });
  const entries = fc.dictionary(
    fc.constantFrom('x', 'y', 'z'),
    fc.oneof(fc.tuple(fc.constantFrom('p', 'q', null), small), fc.tuple(fc.constant('p'), small, fc.constant('scale'))),
  );
  const parts = fc.record({ profile: entries, answers: entries, steps: entries, page: entries });
  const records = fc
    .record({ parts, person: fc.constantFrom('a', 'b'), count: small, savedAt: small, staleAt: small })
    .map(({ parts: some, ...rest }) => ({ ...record('a'), ...some, ...rest }) as SessionRecord);
  /** What is later is greater: by count, then as a text. */
  const sorted = (one: SessionRecord, other: SessionRecord, part: (typeof PARTS)[number], id: string) =>
    [one[part][id], other[part][id]]
      .flatMap((entry) => (entry ? [entry] : []))
      .sort((a, b) => a[1] - b[1] || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const entriesOf = (one: SessionRecord) => PARTS.map((part) => one[part]);

  it('come to the same in whatever order they are merged, however often, and lose nothing', () => {
    check(
      fc.property(records, records, records, (a, b, c) => {
        const both = merge(a, b);
        expect(both).to.deep.equal(merge(b, a));
        expect(merge(both, c)).to.deep.equal(merge(a, merge(b, c)));
        expect(merge(both, b)).to.deep.equal(both);
        for (const part of PARTS)
          for (const id of ['x', 'y', 'z'])
            expect(both[part][id] ?? null).to.deep.equal(sorted(a, b, part, id).at(-1) ?? null);
        expect([both.savedAt, both.count]).to.deep.equal([Math.max(a.savedAt, b.savedAt), Math.max(a.count, b.count)]);
      }),
      100,
    );
  });

  it('cover one another where merging adds nothing, and are up to date for a day from then', () => {
    check(
      fc.property(records, records, (a, b) => {
        const adds = JSON.stringify(entriesOf(merge(a, b))) !== JSON.stringify(entriesOf(merge(a, a)));
        expect(covers(a, b)).to.equal(!adds);
        expect(isUpToDate(a, b)).to.equal(!adds);
        expect(isUpToDate(a, { ...b, savedAt: a.savedAt + DAY - 1 })).to.equal(!adds);
        expect(isUpToDate(a, { ...b, savedAt: a.savedAt + DAY })).to.equal(false);
      }),
      100,
    );
    expect(isUpToDate(null, record('a'))).to.equal(false);
    const one = record('a', ['x', 'p']);
    expect(isUpToDate(one, { ...one, savedAt: one.savedAt + DAY - 1 })).to.equal(true);
    expect(isUpToDate(one, { ...one, savedAt: one.savedAt + DAY })).to.equal(false);
  });

  it('are moved up by what was found, from a count on, and never down', () => {
    const one = withValue(record('a', ['first', 'x'], ['second', 'y']), 'page', 'place', 'z', 'scale');
    expect(movedUp(one, 1, 5)).to.deep.include({
      count: 8,
      answers: { first: ['x', 1], second: ['y', 7] },
      page: { place: ['z', 8, 'scale'] },
    });
    for (const by of [0, -1]) expect(movedUp(one, 1, by)).to.equal(one);
    expect(movedUp(one, 0, 1).answers['first']).to.deep.equal(['x', 2]);
  });
});

describe('a tab that nobody has touched', () => {
  it('writes nothing, loses nothing, and says that nothing is gone, whatever it hears', async () => {
    const phone = device();
    const [idle, other] = [phone.open(), phone.open()];
    expect(idle.refresh()).to.equal(false);
    expect(idle.refresh(null)).to.equal(false);
    idle.flush();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(phone.keys()).to.deep.equal([]);
    other.setAnswer('payments', 'qr');
    other.flush();
    const before = new Map(phone.values);
    expect(idle.refresh()).to.equal(false);
    expect(idle.state().answers).to.deep.equal({ payments: 'qr' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(phone.values, 'it had nothing to add').to.deep.equal(before);
    other.erase();
    expect(idle.refresh(null), 'it showed what is gone').to.equal(true);
    expect(idle.refresh(null), 'now there is nothing to go').to.equal(false);
  });
});

describe('a long record', () => {
  it('of 75 questions with ten options each is read back as it was written', () => {
    const questions = Array.from({ length: 75 }, (_, i) => ({
      id: `question-with-a-rather-long-name-${i}`,
      area: 'money',
      type: 'multiple' as const,
      options: Array.from({ length: 10 }, (_, o) => ({ id: `an-option-with-a-long-name-${o}`, points: 10 })),
    }));
    const questionnaire = { ...tiny, questions };
    const phone = device();
    const session = phone.open({ questionnaire });
    for (const { id, options } of questions)
      session.setAnswer(
        id,
        options.map((option) => option.id),
      );
    session.flush();
    expect([...phone.values.values()][0]!.length).to.be.above(20_000);
    const after = phone.open({ questionnaire });
    expect(after.wasDamaged()).to.equal(false);
    expect(after.state().answers).to.deep.equal(session.state().answers);
    expect(Object.keys(after.state().answers)).to.have.length(75);
  });
});
