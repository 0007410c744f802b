// Where a record lies that the first screen needs at once: two slots, so that a torn write leaves the one before it whole.

import { merge } from './merge.ts';
import { readRecord, writeRecord, type SessionRecord } from './record.ts';
import type { Store } from './store.ts';

export interface Slots {
  /**
   * What the slots hold, merged; `null` when none holds a record, `undefined` when the device no longer lets us look.
   * Damaged text is set aside, not lost; a newer version's record stays as it is.
   */
  readonly read: () => SessionRecord | null | undefined;
  /** Writes over the older slot that is ours to write; whether that went well. */
  readonly keep: (record: SessionRecord) => boolean;
  /** Empties the slots that are ours to write. */
  readonly empty: () => void;
  /** Puts a record out of the way of the next person, and empties the slots; `null` forgets the one put away. */
  readonly putAway: (record: SessionRecord | null) => void;
  /** The record that was put away. */
  readonly away: () => SessionRecord | null;
  /** Empties everything of this questionnaire and scope. */
  readonly clear: () => void;
  /** Whether a key is one of the slots. */
  readonly has: (key: string) => boolean;
  /** Copies a damaged text, found under a name, to a key of its own, where it can still be looked at. */
  readonly setAside: (name: string, text: string) => void;
  /** The damaged texts that were set aside, now or earlier. */
  readonly asides: () => readonly string[];
  /** Whether damaged text was found since the slots were opened. */
  readonly wasDamaged: () => boolean;
  /** Whether a newer version of this program has left a record. */
  readonly isNewer: () => boolean;
}

/** How much of a damaged text is kept, in characters. */
const LONGEST_ASIDE = 100_000;
const ASIDE = '.corrupt';

/** Removes every key that begins so; what the device no longer lets us touch stays. */
export function removeAll(store: Store, prefix: string): void {
  attempt(() => {
    for (const key of store.keys()) if (key.startsWith(prefix)) store.remove(key);
  }, undefined);
}

/** What can be done with the device now, or what stands for it when access was forbidden, or there is no room. */
function attempt<Value, Other>(work: () => Value, otherwise: Other): Value | Other {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** What slots hold together; `null` when none holds a record. */
function merged(records: readonly (SessionRecord | null)[]): SessionRecord | null {
  let all: SessionRecord | null = null;
  for (const record of records) all = all && record ? merge(all, record) : (record ?? all);
  return all;
}

export function openSlots(store: Store, prefix: string, questionnaire: string): Slots {
  const ours = ['a', 'b'];
  /** Where this version writes when a newer one has written in the slots. */
  const besides = ['a.1', 'b.1'];
  let damaged = false;
  let newer = false;

  const setAside = (name: string, text: string): void => {
    damaged = true;
    const [key, start] = [prefix + name + ASIDE, text.slice(0, LONGEST_ASIDE)];
    attempt(() => store.get(key) !== start && store.set(key, start), null);
  };
  /** What was read last under each name: most looks find what was there before. */
  const known: Record<string, readonly [text: string | null, record: SessionRecord | 'newer' | null]> = {};
  const slot = (name: string): SessionRecord | 'newer' | null => {
    const text = store.get(prefix + name);
    if (known[name]?.[0] !== text) known[name] = [text, readRecord(text)];
    const [, record] = known[name]!;
    if (text !== null && !record) setAside(name, text);
    if (record === 'newer') newer = true;
    return record === 'newer' || record?.questionnaire === questionnaire ? record : null;
  };
  const recordIn = (name: string): SessionRecord | null => {
    const found = slot(name);
    return found === 'newer' ? null : found;
  };
  const keep = (record: SessionRecord): boolean =>
    attempt(() => {
      const names = ours.some((name) => slot(name) === 'newer') ? besides : ours;
      const [a, b] = names.map((name) => recordIn(name)?.count ?? -1) as [number, number];
      store.set(prefix + names[a <= b ? 0 : 1], writeRecord(record));
      return true;
    }, false);

  const empty = (): void =>
    attempt(() => {
      for (const name of [...ours, ...besides]) if (slot(name) !== 'newer') store.remove(prefix + name);
    }, undefined);

  return {
    read: () => attempt(() => merged([...ours, ...besides].map(recordIn)), undefined),
    keep,
    empty,
    putAway: (record) =>
      void attempt(() => {
        store.remove(`${prefix}old`);
        if (!record) return;
        // a full storage has room for it once the slots are empty
        empty();
        store.set(`${prefix}old`, writeRecord(record));
      }, null),
    away: () => attempt(() => recordIn('old'), null),
    clear: () => {
      removeAll(store, prefix);
      damaged = newer = false;
    },
    has: (key) => [...ours, ...besides].some((name) => prefix + name === key),
    setAside,
    asides: () => attempt(() => [...ours, 'safe'].flatMap((name) => store.get(prefix + name + ASIDE) ?? []), []),
    wasDamaged: () => damaged,
    isNewer: () => newer,
  };
}
