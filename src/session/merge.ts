import type { Entry, SessionRecord } from './record.ts';

/** The later of two entries; of two with the same count the one whose text comes last, so that order is irrelevant. */
function later<Value>(a: Entry<Value> | undefined, b: Entry<Value> | undefined): Entry<Value> {
  if (!a || !b) return (a ?? b)!;
  return a[1] > b[1] || (a[1] === b[1] && JSON.stringify(a) >= JSON.stringify(b)) ? a : b;
}

function mergeEntries<Value>(
  a: Readonly<Record<string, Entry<Value>>>,
  b: Readonly<Record<string, Entry<Value>>>,
): Readonly<Record<string, Entry<Value>>> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(keys.map((key) => [key, later(a[key], b[key])]));
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
