// Unanswered is not "all clear": what may still come up is said, and linked.

import { expect } from '@open-wc/testing';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, visit } from '../support/person.ts';
import { tiny } from '../support/tiny.ts';

const src = addressOf(tiny);
const DUTIES = '.duties';
const STEPS = '.steps';

type Person = Awaited<ReturnType<typeof visit>>;

const openIn = (person: Person, section: string): readonly string[] =>
  person.all(`${section} .missing li`).map((one) => one.textContent!.trim());

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
  it('says of duties and of steps which questions may lead to some, and links them', async () => {
    const person = await resultOf(async () => {});
    expect(openIn(person, DUTIES)).to.deep.equal(['Staff?']);
    expect(openIn(person, STEPS)).to.deep.equal(['Payments?', 'Tools?', 'Share?']);
    expect(person.says('Còn 1 câu chưa trả lời có thể cho thấy việc pháp luật yêu cầu')).to.equal(true);
    expect(person.says('Còn 3 câu chưa trả lời có thể cho thấy việc nên làm')).to.equal(true);
    expect(person.root.querySelector(`${DUTIES} .note, ${STEPS} .note`)).to.equal(null);
    person.one(`${DUTIES} .missing button`).click();
    await person.settled();
    expect(person.heading()).to.equal('Staff?');
  });

  it('never speaks of less than after “I don’t know”', async () => {
    const skipped = await resultOf(async () => {});
    const named = [...openIn(skipped, DUTIES), ...openIn(skipped, STEPS)].length;
    skipped.element.remove();
    const unsure = await resultOf(async (person) => {
      while (person.root.querySelector('fieldset[part=question]')) {
        await person.choose('Tôi không biết');
        await person.next();
      }
    });
    expect(openIn(unsure, DUTIES)).to.deep.equal([]);
    expect(openIn(unsure, STEPS)).to.deep.equal([]);
    expect(unsure.all('.duties .step, .steps .step').length).to.equal(named);
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
    expect(person.one(`${STEPS} .note`).textContent).not.to.equal('');
    expect(person.all('.step')).to.have.length(0);
  });
});
