// Files as people have them: encodings, separators, headers.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { detectSeparator } from '../../src/cli/score/read/csv.ts';
import { legacyEncodingOf } from '../../src/cli/encoding/legacy-letters.ts';
import { desk, type Desk } from '../support/command.ts';
import { tiny } from '../support/tiny.ts';

let place: Desk;
before(async () => {
  place = await desk();
  await place.put('q.json', JSON.stringify(tiny));
});
after(() => place.clear());

const run = async (content: string | Buffer, ...more: readonly string[]) => {
  await place.put('a.csv', content);
  return place.labanso(['score', 'a.csv', '-q', 'q.json', '--force', ...more]);
};
const TABLE = 'tên,payments\nQuán Phở,cash\nTiệm Ớt,qr\n';
const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('files of `labanso score`', () => {
  it('reads UTF-8 and UTF-16, with a mark and without', async () => {
    const plain = await run(TABLE);
    assert.equal(plain.code, 0);
    for (const bytes of [
      Buffer.from(`\ufeff${TABLE}`),
      utf16(`\ufeff${TABLE}`, false),
      utf16(`\ufeff${TABLE}`, true),
      utf16(TABLE, false),
      utf16(TABLE, true),
    ])
      assert.equal((await run(bytes)).out, plain.out);
  });

  it('reads the same whatever the size of the chunks', async () => {
    const bytes = Buffer.from(`tên,payments\r\n"Phở\r\n""Lý""",cash\r\nƯớc,qr\r\n`);
    const whole = await run(bytes);
    for (const size of [1, 2, 3, 7]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { out } = await place.labanso(['score', '-q', 'q.json'], { stdin: Readable.from(chunks) });
      assert.equal(out, whole.out);
    }
  });

  it('refuses TCVN3, VNI and Windows-1258 with advice, as bytes and as text that was taken for Latin-1', async () => {
    for (const [name, text] of [
      ['TCVN3', 'TiÕng ViÖt, Cöa hµng, kh¸ch hµng'],
      ['VNI', 'Tieáng Vieät, Cöûa haøng, khaùch haøng'],
      ['Windows-1258', 'Tiêìng Viêòt, CýÒa haÌng, khaìch haÌng'],
    ] as const) {
      const table = `tên,payments\n"${text}",cash\n`;
      for (const bytes of [Buffer.from(table, 'latin1'), Buffer.from(table)]) {
        const { code, out, err } = await run(bytes, '--lang', 'vi');
        assert.deepEqual([code, out], [3, ''], name);
        assert.equal(
          err,
          `Tệp a.csv có vẻ dùng bảng mã ${name}, hãy lưu lại dạng Unicode UTF-8.\n`.replace('Tệp a.csv', 'Tệp a.csv'),
        );
      }
    }
  });

  it('suspects no text in Vietnamese, English or French', () => {
    for (const text of [
      'Cửa hàng Tiếng Việt, quà Huế, hoà, thuê, khoá, giấy',
      'Ham, qua, khoa hoc',
      'Café de l’Été, Noël, naïve, aérien, où, Aïcha, Señor, São Paulo, Übergröße',
    ])
      assert.equal(legacyEncodingOf(text), null, text);
  });

  it('takes brands, quotes and names from abroad in UTF-8 for what they are', async () => {
    for (const text of [
      'Acme® Store®, Nestlé®',
      'a«b» c«d» e«f»',
      'Große Straße, Fußball, Spaß',
      'Gaëlle, Raphaël, Israël',
    ])
      assert.equal((await run(`tên,payments\n"${text}",cash\n`)).code, 0, text);
    const names = Array.from(
      { length: 500 },
      (_, i) => `Gaël ${i} of the shop on the long main street of the old town,cash\n`,
    );
    assert.equal((await run(`tên,payments\n${names.join('')}`)).code, 0);
  });

  it('says where a file stops being UTF-8', async () => {
    const { code, err } = await run(Buffer.from('id,payments\na,cash\nb\xff,qr\n', 'latin1'));
    assert.equal(code, 3);
    assert.match(err, /isn’t Unicode UTF-8 \(from line 3 on\)/);
  });

  it('tells bytes that are no UTF-8 further on, row by row', async () => {
    const rows = Array.from({ length: 6000 }, (_, i) => `Quán số ${i},cash`);
    const bytes = Buffer.concat([
      Buffer.from(`tên,payments\n${rows.join('\n')}\n`),
      Buffer.from([0xd4, 0x2c]),
      Buffer.from('cash\nx,qr\n'),
    ]);
    const { code, out, err } = await run(bytes);
    assert.equal(code, 1);
    assert.match(err, /line 6002, 1 tên: the cell isn’t Unicode/);
    assert.equal(out.trim().split('\r\n').length, 6002);
  });

  it('tells halves of characters in UTF-16, wherever a chunk ends', async () => {
    const bytes = utf16('\ufefftên,payments\nQuán 🍜,cash\nTiệm \ud83c,qr\n', false);
    for (const size of [1, 3, bytes.length]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { code, out, err } = await place.labanso(['score', '-q', 'q.json'], { stdin: Readable.from(chunks) });
      assert.equal(code, 1);
      assert.match(out, /\r\nQuán 🍜,/);
      assert.match(err, /line 3, 1 tên: the cell isn’t Unicode/);
    }
  });

  it('refuses workbooks that can’t be opened, and what is compressed and cut, with advice', async () => {
    for (const [bytes, why] of [
      [Buffer.from('PK\x03\x04xx'), /a\.csv is damaged\. Open it in Excel/],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /a\.csv is an old Excel workbook\. Save it as \.xlsx/],
    ] as const) {
      const { code, err } = await run(bytes);
      assert.equal(code, 3);
      assert.match(err, why);
    }
    assert.match((await run(gzipSync(TABLE).subarray(0, 30))).err, /a\.csv is compressed \(gzip\), and damaged or cut/);
    assert.match((await run(gzipSync(gzipSync(TABLE)))).err, /compressed twice/);
  });

  it('unpacks what is compressed', async () => {
    const plain = await run(TABLE);
    assert.deepEqual(await run(gzipSync(TABLE)), plain);
    await place.put('b.ndjson.gz', gzipSync('{"payments":"cash"}\n'));
    assert.equal((await place.labanso(['score', 'b.ndjson.gz', '-q', 'q.json'])).code, 0);
  });

  it('finds the separator, is told it, or reads it from Excel’s own line', async () => {
    const rows = 'id,payments,tools\n1,cash,till stock\n';
    const { out } = await run(rows);
    for (const separator of [';', '\t', '|']) assert.equal((await run(rows.replaceAll(',', separator))).out, out);
    assert.equal((await run(`sep=;\n${rows.replaceAll(',', ';')}`)).out, out);
    assert.equal((await run(rows.replaceAll(',', '\t'), '--separator', 'tab')).out, out);
    assert.equal((await run('"a,b,c,d";payments\n"x,y";qr\n')).code, 0);
  });

  it('finds the separator of a hostile line, where a slow way would not come back', () => {
    const line = '","; |\t'.repeat(1 << 17);
    assert.equal(detectSeparator(line, new Set(['payments'])), ',');
    assert.equal(legacyEncodingOf(line + 'TiÕ'.repeat(1 << 17)), null);
  });

  it('refuses a header that is missing, repeated, too wide or of another table', async () => {
    for (const [content, why] of [
      ['', /no header/],
      ['\n\n', /no header/],
      [',,\n', /no header/],
      ['payments,id,payments\ncash,1,qr\n', /columns 1 and 3 are both called “payments”/],
      ['PAYMENTS,TOOLS\ncash,till\n', /Is “PAYMENTS” meant to be “payments”\?/],
      ['a,b\n1,2\n', /no column of the questionnaire\. Its header: a, b\. Wanted .* entity, payments/],
      [`payments,${Array.from({ length: 2000 }, (_, i) => `c${i}`).join()}\n`, /2001 columns/],
    ] as const) {
      const { code, err } = await run(content);
      assert.equal(code, 3);
      assert.match(err, why);
    }
  });

  it('warns of a header that looks like a question, and of questions without a column', async () => {
    const { code, err } = await run('Payments,tols,share\ncash,till,3\n');
    assert.equal(code, 0);
    assert.match(err, /Column 1 “Payments” isn’t in the questionnaire; did you mean “payments”/);
    assert.match(err, /no column for 3 questions; they count as unanswered: payments, tools, staff/);
    assert.equal((await run('Payments,share\ncash,3\n', '--strict', '-o', 'r.csv')).code, 1);
  });

  it('a cell without a header must be empty', async () => {
    const { code, err } = await run('payments,,\ncash,,\ncash,x,\n');
    assert.equal(code, 1);
    assert.match(err, /line 3, 2: the cell stands in a column without a header: "x"/);
  });

  it('gives a kept column another name where the results have one of that name', async () => {
    const { out, err } = await run('score,payments\n12,cash\n');
    assert.match(out, /^input\.score,complete,score/);
    assert.match(err, /“score” of the input is written as “input\.score”/);
  });
});
