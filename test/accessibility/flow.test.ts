// Nothing surprises: the same things in the same place, no step that was not asked for, nothing asked twice.

import { expect } from '@open-wc/testing';
import { eraseButton, goTo, unfold, words } from './screens.ts';
import { leave, open } from './stage.ts';

afterEach(leave);

describe('nothing surprises', () => {
  it('3.2.1 focus alone changes nothing', async () => {
    const person = await open();
    let answers = 0;
    person.element.addEventListener('labanso-answer', () => answers++);
    await person.next();
    for (let i = 0; i < 3; i++) {
      const heading = person.heading();
      for (const control of person.all('button, input, select, summary')) {
        control.focus();
        await person.settled();
      }
      expect(person.heading()).to.equal(heading);
      expect(person.all(':checked:not(option)').length).to.equal(0);
      await person.next();
    }
    expect(answers).to.equal(0);
  });

  it('3.2.2 choosing an answer, a fact or a language leads nowhere by itself', async () => {
    const person = await open();
    await person.next();
    const profile = person.heading();
    await person.select('sector', 'retail');
    person.one<HTMLInputElement>('input[type=radio]').click();
    await person.settled();
    expect(person.heading()).to.equal(profile);
    await person.next();
    const question = person.heading();
    for (const input of person.all<HTMLInputElement>('fieldset input')) {
      input.click();
      await person.settled();
      expect(person.heading()).to.equal(question);
    }
    await goTo(person, '#number');
    const number = person.heading();
    await person.type('20');
    expect(person.heading()).to.equal(number);
  });

  it('3.2.6 the explanation of a question is always at the same place, under the same words', async () => {
    const person = await open();
    await person.begin();
    const places = new Set<string>();
    for (let i = 0; person.root.querySelector('fieldset[part=question]'); i++) {
      const help = person.root.querySelector('fieldset + details');
      // the explanations come behind the first question
      if (i > 0) places.add(help ? words(help.querySelector('summary')!) : 'none, or elsewhere');
      await person.next();
    }
    expect([...places]).to.deep.equal(['Câu này nghĩa là gì?']);
  });

  it('3.3.2 a field says what it asks for and why, and that it may be left out', async () => {
    const person = await open();
    await person.next();
    for (const field of person.all('select, fieldset')) {
      const why = person.root.getElementById(field.getAttribute('aria-describedby')!)!;
      expect(words(why).length).to.be.above(10);
    }
    expect(words(person.one('h2 + p'))).to.contain('bỏ qua');
  });

  it('3.3.4 each answer can be changed from the result, and before it while something is missing', async () => {
    const person = await open();
    await person.begin();
    await person.answerAll((index) => (index ? 1 : null));
    const change = person.all('button').filter((button) => words(button) === 'Sửa');
    expect(change.length).to.be.above(15);
    change[2]!.click();
    await person.settled();
    expect(person.all('fieldset').length).to.equal(1);
    await person.next();
    await person.seeResult();
    expect(person.all('.own-answers dd button').length).to.equal(change.length);
  });

  it('3.3.4 nothing is deleted without a question, to which no is an answer', async () => {
    const person = await open();
    await person.begin();
    await person.choose('Chỉ nhận tiền mặt');
    eraseButton(person).click();
    await person.settled();
    expect(person.all(':checked').length).to.equal(1);
    await person.press('Không xóa');
    expect(person.all(':checked').length).to.equal(1);
  });

  it('3.3.7 what the page or the person has said is not asked again', async () => {
    const person = await open({ attributes: { province: 'dak-lak' } });
    await person.next();
    expect(person.one<HTMLSelectElement>('#profile-province').value).to.equal('dak-lak');
    await person.next();
    await person.choose('Chỉ nhận tiền mặt');
    await person.next();
    await person.back();
    expect(person.all(':checked').length).to.equal(1);
    person.element.remove();
    const later = await open({ keeps: true });
    await later.press('Làm tiếp');
    expect(later.all('fieldset[part~=question] :checked').length).to.equal(1);
  });
});

describe('words for those who do not see all of it', () => {
  it('2.4.4 the words of a link say where it leads; the same words lead to the same place', async () => {
    const person = await open({ attributes: { province: 'dak-lak' } });
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    await unfold(person);
    const links = person.all<HTMLAnchorElement>('a[href]');
    expect(links.length).to.be.above(10);
    const places = new Map<string, string>();
    for (const link of links) {
      expect(words(link), link.href).to.match(/\S{2,} \S+/);
      expect(words(link)).not.to.match(/^(xem|đọc|nhấn|bấm|click|tại) ?(thêm|đây|vào)?$/i);
      expect(places.get(words(link)) ?? link.href, words(link)).to.equal(link.href);
      places.set(words(link), link.href);
    }
  });

  it('1.1.1 the bars draw the numbers that the table says', async () => {
    const person = await open();
    await person.begin();
    await person.answerAll((index) => index % 4);
    await person.seeResult();
    const drawn = person.all('.areas .bar .fill').map((fill) => Number(fill.getAttribute('width')));
    const said = person.all('.areas tbody tr:not(.of-above) td:nth-of-type(1)').map((cell) => Number(words(cell)));
    expect(drawn).to.have.length(4);
    expect(drawn).to.deep.equal(said);
  });

  it('1.4.1 what is chosen, wrong or missing is said in words or shown by form, not by colour alone', async () => {
    const person = await open();
    expect(getComputedStyle(person.one('[aria-pressed=true]')).fontWeight).to.equal('700');
    expect(getComputedStyle(person.one('[aria-pressed=false]')).fontWeight).not.to.equal('700');
    await person.begin();
    await goTo(person, '#number');
    await person.type('1000');
    await person.next();
    expect(words(person.one('[role=alert]')).length).to.be.above(20);
    await person.type('');
    await person.answerAll(() => null);
    expect(person.says('Chưa trả lời')).to.equal(true);
    for (const link of person.all('.link, a'))
      expect(getComputedStyle(link).textDecorationLine, words(link)).to.equal('underline');
  });
});
