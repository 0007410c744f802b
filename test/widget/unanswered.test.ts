// Unanswered is not "all clear": what may still come up is said, and linked.

import { expect } from '@open-wc/testing';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, until, visit } from '../support/person.ts';
import { tiny } from '../support/tiny.ts';

const src = addressOf(tiny);

type Person = Awaited<ReturnType<typeof visit>>;

const openIn = (person: Person): readonly string[] =>
  person.all('.plan .missing li').map((one) => one.textContent!.trim());

async function resultOf(answer: (person: Person) => Promise<void>): Promise<Person> {
  forget();
  const person = await visit({ src });
  await person.begin();
  await answer(person);
  while (person.root.querySelector('fieldset[part=question]')) await person.next();
  await person.seeResult();
  return person;
}

describe('a result with questions left open', () => {
  it('says which questions may lead to something to do, those that may lead to a duty first, and links them', async () => {
    const person = await resultOf(async () => {});
    expect(openIn(person)).to.deep.equal(['Staff?', 'Payments?', 'Tools?']);
    expect(person.says('còn 4 câu chưa trả lời có thể cho thấy việc nên làm')).to.equal(true);
    expect(person.says('Trong đó 1 câu có thể cho thấy việc luật yêu cầu')).to.equal(true);
    expect(person.says('Xem mọi câu chưa trả lời')).to.equal(true);
    expect(person.root.querySelector('.plan .none')).to.equal(null);
    person.one('.plan .missing button').click();
    await person.settled();
    expect(person.heading()).to.equal('Staff?');
  });

  it('are looked through with one way on to the result, in sight', async () => {
    const person = await resultOf(async () => {});
    await person.press('Xem mọi câu chưa trả lời');
    expect(person.heading()).to.equal('Còn 4 câu chưa trả lời');
    const ways = person.all('button').filter((button) => button.textContent!.includes('Xem kết quả'));
    expect(ways.map((button) => button.closest('.onward') !== null)).to.deep.equal([true]);
  });

  it('counts down, on the round of the open ones, how many of them are left', async () => {
    const person = await resultOf(async (one) => {
      await one.next();
      await one.choose('Till');
      await one.next();
    });
    const left = (): string => person.one('.progress strong').textContent!.trim();
    await person.press('Trả lời 3 câu còn lại');
    expect(left()).to.equal('Còn 3 câu');
    // an answer leaves the line as it is until the person goes on; so does a question that is left for later
    await person.choose('Cash');
    expect(left()).to.equal('Còn 3 câu');
    await person.next();
    expect(left()).to.equal('Còn 2 câu');
    await person.press('English');
    await until('English', () => left() === '2 questions left');
    await person.next();
    expect(left()).to.equal('1 question left');
    await person.next();
    await person.seeResult();
    // one that is opened by itself says where it stands
    person.one('.plan .missing button').click();
    await person.settled();
    expect(left()).to.match(/^Question \d of \d$/);
  });

  it('never speaks of less than after “I don’t know”', async () => {
    const skipped = await resultOf(async () => {});
    const named = skipped.one('.plan .missing p').textContent!;
    expect(named).to.contain('còn 4 câu');
    skipped.element.remove();
    const unsure = await resultOf(async (person) => {
      await person.answerAll(() => null);
      await until('the review', () => person.root.querySelector('form > .missing'));
      // one way on stands out
      expect(person.all('.primary')).to.have.length(1);
      await person.press('Tôi không biết 4 câu này');
    });
    expect(openIn(unsure)).to.deep.equal([]);
    expect(unsure.all('.plan .row').length).to.equal(4);
  });

  it('says that nothing is left only when nothing is open', async () => {
    const person = await resultOf(async (one) => {
      await one.choose('QR');
      await one.next();
      await one.choose('Till');
      await one.choose('Stock');
      await one.choose('Books');
      await one.next();
      await one.type('100');
      await one.next();
      await one.choose('Trained');
    });
    expect(person.all('.missing')).to.have.length(0);
    expect(person.says('Không còn việc nào trong danh sách giúp tăng điểm.')).to.equal(true);
    expect(person.all('.row')).to.have.length(0);
  });
});
