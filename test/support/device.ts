// A phone's storage in a test: shared by tabs, and as bad as phones are.

import { openSession, openStore, type Archive, type Session, type StorageLike } from '#session';
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
  /** What the archive holds, by key. */
  readonly archived: Map<string, string>;
  /** How the archive answers: at once, with a refusal, or not at all until it is put right. */
  archive: 'well' | 'refuses' | 'silent';
  /** Opens a tab; one without an archive unless asked for. */
  readonly open: (options?: {
    questionnaire?: Questionnaire;
    scope?: string;
    days?: number;
    isSafe?: boolean;
    now?: () => number;
    random?: () => number;
  }) => Session;
  /** Waits until the archive has answered everything that it was asked, or for a moment when it is silent. */
  readonly settled: () => Promise<void>;
  /** The keys there are. */
  readonly keys: () => readonly string[];
}

/** An archive as a browser has it: one thing after the other, each with nothing between, and never at once. */
function archiveOf(phone: Pick<Device, 'archive' | 'archived'>): Archive & { readonly idle: () => Promise<void> } {
  let last: Promise<unknown> = Promise.resolve();
  const next = (work: () => void): Promise<void> => {
    const mine = last.then(async () => {
      while (phone.archive === 'silent') await new Promise((resolve) => setTimeout(resolve, 5));
      if (phone.archive === 'refuses') throw new DOMException('Unknown.', 'UnknownError');
      work();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
  const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));
  return {
    idle: async () => {
      let seen;
      do {
        seen = last;
        await moment();
        if (phone.archive !== 'silent') await last;
        await moment();
      } while (seen !== last);
    },
    update: (key, change) =>
      next(() => {
        const text = change(phone.archived.get(key) ?? null);
        if (text !== undefined) phone.archived.set(key, text);
      }),
    clear: (prefix) =>
      next(() => {
        for (const key of [...phone.archived.keys()]) if (key.startsWith(prefix)) phone.archived.delete(key);
      }),
  };
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
      let used = 0;
      for (const [name, text] of values) used += name === key ? 0 : name.length + text.length;
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
    archived: new Map(),
    archive: 'well',
    settled: () => archive.idle(),
    open: ({ questionnaire = tiny, scope = '/', days, isSafe = false, now, random } = {}) =>
      openSession({
        questionnaire,
        scope,
        ...(days === undefined ? {} : { days }),
        ...(isSafe ? { archive } : {}),
        store: openStore(() => storage),
        now: now ?? (() => it.now),
        // a different person each time, the same in every run
        random: random ?? (() => (seed = (seed * 16_807 + 12_345) % 2_147_483_647) / 2_147_483_647),
      }),
    keys: () => [...values.keys()],
  };
  const archive = archiveOf(it);
  return it;
}
