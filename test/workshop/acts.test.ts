// What the trainer is told of what was done: only what is true.

import { expect } from 'chai';
import { smeVn } from '#content';
import { encode, withTag } from '#exchange';
import { nextLine, readLines, writeLines } from '#gathering';
import { openGrid, press, type Grid } from '../../src/workshop/grid.ts';
import { deskOf } from '../support/desk.ts';

const codes = (['cash-only', 'personal-account', 'matched'] as const).map((payments) =>
  encode(smeVn, { profile: {}, answers: { payments } }),
);
const [a, b, c] = codes as [string, string, string];

describe('what the trainer is told', () => {
  it('counts a changed answer in a pasted chat as changed, and one that the disk refused not at all', async () => {
    const { acts, disk, state } = deskOf();
    await acts.takeText(withTag(a, 'AAAA1'));
    await acts.takeChat(`${withTag(b, 'AAAA1')}\nChào cô\n${c}\n${c}`);
    expect(state().news?.text).to.equal('Nhận 1 phiếu mới. 1 phiếu cập nhật. 1 phiếu có rồi. 1 dòng không có mã.');
    disk.isFull = true;
    await acts.takeChat(a);
    expect(state().news).to.have.property('kind', 'bad');
    expect(state().news?.text).to.match(/^CHƯA LƯU: 1 dòng/);
  });

  it('says that a copy was downloaded only where the browser took it', async () => {
    const { acts, files, state } = deskOf();
    await acts.takeText(a);
    files.isTaken = false;
    acts.saveCopy();
    expect(state().news).to.deep.include({ kind: 'bad' });
    expect([state().copied, state().files]).to.deep.equal([0, []]);
    files.isTaken = true;
    acts.saveCopy();
    expect(state().news).to.deep.include({ kind: 'plain' });
    expect([state().copied, state().files]).to.deep.equal([1, ['buoi-1970-01-01-tap-huan.ndjson']]);
  });

  it('says so when no window opens for the projector', () => {
    const { acts, windows, state } = deskOf();
    windows.isBlocked = true;
    acts.stage();
    expect(state().isBlocked).to.equal(true);
    windows.isBlocked = false;
    acts.stage();
    expect(state().isBlocked).to.equal(false);
  });

  it('keeps a second copy up to date, every five lines and never before the tone', async () => {
    const texts: string[] = [];
    const log: string[] = [];
    const { acts, room, state } = deskOf({
      play: (kind) => (log.push(kind), true),
      chooseBackup: async (name) => ({
        name,
        put: async (text) => {
          if (texts.length === 2) throw new Error('the stick is gone');
          texts.push(text);
          log.push('copy');
        },
      }),
    });
    await acts.chooseBackup();
    expect(log).to.deep.equal(['copy']);
    for (let i = 0; i < 5; i++) await acts.takeText(withTag(a, `AAAA${i}`));
    expect(log).to.deep.equal(['copy', 'new', 'new', 'new', 'new', 'new', 'copy']);
    expect(readLines(texts[1]!).lines).to.deep.equal(room.all());
    expect(state().files).to.deep.equal(['buoi-1970-01-01-tap-huan.ndjson']);
    // what was written is counted as copied a moment later
    await Promise.resolve();
    acts.go('after');
    for (let i = 5; i < 10; i++) await acts.takeText(withTag(a, `AAAA${i}`));
    await new Promise((resolve) => setTimeout(resolve));
    expect(state().backup).to.equal(null);
    expect(state().news).to.deep.include({ kind: 'bad' });
  });

  const slipOf = (sheet: number, id = `slip ${sheet}`): Grid => {
    const grid = openGrid(sheet);
    return { ...grid, read: { id, via: 'photo', pictures: [], seen: grid.marked } };
  };

  it('keeps slips that were read until they are saved or left, with what was keyed in since', async () => {
    const { acts, disk } = deskOf();
    const kept = () => [...disk.slips.keys()];
    acts.setGrid(openGrid(1));
    expect(kept()).to.deep.equal([]);
    acts.setGrid(slipOf(2));
    const { grid } = press(slipOf(2), '1');
    acts.setGrid(grid);
    expect(disk.slips.get('slip 2')).to.equal(grid);
    await acts.saveGrid();
    expect([kept(), disk.lines.length]).to.deep.equal([[], 1]);
    acts.setGrid(slipOf(3));
    acts.setGrid(null, slipOf(4));
    expect(kept()).to.deep.equal(['slip 4']);
    acts.setGrid(null);
    expect(kept()).to.deep.equal([]);
  });

  it('leaves slips alone that another window has read, of the same number, too', () => {
    const { acts, disk } = deskOf();
    disk.slips.set('theirs', slipOf(2, 'theirs'));
    acts.setGrid(slipOf(2));
    expect([...disk.slips.keys()]).to.deep.equal(['theirs', 'slip 2']);
    acts.setGrid(null);
    expect([...disk.slips.keys()]).to.deep.equal(['theirs']);
  });

  it('keeps a slip that was read while the disk takes no line', async () => {
    const { acts, disk } = deskOf();
    acts.setGrid(slipOf(2));
    disk.isFull = true;
    await acts.saveGrid();
    expect([...disk.slips.keys()]).to.deep.equal(['slip 2']);
  });

  it('says that everything is deleted only where both the class and the owners’ answers are', async () => {
    const { acts, state } = deskOf({ emptyOwner: async () => false });
    await acts.wipe();
    expect([state().place, state().news?.kind]).to.deep.equal(['wipe', 'bad']);
    const { acts: others, state: after } = deskOf();
    await others.wipe();
    expect([after().place, after().news?.kind]).to.deep.equal(['door', 'plain']);
  });

  it('takes a file that is dropped on any screen once there is a class, and says so where it is told', async () => {
    const line = nextLine(
      [],
      { by: 'B', at: 0 },
      { do: 'take', round: 1, via: 'code', code: a, tag: null, sheet: null },
    );
    const files = [new File([writeLines([line])], 'b.ndjson')];
    const { acts, room, state } = deskOf();
    acts.go('prepare');
    await acts.dropFiles(files);
    expect([state().place, room.all().length]).to.deep.equal(['prepare', 0]);
    const questionnaire = { id: 'sme-vn', version: '1.0.0' };
    await acts.say({ do: 'open', workshop: 'A', place: '', questionnaire, province: null, minimum: 5, rounds: 1 });
    acts.go('board');
    await acts.dropFiles(files);
    expect([state().place, state().news?.text]).to.deep.equal(['collect', 'Đã nhập 1 dòng từ b.ndjson.']);
    expect(room.gathering().entries).to.have.length(1);
  });

  it('tries the computer tick by tick, and asks what only a person sees or hears', async () => {
    const { acts, disk, windows, state } = deskOf({ space: async () => 1000 });
    disk.isFull = true;
    await acts.tryOut();
    // no camera here
    expect(state().checks).to.deep.equal({ sound: 'ask', disk: 'bad', room: 'bad', camera: 'bad' });
    windows.isBlocked = true;
    acts.tryWindow();
    expect(state().checks).to.deep.include({ window: 'bad', contrast: 'bad' });
    windows.isBlocked = false;
    acts.tryWindow();
    await acts.tryBackup();
    acts.judge('sound', true);
    expect(state().checks).to.deep.include({ window: 'ok', contrast: 'ask', backup: 'bad', sound: 'ok' });
  });
});
