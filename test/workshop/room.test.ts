// A workshop on a disk that works, refuses and comes back: what counts is what was written down.

import { expect } from 'chai';
import { nextLine, type Line } from '#gathering';
import { openRoom, type RoomOptions } from '../../src/workshop/room.ts';

/** A disk that takes lines, or refuses them. */
function diskWith(lines: readonly Line[] = []) {
  const disk = { lines: [...lines], isFull: false, room: undefined as unknown as ReturnType<typeof openRoom> };
  const journal: RoomOptions['journal'] = {
    lines: async () => disk.lines,
    add: async (line) => {
      if (disk.isFull) throw new Error('full');
      disk.lines.push(line);
    },
    erase: async () => ((disk.lines = []), 0),
  };
  disk.room = openRoom({ journal, by: 'A', now: () => 5, changed: () => undefined });
  return disk;
}

const bare = (code: string) => ({ code, tag: null, sheet: null, via: 'code' }) as const;
const phone = (code: string, tag: string) => ({ code, tag, sheet: null, via: 'camera' }) as const;
const paper = (code: string, sheet: number) => ({ code, tag: null, sheet, via: 'grid' }) as const;

describe('a workshop on a disk', () => {
  it('counts what is new, changes what a phone shows anew, and writes nothing for what is in already', async () => {
    const { room, lines } = diskWith();
    expect((await room.take(phone('X', 'T1'))).is).to.equal('new');
    expect((await room.take(phone('Y', 'T1'))).is).to.equal('revision');
    expect((await room.take(phone('Y', 'T2'))).is).to.equal('new');
    expect((await room.take(phone('Y', 'T2'))).is).to.equal('same');
    expect((await room.take(bare('Z'))).entry?.number).to.equal(3);
    expect((await room.take(bare('Z'))).is).to.equal('same');
    expect(lines).to.have.length(4);
    expect(room.gathering().entries.map(({ code }) => code)).to.deep.equal(['Y', 'Y', 'Z']);
  });

  it('asks before a sheet takes the place of another with its number', async () => {
    const { room } = diskWith();
    await room.take(paper('X', 7));
    const { is, entry } = await room.take(paper('Y', 7));
    expect([is, entry?.code]).to.deep.equal(['sheet', 'X']);
    expect(room.gathering().entries.map(({ code }) => code)).to.deep.equal(['X']);
    await room.take({ ...paper('Y', 7), replaces: entry!.id });
    expect(room.gathering().entries.map(({ code }) => code)).to.deep.equal(['Y']);
  });

  it('asks before a sheet takes the place of one that another window has written meanwhile', async () => {
    const { room, lines } = diskWith();
    room.hear(nextLine([], { by: 'B', at: 1 }, { do: 'take', round: 1, ...paper('X', 7) }));
    expect((await room.take(paper('X', 7))).is).to.equal('same');
    expect((await room.take(paper('Y', 7))).is).to.equal('sheet');
    expect(room.gathering().entries.map(({ code }) => code)).to.deep.equal(['X']);
    expect(lines, 'the other window has written it').to.deep.equal([]);
  });

  it('takes arrivals that come at the same moment one after the other', async () => {
    const { room } = diskWith();
    const outcomes = await Promise.all([room.take(bare('X')), room.take(bare('X')), room.take(bare('Y'))]);
    expect(outcomes.map(({ is }) => is)).to.deep.equal(['new', 'same', 'new']);
  });

  it('counts nothing that the disk refused, keeps it for a copy, and writes it once the disk is back', async () => {
    const disk = diskWith();
    const { room } = disk;
    await room.take(bare('X'));
    disk.isFull = true;
    expect(await room.take(bare('Y'))).to.deep.equal({ is: 'unsaved', entry: null });
    expect((await room.take(bare('Y'))).is).to.equal('unsaved');
    expect(room.gathering().entries).to.have.length(1);
    expect(room.unsaved()).to.have.length(1);
    expect(room.all()).to.have.length(2);
    disk.isFull = false;
    expect(await room.say()).to.equal(true);
    expect(room.unsaved()).to.deep.equal([]);
    expect(room.gathering().entries.map(({ code }) => code)).to.deep.equal(['X', 'Y']);
    expect(disk.lines).to.have.length(2);
  });

  it('is the same after the page was closed and opened', async () => {
    const { room, lines } = diskWith();
    await room.take(bare('X'));
    await room.say({ do: 'twin', of: room.gathering().entries[0]!.from });
    const { room: again } = diskWith(lines);
    await again.load();
    expect(again.gathering()).to.deep.equal(room.gathering());
  });

  it('takes in another trainer’s lines, each once', async () => {
    const line = nextLine([], { by: 'B', at: 1 }, { do: 'take', round: 1, ...bare('Z') });
    const { room } = diskWith();
    await room.take(bare('X'));
    expect(await room.join([line, line])).to.equal(1);
    expect(await room.join([line])).to.equal(0);
    expect(
      room
        .gathering()
        .entries.map(({ code }) => code)
        .sort(),
    ).to.deep.equal(['X', 'Z']);
  });

  it('is empty in memory and on the disk once it was erased', async () => {
    const disk = diskWith();
    await disk.room.take(bare('X'));
    expect(await disk.room.erase()).to.equal(0);
    expect([disk.room.all(), disk.lines]).to.deep.equal([[], []]);
    expect(disk.room.gathering().opened).to.equal(null);
  });
});
