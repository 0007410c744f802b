// What a screen reader is told, from Chromium's accessibility tree.

import { smeVn } from '#content';
import { expect } from '@open-wc/testing';
import { until } from '../support/person.ts';
import { eraseButton, goTo, unfold, words } from './screens.ts';
import { leave, open, type Person } from './stage.ts';
import { audit } from './survey.ts';
import { announced, ofRole, type Announced } from './tree.ts';

const names = (list: readonly Announced[]): readonly string[] => list.map(({ name }) => name);

afterEach(leave);

describe('in the accessibility tree', () => {
  it('1.3.1 the answers of a question are radios of one group named by the question: “2 of 7” can be said', async () => {
    const person = await open();
    await person.begin();
    const group = ofRole(await announced(), 'group').find(({ name }) => name === person.heading())!;
    const radios = ofRole(group.within, 'radio');
    const inputs = person.all<HTMLInputElement>('fieldset input');
    expect(names(radios)).to.deep.equal(person.all('fieldset label').map(words));
    // browsers count the radios of one name, one form and one tree; they do not tell DevTools the numbers
    expect(new Set(inputs.map(({ name, form, type }) => `${type} ${name} ${form === inputs[0]!.form}`)).size).to.equal(
      1,
    );
    expect(new Set(inputs.map((input) => input.getRootNode())).size).to.equal(1);
    inputs[1]!.click();
    await person.settled();
    const after = ofRole(await announced(), 'radio').map(({ state }) => state['checked']);
    expect(after).to.deep.equal(inputs.map((_, i) => (i === 1 ? 'true' : 'false')));
  });

  it('1.3.1 a group of boxes is named by its question, and says that several may be ticked', async () => {
    const person = await open();
    await person.begin();
    await goTo(person, 'fieldset > .option input[type=checkbox]');
    const group = ofRole(await announced(), 'group').find(({ name }) => name === person.heading())!;
    expect(group.description).to.equal('Chọn mọi ý đúng với anh/chị.');
    expect(ofRole(group.within, 'checkbox').length).to.equal(person.all('fieldset input').length);
  });

  it('1.3.1 the areas are a table with a name, and heads of columns and rows', async () => {
    const person = await open();
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    const table = ofRole(await announced(), 'table').find(({ name }) => name === 'Điểm của từng mảng, trên 100')!;
    expect(names(ofRole(table.within, 'columnheader')).slice(0, 2)).to.deep.equal(['Mảng', 'Điểm']);
    const rows = ofRole(table.within, 'rowheader');
    expect(rows).to.have.length(smeVn.areas.length);
    expect(names(rows)[0]).to.contain('Nền tảng số');
  });

  it('3.3.1 a wrong number is said in words, in an alert, and in the description of the field', async () => {
    const person = await open();
    await person.begin();
    await goTo(person, '#number');
    await person.type('1000');
    await person.next();
    const all = await announced();
    const field = ofRole(all, 'textbox')[0]!;
    expect(field.state['invalid']).to.equal('true');
    expect(field.description).to.match(/^Nhập một số nguyên từ \d+ đến \d+/);
    expect(field.name).to.contain(person.heading());
    const [alert] = ofRole(all, 'alert');
    expect(names(alert!.within).join(' ')).to.contain(field.description);
  });

  it('3.3.3 the message about a wrong number says what is right, with an example that is accepted', async () => {
    const person = await open();
    await person.begin();
    await goTo(person, '#number');
    await person.type('1000');
    await person.next();
    const [, example] = /ví dụ (\d+)/.exec(words(person.one('[role=alert]')))!;
    await person.type(example!);
    const before = person.heading();
    await person.next();
    expect(person.heading()).not.to.equal(before);
  });

  it('3.3.2 a field for a number is named by its question and its unit', async () => {
    const person = await open();
    await person.begin();
    await goTo(person, '#number');
    const { name } = ofRole(await announced(), 'textbox')[0]!;
    const hint = words(person.one('#hint'));
    expect(name).to.equal(`${person.heading()} ${hint[0]!.toUpperCase()}${hint.slice(1)}`);
  });

  it('4.1.2 the buttons of the languages say which one is pressed', async () => {
    const person = await open();
    const pressed = async (): Promise<readonly unknown[]> =>
      ['Tiếng Việt', 'English'].map(
        (language) => ofRole(tree, 'button').find(({ name }) => name === language)!.state['pressed'],
      );
    let tree = await announced();
    expect(await pressed()).to.deep.equal(['true', 'false']);
    await person.press('English');
    await until('English', () => person.one('.root').lang === 'en');
    tree = await announced();
    expect(await pressed()).to.deep.equal(['false', 'true']);
  });

  it('2.4.1 the element is one region with a name, which begins with a heading', async () => {
    const person = await open();
    await person.begin();
    const [region] = ofRole(await announced(), 'region');
    expect(region!.name).to.equal('La Bàn Số');
    expect(ofRole(region!.within, 'heading')[0]!.state['level']).to.equal(2);
  });

  it('1.1.1 pictures are left out, as all they show is said in words', async () => {
    const person = await open();
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    expect(person.all('svg').length).to.be.above(3);
    const pictures = (await announced()).filter(({ role }) => /img|image|graphic|SvgRoot|canvas|figure/i.test(role));
    expect(pictures.filter(({ name }) => !name)).to.deep.equal([]);
  });

  /** The region that tells of a change, and what it says, before and after; the same region has to stay. */
  async function told(person: Person, selector: string, change: () => Promise<void>): Promise<string> {
    const region = person.one(selector);
    await change();
    expect(person.one(selector) === region, 'the region that was there before').to.equal(true);
    return words(region);
  }

  it('4.1.3 what happens without a new screen is said in a region that was there before', async () => {
    const person = await open({ attributes: { province: 'dak-lak' } });
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    const road = await told(person, '.plan [role=status]', async () => {
      person.one<HTMLInputElement>('.row input[type=checkbox]').click();
      await person.settled();
    });
    expect(road).to.match(/Tính cả 1 việc đã xong/);
  });

  it('4.1.3 that everything is deleted is said in a status region', async () => {
    const person = await open();
    await person.begin();
    await person.choose('Chỉ nhận tiền mặt');
    eraseButton(person).click();
    await person.settled();
    person.all('[part~=footer] [role=group] button')[0]!.click();
    await person.settled();
    const status = ofRole(await announced(), 'status');
    expect(status.some(({ within }) => names(within).some((name) => /^Đã xóa/.test(name)))).to.equal(true);
  });

  it('4.1.3 that a questionnaire can’t be opened is said in an alert, which axe finds in order', async () => {
    const person = await open({ attributes: { 'questionnaire-src': 'data:application/json,no' } });
    const [alert] = ofRole(await announced(), 'alert');
    expect(names(alert!.within)).to.include(person.heading());
    const { violations, passes } = await audit();
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
    expect(passes.length).to.be.above(10);
  });

  it('4.1.2 what is folded says whether it is open', async () => {
    const person = await open();
    await person.begin();
    await until('the explanation', () => person.root.querySelector('fieldset ~ details'));
    const state = async (): Promise<unknown> => ofRole(await announced(), 'DisclosureTriangle')[0]!.state['expanded'];
    expect(await state()).to.equal(false);
    await unfold(person);
    expect(await state()).to.equal(true);
  });
});
