import { checkAnswers, type Answer, type Answers, type Id, type Profile, type Questionnaire } from '#model';
import { merge } from './merge.ts';
import { readRecord, writeRecord, type Entry, type SessionRecord, type Step } from './record.ts';
import type { Store } from './store.ts';

/** What a session knows right now. */
export interface SessionState {
  readonly profile: Profile;
  readonly answers: Answers;
  /** Action id → what the person says of it. */
  readonly steps: Readonly<Record<Id, Step>>;
  /** The page's own words, such as where the person is. */
  readonly page: Readonly<Record<string, string>>;
}

export interface SessionOptions {
  readonly questionnaire: Questionnaire;
  readonly store: Store;
  /** Keeps pages apart that share a storage, such as two provinces on one server. */
  readonly scope: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 ≤ random < 1. */
  readonly random: () => number;
  /** How long a record is kept, in days. */
  readonly days?: number;
}

/** One person's answers over time: kept, saved, found again, erased. */
export interface Session {
  readonly state: () => SessionState;
  /** When the answers found on this device were saved; `null` for a new session. */
  readonly foundFrom: () => number | null;
  /** Whether changes survive the page: storage is there, and the last write went well. */
  readonly isSaved: () => boolean;
  /** Whether there is anything to erase. */
  readonly hasData: () => boolean;
  readonly setProfile: (field: Id, option: Id | null) => void;
  readonly setAnswer: (question: Id, answer: Answer | null) => void;
  readonly setStep: (action: Id, step: Step | null) => void;
  readonly setPage: (key: string, value: string | null) => void;
  /** Writes what isn't written yet: call it when the page is hidden. */
  readonly flush: () => void;
  /** Takes in what another tab has written. */
  readonly refresh: () => void;
  /** Forgets everything, here and on the device, for all questionnaires of this scope. */
  readonly erase: () => void;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

const PREFIX = 'labanso:';
const DAY = 86_400_000;

const values = <Value>(entries: Readonly<Record<Id, Entry<Value>>>): Record<Id, Value> =>
  Object.fromEntries(Object.entries(entries).flatMap(([id, [value]]) => (value === null ? [] : [[id, value]])));

export function openSession(options: SessionOptions): Session {
  const { questionnaire, store, scope, now, random, days = 30 } = options;
  const prefix = `${PREFIX}${scope}:${questionnaire.id}:`;
  // two slots, written in turn: a torn write leaves the one before it whole
  const slots = ['a', 'b'].map((slot) => prefix + slot) as [string, string];
  const listeners = new Set<() => void>();

  const fresh = (): SessionRecord => ({
    format: 1,
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    person: Math.floor(random() * 2 ** 50).toString(36),
    count: 0,
    savedAt: now(),
    profile: {},
    answers: {},
    steps: {},
    page: {},
  });

  const stored = (): SessionRecord | null => {
    const records = slots
      .map((slot) => readRecord(store.get(slot)))
      .filter((record): record is SessionRecord => record?.questionnaire === questionnaire.id);
    const [first, second] = records;
    return first && second ? merge(first, second) : (first ?? null);
  };

  /** Only what today's questionnaire allows. */
  const usable = (record: SessionRecord): SessionState => {
    const state = {
      profile: values(record.profile),
      answers: values(record.answers),
      steps: values(record.steps),
      page: values(record.page),
    };
    for (const { path } of checkAnswers(questionnaire, { profile: state.profile, answers: state.answers })) {
      const [, part, id] = path.split('/');
      delete (part === 'profile' ? state.profile : state.answers)[id ?? ''];
    }
    return state;
  };

  const found = stored();
  const expired = found && Math.abs(now() - found.savedAt) > days * DAY;
  let record = found && !expired ? found : fresh();
  let foundFrom = found && !expired ? found.savedAt : null;
  let state = usable(record);
  let saved = store.lasting;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let slot: 0 | 1 = 0;

  const flush = (): void => {
    if (pending === undefined) return;
    clearTimeout(pending);
    pending = undefined;
    const other = stored();
    if (other && other.person === record.person) record = merge(record, other);
    record = { ...record, savedAt: now(), version: questionnaire.version };
    try {
      store.set(slots[slot], writeRecord(record));
      slot = slot ? 0 : 1;
      saved = store.lasting;
    } catch {
      saved = false;
    }
  };
  const change = (part: 'profile' | 'answers' | 'steps' | 'page', id: Id, value: Answer | Step | null): void => {
    const count = record.count + 1;
    record = { ...record, count, [part]: { ...record[part], [id]: [value, count] } };
    state = usable(record);
    pending ??= setTimeout(flush, 100);
    for (const listener of listeners) listener();
  };
  const erase = (): void => {
    clearTimeout(pending);
    pending = undefined;
    for (const key of store.keys()) if (key.startsWith(`${PREFIX}${scope}:`)) store.remove(key);
    record = fresh();
    foundFrom = null;
    state = usable(record);
    for (const listener of listeners) listener();
  };

  return {
    state: () => state,
    foundFrom: () => foundFrom,
    isSaved: () => saved,
    hasData: () => record.count > 0,
    setProfile: (field, option) => change('profile', field, option),
    setAnswer: (question, answer) => change('answers', question, answer),
    setStep: (action, step) => change('steps', action, step),
    setPage: (key, value) => change('page', key, value),
    flush,
    refresh: () => {
      const other = stored();
      if (!other) {
        if (record.count > 0 && pending === undefined) erase();
        return;
      }
      record = other.person === record.person || other.count > record.count ? merge(record, other) : record;
      state = usable(record);
      for (const listener of listeners) listener();
    },
    erase,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
