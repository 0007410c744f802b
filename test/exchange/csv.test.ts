import { expect } from 'chai';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { writeCsv, type Cell, type CsvDialect } from '#exchange';
import { LabansoError } from '#model';
import { check } from '../support/check.ts';

const csv = (...rows: readonly (readonly Cell[])[]): string => writeCsv(rows, 'rfc4180');
const excel = (...rows: readonly (readonly Cell[])[]): string => writeCsv(rows, 'excel-vi');

const read = (text: string, dialect: CsvDialect): readonly (readonly string[])[] =>
  dialect === 'rfc4180' ? dsvFormat(',').parseRows(text) : dsvFormat(';').parseRows(text.replace(/^\ufeff/, ''));

// every space and invisible mark that a spreadsheet may skip before a formula
const SKIPPED = ['', ' ', '  ', '\u00a0', '\u200b', '\ufeff', '\u3000', ' \u200b\ufeff ', '\u2060', '\u202e', '\u0000'];

describe('writeCsv', () => {
  it('writes every kind of cell', () => {
    expect(csv(['mã', 'điểm', null], ['a', 1.5, -0])).to.equal('mã,điểm,\r\na,1.5,0\r\n');
    expect(csv()).to.equal('');
    expect(csv([''], [null])).to.equal('\r\n\r\n');
    expect(csv([-5, 1e21, 1.5e-7])).to.equal('-5,1e+21,1.5e-7\r\n');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
    it(`text that starts with ${JSON.stringify(start)} gets an apostrophe, also behind what can't be seen`, () => {
      for (const before of SKIPPED)
        for (const rest of ['', 'SUM(1;2)', "cmd|' /C calc'!A0", 'x'])
          for (const dialect of ['rfc4180', 'excel-vi'] as const) {
            const cell = before + start + rest;
            expect(read(writeCsv([['id', cell]], dialect), dialect)).to.deep.equal([['id', `'${cell}`]]);
          }
    });

  it('numbers stay numbers, and text with such a sign further on stays text', () => {
    expect(csv([-5, '-5', 'a-5', 'a=1', '5 - 3', '(=1)'])).to.equal("-5,'-5,a-5,a=1,5 - 3,(=1)\r\n");
  });

  it('quotes, newlines, delimiters and apostrophes come through', () => {
    expect(csv(['"=1+1"', "'=1", 'a,b', 'a;b', 'a\nb', 'a\r\nb', '"'])).to.equal(
      '"""=1+1""",\'=1,"a,b",a;b,"a\nb","a\r\nb",""""\r\n',
    );
    expect(csv(['a,', 'a;'])).to.equal('"a,",a;\r\n');
    expect(excel(['a;b', 'a,b'])).to.equal('\ufeff"a;b";a,b\r\n');
  });

  it('what is written parses back to the cells, escaped and nothing else, in both dialects', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      ',',
      ';',
      '\r',
      '\n',
      '\t',
      ' ',
      '=',
      '-',
      '＝',
      '\u200b',
      'a',
      'ộ',
      '1',
      '\\',
    );
    const cell = fc.oneof(fc.string({ unit: piece, maxLength: 8 }), fc.string({ unit: 'grapheme' }));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
    const isFormula = (text: string): boolean =>
      !/^\+\d[\d ]*$/.test(text) && /^[=+\-@＝＋－＠\t\r\n]/u.test(text.replace(/^[ \u200b]+/, ''));
    check(
      fc.property(rows, fc.constantFrom<CsvDialect>('rfc4180', 'excel-vi'), (table, dialect) => {
        const back = read(writeCsv(table, dialect), dialect);
        expect(back.map((row) => row.length)).to.deep.equal(table.map((row) => row.length));
        for (const [i, row] of table.entries())
          for (const [j, text] of row.entries()) {
            expect(back[i]![j]).to.be.oneOf([text, `'${text}`]);
            if (isFormula(text)) expect(back[i]![j]).to.equal(`'${text}`);
          }
      }),
      2000,
    );
  });

  it('excel-vi has a mark, semicolons and decimal commas; both dialects carry the same cells', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['điểm', 'tỷ lệ'],
      [62, 0.5],
      ['1.5', null],
    ];
    expect(excel(...rows)).to.equal('\ufeffđiểm;tỷ lệ\r\n62;0,5\r\n1.5;\r\n');
    const point = (text: string): string => (/^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text);
    expect(read(excel(...rows), 'excel-vi').map((row) => row.map(point))).to.deep.equal(read(csv(...rows), 'rfc4180'));
  });

  it('tax codes and phone numbers stay as written, with their leading zeros', () => {
    expect(csv(['0101234567', '0912 345 678', '+84912345678', '+84 912 345 678', '007'])).to.equal(
      '0101234567,0912 345 678,+84912345678,+84 912 345 678,007\r\n',
    );
    expect(csv(['+84-912', '+1+1', '+', '+x'])).to.equal("'+84-912,'+1+1,'+,'+x\r\n");
  });

  it('refuses a number that is none: unknown is null', () => {
    for (const number of [NaN, Infinity, -Infinity])
      expect(() => csv([number]))
        .to.throw(LabansoError)
        .with.property('code', 'number-not-finite');
  });
});
