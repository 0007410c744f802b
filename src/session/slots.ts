// Where a record lies: two slots, so that a torn write leaves the one before it whole.

import { merge } from './merge.ts';
import { LONGEST, readRecord, writeRecord, type SessionRecord } from './record.ts';
import type { Store } from './store.ts';

export interface Slots {
  /**
   * What both slots hold, merged; `null` when neither holds a record, `undefined` when the device no longer lets
   * us look. Damaged text is set aside, not lost.
   */
  readonly read: () => SessionRecord | null | undefined;
  /** Writes over the older slot; whether that went well. */
  readonly keep: (record: SessionRecord) => boolean;
  /** Empties both, and what was set aside. */
  readonly clear: () => void;
  /** Whether a key is one of the two. */
  readonly has: (key: string) => boolean;
  /** Whether damaged text was found since the slots were opened. */
  readonly wasDamaged: () => boolean;
}

/** Removes every key that begins so; what the device no longer lets us touch stays. */
export function removeAll(store: Store, prefix: string): void {
  try {
    for (const key of store.keys()) if (key.startsWith(prefix)) store.remove(key);
  } catch {
    // nothing can be read there either
  }
}

export function openSlots(store: Store, prefix: string, questionnaire: string): Slots {
  const keys = [`${prefix}a`, `${prefix}b`] as const;
  let damaged = false;

  /** Damaged text is copied to a key of its own, where a helper can still look at it, before it is written over. */
  const setAside = (key: string, text: string): void => {
    damaged = true;
    const [aside, start] = [`${key}.corrupt`, text.slice(0, LONGEST)];
    try {
      if (store.get(aside) !== start) store.set(aside, start);
    } catch {
      // no room to set it aside
    }
  };
  const slot = (key: string): SessionRecord | null => {
    const text = store.get(key);
    const record = readRecord(text);
    if (text !== null && !record) setAside(key, text);
    return record?.questionnaire === questionnaire ? record : null;
  };

  return {
    read: () => {
      try {
        const [a, b] = keys.map(slot);
        return a && b ? merge(a, b) : (a ?? b ?? null);
      } catch {
        return undefined;
      }
    },
    keep: (record) => {
      try {
        const [a, b] = keys.map((key) => slot(key)?.count ?? -1) as [number, number];
        store.set(keys[a <= b ? 0 : 1], writeRecord(record));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => {
      removeAll(store, prefix);
      damaged = false;
    },
    has: (key) => keys.some((one) => one === key),
    wasDamaged: () => damaged,
  };
}
