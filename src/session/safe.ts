// The archive's side of a session: what it holds is met once, then every change is written there at once.

import type { Archive } from './archive.ts';
import { forget, hide, isExpired, join, show, type Desk } from './desk.ts';
import { covers, isUpToDate, merge, movedUp } from './merge.ts';
import { readRecord, writeRecord, type SessionRecord } from './record.ts';

/** What has become of the record: it is met, or has grown by what the archive knew; its person is gone from the device. */
export type Outcome = 'met' | 'grown' | 'gone';

/** How long an archive may be silent before it counts as out of reach, in milliseconds. */
const PATIENCE = 3000;

/** The two are of different people, and one of them began by emptying the device of the other. */
const excludes = (a: SessionRecord, b: SessionRecord): boolean => a.person !== b.person && (a.replaces || b.replaces);

/**
 * Brings together what this tab knows and what the archive holds. `found` is the count of what the slots held when the
 * session began, `null` when the archive has been met before.
 */
function meet(desk: Desk, there: SessionRecord | null, found: number | null): Outcome {
  const { record, slots, expired } = desk;
  if (!there) {
    if (!desk.wasArchived || slots.read()?.person === record.person) return 'met';
    forget(desk);
    return 'gone';
  }
  if (found !== null) desk.wasRestored = true;
  if (record.count === 0) {
    show(desk, expired?.person === there.person ? merge(expired, there) : there);
    return 'met';
  }
  if (excludes(record, there)) {
    if (desk.wasArchived ? !there.replaces : record.savedAt >= there.savedAt) return 'met';
    if (slots.read()?.person === record.person) slots.empty();
    forget(desk);
    show(desk, there);
    return 'gone';
  }
  if (there.person !== record.person && isExpired(desk, there)) hide(desk, there);
  else {
    if (found !== null) desk.record = movedUp(record, found, there.count - found);
    join(desk, there);
  }
  return 'met';
}

/** What becomes of a record in the archive. */
export interface Safe {
  readonly desk: Desk;
  readonly archive: Archive;
  readonly prefix: string;
  /**
   * Hears of every end of a writing: what became of the record, whether the device answers otherwise than before, and
   * whether it was the last one for now.
   */
  readonly told: (outcome: Outcome, isNews: boolean, isLast: boolean) => void;
  key: string;
  /** Whether the device has written down what it was given; `null`: it hasn't answered yet. */
  works: boolean | null;
  isBusy: boolean;
  /** Something has changed since the writing that is under way began. */
  isAgain: boolean;
  /** Whether something is still there that was to be removed. */
  isLeft: boolean;
  /** The count of what the slots held at first; `null` once the archive has been met. */
  found: number | null;
}

/** Begins to keep a desk's record in an archive; writes nothing yet. */
export const openSafe = (desk: Desk, archive: Archive, prefix: string, told: Safe['told']): Safe => ({
  desk,
  archive,
  prefix,
  told,
  key: prefix,
  works: null,
  isBusy: false,
  isAgain: false,
  isLeft: false,
  found: desk.record.count,
});

/** Whether a newer version of this program has left a record there: it stays as it is, and we write beside it. */
export const isBeside = ({ key, prefix }: Safe): boolean => key !== prefix;

/** What has become of the record, and what to write in place of a text; `undefined` leaves it. */
function change(safe: Safe, text: string | null): readonly [Outcome | null, string?] {
  const { desk } = safe;
  const there = readRecord(text);
  if (there === 'newer') {
    safe.isAgain ||= !isBeside(safe);
    safe.key = `${safe.prefix}.1`;
    return [null];
  }
  if (text !== null && !there) desk.slots.setAside('safe', text);
  const before = desk.record;
  const met = meet(desk, there, safe.found);
  safe.found = null;
  const { record } = desk;
  const outcome = met === 'met' && !covers(before, record) ? 'grown' : met;
  const isKept = there?.person === record.person && isUpToDate(there, record);
  return record.count === 0 || isKept ? [outcome] : [outcome, writeRecord(record)];
}

/** Writes what is new, as soon as the device lets us; takes in what is new there. */
export function save(safe: Safe): void {
  const { desk, archive, told } = safe;
  safe.isAgain = safe.isBusy;
  if (safe.isBusy) return;
  safe.isBusy = true;
  const { turn } = desk;
  let outcome: Outcome | null = null;
  // what was said since then isn't there yet
  let isHeld = false;
  const settle = (isWell: boolean, isLast: boolean): void => {
    const isNews = safe.works !== isWell;
    safe.works = isWell;
    told(outcome ?? 'met', isNews, isLast);
  };
  const patience = setTimeout(() => settle(false, true), PATIENCE);
  const end = (isWell: boolean): void => {
    clearTimeout(patience);
    safe.isBusy = false;
    if (isWell && turn === desk.turn) desk.wasArchived = isHeld;
    settle(isWell, !safe.isAgain);
    if (safe.isAgain) save(safe);
  };
  archive
    .update(safe.key, (text) => {
      if (turn !== desk.turn) return undefined;
      const [become, written] = change(safe, text);
      outcome = become;
      isHeld = become !== null && desk.record.count > 0;
      return written;
    })
    .then(
      () => end(true),
      () => end(false),
    );
}

/** Removes what begins so. */
export function clear(safe: Safe, start: string): void {
  const end = (isWell: boolean): void => {
    safe.isLeft = !isWell;
    safe.told('met', !isWell, false);
  };
  safe.isLeft = true;
  safe.found = null;
  safe.archive.clear(start).then(
    () => end(true),
    () => end(false),
  );
}
