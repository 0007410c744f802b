// Fingers, mice, time and movement: nothing needs a gesture, a steady hand, or haste.

import { expect } from '@open-wc/testing';
import { everyScreen, unfold, words } from './screens.ts';
import { cdp, leave, open, type Person } from './stage.ts';

afterEach(leave);

/** Kinds of events that elements are listened to for, on the way through every screen. */
async function listenedFor(): Promise<ReadonlySet<string>> {
  const types = new Set<string>();
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [never]): void {
    if (this instanceof Element || this === document || this === window) types.add(type);
    addEventListener.call(this, type, ...rest);
  };
  try {
    await everyScreen({ attributes: { province: 'dak-lak' } }, async () => {});
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
  }
  return types;
}

async function resultOf(): Promise<Person> {
  const person = await open({ attributes: { province: 'dak-lak' } });
  await person.begin();
  await person.answerAll(() => 1);
  await person.seeResult();
  await unfold(person);
  return person;
}

const press = (type: string, x: number, y: number): Promise<unknown> =>
  cdp('Input.dispatchMouseEvent', { type, x, y, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: 1 });

const middle = (element: Element): readonly [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

describe('what is listened to', () => {
  let running: Promise<ReadonlySet<string>> | undefined;
  for (const [title, pattern] of [
    ['2.5.1 no gesture: neither touches nor paths of a pointer', /^(touch|gesture|pointermove|mousemove|wheel)/],
    ['2.5.2 nothing at the press, all at the release: only clicks', /^(pointerdown|mousedown|touchstart|mouseup)/],
    ['2.5.7 nothing is dragged', /^(drag|drop)/],
    ['2.1.4 no key by itself', /^key/],
    ['2.1.1 no event that only a mouse makes', /^(mouse|pointer|dblclick|contextmenu)/],
  ] as const)
    it(title, async function () {
      this.timeout(60_000);
      const types = [...(await (running ??= listenedFor()))];
      expect(types).to.include('click');
      expect(types.filter((type) => pattern.test(type))).to.deep.equal([]);
    });
});

describe('pointers', () => {
  it('2.5.1 nothing has to be swiped, slid or dragged', async () => {
    const person = await resultOf();
    const moved = person.all('*').filter((element) => {
      const { overflowX, touchAction } = getComputedStyle(element);
      return element.draggable || /auto|scroll/.test(overflowX) || touchAction === 'none';
    });
    expect(moved.filter((element) => !element.matches('a')).map(({ tagName }) => tagName)).to.deep.equal([]);
    expect(person.all('input[type=range], canvas').length).to.equal(0);
  });

  it('2.5.2 who slips off a button before letting go has not pressed it', async () => {
    const person = await open();
    const before = person.heading();
    const [x, y] = middle(person.one('[part~=primary-button]'));
    await press('mouseMoved', x, y);
    await press('mousePressed', x, y);
    expect(person.heading()).to.equal(before);
    await press('mouseMoved', 2, 2);
    await press('mouseReleased', 2, 2);
    await person.settled();
    expect(person.heading()).to.equal(before);
    await press('mousePressed', x, y);
    await press('mouseReleased', x, y);
    await person.settled();
    expect(person.heading()).not.to.equal(before);
  });

  it('2.5.8 the whole row of an answer can be pressed', async () => {
    const person = await open({ device: { width: 320, height: 640 } });
    await person.begin();
    // a screen takes no press until it has been there for a moment
    await new Promise((resolve) => setTimeout(resolve, 700));
    const row = person.one('.option');
    row.scrollIntoView({ block: 'center' });
    const { left, bottom } = row.getBoundingClientRect();
    await press('mousePressed', left + 5, bottom - 5);
    await press('mouseReleased', left + 5, bottom - 5);
    await person.settled();
    expect(person.one<HTMLInputElement>('input').checked).to.equal(true);
  });

  it('1.4.13 nothing appears under a pointer or with focus, and there are no tooltips', async () => {
    const person = await resultOf();
    expect(person.all('[title], [popover], [role=tooltip]').length).to.equal(0);
    await person.press('Xem, sửa từng câu');
    const seen = (): string => person.one('.root').innerText;
    const before = seen();
    for (const control of person.all('button').slice(0, 8)) {
      control.scrollIntoView({ block: 'center' });
      await press('mouseMoved', ...middle(control));
      control.focus();
      expect(seen()).to.equal(before);
    }
  });
});

describe('devices', () => {
  it('1.3.4 everything is there, however the device is held', async function () {
    this.timeout(60_000);
    const controls: string[][] = [];
    for (const [width, height] of [
      [390, 844],
      [844, 390],
    ] as const) {
      const seen: string[] = [];
      await everyScreen({ device: { width, height } }, async (where, { all }) => {
        const shown = all('button, input, select, summary, a').filter((control) => control.checkVisibility());
        seen.push(`${where}: ${shown.map((control) => words(control) || control.id).join(', ')}`);
      });
      controls.push(seen);
    }
    expect(controls[0]).to.deep.equal(controls[1]);
  });

  it('2.2.1 no time runs out: a day later the same question is there, with its answer', async () => {
    const { now } = Date;
    const person = await open();
    await person.begin();
    await person.choose('Chỉ nhận tiền mặt');
    await person.next();
    const before = person.heading();
    try {
      Date.now = () => now() + 86_400_000;
      for (const [target, type] of [
        [window, 'storage'],
        [document, 'visibilitychange'],
      ] as const)
        target.dispatchEvent(new Event(type));
      await person.settled();
      expect(person.heading()).to.equal(before);
      await person.back();
      expect(person.one('.option:has(:checked)').textContent).to.contain('Chỉ nhận tiền mặt');
      person.element.remove();
      const later = await open({ keeps: true });
      await later.press('Làm tiếp');
      expect(later.all('fieldset').length).to.equal(1);
    } finally {
      Date.now = now;
    }
  });
});
