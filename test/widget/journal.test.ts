// The trainer's journal in the database of a real browser, as builds of other days have left it.

import { expect } from '@open-wc/testing';
import { nextLine, type Line } from '#gathering';
import { openGrid, type Grid } from '../../src/workshop/grid.ts';
import { openJournal } from '../../src/workshop/journal.ts';
import { until } from '../support/wait.ts';
import { took } from '../support/workshop.ts';

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A database as another build has left it, with lines in it. */
async function leave(
  name: string,
  version: number,
  stores: Readonly<Record<string, string | readonly string[]>>,
  more: Readonly<Record<string, readonly unknown[]>> = {},
) {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, keyPath] of Object.entries(stores))
      request.result.createObjectStore(store, { keyPath: keyPath as string[] });
  };
  const database = await done(request);
  const lines: Line[] = [];
  for (let i = 0; i < 40; i++) lines.push(nextLine(lines, { by: 'A', at: i }, took(`CODE${i}`, { sheet: i })));
  // what no build of ours knows is kept, too
  lines.push({ by: 'B', n: 41, at: 0, do: 'dance' });
  const transaction = database.transaction(Object.keys(stores), 'readwrite');
  for (const [store, values] of Object.entries({ lines, ...more }))
    for (const value of values) transaction.objectStore(store).put(value);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
  return lines;
}

const byNumber = (lines: readonly Line[]): readonly Line[] => [...lines].sort((a, b) => a.n - b.n);

const alone = { wrote: () => undefined, erased: () => undefined };
const slip = (sheet: number, id: string): Grid => {
  const grid = openGrid(sheet);
  return { ...grid, read: { id, via: 'photo', pictures: [], seen: grid.marked } };
};

describe('the journal of a class', () => {
  for (const [build, version, stores] of [
    ['the first build, which knew no slips,', 1, { lines: ['by', 'n'] }],
    ['a later build', 9, { lines: ['by', 'n'], 'read-slips': 'read.id', dances: 'at' }],
  ] as const)
    it(`has every line that ${build} has written, and takes lines and slips after them`, async () => {
      const name = `labanso-test-${version}`;
      const lines = await leave(name, version, stores);
      const journal = openJournal(alone, name);
      expect(await journal.probe()).to.equal(true);
      expect(byNumber(await journal.lines())).to.deep.equal(lines);
      const line = nextLine(lines, { by: 'C', at: 0 }, took('NEW'));
      await journal.add(line);
      await journal.keepSlip(slip(7, 'seven'));
      // and so it is in the next window
      const again = openJournal(alone, name);
      expect(byNumber(await again.lines())).to.deep.equal([...lines, line]);
      expect((await again.slips()).map(({ sheet }) => sheet)).to.deep.equal([7]);
      expect(await journal.erase()).to.equal(0);
    });

  it('has the slips that a build kept by their numbers, and keeps two of one number', async () => {
    const name = 'labanso-test-2';
    await leave(
      name,
      2,
      { lines: ['by', 'n'], slips: 'sheet' },
      { slips: [{ ...openGrid(7), read: { via: 'photo', pictures: [] } }] },
    );
    const journal = openJournal(alone, name);
    await journal.keepSlip(slip(7, 'another'));
    expect((await journal.slips()).map(({ sheet, read }) => [sheet, read?.id])).to.deep.equal([
      [7, '7'],
      [7, 'another'],
    ]);
    await journal.dropSlip('7');
    expect((await journal.slips()).map(({ read }) => read?.id)).to.deep.equal(['another']);
    expect(await journal.erase()).to.equal(0);
  });

  it('tells other windows of every line that is written, and that it is deleted', async () => {
    const name = 'labanso-test-windows';
    const heard: Line[] = [];
    let isErased = false;
    const other = openJournal({ wrote: (line) => heard.push(line), erased: () => (isErased = true) }, name);
    await other.probe();
    const journal = openJournal(alone, name);
    const line = nextLine([], { by: 'A', at: 0 }, took('CODE'));
    await journal.add(line);
    await until('the line is heard of', () => heard.length);
    expect(heard).to.deep.equal([line]);
    expect(await journal.erase()).to.equal(0);
    await until('the end is heard of', () => isErased);
  });

  it('writes all the same where windows have no way to tell each other', async () => {
    const had = globalThis.BroadcastChannel;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    const journal = openJournal(alone, 'labanso-test-no-channel');
    globalThis.BroadcastChannel = had;
    const line = nextLine([], { by: 'A', at: 0 }, took('CODE'));
    await journal.add(line);
    expect(await journal.lines()).to.deep.equal([line]);
    expect(await journal.erase()).to.equal(0);
  });
});
