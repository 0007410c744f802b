// What is looked up in texts, and how long they take to read.

import { expect } from 'chai';
import { minutesToFill, shortText, textAt } from '#model';

const texts = {
  questions: { questions: { payments: { text: 'Nhận tiền bằng cách nào?' }, tools: { text: 'Dùng gì?' } } },
  results: { actions: { 'buy-till': { title: 'Mua máy tính tiền' } } },
  short: { questions: { payments: 'Nhận tiền', tools: ' ' } },
};

describe('a text', () => {
  it('stands at the end of its path; there is none at another, nor where only spaces stand', () => {
    expect(textAt(texts, ['short', 'questions', 'payments'])).to.equal('Nhận tiền');
    for (const path of [
      [],
      ['short'],
      ['short', 'questions', 'tools'],
      ['short', 'questions', 'payments', 'text'],
      ['long', 'questions'],
      ['constructor', 'name'],
    ])
      expect(textAt(texts, path), path.join()).to.equal(undefined);
  });

  it('for a line of a slide is the short one, else the whole one, else the id', () => {
    expect(shortText(texts, 'questions', 'payments')).to.equal('Nhận tiền');
    expect(shortText(texts, 'questions', 'tools')).to.equal('Dùng gì?');
    expect(shortText(texts, 'questions', 'share')).to.equal('share');
    expect(shortText(texts, 'actions', 'buy-till')).to.equal('Mua máy tính tiền');
    expect(shortText(texts, 'actions', 'sell')).to.equal('sell');
  });
});

describe('minutesToFill', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'từ').join(' \n ');

  it('counts 150 words a minute and ten seconds a question, and begins a minute to pay it whole', () => {
    for (const [texts, questions, minutes] of [
      [[words(150)], 0, 1],
      [[words(151)], 0, 2],
      [[words(75), words(75)], 0, 1],
      [[], 6, 1],
      [[], 7, 2],
      [[words(150)], 6, 2],
      [[`  ${words(150)} `, ' '], 6, 2],
    ] as const)
      expect(minutesToFill(texts, questions)).to.equal(minutes);
  });

  it('is one minute at least', () => expect(minutesToFill([], 0)).to.equal(1));
});
