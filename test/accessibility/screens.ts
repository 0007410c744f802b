// Every screen of the assessment, one after the other, as a person comes to them.

import { smeVn } from '#content';
import { encode } from '#exchange';
import { until } from '../support/person.ts';
import { respondents } from '../support/respondents.ts';
import { open, type Opening, type Person } from './stage.ts';

/** What is done on each screen; `where` names it. */
export type Look = (where: string, person: Person) => Promise<void>;

export const words = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** Opens the folded texts that are chosen, closes the others, and waits for what is loaded only then. */
export async function unfold(
  { all, root, settled }: Person,
  choose: (details: HTMLDetailsElement) => boolean = () => true,
): Promise<void> {
  for (const details of all<HTMLDetailsElement>('details')) details.open = choose(details);
  await settled();
  const draws = root.querySelector('.share details[open]');
  if (draws) await until('the pictures of the code', () => draws.querySelector('[role=img]'));
  await settled();
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
  const { one, settled } = person;
  await look('welcome', person);
  await person.next();
  await until('what comes after the first screen', () => person.root.querySelector('.aloud'));
  await look('profile', person);
  await person.next();
  await look('one of several', person);
  person.all<HTMLInputElement>('fieldset input[type=radio]')[1]!.click();
  await unfold(person);
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
  await unfold(person);
  await look('result without a score', person);
  one('.level .primary').click();
  await settled();
  await look('question asked again', person);
}

/** Presses the button whose words begin so, in either language. */
async function pressWords(person: Person, pattern: RegExp): Promise<void> {
  person
    .all('button')
    .find((each) => pattern.test(words(each)))!
    .click();
  await person.settled();
}

/** The way of somebody who comes back to what the one before has answered. */
async function returning(opening: Opening, look: Look): Promise<void> {
  const person = await open({ ...opening, keeps: true });
  await look('welcome with answers found', person);
  await pressWords(person, /^(Người khác trả lời|Someone else)/);
  await look('question before a new person', person);
}

const [mine, theirs] = ['quan-pho', 'nha-thuoc'].map((id) =>
  encode(
    smeVn,
    respondents.find((respondent) => respondent.id === id)!,
  ),
) as [string, string];

/** The way of somebody who was given a code: typed wrongly first, then made their own, then beside another one. */
async function guest(opening: Opening, look: Look): Promise<void> {
  const person = await open(opening);
  const { one, root, settled } = person;
  const come = async (what: string): Promise<void> => {
    await until(what, () => root.querySelector(what));
    await settled();
  };
  const give = async (code: string): Promise<void> => {
    const field = one<HTMLInputElement>('#code');
    field.focus();
    field.value = code;
    field.form!.requestSubmit();
  };
  one<HTMLDetailsElement>('details').open = true;
  await come('#code');
  await look('welcome with the field for codes', person);
  await give(mine.slice(0, -3));
  await come('#code[aria-invalid=true]');
  await look('wrong code', person);
  await give(mine);
  await come('#opened ~ .share');
  await look('somebody else’s result', person);
  await pressWords(person, /^(Làm tiếp với các câu|Go on with these)/);
  await come('.result:not([aria-busy]):not(:has(#opened)) .share');
  one('.own-answers details:last-of-type > summary').click();
  await look('result with its answers', person);
  one('.own-answers dd button').click();
  await settled();
  await look('question that is changed', person);
  await person.back();
  await look('result after a change', person);
  location.hash = `labanso=${theirs}`;
  await come('#opened ~ .share');
  await pressWords(person, /^(So với kết quả|Compare with)/);
  await come('.result:not([aria-busy]) .compare ~ .share');
  await unfold(person);
  await look('result with a comparison and pictures of its code', person);
}

export async function everyScreen(opening: Opening, look: Look): Promise<void> {
  await hurried(opening, look);
  await returning(opening, look);
  await guest(opening, look);
}
