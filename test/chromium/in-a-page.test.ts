// The element where pages put it: boxes of any kind, text sizes of their own, other directions, other documents.

import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { forget, personAt, until } from '../support/person.ts';

const WORDS = 'một đoạn văn dài như bất kỳ đoạn văn nào khác trên trang này '.repeat(8);

const holders: HTMLElement[] = [];
/** A box of the page's with the element in it. */
async function into(markup: string, box: string) {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  holders.push(holder);
  const element = document.createElement('labanso-assessment');
  holder.querySelector(box)!.append(element);
  return personAt(element);
}
const style = (text: string): void => {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
  holders.push(sheet);
};

const widthOf = (element: Element): number => element.getBoundingClientRect().width;

beforeEach(forget);
afterEach(async () => {
  for (const holder of holders.splice(0)) holder.remove();
  document.documentElement.removeAttribute('dir');
  await setViewport({ width: 800, height: 600 });
});

describe('the width of the element', () => {
  for (const [name, markup] of [
    ['a flex row', '<div style="display:flex"><div class="box"></div></div>'],
    ['a flex row that it is in itself', '<div class="box" style="display:flex"></div>'],
    ['a centred column', '<div class="box" style="display:flex;flex-direction:column;align-items:center"></div>'],
    ['a centred grid', '<div class="box" style="display:grid;place-items:center"></div>'],
    ['a dialog', '<dialog class="box" open></dialog>'],
    ['a float', '<div class="box" style="float:left"></div>'],
    ['a table cell', '<table><tr><td class="box"></td></tr></table>'],
    ['an inline block', '<div class="box" style="display:inline-block"></div>'],
    ['a box as wide as its content', '<div class="box" style="width:fit-content"></div>'],
  ] as const)
    for (const width of [1280, 360])
      it(`is that of a paragraph in ${name}, on a screen of ${width}`, async () => {
        await setViewport({ width, height: 700 });
        const { element, one } = await into(markup, '.box');
        const box = element.parentElement!;
        const ours = widthOf(element);
        const paragraph = document.createElement('p');
        paragraph.textContent = WORDS;
        paragraph.style.cssText = 'font-size:17px; max-width:46em; margin:0';
        element.replaceWith(paragraph);
        const theirs = widthOf(paragraph);
        box.append(element);
        paragraph.remove();
        expect(ours).to.be.closeTo(theirs, 12);
        expect(widthOf(one('.screen'))).to.be.above(200);
      });

  it('is never 0, not even where the page asks for the least', async () => {
    const { element } = await into('<div class="box" style="width:min-content"></div>', '.box');
    expect(widthOf(element)).to.be.above(60);
  });

  it('stays within what a narrow column gives, whatever is on the screen', async () => {
    const { one } = await into('<div class="box" style="width:260px"></div>', '.box');
    expect(one('.frame').scrollWidth).to.be.at.most(260);
  });
});

describe('a new screen', () => {
  const page = '<div style="height:1500px"></div><div class="box"></div><div style="height:1500px"></div>';

  it('is shown from its beginning on a small phone, wherever the page was', async () => {
    await setViewport({ width: 360, height: 640 });
    const person = await into(page, '.box');
    await person.begin();
    for (const block of ['start', 'center', 'end'] as const) {
      const before = person.heading();
      person.element.scrollIntoView({ block });
      await person.next();
      expect(person.heading()).not.to.equal(before);
      const [top, { bottom }] = [
        person.one('.top').getBoundingClientRect().top,
        person.one('h2').getBoundingClientRect(),
      ];
      expect(top, block).to.be.within(0, 40);
      expect(bottom, block).to.be.at.most(640);
    }
  });

  it('stays below a fixed header of the page', async () => {
    await setViewport({ width: 360, height: 640 });
    style('labanso-assessment { --labanso-scroll-margin: 80px }');
    const person = await into(page, '.box');
    await person.begin();
    person.element.scrollIntoView({ block: 'end' });
    await person.next();
    expect(person.one('.top').getBoundingClientRect().top).to.be.within(80, 120);
  });

  it('leaves a page as it is in which it stands whole', async () => {
    await setViewport({ width: 1280, height: 1400 });
    const person = await into(page, '.box');
    await person.begin();
    person.element.scrollIntoView({ block: 'center' });
    const before = scrollY;
    await person.next();
    expect(scrollY).to.equal(before);
  });
});

describe('hiding the element', () => {
  it('is up to the page: by its own style, by an attribute, by a rule, by a parent', async () => {
    const { element, one } = await into('<div class="box"></div>', '.box');
    const isSeen = (): boolean => one('h2').checkVisibility({ visibilityProperty: true });
    expect(isSeen()).to.equal(true);
    element.style.display = 'none';
    expect(isSeen()).to.equal(false);
    element.style.display = '';
    element.hidden = true;
    expect(isSeen()).to.equal(false);
    element.hidden = false;
    style('.away labanso-assessment { display: none }');
    element.parentElement!.classList.add('away');
    expect(isSeen()).to.equal(false);
    element.parentElement!.classList.remove('away');
    element.parentElement!.style.visibility = 'hidden';
    expect(isSeen()).to.equal(false);
    element.parentElement!.style.visibility = '';
    expect(isSeen()).to.equal(true);
  });
});

describe('the size of the text', () => {
  const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

  for (const rule of ['html { font-size: 62.5% }', 'body { font-size: 10px }', '.box { font-size: 0 }'])
    it(`never falls below 16 px under ${rule}, and rows are easy to hit`, async () => {
      style(rule);
      const person = await into('<div class="box"></div>', '.box');
      expect(size(person.one('.frame'))).to.equal(17);
      await person.begin();
      for (const option of person.all('.option')) expect(option.offsetHeight).to.be.at.least(48);
      for (const text of person.all('p, span, label, button, summary')) expect(size(text)).to.be.at.least(16);
    });

  it('grows with the reader’s own size, on such pages, too', async () => {
    const { one } = await into('<div class="box"></div>', '.box');
    const reader = (standard: number): Promise<unknown> =>
      executeServerCommand('cdp', { method: 'Page.setFontSizes', params: { fontSizes: { standard } } });
    try {
      await reader(32);
      await until('larger text', () => size(one('.frame')) === 34);
      for (const rule of ['html { font-size: 62.5% }', 'body { font-size: 11px }']) {
        style(rule);
        expect(size(one('.frame')), rule).to.equal(34);
      }
    } finally {
      await reader(16);
    }
  });

  it('grows with larger text of the page', async () => {
    const { one } = await into('<div class="box" style="font-size:32px; line-height:1"></div>', '.box');
    expect(size(one('.frame'))).to.equal(34);
  });
});

it('a page that reads from right to left doesn’t turn the element', async () => {
  document.documentElement.dir = 'rtl';
  const { element, one } = await into('<div class="box"></div>', '.box');
  expect(getComputedStyle(one('.screen')).direction).to.equal('ltr');
  expect(one('h2').getBoundingClientRect().left).to.be.below(element.getBoundingClientRect().left + 60);
});

it('moved into the document of a frame and back the element keeps its styles and its answers', async () => {
  const person = await into('<div class="box"></div><iframe></iframe>', '.box');
  const { element, one } = person;
  const box = element.parentElement!;
  await person.begin();
  one<HTMLInputElement>('.option input').click();
  await person.settled();
  const look = (): string => {
    const { display, borderTopWidth, paddingLeft } = getComputedStyle(one('.option'));
    return [display, borderTopWidth, paddingLeft].join();
  };
  const before = look();
  const inner = box.parentElement!.querySelector('iframe')!.contentDocument!;
  for (const home of [inner.body, box]) {
    home.append(element);
    await person.settled();
    expect(look()).to.equal(before);
    expect(one<HTMLInputElement>('.option input').checked).to.equal(true);
  }
});
