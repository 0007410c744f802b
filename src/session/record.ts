// What is written: one JSON text with a checksum before it, so that a torn or edited record is noticed.

import { hash, type Answer, type Id, type Step } from '#model';
import { read, write } from './json.ts';

/** Milliseconds. */
export const DAY = 86_400_000;

/**
 * A value with the count at which it was set; the higher count wins. `null`: set back to nothing.
 * An answer also carries the scale it was given on (`scaleOf` its question).
 */
export type Entry<Value> = readonly [value: Value | null, count: number, scale?: string];

/** Values of one kind, by id. */
export type Entries<Value> = Readonly<Record<Id, Entry<Value>>>;

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
  readonly profile: Entries<Id>;
  readonly answers: Entries<Answer>;
  /** Action id → what the person says of it. */
  readonly steps: Entries<Step>;
  /** The page's own words: where the person was, the language chosen. */
  readonly page: Entries<string>;
}

/** The parts of a record that hold entries. */
export const PARTS = ['profile', 'answers', 'steps', 'page'] as const;

const FORMAT = 1;
/** No record is longer, in characters: more is neither written nor read. (A whole storage holds five times as much.) */
const LONGEST = 1_000_000;

/** The text that is kept. Throws for a record that is too long ever to be read again. */
export function writeRecord(record: SessionRecord): string {
  const text = write(record);
  if (text.length > LONGEST) throw new RangeError(`${text.length} characters`);
  return `${hash(text)} ${text}`;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isEntry = (entry: unknown): boolean => {
  if (!Array.isArray(entry) || entry.length > 3) return false;
  const [value, count, scale] = entry as unknown[];
  const isValue = value === null || isText(value) || typeof value === 'number';
  return (
    (isValue || (Array.isArray(value) && value.every(isText))) &&
    Number.isSafeInteger(count) &&
    (entry.length === 2 || isText(scale))
  );
};

const isEntries = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEntry);

/**
 * The record in a text; `null` when the text is none of ours, torn or edited; `'newer'` when it is whole, but in a format
 * that only a later version of this program knows.
 */
export function readRecord(text: string | null): SessionRecord | 'newer' | null {
  if (!text || text.length > LONGEST + 9 || text[8] !== ' ') return null;
  const json = text.slice(9);
  if (hash(json) !== text.slice(0, 8)) return null;
  try {
    const record = read(json) as SessionRecord;
    if (record.format > FORMAT) return 'newer';
    const isSound =
      record.format === FORMAT &&
      [record.questionnaire, record.version, record.person].every(isText) &&
      typeof record.replaces === 'boolean' &&
      [record.count, record.savedAt, record.staleAt].every(Number.isFinite) &&
      PARTS.every((part) => isEntries(record[part]));
    return isSound ? record : null;
  } catch {
    return null;
  }
}
