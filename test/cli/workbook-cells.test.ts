// Cells of a workbook: what is a formula, what a day, what a number.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS } from '../../src/cli/xlsx/limits.ts';
import { readWorkbook } from '../../src/cli/xlsx/read-workbook.ts';
import { cellOf as written } from '../../src/cli/xlsx/write-workbook.ts';
import { SHEET, workbook, zipOf } from '../support/xls-zip.ts';

describe('a formula', () => {
  const cellsOf = async (xml: string) => {
    const [sheet] = await readWorkbook(
      workbook({ [SHEET]: (old) => old.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${xml}</sheetData>`) }),
    );
    return sheet!.rows;
  };

  it('is told apart from a value, with what it came to when the workbook was saved', async () => {
    assert.deepEqual(
      await cellsOf(
        '<row r="2"><c r="B2" t="str"><f>IF(A1=1,"qr","cash")</f><v>qr</v></c><c r="C2" t="str"><v>qr</v></c></row>' +
          '<row r="3"><c r="A3"><f t="shared" si="0"/><v>7</v></c><c r="C3"><f>1+1</f></c></row>',
      ),
      [
        [null, null, null],
        [null, { formula: 'IF(A1=1,"qr","cash")', cached: 'qr' }, 'qr'],
        [{ formula: '', cached: 7 }, null, { formula: '1+1', cached: null }],
      ],
    );
  });
});

describe('a number', () => {
  const first = async (cell: string, formats = '') => {
    const [sheet] = await readWorkbook(
      workbook({
        [SHEET]: (old) => old.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1">${cell}</row></sheetData>`),
        'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${formats}</styleSheet>`,
      }),
    );
    return sheet!.rows[0]![0];
  };
  const styled = (id: number, code?: string) =>
    `${code === undefined ? '' : `<numFmts><numFmt numFmtId="${id}" formatCode="${code}"/></numFmts>`}` +
    `<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;

  for (const [title, id, code, is] of [
    ['a day as Excel has them', 14, undefined, '2026-03-02T00:00:00.000Z'],
    ['a day in a format of somebody’s own', 170, 'dd&quot; tháng &quot;mm', '2026-03-02T00:00:00.000Z'],
    ['money', 171, '#,##0\\ &quot;đồng&quot;', 46083],
    ['a share', 9, undefined, 46083],
    ['red below zero', 172, '0;[Red]-0', 46083],
  ] as const)
    it(`that looks like ${title} is ${is}`, async () =>
      assert.equal(await first('<c r="A1" s="1"><v>46083</v></c>', styled(id, code)), is));

  it('of more digits than a number can hold stays what is written', async () => {
    assert.equal(await first('<c r="A1"><v>12345678901234567</v></c>'), '12345678901234567');
    assert.equal(await first('<c r="A1"><v>1e999</v></c>'), '1e999');
    assert.equal(await first('<c r="A1"><v>12.5</v></c>'), 12.5);
  });
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet as it is written by hand, with as few parts as it can have. */
async function sheetOf(
  rows: string,
  {
    strings,
    styles,
    properties = '',
    target = 'worksheets/sheet1.xml',
  }: Readonly<Partial<Record<'strings' | 'styles' | 'properties' | 'target', string>>> = {},
) {
  const relation = (id: number, type: string, to: string) =>
    `<Relationship Id="r${id}" Type="${OFFICE}/${type}" Target="${to}"/>`;
  const relations = [
    relation(1, 'worksheet', target),
    ...(strings === undefined ? [] : [relation(2, 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [relation(3, 'styles', 'styles.xml')]),
  ];
  const [sheet] = await readWorkbook(
    zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: 'xl/workbook.xml',
        content: `<workbook ${MAIN} xmlns:r="${OFFICE}">${properties}<sheets><sheet name="a" r:id="r1"/></sheets></workbook>`,
      },
      { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations.join('')}</Relationships>` },
      { name: 'xl/worksheets/sheet1.xml', content: `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>` },
      ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: `<sst ${MAIN}>${strings}</sst>` }]),
      ...(styles === undefined
        ? []
        : [{ name: 'xl/styles.xml', content: `<styleSheet ${MAIN}>${styles}</styleSheet>` }]),
    ]),
  );
  return sheet!.rows;
}
const cellOf = async (cell: string, more: Parameters<typeof sheetOf>[1] = {}) =>
  (await sheetOf(`<row r="1">${cell}</row>`, more))[0]![0];
const isDamaged = { reason: 'damaged' };

describe('a cell', () => {
  it('that is styled as a day is one, by the number of its format', async () => {
    const days = new Set([14, 22, 27, 36, 45, 47, 50, 58]);
    for (const id of [0, 13, 14, 22, 23, 26, 27, 36, 37, 44, 45, 47, 48, 49, 50, 58, 59]) {
      const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
      const cell = await cellOf('<c s="1"><v>1</v></c>', { styles });
      assert.equal(cell, days.has(id) ? '1899-12-31T00:00:00.000Z' : 1, String(id));
    }
  });

  it('that is styled by a format of somebody’s own is a day by the letters outside of quotes', async () => {
    for (const [code, isDay] of [
      ['yyyy', true],
      ['&quot;dm&quot; 0', false],
      ['&quot;a&quot; d &quot;b&quot;', true],
      ['\\d0', false],
      ['_d0', false],
      ['[Yellow]0', false],
      ['0.00', false],
      ['H', true],
    ] as const) {
      const styles = `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs><dxfs><xf numFmtId="14"/></dxfs>`;
      assert.equal(typeof (await cellOf('<c s="1"><v>1</v></c>', { styles })), isDay ? 'string' : 'number', code);
      assert.equal(await cellOf('<c s="2"><v>1</v></c>', { styles }), 1, 'a style that there is not');
    }
  });

  it('counts days from 1904 where the workbook does', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    for (const [said, day] of [
      ['1', '1904-01-02'],
      ['true', '1904-01-02'],
      ['0', '1899-12-31'],
    ] as const)
      assert.equal(
        await cellOf('<c><v>1</v></c>', { styles, properties: `<workbookPr date1904="${said}"/>` }),
        `${day}T00:00:00.000Z`,
      );
  });

  it('is a number of up to fifteen digits and whatever parts, yes or no, or a text', async () => {
    for (const [cell, value] of [
      ['<c><v>1234567890123456.5</v></c>', 1234567890123456.5],
      ['<c><v>1.2345678901234567</v></c>', 1.2345678901234567],
      ['<c><v>-1234567890123456</v></c>', '-1234567890123456'],
      ['<c><v>123456789012345</v></c>', 123456789012345],
      ...(['1', 'true'].map((yes) => [`<c t="b"><v>${yes}</v></c>`, true]) as [string, boolean][]),
      ...(['0', 'false', '2'].map((no) => [`<c t="b"><v>${no}</v></c>`, false]) as [string, boolean][]),
      ['<c t="str"><v>_x0041__x00e9_x_x12_</v></c>', 'Aéx_x12_'],
      ['<c t="inlineStr"><is><t>a</t><rPh><t>spoken</t></rPh><r><t>b</t></r></is></c>', 'ab'],
      ['<c><v>1</v>2<x>3</x></c>', 1],
      ['<c><x>3</x><v>1</v></c>', 1],
    ] as const)
      assert.equal(await cellOf(cell), value, cell);
    assert.equal(await cellOf(`<c t="str"><v>${'x'.repeat(32_767)}</v></c>`), 'x'.repeat(32_767));
  });

  it('takes a shared text by its number: what is to be read of it, and nothing spoken', async () => {
    const strings =
      '<si> <t>a</t> </si><si><r><t>b</t></r><rPh><t>spoken</t></rPh><r><t>c</t></r></si><si><t/></si><si><t>_x000D_</t></si>';
    for (const [i, text] of ['a', 'bc', null, '\r'].entries())
      assert.equal(await cellOf(`<c t="s"><v>${i}</v></c>`, { strings }), text);
    for (const bad of ['4', '1x', 'x1', '-1'])
      await assert.rejects(cellOf(`<c t="s"><v>${bad}</v></c>`, { strings }), isDamaged, bad);
    await assert.rejects(cellOf('<c t="s"><v>0</v></c>'), isDamaged, 'without any');
    assert.equal(await cellOf('<c s="1"><v>1</v></c>'), 1, 'without styles');
  });
});

describe('the place of a cell', () => {
  it('is what it says, or behind the last one', async () => {
    assert.deepEqual(
      await sheetOf(
        '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="3"><c><v>4</v></c></row><row><c r="B4"><v>5</v></c></row>',
      ),
      [
        [1, null, 2, 3],
        [null, null, null, null],
        [4, null, null, null],
        [null, 5, null, null],
      ],
    );
    assert.equal(await cellOf('<c><v>1</v></c>', { target: '/xl/worksheets/sheet1.xml' }), 1);
  });

  it('may be the last that is read, and none behind it', async () => {
    assert.equal((await sheetOf('<row r="50000"><c><v>1</v></c></row>')).length, 50_000);
    assert.equal((await sheetOf('<row r="1"><c r="GR1"><v>1</v></c></row>'))[0]!.length, 200);
    assert.equal((await sheetOf('<row r="10000"><c r="GR10000"><v>1</v></c></row>')).length, 10_000);
    for (const rows of [
      '<row r="50001"><c><v>1</v></c></row>',
      '<row r="1"><c r="GS1"><v>1</v></c></row>',
      '<row r="10001"><c r="GR10001"><v>1</v></c></row>',
    ])
      await assert.rejects(sheetOf(rows), { reason: 'too-many-cells' }, rows);
  });

  it('that can’t be read, or goes back, is damage', async () => {
    for (const rows of [
      '<row r="x"/>',
      '<row r="1"><c r="1"/></row>',
      '<row r="1"><c r="xA1"/></row>',
      '<row r="1"><c r="A1x"/></row>',
      '<row r="1"><c r="A2"/></row>',
      '<row r="1"><c r="B1"/><c r="A1"/></row>',
      '<row r="1"><c r="B1"/><c r="B1"/></row>',
      '<row r="2"/><row r="2"/>',
      '<c r="A1"/>',
    ])
      await assert.rejects(sheetOf(rows), isDamaged, rows);
  });
});

describe('a cell that is written', () => {
  it('is text as it stands, whatever XML can’t hold as Excel writes it', () => {
    for (const [text, value] of [
      ['=1+1', '=1+1'],
      ['Phở 🍜\n\t', 'Phở 🍜\n\t'],
      ['a\u0000\u001fb', 'a_x0000__x001F_b'],
      ['\ud800', '_xD800_'],
      ['\ufffe\ufffd\u0085', '_xFFFE__xFFFD__x0085_'],
      ['_x0041_', '_x005F_x0041_'],
      ['_x41_', '_x41_'],
      ['constructor', '_x0063_onstructor'],
    ] as const)
      assert.deepEqual(written(text, false), { value, type: String, format: '@' }, JSON.stringify(text));
    assert.deepEqual(written('a', true), { value: 'a', type: String, format: '@', fontWeight: 'bold' });
  });

  it('is a number, yes or no, or nothing', () => {
    assert.deepEqual(written(7, true), { value: 7, type: Number });
    assert.deepEqual(written(false, false), { value: false, type: Boolean });
    assert.equal(written(null, false), null);
  });
});

describe('sheets', () => {
  const book = (relations: string, sheets: string, rows: readonly string[]): Buffer =>
    zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: 'xl/workbook.xml',
        content: `<workbook ${MAIN} xmlns:r="${OFFICE}"><x date1904="1"/><workbookPr date1904="10"/><sheets>${sheets}</sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `<Relationships><Other Id="r1" Type="/x" Target="gone.xml"/>${relations}<Other Id="r1" Type="/x" Target="gone.xml"/></Relationships>`,
      },
      {
        name: 'xl/styles.xml',
        content: `<styleSheet ${MAIN}><xf numFmtId="9"/><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`,
      },
      ...rows.map((xml, i) => ({
        name: `xl/s${i + 1}.xml`,
        content: `<worksheet ${MAIN}><sheetData>${xml}</sheetData></worksheet>`,
      })),
    ]);
  const relation = (id: number, type: string) =>
    `<Relationship Id="r${id}" Type="${OFFICE}/${type}" Target="s${id}.xml"/>`;
  const sheet = (id: number) => `<sheet name="${id}" r:id="r${id}"/>`;
  const styles = `<Relationship Id="r9" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  const both = relation(1, 'worksheet') + relation(2, 'worksheet');

  it('are those with cells; a chart has none', async () => {
    const day = '<row><c><v>1</v></c></row>';
    const found = await readWorkbook(
      book(relation(1, 'worksheet') + relation(2, 'chartsheet') + styles, sheet(1) + sheet(2), [day]),
    );
    assert.deepEqual(
      found.map(({ name, rows }) => [name, rows]),
      [['1', [['1899-12-31T00:00:00.000Z']]]],
    );
  });

  it('that lead nowhere are damage', async () =>
    assert.rejects(readWorkbook(book(relation(1, 'worksheet'), sheet(1) + sheet(2), [''])), isDamaged));

  it('have so many cells together, and not one more', async () => {
    const half = (more: number) =>
      `<row r="${LIMITS.cells / 400 + more}"><c r="GR${LIMITS.cells / 400 + more}"><v>1</v></c></row>`;
    assert.equal((await readWorkbook(book(both, sheet(1) + sheet(2), [half(0), half(0)]))).length, 2);
    await assert.rejects(readWorkbook(book(both, sheet(1) + sheet(2), [half(0), half(1)])), {
      reason: 'too-many-cells',
    });
    assert.deepEqual(
      (await readWorkbook(book(both, sheet(1) + sheet(2), ['', '<row/>']))).map(({ rows }) => rows),
      [[], []],
    );
  });
});
