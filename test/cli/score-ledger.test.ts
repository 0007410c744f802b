// The ledger of one row.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { explain } from '#scoring';
import { desk, type Desk } from '../support/command.ts';
import { tinyTexts } from '../support/tiny-texts.ts';
import { tiny } from '../support/tiny.ts';

let place: Desk;
before(async () => {
  place = await desk();
  await place.put('q.json', JSON.stringify(tiny));
  await place.put('texts.json', JSON.stringify({ questionnaire: tiny, texts: { en: tinyTexts } }));
});
after(() => place.clear());

describe('labanso score --explain', () => {
  it('prints sums that can be redone with a pencil, by id and by line', async () => {
    await place.put('a.csv', 'id,payments,tools,share,entity\nx7,transfer,till stock,12,household\n3,qr,,,company\n');
    const byId = await place.labanso(['score', 'a.csv', '-q', 'q.json', '--explain', 'x7']);
    const ledger = explain(tiny, {
      profile: { entity: 'household' },
      answers: { payments: 'transfer', tools: ['till', 'stock'], share: 12 },
    });
    assert.equal(byId.code, 0);
    assert.match(byId.out, /50 points × weight 2 = 100/);
    assert.match(
      byId.out,
      new RegExp(
        `${ledger.points} in all, weight ${ledger.weight}; ${ledger.points} ÷ ${ledger.weight}, rounded = ${ledger.score} points`,
      ),
    );
    assert.match(byId.out, /Level reached: middle/);
    assert.equal((await place.labanso(['score', 'a.csv', '-q', 'q.json', '--explain', '2'])).out, byId.out);
    assert.match(
      (await place.labanso(['score', 'a.csv', '-q', 'q.json', '--explain', '3', '--lang', 'vi'])).out,
      /chưa có điểm/,
    );
  });

  it('finds its row behind bad ones and beside others', async () => {
    const row = 'y,cash,till,12,household';
    await place.put('a.csv', `id,payments,tools,share,entity\nx,chash\n${row}\nz,qr,books,60,household\n`);
    await place.put('b.csv', `id,payments,tools,share,entity\n${row}\n`);
    const [among, alone] = await Promise.all(
      ['a.csv', 'b.csv'].map((file) => place.labanso(['score', file, '-q', 'q.json', '--explain', 'y'])),
    );
    assert.deepEqual([among!.code, among!.out], [0, alone!.out]);
  });

  it('says what is wrong with a bad row', async () => {
    await place.put('a.csv', 'payments\nchash\n');
    const { code, out, err } = await place.labanso(['score', 'a.csv', '-q', 'q.json', '--explain', '2']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /did you mean “cash”/);
  });

  const HEADER = 'id,entity,payments,tools,share,staff\n';
  const ledgerOf = async (row: string): Promise<readonly string[]> => {
    await place.put('a.csv', `${HEADER}${row}\n`);
    const { code, out, err } = await place.labanso(['score', 'a.csv', '-q', 'texts.json', '--explain', '2']);
    assert.deepEqual([code, err], [0, '']);
    return out.split('\n');
  };

  it('has a line for each question, with its answer in words, and what each level still lacks', async () => {
    assert.deepEqual(await ledgerOf('x,household,transfer,till stock,12,'), [
      'Money',
      '  Payments?',
      '    Transfer → 50 points × weight 2 = 100',
      '  Tools?',
      '    Till; Stock → 80 points × weight 1 = 80',
      '  = 180 in all; 180 ÷ 3, rounded = 60 points',
      '',
      'People',
      '  Share?',
      '    12 → 50 points × weight 1 = 50',
      '  Staff?',
      '    not asked of this business',
      '  = 50 in all; 50 ÷ 1, rounded = 50 points',
      '',
      'Overall score',
      '  Money: 180, weight 3',
      '  People: 50, weight 1',
      '  = 230 in all, weight 4; 230 ÷ 4, rounded = 58 points',
      '',
      'Levels',
      '  Low (0): reached',
      '  Middle (40): reached',
      '  High (70): Overall score must be 70 or more, is 58; People must be 60 or more, is 50',
      '',
      'Level reached: Middle',
      '',
    ]);
  });

  it('leaves out of the sum an area in which no question counts', async () => {
    const lines = await ledgerOf('v,,not-applicable,books,not-applicable,not-applicable');
    assert.deepEqual(lines.slice(lines.indexOf('People'), lines.indexOf('Levels')), [
      'People',
      '  Share?',
      '    not applicable: not counted',
      '  Staff?',
      '    not applicable: not counted',
      '  = no question counts',
      '',
      'Overall score',
      '  Money: 40, weight 1',
      '  = 40 in all, weight 1; 40 ÷ 1, rounded = 40 points',
      '',
    ]);
  });

  it('says what is open, and which scores are still possible', async () => {
    assert.deepEqual(await ledgerOf('y,company,qr,unsure,not-applicable,'), [
      'Money',
      '  Payments?',
      '    QR → 100 points × weight 2 = 200',
      '  Tools?',
      '    don’t know: counts as the lowest answer → 0 points × weight 1 = 0',
      '  = 200 in all; 200 ÷ 3, rounded = 67 points',
      '',
      'People',
      '  Share?',
      '    not applicable: not counted',
      '  Staff?',
      '    not answered',
      '  = no score yet: a question is open',
      '',
      'Overall score',
      '  no score yet; still possible are 56 to 100',
      '',
    ]);
  });

  it('of nobody is not that of a row without an id', async () => {
    await place.put('a.csv', `${HEADER},household,cash,,,\n`);
    assert.equal((await place.labanso(['score', 'a.csv', '-q', 'q.json', '--explain', ''])).code, 2);
  });
});
