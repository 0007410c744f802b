// What is written: one JSON text with a checksum before it, so that a torn or edited record is noticed.

import { hash, type Answer, type Id } from '#model';

/**
 * A value with the count at which it was set; the higher count wins. `null`: set back to nothing.
 * An answer also carries the scale it was given on (`scaleOf` its question).
 */
export type Entry<Value> = readonly [value: Value | null, count: number, scale?: string];

/** What a person says of a step: it is done, or they can't do it. */
export type Step = 'done' | 'excluded';

/** Everything that is kept of one person's session. */
export interface SessionRecord {
  readonly format: 1;
  readonly questionnaire: Id;
  readonly version: string;
  /** Who is answering: changes when a new person starts on this device. Random, says nothing about anybody. */
  readonly person: string;
  /** Whether the device was emptied of somebody else before this person began. */
  readonly replaces: boolean;
  /** Counts every change, across tabs; clocks of devices can't be trusted to. */
  readonly count: number;
  /** Milliseconds since 1970 by the device's clock: for showing and for expiry only. */
  readonly savedAt: number;
  /** When the record was first found to have expired; 0: never. */
  readonly staleAt: number;
  readonly profile: Readonly<Record<Id, Entry<Id>>>;
  readonly answers: Readonly<Record<Id, Entry<Answer>>>;
  /** Action id → what the person says of it. */
  readonly steps: Readonly<Record<Id, Entry<Step>>>;
  /** The page's own words: where the person was, the language chosen. */
  readonly page: Readonly<Record<string, Entry<string>>>;
}

/** No record of ours is longer, in characters; anything longer isn't read. */
export const LONGEST = 20_000;

export function writeRecord(record: SessionRecord): string {
  const text = JSON.stringify(record);
  return `${hash(text)} ${text}`;
}

const isEntry = (value: unknown): boolean =>
  Array.isArray(value) &&
  (value.length === 2 || (value.length === 3 && typeof value[2] === 'string')) &&
  Number.isSafeInteger(value[1]);

const isEntries = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length < 1000 &&
  !Object.keys(value).includes('__proto__') &&
  Object.values(value).every(isEntry);

/** The record in a text; `null` when the text is none of ours, torn, edited, or from a later format. */
export function readRecord(text: string | null): SessionRecord | null {
  if (!text || text.length > LONGEST) return null;
  const space = text.indexOf(' ');
  const json = text.slice(space + 1);
  if (space < 0 || hash(json) !== text.slice(0, space)) return null;
  try {
    const record = JSON.parse(json) as SessionRecord;
    const sound =
      record.format === 1 &&
      [record.questionnaire, record.version, record.person].every((value) => typeof value === 'string') &&
      typeof record.replaces === 'boolean' &&
      [record.count, record.savedAt, record.staleAt].every(Number.isFinite) &&
      [record.profile, record.answers, record.steps, record.page].every(isEntries);
    return sound ? record : null;
  } catch {
    return null;
  }
}
