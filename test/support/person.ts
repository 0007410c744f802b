// A person at the element: reads headings, presses buttons by their words, chooses answers.

import { fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/doors/widget-define.ts';
import type { Answer, Questionnaire } from '#model';
import { openSession, openStore } from '#session';
import type { LabansoAssessment } from '#widget';
import { until } from './wait.ts';

export { until };

export interface VisitOptions {
  readonly lang?: string;
  readonly province?: string;
  readonly theme?: string;
  readonly src?: string;
  /** `on`: takes part in the history of the page, which all visits of a test file share; `off` when absent. */
  readonly history?: 'on' | 'off';
}

const text = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

// of this page alone: another test file's page may still be writing, and WebKit keeps pages that were left for a while
const page = Math.random().toString(36).slice(2);
let scopes = 0;

/** Gives the visits that follow a scope of their own: nothing is saved there, and no visit that has ended writes there. */
export function forget(): void {
  scopes++;
  localStorage.clear();
}

/** The scope of the visits now. */
export const scope = (): string => `test-${page}-${scopes}`;

/** Leaves what an earlier visit has answered, each answer in a slot of its own. No archive: nothing of it can be written late. */
export function leaveAnswers(questionnaire: Questionnaire, ...answers: readonly (readonly [string, Answer])[]): void {
  const store = openStore(() => localStorage);
  const session = openSession({ questionnaire, store, scope: scope(), now: Date.now, random: Math.random });
  for (const [question, answer] of answers) {
    session.setPage('place', `question/${question}`);
    session.setAnswer(question, answer);
    session.flush();
  }
}

/** Puts an element into a form of the page's, which sends nothing but says how often it would have. */
export function inForm(element: Element, fields: string) {
  const form = document.createElement('form');
  let sent = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent++;
  });
  form.innerHTML = fields;
  element.before(form);
  form.append(element);
  return { form, sent: () => sent };
}

export async function visit({ lang, province, theme, src, history = 'off' }: VisitOptions = {}) {
  // with all its attributes from the start, as in a page: one that comes later would begin the visit again, at any moment
  const element = await fixture<LabansoAssessment>(
    html`<labanso-assessment
      scope=${scope()}
      history=${history}
      lang=${lang ?? nothing}
      province=${province ?? nothing}
      theme=${theme ?? nothing}
      questionnaire-src=${src ?? nothing}
      ><p>fallback</p></labanso-assessment
    >`,
  );
  return personAt(element);
}

export async function personAt(element: LabansoAssessment) {
  const root = element.shadowRoot!;
  const all = <Kind extends Element = HTMLElement>(selector: string): readonly Kind[] => [
    ...root.querySelectorAll<Kind>(selector),
  ];
  const one = <Kind extends Element = HTMLElement>(selector: string): Kind => {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  await until('a heading', () => root.querySelector('h2'));

  const settled = async (): Promise<void> => {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 0));
    await element.updateComplete;
  };
  /** Does what leads to another screen, and waits until that is shown. */
  const leaving = async (act: () => unknown): Promise<void> => {
    const [before, shown] = [person.heading(), one('h2')];
    await act();
    await until(
      `another screen than "${before}"`,
      () => root.querySelector('h2') !== shown || person.heading() !== before,
    );
  };
  const person = {
    element,
    root,
    all,
    one,
    settled,
    /** The keys under which the device keeps something of this visit; an element of an earlier test may still write its own. */
    kept: (): readonly string[] => Object.keys(localStorage).filter((key) => key.includes(`:${element.scope}:`)),
    heading: (): string => text(one('h2')),
    says: (words: string): boolean => text(one('.root')).includes(words),
    /** Presses the button that leads back, and waits until the browser has gone there. */
    back: async (): Promise<void> => {
      await leaving(() => one<HTMLButtonElement>('.onward button').click());
      await settled();
    },
    /** Presses the first button or summary that begins with these words. */
    press: async (words: string): Promise<void> => {
      const button = all('button, summary').find((each) => text(each).startsWith(words));
      if (!button) throw new Error(`no button "${words}" on "${person.heading()}"`);
      button.click();
      await settled();
    },
    /** Chooses the option that begins with these words. */
    choose: async (words: string): Promise<void> => {
      const option = all('.option').find((each) => text(each).startsWith(words));
      if (!option) throw new Error(`no option "${words}" on "${person.heading()}"`);
      option.querySelector('input')!.click();
      await settled();
    },
    select: async (field: string, option: string): Promise<void> => {
      const select = one<HTMLSelectElement>(`#profile-${field}`);
      select.value = option;
      select.dispatchEvent(new Event('change'));
      await settled();
    },
    type: async (words: string): Promise<void> => {
      const input = one<HTMLInputElement>('#number');
      input.value = words;
      input.dispatchEvent(new Event('input'));
      await settled();
    },
    next: async (): Promise<void> => {
      one<HTMLButtonElement>('.onward [type=submit], .buttons .primary').click();
      await settled();
    },
    /** Answers every question from here with the option at a place, to the result, or to the review; `null` leaves it for later. */
    answerAll: async (pick: (index: number) => number | null = () => 1): Promise<void> => {
      for (let index = 0; root.querySelector('fieldset[part=question]'); index++) {
        const place = pick(index);
        if (place !== null && root.querySelector('#number')) await person.type(String(place * 20));
        else if (place !== null) {
          const inputs = all<HTMLInputElement>('fieldset > .option input');
          inputs[Math.min(place, inputs.length - 1)]!.click();
          await settled();
        }
        await person.next();
      }
      await until('the screen behind the questions', () => root.querySelector('.screen .primary, .result'));
    },
    /** From the welcome to the first question. */
    begin: async (): Promise<void> => {
      await leaving(() => person.next());
      await person.next();
      await until('the first question', () => root.querySelector('fieldset[part=question]'));
    },
    /** To the result, past the review where something is missing, once it has been loaded. */
    seeResult: async (): Promise<void> => {
      await until('what comes after the questions', () => root.querySelector('.result, form > .missing'));
      if (root.querySelector('form > .missing')) await person.next();
      await until('the result, whole', () => root.querySelector('.result:not([aria-busy])'));
      await settled();
    },
  };
  return person;
}

/** A visit that begins with the link of a code, at its result. */
export async function visitResult(code: string, lang?: string) {
  location.hash = `labanso=${code}`;
  const person = await visit(lang === undefined ? {} : { lang });
  await until('the result', () => person.root.querySelector('#opened ~ .share'));
  await person.settled();
  return person;
}

/** Takes the code out of the address again. */
export const leaveLink = (): void => history.replaceState(null, '', location.pathname + location.search);
