// What the device holds and can't show as it is: said in plain words, with a way on.

import { expect } from '@open-wc/testing';
import { hash } from '#model';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, leaveAnswers, until, visit } from '../support/person.ts';
import { pretend, restore } from '../support/pretend.ts';
import { tiny } from '../support/tiny.ts';

const DAY = 86_400_000;
const questionnaire = { ...tiny, actions: [] };
const src = addressOf(questionnaire);

type Person = Awaited<ReturnType<typeof visit>>;
interface Saved {
  readonly format: number;
  readonly savedAt: number;
}

const slots = (): readonly string[] =>
  Object.keys(localStorage)
    .filter((key) => /:tiny:[ab]$/.test(key))
    .sort();

/** Puts something else in the place of what the slots hold. */
const rewrite = (change: (text: string) => string): void => {
  for (const key of slots()) localStorage.setItem(key, change(localStorage.getItem(key)!));
};

/** The record otherwise, its seal right. */
const sealed = (change: (record: Saved) => Saved) => (text: string) => {
  const json = JSON.stringify(change(JSON.parse(text.slice(9)) as Saved));
  return `${hash(json)} ${json}`;
};

/** A device with two answers in its slots, the second in the newer one alone, and nothing else. */
function left(): void {
  forget();
  leaveAnswers(questionnaire, ['payments', 'transfer'], ['tools', ['till']]);
}

/** Has this page's connection to its database closed, so that the next write opens it anew. */
const closeDatabase = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('labanso');
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });

const said = async (person: Person, words: string): Promise<void> => {
  await until(`“${words}”`, () => person.says(words));
  await person.settled();
};

describe('what the device has to say', () => {
  it('leaves the answers of a newer version alone, says so, and offers to load the page again', async () => {
    left();
    rewrite(sealed((record) => ({ ...record, format: 2 })));
    const before = slots().map((key) => localStorage.getItem(key));
    const person = await visit({ src });
    await said(person, 'bản La Bàn Số mới hơn');
    expect(person.all('.device button').map((one) => one.textContent.trim())).to.deep.equal(['Tải lại trang']);
    await person.begin();
    await person.choose('Cash');
    await until('saved beside it', () => Object.keys(localStorage).some((key) => /:tiny:[ab]\.1$/.test(key)));
    expect(slots().map((key) => localStorage.getItem(key))).to.deep.equal(before);
  });

  it('offers what can still be read when both slots are damaged, and shows it to be looked through', async () => {
    left();
    rewrite((text) => text.replace(/^......../, '00000000'));
    const person = await visit({ src, lang: 'en' });
    await said(person, 'answers that can still be read: 2');
    await person.press('Get them back');
    await until('the review', () => person.root.querySelector('.missing'));
    expect(person.says('Transfer')).to.equal(true);
    person.element.remove();
    const again = await visit({ src });
    expect(again.says('đã trả lời 2 /')).to.equal(true);
  });

  it('says that nothing can be read any more, instead of standing there as if new', async () => {
    left();
    rewrite(() => 'torn');
    const person = await visit({ src });
    await said(person, 'không đọc được nữa');
    expect(person.all('.device button')).to.have.length(0);
    expect(person.root.querySelector('.found')).to.equal(null);
  });

  it('shows answers that are too old when asked to, and goes on with them', async () => {
    left();
    rewrite(sealed((record) => ({ ...record, savedAt: record.savedAt - 40 * DAY })));
    const person = await visit({ src });
    await said(person, 'Đã quá 30 ngày');
    expect(person.root.querySelector('.found')).to.equal(null);
    await person.press('Hiện lại');
    expect(person.says('đã trả lời 2 /')).to.equal(true);
    expect(person.root.querySelector('.device')).to.equal(null);
  });

  it('erases answers that are too old at once when asked to', async () => {
    left();
    rewrite(sealed((record) => ({ ...record, savedAt: record.savedAt - 40 * DAY })));
    const person = await visit({ src });
    await said(person, 'Đã quá 30 ngày');
    await person.press('Xóa các câu đó ngay');
    expect(person.root.querySelector('.device')).to.equal(null);
    expect(slots()).to.deep.equal([]);
  });

  it('stops promising that answers stay where nothing can be saved any more', async () => {
    forget();
    const person = await visit({ src });
    expect(person.says('được giữ 30 ngày')).to.equal(true);
    await closeDatabase();
    try {
      pretend(globalThis, 'indexedDB');
      pretend(Storage.prototype, 'setItem', () => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      await person.begin();
      await person.choose('Cash');
      await until('the warning', () => person.says('Đừng đóng trang'));
      expect(person.says('được giữ 30 ngày')).to.equal(false);
      expect(person.one('.bottom .warning')).not.to.equal(null);
    } finally {
      restore();
    }
    await person.choose('Transfer');
    await until('the promise again', () => person.says('được giữ 30 ngày'));
  });

  it('says that the page keeps deleting what is saved, and what to do', async () => {
    forget();
    const person = await visit({ src });
    await person.begin();
    await person.choose('Cash');
    for (let time = 0; time < 3; time++) {
      await until('saved', () => slots().length > 0);
      for (const key of slots()) localStorage.removeItem(key);
      await person.choose(time % 2 ? 'Cash' : 'Transfer');
    }
    await until('the warning', () => person.says('Trang này hay xóa dữ liệu đã lưu'));
    expect(person.says('được giữ 30 ngày')).to.equal(false);
  });

  it('offers a finished visit as a result, with its level and day, until an answer changes', async () => {
    forget();
    const person = await visit({ src });
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    const level = /mức “([^”]+)”/;
    person.element.remove();
    const later = await visit({ src });
    const words = later.one('.found').textContent;
    expect(words).to.match(/Kết quả ngày \d\d\/\d\d\/\d{4}/);
    expect(words).to.match(level);
    expect(later.says('Làm tiếp')).to.equal(false);
    await later.press('Xem kết quả');
    await until('the result', () => later.root.querySelector('.result'));
    expect(later.says(level.exec(words)![1]!)).to.equal(true);
    await until('the way back', () => later.root.querySelector('.share'));
    later.element.answers = { ...later.element.answers, payments: 'cash' };
    later.element.remove();
    const changed = await visit({ src });
    expect(changed.one('.found').textContent).to.contain('đã trả lời');
    await changed.press('Làm tiếp');
  });
});
