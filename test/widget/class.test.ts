// In a class (`#lop` in the address): the code alone, as large as can be, and then the next person.

import { expect } from '@open-wc/testing';
import { smeVn } from '#content';
import { decode, encode, tagOf, withTag } from '#exchange';
import { forget, leaveLink, until, visit } from '../support/person.ts';

beforeEach(forget);
afterEach(leaveLink);

async function result() {
  const person = await visit();
  await person.begin();
  await person.answerAll();
  await person.seeResult();
  return person;
}

it('shows the code to the trainer as a QR code of 29 modules, with its symbols below, and then asks the next person', async () => {
  location.hash = 'lop';
  const person = await result();
  await person.press('Đưa mã cho giảng viên');
  await until('the QR code', () => person.root.querySelector('.hand-in .qr'));
  expect(person.one('.qr').getAttribute('viewBox'), '29 modules and four light ones around').to.equal('0 0 37 37');
  expect(person.root.activeElement).to.equal(person.one('h2'));
  const code = person.one('.code').textContent!.replace(/\s/g, '');
  const decoded = decode(code, [smeVn]);
  expect(decoded.ok && decoded.answers).to.deep.equal(person.element.answers);

  await person.press('Xem lại kết quả');
  await until('the result', () => person.root.querySelector('.level'));
  await person.press('Đưa mã cho giảng viên');
  await person.press('Người khác trả lời');
  await person.press(person.one('.confirmation .danger').textContent!.trim());
  await until('the next person', () => !person.root.querySelector('.hand-in'));
  expect(person.element.answers).to.deep.equal({});
});

it('says that answers stay for 7 days in a class, and for 30 elsewhere', async () => {
  expect((await visit()).says('30 ngày')).to.equal(true);
  location.hash = 'lop';
  expect((await visit()).says('7 ngày')).to.equal(true);
});

it('offers it nowhere but in a class', async () => {
  const person = await result();
  expect(person.says('Đưa mã cho giảng viên')).to.equal(false);
});

it('makes a text that a QR code packs closely: capitals, digits and a colon', () => {
  const text = withTag(encode(smeVn, { answers: {} }), tagOf('0.123'));
  expect(text).to.match(/^[0-9A-Z]{36,40}:[0-9A-Z]{5}$/);
});
