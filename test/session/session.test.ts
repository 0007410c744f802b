import { expect } from 'chai';
import type { Questionnaire } from '#model';
import { device } from '../support/device.ts';
import { tiny } from '../support/tiny.ts';
import { until } from '../support/wait.ts';

const DAY = 86_400_000;

/** The same questionnaire after a year of work on it. */
const changed = (change: (questions: Record<string, object>) => void): Questionnaire => {
  const copy = structuredClone(tiny) as unknown as { version: string; questions: { id: string }[] };
  const byId = Object.fromEntries(copy.questions.map((question) => [question.id, question]));
  change(byId);
  copy.version = '2.0.0';
  copy.questions = Object.values(byId) as { id: string }[];
  return copy as unknown as Questionnaire;
};

describe('a session', () => {
  it('finds profile, answers, steps and place again, and says from when they are', () => {
    const phone = device();
    const before = phone.open();
    before.setProfile('entity', 'company');
    before.setAnswer('payments', 'qr');
    before.setAnswer('tools', ['till', 'stock']);
    before.setStep('offer-qr', 'done');
    before.setPage('place', 'question/tools');
    before.flush();
    phone.now += 3 * DAY;
    const after = phone.open();
    expect(after.state()).to.deep.equal(before.state());
    expect(after.foundFrom()).to.equal(phone.now - 3 * DAY);
    expect(phone.open({ scope: '/other' }).foundFrom()).to.equal(null);
  });

  it('writes by itself soon after a change, without being asked to', async () => {
    const phone = device();
    phone.open().setAnswer('payments', 'qr');
    await until('the answer', () => phone.open().state().answers['payments'] === 'qr');
  });

  it('tells its listeners of every change until they stop', () => {
    const session = device().open();
    let calls = 0;
    const stop = session.subscribe(() => calls++);
    session.setAnswer('payments', 'qr');
    session.setAnswer('payments', null);
    stop();
    session.setAnswer('payments', 'cash');
    expect(calls).to.equal(2);
  });

  it('lets the same person answer anew: the profile stays, answers and steps go', () => {
    const phone = device();
    const session = phone.open();
    session.setProfile('entity', 'company');
    session.setAnswer('payments', 'qr');
    session.setStep('offer-qr', 'done');
    session.flush();
    session.restart();
    session.flush();
    const { profile, answers, steps } = phone.open().state();
    expect({ profile, answers, steps }).to.deep.equal({ profile: { entity: 'company' }, answers: {}, steps: {} });
  });

  it('keeps what still fits a changed questionnaire, asks again what changed, drops nothing', () => {
    const phone = device();
    const before = phone.open();
    before.setProfile('entity', 'company');
    before.setAnswer('payments', 'qr');
    before.setAnswer('tools', ['till']);
    before.setAnswer('share', 20);
    before.setAnswer('staff', 'trained');
    before.flush();
    const questionnaire = changed((questions) => {
      delete questions['staff'];
      Object.assign(questions['tools']!, { weight: 5 });
      Object.assign(questions['share']!, { max: 1000 });
      Object.assign(questions['payments']!, {
        options: [
          { id: 'cash', points: 0 },
          { id: 'transfer', points: 100 },
        ],
      });
    });
    const session = phone.open({ questionnaire });
    const { answers, again, orphans } = session.state();
    expect(answers, 'another weight asks nothing again').to.deep.equal({ tools: ['till'] });
    expect(again).to.deep.equal({ payments: 'qr', share: 20 });
    expect(orphans).to.deep.equal({ staff: 'trained' });
    // answered again, it counts; the rest is still there after a save, also for the version before
    session.setAnswer('share', 500);
    session.flush();
    expect(phone.open({ questionnaire }).state().answers).to.deep.equal({ tools: ['till'], share: 500 });
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr', tools: ['till'], staff: 'trained' });
  });

  it('writes at once when it is told that the page is hidden', () => {
    const phone = device();
    const session = phone.open();
    session.setAnswer('payments', 'qr');
    expect(phone.open().state().answers).to.deep.equal({});
    session.flush();
    expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
  });

  it('expires after 30 days, 7 in a workshop, by two looks at the clock a day apart', () => {
    for (const days of [30, 7]) {
      const phone = device();
      const session = phone.open({ days });
      session.setAnswer('payments', 'qr');
      session.flush();
      phone.now += days * DAY;
      expect(phone.open({ days }).foundFrom(), 'on the last day').to.not.equal(null);
      phone.now += 1;
      expect(phone.open({ days }).foundFrom(), 'after it').to.equal(null);
      phone.now += DAY / 2;
      expect(phone.open({ days }).foundFrom(), 'at a second look').to.equal(null);
      expect(phone.keys().length, 'not yet deleted').to.be.above(0);
      phone.now += DAY;
      expect(phone.open({ days }).foundFrom()).to.equal(null);
      expect(phone.keys()).to.deep.equal([]);
    }
  });

  it('loses nothing to a clock that says 1970 or 2099 for a while', () => {
    for (const wrong of [0, Date.UTC(2099, 0, 1)]) {
      const phone = device();
      const right = phone.now;
      const session = phone.open();
      session.setAnswer('payments', 'qr');
      session.flush();
      phone.now = wrong;
      phone.open();
      phone.now = right;
      expect(phone.open().state().answers).to.deep.equal({ payments: 'qr' });
      // nor does an answer given while the clock was wrong come before one given later
      phone.now = wrong;
      session.setAnswer('payments', 'transfer');
      session.flush();
      phone.now = right;
      session.setAnswer('payments', 'cash');
      session.flush();
      expect(phone.open().state().answers).to.deep.equal({ payments: 'cash' });
    }
  });

  it('makes room for a new person as soon as they answer, when an expired record lies there', () => {
    const phone = device();
    const old = phone.open();
    old.setAnswer('payments', 'qr');
    old.setAnswer('share', 10);
    old.flush();
    phone.now += 31 * DAY;
    const session = phone.open();
    session.setAnswer('payments', 'cash');
    session.flush();
    expect(phone.open().state().answers).to.deep.equal({ payments: 'cash' });
  });

  it('starts clean for a new person, in this tab and, when it hears of it, in another', () => {
    const phone = device();
    const [here, there] = [phone.open(), phone.open()];
    here.setAnswer('payments', 'qr');
    here.flush();
    there.refresh();
    expect(there.state().answers).to.deep.equal({ payments: 'qr' });
    here.startNew();
    expect(phone.keys()).to.deep.equal([]);
    here.setAnswer('share', 5);
    here.flush();
    expect(there.refresh(), 'says that its person is gone').to.equal(true);
    expect(there.state().answers).to.deep.equal({ share: 5 });
    expect(phone.open().state().answers).to.deep.equal({ share: 5 });
  });

  it('does not bring an old person back with a tab that had not heard', () => {
    const phone = device();
    const [here, there] = [phone.open(), phone.open()];
    there.setAnswer('payments', 'qr');
    there.flush();
    here.refresh();
    there.setAnswer('tools', ['till']); // not yet written
    here.startNew();
    here.setAnswer('share', 5);
    here.flush();
    there.flush();
    expect(phone.open().state().answers).to.deep.equal({ share: 5 });
    expect(there.state().answers).to.deep.equal({ share: 5 });
  });

  it('leaves no key of ours, of any page, and every key of others', () => {
    const phone = device();
    phone.values.set('theirs', 'x');
    for (const scope of ['/', '/khanh-hoa']) {
      const session = phone.open({ scope });
      session.setAnswer('payments', 'qr');
      session.flush();
    }
    phone.values.set(
      phone.keys().find((key) => key.endsWith(':a'))!,
      'damaged',
    );
    const session = phone.open();
    session.erase();
    expect(phone.keys()).to.deep.equal(['theirs']);
    expect(session.hasData()).to.equal(false);
    expect(session.state().answers).to.deep.equal({});
  });

  it('forgets in a tab that slept through the erasing and a new person’s start', () => {
    const phone = device();
    const [here, asleep] = [phone.open(), phone.open()];
    asleep.setAnswer('payments', 'qr');
    asleep.flush();
    const removed = phone.keys()[0]!;
    here.erase();
    const next = phone.open();
    next.setAnswer('share', 5);
    next.flush();
    expect(asleep.refresh(removed)).to.equal(true);
    expect(asleep.state().answers).to.deep.equal({ share: 5 });
    phone.values.clear();
    expect(asleep.refresh(null)).to.equal(true);
    expect(asleep.state().answers).to.deep.equal({});
  });

  it('does not write erased answers back from another tab, told or not', async () => {
    for (const isTold of [true, false]) {
      const phone = device();
      const [here, there] = [phone.open({ isSafe: true }), phone.open({ isSafe: true })];
      there.setAnswer('payments', 'qr');
      there.flush();
      await phone.settled();
      const [key] = phone.keys();
      there.setAnswer('share', 5); // not yet written
      here.erase();
      if (isTold) expect(there.refresh(key)).to.equal(true);
      there.flush();
      await phone.settled();
      expect(phone.keys()).to.deep.equal([]);
      expect([...phone.archived.keys()]).to.deep.equal([]);
      expect(there.state().answers).to.deep.equal({});
    }
  });

  it('has one key for a folder and its index page, and another for every other page', () => {
    const phone = device();
    phone.open({ scope: '/x/' }).setAnswer('share', 1);
    const session = phone.open({ scope: '/x/index.html' });
    session.setAnswer('share', 2);
    session.flush();
    for (const scope of ['/x/', '/x/index.htm', '/x/Index.PHP'])
      expect(phone.open({ scope }).state().answers, scope).to.deep.equal({ share: 2 });
    for (const scope of ['/x', '/x/indexes.html', '/x/index.html/', '/index.html', '/y/index.html'])
      expect(phone.open({ scope }).foundFrom(), scope).to.equal(null);
  });

  it('keeps pages and questionnaires of one server apart, even when their names run together', () => {
    const phone = device();
    const other: Questionnaire = { ...tiny, id: 'b' };
    const places = [{ scope: '/a' }, { scope: '/a:b' }, { scope: '/a', questionnaire: other }];
    for (const [i, place] of places.entries()) {
      const session = phone.open(place);
      expect(session.foundFrom()).to.equal(null);
      session.setAnswer('share', i);
      session.flush();
    }
    for (const [i, place] of places.entries()) expect(phone.open(place).state().answers).to.deep.equal({ share: i });
  });
});
