// Where focus goes when what had it is gone.

import { expect } from '@open-wc/testing';
import { until } from '../support/person.ts';
import { eraseButton, goTo, words } from './screens.ts';
import { leave, open, type Person } from './stage.ts';

afterEach(leave);

/** What has the focus, in a few words. Elements are not compared: to tell how two differ would take minutes. */
const like = (element: Element | null): string => element?.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 90) ?? 'lost';

const focused = ({ root }: Person): string => like(root.activeElement);

/** Presses something as a keyboard does: it has the focus first. */
async function pressWithFocus(person: Person, control: HTMLElement): Promise<void> {
  control.focus();
  expect(focused(person)).to.equal(like(control));
  control.click();
  await person.settled();
}

const withWords = ({ all }: Person, pattern: RegExp): HTMLElement | undefined =>
  all('button, label input').find((control) => pattern.test(words(control.closest('label') ?? control)));

async function resultOf(): Promise<Person> {
  const person = await open({ attributes: { province: 'dak-lak' } });
  await person.begin();
  await person.answerAll(() => 1);
  await person.seeResult();
  return person;
}

describe('focus', () => {
  it('2.4.3 stays in the profile when an answer is taken back', async () => {
    const person = await open();
    await person.next();
    person.one<HTMLInputElement>('fieldset input[type=radio]').click();
    await person.settled();
    await pressWithFocus(person, withWords(person, /^Bỏ chọn/)!);
    expect(focused(person)).not.to.equal('lost');
  });

  it('2.4.3 stays in the plan when one thing after the other is done', async () => {
    const person = await resultOf();
    person.one<HTMLDetailsElement>('.plan .more').open = true;
    for (let i = 0; i < 3; i++) {
      await pressWithFocus(person, withWords(person, /^Đã làm xong/)!);
      // on the next one, not somewhere
      expect(focused(person), `after ${i + 1}`).to.contain('type="checkbox"');
    }
  });

  it('2.4.3 stays in the plan when something is struck out, and when it is brought back', async () => {
    const person = await resultOf();
    person.one<HTMLDetailsElement>('.row details').open = true;
    await pressWithFocus(person, withWords(person, /^Tôi không làm được/)!);
    expect(focused(person)).not.to.equal('lost');
    person.one<HTMLDetailsElement>('.marks').open = true;
    await pressWithFocus(person, withWords(person, /^Bỏ đánh dấu/)!);
    expect(focused(person)).not.to.equal('lost');
  });

  it('2.4.3 goes to the question before erasing, and back to the button when it is answered with no', async () => {
    const person = await open();
    await person.begin();
    await person.choose('Chỉ nhận tiền mặt');
    await pressWithFocus(person, eraseButton(person));
    expect(focused(person)).to.contain('Xóa hết câu trả lời');
    await pressWithFocus(person, withWords(person, /^Không xóa/)!);
    expect(focused(person)).to.equal(like(eraseButton(person)));
  });

  it('2.4.3 goes to the first heading when everything was erased', async () => {
    const person = await open();
    await person.begin();
    await person.choose('Chỉ nhận tiền mặt');
    await pressWithFocus(person, eraseButton(person));
    await pressWithFocus(person, withWords(person, /^Xóa hết$/)!);
    expect(focused(person)).to.equal(like(person.one('h2')));
  });

  it('2.4.3 is on the heading of the result, however late it comes', async () => {
    const first = await resultOf();
    first.element.remove();
    const person = await open({ keeps: true, attributes: { province: 'dak-lak' } });
    await pressWithFocus(person, withWords(person, /^Xem kết quả/)!);
    await until('the result', () => person.root.querySelector('[part~=level]'));
    await person.settled();
    expect(focused(person)).to.equal(like(person.one('h2')));
  });

  it('2.4.3 stays on the button when the language changes', async () => {
    const person = await open();
    await person.begin();
    const english = withWords(person, /^English$/)!;
    await pressWithFocus(person, english);
    await until('English', () => person.one('.root').lang === 'en');
    await person.settled();
    expect(focused(person)).to.equal(like(english));
  });

  it('2.4.3 goes to the question that is to be changed, and to the field that is wrong', async () => {
    const person = await open();
    await person.begin();
    await goTo(person, '#number');
    await person.type('1000');
    await pressWithFocus(person, person.one('[part~=primary-button]'));
    expect(focused(person)).to.equal(like(person.one('#number')));
    await person.type('');
    await person.answerAll(() => null);
    await pressWithFocus(person, withWords(person, /^Sửa$/)!);
    expect(focused(person)).to.equal(like(person.one('h2')));
    expect(Boolean(person.root.querySelector('fieldset'))).to.equal(true);
  });
});
