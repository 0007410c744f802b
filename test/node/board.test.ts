// The board of a class as markup: what stands on each slide, and what never does.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { LANGUAGES } from '#content';
import { mergedCells, shareOf } from '#scoring';
import { boardView, slideAt } from '../../src/workshop/board/board.ts';
import type { BoardFacts } from '../../src/workshop/board/facts.ts';
import { gapsOf } from '../../src/workshop/board/gaps.ts';
import { slidesOf } from '../../src/workshop/board/slides.ts';
import { summary } from '../../src/workshop/board/summary.ts';
import { missingForBoard } from '../../src/workshop/board/snapshot.ts';
import { shareText } from '../../src/workshop/board/aimed.ts';
import { boardOf, classOf, questionnaire, shownTo, shownTwice } from '../support/board.ts';
import { took } from '../support/workshop.ts';

const nothing = (): void => undefined;
const acts = { go: nothing, aimAt: nothing, leave: nothing, renew: nothing };

async function markupOf(facts: BoardFacts, at: number): Promise<string> {
  const markup = await collectResult(render(boardView(facts, { at, missing: 0 }, acts)));
  return markup.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

describe('the board', () => {
  it('shows only the count while fewer than five have come', async () => {
    const facts = await boardOf(classOf(shownTo(4)));
    assert.deepEqual(slidesOf(facts).map(({ id }) => id), ['counter', 'few']); // prettier-ignore
    assert.match(slidesOf(facts)[0]!.title, /^Đã thu 4 phiếu$/);
  });

  it('shows nothing but the count before the trainer has shown it', async () => {
    const facts = await boardOf(classOf(Array.from({ length: 30 }, (_, i) => took(String(i), { tag: String(i) }))));
    assert.deepEqual(slidesOf(facts).map(({ id }) => id), ['counter', 'shut']); // prettier-ignore
  });

  for (const language of LANGUAGES)
    it(`says on each slide what was found, in a sentence and a table, in ${language}`, async () => {
      const facts = await boardOf(classOf(shownTwice(34)), { province: 'can-tho' }, language);
      const slides = slidesOf(facts);
      assert.deepEqual(
        slides.map(({ id }) => id),
        ['counter', 'levels', 'areas', 'gaps-1', 'gaps-2', 'gaps-3', 'targets', 'teach', 'change'],
      );
      for (const [at, { id, title, lead, notes }] of slides.entries()) {
        const markup = await markupOf(facts, at);
        assert.ok(title.length > 10 && lead.length > 20, id);
        assert.doesNotMatch(markup, /(board|short|questions|results|targets|sources)[:.]\w|\{\{|undefined|NaN/, id);
        if (id === 'counter') continue;
        assert.match(markup, /<table>.*<caption.*<th scope="col".*<th scope="row"/, id);
        assert.ok(notes.includes(facts.t('board:notAll')), `${id} says whom it doesn’t stand for`);
      }
    });

  it('prints no group of fewer than five on its levels, which together are all', async () => {
    const facts = await boardOf(classOf(shownTo(34)));
    const counts = [...(await markupOf(facts, 1)).matchAll(/<td class="figure big">(\d+)</g)].map(([, n]) => Number(n));
    assert.ok(counts.every((count) => count >= 5));
    assert.equal(counts.reduce((a, b) => a + b), 34); // prettier-ignore
    const all = facts.snapshot.board.levels!.map(({ count }) => count);
    assert.equal(new Set(mergedCells(all, 5)).size, all.length);
  });

  it('stays as it is until five more have come or gone and the trainer renews it', async () => {
    const shown = shownTo(12);
    const before = await boardOf(classOf(shown));
    const more = [...shown, ...Array.from({ length: 3 }, (_, i) => took(String(20 + i), { tag: `b${i}` }))];
    assert.equal(missingForBoard(classOf(shown), 1), 5);
    assert.equal(missingForBoard(classOf(more), 1), 2);
    assert.deepEqual((await boardOf(classOf(more))).snapshot.board, before.snapshot.board);
    assert.equal((await boardOf(classOf(more))).arrivals.count, 15);
    assert.equal(missingForBoard(classOf([...more, took('30', { tag: 'c' }), took('31', { tag: 'd' })]), 1), 0);
  });

  it('says a share with how far chance may take it, and few or most in words', async () => {
    const vi = await boardOf(classOf([]));
    const plain = (text: string): string => text.replace(/\u2060/g, '').replace(/\u00a0/g, ' ');
    assert.equal(plain(shareText(vi, shareOf(12, 31))), '12/31, 39 %, khoảng 24–56 %');
    assert.equal(shareText(vi, { yes: 'few', counted: 31 }), 'rất ít trong 31 cơ sở');
    assert.equal(shareText(vi, null), 'chưa đủ người trả lời');
    const markup = await markupOf(await boardOf(classOf(shownTo(34)), { province: 'can-tho' }), 6);
    assert.match(plain(markup), /Mục tiêu 2025 của Hậu Giang: trên 80 % \(hạn đã qua\)/);
    assert.match(plain(markup), /Mục tiêu 2030 của cả nước: trên 70 %/);
    const en = await markupOf(await boardOf(classOf(shownTo(34)), { province: 'can-tho' }, 'en'), 6);
    for (const said of [/Target for 2025, Hậu Giang: over 80%/, /Hậu Giang is now in Cần Thơ\./])
      assert.match(plain(en), said);
    const elsewhere = await markupOf(await boardOf(classOf(shownTo(34)), { province: 'khanh-hoa' }), 6);
    assert.doesNotMatch(elsewhere, /Hậu Giang|class="flag province"/);
  });

  it('leaves what its targets rest on to the summary', async () => {
    const facts = await boardOf(classOf(shownTo(34)), { province: 'can-tho' });
    const [, sources = ''] = /(Nguồn mục tiêu:.*?)</.exec(await collectResult(render(summary(facts, { workshop: 'A', place: 'B', date: 'C' })))) ?? []; // prettier-ignore
    assert.match(sources, /411\/QĐ-TTg/);
    assert.doesNotMatch(await markupOf(facts, 6), /Nguồn/);
  });

  it('counts whoever may be on the two lowest rungs as perhaps there, where answers aren’t told', () => {
    const asked = { asked: 30, unsure: null, notApplicable: null };
    const options = {
      'cash-only': 9,
      'personal-account': 6,
      'business-account': 8,
      'several-ways': null,
      matched: null,
    };
    const [gap] = gapsOf(questionnaire, { questions: { payments: { ...asked, options } } });
    assert.deepEqual(gap, { question: 'payments', of: 30, rungs: [9, 6, 0, 8, 0], hidden: 7, low: [15, 22] });
    const sure = { asked: 30, unsure: 7, notApplicable: null, options: { ...options, 'several-ways': 0, matched: 0 } };
    assert.deepEqual(gapsOf(questionnaire, { questions: { payments: sure } })[0]!.low, [22, 22]);
  });

  it('begins with the greatest gap', async () => {
    const gaps = gapsOf(questionnaire, (await boardOf(classOf(shownTo(34)))).snapshot.board);
    const shares = gaps.map(({ low, of }) => (low[0] + low[1]) / of);
    assert.deepEqual(shares, [...shares].sort((a, b) => b - a)); // prettier-ignore
    assert.ok(gaps.every(({ low: [from, to], of }) => 0 <= from && from <= to && to <= of));
  });

  it('is led by the keys of a presenter, from the first slide to the last', () => {
    const to = (key: string, at = 3): unknown => slideAt(key, at, 9);
    assert.deepEqual(['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'Escape', 'a'].map((key) => to(key)), [4, 4, 2, 2, 0, 'leave', null]); // prettier-ignore
    assert.equal(to('PageDown', 8), 8);
    assert.equal(to('ArrowLeft', 0), 0);
  });

  it('teaches what brings most for each hour, or most points where that is asked for', async () => {
    const gathering = classOf(shownTo(34));
    const first = async (aim: BoardFacts['aim']): Promise<string> =>
      slidesOf(await boardOf(gathering, { aim })).find(({ id }) => id === 'teach')!.title;
    assert.notEqual(await first('points'), await first('points-per-hour'));
  });
});
