// The ways in which one record becomes the next.

import { hash, type Answer, type Id, type Questionnaire } from '#model';
import { PARTS, type Entries, type Entry, type SessionRecord } from './record.ts';

/** The page's own word for when a complete result was first seen. */
const FINISHED = 'finished';

/** A record of somebody new, with nothing in it. `luck` tells two people apart, and says nothing about either. */
export const begin = (
  { id, version }: Questionnaire,
  replaces: boolean,
  savedAt: number,
  luck: string,
): SessionRecord => ({
  format: 1,
  questionnaire: id,
  version,
  person: hash(luck),
  replaces,
  count: 0,
  savedAt,
  staleAt: 0,
  profile: {},
  answers: {},
  steps: {},
  page: {},
});

/** The record with one value more, or with that value set back to nothing. */
export function withValue(
  record: SessionRecord,
  part: (typeof PARTS)[number],
  id: Id,
  value: Answer | null,
  scale: string | undefined,
): SessionRecord {
  const count = record.count + 1;
  // a list stays the caller's: what is done to it later is not done to the record
  const kept = typeof value === 'object' && value ? [...value] : value;
  const entry: Entry<Answer> = scale === undefined ? [kept, count] : [kept, count, scale];
  return { ...record, count, [part]: { ...record[part], [id]: entry } };
}

/** The record of the same person who answers anew: answers and steps are set back to nothing. */
export function withoutAnswers(record: SessionRecord): SessionRecord {
  const count = record.count + 1;
  const emptied = (entries: Entries<unknown>): Entries<never> =>
    Object.fromEntries(Object.keys(entries).map((id) => [id, [null, count] as const]));
  return { ...record, count, answers: emptied(record.answers), steps: emptied(record.steps) };
}

/** The record of somebody who has seen the complete result; the same one when nothing has changed since. */
export const finished = (record: SessionRecord, now: number): SessionRecord =>
  finishedAt(record) === null ? withValue(record, 'page', FINISHED, String(now), undefined) : record;

/** When the complete result was first seen; `null` when it was not, or profile or answers have changed since. */
export function finishedAt({ page, profile, answers }: SessionRecord): number | null {
  const [value, since] = page[FINISHED] ?? [null, 0];
  const counts = [profile, answers].flatMap((part) => Object.values<Entry<unknown>>(part).map(([, count]) => count));
  return value !== null && counts.every((count) => count < since) ? Number(value) : null;
}
