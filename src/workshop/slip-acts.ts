import { smeVn } from '#content';
import { slipLayout } from '#formats';
import type { Desk } from './acts-of.ts';
import type { Acts, News } from './facts.ts';
import { isAlike, openRead, openRows, type Grid, type ReadAs } from './grid.ts';
import type { Pixels } from './slips/flat-sheet.ts';
import { readSlip, type ReadSlip } from './slips/read-slip.ts';
import type { State } from './state.ts';
import { fill, words } from './words.ts';

/** A slip that wasn't seen for so long was taken away; ms. */
const GONE = 1500;

type SlipDesk = Pick<Desk, 'state' | 'change' | 'now' | 'name'>;

/** Slips that a camera or a photo shows: they wait until the trainer has looked at them. */
export interface SlipActs extends Pick<Acts, 'nextSlip'> {
  /** A frame of the camera with a corner of that sheet in it. */
  readonly seeSlip: (sheet: number, frame: Pixels) => Promise<void>;
  /** A slip in a photo; resolves to whether it was read. */
  readonly takeSlip: (photo: Pixels) => Promise<boolean>;
}

/** What is to be done with slips that were read. */
export function slipActs({ state, change, now, name }: SlipDesk, tell: (news: News) => void): SlipActs {
  const layout = slipLayout(smeVn);
  let isReading = false;
  let last = { sheet: -1, at: -Infinity };

  const take = (slip: ReadSlip, via: 'camera' | 'photo'): void => {
    const { grid: open, place, slips, language } = state();
    const grid = openRead(slip, via, name());
    if (open && isAlike(open, grid)) return;
    if (place === 'grid' && !open && !slips.length) return change({ grid, news: null, slipFault: null });
    // the same paper once more; another one with its number waits beside it
    const others = slips.filter((one) => !isAlike(one, grid));
    change({ slips: [...others, grid], slipFault: null });
    const { slipRead, slipTwice } = words[language].collect;
    const isTwice = [open, ...others].some((one) => one?.sheet === slip.sheet);
    tell(
      isTwice
        ? { kind: 'bad', text: fill(slipTwice, { sheet: slip.sheet }) }
        : { kind: 'plain', text: fill(slipRead, { sheet: slip.sheet, count: openRows(grid) }) },
    );
  };

  return {
    seeSlip: async (sheet, frame) => {
      const isHere = sheet === last.sheet && now() - last.at < GONE;
      if (isHere) last = { sheet, at: now() };
      if (isHere || isReading) return;
      isReading = true;
      const read = await readSlip(frame, layout).finally(() => (isReading = false));
      if ('fault' in read) return change({ slipFault: read.fault });
      last = { sheet: read.sheet, at: now() };
      take(read, 'camera');
    },
    takeSlip: async (photo) => {
      const read = await readSlip(photo, layout);
      if ('fault' in read) {
        tell({ kind: 'bad', text: words[state().language].slip[read.fault] });
        return false;
      }
      take(read, 'photo');
      return true;
    },
    nextSlip: () => {
      const [grid, ...slips] = state().slips;
      if (grid) change({ place: 'grid', grid, slips, news: null });
    },
  };
}

/** The slips that were read and aren't saved: those that wait, and the one that is looked at. */
const unsavedSlips = ({ grid, draft, slips }: State): readonly (Grid & { readonly read: ReadAs })[] =>
  [grid, draft, ...slips].filter((one): one is Grid & { read: ReadAs } => Boolean(one?.read));

/**
 * Changes what is shown, and keeps on the disk what that makes of the slips that were read, each by itself: another window
 * may keep others. What the disk refuses is in sight still, and said not to be counted.
 */
export const keepingSlips = (desk: Desk): Desk => ({
  ...desk,
  change: (next) => {
    const before = unsavedSlips(desk.state());
    desk.change(next);
    const after = unsavedSlips(desk.state());
    const { keepSlip, dropSlip } = desk.journal;
    const work = [
      ...after.filter((one) => !before.includes(one)).map(keepSlip),
      ...before
        .filter(({ read }) => after.every((one) => one.read.id !== read.id))
        .map(({ read }) => dropSlip(read.id)),
    ];
    void Promise.allSettled(work);
  },
});

/** The slip that comes after one that was saved: keyed in, the next number; read, the next that waits. */
export function afterSlip({ slips }: State, saved: Grid, fresh: Grid): Partial<State> {
  if (!saved.read) return { grid: fresh };
  const [grid = null, ...rest] = slips;
  return { grid, slips: rest };
}
