// What a session holds in memory, and the ways in which a whole record comes and goes.

import { merge } from './merge.ts';
import { DAY, type SessionRecord } from './record.ts';
import type { Slots } from './slots.ts';

/** One session's working place; changed by the functions of this room only. */
export interface Desk {
  readonly slots: Slots;
  /** Milliseconds since 1970, by whatever clock there is. */
  readonly time: () => number;
  /** How long a record is kept, in milliseconds. */
  readonly lifetime: number;
  readonly fresh: (replaces: boolean) => SessionRecord;
  record: SessionRecord;
  /** When the answers found on this device were saved. */
  foundFrom: number | null;
  /** A record that is too old to be shown. */
  expired: SessionRecord | null;
  /** Whether it still lies in the slots: the first change makes room. */
  hidesExpired: boolean;
  /** Whether the slots hold, or held, the record of this person. */
  wasStored: boolean;
  /** Whether the archive does, or did. */
  wasArchived: boolean;
  /** Whether the archive held a record when the session began: damage to the slots has cost nothing. */
  wasRestored: boolean;
  /** Another number whenever somebody was forgotten: what was begun before is not to be finished. */
  turn: number;
}

/** Before this program was there: a clock that says so, or said so when a record was saved, is wrong. */
const BEGINNING = 1_767_225_600_000; // 1 January 2026

/** Whether a record is older than it may be, by a clock that can be right. */
export const isExpired = ({ time, lifetime }: Desk, { savedAt }: SessionRecord): boolean =>
  savedAt >= BEGINNING && time() - savedAt > lifetime;

/** Whether an earlier look, a day ago or more, has found the same: a clock can be wrong by years. */
const wasExpired = ({ time }: Desk, { staleAt }: SessionRecord): boolean => staleAt > 0 && time() - staleAt >= DAY;

/** Nothing of this person stays in memory. */
export function forget(desk: Desk): void {
  desk.record = desk.fresh(true);
  desk.foundFrom = desk.expired = null;
  desk.hidesExpired = desk.wasStored = desk.wasArchived = desk.wasRestored = false;
  desk.turn++;
}

/**
 * Shows a record found on the device, or hides it when it has expired. One look at the clock deletes nothing: at the
 * first look that says "expired" the record is no longer shown, and at a look a day later or more that agrees, it goes:
 * then the answer is `false`, and whoever holds it has to let it go.
 */
export function show(desk: Desk, found: SessionRecord): boolean {
  if (!isExpired(desk, found)) {
    const now = desk.time();
    // what a wrong clock has written is as old as it is found
    const isWrong = now >= BEGINNING && (found.savedAt < BEGINNING || found.savedAt > now);
    desk.record = { ...found, savedAt: isWrong ? now : found.savedAt, staleAt: 0 };
    desk.foundFrom = desk.record.savedAt;
    desk.expired = null;
    desk.hidesExpired = false;
    // both slots: of two times the later would count
    if (isWrong) desk.slots.empty();
    if (isWrong && desk.slots.keep(desk.record)) desk.wasStored = true;
    return true;
  }
  if (wasExpired(desk, found)) return false;
  desk.expired = found.staleAt ? found : { ...found, staleAt: desk.time() };
  desk.hidesExpired = true;
  if (!found.staleAt) desk.slots.keep(desk.expired);
  return true;
}

/** Looks into the slots when a session begins; `false` when what lies there has to go. */
export function open(desk: Desk): boolean {
  const found = desk.slots.read();
  if (found) {
    if (!show(desk, found)) return false;
    desk.wasStored = !desk.hidesExpired;
  }
  const away = desk.slots.away();
  if (!away || desk.expired) return true;
  if (!isExpired(desk, away) && !found) {
    show(desk, away);
    desk.slots.putAway(null);
    desk.wasStored = desk.slots.keep(desk.record);
  } else if (isExpired(desk, away) && wasExpired(desk, away)) desk.slots.putAway(null);
  else desk.expired = away;
  return true;
}

/** What the slots hold of somebody whose record may be shown. */
export function look(desk: Desk): SessionRecord | null | undefined {
  const read = desk.slots.read();
  if (!desk.hidesExpired || read === undefined) return read;
  if (read && isExpired(desk, read)) return null;
  // another tab has made room meanwhile, or erased it
  desk.hidesExpired = false;
  desk.expired = read ? desk.slots.away() : null;
  return read;
}

/** Puts an expired record out of the way of what is answered now. */
export function makeRoom(desk: Desk): void {
  if (!desk.hidesExpired) return;
  desk.slots.putAway(desk.expired);
  desk.hidesExpired = false;
  desk.record = { ...desk.record, replaces: true };
}

/** Keeps an expired record that is found only now out of the way of what has been answered meanwhile. */
export function hide(desk: Desk, expired: SessionRecord): void {
  desk.expired = { ...expired, staleAt: expired.staleAt || desk.time() };
  desk.hidesExpired = true;
  desk.wasStored = false;
  makeRoom(desk);
}

/** Two tabs that began at the same moment, or a tab and what lies there: the one that finds the other's record joins it. */
export function join(desk: Desk, other: SessionRecord): void {
  desk.record = { ...merge(desk.record, other), person: other.person, replaces: other.replaces };
}
