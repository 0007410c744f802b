// Cells of a workbook: what is a formula, what a day, what a number.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWorkbook } from '../../src/cli/xlsx/read-workbook.ts';
import { SHEET, workbook } from '../support/xls-zip.ts';

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
