// Sessions in the storages of a real browser: what is in IndexedDB, and what happens where there is none.

import { expect } from '@open-wc/testing';
import { openArchive, openSession, openStore, type Session } from '#session';
import { tiny } from '../support/tiny.ts';
import { forget, until } from '../support/person.ts';
import { replace } from '../support/pretend.ts';
import { tenTimesSooner } from '../support/wait.ts';

const open = (): Session =>
  openSession({
    questionnaire: tiny,
    scope: '/archive-test/',
    store: openStore(() => localStorage),
    archive: openArchive(),
    now: Date.now,
    random: Math.random,
  });

/** Lets `indexedDB` be something else for a while. */
async function withDatabase(instead: PropertyDescriptor, work: () => Promise<void>): Promise<void> {
  const putBack = replace(globalThis, 'indexedDB', instead);
  try {
    await work();
  } finally {
    putBack();
  }
}

describe('an archive in this browser', () => {
  beforeEach(forget);

  it('changes texts one after the other, with nothing between, and removes those that begin so', async () => {
    const [one, other] = [openArchive(), openArchive()];
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? one : other).update('x:count', (text) => `${Number(text) + 1}`)),
    );
    await one.update('y:kept', () => 'yes');
    let seen: string | null = '';
    await other.update('x:count', (text) => ((seen = text), undefined));
    expect(seen).to.equal('20');
    await one.clear('x:');
    const left: (string | null)[] = [];
    for (const key of ['x:count', 'y:kept']) await other.update(key, (text) => void left.push(text));
    expect(left).to.deep.equal([null, 'yes']);
  });

  it('opens again what the browser, or somebody who deletes it, has closed', async () => {
    const archive = openArchive();
    await archive.update('x', () => '1');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('labanso');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
    let seen: string | null = 'x';
    await archive.update('x', (text) => ((seen = text), '2'));
    expect(seen).to.equal(null);
  });

  it('leaves a text as it was when the change fails', async () => {
    const archive = openArchive();
    await archive.update('x', () => '1');
    const end = await archive
      .update('x', () => {
        throw new Error('no');
      })
      .then(
        () => 'well',
        () => 'refused',
      );
    expect(end).to.equal('refused');
    let seen: string | null = null;
    await archive.update('x', (text) => void (seen = text));
    expect(seen).to.equal('1');
  });

  it('brings back what localStorage has lost, and forgets what is erased', async () => {
    const session = open();
    session.setAnswer('payments', 'qr');
    await until('written down', () => session.isDurable());
    await until('in the archive', () => Object.keys(localStorage).length > 0);
    localStorage.clear();
    const after = open();
    await until('brought back', () => after.state().answers['payments'] === 'qr');
    after.erase();
    const left: unknown[] = [];
    await openArchive().update('labanso:%2Farchive-test%2F:tiny:', (text) => void left.push(text));
    expect(left).to.deep.equal([null]);
  });

  for (const [what, instead] of [
    ['is absent', { value: undefined }],
    [
      'is forbidden',
      {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      },
    ],
    ['never answers', { value: { open: () => ({}) } }],
  ] as const)
    it(
      `is done without where IndexedDB ${what}: localStorage keeps everything, and the state says so`,
      tenTimesSooner(() =>
        withDatabase(instead, async () => {
          const session = open();
          let told = 0;
          session.subscribe(() => told++);
          session.setAnswer('share', 5);
          session.flush();
          expect(session.isSaved()).to.equal(true);
          const before = told;
          await until('known', () => !session.isDurable());
          expect(told).to.be.above(before);
          expect(session.isSaved()).to.equal(true);
          expect(open().state().answers).to.deep.equal({ share: 5 });
          session.erase();
        }),
      ),
    );
});
