import { own } from '#model';
import { write } from './json.ts';
import { DAY, PARTS, type Entries, type Entry, type SessionRecord } from './record.ts';

/** The later of two entries; of two with the same count the one whose text comes last, so that order is irrelevant. */
function later<Value>(a: Entry<Value> | undefined, b: Entry<Value> | undefined): Entry<Value> {
  if (!a || !b) return (a ?? b)!;
  return a[1] > b[1] || (a[1] === b[1] && write(a) >= write(b)) ? a : b;
}

function mergeEntries<Value>(a: Entries<Value>, b: Entries<Value>): Entries<Value> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(keys.map((key) => [key, later(own(a, key), own(b, key))]));
}

/**
 * Two records of this device as one: for every answer the later change wins, and none is lost. Commutative,
 * associative, idempotent, so tabs that save in any order end up with the same answers, and with all of them.
 * A new person's record never meets an old one's: starting anew empties the device first.
 */
export function merge(a: SessionRecord, b: SessionRecord): SessionRecord {
  const [first, second] = a.count > b.count || (a.count === b.count && a.person >= b.person) ? [a, b] : [b, a];
  return {
    ...first,
    savedAt: Math.max(a.savedAt, b.savedAt),
    staleAt: a.savedAt === b.savedAt ? Math.max(a.staleAt, b.staleAt) : a.savedAt > b.savedAt ? a.staleAt : b.staleAt,
    profile: mergeEntries(first.profile, second.profile),
    answers: mergeEntries(first.answers, second.answers),
    steps: mergeEntries(first.steps, second.steps),
    page: mergeEntries(first.page, second.page),
  };
}

/** Whether what is stored has all that a record has, and was written on about the same day. */
export const isUpToDate = (stored: SessionRecord | null | undefined, record: SessionRecord): boolean =>
  !!stored && covers(stored, record) && record.savedAt - stored.savedAt < DAY;

/** Whether a record has all that another one has: merged, they would say the same. */
export const covers = (one: SessionRecord, other: SessionRecord): boolean =>
  PARTS.every((part) =>
    Object.entries<Entry<unknown>>(other[part]).every(([id, entry]) => {
      const mine = own<Entry<unknown>>(one[part], id);
      return later(mine, entry) === mine;
    }),
  );

/**
 * The record with everything that was said after a count moved up: what is said now comes after what is found only now.
 */
export function movedUp(record: SessionRecord, above: number, by: number): SessionRecord {
  if (by <= 0) return record;
  const move = <Value>(entries: Entries<Value>): Entries<Value> =>
    Object.fromEntries(
      Object.entries(entries).map(([id, entry]) => {
        const [value, count, ...scale] = entry;
        return [id, count > above ? [value, count + by, ...scale] : entry] as const;
      }),
    );
  const { profile, answers, steps, page } = record;
  return {
    ...record,
    count: record.count + by,
    profile: move(profile),
    answers: move(answers),
    steps: move(steps),
    page: move(page),
  };
}
