// What is asked of the business: first what decides on questions, the rest where it matters.

import { expect } from '@open-wc/testing';
import { loadFirst } from '#content';
import { forget, until, visit } from '../support/person.ts';

beforeEach(forget);

const { questions } = await loadFirst.vi();
const ISSUING = questions['invoice-issuing'];

/** Says what the business is, and goes on to the question of invoices, which says who needs none. */
async function atInvoices(entity: string, sector: string) {
  forget();
  const person = await visit();
  await person.next();
  await person.choose(entity);
  await person.select('sector', sector);
  await person.select('revenue', 'to-3-billion');
  while (person.heading() !== ISSUING.text) await person.next();
  return person;
}

describe('the profile', () => {
  it('asks first what decides on questions and their answers, and folds the rest', async () => {
    const person = await visit();
    await person.next();
    const fields = (where: string): readonly string[] => [
      ...new Set(
        person
          .all<HTMLInputElement | HTMLSelectElement>(`${where} :is(select, input)`)
          .map(({ id, name }) => (id || name).replace('profile-', '')),
      ),
    ];
    expect(fields('form > .field')).to.deep.equal(['entity', 'sector', 'employees', 'revenue', 'customers']);
    expect(fields('details')).to.deep.equal(['province', 'disadvantaged-area']);
    expect(person.one<HTMLDetailsElement>('details:has(#profile-province)').open).to.equal(false);
  });

  it('is where “not applicable” comes from: only who may say so sees it', async () => {
    const company = await atInvoices('Doanh nghiệp', 'food-service');
    expect(company.all('.special').length).to.equal(0);
    const stall = await atInvoices('Hộ kinh doanh', 'food-service');
    expect(stall.all('.special').length).to.equal(0);
    const farm = await atInvoices('Hộ kinh doanh', 'agriculture');
    expect(farm.one('.special').textContent).to.contain(ISSUING.notApplicable);
  });

  it('stands on the result in words that say something without their question', async () => {
    const person = await visit();
    await person.next();
    await person.choose('Hộ kinh doanh');
    person.all<HTMLInputElement>('[name=profile-disadvantaged-area]')[1]!.click();
    await person.next();
    await person.answerAll();
    await person.seeResult();
    expect(person.one('.about summary').textContent!.trim()).to.equal(
      'Việc kinh doanh: Hộ kinh doanh, cá nhân kinh doanh',
    );
  });

  it('is asked for the province where its aims would stand, and comes back there', async () => {
    const person = await visit();
    await person.begin();
    await person.answerAll();
    await person.seeResult();
    person.one<HTMLButtonElement>('.targets-section .link').click();
    await person.settled();
    expect(person.one<HTMLDetailsElement>('details:has(#profile-province)').open).to.equal(true);
    await person.select('province', 'khanh-hoa');
    await person.next();
    await until('the result, whole', () => person.root.querySelector('.result:not([aria-busy])'));
    expect(person.one('.targets-section').textContent).to.contain('Kế hoạch 6502/KH-UBND');
    expect(person.all('.targets-section .link').length).to.equal(0);
    // a source that several in a row have stands once, below them
    for (const fold of person.all<HTMLDetailsElement>('.targets-section details')) fold.open = true;
    const lists = person
      .all('.targets')
      .map((list) =>
        [...list.querySelectorAll<HTMLElement>('.source')].map(
          (one) => [one.textContent!, one.checkVisibility()] as const,
        ),
      );
    expect(lists.flat().some(([, isSeen]) => !isSeen)).to.equal(true);
    for (const list of lists)
      list.forEach(([source, isSeen], place) => expect(isSeen).to.equal(list[place + 1]?.[0] !== source));
  });
});
