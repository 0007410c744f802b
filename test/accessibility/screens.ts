// Every screen of the assessment, one after the other, as a person comes to them.

import { until } from '../support/person.ts';
import { open, type Opening, type Person } from './stage.ts';

/** What is done on each screen; `where` names it. */
export type Look = (where: string, person: Person) => Promise<void>;

export const words = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** Opens every text that is folded. */
export function unfold({ all }: Person): void {
  for (const details of all<HTMLDetailsElement>('details')) details.open = true;
}

/** The button that deletes what is on the device; it stands below every screen. */
export const eraseButton = ({ all }: Person): HTMLElement =>
  all('[part~=footer] button').find((button) => /Xóa|Delete/.test(words(button)))!;

/** Goes on from question to question, without answering, until one has such a control. */
export async function goTo(person: Person, control: string): Promise<void> {
  for (let i = 0; i < 40 && !person.root.querySelector(control); i++) await person.next();
  person.one(control);
}

/** The way of somebody who leaves answers out: as far as a result that has no score. */
async function hurried(opening: Opening, look: Look): Promise<void> {
  const person = await open(opening);
  await look('welcome', person);
  await person.next();
  await look('profile', person);
  await person.next();
  await until('the explanation', () => person.root.querySelector('fieldset ~ details'));
  await look('one of several', person);
  person.all<HTMLInputElement>('fieldset input[type=radio]')[1]!.click();
  unfold(person);
  await person.settled();
  await look('one of several, answered, explained', person);
  await goTo(person, 'fieldset > .option input[type=checkbox]');
  await look('several of several', person);
  eraseButton(person).click();
  await person.settled();
  await look('question before erasing', person);
  await goTo(person, '#number');
  await look('number', person);
  await person.type('1000');
  await person.next();
  await look('wrong number', person);
  await person.type('');
  await person.answerAll(() => null);
  await look('review with missing answers', person);
  await person.seeResult();
  unfold(person);
  await look('result without a score', person);
}

/** The way of somebody who comes back and answers everything. */
async function thorough(opening: Opening, look: Look): Promise<void> {
  await look('welcome with answers found', await open({ ...opening, keeps: true }));
  const person = await open(opening);
  await person.begin();
  await person.answerAll(() => 1);
  await look('review', person);
  await person.seeResult();
  unfold(person);
  await look('result', person);
}

export async function everyScreen(opening: Opening, look: Look): Promise<void> {
  await hurried(opening, look);
  await thorough(opening, look);
}
