// A trainer's page without a document: its acts on a disk that works, refuses and comes back.

import type { Line } from '#gathering';
import { actsOf, type Desk } from '../../src/workshop/acts-of.ts';
import type { Grid } from '../../src/workshop/grid.ts';
import { openRoom } from '../../src/workshop/room.ts';
import { BEGINNING, type State } from '../../src/workshop/state.ts';

/** What is on the desk, to be made to fail; `log`: what happened, in order. */
export function deskOf(more: Partial<Desk> = {}) {
  const disk = { lines: [] as Line[], slips: new Map<string, Grid>(), isFull: false };
  const files = { isTaken: true };
  const windows = { isBlocked: false };
  const log: string[] = [];
  let names = 0;
  let state: State = { ...BEGINNING, language: 'vi' };
  const journal: Desk['journal'] = {
    lines: async () => disk.lines,
    add: async (line) => {
      if (disk.isFull) throw new Error('full');
      disk.lines.push(line);
      log.push('line');
    },
    slips: async () => [...disk.slips.values()],
    keepSlip: async (slip) => void disk.slips.set(slip.read!.id, slip),
    dropSlip: async (id) => void disk.slips.delete(id),
    probe: async () => !disk.isFull,
    erase: async () => (disk.slips.clear(), (disk.lines = []), 0),
  };
  const room = openRoom({ journal, by: 'A', now: () => 0, changed: () => undefined });
  const desk: Desk = {
    room,
    journal,
    state: () => state,
    change: (next) => (state = { ...state, ...next }),
    now: () => 0,
    name: () => `name ${++names}`,
    play: (kind) => (log.push(`tone ${kind}`), true),
    openStage: () => !windows.isBlocked,
    saveFile: () => files.isTaken,
    space: async () => null,
    chooseBackup: async () => null,
    emptyOwner: async () => true,
    ...more,
  };
  return { desk, acts: actsOf(desk), room, disk, files, windows, log, state: () => state };
}
