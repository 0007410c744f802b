// What the bytes of a file mean, wherever they are cut.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { legacyEncodingOf, mistakenEncodingOf } from '../../src/cli/encoding/legacy-letters.ts';
import { demandUtf8, encodingOf, textOf, type Block } from '../../src/cli/encoding/text-of.ts';

const UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);
const LITTLE = Buffer.from([0xff, 0xfe]);
const BIG = Buffer.from([0xfe, 0xff]);
const ways = [
  ['UTF-8', UTF8, (text: string) => Buffer.from(text)],
  ['UTF-16, little end first', LITTLE, (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-16, big end first', BIG, (text: string) => Buffer.from(text, 'utf16le').swap16()],
] as const;

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The blocks of bytes behind a mark that come in pieces of one size. */
async function read(mark: Buffer, bytes: Buffer, size: number): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  for await (const block of textOf(mark, pieces(bytes, size))) blocks.push(block);
  return blocks;
}

const whole = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('');

describe('the text of some bytes', () => {
  for (const [name, mark, bytesOf] of ways) {
    it(`in ${name} is the same wherever they are cut, its lines ending alike`, async () => {
      for (const [text, wanted] of [
        ['Quán 🍜 phở\nTiệm Ớt\n', 'Quán 🍜 phở\nTiệm Ớt\n'],
        ['một\r\nhai 🍜\r\n\r\nba', 'một\nhai 🍜\n\nba'],
        // as old programs on a Mac wrote
        ['một\rhai\r\rba\r', 'một\nhai\n\nba\n'],
        // within a cell, in a file that ends its lines otherwise
        ['một\n"hai\rba"\n', 'một\n"hai\rba"\n'],
        ['🍜', '🍜'],
        ['', ''],
      ] as const)
        for (const size of [1, 2, 3, 4, 5, 100]) {
          const blocks = await read(mark, bytesOf(text), size);
          assert.equal(whole(blocks), wanted, `${JSON.stringify(text)} in pieces of ${size}`);
          assert.ok(!blocks.some(({ isDamaged }) => isDamaged), `${JSON.stringify(text)} in pieces of ${size}`);
        }
    });

    it(`in ${name} says where half a character is left at the end`, async () => {
      const bytes = bytesOf('ab🍜');
      const blocks = await read(mark, bytes.subarray(0, -1), 100);
      assert.deepEqual(
        blocks.map(({ isDamaged }) => isDamaged),
        [false, true],
      );
      assert.match(whole(blocks), /^ab\ufffd+$/);
    });
  }

  it('is cut up where a piece is long', async () => {
    const text = 'ớ'.repeat(200_000);
    const blocks = await read(UTF8, Buffer.from(text), 1e6);
    assert.equal(whole(blocks), text);
    assert.ok(blocks.length > 2 && blocks.every((block) => block.text.length < 1e5));
  });
});

describe('an encoding without a mark', () => {
  /** So many zeros at even and at odd places, in so many bytes. */
  const withZeros = (even: number, odd: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length, 'x');
    for (let i = 0; i < even; i++) bytes[2 * i] = 0;
    for (let i = 0; i < odd; i++) bytes[2 * i + 1] = 0;
    return bytes;
  };

  it('is UTF-16 where nearly all zeros stand on one side, in more than one byte of four', () => {
    for (const [even, odd, length, utf] of [
      [0, 20, 40, 'utf-16le'],
      [20, 0, 40, 'utf-16be'],
      [1, 21, 84, 'utf-8'],
      [1, 22, 84, 'utf-16le'],
      [22, 1, 84, 'utf-16be'],
      [1, 20, 40, 'utf-8'],
      [20, 1, 40, 'utf-8'],
      [20, 20, 40, 'utf-8'],
      [0, 10, 40, 'utf-8'],
      [10, 0, 40, 'utf-8'],
      [0, 0, 40, 'utf-8'],
    ] as const)
      assert.deepEqual(encodingOf(withZeros(even, odd, length)), { utf, mark: 0 }, `${even} and ${odd} of ${length}`);
  });
});

describe('bytes that are no UTF-8', () => {
  it('are told by their line, the last and those behind empty ones, too', () => {
    for (const [text, line] of [
      ['a\xff', 1],
      ['a\nb\xff', 2],
      ['\n\xff\n', 2],
      ['\n\n\nab\xff\nc\n', 4],
    ] as const)
      assert.throws(
        () => demandUtf8(Buffer.from(text, 'latin1'), true),
        { why: 'not-utf-8', line },
        JSON.stringify(text),
      );
  });

  it('may be the beginning of a letter where the sample ends, and nowhere else', () => {
    const cut = Buffer.from('Quán phở').subarray(0, -1);
    demandUtf8(cut, false);
    assert.throws(() => demandUtf8(cut, true), { why: 'not-utf-8', line: 1 });
    assert.throws(() => demandUtf8(Buffer.concat([cut, Buffer.from('x')]), false), { why: 'not-utf-8' });
  });
});

describe('Vietnamese from before Unicode', () => {
  it('is recognised at the end of a text, too', () => {
    assert.equal(legacyEncodingOf('TiÕng hµ'), 'TCVN3');
    assert.equal(legacyEncodingOf('Tiêìng êì'), 'Windows-1258');
    assert.equal(legacyEncodingOf('haøng haù'), 'VNI');
  });

  it('is not seen in French or German', () => {
    for (const text of ['bâtiment, câble, mâle, tâche', 'schön, möglich, größer, Öl', 'aìA eìB'])
      assert.equal(legacyEncodingOf(text), null, text);
  });

  it('that was taken for Latin-1 needs four odd pairs of three kinds, and one in twenty-five words', () => {
    const text = (odd: string, words: number): string => `${odd} ${'x '.repeat(words - odd.split(' ').length)}`;
    assert.equal(mistakenEncodingOf(text('haøng haøng haùng teáng', 100)), 'VNI');
    assert.equal(mistakenEncodingOf(text('haøng haøng haùng teáng', 101)), null);
    assert.equal(mistakenEncodingOf(text('haøng haøng haùng haùng', 100)), null);
    assert.equal(mistakenEncodingOf(text('haøng haùng teáng', 50)), null);
  });
});
