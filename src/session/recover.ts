// What the person can have back: what is readable in damaged copies, and what was too old to be shown.

import { own, type Questionnaire } from '#model';
import { withValue } from './change.ts';
import type { Desk } from './desk.ts';
import { merge, movedUp } from './merge.ts';
import type { SessionRecord } from './record.ts';
import { salvage } from './salvage.ts';

/** The record with what can be read in the copies set aside, where it says nothing itself. */
export function rescued({ record, slots }: Desk, questionnaire: Questionnaire): SessionRecord {
  let whole = record;
  const found = salvage(questionnaire, slots.asides());
  for (const part of ['profile', 'answers'] as const)
    for (const [id, [value]] of Object.entries(found[part]))
      if (!own<unknown>(record[part], id)) whole = withValue(whole, part, id, value, undefined);
  return whole;
}

/** Shows what had expired; what has been answered since stays. The record to go on with. */
export function broughtBack(desk: Desk): SessionRecord {
  const { expired, record, hidesExpired } = desk;
  if (!expired) return record;
  const { person, replaces } = hidesExpired ? expired : record;
  desk.foundFrom = expired.savedAt;
  desk.wasStored ||= hidesExpired;
  desk.hidesExpired = false;
  leaveExpired(desk);
  return { ...merge(movedUp(record, 0, expired.count), { ...expired, staleAt: 0 }), person, replaces };
}

/** Lets go of an expired record that was put away. */
export function leaveExpired(desk: Desk): void {
  desk.expired = null;
  desk.slots.putAway(null);
}
