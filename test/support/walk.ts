import type { Page } from 'puppeteer-core';

/**
 * A function for a page, as text, since a page may have broken what puppeteer passes functions by: answers everything
 * with the second option, or 20, as far as the result or what is said in its place; resolves to the headings on the way.
 */
export const WALK = `async () => {
  const find = (selector) => document.querySelector('labanso-assessment').shadowRoot?.querySelector(selector);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  const headings = [];
  for (let i = 0; i < 1000 && !find('h2'); i++) await settle();
  for (let i = 0; i < 60 && !find('.result, [role=alert] + .buttons'); i++) {
    headings[i] = find('h2').textContent.trim();
    const number = find('#number');
    if (number) {
      number.value = '20';
      number.dispatchEvent(new Event('input'));
    } else find('fieldset[part=question] > .option:nth-of-type(2) input')?.click();
    await settle();
    find('.onward [type=submit], .buttons:not([role=alert] + *) .primary')?.click();
    await settle();
  }
  return headings;
}`;

/** Walks through the page of the only element on it; see `WALK`. */
export const walk = (page: Page): Promise<readonly string[]> => page.evaluate(`(${WALK})()`) as Promise<string[]>;
