import { dayInVietnam } from '#look';
import { writeLines } from '#gathering';
import type { Desk } from './acts-of.ts';
import type { Acts } from './facts.ts';
import { BEGINNING } from './state.ts';
import type { Taking } from './taking.ts';
import { fill } from './words.ts';

/** So many lines later the second copy is written anew. */
const EVERY = 5;

/** `lop-sang-thu-nam`, from the name of a class. */
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

/** `buoi-2026-11-26-lop-sang.ndjson` */
const copyName = ({ room, now }: Desk): string =>
  `buoi-${dayInVietnam(now())}-${plainName(room.gathering().opened?.workshop ?? '') || 'tap-huan'}.ndjson`;

/** The second copy. `keepUp` comes after everything that is said, so that no tone waits for it. */
export function backupActs(desk: Desk, { said, tell }: Pick<Taking, 'said' | 'tell'>) {
  const { room, state, change } = desk;
  let held = 0;
  let isWriting = false;
  const write = async (): Promise<void> => {
    const { backup } = state();
    if (!backup || isWriting) return;
    isWriting = true;
    const [lines, { entries }] = [room.all(), room.gathering()];
    try {
      await backup.put(writeLines(lines));
      held = lines.length;
      change({ copied: entries.length });
    } catch {
      change({ backup: null });
      tell({ kind: 'bad', text: fill(said().collect.backupLost, { name: backup.name }) });
    } finally {
      isWriting = false;
    }
  };
  return {
    keepUp: (every = EVERY): void => {
      if (room.all().length - held >= every) void write();
    },
    chooseBackup: async (): Promise<void> => {
      const backup = await desk.chooseBackup(copyName(desk));
      if (!backup) return;
      held = 0;
      change({ backup, files: [...new Set([...state().files, backup.name])] });
      await write();
    },
  };
}

/** What leaves the page: files, and in the end everything. */
export function outActs(
  desk: Desk,
  { said, tell }: Taking,
  { closeCamera }: Pick<Acts, 'closeCamera'>,
): Pick<Acts, 'save' | 'saveCopy' | 'wipe'> {
  const { room, state, change } = desk;
  const save = (name: string, type: string, text: string): boolean => {
    const isTaken = desk.saveFile(name, new Blob([text], { type }));
    if (isTaken) change({ files: [...new Set([...state().files, name])] });
    const { saved, notSaved } = said().collect;
    tell({ kind: isTaken ? 'plain' : 'bad', text: fill(isTaken ? saved : notSaved, { name }) });
    return isTaken;
  };
  return {
    save,
    saveCopy: () => {
      const { length } = room.gathering().entries;
      if (save(copyName(desk), 'application/x-ndjson', writeLines(room.all()))) change({ copied: length });
    },
    wipe: async () => {
      const { wipe } = said();
      const isEmpty = await desk.emptyOwner().catch(() => false);
      const left = await room.erase().catch(() => 1);
      const isGone = isEmpty && !left;
      if (isGone) closeCamera();
      change(isGone ? { ...BEGINNING, writes: state().writes } : { place: 'wipe' });
      tell({ kind: isGone ? 'plain' : 'bad', text: isGone ? wipe.done : wipe.left });
    },
  };
}
