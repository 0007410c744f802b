// Two paper slips with one number, read from pictures: both wait, and the trainer is asked.

import { expect } from 'chai';
import { smeVn } from '#content';
import { slipLayout } from '#formats';
import { drawQr } from '../../src/workshop/slips/draw-qr.ts';
import { keepingSlips, slipActs } from '../../src/workshop/slip-acts.ts';
import { deskOf } from '../support/desk.ts';
import { createRandom } from '../support/random.ts';
import { bareSheet, markedSheet, type Marked } from '../support/slip-pictures.ts';
import { CLEAR, pictureOf } from '../support/webcam.ts';

const layout = slipLayout(smeVn);
const bare = bareSheet(layout, 17, drawQr);
const first: Marked = layout.rows.map(({ marks }, i) => [i % marks.length]);
const second: Marked = first.map((places, i) => (i === 8 ? [(places[0]! + 1) % layout.rows[8]!.marks.length] : places));
const photo = (marked: Marked) =>
  pictureOf(markedSheet(bare, layout, marked, 'cross', createRandom(3)), CLEAR, createRandom(1));

describe('two paper slips with one number', function () {
  this.timeout(60_000);

  it('both wait, said to the trainer, who is asked before one takes the place of the other; the same one waits once', async () => {
    const { desk, acts, disk, room, state } = deskOf();
    const told: string[] = [];
    const { takeSlip } = slipActs(keepingSlips(desk), ({ kind }) => told.push(kind));
    for (const marked of [first, second, first]) expect(await takeSlip(photo(marked))).to.equal(true);
    expect(state().slips.map(({ sheet }) => sheet)).to.deep.equal([17, 17]);
    expect(disk.slips.size).to.equal(2);
    expect(told.slice(0, 2)).to.deep.equal(['plain', 'bad']);

    acts.nextSlip();
    await acts.saveGrid();
    await acts.saveGrid();
    expect(state().news?.text).to.match(/^Số 17 đã có/);
    expect([room.gathering().entries.length, disk.slips.size]).to.deep.equal([1, 1]);
    acts.setGrid({ ...state().grid!, sheet: 18 });
    await acts.saveGrid();
    expect(room.gathering().entries.map(({ sheet }) => sheet)).to.deep.equal([17, 18]);
    expect(disk.slips.size).to.equal(0);
  });
});
