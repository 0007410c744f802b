// Numbers as people write them, and a number that is none: kept as typed, with nothing lost.

import { dayInVietnam, formatDate, formatWhole } from '#look';
import { expect } from '@open-wc/testing';
import type { Question, Questionnaire } from '#model';
import { numberIn } from '../../src/widget/visit/number-in.ts';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, until, visit } from '../support/person.ts';
import { tinyTexts } from '../support/tiny-texts.ts';
import { tiny } from '../support/tiny.ts';

const numberQuestion = (id: string, unit: string, min: number, max: number): Question & { type: 'number' } => ({
  id,
  area: 'people',
  type: 'number',
  unit,
  min,
  max,
  bands: [{ from: min, points: 0 }, { from: max, points: 100 }],
}); // prettier-ignore

const growth = numberQuestion('growth', 'percent', -100, 1000);
const turnover = numberQuestion('turnover', 'million-vnd', 0, 1_000_000_000);

const questionnaire: Questionnaire = {
  ...tiny,
  profile: [],
  questions: [growth, turnover, ...tiny.questions.slice(0, 3)],
  actions: [],
};
const texts = {
  ...tinyTexts,
  questions: {
    ...tinyTexts.questions,
    questions: { ...tinyTexts.questions.questions, growth: { text: 'Growth?', unit: '%' }, turnover: { text: 'Turnover?', unit: 'thousand VND' } },
  },
}; // prettier-ignore

describe('a number that is typed', () => {
  for (const [typed, question, meant] of [
    ['30', growth, 30],
    [' 30 % ', growth, 30],
    ['-5', growth, -5],
    ['−5', growth, -5],
    ['–5%', growth, -5],
    ['-0', growth, 0],
    ['-101', growth, NaN],
    ['1.000', growth, 1000],
    ['1.001', growth, NaN],
    ['1000000000', turnover, 1_000_000_000],
    ['1.000.000.000', turnover, 1_000_000_000],
    ['1,000,000,000', turnover, 1_000_000_000],
    ['1 000 000 000', turnover, 1_000_000_000],
    ['1\u00a0000\u202f000', turnover, NaN],
    ['1\u00a0000\u00a0000', turnover, 1_000_000],
    ['12.500', turnover, 12_500],
    ['1.000,000', turnover, NaN],
    ['12,5', turnover, NaN],
    ['1.00', turnover, NaN],
    ['1000.000', turnover, NaN],
    ['-1', turnover, NaN],
    ['10000000000', turnover, NaN],
    ['1e3', turnover, NaN],
    ['0x10', turnover, NaN],
    ['٣', turnover, NaN],
    ['- 5', growth, NaN],
    ['', growth, null],
    [' % ', growth, null],
  ] as const)
    it(`“${typed}” from ${question.min} to ${question.max} is ${meant}`, () =>
      expect(numberIn(question, typed)).to.deep.equal(meant));

  it('is shown as people write it, years as they are', () => {
    expect([1000000000, -12345, 2026, -5, 0].map((value) => formatWhole(value, 'vi'))).to.deep.equal([
      '1.000.000.000', '−12.345', '2026', '−5', '0',
    ]);
    expect(formatWhole(12345, 'en')).to.equal('12,345');
  }); // prettier-ignore

  it('may be below zero or of ten digits, and the example in the message is one that would be taken', async () => {
    forget();
    const person = await visit({ src: addressOf(questionnaire, texts) });
    const field = (): HTMLInputElement => person.one<HTMLInputElement>('#number');
    const answers: unknown[] = [];
    person.element.addEventListener('labanso-answer', ({ detail }) => answers.push(detail.answer));
    await person.next();
    // the number pads of phones have no minus
    expect(field().inputMode).to.equal('text');
    await person.type('−7');
    expect(answers).to.deep.equal([-7]);
    await person.type('abc');
    await person.next();
    const message = person.one('#error').textContent!;
    expect(message).to.contain('từ −100 đến 1000, ví dụ 175.');
    await person.type('−7');
    await person.next();
    expect(field().inputMode).to.equal('numeric');
    await person.type('2.000.000.000');
    await person.next();
    const example = /ví dụ ([\d.]+)\.$/.exec(person.one('#error').textContent!.trim())![1]!;
    expect(person.one('#error').textContent).to.contain('từ 0 đến 1.000.000.000');
    expect(numberIn(turnover, example)).to.equal(250_000_000);
    await person.type(example);
    await person.next();
    expect(person.heading()).to.equal('Payments?');
    await person.back();
    expect(field().value).to.equal('250.000.000');
  });

  it('is kept as typed when it is none, with its message, and what was stored before stays', async () => {
    forget();
    const src = addressOf(questionnaire, texts);
    const person = await visit({ src });
    const field = (): HTMLInputElement => person.one<HTMLInputElement>('#number');
    await person.next();
    await person.type('12');
    await person.next();
    await person.back();
    await person.type('12abc');
    await person.back();
    await person.next();
    expect(field().value).to.equal('12abc');
    expect(person.one('#error').textContent).to.contain('ví dụ');
    expect(person.root.activeElement).to.equal(field());
    person.element.remove();
    const again = await visit({ src });
    expect(again.says('đã trả lời 1 / 5 câu')).to.equal(true);
    await again.press('Làm tiếp');
    await until('the field', () => again.root.querySelector('#number'));
    expect(again.one<HTMLInputElement>('#number').value).to.equal('12');
    // emptied, it is taken back
    await again.type('');
    await again.next();
    await again.back();
    expect(again.one<HTMLInputElement>('#number').value).to.equal('');
  });

  it('that was none is gone with a person, and gives way to “I don’t know”', async () => {
    forget();
    const person = await visit({ src: addressOf(questionnaire, texts) });
    await person.next();
    await person.answerAll(() => null);
    await until('the review', () => person.root.querySelector('form > .missing'));
    await person.press('Trả lời');
    await person.type('12abc');
    await person.choose('Tôi không biết');
    expect(person.one<HTMLInputElement>('#number').value).to.equal('');
    await person.type('x');
    await person.press('Xóa dữ liệu trên máy này');
    await person.press('Xóa hết');
    await person.next();
    expect(person.one<HTMLInputElement>('#number').value).to.equal('');
    expect(person.one('#error').textContent!.trim()).to.equal('');
  });
});

describe('a day', () => {
  it('is the one in Vietnam that a calendar has, from its first moment to its last, for two hundred years', () => {
    const day = 86_400_000;
    const hours = 7 * 3_600_000;
    for (let start = Date.UTC(1901, 0, 1) - hours; start < Date.UTC(2100, 0, 1) - hours; start += day) {
      const name = new Date(start + hours).toISOString().slice(0, 10);
      if (dayInVietnam(start) !== name || dayInVietnam(start + day - 1) !== name) expect.fail(name);
    }
    expect(formatDate(Date.UTC(2026, 10, 21, 17))).to.equal('22/11/2026');
  });
});
