// What the text of a cell says: an answer, none, or something that only looks like one.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Question } from '#model';
import { answerIn, clean, keyOf, labelKey, troubleIn, type Labels } from '../../src/cli/score/read/cell.ts';
import { tiny } from '../support/tiny.ts';

const [single, multiple, number] = tiny.questions as readonly [Question, Question, Question];

describe('the text of a cell', () => {
  for (const [what, question, cell, answer] of [
    ['nothing', single, '', undefined],
    ['spaces', single, ' \u00a0\t', undefined],
    ['an id', single, 'qr', 'qr'],
    ['an id between spaces', single, ' \u00a0qr\n', 'qr'],
    ['letters in two parts', single, 'tie\u0302\u0300n', 'tiền'],
    ['a number where none is asked for', single, '12', '12'],
    ['the option of a field', null, ' company', 'company'],
    ['one of a set', multiple, 'till', ['till']],
    ['a set with spaces', multiple, ' till  stock ', ['till', 'stock']],
    ['a set with bars and semicolons', multiple, '|till;stock | books;', ['till', 'stock', 'books']],
    ['unsure of a set', multiple, 'unsure', 'unsure'],
    ['a set that does not apply', multiple, 'not-applicable', 'not-applicable'],
    ['an integer', number, '12', 12],
    ['an integer with a sign and spaces', number, ' +12 ', 12],
    ['an integer below zero', number, '-12', -12],
    ['nothing below zero', number, '-0', 0],
    ['an integer as pandas writes it', number, '12.0', 12],
    ['an integer with two decimals of nothing', number, '12.00', 12],
    ['a thousand, or not', number, '12.000', '12.000'],
    ['a decimal', number, '12.5', '12.5'],
    ['fifteen digits', number, '9'.repeat(15), 999_999_999_999_999],
    ['sixteen digits', number, '9'.repeat(16), '9'.repeat(16)],
    ['two numbers', number, '1 2', '1 2'],
    ['a number in a word', number, 'x1', 'x1'],
    ['unsure of a number', number, 'unsure', 'unsure'],
  ] as const)
    it(`reads ${what}`, () => assert.deepStrictEqual(answerIn(question, cell), answer));

  const labels: Labels = new Map(
    Object.entries({ Máy: 'till', 'Máy, tủ': 'stock', Sổ: 'books', 'Chưa biết': 'unsure' }).map(([label, id]) => [
      labelKey(label),
      id,
    ]),
  );
  for (const [what, question, cell, answer] of [
    ['a label', single, ' MÁY ', 'till'],
    ['an id where there are labels', single, 'qr', 'qr'],
    ['a label of several words', multiple, 'chưa  biết', 'unsure'],
    ['a label in which another one stands', multiple, 'Máy, tủ', ['stock']],
    ['labels, the longest first', multiple, 'Máy, tủ, Máy; Sổ', ['stock', 'till', 'books']],
    ['labels with bars', multiple, 'Sổ|Máy', ['books', 'till']],
    ['labels with a space', multiple, 'Sổ Máy', ['books', 'till']],
    ['a label twice without anything between', multiple, 'MáyMáy', ['MáyMáy']],
    ['a label that goes on as another word', multiple, 'Sổ Máymóc', ['Sổ', 'Máymóc']],
    ['ids where there are labels', multiple, 'till stock', ['till', 'stock']],
  ] as const)
    it(`reads ${what}, by what people see`, () => assert.deepStrictEqual(answerIn(question, cell, labels), answer));
});

describe('a text that is no answer', () => {
  for (const [trouble, question, ...cells] of [
    ['missing-mark', single, 'NaN', 'na', ' n/a ', '#N/A', 'null', 'NIL', '\\N', '<NA>'],
    ['missing-mark', number, 'nan'],
    ['missing-mark', null, 'NULL'],
    [null, single, 'none', 'nano', 'xna', 'n/ab', '1.234', '12 %', '١٢'],
    [null, null, '1.234'],
    [null, number, '12', '+12', '-12', '12.0', '12.00', 'abc', 'mười', '12 % x', '% 12', 'x 12%', '1-2'],
    ['number-digits', number, '١٢', '-１２', '1२', '२1'],
    ['number-ambiguous', number, '1.234', '1,234', '1 234', '-1.234.567', '123,456'],
    ['number-decimal', number, '12.5', '1.2345', '1234.567', ',5', '+0,25', '12.000.0'],
    ['number-unit', number, '12%', '12 %', '12 giờ', '+5triệu', '1.5 tr', '1.234đ'],
  ] as const)
    for (const cell of cells)
      it(`is told for what it is: ${cell} of ${question?.type ?? 'a field'} (${trouble ?? 'nothing to say'})`, () =>
        assert.equal(troubleIn(question, cell), trouble));
});

describe('two texts', () => {
  it('are one to a reader, however their letters are made, and whatever stands around them', () => {
    assert.equal(clean(' e\u0302 '), 'ê');
    assert.equal(clean('plain'), 'plain');
    assert.equal(keyOf('hộ 1 '), keyOf('hộ 1'.normalize('NFD')));
    assert.notEqual(keyOf('hộ 1'), keyOf('hộ 2'));
    assert.equal(labelKey('  Chưa \u00a0 BIẾT '), 'chưa biết');
  });
});
