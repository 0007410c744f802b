// Workbooks of answers.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import writeXlsxFile from 'write-excel-file/node';
import { desk, type Desk, rowsOf } from '../support/command.ts';
import { tiny } from '../support/tiny.ts';
import { partsOf, zipOf } from '../support/xls-zip.ts';

let place: Desk;
before(async () => {
  place = await desk();
  await place.put('q.json', JSON.stringify(tiny));
});
after(() => place.clear());

type Cell = string | number | boolean | null | { readonly formula: string };
const workbook = async (name: string, ...sheets: readonly (readonly (readonly Cell[])[])[]): Promise<void> => {
  const cells = sheets.map((rows) =>
    rows.map((row) =>
      row.map((value) =>
        typeof value === 'object' && value !== null ? { value: value.formula, type: 'Formula' as const } : { value },
      ),
    ),
  );
  const names = sheets.map((_, i) => `sheet ${i}`);
  const made = await (writeXlsxFile as unknown as (data: unknown, options: unknown) => { toBuffer(): Promise<Buffer> })(
    cells.length === 1 ? cells[0] : cells.map((data, i) => ({ data, sheet: names[i] })),
    {},
  );
  await place.put(name, await made.toBuffer());
};

describe('a workbook of answers', () => {
  it('is scored as the same table in CSV', async () => {
    const rows: readonly (readonly Cell[])[] = [
      ['id', 'entity', 'payments', 'tools', 'share', 'note'],
      ['a', 'household', 'cash', 'till stock', 12, 'x'],
      ['b', 'company', 'qr', null, null, null],
      [null],
      [7, null, 'transfer', null, 100, true],
    ];
    await workbook('a.xlsx', rows);
    const csv = rows.map((row) => row.map((cell) => (cell === true ? 'TRUE' : String(cell ?? ''))).join()).join('\n');
    await place.put('a.csv', csv);
    const [xlsx, plain] = await Promise.all(
      ['a.xlsx', 'a.csv'].map((name) => place.labanso(['score', name, '-q', 'q.json'])),
    );
    assert.equal(xlsx!.code, 0, xlsx!.err);
    assert.equal(xlsx!.out, plain!.out);
  });

  it('is read from the sheet that has the answers, with rows as the spreadsheet counts them', async () => {
    await workbook('b.xlsx', [['read me']], [[null], ['id', 'payments'], ['1', 'cash'], ['2', 'chash']]);
    const { code, out, err } = await place.labanso(['score', 'b.xlsx', '-q', 'q.json']);
    assert.deepEqual([code, rowsOf(out).length], [1, 1], err);
    assert.match(err, /line 4, 2 payments: there is no such option: "chash"/);
  });

  it('is read from the sheet with the most columns of answers, of two alike from the one that is to be seen', async () => {
    const wide: readonly (readonly Cell[])[] = [
      ['a', 'b', 'c', 'd'],
      ['1', '2', '3', '4'],
    ];
    const good: readonly (readonly Cell[])[] = [
      ['id', 'payments'],
      ['seen', 'cash'],
    ];
    const other: readonly (readonly Cell[])[] = [
      ['id', 'payments'],
      ['hidden', 'qr'],
    ];
    const namesOf = async () =>
      rowsOf((await place.labanso(['score', 'd.xlsx', '-q', 'q.json'])).out).map((row) => row.split(',')[0]);
    await workbook('d.xlsx', [[null]], wide, good);
    assert.deepEqual(await namesOf(), ['seen']);
    await workbook('d.xlsx', other, good);
    assert.deepEqual(await namesOf(), ['hidden']);
    const parts = Object.entries(partsOf(await place.bytes('d.xlsx'))).map(([name, content]) => ({
      name,
      content: name === 'xl/workbook.xml' ? content.replace('<sheet ', '<sheet state="hidden" ') : content,
    }));
    await place.put('d.xlsx', zipOf(parts));
    assert.deepEqual(await namesOf(), ['seen']);
  });

  it('ends its rows where nothing is to be seen any more, and is none where nothing is', async () => {
    await workbook('e.xlsx', [
      ['id', 'payments'],
      ['1', 'cash', ' '],
      [' ', '  '],
    ]);
    const { code, out, err } = await place.labanso(['score', 'e.xlsx', '-q', 'q.json']);
    assert.deepEqual([code, rowsOf(out).length], [0, 1], err);
    await workbook('e.xlsx', [[null, ' ']], [[null]]);
    assert.match((await place.labanso(['score', 'e.xlsx', '-q', 'q.json'])).err, /e\.xlsx has no header/);
  });

  it('takes no answer from a formula, whatever value is stored with it', async () => {
    await workbook('c.xlsx', [
      ['id', 'payments', 'note'],
      ['1', 'cash', { formula: '=1+1' }],
      ['2', { formula: '="cash"' }, 'x'],
    ]);
    const { code, out, err } = await place.labanso(['score', 'c.xlsx', '-q', 'q.json']);
    assert.deepEqual([code, rowsOf(out).map((row) => row[0])], [1, ['1']], err);
    assert.match(err, /line 3, 2 payments: the cell is a formula, not an answer/);
  });
});
