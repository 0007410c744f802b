// What is wrong before anything in a file can be read; and every finding has its words in Vietnamese.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBundle } from '#checking';
import { checkFile } from '../../src/cli/check/check-file.ts';
import { sentenceOf } from '../../src/cli/texts/findings.ts';
import { smeVnFile, type Fault } from '../checking/corpus/fault.ts';
import { meaningFaults } from '../checking/corpus/meaning.ts';
import { structureFaults } from '../checking/corpus/structure.ts';
import { textFaults } from '../checking/corpus/texts.ts';

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
    ['an HTML page', '\n<!doctype html><title>Đăng nhập</title>', '1:1 html-page'],
    ['UTF-16, little end first', Buffer.from('\uFEFF{}', 'utf16le'), '1:1 not-utf8'],
    ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), '1:1 not-utf8'],
    ['bytes of an old encoding', Buffer.from([0x7b, 0x0a, 0x22, 0xe1, 0x22]), '2:2 not-utf8'],
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
    ['a key twice', '{"id": 1,\n "id": 2}', '1:1 structure'],
    ['brackets without end', '['.repeat(100_000), '1:1 too-deep'],
  ] as readonly (readonly [string, string | Uint8Array, string])[])
    it(title, async () => assert.equal(await first(bytes), expected));

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
