// What a form may not say, each with the cell it stands in; and never half a questionnaire.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkBundle } from '#checking';
import { fromXlsForm, toXlsForm, type FormCode, type SheetCell } from '#formats';
import type { Finding } from '#model';
import { importFindingsVi } from '../../src/cli/texts/import-findings-vi.ts';
import { textsFor } from '../support/texts.ts';
import { tiny } from '../support/tiny.ts';
import { cellAt, changed, type Changes, type Sheets } from '../support/xls-sheets.ts';
import * as errors from '../../src/formats/xlsform/errors.ts';

// A type B name C D label E F hint G required H relevant I constraint J K message L appearance M calculation;
// 2 entity, 3 payments, 4 tools, 5 share_how, 6 share_number, 7 share, 8 staff
const FORM: Sheets = { ...toXlsForm({ questionnaire: tiny, texts: textsFor(tiny) }) };

const without = (...names: readonly string[]): Sheets =>
  Object.fromEntries(Object.entries(FORM).filter(([name]) => !names.includes(name)));

const found = (sheets: Sheets): readonly string[] =>
  fromXlsForm(sheets).findings.map(({ code, path }) => `${path} ${code.replace('xlsform-', '')}`);

/** Where a row of `scores` stands that begins with these cells. */
const row = (...cells: readonly SheetCell[]): number =>
  FORM['scores']!.findIndex((one) => cells.every((cell, i) => one[i] === cell)) + 1;
const OPTION = row('option', 'payments', 'qr');
const ACTION = row('action', null, 'buy-till');
const END = FORM['scores']!.length + 1;

const REFUSED: readonly (readonly [string, Changes | Sheets, readonly string[]])[] = [
  ['no sheet survey', without('survey'), ['survey sheet-missing']],
  ['no sheet choices', without('choices'), ['choices sheet-missing']],
  ['neither settings nor scores', without('settings', 'scores'), ['settings sheet-missing', 'scores sheet-missing']],
  ['a sheet without a column', { 'survey!B1': 'nom' }, ['survey!A1 column-missing']],
  ['scores without points', { 'scores!D1': 'ponts' }, ['scores!A1 column-missing']],
  ['settings that are only a header', { ...FORM, settings: [FORM['settings']![0]!] }, ['settings!A2 column-missing']],
  ['an unknown type', { 'survey!A4': 'geopoint' }, ['survey!A4 type-unsupported', `scores!C${row('question', 'money', 'tools')} id-unknown`]],
  ['“or other”', { 'survey!A3': 'select_one q_payments or_other' }, ['survey!A3 type-unsupported', `scores!C${row('question', 'money', 'payments')} id-unknown`]],
  ['select_one without a list', { 'survey!A2': 'select_one' }, ['survey!A2 type-unsupported', `scores!C${row('profile', null, 'entity')} id-unknown`, 'survey!H8 relevant-unsupported', `scores!I${row('for', 'train')} relevant-unsupported`]],
  ['a list that is missing', { 'survey!A3': 'select_one q_paiments' }, ['survey!A3 list-missing', ...['cash', 'transfer', 'qr'].map((id) => `scores!C${row('option', 'payments', id)} id-unknown`)]],
  ['a default answer', { 'survey!N1': 'default', 'survey!N3': 'cash' }, ['survey!N3 column-unsupported']],
  ['a filter of choices', { 'survey!N1': 'choice_filter', 'survey!N3': "x = 'y'" }, ['survey!N3 column-unsupported']],
  ['a filter of somebody’s own on a field', { 'survey!N1': 'choice_filter', 'survey!N2': "name != 'not-applicable' or true()" }, ['survey!N2 expression-unsupported']],
  ['a filter on a number', { 'survey!N1': 'choice_filter', 'survey!N6': "name != 'not-applicable' or true()" }, ['survey!N6 column-unsupported']],
  ['a filter with a choice that isn’t there', { 'survey!N1': 'choice_filter', 'survey!N3': "name != 'not-applicable' or ${entity} = 'firm'" }, ['survey!N3 choice-unknown']],
  ['what follows from no answer', { [`scores!A${END}`]: 'implies', [`scores!B${END}`]: 'payments', [`scores!C${END}`]: 'tools', [`scores!I${END}`]: '[none]' }, [`scores!J${END} id-invalid`]],
  ['what follows from a question that isn’t there', { [`scores!A${END}`]: 'implies', [`scores!B${END}`]: 'pay', [`scores!C${END}`]: 'tools', [`scores!I${END}`]: '[none]', [`scores!J${END}`]: 'cash' }, [`scores!B${END} id-unknown`]],
  ['a stage that is no number', { [`scores!A${END}`]: 'stage', [`scores!B${END}`]: 'train', [`scores!I${END}`]: 'first' }, [`scores!I${END} number-expected`]],
  ['a due day that isn’t JSON', { [`scores!A${END}`]: 'due', [`scores!B${END}`]: 'train', [`scores!I${END}`]: '31/07' }, [`scores!I${END} facts-invalid`]],
  ['a calculation of somebody’s own', { 'survey!M7': '${share_number} * 2' }, ['survey!M7 expression-unsupported']],
  ['a calculation that was deleted', { 'survey!M7': null }, ['survey!M7 expression-unsupported']],
  ['a condition on what is calculated', { 'survey!H7': "${entity} = 'company'" }, ['survey!H7 expression-unsupported']],
  ['a calculation where none can be', { 'survey!M3': '1' }, ['survey!M3 column-unsupported']],
  ['a constraint of somebody’s own', { 'survey!I4': 'count-selected(.) < 3' }, ['survey!I4 expression-unsupported']],
  ['another range than in scores', { 'survey!I6': '. >= 1 and . <= 100' }, ['survey!I6 expression-unsupported']],
  ['a number with no row for it', { 'survey!A6': 'note' }, ['survey!A6 not-carried', 'survey!A7 type-unsupported', 'survey!B5 number-rows-missing', 'choices!B14 points-missing']],
  ['a condition on another question', { 'survey!H4': "${payments} = 'cash'" }, ['survey!H4 relevant-unsupported']],
  ['a condition that compares numbers', { 'survey!H4': '${entity} > 3' }, ['survey!H4 relevant-unsupported']],
  ['a condition on a choice that isn’t there', { 'survey!H4': "${entity} = 'firm'" }, ['survey!H4 choice-unknown']],
  ['a condition full of brackets', { 'survey!H4': `${'('.repeat(30)}true()${')'.repeat(30)}` }, ['survey!H4 relevant-too-long']],
  ['a condition on a group', { 'survey!A4': 'begin group', 'survey!H4': "${entity} = 'company'" }, ['survey!A4 not-carried', 'survey!H4 relevant-unsupported', `scores!C${row('question', 'money', 'tools')} id-unknown`]],
  ['a condition for an action beyond us', { [`scores!I${row('for', 'train')}`]: 'today() > 1' }, [`scores!I${row('for', 'train')} relevant-unsupported`]],
  ['a formula that failed, as Excel shows it', { 'survey!H4': '#NAME?' }, ['survey!H4 relevant-unsupported']],
  ['a name that is no id', { 'survey!B3': 'Payments 1' }, ['survey!B3 id-invalid', `scores!C${row('question', 'money', 'payments')} id-unknown`]],
  ['a choice that is no id', { 'choices!B5': 'Chuyển khoản' }, ['choices!B5 id-invalid', 'choices!B5 points-missing', `scores!C${row('option', 'payments', 'transfer')} id-unknown`]],
  ['a name twice', { 'survey!A9': 'select_one p_entity', 'survey!B9': 'entity', 'survey!C9': 'Ai', 'survey!D9': 'Who' }, ['survey!B9 id-repeated']],
  ['a choice twice', { 'choices!B5': 'cash' }, ['choices!B5 id-repeated', `scores!C${row('option', 'payments', 'transfer')} id-unknown`]],
  ['a choice without points', { 'choices!A21': 'q_payments', 'choices!B21': 'card', 'choices!C21': 'Thẻ', 'choices!D21': 'Card' }, ['choices!B21 points-missing']],
  ['a question that scores doesn’t know', { [`scores!C${row('question', 'people', 'staff')}`]: 'stuff' }, ['survey!B8 score-missing', `scores!C${row('question', 'people', 'staff')} id-unknown`, ...['untrained', 'trained'].map((id) => `scores!B${row('option', 'staff', id)} id-unknown`)]],
  ['points of a question that isn’t there', { [`scores!B${OPTION}`]: 'paiments' }, [`scores!B${OPTION} id-unknown`, 'choices!B6 points-missing']],
  ['points that are no integer', { [`scores!D${OPTION}`]: 'many' }, [`scores!D${OPTION} number-expected`]],
  ['points that were deleted', { [`scores!D${OPTION}`]: null }, [`scores!D${OPTION} number-expected`]],
  ['half a point', { [`scores!D${OPTION}`]: 99.5 }, [`scores!D${OPTION} number-expected`]],
  ['a word that is nearly “exclusive”', { [`scores!I${OPTION}`]: 'exclusiv' }, [`scores!I${OPTION} expression-unsupported`]],
  ['a word that is nearly “obligation”', { [`scores!I${ACTION}`]: 'yes' }, [`scores!I${ACTION} expression-unsupported`]],
  ['a row of scores of no kind', { [`scores!A${END}`]: 'penalty' }, [`scores!A${END} what-unknown`]],
  ['a row of scores named like a part of every object', { [`scores!A${END}`]: 'constructor' }, [`scores!A${END} what-unknown`]],
  ['a source that isn’t JSON', { [`scores!A${END}`]: 'source', [`scores!C${END}`]: 'gso', [`scores!I${END}`]: '{title' }, [`scores!I${END} facts-invalid`]],
  ['no Vietnamese', { 'survey!C1': 'label::French (fr)', 'survey!E1': 'hint::French (fr)' }, ['survey!A1 language-missing']],
  ['a language without a tag', { 'survey!D1': 'label::Tagalog' }, ['survey!D1 language-unknown']],
  ['a default language that nobody knows', { 'settings!D2': 'Tagalog' }, ['settings!D2 default-language-unknown']],
  ['a label that is missing in one language', { 'survey!D3': ' ' }, ['survey!D3 label-missing']],
  ['a choice without a label', { 'choices!C4': null }, ['choices!C4 label-missing']],
  ['a text with a key that could reach a prototype', { 'texts!A2': 'questions.__proto__.x' }, ['texts!A2 text-key']],
  ['a text where others stand below', { 'texts!A2': 'questions.questions.payments' }, ['texts!A2 text-key']],
]; // prettier-ignore

const WARNED: readonly (readonly [string, Changes, readonly string[]])[] = [
  ['a note and the times', { 'survey!A9': 'note', 'survey!B9': 'thanks', 'survey!A10': 'start', 'survey!B10': 'start' }, ['survey!A9 not-carried', 'survey!A10 not-carried']],
  ['a group without a condition', { 'survey!A9': 'begin_group', 'survey!A10': 'end_group' }, ['survey!A9 not-carried', 'survey!A10 not-carried']],
  ['a picture', { 'survey!N1': 'media::image', 'survey!N3': 'qr.png' }, ['survey!N1 not-carried']],
  ['a column of scores with a slip in its name', { 'scores!K1': 'wieght', 'scores!K2': 3 }, ['scores!K1 not-carried']],
  ['a style in settings', { 'settings!E1': 'style', 'settings!E2': 'pages' }, ['settings!E1 not-carried']],
  ['a hint of a number', { 'survey!E6': 'Ước lượng' }, ['survey!B6 not-carried']],
  ['required by a condition', { 'survey!G3': "${entity} = 'company'" }, ['survey!G3 not-carried']],
  ['a condition that forgets who skipped the field', { 'survey!H4': "${entity} = 'company'" }, ['survey!H4 blank-forgotten']],
  ['bold, a reference, Markdown', { 'survey!C3': '<b>Trả</b>', 'survey!C4': 'Ở ${entity}', 'choices!C4': '**Tiền**' }, ['survey!C3 label-markup', 'survey!C4 label-markup', 'choices!C4 label-markup']],
  ['Vietnamese twice', { 'survey!N1': 'label::Tiếng Việt (vi-VN)', 'survey!N3': 'x' }, ['survey!N1 not-carried']],
]; // prettier-ignore

const sheetsOf = (change: Changes | Sheets): Sheets =>
  Object.values(change).some(Array.isArray) ? (change as Sheets) : changed(FORM, change as Changes);

describe('a form is refused for', () => {
  for (const [title, change, expected] of REFUSED)
    it(title, () => {
      const { bundle, findings } = fromXlsForm(sheetsOf(change));
      assert.deepEqual([...found(sheetsOf(change))].sort(), [...expected].sort());
      assert.equal(bundle, null, 'never half a questionnaire');
      assert.ok(findings.some(({ level }) => level === 'error'));
    });

  it('lists that are shared until there are millions of choices', () => {
    const many = Array.from({ length: 300 }, (_, i) => [`o${i}`, 'Chữ', 'Text']);
    const sheets: Sheets = {
      ...FORM,
      survey: [FORM['survey']![0]!, ...many.map(([id]) => ['select_one all', `q-${id}`, 'Chữ', 'Text'])],
      choices: [FORM['choices']![0]!, ...many.map((cells) => ['all', ...cells])],
      scores: [FORM['scores']![0]!, ...many.map(([id]) => ['question', 'money', `q-${id}`])],
    };
    assert.ok(found(sheets).includes('survey!A168 choices-too-many'));
  });
});

describe('a form is taken, with a warning for', () => {
  for (const [title, change, expected] of WARNED)
    it(title, () => {
      const { bundle } = fromXlsForm(sheetsOf(change));
      assert.deepEqual([...found(sheetsOf(change))].sort(), [...expected].sort());
      assert.ok(bundle);
    });

  it('and the text is what stands there', () => {
    const { bundle } = fromXlsForm(changed(FORM, { 'survey!C3': '<b>Trả</b> ${entity} **đậm**' }));
    const { questions } = bundle!.texts['vi']!['questions'] as { questions: Record<string, { text: string }> };
    assert.equal(questions['payments']!.text, '<b>Trả</b> ${entity} **đậm**');
  });
});

describe('columns of labels', () => {
  for (const [vi, en] of [
    ['label::Vietnamese (vi)', 'label::English (en)'],
    ['Label :: Tiếng Việt (vi-VN)', 'LABEL::English(en-GB)'],
    ['label::vi', 'label::en'],
    ['label', 'label::English'],
    ['label::Tiếng Việt'.normalize('NFD'), 'label::English (EN)'],
  ] as const)
    it(`${vi} and ${en}`, () => {
      const sheets = changed(FORM, { 'survey!C1': vi, 'survey!D1': en, 'choices!C1': vi, 'choices!D1': en });
      const { bundle, findings } = fromXlsForm(sheets);
      assert.deepEqual(findings, []);
      assert.deepEqual(bundle, fromXlsForm(FORM).bundle);
    });
});

/** As the command says it, without the place. */
const sentenceVi = (finding: Finding): string => importFindingsVi[finding.code as FormCode](finding);

describe('what is said', () => {
  const all = [...REFUSED, ...WARNED].flatMap(([, change]) => fromXlsForm(sheetsOf(change)).findings);

  it('covers every fault there is, in both languages', () => {
    const codes = Object.keys(errors).map(
      (name) => `xlsform-${name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)}`,
    );
    const seen = new Set([...all.map(({ code }) => code), 'xlsform-choices-too-many']);
    assert.deepEqual([...seen].sort(), codes);
  });

  it('is a sentence that begins with the cell, and shows what stands there', () => {
    for (const finding of all) {
      const { code, path, message, actual } = finding;
      assert.match(
        message,
        /^(survey|choices|settings|scores|texts)(![A-Z]+\d+)? (is|has|uses|names|says|needs|leaves) .+[.}]$/,
      );
      assert.ok(message.startsWith(`${path} `));
      assert.doesNotMatch(message, /undefined|null|\[object/);
      const said = sentenceVi(finding);
      assert.match(said, /^\p{Ll}.+\.$/u, said);
      assert.doesNotMatch(said, /undefined|null|\[object|\b(is|the|expected)\b/, said);
      assert.equal(said, said.normalize('NFC'));
      if (typeof actual === 'string' && actual && code !== 'xlsform-label-markup')
        assert.ok(message.includes(JSON.stringify(actual)) || message.includes(actual), message);
    }
  });

  it('cuts what is long', () => {
    const [finding] = fromXlsForm(changed(FORM, { 'survey!A3': `select_${'x'.repeat(9999)}` })).findings;
    assert.ok(finding!.message.length < 400, String(finding!.message.length));
    assert.ok(sentenceVi(finding!).length < 400);
  });
});

describe('any form', () => {
  const addresses = Object.entries(FORM).flatMap(([sheet, rows]) =>
    rows.flatMap((cells, r) => cells.map((_, c) => `${sheet}!${String.fromCharCode(65 + c)}${r + 1}`)),
  );
  const cell = fc.oneof(
    fc.constantFrom<SheetCell>(
      null,
      '',
      ' ',
      0,
      -1,
      1e300,
      NaN,
      true,
      '__proto__',
      'constructor',
      'x_how',
      'profile.entity',
    ),
    fc.constantFrom<SheetCell>(
      "${constructor} = 'x' or ${entity} = 'y'",
      "${entity}='company' or ${constructor}='x'",
      '(((',
    ),
    fc.constantFrom<SheetCell>('select_one q_tools', 'integer', 'calculate', 'begin repeat', '[]', '{"__proto__": 1}'),
    fc.constantFrom(...addresses).map((address) => cellAt(FORM, address) ?? null),
    fc.string(),
    fc.integer(),
  );

  it('is a questionnaire that can be checked, or has an error: whatever is changed in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...addresses), cell, { minKeys: 1, maxKeys: 6 }), (changes) => {
        const { bundle, findings } = fromXlsForm(changed(FORM, changes));
        assert.equal(
          bundle === null,
          findings.some(({ level }) => level === 'error'),
        );
        if (bundle) checkBundle(bundle);
        for (const { path } of findings) assert.match(path, /^\w+(![A-Z]+\d+)?$/);
        assert.equal(({} as Record<string, unknown>)['x'], undefined);
      }),
      { numRuns: 300 },
    );
  });

  // what grows faster than its text would not come to an end before the runner gives up
  it('is read to the end, however its cells are made to cost time', () => {
    const long = (part: string): string => part.repeat(Math.floor(32_000 / part.length));
    const eithers = `(${long("${entity}='company' or ")}${"${entity}='company'"})`;
    for (const [address, text] of [
      ...['<a', '${', '[', '[x](', '*x', '_a', ' '].map((part) => ['survey!C3', long(part)] as const),
      ['survey!H8', `${eithers.slice(0, 16_000)} and ${eithers}`],
      [
        'survey!H8',
        `(${long("(${entity}='company') or ").slice(0, -4)}) and (${long("(${entity}='company') or ").slice(0, -4)})`,
      ],
      ['survey!H8', long('(')],
      ['survey!H8', long(' ')],
      ['survey!N1', `a${long(' ')}::b`],
      ['survey!N1', `$${long('::')}\n`],
      ['survey!N1', `label::${long('(')}`],
      ['scores!I2', long('[')],
      ['texts!A2', long('a.')],
      ['settings!D2', long('(vi ')],
    ] as const) {
      const { findings } = fromXlsForm(changed(FORM, { [address]: text }));
      assert.ok(Array.isArray(findings), address);
    }
  });

  it('finds no sheet in what is none, and never throws', () => {
    for (const sheets of [null, 'survey', { survey: null, choices: 'a', settings: [1], scores: {} }])
      assert.equal(fromXlsForm(sheets as never).findings.length, 4);
  });
});
