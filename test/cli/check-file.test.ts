// What is wrong before anything in a file can be read; and every finding has its words in Vietnamese.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBundle } from '#checking';
import { checkFile } from '../../src/cli/check/check-file.ts';
import { parse, placeOf } from '../../src/cli/check/parse.ts';
import { sentenceOf } from '../../src/cli/texts/findings.ts';
import { smeVnFile, type Fault } from '../checking/corpus/fault.ts';
import { meaningFaults } from '../checking/corpus/meaning.ts';
import { structureFaults } from '../checking/corpus/structure.ts';
import { textFaults } from '../checking/corpus/texts.ts';
import { tiny } from '../support/tiny.ts';

/** `line:column code`, of the first finding. */
async function first(bytes: string | Uint8Array): Promise<string> {
  const { findings } = await checkFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  const { line, column, code, facts } = findings[0]!;
  return `${line}:${column} ${code}${facts?.['hint'] ? ` ${String(facts['hint'])}` : ''}`;
}

describe('a file that can’t be read', () => {
  for (const [title, bytes, expected] of [
    ['nothing', '', '1:1 file-empty'],
    ['spaces only', ' \n ', '1:1 file-empty'],
    ['an HTML page from its first character', '<html>', '1:1 html-page'],
    ['an HTML page', '\n<!doctype html><title>Đăng nhập</title>', '1:1 html-page'],
    ['UTF-16, little end first', Buffer.from('\uFEFF{}', 'utf16le'), '1:1 not-utf8'],
    ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), '1:1 not-utf8'],
    ['bytes of an old encoding', Buffer.from([0x7b, 0x0a, 0x22, 0xe1, 0x22]), '2:2 not-utf8'],
    ['half a letter at the end', Buffer.from([0x7b, 0x22, 0xe1, 0xbb]), '1:3 not-utf8'],
    ['Vietnamese from before Unicode', Buffer.from('{"a": "TiÕng ViÖt, Cöa hµng"}', 'latin1'), '1:1 not-utf8'],
    ['a workbook', Buffer.from('PK\x03\x04\xff', 'latin1'), '1:5 not-utf8'],
    ['a byte order mark', '\uFEFF{}', '1:1 byte-order-mark'],
    ['a megabyte too much', `"${'x'.repeat(1_000_001)}"`, '1:1 file-too-long'],
    ['a comma too many', '{\n  "a": 1,\n}', '3:1 json-syntax comma-extra'],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', '3:3 json-syntax comma-missing'],
    ['a comment', '{\n  // why\n}', '2:3 json-syntax comment'],
    ['single quotes', "{'a': 1}", '1:2 json-syntax quotes'],
    ['quotes of a word processor', '{“a”: 1}', '1:2 json-syntax quotes'],
    ['an early end', '{"a": [1', '1:9 json-syntax end'],
    ['a text that is not closed', '{"a": "x', '1:9 json-syntax end'],
    ['a line break in a text', '{"a": "x\ny"}', '1:9 json-syntax line-break'],
    ['a line break in a text, before a comma too many', '{"a": "x\ny",}', '1:9 json-syntax line-break'],
    ['an end before the last line break', '{"a": [1,\n', '1:10 json-syntax end'],
    ['NaN', '{"a": NaN}', '1:7 json-syntax'],
    ['a word behind a comma', '[1, x]', '1:5 json-syntax'],
    ['a bracket of the other kind', '{"a": 1]', '1:8 json-syntax'],
    ['a colon too few', '{"a" 1}', '1:6 json-syntax'],
    ['a key twice', '{"id": 1,\n "id": 2}', '1:1 structure'],
    ['brackets without end', '['.repeat(100_000), '1:1 too-deep'],
  ] as readonly (readonly [string, string | Uint8Array, string])[])
    it(title, async () => assert.equal(await first(bytes), expected));

  it('is told by the first character that JSON doesn’t expect, whole, in a text by the first that is seen', async () => {
    for (const [text, found] of [
      ['{"a": NaN}', 'N'],
      ['[🍜🍜]', '🍜'],
      ['["a\tbc"]', 'b'],
    ] as const) {
      const { findings } = await checkFile(Buffer.from(text));
      assert.equal(findings[0]!.facts!['found'], found);
      assert.match(findings[0]!.message, new RegExp(`^The file has "${found}" where JSON expects something else`));
    }
  });

  it('is told what may have been meant', async () => {
    const { findings } = await checkFile(Buffer.from('{"a": 1,}'));
    assert.match(findings[0]!.message, /; there is a comma too many before it\.$/);
  });

  it('is told how long it is, and how long or deep it may be', async () => {
    const factsOf = async (text: string) => (await checkFile(Buffer.from(text))).findings[0]!.facts;
    const long = (length: number): string => `"${'x'.repeat(length - 2)}"`;
    assert.deepEqual(await factsOf(long(1_000_001)), { length: 1_000_001, most: 1_000_000 });
    assert.deepEqual(await factsOf('['.repeat(100_000)), { most: 20 });
    assert.equal(await first(long(1_000_000)), '1:1 structure');
  });

  it('is said to be in the old encoding that it is in', async () => {
    const { findings } = await checkFile(Buffer.from('{"a": "Tieáng Vieät, Cöûa haøng"}', 'latin1'));
    assert.deepEqual(
      [findings[0]!.message, sentenceOf(findings[0]!, 'vi')],
      ['The file is in VNI; save it as UTF-8.', 'Tệp lưu dạng VNI. Hãy lưu lại dạng UTF-8.'],
    );
  });

  it('finds a key that stands twice, with both places', async () => {
    const { findings } = await checkFile(Buffer.from('{"id": 1,\n "id": 2}'));
    const twice = findings.find(({ code }) => code === 'duplicate-key')!;
    assert.deepEqual([twice.line, twice.column, twice.path], [2, 2, '/id']);
    assert.match(twice.message, /on line 1 already/);
    const { faults } = parse('{"a": [{"b": 1},\n{"c": {"d": 1,\n"d": 2}}]}');
    assert.deepEqual(
      faults.map(({ finding: { code, path, facts }, place: { line, column } }) => [code, path, facts, line, column]),
      [['duplicate-key', '/a/1/c/d', { key: 'd', line: 2 }, 3, 1]],
    );
  });
});

describe('the place of a finding', () => {
  const { parsed } = parse('{"s": 1, "o": {"k/~": "x"},\n"l": [{"a": 2}, [3], 4]}');

  it('is a plain value; of an object or a list its key; of an item its beginning', () => {
    for (const [path, line, column] of [
      ['', 1, 1],
      ['/s', 1, 7],
      ['/o', 1, 10],
      ['/o/k~1~0', 1, 23],
      ['/l', 2, 1],
      ['/l/0', 2, 7],
      ['/l/0/a', 2, 13],
      ['/l/1/0', 2, 18],
      ['/l/2', 2, 22],
    ] as const)
      assert.deepEqual(placeOf(parsed!, path), { line, column }, path);
  });

  it('is the key when it is about the key', () => {
    for (const [path, line, column] of [
      ['/s', 1, 2],
      ['/o/k~1~0', 1, 16],
      ['/l/0/a', 2, 8],
    ] as const)
      assert.deepEqual(placeOf(parsed!, path, true), { line, column }, path);
  });

  it('is the last that is there on the way to what is missing', () => {
    for (const [path, line, column] of [
      ['/none', 1, 1],
      ['/s/none', 1, 7],
      ['/o/none/more', 1, 10],
      ['/l/3', 2, 1],
      ['/l/9/a', 2, 1],
      ['/l/0/b', 2, 7],
    ] as const)
      assert.deepEqual(placeOf(parsed!, path), { line, column }, path);
  });

  it('is the key of a plain value where the key is unknown, says nothing, or is refused for its form', async () => {
    for (const [key, questions, more] of [
      ['totalWeight', {}, { totalWeight: 4 }],
      ['total/weight', {}, { 'total/weight': 4 }],
      ['a b', { 'a b': 'x' }, {}],
      ['gone', { areas: { gone: 'x' } }, {}],
    ] as const) {
      const bytes = Buffer.from(JSON.stringify({ ...more, questionnaire: tiny, texts: { vi: { questions } } }));
      const { findings } = await checkFile(bytes);
      const found = findings.find(({ path }) => path.endsWith(`/${key.replace('/', '~1')}`));
      assert.equal(found?.column, bytes.toString().indexOf(`"${key}"`) + 1, key);
    }
  });
});

describe('the words of findings', () => {
  it('say everything of the corpus in Vietnamese, and nothing of it in English', async () => {
    const whole = await smeVnFile();
    const faults: readonly Fault[] = [...structureFaults, ...meaningFaults, ...textFaults];
    for (const { title, seed } of faults) {
      const draft = structuredClone(whole);
      seed(draft);
      for (const finding of checkBundle(draft)) {
        const said = sentenceOf(finding, 'vi');
        assert.notEqual(said, finding.message, title);
        assert.doesNotMatch(said, /giá trị khác/, title);
        assert.doesNotMatch(
          said,
          /\b(is expected|an? [a-z]+ (of|with)|which is|undefined|null,)\b/,
          `${title}: ${said}`,
        );
        assert.equal(said, said.normalize('NFC'));
      }
    }
  });
});
