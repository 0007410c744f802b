// `labanso export xlsx-template`: lists to choose from, which `labanso score --labels` reads.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { labelsOf, type LabelledColumn } from '#formats';
import { templateWords } from '../../src/cli/texts/template.ts';
import { headersOf } from '../../src/cli/xlsx/write-template.ts';
import { readWorkbook } from '../../src/cli/xlsx/read-workbook.ts';
import { desk, type Desk } from '../support/command.ts';
import { BUNDLES } from '../support/xls-bundles.ts';
import { partsOf, zipOf } from '../support/xls-zip.ts';

const ours = BUNDLES['sme-vn']!;
const SHEET = 'xl/worksheets/sheet1.xml';

describe('labanso export xlsx-template', () => {
  let place: Desk;
  before(async () => void (place = await desk()));
  after(() => place.clear());

  for (const language of ['vi', 'en'] as const) {
    const columns = labelsOf(ours, language);
    const file = `${language}.xlsx`;
    const exported = async (): Promise<Buffer> => {
      const words = ['export', 'xlsx-template', '-o', file, '--force', '--lang', language];
      const { code, err } = await place.labanso(words);
      assert.equal(code, 0, err);
      return place.bytes(file);
    };

    it(`has a column with the text of each question, and all that can be chosen in a hidden sheet, in ${language}`, async () => {
      const [answers, lists] = await readWorkbook(await exported());
      assert.deepEqual([answers!.isHidden, lists!.isHidden], [false, true]);
      assert.deepEqual(answers!.rows, [['id', ...headersOf(columns)]]);
      columns.forEach(({ options, name }, i) =>
        assert.deepEqual(
          lists!.rows.map((row) => row[i + 1]).filter((cell) => cell !== null),
          [name, ...options.map(({ label }) => label)],
        ),
      );
    });

    it(`has a list for each column, which is where the sheet says, in ${language}`, async () => {
      const bytes = await exported();
      const xml = partsOf(bytes)[SHEET]!;
      const found = [...xml.matchAll(/sqref="([A-Z]+)2:\1(\d+)"[^>]*><formula1>(\w+)!\$([A-Z]+)\$2:\$\4\$(\d+)</g)];
      assert.equal(found.length, columns.length);
      const [, lists] = await readWorkbook(bytes);
      found.forEach(([, column, , sheet, list, last], i) => {
        assert.deepEqual([column, sheet], [list, lists!.name]);
        assert.equal(Number(last), columns[i]!.options.length + 1);
      });
    });

    it(`says beside each cell what to choose, and refuses what is on no list only where one is chosen, in ${language}`, async () => {
      const xml = partsOf(await exported())[SHEET]!;
      const words = templateWords[language];
      const tags = [...xml.matchAll(/<dataValidation ([^>]*)>/g)].map(([, attributes]) => attributes!);
      assert.equal(tags.length, columns.length);
      const plain = (text: string): string =>
        text
          .replaceAll('&quot;', '"')
          .replaceAll('&apos;', "'")
          .replaceAll('&gt;', '>')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&');
      for (const [i, { id, type, range }] of columns.entries()) {
        const hint = type === 'multiple' ? words.several : range ? words.number(...range) : words.one;
        const [, prompt] = /prompt="([^"]*)"/.exec(tags[i]!)!;
        assert.equal(plain(prompt!), `${id}: ${hint}`.slice(0, 255), id);
        assert.equal(tags[i]!.includes('showErrorMessage="1"'), type === 'single', id);
        for (const attribute of ['type="list"', 'allowBlank="1"', 'showInputMessage="1"'])
          assert.ok(tags[i]!.includes(attribute), attribute);
      }
      const widths = [...xml.matchAll(/<col [^>]*width="(\d+)/g)].map(([, width]) => width);
      assert.deepEqual(widths, ['12', ...columns.map(() => '30')]);
    });

    it(`is read by score --labels ${language}, whatever is chosen`, async () => {
      const bytes = await exported();
      const parts = partsOf(bytes);
      const cell = (text: string, column: number, row: number): string => {
        const letters =
          (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
          String.fromCharCode(65 + (column % 26));
        const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        return `<c r="${letters}${row}" t="inlineStr"><is><t>${safe}</t></is></c>`;
      };
      // the first option of each, then "I don't know" everywhere
      const picks = [0, -1].map((at) =>
        columns.map(({ options, range }) => (range && at === 0 ? String(range[0]) : options.at(at)!)),
      );
      const rows = picks.map((row, r) => {
        const cells = row.map((one, i) => cell(typeof one === 'string' ? one : one.label, i + 1, r + 2));
        return `<row r="${r + 2}">${cell(`b${r}`, 0, r + 2)}${cells.join('')}</row>`;
      });
      const content = { ...parts, [SHEET]: parts[SHEET]!.replace('</sheetData>', `${rows.join('')}</sheetData>`) };
      await place.put('typed.xlsx', zipOf(Object.entries(content).map(([name, text]) => ({ name, content: text }))));
      const ids = picks.map((row, r) =>
        [`b${r}`, ...row.map((one) => (typeof one === 'string' ? one : one.id))].join(),
      );
      await place.put('ids.csv', [['id', ...columns.map(({ name }) => name)].join(), ...ids, ''].join('\n'));
      const wanted = await place.labanso(['score', 'ids.csv']);
      const { code, out, err } = await place.labanso(['score', 'typed.xlsx', '--labels', language]);
      assert.deepEqual([code, out], [wanted.code, wanted.out], err);
      assert.equal(out.split('\r\n').length, 4, out);
    });
  }

  it('calls questions by their texts, and by their ids where two have the same', () => {
    const columns = [
      ['a', 'X'],
      ['b', 'Y'],
      ['c', 'X'],
    ].map(([name, label]) => ({ name, label }) as LabelledColumn);
    assert.deepEqual(headersOf(columns), ['a', 'Y', 'c']);
  });

  it('goes to a file only', async () => {
    const { code, out, err } = await place.labanso(['export', 'xlsx-template']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /-o/);
  });
});
