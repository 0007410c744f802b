// The questionnaire has changed since a person was here: nothing is dropped silently.

import { expect } from '@open-wc/testing';
import { smeVn } from '#content';
import { hash } from '#model';
import { forget, leaveAnswers, until, visit } from '../support/person.ts';

/** Edits what the device holds as an earlier version would have left it, its seal right. */
function edit(change: (record: { answers: Record<string, unknown[]> }) => void): void {
  const slots = Object.keys(localStorage).filter((one) => one.startsWith('labanso:'));
  const read = (key: string) =>
    JSON.parse(localStorage.getItem(key)!.slice(9)) as { count: number; answers: Record<string, unknown[]> };
  const [key] = slots.sort((a, b) => read(b).count - read(a).count);
  const record = read(key!);
  change(record);
  const text = JSON.stringify(record);
  for (const one of slots) localStorage.removeItem(one);
  localStorage.setItem(key!, `${hash(text)} ${text}`);
}

describe('a questionnaire that has changed meanwhile', () => {
  it('says how many answers to give again, shows what was said, keeps what is gone without counting it', async () => {
    forget();
    leaveAnswers(smeVn, ['payments', 'cash-only'], ['tool-links', 'separate']);
    edit(({ answers }) => {
      answers['payments']![2] = '00000000';
      answers['a-question-of-old'] = ['yes', 1, '00000000'];
    });
    const person = await visit();
    expect(person.says('1 câu cần trả lời lại')).to.equal(true);
    expect(person.says('1 câu trả lời cũ thuộc câu hỏi không còn nữa')).to.equal(true);
    expect(person.says('đã trả lời 1 / 26 câu')).to.equal(true);
    await person.press('Làm tiếp');
    await person.back();
    expect(person.says('Câu này đã thay đổi')).to.equal(true);
    expect(person.says('Lần trước: Chỉ nhận tiền mặt')).to.equal(true);
    expect(person.all('input:checked')).to.have.length(0);
    await person.choose('Chỉ nhận tiền mặt');
    expect(person.says('Câu này đã thay đổi')).to.equal(false);
    person.element.remove();
    expect(localStorage.getItem(Object.keys(localStorage)[0]!)).to.contain('a-question-of-old');
  });

  it('says so when part of what was saved is damaged, and goes on from the save before', async () => {
    forget();
    leaveAnswers(smeVn, ['payments', 'cash-only'], ['tool-links', 'separate']);
    const saved = (answer: string) =>
      Object.keys(localStorage).find((key) => localStorage.getItem(key)!.includes(answer));
    const newest = saved('"separate"')!;
    localStorage.setItem(newest, localStorage.getItem(newest)!.slice(0, -9));
    const person = await visit();
    await until('the words for it', () => person.says('bị hỏng'));
    expect(person.says('đã trả lời 1 / 26 câu')).to.equal(true);
  });
});
