import type { Entry, SessionRecord } from './record.ts';

/** The later of two entries; of two with the same count the one whose text comes last, so that order is irrelevant. */
function later<Value>(a: Entry<Value> | undefined, b: Entry<Value> | undefined): Entry<Value> {
  if (!a || !b) return (a ?? b)!;
  return a[1] > b[1] || (a[1] === b[1] && JSON.stringify(a[0]) >= JSON.stringify(b[0])) ? a : b;
}

function mergeEntries<Value>(
  a: Readonly<Record<string, Entry<Value>>>,
  b: Readonly<Record<string, Entry<Value>>>,
): Readonly<Record<string, Entry<Value>>> {
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, later(a[key], b[key])]),
  );
}

/**
 * Two records of the same person as one: for every answer the later change wins. Commutative, associative,
 * idempotent, so tabs that save in any order end up with the same answers, and with all of them.
 * Of two different persons' records the one with the higher count is kept alone.
 */
export function merge(a: SessionRecord, b: SessionRecord): SessionRecord {
  const [first, second] = a.count > b.count || (a.count === b.count && a.person >= b.person) ? [a, b] : [b, a];
  if (first.person !== second.person) return first;
  return {
    ...first,
    savedAt: Math.max(a.savedAt, b.savedAt),
    profile: mergeEntries(a.profile, b.profile),
    answers: mergeEntries(a.answers, b.answers),
    steps: mergeEntries(a.steps, b.steps),
    page: mergeEntries(a.page, b.page),
  };
}
