// Every screen of the assessment, one after the other, as a person comes to them.

import { smeVn } from '#content';
import { encode } from '#exchange';
import { until } from '../support/person.ts';
import { respondents } from '../support/respondents.ts';
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

/** Presses the button or text to unfold whose words begin so, in either language. */
export async function pressWords(person: Person, pattern: RegExp): Promise<void> {
  person
    .all('button, summary')
    .find((each) => pattern.test(words(each)))!
    .click();
  await person.settled();
}

async function pictures(person: Person): Promise<void> {
  await until('the pictures of the code', () => person.root.querySelector('details[open] [role=img]'));
  await person.settled();
}

/** The way of somebody who comes back, answers everything, twice, and takes the result along. */
async function thorough(opening: Opening, look: Look): Promise<void> {
  const back = await open({ ...opening, keeps: true });
  await look('welcome with answers found', back);
  await pressWords(back, /^(Người khác trả lời|Somebody else)/);
  await look('question before a new person', back);
  const person = await open(opening);
  await person.begin();
  await person.answerAll(() => 1);
  await look('review', person);
  await person.seeResult();
  await pressWords(person, /^(Làm lại, giữ|Answer again, keep)/);
  while (!person.root.querySelector('[part=question]')) await person.next();
  await person.answerAll(() => 2);
  await person.seeResult();
  unfold(person);
  await pictures(person);
  await look('result with a comparison and pictures of its code', person);
}

const pho = respondents.find(({ id }) => id === 'quan-pho')!;

/** The way of somebody who was given a code: typed wrongly first. */
async function guest(opening: Opening, look: Look): Promise<void> {
  if (opening.attributes?.['questionnaire-src']) return; // our codes are of our questionnaire
  const person = await open(opening);
  person.one<HTMLDetailsElement>('details').open = true;
  await until('the field for codes', () => person.root.querySelector('#code'));
  await person.settled();
  await look('welcome with the field for codes', person);
  const give = async (code: string): Promise<void> => {
    const field = person.one<HTMLInputElement>('#code');
    field.focus();
    field.value = code;
    field.form!.requestSubmit();
    await until('an answer', () => person.root.querySelector('#shown ~ .along, #code[aria-invalid=true]'));
    await person.settled();
  };
  await give(encode(smeVn, pho).slice(0, -3));
  await look('wrong code', person);
  await give(encode(smeVn, pho));
  await look('somebody else’s result', person);
}

export async function everyScreen(opening: Opening, look: Look): Promise<void> {
  await hurried(opening, look);
  await thorough(opening, look);
  await guest(opening, look);
}
