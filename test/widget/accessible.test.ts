// axe on every screen, with no rule switched off; headings, names, focus.

import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { forget, until, visit } from '../support/person.ts';

declare const axe: typeof import('axe-core');

beforeEach(forget);

async function expectNoViolations(element: Element, where: string): Promise<void> {
  const { violations, passes } = await axe.run(element, { resultTypes: ['violations'], selectors: false });
  const told = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ html: code }) => code.slice(0, 120)).join(' | ')}`,
  );
  expect(told).to.deep.equal([]);
  expect(passes.length, 'axe looked at something').to.be.above(5);
}

// every language and device is looked at in test/accessibility, in one engine
it('axe finds nothing on any screen, in any engine', async function () {
  this.timeout(60_000);
  const person = await visit({ theme: 'dark', province: 'can-tho' });
  const check = (where: string) => expectNoViolations(person.element, where);
  await check('welcome');
  await person.next();
  await check('profile');
  await person.next();
  await until('the explanation', () => person.root.querySelector('.help'));
  person.one<HTMLDetailsElement>('.help').open = true;
  await check('one of several');
  person.all('input')[1]!.click();
  await person.settled();
  await check('answered');
  for (let i = 0; i < 7; i++) await person.next();
  await check('several of several');
  await person.next();
  await person.next();
  await check('number');
  await person.type('1000');
  await person.next();
  await check('wrong number');
  await person.type('10');
  await person.answerAll(() => 1);
  await check('review with missing answers');
  await person.seeResult();
  for (const details of person.all<HTMLDetailsElement>('details')) details.open = true;
  await check('result without a score');
  person
    .all('button')
    .filter((button) => /Xóa|Delete/.test(button.textContent!))[0]!
    .click();
  await person.settled();
  await check('erase');
  person.all('.confirmation button')[1]!.click();
  await person.settled();
  person.one<HTMLButtonElement>('.level button').click();
  await person.settled();
  for (let i = 0; i < 30 && person.root.querySelector('fieldset[part=question]'); i++) {
    if (!person.root.querySelector('input:checked') && !person.root.querySelector('#number'))
      person.all('input')[0]!.click();
    else if (person.root.querySelector('#number')) await person.type('0');
    await person.settled();
    await person.next();
  }
  await person.seeResult();
  for (const details of person.all<HTMLDetailsElement>('details')) details.open = true;
  await check('result');
});

describe('for whoever listens or uses keys', () => {
  it('a question is one fieldset whose legend is the heading, with native radios of one name', async () => {
    const person = await visit();
    await person.begin();
    expect(person.all('fieldset')).to.have.length(1);
    expect(person.one('fieldset > legend > h2').textContent).to.contain('khách trả tiền');
    const radios = person.all<HTMLInputElement>('fieldset input');
    expect(new Set(radios.map(({ type, name }) => `${type} ${name}`))).to.deep.equal(new Set(['radio answer']));
    expect(radios).to.have.length(5);
  });

  it('focus moves to the heading of each new screen, and nowhere on the first', async () => {
    const person = await visit();
    expect(person.root.activeElement).to.equal(null);
    for (let i = 0; i < 4; i++) {
      await person.next();
      expect(person.root.activeElement, person.heading()).to.equal(person.one('h2'));
    }
    await person.back();
    expect(person.root.activeElement).to.equal(person.one('h2'));
    person.element.blur();
    person.element.focus();
    expect(person.root.activeElement).to.equal(person.one('h2'));
  });

  it('headings are in order on the result: none is skipped', async () => {
    const person = await visit({ province: 'dak-lak' });
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    for (const details of person.all<HTMLDetailsElement>('details')) details.open = true;
    // what is only printed has headings, too
    const shown = person.all('h2, h3, h4, h5').filter((one) => one.getClientRects().length);
    const levels = shown.map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).to.equal(2);
    for (const [i, level] of levels.entries()) if (i) expect(level - levels[i - 1]!).to.be.at.most(1);
  });

  it('every target is 48 pixels high, or is a link within a sentence', async () => {
    const person = await visit();
    const small = (): readonly string[] =>
      person
        .all('button, select, summary, label.option, input[type=text]')
        .filter((target) => target.getBoundingClientRect().height < 48)
        .map((target) => `${person.heading()}: ${target.outerHTML.slice(0, 80)}`);
    const wrong = [...small()];
    await person.next();
    wrong.push(...small());
    await person.next();
    wrong.push(...small());
    await person.answerAll(() => 1);
    wrong.push(...small());
    await person.seeResult();
    wrong.push(...small());
    expect(wrong).to.deep.equal([]);
  });

  it('fits a box of 320 pixels in both languages, with nothing wider than it', async () => {
    for (const lang of ['vi', 'en']) {
      const person = await visit({ lang });
      person.element.style.width = '320px';
      await until('the language', () => person.one('.root').getAttribute('lang') === lang);
      const wide = (): readonly string[] => {
        const edge = person.element.getBoundingClientRect().right + 0.5;
        return person
          .all('*:not(.hidden)')
          .filter((each) => each.getBoundingClientRect().right > edge && !each.closest('svg'))
          .map((each) => `${person.heading()}: ${each.outerHTML.slice(0, 80)}`);
      };
      expect(wide()).to.deep.equal([]);
      await person.next();
      expect(wide()).to.deep.equal([]);
      await person.next();
      expect(wide()).to.deep.equal([]);
      await person.answerAll(() => 1);
      expect(wide()).to.deep.equal([]);
      await person.seeResult();
      for (const details of person.all<HTMLDetailsElement>('details')) details.open = true;
      expect(wide()).to.deep.equal([]);
      person.element.remove();
      forget();
    }
  });
});
