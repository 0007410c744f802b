// The whole way with real keys only: Tab, Space, arrows, Enter.

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, inForm, until, visit } from '../support/person.ts';
import { tiny } from '../support/tiny.ts';

const press = (key: string) => sendKeys({ press: key });

describe('with the keyboard alone', () => {
  it('a person gets from the welcome to the result, with one tab stop for a group of radios', async function () {
    this.timeout(120_000);
    forget();
    const person = await visit();
    const focused = (): HTMLElement | null => person.root.activeElement as HTMLElement | null;
    /** Presses Tab until something has the focus. */
    const tabTo = async (what: string, test: (element: HTMLElement) => boolean): Promise<void> => {
      for (let i = 0; i < 40; i++) {
        await press('Tab');
        const element = focused();
        if (element && test(element)) return;
      }
      throw new Error(`Tab never came to ${what} on "${person.heading()}"`);
    };
    const toPrimary = () => tabTo('the button that goes on', (element) => element.matches('.primary'));

    await toPrimary();
    await press('Enter');
    await person.settled();
    await toPrimary();
    await press('Enter');
    await person.settled();

    for (let number = 1; person.root.querySelector('fieldset[part=question]'); number++) {
      const heading = person.heading();
      expect(focused(), heading).to.equal(person.one('h2'));
      await press('Tab');
      const first = focused() as HTMLInputElement;
      expect(first.matches('fieldset input'), heading).to.equal(true);
      if (first.type === 'radio') {
        await press('Space');
        await person.settled();
        await press('ArrowDown');
        await person.settled();
        const radios = person.all<HTMLInputElement>('fieldset input');
        expect(radios[1]!.checked, heading).to.equal(true);
        expect(focused(), heading).to.equal(radios[1]);
        // the next Tab leaves the group
        await press('Tab');
        expect(focused()!.matches('input[type=radio]'), heading).to.equal(false);
        if (!focused()!.matches('.primary')) await toPrimary();
        await press('Enter');
      } else if (first.type === 'checkbox') {
        await press('Space');
        await person.settled();
        expect(first.checked, heading).to.equal(true);
        await toPrimary();
        await press('Space');
      } else {
        await sendKeys({ type: '20' });
        await person.settled();
        // Enter in the field goes on
        await press('Enter');
      }
      await person.settled();
      expect(number).to.be.below(30);
    }
    await until('the result', () => person.root.querySelector('.result'));
    await person.settled();
    expect(person.says('/ 100 điểm')).to.equal(true);
    await tabTo('the first step', (element) => element.matches('summary'));
    await press('Enter');
    expect(focused()!.closest('details')!.open).to.equal(true);
  });

  it('Enter goes on, and sends no form of the page around the element', async () => {
    forget();
    const person = await visit({ src: addressOf({ ...tiny, actions: [] }) });
    const { form, sent } = inForm(person.element, '<input name="page"><button>send</button>');
    await person.begin();
    const question = person.heading();
    await until('the focus on the heading', () => person.root.activeElement === person.one('h2'));
    person.one('fieldset input').focus();
    // another key than Enter shows that the person knows where they are
    await press('ArrowDown');
    await until('an answer', () => person.root.querySelector('fieldset input:checked'));
    await press('Enter');
    await until('the next question', () => person.heading() !== question);
    expect(sent()).to.equal(0);
    form.querySelector('input')!.focus();
    await press('Enter');
    expect(sent(), 'the page’s own field still does').to.equal(1);
    form.remove();
  });
});
