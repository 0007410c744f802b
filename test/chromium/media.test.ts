// What the device asks for: dark, forced colours, no motion, more contrast.

import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { forget, until, visit } from '../support/person.ts';

declare const axe: typeof import('axe-core');

const media = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  executeServerCommand('cdp', {
    method: 'Emulation.setEmulatedMedia',
    params: { features: Object.entries(features).map(([name, value]) => ({ name, value })) },
  });

beforeEach(forget);
afterEach(() => media({}));

describe('on a device that asks for', () => {
  it('dark, the element is dark and axe finds nothing', async () => {
    await media({ 'prefers-color-scheme': 'dark' });
    const person = await visit();
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    const [red] = getComputedStyle(person.one('.sheet')).backgroundColor.match(/\d+/g)!.map(Number);
    expect(red).to.be.below(60);
    const { violations } = await axe.run(person.element);
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('forced colours, what is chosen is marked by more than colour, and pictures take the system’s', async () => {
    await media({ 'forced-colors': 'active' });
    const person = await visit();
    const [spoken, other] = person.all('.languages button').map((one) => getComputedStyle(one));
    expect(spoken!.backgroundColor).not.to.equal(other!.backgroundColor);
    expect(spoken!.backgroundColor).not.to.equal(spoken!.color);
    await person.begin();
    await person.choose('Nhiều cách');
    const chosen = person.one('.option:has(:checked)');
    expect(getComputedStyle(chosen).outlineStyle).to.equal('solid');
    await person.answerAll(() => 1);
    await person.seeResult();
    const ink = getComputedStyle(person.one('.root')).color;
    expect(getComputedStyle(person.one('.dial .needle')).fill).to.equal(ink);
    expect(getComputedStyle(person.one('.bar')).borderTopStyle).to.equal('solid');
  });

  it('no motion, nothing moves', async () => {
    await media({ 'prefers-reduced-motion': 'reduce' });
    const person = await visit();
    await person.begin();
    for (const element of person.all('*')) {
      const { transitionProperty, animationName } = getComputedStyle(element);
      expect([transitionProperty, animationName].join()).to.match(/^(none|all),none$/);
      expect(getComputedStyle(element).transitionDuration).to.equal('0s');
    }
  });

  it('a colour of its own, that colour is used, and corrected where it would be too faint', async () => {
    const person = await visit();
    person.element.style.setProperty('--labanso-accent', '#ffd400');
    person.element.requestUpdate();
    const accent = (): string => person.one('.root').style.getPropertyValue('--accent');
    await until('the colour to be corrected', () => accent());
    const { violations } = await axe.run(person.element);
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
    expect(accent()).to.match(/^rgb\(/);
    person.element.style.setProperty('--labanso-accent', 'no colour');
    person.element.requestUpdate();
    await until('the colour to be let go', () => !accent());
  });
});
