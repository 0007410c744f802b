// Workbooks that do harm, or could: each is refused with its reason, and none is opened half-way.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { fromXlsForm } from '#formats';
import { XlsxFault } from '../../src/cli/xlsx/fault.ts';
import { LIMITS } from '../../src/cli/xlsx/limits.ts';
import { readForm } from '../../src/cli/xlsx/read-workbook.ts';
import { importTexts } from '../../src/cli/texts/import.ts';
import { runs } from '../support/check.ts';
import { desk, type Desk } from '../support/command.ts';
import { partsOf, SHEET, TINY_FORM, workbook, zipOf } from '../support/xls-zip.ts';

const MB = 1024 * 1024;

type Sheets = Awaited<ReturnType<typeof readForm>>;

/** `bomb xl/styles.xml`, or `read`, once `look` has seen the sheets. Whatever else is thrown fails the test. */
async function endOf(bytes: Buffer, look: (sheets: Sheets) => void = () => {}): Promise<string> {
  let sheets: Sheets;
  try {
    sheets = await readForm(bytes);
  } catch (cause) {
    if (!(cause instanceof XlsxFault)) throw cause;
    return [cause.reason, cause.part].filter(Boolean).join(' ');
  }
  look(sheets);
  return 'read';
}

const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const cells = (xml: string) => workbook({ [SHEET]: (sheet) => sheet.replace('<sheetData>', `<sheetData>${xml}`) });
const merged = (...refs: readonly string[]) =>
  workbook({
    [SHEET]: (sheet) =>
      sheet.replace(
        '</sheetData>',
        `</sheetData><mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      ),
  });
const inSheet = (from: string | RegExp, to: string) => workbook({ [SHEET]: (sheet) => sheet.replace(from, to) });
const declared = (text: string) => workbook({ [SHEET]: (sheet) => sheet.replace(/(<\?xml[^>]*\?>)/, `$1${text}`) });
const large = (bytes: number) => Buffer.alloc(bytes, ' ');
const styles = (content: string | Buffer) => ({ name: 'xl/styles2.xml', content });

const CASES: readonly (readonly [string, () => Buffer, string])[] = [
  ['as it should be', () => workbook(), 'read'],
  ['nothing at all', () => Buffer.alloc(0), 'not-xlsx'],
  ['a text file', () => Buffer.from('type,name,label\n'), 'not-xlsx'],
  ['another zip', () => zipOf([{ name: 'word/document.xml', content: '<x/>' }]), 'not-xlsx xl/workbook.xml'],
  ['an old .xls', () => Buffer.concat([CFB, large(600)]), 'old-xls'],
  ['an encrypted workbook', () => Buffer.concat([CFB, large(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
  ['an encrypted part', () => workbook({}, [{ ...styles('x'), flags: 1 }]), 'encrypted xl/styles2.xml'],
  ['strong encryption', () => workbook({ 'xl/styles.xml': null }, [{ name: 'xl/styles.xml', content: '<x/>', flags: 65 }]), 'encrypted xl/styles.xml'],
  ['a file beyond 10 MB', () => Buffer.concat([workbook(), large(LIMITS.file)]), 'too-big'],
  ['parts beyond 20 MB together', () => workbook({}, [{ ...styles(large(1)), size: LIMITS.unpacked }]), 'too-big xl/styles2.xml'],
  ['a zip bomb that says so', () => workbook({ 'xl/styles.xml': large(19 * MB) }), 'bomb xl/styles.xml'],
  ['a zip bomb that doesn’t say so', () => workbook({ 'xl/styles.xml': null }, [{ name: 'xl/styles.xml', content: large(19 * MB), size: 1000 }]), 'damaged xl/styles.xml'],
  ['too many parts', () => workbook({}, Array.from({ length: 200 }, (_, i) => ({ name: `p${i}.xml`, content: '' }))), 'too-many-parts'],
  ['more parts than there are', () => zipOf([styles('x')], { count: 3 }), 'damaged'],
  ['the 64-bit directory', () => zipOf([styles('x')], { count: 0xffff }), 'damaged'],
  ['parts that lie over each other', () => workbook({ 'xl/sharedStrings.xml': null, [SHEET]: null }, [{ name: 'xl/sharedStrings.xml', content: '<x/>' }, { name: SHEET, content: '<x/>', isShared: true }]), `damaged ${SHEET}`],
  ['a part twice', () => workbook({}, [{ name: 'XL/Workbook.xml', content: '<x/>' }]), 'damaged XL/Workbook.xml'],
  ['a method that isn’t deflate', () => workbook({ 'xl/styles.xml': null }, [{ name: 'xl/styles.xml', content: '<x/>', method: 14 }]), 'damaged xl/styles.xml'],
  ['macros', () => workbook({}, [{ name: 'xl/vbaProject.bin', content: 'x' }]), 'macros xl/vbaProject.bin'],
  ['macros of Excel 4', () => workbook({}, [{ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }]), 'macros xl/macrosheets/sheet1.xml'],
  ['macros by their content type', () => workbook({ '[Content_Types].xml': (xml) => xml.replace('sheet.main', 'sheet.macroEnabled.main') }), 'macros [Content_Types].xml'],
  ['an external entity', () => declared('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'), `dtd ${SHEET}`],
  ['a billion laughs', () => declared('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'), `dtd ${SHEET}`],
  ['an external DTD, small letters', () => declared('<!doctype x SYSTEM "http://example.org/x.dtd">'), `damaged ${SHEET}`],
  ['a declaration that is none', () => declared('<!X>'), `damaged ${SHEET}`],
  ['UTF-16, which would hide a DTD', () => workbook({ [SHEET]: (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le') }), `encoding ${SHEET}`],
  ['another encoding, declared', () => workbook({ [SHEET]: (xml) => xml.replace(/^<\?xml[^>]*>/, '<?xml version="1.0" encoding="UTF-7"?>') }), `encoding ${SHEET}`],
  ['bytes of an old encoding', () => workbook({ [SHEET]: (xml) => Buffer.from(xml.replace('survey', 'kh\xe1ch'), 'latin1') }), 'read'],
  ['bytes that are no UTF-8', () => workbook({ [SHEET]: (xml) => Buffer.from(xml.replace('<sheetData>', '<sheetData><!--\xe1-->'), 'latin1') }), `encoding ${SHEET}`],
  ['the last row of Excel', () => inSheet(/<row r="2"/, '<row r="1048576"'), `too-many-cells ${SHEET}`],
  ['a row beyond all numbers', () => inSheet(/<row r="2"/, '<row r="99999999999"'), `damaged ${SHEET}`],
  ['the last column of Excel', () => inSheet(/ r="A2"/, ' r="XFD2"'), `too-many-cells ${SHEET}`],
  ['a row number in entities', () => inSheet(/<row r="2"/, '<row r="&#49;048576"'), `too-many-cells ${SHEET}`],
  ['a second row number, with a prefix', () => inSheet(/<row r="2"/, '<row r="2" x:r="1048576"'), `damaged ${SHEET}`],
  ['a row with a prefix of its own', () => cells('<a-b:row r="1048576"></a-b:row>'), `damaged ${SHEET}`],
  ['a row that hides behind a “<” in quotes', () => cells('<row x="<" r="1048576"></row>'), `damaged ${SHEET}`],
  ['a row without quotes', () => cells('<row r=1048576></row>'), `damaged ${SHEET}`],
  ['50,000 rows of 200 columns', () => inSheet(/<row r="2"/, '<row r="50000"><c r="GR50000" t="str"><v>x</v></c></row><row r="50001"'), `too-many-cells ${SHEET}`],
  ['a million tags', () => workbook({ [SHEET]: null }, [{ name: SHEET, content: partsOf(workbook())[SHEET]!.replace('</sheetData>', `${'<y/>'.repeat(LIMITS.elements)}</sheetData>`), method: 0 }]), `too-many-cells ${SHEET}`],
  ['a claim of size that isn’t true', () => inSheet('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'), 'read'],
  ['a merged cell of 1,048,576 rows', () => merged('A1:A1048576'), 'read'],
  ['a merged cell of all columns', () => merged('A1:XFD1'), 'read'],
  ['a thousand merged cells and one', () => merged(...Array.from({ length: 1001 }, (_, i) => `A${i + 1}:B${i + 1}`)), 'read'],
  ['a merged cell as people make them', () => merged('A20:B21'), 'read'],
  ['a cell beyond what Excel takes', () => workbook({ 'xl/sharedStrings.xml': (xml) => xml.replace(/<t[^>]*>/, `$&${'x'.repeat(33_000)}`) }), 'too-long survey'],
  ['../', () => workbook({}, [{ name: '../../x.xml', content: 'x' }]), 'path ../../x.xml'],
  ['../ in the middle', () => workbook({}, [{ name: 'xl/../../x.xml', content: 'x' }]), 'path xl/../../x.xml'],
  ['a path from the root', () => workbook({}, [{ name: '/etc/x', content: 'x' }]), 'path /etc/x'],
  ['a path of Windows', () => workbook({}, [{ name: 'C:\\x', content: 'x' }]), 'path C:\\x'],
  ['a path with backslashes', () => workbook({}, [{ name: 'xl\\..\\x', content: 'x' }]), 'path xl\\..\\x'],
  ['a path with a NUL', () => workbook({}, [{ name: 'xl/a\0.xml', content: 'x' }]), 'path xl/a\0.xml'],
  ['a symlink', () => workbook({}, [{ name: 'xl/link.xml', content: '/etc/passwd', attributes: 0xa1ff0000 }]), 'symlink xl/link.xml'],
  ['a part that isn’t what was packed', () => workbook({ [SHEET]: null }, [{ name: SHEET, content: partsOf(workbook())[SHEET]!, crc: 7 }]), `damaged ${SHEET}`],
  ['no sheet where the workbook says one is', () => workbook({ [SHEET]: null }), `damaged ${SHEET}`],
  ['a sheet that ends early', () => workbook({ [SHEET]: (xml) => xml.slice(0, xml.length / 2) }), `damaged ${SHEET}`],
  ['a tag that isn’t closed', () => inSheet('</sheetData>', ''), `damaged ${SHEET}`],
  ['a cell that doesn’t say where it is, in the place of another', () => cells('<row><c t="str"><v>x</v></c></row>'), `damaged ${SHEET}`],
  ['two cells at one place', () => inSheet('<c r="B1"', '<c r="A1"'), `damaged ${SHEET}`],
  ['a cell in a row that isn’t its own', () => inSheet('<c r="B1"', '<c r="B7"'), `damaged ${SHEET}`],
  ['a cell before any row', () => cells('<c t="str"><v>x</v></c>'), `damaged ${SHEET}`],
  ['a text of the shared ones that isn’t there', () => inSheet(/(<c r="A1"[^>]*><v>)\d+/, '$19999'), `damaged ${SHEET}`],
  ['a type of cell that is none', () => inSheet(/<c r="A1"[^>]*>/, '<c r="A1" t="z">'), `damaged ${SHEET}`],
  ['an entity that nobody declared', () => cells('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>'), `damaged ${SHEET}`],
  ['bytes behind the end', () => Buffer.concat([workbook(), Buffer.from('PK')]), 'damaged'],
]; // prettier-ignore

describe('a workbook', () => {
  for (const [title, make, expected] of CASES)
    it(`${title}: ${expected.replaceAll('\0', '␀')}`, async () => {
      assert.equal(await endOf(make()), expected);
    });
});

describe('each reason', () => {
  let place: Desk;
  before(async () => void (place = await desk()));
  after(() => place.clear());

  // the first case of each
  const files = new Map(CASES.map(([, make, expected]) => [expected.split(' ')[0]!, make] as const).reverse());
  files.delete('read');

  it('has a file here that shows it', () => {
    const known = Object.keys(importTexts.en.reasons).sort();
    assert.deepEqual([...files.keys()].sort(), known);
  });

  for (const [reason, make] of files)
    it(`${reason} is said in a sentence with what to do, in both languages; nothing is written`, async () => {
      await place.put('form.xlsx', make());
      for (const [language, does] of [
        ['en', /Save|save|Open|Take|ask for|isn’t (an Excel|opened)|the most is|Unmerge|Shorten/],
        ['vi', /[Ll]ưu|Mở|Bỏ|xin lại|không (phải|mở)|tối đa|Rút ngắn/],
      ] as const) {
        const { code, out, err } = await place.labanso([
          'import',
          'xlsform',
          'form.xlsx',
          '-o',
          'q.json',
          '--lang',
          language,
        ]);
        assert.deepEqual([code, out], [3, '']);
        assert.match(err, /^form\.xlsx \P{Lu}.*\.\n$/u);
        assert.match(err, does);
      }
      await assert.rejects(place.get('q.json'), { code: 'ENOENT' });
    });

  it('macros is said of .xlsm by its name alone', async () => {
    await place.put('form.xlsm', workbook());
    const { code, err } = await place.labanso(['import', 'xlsform', 'form.xlsm']);
    assert.deepEqual([code, err], [3, 'form.xlsm has macros (.xlsm). Save it as .xlsx, which has none.\n']);
  });

  it('shows no control character of a name to the terminal', async () => {
    await place.put('form.xlsx', workbook({}, [{ name: '../\u001b[2J', content: 'x' }]));
    assert.doesNotMatch((await place.labanso(['import', 'xlsform', 'form.xlsx'])).err, /\u001b/);
  });
});

describe('what other programs write', () => {
  const survey = async (changes: Parameters<typeof workbook>[0]) => (await readForm(workbook(changes)))['survey']!;
  const strings = (change: (text: string) => string) => ({
    'xl/sharedStrings.xml': (xml: string) => xml.replace(/<t[^>]*>type<\/t>/, change('type')),
  });
  const first = (xml: string) => ({
    [SHEET]: (sheet: string) => sheet.replace(/<c r="A1"[^>]*>.*?<\/c>/, `<c r="A1" ${xml}</c>`),
  });

  for (const [title, changes, value] of [
    ['rich text', strings((text) => `<r><t>ty</t></r><r><rPr><b/></rPr><t>${text.slice(2)}</t></r>`), 'type'],
    ['CDATA', strings((text) => `<t><![CDATA[${text}<&]]></t>`), 'type<&'],
    ['a comment in a text', strings((text) => `<t>ty<!-- <c r="A9"> -->${text.slice(2)}</t>`), 'type'],
    ['spaces that count', strings((text) => `<t xml:space="preserve"> ${text} </t>`), ' type '],
    ['a text in the cell', first('t="inlineStr"><is><t>x</t></is>'), 'x'],
    ['a formula, with what it came to', first('t="str"><f>1+1</f><v>2</v>'), '2'],
    ['a formula that came to a number', first('><f>1+1</f><v>2</v>'), 2],
    ['an error', first('t="e"><f>1/0</f><v>#DIV/0!</v>'), '#DIV/0!'],
    ['yes', first('t="b"><v>1</v>'), true],
    ['a date of ISO', first('t="d"><v>2026-03-02T00:00:00Z</v>'), '2026-03-02T00:00:00.000Z'],
    ['an empty cell', first('t="s">'), null],
  ] as const)
    it(`${title} is ${JSON.stringify(value)}`, async () => assert.equal((await survey(changes))[0]![0], value));

  it('elements with a prefix are read', async () => {
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?![?!])/g, '<$1x:').replace(' xmlns=', ' xmlns:x=');
    assert.deepEqual(await survey({ [SHEET]: prefixed }), TINY_FORM.survey);
  });
});

describe('any file', () => {
  const original = workbook();
  const run = <Value>(made: fc.Arbitrary<Value>, check: (value: Value) => Promise<void>, numRuns: number) =>
    fc.assert(fc.asyncProperty(made, check), { numRuns: runs(numRuns) });

  it('with flipped, missing or added bytes is refused, or is what it was: never another form', async () => {
    const at = fc.nat(original.length - 1);
    const change = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip'), at, with: fc.integer({ min: 1, max: 255 }) }) },
      fc.record({ kind: fc.constantFrom('cut', 'drop', 'add'), at, with: fc.nat(255) }),
    );
    await run(
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (changes) => {
        let bytes = Buffer.from(original);
        for (const { kind, at: place, with: value } of changes) {
          const here = Math.min(place, Math.max(0, bytes.length - 1));
          if (kind === 'flip' && bytes.length) bytes[here]! ^= value;
          if (kind === 'cut') bytes = bytes.subarray(0, here);
          if (kind === 'drop') bytes = Buffer.concat([bytes.subarray(0, here), bytes.subarray(here + 1)]);
          if (kind === 'add') bytes = Buffer.concat([bytes.subarray(0, here), Buffer.of(value), bytes.subarray(here)]);
        }
        await endOf(Buffer.from(bytes), (sheets) => assert.deepEqual(sheets, { ...TINY_FORM }));
      },
      150,
    );
  });

  it('with XML that somebody has tampered with is refused, or read: never a crash', async () => {
    const parts = Object.entries(partsOf(original));
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '&',
        '&#x0;',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        '</',
        '/>',
        '<c',
        '<row',
        ' r="',
        '\0',
      ],
      ...['<c r="A1">', '<row r="9">', '</row>', '<v>1e999</v>', ' t="d"', ' t="n" s="99"', '\ud800', 'é', '1', 'A'],
    );
    await run(
      fc.record({
        part: fc.constantFrom(...parts),
        changes: fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(5), piece), { minLength: 1, maxLength: 4 }),
      }),
      async ({ part: [name, xml], changes }) => {
        let text = xml;
        for (const [place, length, put] of changes) {
          const here = place % text.length;
          text = text.slice(0, here) + put + text.slice(here + length);
        }
        await endOf(workbook({ [name]: text }), fromXlsForm);
      },
      200,
    );
  });
});
