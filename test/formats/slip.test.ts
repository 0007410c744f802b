// What a class without phones gets: answer slips, the booklet, cards to take home, the notice.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadBundle, smeVn } from '#content';
import {
  cornerText,
  noticeLines,
  readCorner,
  slipLayout,
  toAnswerSlips,
  toBooklet,
  toNotice,
  toStepCards,
} from '#formats';
import { LabansoError, type Questionnaire } from '#model';
import { tiny } from '../support/tiny.ts';

const bundle = await loadBundle();
const layout = slipLayout(smeVn);
const questionnaire: Questionnaire = smeVn;
const marks = layout.rows.flatMap((row) => row.marks);
const code = (reason: string) => (error: unknown) => error instanceof LabansoError && error.code === reason;

describe('where everything stands on a slip', () => {
  it('is a place for each answer of each question, and of each field but long lists', () => {
    const rows = new Map(layout.rows.map((row) => [row.id, row]));
    for (const question of questionnaire.questions) {
      const own =
        question.type === 'number' ? question.bands.map(({ from }) => from) : question.options.map(({ id }) => id);
      const wanted = [...own, 'unsure', ...(question.notApplicable ? ['not-applicable'] : [])];
      assert.deepEqual(
        rows.get(question.id)!.marks.map(({ value }) => value),
        wanted,
      );
    }
    assert.deepEqual(
      questionnaire.profile!.filter(({ id }) => !rows.has(id)).map(({ id }) => id),
      ['province'],
    );
  });

  it('has numbers and letters of the form: by area, a to z, with the key from 1 to 9', () => {
    const [first] = layout.rows.filter(({ kind }) => kind === 'question');
    const [area] = questionnaire.areas;
    assert.equal(first!.id, questionnaire.questions.find((one) => one.area === area!.id)!.id);
    assert.deepEqual([first!.number, first!.marks.map(({ label }) => label).slice(0, 2)], ['1', ['a1', 'b2']]);
    assert.equal(layout.rows.find(({ id }) => id === 'sector')!.marks.at(-1)!.label, 'z');
    assert.equal(layout.rows.find(({ id }) => id === 'disadvantaged-area')!.number, 'A7');
  });

  it('lets no two marks touch, and none come near a corner or the edge', () => {
    const { radius, corners, width, height } = layout;
    for (const [i, a] of marks.entries()) {
      for (const b of marks.slice(i + 1))
        assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 2 * radius + 1, JSON.stringify([a, b]));
      assert.ok(a.x > 8 && a.x < width - 8 && a.y > 8 && a.y < height - 8);
      for (const { x, y, size } of corners) {
        // four modules of white around a QR of 21
        const quiet = (4 * size) / 21;
        const isNear = (at: number, from: number): boolean =>
          at + radius > from - quiet && at - radius < from + size + quiet;
        assert.ok(!(isNear(a.x, x) && isNear(a.y, y)), JSON.stringify(a));
      }
    }
  });

  it('has a key that changes with every mark, and with nothing else', () => {
    assert.equal(slipLayout(structuredClone(smeVn)).key, layout.key);
    assert.notEqual(slipLayout({ ...smeVn, id: 'other' }).key, layout.key);
    assert.notEqual(slipLayout({ ...smeVn, questions: smeVn.questions.slice(1) }).key, layout.key);
    assert.match(slipLayout(tiny).key, /^[\dA-Z]{2}$/);
  });

  it('refuses a questionnaire that fits on no slip', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ ...tiny.questions[0]!, id: `q-${i}` }));
    assert.throws(() => slipLayout({ ...tiny, questions: many }), code('slip-too-long'));
  });

  it('says layout, corner and sheet in each corner, and reads nothing else for one', () => {
    for (const corner of ['TL', 'TR', 'BL', 'BR'] as const)
      for (const sheet of [1, 17, 999, 1000])
        assert.deepEqual(readCorner(cornerText({ key: 'K7', corner, sheet })), { key: 'K7', corner, sheet });
    for (const text of ['', 'LK7TX017', 'LK7TL17', 'https://a.vn/', '1TVT3CFYQ9HRH', ' LK7TL017'])
      assert.equal(readCorner(text), null);
  });
});

describe('answer slips', () => {
  const drawn: string[] = [];
  const qr = (text: string) => {
    drawn.push(text);
    return [[true, false], [false, true]]; // prettier-ignore
  };
  const page = toAnswerSlips(bundle, 'vi', { from: 9, count: 3, qr });

  it('are one to a page, numbered, with four corners each', () => {
    assert.equal(page.match(/<svg\s/g)!.length, 3);
    for (const number of ['009', '010', '011']) assert.ok(new RegExp(`>\\s*${number}\\s*</text`).test(page), number);
    assert.equal(drawn.length, 12);
    assert.deepEqual(readCorner(drawn[5]!), { key: layout.key, corner: 'TR', sheet: 10 });
  });

  it('have a circle or a square for each mark, where the layout says', () => {
    assert.equal(page.match(/<(circle|rect)\s/g)!.length, 3 * marks.length);
    const [single] = layout.rows.filter((row) => !row.isMultiple);
    const { x, y } = single!.marks[0]!;
    assert.match(page, new RegExp(`cx="${Math.round(1000 * x) / 1000}"\\s+cy="${Math.round(1000 * y) / 1000}"`));
  });

  it('are in both languages, and have nothing to load and no text that is HTML', () => {
    for (const language of ['vi', 'en'] as const)
      assert.doesNotMatch(toAnswerSlips(bundle, language, { count: 1, qr }), /<script|src=|href=|undefined/);
    const wild = structuredClone(bundle) as unknown as {
      texts: { vi: { short: { questions: Record<string, string> } } };
    };
    wild.texts.vi.short.questions['payments'] = '<b>&</b>';
    assert.ok(toAnswerSlips(wild as never, 'vi', { count: 1, qr }).includes('&lt;b&gt;&amp;&lt;/b&gt;'));
    assert.ok(toAnswerSlips({ questionnaire: tiny, texts: {} }, 'vi', { count: 1, qr }).includes('payments'));
  });

  it('are refused in a number that nobody prints', () => {
    for (const count of [0, -1, 1.5, 501, NaN])
      assert.throws(() => toAnswerSlips(bundle, 'vi', { count, qr }), code('slip-count'));
    assert.throws(() => toAnswerSlips(bundle, 'vi', { count: 1, from: 0, qr }), code('slip-count'));
  });
});

describe('the booklet', () => {
  it('asks what the slip has a place for, and gives letters to the bands of a number', () => {
    const booklet = toBooklet(bundle, 'en');
    for (const { number } of layout.rows) assert.match(booklet, new RegExp(`class="number">${number}[<\\s]`), number);
    assert.doesNotMatch(booklet, />A6</);
    assert.match(booklet, /class="letter">a<\/b\s*><span class="text">0<\/span>/);
    assert.doesNotMatch(booklet, /class="line"/);
  });
});

describe('cards to take home', () => {
  it('say step, hours, cost and what comes first, for the steps that are wanted', () => {
    const cards = toStepCards(bundle, 'vi', ['invoice-every-sale', 'nothing', 'keep-books']);
    assert.equal(cards.match(/<article>/g)!.length, 2);
    assert.match(cards, /Lập hóa đơn cho mọi lần bán, đúng lúc/);
    assert.match(cards, /Khoảng 12 giờ · 0 đến 5\.000\.000 đồng năm đầu/);
    assert.match(cards, /Làm trước:<\/b> Đăng ký hóa đơn điện tử/);
    assert.match(toStepCards(bundle, 'en', ['keep-books']), /0 to 500,000 VND/);
    assert.equal(toStepCards(bundle, 'en').match(/<article>/g)!.length, questionnaire.actions!.length);
  });
});

describe('the notice', () => {
  it('names organiser and day, or leaves room for them, and says that counsel has to confirm it', () => {
    const notice = toNotice('vi', { organiser: 'Sở <A>', until: '03/12/2026' });
    assert.match(notice, /do Sở &lt;A&gt; tổ chức/);
    assert.match(notice, /đến 03\/12\/2026, rồi xóa/);
    assert.match(notice, /cần bộ phận pháp chế của đơn vị tổ chức xác nhận/);
    assert.match(toNotice('en'), /legal department/);
    assert.match(noticeLines('vi')[0]!, /………/);
    assert.equal(noticeLines('vi').length, noticeLines('en').length);
    assert.throws(() => toNotice('fr' as never), code('unknown-language'));
  });
});
