// Paper slips in pictures: what is read, what is asked, what is refused.

import { expect } from 'chai';
import { smeVn } from '#content';
import { slipLayout } from '#formats';
import { isAsked, openRead, openRows, press, submissionFromGrid } from '../../src/workshop/grid.ts';
import { drawQr } from '../../src/workshop/slips/draw-qr.ts';
import { readSlip, type ReadSlip } from '../../src/workshop/slips/read-slip.ts';
import {
  bareSheet,
  compared,
  draw,
  markedSheet,
  PER_MM,
  someMarks,
  type Marked,
  type Sheet,
} from '../support/slip-pictures.ts';
import { createRandom } from '../support/random.ts';
import { CLEAR, pictureOf, someView, type View } from '../support/webcam.ts';

const layout = slipLayout(smeVn);
const bare = bareSheet(layout, 17, drawQr);
const first: Marked = layout.rows.map(({ marks }, i) => [i % marks.length]);

const read = (sheet: Sheet, view: Partial<View> = {}) =>
  readSlip(pictureOf(sheet, { ...CLEAR, ...view }, createRandom(1)), layout);
async function slipOf(sheet: Sheet, view: Partial<View> = {}): Promise<ReadSlip> {
  const found = await read(sheet, view);
  if ('fault' in found) throw new Error(`refused: ${found.fault}`);
  return found;
}
/** The sheet with paper, or something else, over a part of it: millimetres. */
function covered(sheet: Sheet, [x, y, width, height]: readonly [number, number, number, number], grey: number): Sheet {
  const data = sheet.data.slice();
  const px = (mm: number): number => Math.round(mm * PER_MM);
  for (let j = px(y); j < px(y + height); j++)
    data.fill(grey, j * sheet.width + px(x), j * sheet.width + px(x + width));
  return { ...sheet, data };
}

describe('a paper slip in a picture', function () {
  this.timeout(60_000);
  const marked = markedSheet(bare, layout, first, 'cross', createRandom(3));

  it('is read with its number, also upside down and with one corner hidden', async () => {
    for (const [sheet, view] of [
      [marked, { turn: 180 }],
      [covered(marked, [0, 126, 24, 22], 255), { tilt: [8, -6] as const }],
    ] as const) {
      const slip = await slipOf(sheet, view);
      expect(slip.sheet).to.equal(17);
      expect(slip.rows.map((row) => row.marked)).to.deep.equal(first);
    }
  });

  it('is read in bad light by a camera that isn’t sharp, with nothing wrong, and what was left blank is blank', async () => {
    const random = createRandom(5);
    const some = someMarks(layout.rows, random);
    const picture = pictureOf(markedSheet(bare, layout, some, 'tick', random), someView(random), random);
    const slip = (await readSlip(picture, layout)) as ReadSlip;
    const { wrong, asked } = compared(
      layout,
      some,
      slip.rows.map((row) => row.marked),
    );
    expect({ wrong, asked }).to.deep.equal({ wrong: 0, asked: 0 });
  });

  it('leaves a row to a person where two are marked of which one may be, a mark is faint, or a finger lies on it', async () => {
    const sheet = { ...marked, data: marked.data.slice() };
    const [two, faint, hidden] = [6, 8, 14].map((i) => layout.rows[i]!);
    draw(sheet, two!.marks[3]!, 'disc', createRandom(1));
    const { x, y } = faint!.marks[2]!;
    const pale = covered(sheet, [x - 1, y - 1, 2, 2], 220);
    const { x: left, y: top } = hidden!.marks[4]!;
    const slip = await slipOf(covered(pale, [left - 3, top - 2, 12, 5], 150));
    const asked = layout.rows.filter((_, i) => slip.rows[i]!.marked === null);
    expect(asked.map(({ number }) => number)).to.include.members([two, faint, hidden].map((row) => row!.number));
    expect(asked.length).to.be.at.most(4);
  });

  it('is refused when it is bent, when too few corners or two slips are seen, or when it is of another print', async () => {
    const faultOf = async (sheet: Sheet, view: Partial<View> = {}): Promise<string | undefined> => {
      const found = await read(sheet, view);
      return 'fault' in found ? found.fault : undefined;
    };
    expect(await faultOf(marked, { bend: 9, tilt: [10, 0] })).to.equal('bent');
    expect(await faultOf(covered(marked, [0, 0, 24, 148], 255))).to.equal('corners');
    const next = bareSheet(layout, 18, drawQr);
    const both = { ...marked, data: marked.data.slice() };
    both.data.set(next.data.subarray(next.data.length / 2), next.data.length / 2);
    expect(await faultOf(both)).to.equal('two');
    expect(await faultOf(bareSheet({ ...layout, key: 'ZZ' }, 17, drawQr))).to.equal('other');
  });

  it('is filled in where it is sure; only what is open is asked, beside its picture', async () => {
    const some = first.map((places, i) => (i === 5 || i === 12 ? [] : places));
    const grid = openRead(await slipOf(markedSheet(bare, layout, some, 'disc', createRandom(2))), 'camera', 'a slip');
    const open = [5, 12].filter((place) => isAsked(grid, place));
    expect(open).to.include(5);
    expect([grid.at, openRows(grid)]).to.deep.equal([5, open.length]);
    const { width, height } = grid.read!.pictures[5]!;
    expect(width).to.be.above(2 * height);
    const answered = press(grid, '2').grid;
    expect(answered.at).to.equal(open[1] ?? grid.rows.length);
    expect(submissionFromGrid(answered, null).profile).to.include({
      [grid.rows[5]!.id]: grid.rows[5]!.marks[1]!.value,
    });
    // what was read can be looked at and changed, on the way back
    expect(press(grid, 'ArrowLeft').grid.at).to.equal(4);
  });
});
