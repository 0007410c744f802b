import {
  scalesOf,
  type ActionId,
  type Answer,
  type AnswerIn,
  type FieldId,
  type Id,
  type Migration,
  type ProfileOf,
  type QuestionId,
  type Questionnaire,
} from '#model';
import { merge } from './merge.ts';
import type { SessionRecord, Step } from './record.ts';
import { stateOf, type SessionState } from './session-state.ts';
import { openSlots, removeAll } from './slots.ts';
import type { Store } from './store.ts';

/** Whose session it is, where it is kept, and what tells time and chance. */
export interface SessionOptions<Q extends Questionnaire = Questionnaire> {
  readonly questionnaire: Q;
  readonly store: Store;
  /** Keeps pages apart that share a storage, such as two provinces on one server. */
  readonly scope: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 ≤ random < 1. */
  readonly random: () => number;
  /** How long a record is kept after its last change, in days; 30 when absent. */
  readonly days?: number;
  /** What was renamed in earlier versions of the questionnaire; nothing when absent. */
  readonly migrations?: readonly Migration[];
}

/** One person's answers over time: kept, saved, found again, erased. */
export interface Session<Q extends Questionnaire = Questionnaire> {
  /** What it knows right now; another object after every change. */
  readonly state: () => SessionState<Q>;
  /** When the answers found on this device were saved; `null` for a new session. */
  readonly foundFrom: () => number | null;
  /** Whether changes survive the page: storage is there, and the last write went well. */
  readonly isSaved: () => boolean;
  /** Whether there is anything to erase. */
  readonly hasData: () => boolean;
  /** Whether something on the device was damaged, so that the newest answers may be missing. */
  readonly wasDamaged: () => boolean;
  /** Fills in a field of the profile; `null` empties it. */
  readonly setProfile: <Field extends FieldId<Q>>(
    field: Field,
    option: Exclude<ProfileOf<Q>[Field], undefined> | null,
  ) => void;
  /**
   * Keeps an answer; `null` takes it back. Saved a moment later. Not checked: what doesn't fit turns up in `again`, or
   * in `orphans`.
   */
  readonly setAnswer: <One extends QuestionId<Q>>(question: One, answer: AnswerIn<Q, One> | null) => void;
  /** Keeps what the person says of an action; `null` takes it back. */
  readonly setStep: (action: ActionId<Q>, step: Step | null) => void;
  /** Keeps a word of the page's own; `null` takes it back. */
  readonly setPage: (key: string, value: string | null) => void;
  /** The same person answers anew: profile and page stay, answers and steps go. */
  readonly restart: () => void;
  /** Another person: nothing of this questionnaire and scope stays, here or on the device. */
  readonly startNew: () => void;
  /** Writes what isn't written yet: call it when the page is hidden. */
  readonly flush: () => void;
  /**
   * Takes in what another tab has done: call it on `storage` events, with the key when that was removed (`null`: all
   * keys were). `true` when that tab has erased, or started anew, meanwhile.
   */
  readonly refresh: (removed?: string | null) => boolean;
  /** Forgets everything of ours on the device, whatever questionnaire and scope. */
  readonly erase: () => void;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

const PREFIX = 'labanso:';
const DAY = 86_400_000;
/** How long a change may wait to be written, in milliseconds. */
const DEBOUNCE = 100;

/** The key says whose record it is; a page's path is part of it, so it is kept free of the parting sign. */
const prefixOf = (scope: string, questionnaire: Questionnaire): string =>
  `${PREFIX}${encodeURIComponent(scope)}:${questionnaire.id}:`;

/**
 * Opens what this device keeps of one person's answers, or begins anew.
 *
 * Shape: see `SessionOptions`; time in milliseconds since 1970, `random` in 0…1. Answers of an earlier version of the
 * questionnaire are carried over; a damaged record is set aside, not lost. Never throws: where nothing can be kept
 * (`store.writable` is false) the session lives in memory.
 *
 * @example openSession({questionnaire, scope: '/', store: memoryStore(), now: () => 0, random: () => 0.5}).state().answers //=> {}
 */
export function openSession<const Q extends Questionnaire>(options: SessionOptions<Q>): Session<Q>;
export function openSession(options: SessionOptions): Session {
  const { questionnaire, store, scope, now, random, days = 30, migrations } = options;
  const slots = openSlots(store, prefixOf(scope, questionnaire), questionnaire.id);
  const listeners = new Set<() => void>();
  const scales = scalesOf(questionnaire);

  const fresh = (replaces = false): SessionRecord => ({
    format: 1,
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    person: Math.floor(random() * 2 ** 50).toString(36),
    replaces,
    count: 0,
    savedAt: now(),
    staleAt: 0,
    profile: {},
    answers: {},
    steps: {},
    page: {},
  });

  let record = fresh();
  let foundFrom: number | null = null;
  let saved = store.lasting && store.writable;
  /** Whether the device holds, or held, the record of this person. */
  let wasStored = false;
  /** An expired record lies on the device, not shown; the first change makes room. */
  let hidesExpired = false;
  let pending: ReturnType<typeof setTimeout> | undefined;

  const isExpired = ({ savedAt }: SessionRecord): boolean => now() - savedAt > days * DAY;

  /**
   * A clock can be wrong by years, so one look at it deletes nothing: at the first look that says "expired" the
   * record is no longer shown, and at a look a day later or more that agrees, it goes.
   */
  const open = (found: SessionRecord): void => {
    if (!isExpired(found)) {
      record = { ...found, staleAt: 0 };
      foundFrom = found.savedAt;
      wasStored = true;
    } else if (found.staleAt && now() - found.staleAt >= DAY) slots.clear();
    else {
      hidesExpired = true;
      if (!found.staleAt) slots.keep({ ...found, staleAt: now() });
    }
  };
  const found = slots.read();
  if (found) open(found);
  let state = stateOf(questionnaire, record, migrations);

  const tell = (): void => {
    state = stateOf(questionnaire, record, migrations);
    for (const listener of listeners) listener();
  };
  const forget = (): void => {
    clearTimeout(pending);
    pending = undefined;
    record = fresh(true);
    foundFrom = null;
    wasStored = hidesExpired = false;
    tell();
  };

  /** What the device holds of somebody whose record may be shown. */
  const stored = (): SessionRecord | null | undefined => {
    const read = slots.read();
    if (!hidesExpired) return read;
    if (read && isExpired(read)) return null;
    hidesExpired = false; // another tab has made room meanwhile
    return read;
  };
  /** Brings together what this tab and the device hold; `true` when the device says that this person is gone. */
  const reconcile = (): boolean => {
    const other = stored();
    if (other === undefined || (other === null && !wasStored)) return false;
    if (wasStored && (other === null || (other.person !== record.person && other.replaces))) {
      forget();
      if (other) [record, wasStored] = [other, true];
      return true;
    }
    // of two tabs that began at the same moment, the one that finds the other's record joins it
    record = { ...merge(record, other!), person: other!.person, replaces: other!.replaces };
    wasStored = true;
    return false;
  };

  const flush = (): void => {
    if (pending === undefined) return;
    clearTimeout(pending);
    pending = undefined;
    const before = record;
    const isGone = reconcile();
    if (!isGone) {
      if (hidesExpired) slots.clear();
      hidesExpired = false;
      record = { ...record, savedAt: now(), version: questionnaire.version };
      const isWritten = slots.keep(record);
      wasStored ||= isWritten;
      const wasSaved = saved;
      saved = isWritten && store.lasting;
      if (saved === wasSaved && !lacks(before, record)) return;
    }
    tell();
  };
  const later = (): void => {
    pending ??= setTimeout(flush, DEBOUNCE);
    tell();
  };
  const change = (part: 'profile' | 'answers' | 'steps' | 'page', id: Id, value: string | Answer | null): void => {
    const count = record.count + 1;
    const scale = part === 'answers' ? scales[id] : undefined;
    const entry = scale === undefined ? [value, count] : [value, count, scale];
    record = { ...record, count, [part]: { ...record[part], [id]: entry } };
    later();
  };

  return {
    state: () => state,
    foundFrom: () => foundFrom,
    isSaved: () => saved,
    hasData: () => record.count > 0 || slots.wasDamaged(),
    wasDamaged: () => slots.wasDamaged(),
    setProfile: (field, option) => change('profile', field, option),
    setAnswer: (question, answer) => change('answers', question, answer),
    setStep: (action, step) => change('steps', action, step),
    setPage: (key, value) => change('page', key, value),
    restart: () => {
      const count = record.count + 1;
      const emptied = (entries: object) =>
        Object.fromEntries(Object.keys(entries).map((id) => [id, [null, count] as const]));
      record = { ...record, count, answers: emptied(record.answers), steps: emptied(record.steps) };
      later();
    },
    startNew: () => {
      slots.clear();
      forget();
    },
    flush,
    refresh: (removed) => {
      const before = record;
      const isRemoved = wasStored && (removed === null || (removed !== undefined && slots.has(removed)));
      if (isRemoved) forget();
      const isGone = (reconcile() || isRemoved) && before.count > 0;
      // what another tab's write has covered is written again
      if (!isGone && record.count > 0 && lacks(slots.read() ?? null, record)) pending ??= setTimeout(flush, DEBOUNCE);
      tell();
      return isGone;
    },
    erase: () => {
      removeAll(store, PREFIX);
      slots.clear();
      forget();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Whether the one lacks something that the other knows. */
function lacks(one: SessionRecord | null, other: SessionRecord): boolean {
  return (['profile', 'answers', 'steps', 'page'] as const).some((part) =>
    Object.entries(other[part]).some(([id, [, count]]) => (one?.[part][id]?.[1] ?? -1) < count),
  );
}
