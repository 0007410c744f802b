// What a summary says to people, and which national targets stand beside it.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { smeVn, targets } from '#content';
import { answerColumnsOf } from '#formats';
import { titlesOf } from '../../src/cli/score/tell/titles.ts';
import { desk, type Desk } from '../support/command.ts';
import { respondents } from '../support/respondents.ts';
import { tiny } from '../support/tiny.ts';

let place: Desk;
before(async () => {
  place = await desk();
  await place.put('q.json', JSON.stringify(tiny));
});
after(() => place.clear());

describe('the words of a summary', () => {
  it('is a page of aligned figures: what counts and what doesn’t, scores, levels, indicators', async () => {
    // money (2·100 + 40) ÷ 3 = 80 and (2·0 + 40) ÷ 3 = 13; all four 73 and 35
    const rows = Array.from({ length: 40 }, (_, i) =>
      i % 2 ? `${i},household,cash,till,60` : `${i},household,qr,till,12`,
    );
    const others = ['0,household,qr,till,12', 'x,household,gold,till,12', 'y,household,,,'];
    await place.put('a.csv', `id,entity,payments,tools,share\n${[...rows, ...others].join('\n')}\n`);
    const { out } = await place.labanso(['score', 'a.csv', '-q', 'q.json', '--summary']);
    assert.equal(
      out,
      [
        '40 complete results; 1 incomplete ones, not counted.',
        'Left out: 1 bad rows, 1 replaced by a later row with the same id.',
        '',
        'Score (0–100)  count  mean  lower quartile  median  upper quartile',
        'Overall score     40    54              35      35              73',
        'money             40  46.5              13      13              80',
        'people            40    75              50      50             100',
        '',
        'Level         count     %',
        'low              20  50 %',
        'middle, high     20  50 %',
        '',
        'Indicator',
        '  takes-qr: 50 % (20/40; 95% confidence: 35–65%)',
        '  sells-online: most (all 40 but fewer than 5)',
        '  keeps-stock: few (fewer than 5 of 40)',
        '',
      ].join('\n'),
    );
    await place.put(
      'b.csv',
      `entity,payments,tools,share\n${'household,qr,till,12\n'.repeat(6)}household,gold,till,12\n`,
    );
    const few = (await place.labanso(['score', 'b.csv', '-q', 'q.json', '--summary'])).out;
    assert.match(few, /\nLeft out: 1 bad rows, 0 replaced/);
    assert.match(few, /\nOverall score +5 +73\n/, 'too few for quartiles');
    await place.put('b.csv', `entity,payments,tools,share\n${'household,qr,till,12\n'.repeat(6)}`);
    assert.doesNotMatch((await place.labanso(['score', 'b.csv', '-q', 'q.json', '--summary'])).out, /Left out/);
  });

  it('brings the targets that its indicators measure, those of the whole country in percent, and no others', async () => {
    const columns = answerColumnsOf(smeVn);
    const rows = respondents.map(({ profile, answers }) =>
      columns.map(({ kind, id }) =>
        [((kind === 'question' ? answers : profile) as Record<string, unknown>)[id] ?? ''].flat().join(' '),
      ),
    );
    await place.put('a.csv', [columns.map(({ name }) => name), ...rows].map((row) => `${row.join()}\n`).join(''));
    await place.labanso(['score', 'a.csv', '-o', 'r.csv', '--summary', 's.json', '--force']);
    const { questionnaire, targets: said } = JSON.parse(await place.get('s.json')) as Record<string, unknown>;
    assert.deepEqual(questionnaire, { id: smeVn.id, version: smeVn.version });
    const measured = new Set(smeVn.indicators.map(({ id }) => id as string));
    const wanted = targets.filter(
      (one) => one.province === null && one.unit === 'percent' && measured.has(one.indicator!),
    );
    assert.ok(wanted.length > 0 && wanted.length < targets.length);
    assert.deepEqual(
      said,
      wanted.map(({ id, indicator, comparison, value, until, due, source }) =>
        JSON.parse(JSON.stringify({ id, indicator, comparison, value, until, due, source })),
      ),
    );
    // each below its own indicator; enough businesses, so that there are figures
    await place.put(
      'many.csv',
      [columns.map(({ name }) => name), ...rows, ...rows].map((row) => `${row.join()}\n`).join(''),
    );
    const { out } = await place.labanso(['score', 'many.csv', '--summary', '--lang', 'vi']);
    assert.equal(out.match(/mục tiêu cả nước/g)?.length, wanted.length);
    await place.put('b.csv', 'id,payments\n1,cash\n');
    // of another questionnaire, even where an indicator is called the same
    const indicators = [{ id: wanted[0]!.indicator, question: 'payments', in: ['qr'] }];
    await place.put('b.json', JSON.stringify({ ...tiny, indicators }));
    await place.labanso(['score', 'b.csv', '-q', 'b.json', '-o', 'r.csv', '--summary', 's.json', '--force']);
    assert.deepEqual((JSON.parse(await place.get('s.json')) as { targets: unknown }).targets, []);
  });

  it('tells people the figures of each group, and which are too small, as it does of members of JSON', async () => {
    const shops = (where: string | number | null, count: number, payments: string) =>
      Array.from({ length: count }, () => ({ where, entity: 'household', payments, tools: 'till', share: '12' }));
    const three = [shops('Bắc', 1, 'cash'), shops(null, 1, 'qr'), shops(84, 1, 'qr')].flat();
    const rows = [...Array(29).fill(three), ...three.slice(0, 2), ...shops(' 84 ', 1, 'qr')].flat() as typeof three;
    const small = [...shops('Bắc', 11, 'cash'), ...shops('Nam', 4, 'qr')];
    const csvFrom = (all: typeof rows): string =>
      `where,entity,payments,tools,share\n${all.map((row) => Object.values(row).join()).join('\n')}\n`;
    await place.put('a.csv', csvFrom(rows));
    await place.put('a.ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await place.put('small.csv', csvFrom(small));
    const byWhere = async (file: string, lang: string): Promise<readonly string[]> => {
      const { out } = await place.labanso([
        'score',
        file,
        '-q',
        'q.json',
        '--summary',
        '--by',
        'where',
        '--lang',
        lang,
      ]);
      return out.slice(out.search(/^(By|Theo) where/m)).split('\n');
    };
    const table = await byWhere('a.csv', 'en');
    assert.deepEqual(await byWhere('a.ndjson', 'en'), table);
    assert.deepEqual(
      table.map((line) => line.split(/ {2,}/)),
      [
        ['By where', 'count', 'mean', 'lower quartile', 'median', 'upper quartile'],
        ['(empty)', '30', '73', '73', '73', '73'],
        ['84', '30', '73', '73', '73', '73'],
        ['Bắc', '30', '23', '23', '23', '23'],
        [''],
      ],
    );
    assert.ok((await byWhere('a.csv', 'vi'))[1]!.startsWith('(để trống) '));
    assert.deepEqual(
      (await byWhere('small.csv', 'en')).slice(1, 3).map((line) => line.split(/ {2,}/)),
      [
        ['Bắc', 'too few, not shown'],
        ['Nam', 'too few, not shown'],
      ],
    );
  });
});

describe('names for people', () => {
  const texts = {
    vi: {
      questions: {
        areas: { money: 'Tiền' },
        levels: { low: 'Mới' },
        questions: { payments: { text: 'Nhận tiền?', options: { cash: 'Tiền mặt' } } },
        profile: { kind: { options: { shop: 'Tiệm' } } },
      },
      profile: { entity: { options: { household: 'Hộ' } } },
      results: { indicators: { 'takes-qr': 'Nhận QR' } },
      targets: { targets: { own: 'Của mình', shared: 'Chung' } },
    },
  } as const;

  it('are those that the questionnaire has, in another language where it has none in this, else the ids', () => {
    for (const language of ['vi', 'en'] as const) {
      const { area, level, question, option, indicator, target, value } = titlesOf({ texts }, language);
      assert.deepEqual([area('money'), area('people')], ['Tiền', 'people']);
      assert.deepEqual([level('low'), level('high')], ['Mới', 'high']);
      assert.deepEqual([question('payments'), question('tools')], ['Nhận tiền?', 'tools']);
      assert.deepEqual([option('payments', 'cash'), option('payments', 'qr')], ['Tiền mặt', 'qr']);
      assert.deepEqual([indicator('takes-qr'), indicator('more')], ['Nhận QR', 'more']);
      assert.deepEqual(
        [target('own', 'shared'), target('other', 'shared'), target('other', 'none')],
        ['Của mình', 'Chung', 'other'],
      );
      assert.deepEqual(
        [value('entity', 'household'), value('kind', 'shop'), value('payments', 'cash'), value('entity', 'x')],
        ['Hộ', 'Tiệm', 'Tiền mặt', 'x'],
      );
    }
    assert.equal(titlesOf({ texts: { ...texts, en: {} } }, 'en').area('money'), 'money');
    assert.equal(titlesOf({ texts: {} }, 'vi').area('money'), 'money');
  });

  it('of a province are ours, in a column of that name only', () => {
    for (const [language, name] of [
      ['vi', 'Nghệ An'],
      ['en', 'Nghe An'],
    ] as const) {
      const { value } = titlesOf({ texts: {} }, language);
      assert.deepEqual(
        [value('province', 'nghe-an'), value('where', 'nghe-an'), value('province', 'x')],
        [name, 'nghe-an', 'x'],
      );
    }
  });
});
