// `labanso export`: what it writes where, and what it refuses.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  toBooklet,
  toCodebook,
  toCsvTemplate,
  toJsonSchema,
  toNotice,
  toPaperForm,
  toSql,
  toStepCards,
} from '#formats';
import { readForm } from '../../src/cli/xlsx/read-workbook.ts';
import { desk, type Desk } from '../support/command.ts';
import { BUNDLES } from '../support/xls-bundles.ts';

const ours = BUNDLES['sme-vn']!;
const { questionnaire } = ours;

describe('labanso export', () => {
  let place: Desk;
  before(async () => {
    place = await desk();
    await place.put('bare.json', JSON.stringify(questionnaire));
    await place.put('broken.json', '{"questionnaire": {"id": "Broken"}}');
  });
  after(() => place.clear());

  /** Must end well; what was printed. */
  const printed = async (...words: readonly string[]): Promise<string> => {
    const { code, out, err } = await place.labanso(['export', ...words]);
    assert.equal(code, 0, err);
    return out;
  };
  const refused = async (...words: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
    const ran = await place.labanso(['export', ...words]);
    assert.notEqual(ran.code, 0);
    assert.equal(ran.out, '', 'nothing on standard output');
    return ran;
  };

  it('prints what the library makes, byte by byte', async () => {
    assert.equal(
      await printed('sql', '--dialect', 'postgres', '--table', 'survey.answers', '--view', 'scores'),
      toSql(questionnaire, { dialect: 'postgres', table: 'survey.answers', view: 'scores' }).trimEnd() + '\n',
    );
    assert.equal(await printed('paper', '--lang', 'vi'), toPaperForm(ours, 'vi'));
    assert.deepEqual(JSON.parse(await printed('json-schema')), toJsonSchema(questionnaire, ours.texts['en']));
    assert.deepEqual(JSON.parse(await printed('questionnaire')), JSON.parse(JSON.stringify(ours)));
    assert.equal(await printed('csv-template'), toCsvTemplate(questionnaire)[0]!.join(',') + '\r\n');
  });

  it('prints what a class needs: slips with numbers, booklet, cards, notice', async () => {
    const slips = await printed('slips', '--count', '2', '--first', '9', '--lang', 'vi');
    assert.equal(slips.match(/<svg\s/g)!.length, 2);
    assert.match(slips, />\s*010\s*<\/text/);
    assert.equal((await printed('slips')).match(/<svg\s/g)!.length, 30);
    assert.equal(await printed('booklet', '--lang', 'vi'), toBooklet(ours, 'vi'));
    assert.equal(await printed('cards'), toStepCards(ours, 'en'));
    assert.equal(await printed('notice', '--lang', 'vi'), toNotice('vi'));
    for (const count of ['0', 'x', '501']) assert.equal((await refused('slips', '--count', count)).code, 2);
    assert.equal((await refused('paper', '--count', '2')).code, 2);
  });

  it('scores a table that grew out of the template', async () => {
    const header = (await printed('csv-template')).trimEnd();
    await place.put('answers.csv', `${header}\r\nb1${header.replace(/[^,]/g, '')}\r\n`);
    const { code, out } = await place.labanso(['score', 'answers.csv']);
    assert.equal(code, 0);
    assert.match(out, /\r?\nb1,0,,/);
  });

  it('writes tables that a Vietnamese Excel opens', async () => {
    const template = await printed('csv-template', '--csv', 'excel-vi');
    assert.match(template, /^\ufeffid;entity;sector;/);
    assert.match(await printed('codebook', '--csv', 'excel-vi', '--lang', 'vi'), /^\ufefftable;column;meaning;/);
  });

  it('writes a codebook to read: a table of Markdown with as many cells in each line', async () => {
    const lines = (await printed('codebook', '--as', 'markdown')).trimEnd().split('\n');
    const rows = toCodebook(ours, 'en');
    assert.equal(lines.length, rows.length + 1);
    for (const line of lines) assert.equal(line.replace(/\\\|/g, '').split('|').length, rows[0]!.length + 2, line);
  });

  it('writes to a file with -o, and says so on standard error', async () => {
    const { code, out, err } = await place.labanso(['export', 'xlsform', '-o', 'form.xlsx']);
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /form\.xlsx/);
    assert.deepEqual(Object.keys(await readForm(await place.bytes('form.xlsx'))), [
      'survey', 'choices', 'settings', 'scores', 'texts',
    ]); // prettier-ignore
  });

  it('leaves a file alone that is there, unless it is told to, and its own questionnaire always', async () => {
    await place.put('there.html', 'mine');
    assert.equal((await refused('paper', '-o', 'there.html')).code, 3);
    assert.equal(await place.get('there.html'), 'mine');
    await printed('paper', '-o', 'there.html', '--force');
    assert.notEqual(await place.get('there.html'), 'mine');
    const own = await refused('questionnaire', '-q', 'bare.json', '-o', './bare.json', '--force');
    assert.equal(own.code, 2);
    assert.match(own.err, /bare\.json is read and written/);
    assert.equal(await place.get('bare.json'), JSON.stringify(questionnaire));
    await printed('xlsform', '-o', 'own.xlsx');
    const back = await place.labanso(['import', 'xlsform', 'own.xlsx', '-o', 'own.xlsx', '--force']);
    assert.equal(back.code, 2);
    assert.equal((await place.bytes('own.xlsx')).toString('latin1', 0, 2), 'PK');
  });

  it('writes Markdown to a file that is called so', async () => {
    await printed('codebook', '-o', 'book.md');
    assert.match(await place.get('book.md'), /^\| table \|/);
  });

  it('says what a questionnaire without texts will look like', async () => {
    const { code, out, err } = await place.labanso(['export', 'codebook', '-q', 'bare.json']);
    assert.equal(code, 0);
    assert.match(err, /no texts/);
    assert.match(out, /answers,invoice-issuing,invoice-issuing,single/);
  });

  it('says which words are missed, in what has any: all of them, or those of the language', async () => {
    await place.put('vi.json', JSON.stringify({ questionnaire, texts: { vi: ours.texts['vi'] } }));
    for (const [format, hasAny, hasOne] of [
      [['paper'], /no texts, so/, /no texts in "en"/],
      [['xlsform', '-o', 'w.xlsx', '--force'], /no texts, so/, null],
      [['xlsx-template', '-o', 'w.xlsx', '--force'], /no texts, so/, /no texts in "en"/],
      [['sql', '--dialect', 'duckdb'], null, null],
    ] as const)
      for (const [file, said] of [
        ['bare.json', hasAny],
        ['vi.json', hasOne],
      ] as const) {
        const { code, err } = await place.labanso(['export', ...format, '-q', file]);
        const told = err.replace('w.xlsx is written.\n', '');
        assert.equal(code, 0, err);
        if (said) assert.match(told, said, `${format[0]} of ${file}`);
        else assert.equal(told, '', `${format[0]} of ${file}`);
      }
  });

  it('refuses options that make no sense, with what to do', async () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['sql', /--dialect/],
      ['sql --dialect oracle', /duckdb/],
      ['sql --dialect duckdb --table a..b', /a\.\.b/],
      ['paper --dialect duckdb', /--dialect/],
      ['json-schema --csv excel-vi', /--csv/],
      ['codebook --as markdown --csv excel-vi', /--csv/],
      ['xlsform', /-o/],
      ['pdf', /csv-template/],
    ];
    for (const [words, hint] of cases) {
      const { code, err } = await refused(...words.split(' '));
      assert.equal(code, 2, words);
      assert.match(err, hint, words);
    }
  });

  it('tells a questionnaire with faults from a file that isn’t there or can’t be written', async () => {
    assert.equal((await refused('paper', '-q', 'broken.json')).code, 1);
    assert.equal((await refused('paper', '-q', 'nowhere.json')).code, 3);
    assert.equal((await refused('paper', '-o', 'no/such/folder.html')).code, 3);
  });
});
