import type { Place, Screen } from './facts.ts';
import { after } from './screens/after.ts';
import { board } from './screens/board.ts';
import { collect, paste } from './screens/collect.ts';
import { door } from './screens/door.ts';
import { grid } from './screens/grid.ts';
import { hands } from './screens/hands.ts';
import { invite } from './screens/invite.ts';
import { list } from './screens/list.ts';
import { owner } from './screens/owner.ts';
import { prepare } from './screens/prepare.ts';
import { wipe } from './screens/wipe.ts';

/** The screen of each place. */
export const SCREENS: Readonly<Record<Place, Screen>> = {
  door,
  owner,
  prepare,
  invite,
  collect,
  hands,
  paste,
  list,
  grid,
  board,
  after,
  wipe,
};
