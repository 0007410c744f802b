// For whoever reads little: a screen is read by the device's own voice, once asked to.

import { expect } from '@open-wc/testing';
import { piecesOf } from '../../src/widget/aloud/pieces.ts';
import { forget, until, visit } from '../support/person.ts';
import { pretend, restore } from '../support/pretend.ts';
import { pretendVoices, voice } from '../support/voices.ts';

type Person = Awaited<ReturnType<typeof visit>>;

const button = ({ root }: Person): HTMLButtonElement | null => root.querySelector('.aloud button');
const isPressed = (person: Person): boolean => button(person)?.getAttribute('aria-pressed') === 'true';
const plain = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** A person at the first question, on a device that has such voices. */
async function atQuestion(...voices: readonly ReturnType<typeof voice>[]) {
  const speech = pretendVoices(...voices);
  const person = await visit();
  await person.begin();
  await until('the button', () => button(person));
  return { speech, person };
}

async function read(person: Person): Promise<void> {
  button(person)!.click();
  await person.settled();
}

describe('reading aloud', () => {
  beforeEach(forget);
  afterEach(restore);

  it('is offered where a voice on the device speaks the language, also one that comes late, and moves nothing', async () => {
    const { speech, person } = await atQuestion(voice('vi-VN'));
    speech.has(voice('en-US'), voice('vi-VN', { localService: false }));
    await until('no button', () => !button(person));
    const places = (): readonly number[] => person.all('h2, .option').map((one) => one.getBoundingClientRect().top);
    const before = places();
    speech.has(voice('en-US'), voice('vi_VN'));
    await until('the button', () => button(person));
    expect(places()).to.deep.equal(before);
    expect(plain(person.root.activeElement!)).to.equal(person.heading());
  });

  it('is not offered where there is no speech at all, as inside other apps', async () => {
    pretend(window, 'speechSynthesis');
    const person = await visit();
    await person.begin();
    await person.answerAll(() => 1);
    await person.seeResult();
    expect(button(person)).to.equal(null);
  });

  it('says the question and its answers, in order, and says that it does', async () => {
    const { speech, person } = await atQuestion(voice('vi-VN', { localService: false }), voice('vi-VN'));
    expect(button(person)!.getAttribute('aria-label')).to.equal('Đọc to');
    expect(isPressed(person)).to.equal(false);
    const focused = person.root.activeElement;
    await read(person);
    const options = person.all('.option').map(plain);
    const [question, ...rest] = speech.said();
    expect(question).to.equal(person.heading());
    expect(rest.slice(-options.length)).to.deep.equal(options.map((text) => text.replaceAll('anh/chị', 'anh chị')));
    expect(speech.by().every(({ localService }) => localService)).to.equal(true);
    expect(isPressed(person)).to.equal(true);
    expect(person.root.activeElement).to.equal(focused);
    speech.heard();
    await person.settled();
    expect(isPressed(person)).to.equal(false);
  });

  it('falls silent when it is pressed again, and when the voice breaks down', async () => {
    const { speech, person } = await atQuestion(voice('vi-VN'));
    for (const end of [() => button(person)!.click(), speech.breaks]) {
      await read(person);
      expect(isPressed(person)).to.equal(true);
      end();
      await person.settled();
      expect(isPressed(person)).to.equal(false);
      expect(speech.said()).to.deep.equal([]);
    }
  });

  it('falls silent on another screen, in another language, in a tab that nobody sees, and with the element', async () => {
    const { speech, person } = await atQuestion(voice('vi-VN'), voice('en-GB'));
    const leave: readonly (() => unknown)[] = [
      () => person.next(),
      () => person.press('English'),
      () => {
        pretend(document, 'hidden', true);
        document.dispatchEvent(new Event('visibilitychange'));
      },
      () => person.element.remove(),
    ];
    for (const away of leave) {
      await read(person);
      expect(speech.said()).not.to.deep.equal([]);
      await away();
      await until('silence', () => !speech.said().length);
      await until('a button that says so', () => !isPressed(person));
    }
  });

  it('goes on while she answers', async () => {
    const { speech, person } = await atQuestion(voice('vi-VN'));
    await read(person);
    await person.choose('Nhiều cách');
    expect(isPressed(person)).to.equal(true);
    expect(speech.said()).not.to.deep.equal([]);
  });

  it('is one voice for all elements of a page', async () => {
    const { speech, person } = await atQuestion(voice('vi-VN'));
    const other = await visit();
    await other.begin();
    await until('its button', () => button(other));
    await read(person);
    await read(other);
    expect([isPressed(person), isPressed(other)]).to.deep.equal([false, true]);
    expect(speech.said()[0]).to.equal(other.heading());
  });

  it('says where she stands and the first things to do, with numbers as people say them', async () => {
    const { speech, person } = await atQuestion(voice('vi-VN'));
    await person.answerAll(() => 1);
    await person.seeResult();
    await read(person);
    const said = speech.said();
    expect(said).to.include(person.heading());
    expect(said.some((text) => /^\d+ trên 100 điểm$/.test(text))).to.equal(true);
    expect(said.filter((text) => person.all('.row-title').some((row) => plain(row) === text))).to.have.length(3);
    expect(said.join(' ')).not.to.match(/\p{L}\/\p{L}|Đã làm xong:/u);
    expect(said.every((text) => text.length <= 160)).to.equal(true);
  });

  it('cuts a long text at sentences, else at clauses, else at words, and loses nothing', () => {
    const sentence = 'Đây là một câu dài vừa phải, có một dấu phẩy ở giữa, và nói về hóa đơn 1.234,5 đồng. ';
    expect(piecesOf(sentence.repeat(3))).to.deep.equal(Array(3).fill(sentence.trim()));
    const clause = 'một đoạn không có dấu chấm nào cả, '.repeat(8).trim();
    const words = 'chữ '.repeat(100).trim();
    for (const text of [clause, words, 'a'.repeat(400)]) {
      const pieces = piecesOf(text);
      expect(pieces.length).to.be.above(1);
      expect(pieces.every(({ length }) => length <= 160)).to.equal(true);
      expect(pieces.join('').replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
    }
    expect(
      piecesOf(clause)
        .slice(0, -1)
        .every((piece) => piece.endsWith(',')),
    ).to.equal(true);
    expect(piecesOf('  ')).to.deep.equal([]);
  });
});
