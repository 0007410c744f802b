// The language of the element, whatever the page says of its own.

import { expect } from '@open-wc/testing';
import { until } from '../support/person.ts';
import { words } from './screens.ts';
import { leave, open } from './stage.ts';

afterEach(leave);

describe('the language', () => {
  for (const [page, pageLang] of [
    ['an English page', 'en'],
    ['a page of another language', 'fr'],
    ['a page without a language', undefined],
  ] as const)
    it(`3.1.1 is marked as Vietnamese inside ${page}`, async () => {
      const person = await open({ lang: null, ...(pageLang && { pageLang }) });
      expect(document.documentElement.lang).to.equal(pageLang ?? '');
      expect(person.one('.root').lang).to.equal('vi');
      expect(person.all('*').every((element) => element.closest('[lang]'))).to.equal(true);
    });

  it('3.1.1 is marked anew when the person changes it', async () => {
    const person = await open();
    await person.press('English');
    await until('English', () => person.one('.root').lang === 'en');
    expect(person.heading()).to.match(/^How ready/);
  });

  it('3.1.2 each language is named in itself, and marked as such', async () => {
    const person = await open();
    const buttons = person.all('[part~=header] button').map((button) => `${button.lang} ${words(button)}`);
    expect(buttons).to.deep.equal(['vi Tiếng Việt', 'en English']);
  });
});
