// The built element on a line that was cut when its parts should have come. A browser may remember for ever that an
// `import()` failed (Firefox does): trying again works all the same.

import { expect } from '@open-wc/testing';
import { smeVn } from '#content';
import { encode } from '#exchange';
import { respondents } from '../support/respondents.ts';
import { until } from '../support/wait.ts';

const name = `n${Math.random().toString(36).slice(2)}`;
const element = document.createElement('labanso-assessment');
const find = <Kind extends HTMLElement>(selector: string): Kind | null =>
  element.shadowRoot?.querySelector<Kind>(selector) ?? null;

before(async () => {
  location.hash = `labanso=${encode(smeVn, respondents[0]!)}`;
  element.setAttribute('history', 'off');
  element.setAttribute('scope', name);
  document.body.append(element);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `/late/${name}/labanso.js`;
  document.head.append(script);
  await until('the first screen', () => find('h2'));
});
after(() => element.remove());

it('what a link carries is opened at the second try, when the line is back', async () => {
  await until('what is wrong', () => find('.error')?.textContent?.trim());
  expect(location.hash).to.equal('');
  expect(find('.result')).to.equal(null);
  await fetch(`/late/${name}/mend`);
  find('.take summary')!.click();
  await until('the result in the link', () => find('.result:not([aria-busy]) .share'));
  expect(find('#opened')).not.to.equal(null);
});
