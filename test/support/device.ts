// A phone's storage in a test: shared by tabs, and as bad as phones are.

import { openSession, openStore, type Session, type StorageLike } from '#session';
import type { Questionnaire } from '#model';
import { tiny } from './tiny.ts';

export interface Device {
  readonly storage: StorageLike;
  readonly values: Map<string, string>;
  /** Milliseconds since 1970; set it to move the clock. */
  now: number;
  /** Characters that fit; writes beyond throw and change nothing. */
  room: number;
  /** Access is forbidden: everything throws. */
  isForbidden: boolean;
  /** Runs once, right before the next write: what another tab does in that moment. */
  before: (() => void) | undefined;
  /** Opens a tab. */
  readonly open: (options?: { questionnaire?: Questionnaire; scope?: string; days?: number }) => Session;
  /** The keys there are. */
  readonly keys: () => readonly string[];
}

export function device(): Device {
  const values = new Map<string, string>();
  let seed = 0;
  const allow = (): void => {
    if (it.isForbidden) throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const storage: StorageLike = {
    getItem: (key) => (allow(), values.get(key) ?? null),
    setItem: (key, value) => {
      allow();
      if (!key.endsWith('probe')) {
        const before = it.before;
        it.before = undefined;
        before?.();
      }
      const used = [...values].reduce((sum, [name, text]) => sum + (name === key ? 0 : name.length + text.length), 0);
      if (used + key.length + value.length > it.room) throw new DOMException('Full.', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key) => (allow(), void values.delete(key)),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      allow();
      return values.size;
    },
  };
  const it: Device = {
    storage,
    values,
    now: Date.UTC(2026, 10, 21),
    room: Infinity,
    isForbidden: false,
    before: undefined,
    open: ({ questionnaire = tiny, scope = '/', days } = {}) =>
      openSession({
        questionnaire,
        scope,
        ...(days === undefined ? {} : { days }),
        store: openStore(() => storage),
        now: () => it.now,
        // a different person each time, the same in every run
        random: () => (seed = (seed * 16_807 + 12_345) % 2_147_483_647) / 2_147_483_647,
      }),
    keys: () => [...values.keys()],
  };
  return it;
}
