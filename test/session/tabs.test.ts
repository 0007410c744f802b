// Two tabs of one page, everything they can do in up to five events, in every order.

import { expect } from 'chai';
import type { Session } from '#session';
import { isQuick } from '../support/check.ts';
import { device, type Device } from '../support/device.ts';

type Tab = 0 | 1;
type Kind = 'tap' | 'save' | 'hear' | 'race';
interface Event {
  readonly tab: Tab;
  readonly kind: Kind;
}

/** What each tab answers, tap by tap; both answer `share`. */
const TAPS = [
  [
    ['payments', 'qr'],
    ['share', 1],
    ['tools', ['till']],
    ['share', 3],
    ['payments', 'cash'],
    ['share', 5],
  ],
  [
    ['staff', 'trained'],
    ['share', 2],
    ['share', 4],
    ['staff', 'untrained'],
    ['share', 6],
    ['staff', 'trained'],
  ],
] as const;

function run(events: readonly Event[]): void {
  const phone: Device = device();
  const tabs = [phone.open(), phone.open()] as [Session, Session];
  const taps = [0, 0];
  const said: Record<string, unknown[]> = {};
  const named = (): string => events.map(({ tab, kind }) => `${'AB'[tab]} ${kind}`).join(', ');
  for (const { tab, kind } of events) {
    if (kind === 'tap') {
      const [question, answer] = TAPS[tab][taps[tab]!++]!;
      tabs[tab].setAnswer(question, answer as never);
      (said[question] ??= [])[tab] = answer;
    } else if (kind === 'save') tabs[tab].flush();
    else if (kind === 'hear') tabs[tab].refresh();
    else {
      // the other tab saves between this one's look and its write
      phone.before = () => tabs[1 - tab]!.flush();
      tabs[tab].flush();
      phone.before = undefined;
    }
  }
  // each tab is told of the other's writes in the end, and saves what is still to be saved
  for (let round = 0; round < 3; round++)
    for (const tab of tabs) {
      tab.flush();
      tab.refresh();
    }
  for (const tab of tabs) tab.flush();
  const [a, b] = tabs.map((tab) => tab.state().answers) as [object, object];
  // a hundred thousand ways are gone: compared as texts, which is quick, and named only when one is wrong
  const text = (answers: object): string => JSON.stringify(Object.entries(answers).sort());
  const check = (what: string, isSo: boolean): void => {
    if (!isSo) throw new Error(`${named()}: ${what}; ${text(a)}, ${text(b)}`);
  };
  check('the tabs differ', text(a) === text(b));
  check('the device differs', text(phone.open().state().answers) === text(a));
  check('an answer is lost', Object.keys(a).sort().join() === Object.keys(said).sort().join());
  for (const [question, answers] of Object.entries(said))
    check(
      'an answer that nobody gave',
      answers.some((one) => text([one]) === text([a[question as never]])),
    );
}

/** Every order of so many events. The tabs are alike: the first event is always the first tab's. */
function* sequences(kinds: readonly Kind[], length: number): Iterable<readonly Event[]> {
  if (!length) return yield [];
  for (const events of sequences(kinds, length - 1))
    for (const tab of events.length ? ([0, 1] as const) : ([0] as const))
      for (const kind of kinds) yield [...events, { tab, kind }];
}

/** No engine differs in what this goes through: the longest ways are gone in Node, the fastest. */
const LONGEST = isQuick ? 3 : typeof document === 'object' ? 4 : 5;

describe('two tabs', () => {
  for (let length = 1; length <= LONGEST; length++)
    it(`lose no answer in any order of ${length} events`, function () {
      this.timeout(120_000);
      for (const events of sequences(['tap', 'save', 'hear'], length)) run(events);
    });

  it('lose no answer when one saves in the middle of the other’s saving', function () {
    this.timeout(120_000);
    for (const events of sequences(['tap', 'save', 'hear', 'race'], LONGEST - 1))
      if (events.some(({ kind }) => kind === 'race')) run(events);
  });

  it('what was covered by an older save is written again, as soon as it is heard of', async () => {
    const phone = device();
    const tab = phone.open();
    tab.setAnswer('share', 1);
    tab.flush();
    const older = new Map(phone.values);
    tab.setAnswer('share', 2);
    tab.flush();
    phone.values.clear();
    for (const [key, text] of older) phone.values.set(key, text);
    const shared = (): unknown => phone.open().state().answers['share'];
    expect(shared()).to.equal(1);
    tab.refresh();
    for (let look = 0; look < 500 && shared() !== 2; look++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(shared()).to.equal(2);
  });

  it('the later tap wins, whichever tab saves last', () => {
    const phone = device();
    const [a, b] = [phone.open(), phone.open()];
    a.setAnswer('payments', 'cash');
    a.flush();
    b.refresh();
    b.setAnswer('payments', 'qr');
    a.setAnswer('share', 1);
    b.flush();
    a.flush();
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', share: 1 });
  });
});
