// A second tap where the first one was: what was drawn under a finger a moment ago takes no press.

import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { forget, visit } from '../support/person.ts';

type Person = Awaited<ReturnType<typeof visit>>;

const cdp = (method: string, params: object): Promise<unknown> => executeServerCommand('cdp', { method, params });
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Longer than anything is closed to presses. */
const calm = (): Promise<void> => wait(700);

type Press = (x: number, y: number) => Promise<void>;

const touch: Press = async (x, y) => {
  await cdp('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await cdp('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};
const click: Press = async (x, y) => {
  for (const type of ['mousePressed', 'mouseReleased'])
    await cdp('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
};

function middle(element: Element): readonly [number, number] {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

const primary = (person: Person): HTMLElement => person.one('.onward [type=submit], .buttons .primary');
const checked = (person: Person): number => person.all(':checked:not(option)').length;

/** Presses at a place, and again after some milliseconds; whatever has scrolled there meanwhile. Returns how many they were. */
async function twice(press: Press, element: Element, gap: number): Promise<number> {
  const [x, y] = middle(element);
  const times: number[] = [];
  const note = ({ timeStamp }: Event): void => void times.push(timeStamp);
  addEventListener('pointerdown', note, true);
  await Promise.all([press(x, y), wait(gap)]);
  await press(x, y);
  await wait(50);
  removeEventListener('pointerdown', note, true);
  return times[1]! - times[0]!;
}

describe('on a phone of 360 × 640', () => {
  beforeEach(async () => {
    forget();
    await setViewport({ width: 360, height: 640 });
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, press] of [['finger', touch], ['mouse', click]] as const)
    it(`a second press of a ${name} on “next”, 0 to 400 ms later, neither answers nor skips the next question`, async function () {
      this.timeout(120_000);
      for (const gap of [0, 80, 160, 240, 320, 400]) {
        const answers: unknown[] = [];
        let person: Person;
        let real: number;
        // on a busy machine the second press may come so much later that it may well answer: that shows nothing
        do {
          answers.length = 0;
          forget();
          person = await visit();
          person.element.addEventListener('labanso-answer', ({ detail }) => answers.push(detail));
          await twice(press, primary(person), 100);
          expect(person.one('h2').textContent).to.contain('Vài nét');
          await person.press('Tiếp');
          await calm();
          real = await twice(press, primary(person), gap);
        } while (real > 490);
        expect(checked(person), `${gap} ms`).to.equal(0);
        expect(answers).to.deep.equal([]);
        expect(person.one('.progress strong').textContent, `${gap} ms`).to.contain('Câu 2 /');
      }
    }); // prettier-ignore

  it('the same place answers once the pause is over, and a quick tap on the options of one question always does', async () => {
    const person = await visit();
    await person.begin();
    await calm();
    const [first, second] = person.all('.option');
    middle(second!);
    for (const option of [first!, second!]) {
      const { left, top } = option.getBoundingClientRect();
      await touch(left + 20, top + 20);
    }
    await wait(50);
    expect(second!.querySelector('input')!.checked).to.equal(true);
    await calm();
    await touch(...middle(primary(person)));
    await calm();
    await touch(...middle(person.all('.option')[0]!));
    await wait(50);
    expect(person.all<HTMLInputElement>('.option input')[0]!.checked).to.equal(true);
  });

  it('a press that begins too soon counts for nothing, however late the finger goes', async () => {
    const person = await visit();
    await person.begin();
    await calm();
    const [x, y] = middle(primary(person));
    await click(x, y);
    const option = middle(person.all('.option')[0]!);
    await cdp('Input.dispatchMouseEvent', { type: 'mousePressed', x: option[0], y: option[1], button: 'left', clickCount: 1 });
    await calm();
    await cdp('Input.dispatchMouseEvent', { type: 'mouseReleased', x: option[0], y: option[1], button: 'left', clickCount: 1 });
    await wait(50);
    expect(checked(person)).to.equal(0);
  }); // prettier-ignore

  it('a double tap on “delete” only asks; the answer that came to its place isn’t given', async () => {
    const person = await visit();
    await person.begin();
    person.all<HTMLInputElement>('.option input')[0]!.click();
    await person.settled();
    await calm();
    await twice(touch, person.one('.bottom button'), 150);
    expect(person.root.querySelector('.confirmation')).not.to.equal(null);
    expect(checked(person)).to.equal(1);
  });

  it('a key that is held down presses once', async () => {
    const person = await visit();
    await person.begin();
    await person.answerAll(() => 0);
    await person.seeResult();
    for (let i = 0; i < 3; i++) await person.press('Tôi không làm được');
    person.one<HTMLDetailsElement>('.marks').open = true;
    person.one('.marked.struck button').focus();
    await calm();
    const key = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
    await cdp('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    for (let i = 0; i < 5; i++) await cdp('Input.dispatchKeyEvent', { type: 'keyDown', autoRepeat: true, ...key });
    await cdp('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await sendKeys({ press: 'Enter' }); // and once more at once
    await person.settled();
    expect(person.all('.marked.struck li')).to.have.length(2);
    await calm();
    await sendKeys({ press: 'Enter' });
    await person.settled();
    expect(person.all('.marked.struck li')).to.have.length(1);
  });
});
