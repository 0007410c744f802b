// What leaves the room after a class: the same numbers on paper and in a table, and sheets without what tells whose they are.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { LANGUAGES } from '#content';
import { writeCsv } from '#exchange';
import { sheetRows } from '../../src/workshop/board/sheet-rows.ts';
import { slidesOf } from '../../src/workshop/board/slides.ts';
import { summary } from '../../src/workshop/board/summary.ts';
import { tableRows } from '../../src/workshop/board/table-rows.ts';
import { boardOf, classOf, pupil, questionnaire, shownTo, shownTwice } from '../support/board.ts';

const facts = (language: 'vi' | 'en' = 'vi') => boardOf(classOf(shownTwice(34)), { province: 'can-tho' }, language);

describe('what leaves the room', () => {
  for (const language of LANGUAGES)
    it(`summarises on paper what every slide says, in ${language}`, async () => {
      const drawn = await facts(language);
      const of = { workshop: 'Diên Khánh', place: 'Hội trường xã', date: '27/11/2026' };
      const markup = (await collectResult(render(summary(drawn, of)))).replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
      for (const { id, title } of slidesOf(drawn).slice(1)) assert.ok(markup.includes(title.replace(/\s/g, ' ')), id);
      assert.match(markup, /Diên Khánh.*Hội trường xã · 27\/11\/2026/);
      assert.ok(markup.includes(drawn.t('board:notAll')));
      assert.doesNotMatch(markup, /<button|board:|\{\{|undefined/);
    });

  it('has in its table the numbers of the board, and none that the board withholds', async () => {
    const drawn = await facts();
    const rows = tableRows(drawn);
    const { levels, questions, score } = drawn.snapshot.board;
    for (const { count } of levels!)
      assert.ok(rows.some(([part, , number]) => part === 'Mức' && number === count)); // prettier-ignore
    assert.ok(rows.some(([part, , number]) => part === 'Điểm chung' && number === score!.mean));
    const withheld = Object.values(questions!.payments!.options).filter((count) => count === null).length;
    const told = rows.filter(([part]) => part === 'Nhận tiền ngoài tiền mặt');
    assert.equal(
      told.filter(([, , number]) => number === null).length,
      withheld + 1,
      'and nobody knows who isn’t sure',
    );
    const csv = writeCsv(rows, 'excel-vi');
    assert.match(csv, /^\ufeffPhần;Mục;Số;Trên tổng\r\n/);
    assert.doesNotMatch(csv, /board:|short:|questions:|results:|\{\{|undefined/);
  });

  it('gives sheets in an order of chance, without a trade that fewer than five share, and no incomplete ones', () => {
    const submissions = [...Array.from({ length: 36 }, (_, i) => pupil(i)), { answers: {} }];
    const chance = submissions.map((_, i) => (i * 7919 + 5) % 37);
    const [head, ...rows] = sheetRows(questionnaire, submissions, chance, 5);
    assert.equal(rows.length, 36);
    assert.ok(!head!.some((name) => ['id', 'at', 'tag', 'sheet', 'number'].includes(String(name))));
    const sector = head!.indexOf('sector');
    const sectors = rows.map((row) => row[sector]);
    for (const one of new Set(sectors)) assert.ok(one === null || sectors.filter((other) => other === one).length >= 5);
    const [first] = sheetRows(questionnaire, submissions.slice(0, 36), submissions.map((_, i) => i), 5).slice(1); // prettier-ignore
    assert.notDeepEqual(rows[0], first);
    assert.deepEqual(rows.map((row) => JSON.stringify(row)).sort(), sheetRows(questionnaire, submissions, [...chance].reverse(), 5).slice(1).map((row) => JSON.stringify(row)).sort()); // prettier-ignore
  });

  it('hands on nothing of a class whose board was never shown', async () => {
    const rows = tableRows(await boardOf(classOf(shownTo(3))));
    assert.deepEqual(rows.slice(1), [['Lớp', 'Phiếu đủ câu', 3, 3]]);
  });
});
