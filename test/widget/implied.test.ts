// What follows from an earlier answer isn't asked, and can still be said otherwise.

import { expect } from '@open-wc/testing';
import { loadFirst } from '#content';
import { forget, visit } from '../support/person.ts';

beforeEach(forget);

const { questions } = await loadFirst.vi();
const [LINKS, TOOLS, PEOPLE] = [questions['tool-links'], questions['digital-tools'], questions.people];

/** Works on paper: from that it follows that there are no tools. */
async function onPaper() {
  const person = await visit();
  await person.begin();
  await person.next();
  expect(person.heading()).to.equal(LINKS.text);
  expect(person.says('Câu 2 / 26')).to.equal(true);
  await person.choose(LINKS.options.paper);
  return person;
}

const rowOf = (person: Awaited<ReturnType<typeof visit>>, text: string): HTMLElement =>
  person.all('.answers div').find((row) => row.querySelector('dt')!.textContent === text)!;

describe('a question that follows from an earlier answer', () => {
  it('is passed over, onward and back, and isn’t counted any more', async () => {
    const person = await onPaper();
    expect(person.says('Câu 2 / 25')).to.equal(true);
    await person.next();
    expect(person.heading()).to.equal(PEOPLE.text);
    expect(person.says('Câu 3 / 25')).to.equal(true);
    await person.back();
    expect(person.heading()).to.equal(LINKS.text);
    await person.choose(LINKS.options.linked);
    await person.next();
    expect(person.heading()).to.equal(TOOLS.text);
  });

  it('stands in the review with the question it follows from, and is asked when the person wants to say otherwise', async () => {
    const person = await onPaper();
    const heard: unknown[] = [];
    person.element.addEventListener('labanso-answer', (event) => heard.push(event.detail.question));
    await person.next();
    await person.answerAll(() => null);
    expect(rowOf(person, TOOLS.text).textContent).to.contain(TOOLS.options.none);
    expect(rowOf(person, TOOLS.text).textContent).to.contain(`suy ra từ câu “${LINKS.text}”`);
    expect(person.all('.missing li').map((one) => one.textContent!.trim())).not.to.contain(TOOLS.text);
    rowOf(person, TOOLS.text).querySelector('button')!.click();
    await person.settled();
    expect(person.heading()).to.equal(TOOLS.text);
    expect(person.says(`Suy ra từ câu “${LINKS.text}”: ${TOOLS.options.none}`)).to.equal(true);
    expect(person.all('input:checked').length).to.equal(0);
    expect(heard).to.deep.equal([]);
    await person.choose(TOOLS.options.sales);
    expect(heard).to.deep.equal(['digital-tools']);
    await person.next();
    expect(rowOf(person, TOOLS.text).textContent).to.contain(TOOLS.options.sales);
  });

  it('is in the ledger of the result with its answer', async () => {
    const person = await onPaper();
    await person.next();
    await person.answerAll(() => 1);
    await person.seeResult();
    const line = person.all('.ledger tbody th').find((one) => one.textContent!.includes(TOOLS.text))!;
    expect(line.textContent).to.contain(TOOLS.options.none);
  });

  it('leaves eighteen questions or fewer to a noodle shop without signature and tools, where nobody is employed', async () => {
    const person = await visit();
    await person.next();
    await person.choose('Hộ kinh doanh');
    await person.select('sector', 'food-service');
    await person.select('employees', 'none');
    await person.select('revenue', 'to-1-billion');
    await person.choose('Khách lẻ');
    await person.next();
    let asked = 0;
    for (; person.root.querySelector('fieldset[part=question]'); asked++) {
      const heading = person.heading();
      if (heading === LINKS.text) await person.choose(LINKS.options.paper);
      if (heading === questions['digital-signature'].text)
        await person.choose(questions['digital-signature'].options.none);
      if (heading === questions['online-orders'].text) await person.choose(questions['online-orders'].options.none);
      await person.next();
    }
    expect(asked).to.be.at.most(18);
  });
});
