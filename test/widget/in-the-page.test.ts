// What the page and the element have of each other: keys, properties, repeats told apart.

import { expect } from '@open-wc/testing';
import type { CompleteDetail } from '../../src/widget/events.ts';
import type { LabansoAssessment } from '#widget';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, inForm, personAt, scope, until, visit } from '../support/person.ts';
import { pretend, restore } from '../support/pretend.ts';
import { tiny } from '../support/tiny.ts';
import { tinyTexts } from '../support/tiny-texts.ts';

const src = addressOf({ ...tiny, actions: [] });

type Person = Awaited<ReturnType<typeof visit>>;

/** The keys that the page hears of when they are pressed on a control of ours. */
function heard(control: Element, keys: readonly string[], modifier: KeyboardEventInit = {}): readonly string[] {
  const all: string[] = [];
  const listen = ({ key }: KeyboardEvent): void => void all.push(key);
  document.addEventListener('keydown', listen);
  for (const key of keys)
    control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...modifier }));
  document.removeEventListener('keydown', listen);
  return all;
}

/** Goes to the review, and sees the result; what the page is told of it. */
async function complete(person: Person): Promise<CompleteDetail> {
  const told: CompleteDetail[] = [];
  const listen = ({ detail }: CustomEvent<CompleteDetail>): void => void told.push(detail);
  person.element.addEventListener('labanso-complete', listen);
  await person.answerAll(() => 1);
  if (!person.root.querySelector('.result')) await person.seeResult();
  await until('the event', () => told.length > 0);
  person.element.removeEventListener('labanso-complete', listen);
  return told[0]!;
}

/** What is fetched from now on, until it is asked for. */
function heardFetches(): () => readonly string[] {
  const all: string[] = [];
  const { fetch } = globalThis;
  pretend(globalThis, 'fetch', (...of: Parameters<typeof fetch>) => {
    all.push(String(of[0]));
    return fetch(...of);
  });
  return () => {
    restore();
    return all;
  };
}

describe('keys on a control of the element', () => {
  it('are not the page’s where the control uses them, and are where it doesn’t', async () => {
    forget();
    const person = await visit({ src });
    expect(heard(person.one('.primary'), ['Enter', ' ', '1', 'ArrowDown', 'Escape'])).to.deep.equal([
      '1',
      'ArrowDown',
      'Escape',
    ]);
    await person.begin();
    const radio = person.one('input[type=radio]');
    expect(heard(radio, ['ArrowDown', 'ArrowUp', 'Enter', ' ', 'Escape', 'k'])).to.deep.equal(['Escape', 'k']);
    expect(heard(radio, ['ArrowDown'], { ctrlKey: true })).to.deep.equal(['ArrowDown']);
    await person.choose('Cash');
    while (!person.root.querySelector('#number')) await person.next();
    expect(heard(person.one('#number'), ['1', '-', 'Enter', 'ArrowLeft', 'Tab', 'Escape', 'F5'])).to.deep.equal([
      'Tab',
      'Escape',
      'F5',
    ]);
  });

  it('don’t press the default button of a form of the page around it', async () => {
    forget();
    const person = await visit({ src });
    const { form, sent } = inForm(person.element, '<button>send</button>');
    await person.settled();
    await person.begin();
    await person.choose('Cash');
    person.one('.primary').click();
    await person.settled();
    expect(sent()).to.equal(0);
    form.querySelector('button')!.click();
    expect(sent(), 'the page’s own button still does').to.equal(1);
    form.remove();
  });
});

describe('what a page’s developer reaches for', () => {
  it('reads answers, profile and result as copies', async () => {
    forget();
    const { element, ...person } = await visit({ src });
    await person.begin();
    await person.choose('Transfer');
    const { answers, result } = element;
    expect(answers).to.deep.equal({ payments: 'transfer' });
    expect(result?.states['payments']).to.equal('answered');
    Reflect.set(answers, 'payments', 'cash');
    Reflect.set(result!, 'range', null);
    expect(element.answers).to.deep.equal({ payments: 'transfer' });
    expect(element.result!.range).not.to.equal(null);
    expect(element.profile).to.deep.equal({});
    for (const name of ['result', 'profile']) expect(() => Reflect.set(element, name, 1), name).not.to.throw();
    expect(element.result!.states['payments']).to.equal('answered');
  });

  it('gives all answers at once, and empties the element for the next person', async () => {
    forget();
    const person = await visit({ src });
    const told: string[] = [];
    person.element.addEventListener('labanso-answer', () => told.push('answer'));
    const given = { payments: 'qr', share: 20 };
    person.element.answers = given;
    given.share = 99;
    expect(person.element.answers).to.deep.equal({ payments: 'qr', share: 20 });
    person.element.answers = { payments: 'cash' };
    expect(person.element.answers).to.deep.equal({ payments: 'cash' });
    expect(told).to.deep.equal([]);
    await person.begin();
    person.element.reset();
    await person.settled();
    expect(person.element.answers).to.deep.equal({});
    expect(person.heading()).to.equal('Tiny');
  });

  it('may be set before the script is there, a questionnaire as an object included', async () => {
    forget();
    // a document that nobody looks at has no elements of ours: it becomes one where it is put into the page
    const elsewhere = document.implementation.createHTMLDocument();
    const element = elsewhere.createElement('labanso-assessment') as LabansoAssessment;
    const bundle = { questionnaire: { ...tiny, actions: [] }, texts: { vi: tinyTexts } };
    Object.assign(element, { bundle, scope: scope(), history: 'off', answers: { payments: 'cash' } });
    document.body.append(element);
    const person = await personAt(element);
    expect(person.heading()).to.equal('Tiny');
    expect(element.answers).to.deep.equal({ payments: 'cash' });
    expect(element.result!.states['payments']).to.equal('answered');
    element.answers = {};
    expect(element.result!.states['payments']).to.equal('unanswered');
    element.bundle = { questionnaire: { ...bundle.questionnaire, version: 'none' }, texts: bundle.texts };
    await until('what is wrong with it', () => person.says('/questionnaire/version is "none"'));
    element.remove();
  });

  it('may say which questionnaire it is right after the element is there: it begins once', async () => {
    forget();
    const element = document.createElement('labanso-assessment');
    element.setAttribute('scope', scope());
    element.setAttribute('history', 'off');
    const fetched = heardFetches();
    document.body.append(element);
    await element.updateComplete;
    element.setAttribute('questionnaire-src', src);
    const person = await personAt(element);
    await person.settled();
    expect(person.heading()).to.equal('Tiny');
    expect(fetched()).to.deep.equal([src]);
    element.remove();
  });

  it('can tell a repeat of the same result from a new one', async () => {
    forget();
    const person = await visit({ src });
    await person.begin();
    const first = await complete(person);
    expect(first.isFirst).to.equal(true);
    person.element.remove();
    const again = await visit({ src });
    const told: CompleteDetail[] = [];
    again.element.addEventListener('labanso-complete', ({ detail }) => told.push(detail));
    await again.press('Xem kết quả');
    await until('told again', () => told.length > 0);
    expect([told[0]!.id, told[0]!.isFirst]).to.deep.equal([first.id, false]);
    again.element.remove();
    forget();
    const other = await visit({ src });
    await other.begin();
    const theirs = await complete(other);
    expect(theirs.isFirst).to.equal(true);
    expect(theirs.id).not.to.equal(first.id);
  });

  it('keeps what two scopes on one page answer apart', async () => {
    forget();
    const person = await visit({ src });
    await person.begin();
    await person.choose('Cash');
    person.element.scope = 'elsewhere';
    await until('the other one', () => person.root.querySelector('.primary') && person.heading() === 'Tiny');
    expect(person.element.answers).to.deep.equal({});
    person.element.reset();
  });
});
