// Files that people had, each read wrongly by some program before: what is in test/cli/cases, and their neighbours.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { desk, type Desk, scoringAt, rowsOf } from '../support/command.ts';

let place: Desk;
before(async () => void (place = await desk()));
after(() => place.clear());

const { scoreCase, scoreText } = scoringAt(() => place);
const countOf = async (name: string, ...words: readonly string[]): Promise<number> => {
  const ran = await scoreCase(name, '-o', 'r.csv', '--summary', 's.json', ...words);
  assert.equal(ran.code, 0, ran.err);
  const { count, incomplete } = JSON.parse(await place.get('s.json')) as { count: number; incomplete: number };
  return count + incomplete;
};

describe('numbers of JSON', () => {
  it('come out with the digits they have, in ids and in every member that is kept', async () => {
    const { code, out } = await scoreCase('16-bigids.ndjson');
    assert.equal(code, 0);
    assert.deepEqual(
      rowsOf(out).map((row) => row.split(',')[0]),
      ['9007199254740992', '9007199254740993', '12345678901234567890'],
    );
    const kept = '{"id":-0,"price":1.10,"rate":1e400,"deep":{"n":[1.0,  2.50]},"payments":"matched"}\n';
    const again = await scoreText('a.ndjson', kept, '--to', 'ndjson');
    assert.match(again.out, /^\{"id":-0,"price":1\.10,"rate":1e400,"deep":\{"n":\[1\.0, {2}2\.50\]\},"complete"/);
    assert.match((await scoreText('a.ndjson', kept)).out, /\r\n-0,1\.10,1e400,"\{""n"":\[1\.0, {2}2\.50\]\}",0,/);
  });

  it('beyond 2⁵³ tell twelve businesses apart', async () => {
    assert.equal(await countOf('44-bigids-summary.ndjson'), 12);
    const { out } = await scoreCase('16-bigids.ndjson', '--explain', '9007199254740993');
    assert.match(out, /Overall score/);
  });

  it('come out of bad rows as they were, too', async () => {
    const line = '{"id":9007199254740993,"n":1.10,"payments":"matchedd"}\n';
    await scoreText('a.ndjson', line, '--errors', 'e.ndjson');
    assert.match(
      await place.get('e.ndjson'),
      /^\{"id":9007199254740993,"n":1\.10,"payments":"matchedd","fault_line":1,/,
    );
  });
});

describe('rows without their last cells', () => {
  it('are scored, as Excel, LibreOffice and ONLYOFFICE save them', async () => {
    for (const name of ['30-excel-16-rows.csv', '31-trailing-cells-left-out.csv']) {
      const { code, out, err } = await scoreCase(name);
      assert.deepEqual([code, rowsOf(out).length], [0, 40], err);
    }
  });

  it('have an errors file that can be scored again', async () => {
    const table = 'id,payments,note\n1,matchedd\n2,matched\n';
    assert.equal((await scoreText('a.csv', table, '--errors', 'e.csv')).code, 1);
    const mended = (await place.get('e.csv')).replaceAll('matchedd', 'matched');
    const { code, out } = await scoreText('b.csv', mended);
    assert.deepEqual([code, rowsOf(out).map((row) => row.slice(0, 3))], [0, ['1,,']]);
  });

  it('are bad when they have too many', async () => {
    const { code, err } = await scoreText('a.csv', 'id,payments\n1,matched,\n2,matched\n');
    assert.equal(code, 1);
    assert.match(err, /line 2, the row: the row has more cells than the header: 3, not 2/);
  });
});

describe('the column of ids', () => {
  it('is known by the names of ODK and Kobo, and told', async () => {
    for (const [name, column] of [
      ['40-id-ID.csv', 'ID'],
      ['40-id-KEY.csv', 'KEY'],
      ['40-id-_id.csv', '_id'],
    ] as const) {
      assert.equal(await countOf(name), 6);
      assert.ok((await scoreCase(name)).err.includes(`Column “${column}” is taken for the id of each row`));
    }
    for (const name of ['Id', 'meta/instanceID', '_uuid', 'Mã', 'Mã'.normalize('NFD')])
      assert.match((await scoreText('a.csv', `${name},payments\nx,matched\nx,matched\n`)).err, /seen before: 3/, name);
  });

  it('is `id` before all others, and the one that was asked for before that', async () => {
    const table = 'KEY,id,shop,payments\n1,a,x,matched\n1,b,x,matched\n';
    assert.doesNotMatch((await scoreText('a.csv', table)).err, /seen before|taken for/);
    const asked = (await scoreText('a.csv', table, '--id', 'shop')).err;
    assert.match(asked, /seen before: 3/);
    assert.doesNotMatch(asked, /taken for/);
    const none = await scoreText('a.csv', table, '--id', 'nothing');
    assert.deepEqual([none.code, /no column “nothing”\. There are: KEY, id, shop/.test(none.err)], [2, true]);
    assert.match((await scoreText('a.ndjson', '{"KEY":1,"payments":"matched"}\n'.repeat(2))).err, /seen before: 2/);
  });

  it('is asked for where a summary needs one', async () => {
    const { err } = await scoreText('a.csv', 'shop,payments\nx,matched\n', '--summary');
    assert.match(err, /no column of ids, so each row counts as a business of its own.*--id COLUMN/);
    for (const [table, ...more] of [
      ['shop,payments\nx,matched\n'],
      ['id,payments\nx,matched\n', '--summary'],
      ['payments\nmatched\n', '--summary'],
    ] as const)
      assert.doesNotMatch((await scoreText('a.csv', table, ...more)).err, /no column of ids/);
  });
});

describe('text', () => {
  it('is trimmed as text: no letter has a space in its bytes', async () => {
    for (const name of ['Quán Cà', 'Bà Ơ', 'TIỆM PHỞ BÒ TẠ'])
      assert.equal((await scoreCase('45-trim.csv', '--explain', name)).code, 0, name);
  });

  it('is the same composed and decomposed', async () => {
    const twice = await scoreCase('47-nfd-nfc-same.csv');
    assert.match(twice.err, /1 row has an id that was seen before: 3/);
    for (const form of ['NFC', 'NFD'])
      assert.equal((await scoreCase('46-nfd-ids.csv', '--explain', 'Phở Lý'.normalize(form))).code, 0);
  });

  it('is the same wherever the tone stands: ids, groups, search', async () => {
    const rows = ['hoà,xã Hoà', 'hòa,xã Hòa', 'thuỷ,xã Hòa', 'hoa,xã Hoa'].map((row) => `${row},matched`);
    await place.put('a.csv', `id,xa,payments\n${rows.join('\n')}\n`);
    const ran = await place.labanso(['score', 'a.csv', '-o', 'r.csv', '--force', '--summary', 's.json', '--by', 'xa']);
    assert.match(ran.err, /seen before: 3$/m);
    const { groups } = JSON.parse(await place.get('s.json')) as { groups: { value: string; incomplete: number }[] };
    assert.deepEqual(
      groups.map(({ value, incomplete }) => [value, incomplete]),
      [
        ['xã Hoa', 1],
        ['xã Hoà', 2],
      ],
    );
    assert.match(await place.get('r.csv'), /\r\nhoà,xã Hoà,.*\r\nhòa,xã Hòa,/, 'the text stays as it was written');
    assert.equal((await place.labanso(['score', 'a.csv', '--explain', 'thủy'])).code, 0);
  });
});

describe('marks for “missing”', () => {
  it('are told with what to do, and nothing is suggested that is nothing like them', async () => {
    const { code, err } = await scoreCase('08-pandas.csv');
    assert.equal(code, 1);
    assert.doesNotMatch(err, /did you mean/);
    for (const mark of ['NaN', 'nan', 'NA', 'NULL', '\\N'])
      assert.ok(err.includes(`“${mark}” is how programs write an empty cell. If it is one, add: --missing "${mark}"`));
  });

  it('are empty cells when they are named', async () => {
    // with commas between, or one after the other as the advice names them
    const missing = ['NaN,nan,NA', 'NULL', '\\N'].flatMap((words) => ['--missing', words]);
    const { code, out, err } = await scoreCase('08-pandas.csv', ...missing);
    assert.deepEqual([code, rowsOf(out).length], [0, 3], err);
    const kept = await scoreText('a.csv', 'id,payments\nNA,NA\n', '--missing', 'NA');
    assert.match(kept.out, /\r\nNA,0,/, 'a kept cell stays as it is');
  });

  it('suggest an option only where there is a likeness', async () => {
    const { err } = await scoreCase('25-yes-no.csv');
    assert.match(err, /line 2, 2 disadvantaged-area: there is no such option: "TRUE" \(allowed: /);
    assert.match(err, /line 3, 2 disadvantaged-area: there is no such option: "1" \(allowed: /);
    assert.match(err, /line 4, 2 disadvantaged-area: there is no such option: "Yes" \(did you mean “yes”\?/);
  });
});

describe('what other programs write', () => {
  it('has a line with the separator, in quotes and in capitals', async () => {
    const plain = await scoreCase('02b-quoted-sep-line.csv');
    assert.deepEqual([plain.code, rowsOf(plain.out).length], [0, 1]);
    for (const line of ['sep=;', 'SEP=;', '"SEP=;"', '\ufeffSep=;'])
      assert.match((await scoreText('a.csv', `${line}\nid;payments\n1;matched\n`)).out, /\r\n1,0,/, line);
  });

  it('keeps a phone number with its plus, and guards formulas for spreadsheets only', async () => {
    const plain = await scoreCase('15-plus84.csv', '--errors', 'e.csv');
    assert.match(plain.out, /\r\n\+84901234567,A,\+84901234567,0,/);
    assert.match(await place.get('e.csv'), /\r\n-5,- Quán,@zalo,household,matchedd,/);
    const excel = await scoreCase('15-plus84.csv', '--dialect', 'excel-vi', '--errors', 'e.csv');
    assert.match(excel.out, /\r\n\+84901234567;A;\+84901234567;0;/);
    assert.match(await place.get('e.csv'), /\r\n'-5;'- Quán;'@zalo;household;/);
  });

  it('scores what a form of ours exports', async () => {
    const { out, err } = await scoreCase('53-duck-yes-no.csv', '--errors', 'e.csv');
    const bad = (await place.get('e.csv'))
      .trim()
      .split(/\r\n(?=uuid)/)
      .slice(1);
    assert.equal(rowsOf(out).length + bad.length, 40, err);
    // made when every business could say so: what is wrong with a row is nothing else
    for (const row of bad) assert.match(row, /can’t be not-applicable.*unsure\)/);
    assert.doesNotMatch(bad.join(), /no such option|not an allowed answer/);
  });
});
