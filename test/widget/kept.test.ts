// Beginning anew: asked first, and nothing is lost until there is a new result.

import { expect } from '@open-wc/testing';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, until, visit } from '../support/person.ts';
import { tiny } from '../support/tiny.ts';

const RESTART = 'Làm lại, giữ kết quả cũ';
const src = addressOf({ ...tiny, actions: [] });

type Person = Awaited<ReturnType<typeof visit>>;

const scoreShown = (person: Person): number => Number(/\d+/.exec(person.one('.score').textContent!)![0]);

/** A person who has come to a result. */
async function finished(): Promise<Person> {
  forget();
  const person = await visit({ src });
  await person.begin();
  await person.answerAll(() => 1);
  await person.seeResult();
  return person;
}

async function openKept(person: Person): Promise<void> {
  await person.press('Xem, hoặc lấy lại');
  await until('the earlier result', () => person.root.querySelector('#opened ~ .share'));
  await person.settled();
}

describe('beginning anew', () => {
  it('asks first, on the result and on the welcome, and does nothing when it wasn’t meant', async () => {
    const person = await finished();
    const score = scoreShown(person);
    await person.press(RESTART);
    expect(person.root.activeElement?.id).to.equal('confirmation');
    await person.press('Không, giữ nguyên');
    expect(scoreShown(person)).to.equal(score);
    person.element.remove();
    const again = await visit({ src });
    await again.press(RESTART);
    expect(again.root.activeElement?.id).to.equal('confirmation');
    await again.press('Không, giữ nguyên');
    await again.press('Xem kết quả');
    await until('the result', () => again.root.querySelector('.score'));
    expect(scoreShown(again)).to.equal(score);
  });

  it('keeps the old result in sight, and gives it back, until there is a new one', async () => {
    const person = await finished();
    const score = scoreShown(person);
    await person.press(RESTART);
    await person.press('Trả lời lại');
    await until('the first screen', () => person.root.querySelector('#profile-entity, [name=profile-entity]'));
    expect(person.root.querySelector('#kept')).not.to.equal(null);
    await openKept(person);
    expect(scoreShown(person)).to.equal(score);
    expect(person.says('Đây là câu trả lời trước của anh/chị')).to.equal(true);
    expect(person.says('chưa ai xác nhận')).to.equal(false);
    await person.press('Đóng');
    // half way, also after the page was left
    await person.begin();
    await person.choose('Cash');
    person.element.remove();
    const later = await visit({ src });
    expect(later.root.querySelector('#kept')).not.to.equal(null);
    await openKept(later);
    await later.press('Lấy lại các câu trả lời này');
    await later.press('Thay');
    expect(scoreShown(later)).to.equal(score);
    expect(later.root.querySelector('#opened, #kept')).to.equal(null);
  });

  it('lets go of the old result, beside the new one, only when told to', async () => {
    const person = await finished();
    await person.press(RESTART);
    await person.press('Trả lời lại');
    await until('the first screen', () => person.root.querySelector('#kept'));
    await person.next();
    await person.answerAll(() => 2);
    expect(person.root.querySelector('#kept')).to.equal(null);
    await person.seeResult();
    expect(person.root.querySelector('.compare')).not.to.equal(null);
    await person.press('Thôi so sánh');
    expect(person.root.querySelector('.compare, #kept')).to.equal(null);
  });

  it('keeps a few answers as well, but never in the place of a whole result', async () => {
    forget();
    const person = await visit({ src });
    await person.begin();
    await person.choose('Transfer');
    await person.next();
    await person.back();
    person.element.remove();
    const second = await visit({ src });
    await second.press('Bắt đầu lại từ đầu');
    await second.press('Trả lời lại');
    await until('the first screen', () => second.root.querySelector('#kept'));
    await openKept(second);
    await second.press('Lấy lại các câu trả lời này');
    await until('the own result', () => !second.root.querySelector('#opened'));
    expect(second.says('Kết quả tạm tính')).to.equal(true);
    second.element.remove();

    const third = await finished();
    const score = scoreShown(third);
    await third.press(RESTART);
    await third.press('Trả lời lại');
    await until('the first screen', () => third.root.querySelector('#kept'));
    await third.next();
    await third.choose('Cash');
    third.element.remove();
    const fourth = await visit({ src });
    await fourth.press('Bắt đầu lại từ đầu');
    await fourth.press('Trả lời lại');
    await until('the first screen', () => fourth.root.querySelector('#kept'));
    await openKept(fourth);
    expect(scoreShown(fourth)).to.equal(score);
  });
});
