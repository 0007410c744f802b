// Rows that can't be scored are told, whole, and never guessed at.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { writeCsv } from '#exchange';
import { desk, type Desk, rowsOf } from '../support/command.ts';
import { tiny } from '../support/tiny.ts';

let place: Desk;
before(async () => {
  place = await desk();
  await place.put('q.json', JSON.stringify(tiny));
});
after(() => place.clear());

/** Scores a table of the tiny questionnaire. */
const run = async (content: string | Buffer, ...more: readonly string[]) => {
  await place.put('a.csv', content);
  return place.labanso(['score', 'a.csv', '-q', 'q.json', '--force', ...more]);
};

describe('rows of `labanso score`', () => {
  it('makes formulas in kept cells harmless for spreadsheets, as writeCsv does, and leaves them be elsewhere', async () => {
    const names = ['=1+1', '+84 912', '-2', '@x', '＝x', ' =x', '\u200b=x', "'=1", 'Chị "Tư", Huế', '\t=1', 'ok'];
    const table = `note,payments\n${names.map((name) => `"${name.replaceAll('"', '""')}",cash`).join('\n')}\n`;
    const cellsOf = async (...words: readonly string[]) =>
      rowsOf((await run(table, ...words)).out).map((row) => row.replace(/[,;]0[,;]{2}.*$/s, ''));
    const guarded = names.map((name) => writeCsv([[name]], 'excel-vi').slice(1, -2));
    const asTheyAre = names.map((name) => (/[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name));
    assert.equal(guarded[1], '+84 912', 'a phone number is no formula');
    assert.equal(guarded[0], "'=1+1");
    assert.deepEqual(await cellsOf('--dialect', 'excel-vi'), guarded);
    assert.deepEqual(await cellsOf(), asTheyAre);
    assert.equal((await cellsOf('--guard'))[0], "'=1+1");
    assert.equal((await cellsOf('--dialect', 'excel-vi', '--no-guard'))[0], '=1+1');
  });

  it('keeps quotes, separators and line ends within cells', async () => {
    const { code, out } = await run('note,payments\r\n"a ""b"", c;\r\nd",cash\r\nx,qr\r\n');
    assert.equal(code, 0);
    assert.match(out, /\r\n"a ""b"", c;\nd",0,/);
  });

  it('keeps phone numbers and tax codes as texts, with their zeros', async () => {
    const { out } = await run('phone,tax,payments\n0101234567,0312345678-001,cash\n');
    assert.match(rowsOf(out)[0]!, /^0101234567,0312345678-001,0,/);
  });

  it('finds line and column of a broken row, and goes on behind it', async () => {
    const { code, out, err } = await run(
      'id,payments,tools\n1,cash,till\n2,"cash,till\n3,qr,"stock\nbooks"\n4,"qr"x,till\n5,qr,till\n6,qr,"till',
      '--errors',
      'e.csv',
    );
    assert.equal(code, 1);
    assert.deepEqual(
      rowsOf(out).map((row) => row[0]),
      ['1', '3', '5'],
    );
    assert.deepEqual(
      [...err.matchAll(/line (\d+), the row: quotes/g)].map(([, line]) => line),
      ['3', '6', '8'],
    );
    const errors = await place.get('e.csv');
    assert.match(errors, /,3,,.*"2,""cash,till"/);
  });

  it('keeps a broken row whole, and marks where one that is too long was cut', async () => {
    const name = 'x'.repeat(5000);
    await run(`id,payments\n1,"${name}end\n2,cash\n`, '--errors', 'e.csv');
    assert.match(await place.get('e.csv'), /x{5000}end"\r\n/);
    await run(`id,payments\n1,"${'y'.repeat(3 << 20)}\n2,cash\n`, '--errors', 'e.csv');
    assert.match(await place.get('e.csv'), /y{1900}y* \[…\]"\r\n/);
  });

  it('goes on behind many broken rows, and stops where most are', async () => {
    const rows = (each: string): string => `id,payments\n${each.repeat(1200)}`;
    const some = await run(rows('1,cash\n2,"qr"x\n3,qr\n'));
    assert.deepEqual([some.code, rowsOf(some.out).length], [1, 2400]);
    const most = await run(rows('2,"qr"x\n'));
    assert.equal(most.code, 3);
    assert.match(most.err, /wrong quotes in more than half of its rows, first in line 2/);
  });

  it('tells rows with too many cells, NUL, and cells that are too long; cells missing at the end are empty', async () => {
    const { code, out, err } = await run(
      `note,payments\nx,cash,extra\nx\nn\0ul,cash\n${'y'.repeat(10_001)},cash\n${'ư'.repeat(10_000)},cash\n`,
      '--errors',
      'e.csv',
    );
    assert.equal(code, 1);
    assert.deepEqual(
      rowsOf(out).map((row) => row.slice(0, 2)),
      ['x,', 'ưư'],
    );
    assert.match(err, /line 2, the row: the row has more cells than the header: 3, not 2/);
    assert.match(err, /line 4, 1 note: there is a NUL/);
    assert.match(err, /line 5, 1 note: the cell has more than 10,000/);
    assert.match(await place.get('e.csv'), /x,cash,2,,.*extra\r\n/);
  });

  it('tells one fault of a cell that is no text, and what is wrong with the cells beside it', async () => {
    const told = async (table: string): Promise<readonly string[]> =>
      (await run(table)).err.split('\n').filter((line) => /^ *line \d/.test(line));
    const nul = await told('id,payments,tools\n1,ca\0sh,hammer\n');
    assert.equal(nul.length, 2);
    assert.match(nul[0]!, / payments: there is a NUL/);
    assert.match(nul[1]!, / tools: there is no such option: "hammer"/);
    const wide = await told('id,payments\n1,gold,x,y\n');
    assert.equal(wide.length, 1, 'nobody knows which cell is which');
    assert.match(wide[0]!, /more cells than the header: 4, not 2/);
  });

  it('names what may stand in a column of the profile', async () => {
    const profile = [...tiny.profile!, { id: 'sector', options: ['farm', 'shop'] }];
    await place.put('two.json', JSON.stringify({ ...tiny, profile }));
    await place.put('b.csv', 'id,entity,sector,payments\n1,household,shp,cash\n');
    const { err } = await place.labanso(['score', 'b.csv', '-q', 'two.json', '--lang', 'en']);
    assert.match(err, /sector: there is no such option: "shp" \(did you mean “shop”\?; .*farm, shop\)/);
  });

  it('takes spaces for nothing: rows of them, and cells that have no header', async () => {
    const { code, out } = await run('id,payments,\n1,cash,  \n  , ,\n2,qr\n');
    assert.deepEqual([code, rowsOf(out).map((row) => row[0])], [0, ['1', '2']]);
  });

  it('leaves out blank lines, counts them, and reads CR alone as a line end', async () => {
    const { code, err } = await run('id,payments\n\n1,cash\n,\n2,bad\n');
    assert.equal(code, 1);
    assert.match(err, /line 5, 2 payments/);
    assert.equal(rowsOf((await run('id,payments\r1,cash\r2,qr\r')).out).length, 2);
  });

  it('a row without an end does not fill the memory', async () => {
    const { code, out, err } = await run(`id,payments\n1,cash\n2,"${'x'.repeat(3 << 20)}\n3,qr\n`);
    assert.equal(code, 1);
    assert.deepEqual(
      rowsOf(out).map((row) => row[0]),
      ['1', '3'],
    );
    assert.match(err, /line 3, the row: (quotes|the line is longer)/);
  });

  it('writes good rows, and the bad ones whole, so that they can be put right and scored', async () => {
    const lines = Array.from({ length: 100 }, (_, i) => `${i},${i % 40 === 7 ? 'chash' : 'cash'},till`);
    const { code, out, err } = await run(`id,payments,tools\n${lines.join('\n')}\n`, '--errors', 'e.csv');
    assert.equal(code, 1);
    assert.equal(rowsOf(out).length, 97);
    assert.match(err, /All 3 bad rows are in e\.csv/);
    const errors = await place.get('e.csv');
    assert.deepEqual(
      errors
        .trim()
        .split('\r\n')
        .map((row) => row.split(',').slice(0, 4).join()),
      ['id,payments,tools,fault_line', '7,chash,till,9', '47,chash,till,49', '87,chash,till,89'],
    );
    const again = await run(errors.replaceAll('\r\n', '\n').replaceAll(/chash/g, 'cash'));
    assert.deepEqual([again.code, rowsOf(again.out).map((row) => row.split(',')[0])], [0, ['7', '47', '87']]);
    assert.doesNotMatch(again.out, /fault_/);
  });

  it('a row that was not put right stays bad when the file of bad rows is scored again', async () => {
    const broken = Buffer.from('1,"cash,x\n2,cash,till\n\xd4,cash\n', 'latin1');
    const rows = Array.from({ length: 6000 }, (_, i) => `quán ${i},cash\n`).join('');
    const first = await run(Buffer.concat([Buffer.from(`id,payments\n${rows}`), broken]), '--errors', 'e.csv');
    assert.match(first.err, /All 3 bad rows/);
    const errors = await place.get('e.csv');
    const again = await run(errors, '--errors', 'e2.csv');
    assert.deepEqual([again.code, rowsOf(again.out)], [1, []]);
    assert.match(again.err, /line 2, 6 fault_text: still to be put right: .*: "1,\\"cash,x"/);
    assert.match(again.err, /All 3 bad rows/);
    // what the rows were is still there
    const texts = (table: string): readonly string[] =>
      table
        .trim()
        .split('\r\n')
        .map((row) => row.split(',').slice(-1)[0]!);
    assert.deepEqual(texts(await place.get('e2.csv')), texts(errors));
    assert.match((await run(errors, '--explain', '2')).err, /^ {2}line 3, 6 fault_text: still to be put right/);
  });

  it('a cell that looks like a formula is the same after its row was put right', async () => {
    const notes = ['+84 912', '-', '=x', "'=x", "''=x", "'+84"];
    const table = `id,note,payments\n${notes.map((note, i) => `${i},${note},chash\n`).join('')}`;
    for (const [dialect, written] of [
      ['excel-vi', "2;'=x;chash"],
      ['rfc4180', '2,=x,chash'],
    ] as const) {
      await run(table, '--errors', 'e.csv', '--dialect', dialect);
      assert.ok((await place.get('e.csv')).includes(written));
      await place.put('b.csv', (await place.get('e.csv')).replaceAll('chash', 'cash'));
      const { code, out } = await place.labanso(['score', 'b.csv', '-q', 'q.json', '--to', 'ndjson']);
      assert.equal(code, 0);
      const back = out.trim().split('\n');
      assert.deepEqual(
        back.map((line) => (JSON.parse(line) as { note: string }).note),
        notes,
      );
    }
  });

  it('without --errors tells the first few, and how to get all', async () => {
    const { err } = await run(`payments\n${'chash\n'.repeat(50)}`);
    assert.equal(err.match(/^ {2}line /gm)!.length, 10);
    assert.match(err, /--errors/);
    assert.match(err, /Scored 0 rows, 50 bad/);
  });

  it('with --strict stops at the first bad row and writes nothing', async () => {
    await place.put('r.csv', 'before');
    const { code, err } = await run('payments\ncash\nchash\n', '--strict', '-o', 'r.csv');
    assert.equal(code, 1);
    assert.match(err, /line 3, 1 payments/);
    assert.equal(await place.get('r.csv'), 'before');
  });

  it('warns of an id that was there before', async () => {
    const { code, out, err } = await run('id,payments\na,cash\nb,qr\na,qr\n');
    assert.equal(code, 0);
    assert.equal(rowsOf(out).length, 3);
    assert.match(err, /1 row has an id that was seen before: 4/);
  });

  it('composes letters that were typed in two parts', async () => {
    const { out } = await run(`${'Tên'.normalize('NFD')},payments\n${'Tiếng Việt'.normalize('NFD')},cash\n`);
    assert.match(out, /^Tên,complete/);
    assert.match(rowsOf(out)[0]!, /^Tiếng Việt,0/);
  });

  it('never guesses what a number means', async () => {
    const cells = ['1.234', '"1,5"', '12 %', '３0', '1 234', '12.5', 'abc', '101', '-1', '٣'];
    const { code, out, err } = await run(`share\n${cells.join('\n')}\n`, '--lang', 'vi');
    assert.equal(code, 1);
    assert.deepEqual(rowsOf(out), []);
    for (const [line, why] of [
      [2, /không rõ đây là số nghìn/],
      [3, /phải là số nguyên/],
      [4, /bỏ đơn vị/],
      [5, /chữ số thường 0–9/],
      [6, /không rõ/],
      [7, /số nguyên/],
      [8, /không hợp lệ: "abc" \(được phép: số nguyên từ 0 đến 100, unsure, not-applicable\)/],
      [9, /"101"/],
      [10, /"-1"/],
      [11, /chữ số thường/],
    ] as const)
      assert.match(
        err.split('\n').find((one) => one.startsWith(`  dòng ${line},`))!,
        why,
      );
    assert.equal((await run('share\n 12 \n007\n+5\n-0\n12.0\n12.00\n')).code, 0);
  });

  it('reads several options with spaces, bars or semicolons between them', async () => {
    const { code, out } = await run('tools\ntill stock\ntill|stock\n"till;stock"\n till  stock \n');
    assert.equal(code, 0);
    assert.equal(new Set(rowsOf(out)).size, 1);
    const bad = await run('tools\ntill till\nnone till\ntill x\n');
    assert.match(bad.err, /line 2.*twice/);
    assert.match(bad.err, /line 3.*stands alone/);
    assert.match(bad.err, /line 4.*no such option: /);
  });

  it('keeps phone numbers with the code of the country, in answers says that they are none', async () => {
    const { code, out, err } = await run(
      'phone,payments,share\n+84912345678,cash,\n+84 912 345 678,+84912345678,\nx,cash,+84912345678\n',
    );
    assert.equal(code, 1);
    assert.deepEqual(
      rowsOf(out).map((row) => row.split(',')[0]),
      ['+84912345678'],
    );
    assert.match(err, /line 3, 2 payments: there is no such option: "\+84912345678"/);
    assert.match(err, /line 4, 3 share: .*"\+84912345678" \(allowed: an integer from 0 to 100/);
  });

  it('takes ids for the same wherever their tones stand, and shows them as written', async () => {
    const { out, err } = await run('id,payments\nHoà,cash\nHòa,qr\nhoà,qr\n');
    assert.match(err, /1 row has an id that was seen before: 3/);
    assert.deepEqual(
      rowsOf(out).map((row) => row.split(',')[0]),
      ['Hoà', 'Hòa', 'hoà'],
    );
    await place.put('a.csv', 'id,payments\nHoà,cash\n');
    assert.equal((await place.labanso(['score', 'a.csv', '-q', 'q.json', '--explain', 'Hòa'])).code, 0);
  });
});
