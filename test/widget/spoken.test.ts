// Which language is spoken: the page's at first, the person's once they choose, each element its own.

import { expect, fixture, html } from '@open-wc/testing';
import type { LabansoAssessment } from '#widget';
import { forget, personAt, until, visit } from '../support/person.ts';

beforeEach(forget);

describe('an element', () => {
  it('starts in the language of its attribute, changes in place, and keeps the answers', async () => {
    const person = await visit({ lang: 'en' });
    await until('English', () => person.heading().startsWith('How ready'));
    await person.begin();
    await person.choose('Several ways');
    await person.press('Tiếng Việt');
    await until('Vietnamese', () => person.heading().startsWith('Ngoài tiền mặt'));
    expect(person.one<HTMLInputElement>('.option input:checked').closest('label')!.textContent).to.contain(
      'Nhiều cách',
    );
    expect(person.one('.root').getAttribute('lang')).to.equal('vi');
    person.element.lang = 'en-GB';
    await until('English', () => person.heading().startsWith('Besides cash'));
  });

  it('comes back in the language that the person chose, until the page asks for another, or somebody else comes', async () => {
    const person = await visit({ lang: 'vi' });
    await person.press('English');
    await until('English', () => person.heading().startsWith('How ready'));
    person.element.remove();
    const again = await visit({ lang: 'vi' });
    expect(again.heading()).to.match(/^How ready/);
    again.element.lang = 'vi-VN';
    await until('Vietnamese', () => again.heading().startsWith('Việc kinh doanh'));
    again.element.remove();
    const third = await visit({ lang: 'en' });
    expect(third.heading()).to.match(/^Việc kinh doanh/);
    third.element.reset();
    third.element.remove();
    const other = await visit({ lang: 'en' });
    expect(other.heading()).to.match(/^How ready/);
    // what the page asks for is nothing that a device has to keep
    other.element.lang = 'vi';
    await until('Vietnamese', () => other.heading().startsWith('Việc kinh doanh'));
    expect(Object.keys(localStorage).filter((key) => key.startsWith('labanso:'))).to.deep.equal([]);
  });

  it('speaks two languages on one page', async () => {
    const both = await fixture<HTMLElement>(
      html`<div><labanso-assessment></labanso-assessment><labanso-assessment lang="en"></labanso-assessment></div>`,
    );
    const [first, second] = await Promise.all(
      [...both.querySelectorAll<LabansoAssessment>('labanso-assessment')].map((element) => personAt(element)),
    );
    expect(first!.heading()).to.match(/^Việc kinh doanh/);
    expect(second!.heading()).to.match(/^How ready/);
  });
});
