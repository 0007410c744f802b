// The browser's way back: the screen before, and nothing of the page's own is disturbed.

import { expect } from '@open-wc/testing';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, until, visit } from '../support/person.ts';
import { tiny } from '../support/tiny.ts';

const src = addressOf({ ...tiny, actions: [] });

type Person = Awaited<ReturnType<typeof visit>>;

/** Goes on, and waits for the entry that this makes. */
async function on(person: Person): Promise<void> {
  const before = history.state;
  await person.next();
  await until('an entry', () => history.state !== before);
}

async function byBrowser(person: Person, steps: number, heading: string): Promise<void> {
  history.go(steps);
  await until(`“${heading}” after ${steps}`, () => person.heading() === heading);
  await person.settled();
}

/** A person at the second question; the headings of the screens before it. */
async function underWay(): Promise<{ person: Person; seen: string[] }> {
  const person = await visit({ src, history: 'on' });
  const seen = [person.heading()];
  await person.next();
  seen.push(person.heading());
  await until('the first entry', () => Object(history.state).labanso?.by);
  await on(person);
  seen.push(person.heading());
  await person.choose('Cash');
  await on(person);
  seen.push(person.heading());
  return { person, seen };
}

async function leave(person: Person): Promise<void> {
  person.element.remove();
  await until('the page’s own entry', () => !Object(history.state).labanso);
}

describe('the browser’s way back', () => {
  beforeEach(() => {
    forget();
    history.replaceState({ page: 'own' }, '');
  });

  it('is the screen before, with its answer; forward works, and the page notices nothing', async () => {
    const { person, seen } = await underWay();
    const address = location.href;
    const heard: Event[] = [];
    const hear = (event: Event): void => void heard.push(event);
    addEventListener('popstate', hear);
    try {
      await byBrowser(person, -1, seen[2]!);
      expect(person.one<HTMLInputElement>('input:checked').closest('label')!.textContent).to.contain('Cash');
      expect(history.state.page).to.equal('own');
      await byBrowser(person, -2, seen[0]!);
      await byBrowser(person, 3, seen[3]!);
      await person.back();
      expect(person.heading()).to.equal(seen[2]);
      await byBrowser(person, 1, seen[3]!);
      expect(heard).to.deep.equal([]);
      expect(location.href).to.equal(address);
    } finally {
      removeEventListener('popstate', hear);
    }
    await leave(person);
  });

  it('keeps the page’s own entry as it was when the element leaves, and doesn’t trap the reader', async () => {
    const { person } = await underWay();
    await leave(person);
    expect(history.state).to.deep.equal({ page: 'own' });
  });

  it('stays on the screen when the page is loaded again', async () => {
    const { person, seen } = await underWay();
    const { state } = history;
    person.element.remove();
    await until('the page’s own entry', () => !Object(history.state).labanso);
    // as the browser keeps it, but for the entries before, which this page has left
    history.replaceState({ ...state, labanso: { ...state.labanso, depth: 0 } }, '');
    const again = await visit({ src, history: 'on' });
    await until('the same question', () => again.heading() === seen[3]);
    await leave(again);
  });

  it('never leads back to answers that were erased', async () => {
    const { person, seen } = await underWay();
    await person.press('Xóa dữ liệu trên máy này');
    await person.press('Xóa hết');
    await until('the first screen', () => person.heading() === seen[0]);
    await until('the first entry', () => !Object(history.state).labanso?.depth);
    history.go(2);
    await until('an entry of before', () => Object(history.state).labanso?.depth === 2);
    await person.settled();
    expect(person.heading()).to.equal(seen[0]);
    expect(person.kept()).to.deep.equal([]);
    history.go(-2);
    await until('the first entry', () => !Object(history.state).labanso?.depth);
    await leave(person);
  });

  it('leads back to where a change began, as the button does', async () => {
    const { person } = await underWay();
    await person.answerAll(() => 0);
    await person.seeResult();
    const result = person.heading();
    person.all('.own-answers dd button')[0]!.click();
    await person.settled();
    await byBrowser(person, -1, result);
    person.all('.own-answers dd button')[0]!.click();
    await person.settled();
    await person.back();
    expect(person.heading()).to.equal(result);
    expect(person.root.activeElement).to.equal(person.all('.own-answers dd button')[0]);
    await leave(person);
  });

  it('is left alone where the page says so; the button still leads back', async () => {
    const person = await visit({ src, history: 'off' });
    await person.next();
    await person.next();
    const { state, length } = history;
    const first = person.heading();
    await person.next();
    await person.back();
    expect(person.heading()).to.equal(first);
    expect([history.state, history.length]).to.deep.equal([state, length]);
    expect(Object(state).labanso).to.equal(undefined);
  });

  it('is the button alone where the browser refuses entries', async () => {
    const { person, seen } = await underWay();
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    try {
      await person.next();
      await person.back();
      expect(person.heading()).to.equal(seen[3]);
    } finally {
      history.pushState = pushState;
    }
    await leave(person);
  });

  it('belongs to each of two elements on a page apart', async () => {
    const { person: one, seen } = await underWay();
    const two = await visit({ src, history: 'on' });
    await until('both', () => two.heading() === seen[0]);
    await two.next();
    await until('an entry of the second', () => / 2$/.test(Object(history.state).labanso?.by));
    expect(one.heading()).to.equal(seen[3]);
    history.back();
    await until('the second at its first screen', () => two.heading() === seen[0]);
    expect(one.heading()).to.equal(seen[3]);
    await byBrowser(one, -1, seen[2]!);
    two.element.remove();
    await leave(one);
  });
});
