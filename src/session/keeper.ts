// When a record is written, and what is done when another tab, or the page itself, was there meanwhile.

import type { Archive } from './archive.ts';
import { forget, join, look, makeRoom, open, type Desk } from './desk.ts';
import { covers, isUpToDate } from './merge.ts';
import type { SessionRecord } from './record.ts';
import { clear, openSafe, save, type Outcome, type Safe } from './safe.ts';
import { removeAll } from './slots.ts';
import type { Store } from './store.ts';

/** How long a change may wait to be written to the slots, in milliseconds. */
const DEBOUNCE = 100;
/** How long a tab that finds the slots empty waits to be told who has emptied them, in milliseconds. */
const HEARING = 1000;

/** What a look at the slots has shown. */
type Look = 'ours' | 'gone' | 'emptied';

/**
 * Brings together what this tab and the slots hold. `isTold`: another tab has said that something was removed; who
 * finds the slots empty and wasn't told can't know who did it.
 */
function reconcile(desk: Desk, isTold: boolean): Look {
  const other = look(desk);
  if (other === undefined || (other === null && !desk.wasStored)) return 'ours';
  if (other === null && !isTold) return 'emptied';
  const isOther = other?.person !== desk.record.person;
  if (desk.wasStored && (other === null || (isOther && (other.replaces || isTold)))) {
    forget(desk);
    if (other) desk.record = other;
    desk.wasStored = other !== null;
    return 'gone';
  }
  join(desk, other!);
  desk.wasStored = true;
  return 'ours';
}

/** What keeps a desk's record in a store and, where there is one, in an archive. */
export interface Keeper {
  readonly desk: Desk;
  readonly store: Store;
  readonly prefix: string;
  readonly version: string;
  /** Called whenever something has changed that can be seen. */
  readonly tell: () => void;
  safe: Safe | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last write to the slots went well, and will last. */
  isStored: boolean;
  /** The slots were found empty, and nobody has said why: the archive was asked, or a moment is waited. */
  emptied: 'no' | 'asked' | 'waited';
  /** How often the page's own scripts have removed what was saved. */
  cleared: number;
}

/** Opens what the slots hold; what the archive holds is met a moment later. */
export function openKeeper(
  desk: Desk,
  { store, archive }: { readonly store: Store; readonly archive?: Archive },
  prefix: string,
  version: string,
  tell: () => void,
): Keeper {
  const isStored = store.lasting && store.writable;
  const keeper: Keeper = {
    ...{ desk, store, prefix, version, tell, isStored },
    safe: undefined,
    timer: undefined,
    emptied: 'no',
    cleared: 0,
  };
  const isOver = !open(desk);
  if (archive) keeper.safe = openSafe(desk, archive, prefix, (...news) => heard(keeper, ...news));
  if (isOver) wipe(keeper, prefix);
  if (keeper.safe) save(keeper.safe);
  return keeper;
}

/** Puts the next record in place of the one before: what has changed is written, and told. */
export function put(keeper: Keeper, record: SessionRecord): void {
  const { desk, safe, tell } = keeper;
  desk.record = record;
  makeRoom(desk);
  desk.record = { ...desk.record, savedAt: desk.time() };
  schedule(keeper);
  // after the tap has been drawn
  if (safe) setTimeout(() => save(safe));
  tell();
}

/** Writes what isn't written yet, now. */
export function flush(keeper: Keeper): void {
  write(keeper, true);
  if (keeper.safe) save(keeper.safe);
}

/** Takes in what another tab has done, `removed` being the key that it has removed; whether that was erasing. */
export function refresh(keeper: Keeper, removed: string | null | undefined): boolean {
  const { desk, tell } = keeper;
  const isTold = removed === null || (removed !== undefined && desk.slots.has(removed));
  const isGone = reconcile(desk, isTold) === 'gone';
  if (isGone) keeper.emptied = 'no';
  schedule(keeper);
  tell();
  return isGone;
}

/** Forgets the person: everything that begins so goes. */
export function wipe(keeper: Keeper, start: string): void {
  const { desk, store, safe } = keeper;
  clearTimeout(keeper.timer);
  keeper.timer = undefined;
  keeper.emptied = 'no';
  removeAll(store, start);
  desk.slots.clear();
  forget(desk);
  if (safe) clear(safe, start);
}

/** Soon what another tab's write has covered, or the slots lack, is written. */
const schedule = (keeper: Keeper, delay = DEBOUNCE): void =>
  void (keeper.timer ??= setTimeout(() => write(keeper, false), delay));

/** Hears of an end of writing to the archive. */
function heard(keeper: Keeper, outcome: Outcome, isNews: boolean, isLast: boolean): void {
  if (outcome === 'gone') keeper.emptied = 'no';
  if (outcome === 'grown') schedule(keeper);
  if (keeper.emptied === 'asked' && isLast) restore(keeper);
  else if (isNews || outcome !== 'met') keeper.tell();
}

/** In the same tab nobody asked to erase: what is in memory is written again. */
function restore(keeper: Keeper): void {
  keeper.emptied = 'no';
  keeper.cleared++;
  keeper.desk.wasStored = false;
  write(keeper, true);
  keeper.tell();
}

/** Whether writing has to wait until it is known who has emptied the slots. */
function waits(keeper: Keeper, isLast: boolean): boolean {
  const { safe, desk, emptied } = keeper;
  if (emptied === 'asked') return true;
  if (safe?.works && desk.wasArchived) {
    keeper.emptied = 'asked';
    save(safe);
    return true;
  }
  if (isLast || emptied === 'waited') return false;
  keeper.emptied = 'waited';
  schedule(keeper, HEARING);
  return true;
}

/** Writes to the slots. `isLast`: there may be no other time. */
function write(keeper: Keeper, isLast: boolean): void {
  const { desk, store, version, isStored } = keeper;
  clearTimeout(keeper.timer);
  keeper.timer = undefined;
  const before = desk.record;
  const found = reconcile(desk, false);
  if (found === 'emptied') return waits(keeper, isLast) ? undefined : restore(keeper);
  keeper.emptied = 'no';
  if (desk.record.count > 0 && !isUpToDate(desk.slots.read(), desk.record)) {
    desk.record = { ...desk.record, version };
    keeper.isStored = desk.slots.keep(desk.record);
    desk.wasStored ||= keeper.isStored;
    keeper.isStored &&= store.lasting;
  }
  if (found === 'gone' || keeper.isStored !== isStored || !covers(before, desk.record)) keeper.tell();
}
