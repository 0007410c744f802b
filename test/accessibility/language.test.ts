// The language of the element, whatever the page says of its own.

import { expect } from '@open-wc/testing';
import { until } from '../support/person.ts';
import { everyScreen, words } from './screens.ts';
import { leave, open } from './stage.ts';

afterEach(leave);

describe('the language', () => {
  for (const [page, pageLang] of [
    ['an English page', 'en'],
    ['a page of another language', 'fr'],
    ['a page without a language', undefined],
  ] as const)
    it(`3.1.1 is marked as Vietnamese inside ${page} (L15)`, async () => {
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

  it('1.3.3 no text sends the reader to a colour, a shape or a side', async function () {
    this.timeout(60_000);
    const BY_SENSES =
      /\b(màu (xanh|đỏ|vàng|cam|xám)|(nút|ô|phần|bảng|hình|cột) (bên|ở) (phải|trái|trên|dưới)|nút tròn|(green|red|yellow|grey|round|square) (button|box|mark)|(on|to) the (right|left)\b(?! track))/i;
    for (const lang of ['vi', 'en'])
      await everyScreen({ lang, attributes: { province: 'dak-lak' } }, async (where, person) => {
        expect(BY_SENSES.exec(words(person.one('.root')))?.[0], where).to.equal(undefined);
      });
  });
});
