// A short way in: eight questions, an honest range, then the others, those first that tell most.

import { expect } from '@open-wc/testing';
import { loadFirst, smeVn } from '#content';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, until, visit } from '../support/person.ts';
import { tiny } from '../support/tiny.ts';

beforeEach(forget);

const { questions } = await loadFirst.vi();
const textOf = (id: string): string => questions[id as keyof typeof questions].text;

type Person = Awaited<ReturnType<typeof visit>>;

/** Through the short form with the option at a place, to its result; the headings seen on the way. */
async function quickly(person: Person, place: number | null): Promise<readonly string[]> {
  const seen: string[] = [];
  await person.press('Nhanh');
  await person.next();
  while (person.root.querySelector('fieldset[part=question]')) {
    seen.push(person.heading());
    if (place !== null) {
      const inputs = person.all<HTMLInputElement>('fieldset > .option input');
      inputs[Math.min(place, inputs.length - 1)]!.click();
      await person.settled();
    }
    await person.next();
  }
  await until('the result, whole', () => person.root.querySelector('.result:not([aria-busy])'));
  await person.settled();
  return seen;
}

describe('the short way in', () => {
  it('stands beside the whole on the welcome, each with its questions and minutes', async () => {
    const person = await visit();
    const [full, express] = person.all('.buttons button').map((one) => one.textContent!.trim());
    expect(full).to.match(/^Đầy đủ: 26 câu, khoảng \d+ phút$/);
    expect(express).to.match(/^Nhanh: 8 câu, khoảng \d+ phút$/);
  });

  it('asks its eight questions and no other, two of each area', async () => {
    const person = await visit();
    const seen = await quickly(person, 0);
    const asked = smeVn.questions.filter(({ id }) => smeVn.express.some((one) => one === id));
    expect(seen).to.deep.equal(asked.map(({ id }) => textOf(id)));
    for (const { id } of smeVn.areas) expect(asked.filter(({ area }) => area === id)).to.have.length(2);
  });

  it('ends with a range, what holds back for sure, duties and steps that follow already; never with a score', async () => {
    const person = await visit();
    await quickly(person, 0);
    expect(person.heading()).to.match(/^\d+–\d+ điểm: /);
    expect(person.all('.score').length).to.equal(0);
    expect(person.says('anh/chị cũng chưa lên được mức')).to.equal(true);
    expect(person.all('.held li').length).to.be.above(0);
    expect(person.all('.row.duty').length).to.be.above(0);
    expect(person.all('.row:not(.duty)').length).to.be.above(0);
    expect(person.says('chưa thấy việc nào còn thiếu')).to.equal(false);
  });

  it('leads on to the others, the one that narrows the range most first, and asks nothing twice', async () => {
    const person = await visit();
    const first = await quickly(person, 2);
    await person.press('Trả lời 1');
    const seen = [person.heading()];
    expect(seen[0]).to.equal(textOf('digital-tools'));
    for (; person.root.querySelector('fieldset[part=question]'); seen.push(person.heading())) {
      if (person.root.querySelector('#number')) await person.type('5');
      else person.all<HTMLInputElement>('fieldset > .option input')[1]!.click();
      await person.settled();
      await person.next();
    }
    expect(seen.filter((heading) => first.includes(heading))).to.deep.equal([]);
    expect(new Set(seen).size).to.equal(seen.length);
    await person.seeResult();
    expect(person.all('.score').length).to.equal(1);
  });

  it('counts on the round of the open ones all that are left, those of the short form with them', async () => {
    const person = await visit();
    await quickly(person, null);
    await person.press('Trả lời 26');
    expect(person.one('.progress strong').textContent!.trim()).to.equal('Còn 26 câu');
    await person.next();
    expect(person.one('.progress strong').textContent!.trim()).to.equal('Còn 25 câu');
  });

  it('goes on where it was after the page was left', async () => {
    const person = await visit();
    await person.press('Nhanh');
    await person.next();
    await person.choose('Nhiều cách');
    await person.next();
    const heading = person.heading();
    person.element.remove();
    const again = await visit();
    expect(again.says('đã trả lời 1 / 8 câu')).to.equal(true);
    await again.press('Làm tiếp');
    expect(again.heading()).to.equal(heading);
  });

  it('is offered for any questionnaire with a short form, and for none without', async () => {
    const short = await visit({ src: addressOf({ ...tiny, express: ['payments', 'share'] }) });
    expect(short.all('.buttons button').map((one) => one.textContent!.trim())[1]).to.match(/^Nhanh: 2 câu/);
    short.element.remove();
    const person = await visit({ src: addressOf(tiny) });
    expect(person.all('.buttons button').map((one) => one.textContent!.trim())).to.have.length(1);
  });
});
