// The one list of what to do: dates, the fastest or the cheapest road, days for the phone's calendar.

import { expect } from '@open-wc/testing';
import { smeVn } from '#content';
import { encode } from '#exchange';
import type { Submission } from '#model';
import { forget, until, visit } from '../support/person.ts';
import { respondents } from '../support/respondents.ts';

const click = HTMLAnchorElement.prototype.click;
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
});

async function resultOf(id: string) {
  forget();
  const { profile, answers } = respondents.find((one) => one.id === id)! as Submission;
  const person = await visit();
  location.hash = `labanso=${encode(smeVn, { profile, answers } as never)}`;
  await until('the result', () => person.root.querySelector('#opened ~ .share'));
  await person.settled();
  return person;
}

describe('the plan', () => {
  it('puts the duty with a day first, shows its day, and hands it to the calendar of the phone', async () => {
    const person = await resultOf('tiem-toc');
    const first = person.one('.row');
    expect(first.querySelector('.when')!.textContent).to.match(/^hạn 31\/01\/\d{4}$/);
    const saved: Promise<string>[] = [];
    HTMLAnchorElement.prototype.click = function () {
      expect(this.download).to.equal('la-ban-so.ics');
      saved.push(fetch(this.href).then((answer) => answer.text()));
    };
    await person.press('Thêm hạn vào lịch điện thoại');
    const text = await saved[0]!;
    expect(text)
      .to.contain('BEGIN:VALARM')
      .and.contain('UID:report-revenue-')
      .and.match(/DTSTART;VALUE=DATE:\d{4}0131\r\n/);
  });

  it('says of duties that rule each other out that it depends, until the profile tells which', async () => {
    forget();
    const person = await visit();
    await person.begin();
    await person.answerAll(() => 0);
    await person.seeResult();
    const taxes = (): readonly string[] =>
      person
        .all('.duty summary')
        .map((row) => row.textContent!)
        .filter((row) => /^\s*(Báo doanh thu|Khai thuế)/.test(row));
    expect(taxes()).to.have.length(2);
    for (const row of taxes()) expect(row).to.contain('tùy loại hình, quy mô');
    const saved: Promise<string>[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(fetch(this.href).then((answer) => answer.text()));
    };
    await person.press('Thêm hạn vào lịch điện thoại');
    const titles = (await saved[0]!).replace(/\r\n |\\/g, '').match(/SUMMARY:(Báo doanh thu|Khai thuế).*/g)!;
    // one by year, the other by quarter
    expect(new Set(titles)).to.have.property('size', 2);
    for (const title of titles) expect(title).to.contain('(tùy loại hình, quy mô)');
    await person.press('Vài nét về việc kinh doanh');
    await until('the profile', () => person.root.querySelector('#profile-revenue'));
    person.one<HTMLInputElement>('[name=profile-entity]').click();
    await person.settled();
    await person.select('revenue', 'to-1-billion');
    await person.next();
    await person.seeResult();
    expect(taxes()).to.have.length(1);
    expect(taxes()[0]).not.to.contain('tùy loại hình');
  });

  it('has the card of taxes and invoices for this legal form and revenue, with sources, and all its days for the phone', async () => {
    const person = await resultOf('quan-pho');
    const card = person.one('.calendar');
    const days = [...card.querySelectorAll('.days span')].map((day) => day.textContent!);
    expect(days).to.have.length(5);
    expect(days.join(' '))
      .to.match(/31\/01\/\d{4}/)
      .and.match(/31\/10\/\d{4}/);
    expect(card.textContent).to.contain('Trên 1 đến 3 tỷ đồng').and.contain('kiểm tra 26/11/2026');
    const saved: Promise<string>[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(fetch(this.href).then((answer) => answer.text()));
    };
    await person.press('Thêm 5 hạn này vào lịch điện thoại');
    const text = await saved[0]!;
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(5);
    expect(text).to.match(/UID:settle-income-\d{4}0331@labanso/);
  });

  it('finds the fastest or the cheapest road, as one likes', async () => {
    const person = await resultOf('homestay-khanh-hoa');
    const said = (): string => person.one('.plan [role=status]').textContent!;
    const fastest = said();
    const [hours, cost] = person.all<HTMLInputElement>('.choice input');
    expect(hours!.checked).to.equal(true);
    cost!.click();
    await person.settled();
    expect(said()).not.to.equal(fastest);
    hours!.click();
    await person.settled();
    expect(said()).to.equal(fastest);
  });

  it('says how to do each thing in numbered lines, with its sources, and names nobody a wrongdoer', async () => {
    const person = await resultOf('quan-pho');
    for (const row of person.all('.row')) {
      expect(row.querySelectorAll('.how li').length, row.textContent!).to.be.above(1);
      expect(row.querySelectorAll('.sources li').length).to.be.above(0);
    }
    expect(person.one('.plan').textContent).not.to.match(/vi phạm/i);
  });
});
