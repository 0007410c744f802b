// The keyboard alone: every stop of every screen, what marks it, and the way back out.

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/person.ts';
import { behind, contrast, rgba } from './colours.ts';
import { everyScreen, unfold } from './screens.ts';
import { DESK, leave, open, type Device, type Person } from './stage.ts';

afterEach(leave);

async function press(key: string): Promise<void> {
  const [name, shift] = key.split('+').reverse() as [string, string?];
  if (shift) await sendKeys({ down: shift });
  await sendKeys({ press: name });
  if (shift) await sendKeys({ up: shift });
}

/** Something of the page before and after the element, as on a real page. */
function fence({ element }: Person): readonly [HTMLElement, HTMLElement] {
  const [before, after] = ['before', 'after'].map((name) => {
    const old = element.parentElement!.querySelector<HTMLElement>(`.${name}`);
    const button = old ?? document.createElement('button');
    button.className = name;
    button.textContent = name;
    return button;
  }) as [HTMLElement, HTMLElement];
  element.before(before);
  element.after(after);
  return [before, after];
}

/** Whatever Tab has to stop at, in the order of the document: of radios of one name only one. */
function stops({ all }: Person): readonly Element[] {
  const seen = new Set<string>();
  return all('button:not(:disabled), input, select, textarea, summary, a[href], [tabindex="0"]').filter((element) => {
    if (!element.checkVisibility()) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = all<HTMLInputElement>(`input[name="${element.name}"]`);
    const isFirst = !seen.has(element.name);
    seen.add(element.name);
    return group.some(({ checked }) => checked) ? element.checked : isFirst;
  });
}

/** What is wrong with the mark of the focus: it has to be a line of 2 px or more, of 3:1 or more. */
function unmarked(element: HTMLElement): readonly string[] {
  const marks = [element, element.closest('label')].flatMap((each) => {
    if (!each) return [];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    const ratio = contrast(rgba(outlineColor), behind(each));
    return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? [] : [ratio];
  });
  return Math.max(0, ...marks) >= 3 ? [] : [`no mark of focus: ${element.outerHTML.slice(0, 80)}`];
}

/** Whether something of it is seen: within the window, and under nothing else. */
function isSeen(element: HTMLElement, root: ShadowRoot): boolean {
  const { left, top, right, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
  const xs = [left + 3, (left + right) / 2, right - 3];
  const ys = [top + 3, (top + bottom) / 2, bottom - 3];
  return xs.some((x) =>
    ys.some((y) => {
      const hit = root.elementFromPoint(x, y);
      return hit && (hit.contains(element) || element.contains(hit) || hit.closest('label')?.contains(element));
    }),
  );
}

interface Tour {
  readonly order: string[];
  readonly trapped: string[];
  readonly unmarked: string[];
  readonly obscured: string[];
  stops: number;
}

/** Of many texts that unfold alike, one in each part stays open. */
const foldAlike = async (person: Person): Promise<void> => {
  await unfold(person, (details) => {
    const part = details.closest('section, form') ?? person.one('.root');
    return details === part.querySelector('details');
  });
  const { root } = person;
  await until('the field for codes', () => !root.querySelector('.take[open]') || root.querySelector('#code'));
};

/** Tab from before the element to after it, and back in and out; what was met on every screen. */
async function tour(lang: string, device: Device): Promise<Tour> {
  const found: Tour = { order: [], trapped: [], unmarked: [], obscured: [], stops: 0 };
  await everyScreen({ lang, device }, async (where, person) => {
    const [before, after] = fence(person);
    const { root, element } = person;
    const heading = person.heading();
    const met: Element[] = [];
    const isWithin = (): boolean => document.activeElement === element;
    await foldAlike(person);
    before.focus();
    for (let i = 0; i < 200; i++) {
      await press('Tab');
      const focused = root.activeElement as HTMLElement | null;
      if (!isWithin() || !focused) break;
      met.push(focused);
      found.unmarked.push(...unmarked(focused).map((each) => `${where}: ${each}`));
      if (!isSeen(focused, root)) found.obscured.push(`${where}: ${focused.outerHTML.slice(0, 80)}`);
    }
    found.stops += met.length;
    if (document.activeElement !== after) found.trapped.push(`${where}: Tab does not lead out`);
    await press('Shift+Tab');
    if (!isWithin()) found.trapped.push(`${where}: Shift+Tab does not lead back in`);
    (met[0] as HTMLElement | undefined)?.focus();
    await press('Shift+Tab');
    if (document.activeElement !== before) found.trapped.push(`${where}: Shift+Tab does not lead out`);
    const expected = stops(person);
    if (expected.length !== met.length || expected.some((each, i) => each !== met[i]))
      found.order.push(`${where}: ${met.length} stops, not ${expected.length}, or in another order`);
    if (person.heading() !== heading) found.order.push(`${where}: Tab alone led to another screen`);
    person.element.focus();
  });
  return found;
}

const DEVICES: readonly (readonly [string, string, Device])[] = [
  ['on a desk', 'vi', DESK],
  ['on a small dark screen', 'en', { width: 360, height: 480, media: { 'prefers-color-scheme': 'dark' } }],
];

for (const [name, lang, device] of DEVICES)
  describe(`with Tab, ${name}`, () => {
    let running: Promise<Tour> | undefined;
    const check = (title: string, wrong: (found: Tour) => readonly string[]): void => {
      it(title, async function () {
        this.timeout(90_000);
        const found = await (running ??= tour(lang, device));
        expect([...new Set(wrong(found))]).to.deep.equal([]);
        expect(found.stops).to.be.above(150);
      });
    };
    check('2.1.1 every control is come to', ({ order }) => order);
    check('2.1.2 the way leads out again, forwards and backwards', ({ trapped }) => trapped);
    check('2.4.3 the order is that of the document', ({ order }) => order);
    check('2.4.7 every stop is marked by a line of 2 px or more and 3:1 or more', (found) => found.unmarked);
    check('2.4.11 every stop is seen', ({ obscured }) => obscured);
  });

describe('with keys', () => {
  it('2.4.11 no stop is under a header that stays at the top of the page', async function () {
    this.timeout(60_000);
    const person = await open({ device: { width: 640, height: 480 } });
    const header = document.createElement('div');
    Object.assign(header.style, { position: 'sticky', top: '0', height: '96px', background: 'navy', zIndex: '9' });
    person.element.parentElement!.prepend(header);
    person.element.style.setProperty('--labanso-scroll-margin', '112px');
    await person.begin();
    const hidden: string[] = [];
    const look = (): void => {
      const focused = person.root.activeElement as HTMLElement;
      if (!isSeen(focused, person.root)) hidden.push(`${person.heading()}: ${focused.outerHTML.slice(0, 80)}`);
    };
    look();
    await person.answerAll((index) => (index ? 1 : null));
    look();
    const [before, after] = fence(person);
    // forwards what comes is below; a header hides what is come back to
    for (const screen of ['review', 'result']) {
      if (screen === 'result') await person.seeResult();
      await foldAlike(person);
      look();
      after.focus();
      for (let i = 0; i < 400 && document.activeElement !== before; i++) {
        await press('Shift+Tab');
        if (document.activeElement === person.element) look();
      }
    }
    expect(hidden).to.deep.equal([]);
  });

  it('2.1.4 letters and figures do nothing by themselves', async () => {
    const person = await open();
    await person.begin();
    const state = (): string =>
      [person.heading(), ...person.all<HTMLInputElement>('input').map(({ checked }) => String(checked))].join();
    const before = state();
    for (const target of [person.one('h2'), person.one('.buttons button'), person.one('input')]) {
      target.focus();
      await sendKeys({ type: 'abcdefghijklmnopqrstuvwxyz0123456789?/.,' });
      expect(state()).to.equal(before);
    }
  });

  it('2.1.1 a person gets from the welcome to the result and marks a step, and focus is never lost', async function () {
    this.timeout(90_000);
    const person = await open({ lang: 'en' });
    const focused = (): HTMLElement => {
      const element = person.root.activeElement as HTMLElement | null;
      if (!element) throw new Error(`focus was lost on "${person.heading()}"`);
      return element;
    };
    const tabTo = async (what: string): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        await press('Tab');
        if (focused().matches(what)) return;
      }
      throw new Error(`Tab never came to ${what} on "${person.heading()}"`);
    };
    const toNext = async (): Promise<void> => {
      await tabTo('[part~=primary-button]');
      await press('Enter');
      await person.settled();
    };
    fence(person)[0].focus();
    await toNext();
    await toNext();
    for (let i = 0; person.root.querySelector('fieldset[part~=question]'); i++) {
      expect(i).to.be.below(40);
      expect(focused().tagName).to.equal('H2');
      await press('Tab');
      const { type } = focused() as HTMLInputElement;
      if (type === 'text') await sendKeys({ type: '20' });
      else await press('Space');
      if (type === 'radio') await press('ArrowDown');
      await person.settled();
      expect(focused().matches('fieldset input')).to.equal(true);
      await toNext();
    }
    await until('the result', () => person.root.querySelector('[part~=level]'));
    await person.settled();
    expect(focused().tagName).to.equal('H2');
    await tabTo('summary');
    await press('Enter');
    expect(focused().closest('details')!.open).to.equal(true);
    await tabTo('input[type=checkbox]');
    await press('Space');
    await person.settled();
    expect(person.says('Done: 1')).to.equal(true);
    focused();
  });
});
