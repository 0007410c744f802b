import {
  own,
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
  type Step,
} from '#model';
import type { Archive } from './archive.ts';
import { begin, finished, finishedAt, withoutAnswers, withValue } from './change.ts';
import type { Desk } from './desk.ts';
import { flush, openKeeper, put, refresh, wipe } from './keeper.ts';
import { DAY, type SessionRecord } from './record.ts';
import { broughtBack, leaveExpired, rescued } from './recover.ts';
import { isBeside } from './safe.ts';
import { stateOf, type SessionState } from './session-state.ts';
import { openSlots } from './slots.ts';
import type { Store } from './store.ts';

/** Whose session it is, where it is kept, and what tells time and chance. */
export interface SessionOptions<Q extends Questionnaire = Questionnaire> {
  readonly questionnaire: Q;
  readonly store: Store;
  /** A second place, for a phone that dies within seconds of an answer; without one, only the store is used. */
  readonly archive?: Archive;
  /**
   * Keeps pages apart that share a storage, such as two provinces on one server: the path of the page. `/x/` and
   * `/x/index.html` are one.
   */
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
  /** Whether changes survive the page: there is a store or an archive, and the last write to it went well. */
  readonly isSaved: () => boolean;
  /**
   * Whether they survive a phone that dies, too; `false` without an archive, when it refuses, and when it is silent for
   * three seconds.
   */
  readonly isDurable: () => boolean;
  /** Whether there is anything to erase. */
  readonly hasData: () => boolean;
  /** Whether something on the device was damaged, so that the newest answers may be missing. */
  readonly wasDamaged: () => boolean;
  /** How many answers that are missing can still be read in damaged copies; whether they are right can't be told. */
  readonly rescuable: () => number;
  /** Takes in what can still be read in damaged copies. */
  readonly rescue: () => void;
  /** Whether the page's own scripts have removed what was saved, and again after it was written anew. */
  readonly wasCleared: () => boolean;
  /** Whether a newer version of this program has left a record here: it stays as it is, this version writes beside it. */
  readonly isNewer: () => boolean;
  /** When answers were saved that are too old to be shown (or the clock is wrong); `null`: there are none. */
  readonly expiredFrom: () => number | null;
  /** Shows the answers that are too old after all; what has been answered since stays. */
  readonly bringBack: () => void;
  /** Erases the answers that are too old, now. */
  readonly eraseExpired: () => void;
  /** When the complete result was first seen; `null` when it wasn't, or profile or answers have changed since. */
  readonly finishedAt: () => number | null;
  /** The person sees the complete result. */
  readonly finish: () => void;
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
  /** Writes what isn't written yet, and again what the page has removed: call it when the page is hidden. */
  readonly flush: () => void;
  /**
   * Takes in what another tab has done: call it on `storage` events, with the key when that was removed (`null`: all
   * keys were), and with `null` when the page comes back out of the browser's cache, where nobody tells it anything.
   * `true` when that tab has erased, or started anew, meanwhile.
   */
  readonly refresh: (removed?: string | null) => boolean;
  /** Forgets everything of ours on the device, whatever questionnaire and scope. */
  readonly erase: () => void;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

const PREFIX = 'labanso:';
/** No `Date` goes further. */
const LAST_DAY = 8.64e15;

/** The key says whose record it is; a page's path is part of it, so it is kept free of the parting sign. */
const prefixOf = (scope: string, questionnaire: Questionnaire): string =>
  `${PREFIX}${encodeURIComponent(scope.replace(/\/index\.(html?|php|aspx?)$/i, '/'))}:${questionnaire.id}:`;

/** A clock that a page has broken must not take the answers along: it stands still at the last time it told. */
function trusted(now: () => number): () => number {
  let last = 0;
  return () => {
    try {
      const time = Math.floor(Number(now()));
      if (time > 0 && time < LAST_DAY) last = time;
    } catch {
      // as if no time had passed
    }
    return last;
  };
}

function openDesk({ questionnaire, store, scope, now, random, days = 30 }: SessionOptions): Desk {
  const time = trusted(now);
  const fresh = (replaces: boolean): SessionRecord =>
    begin(questionnaire, replaces, time(), `${trusted(() => random() * 2 ** 50)()} ${time()}`);
  return {
    slots: openSlots(store, prefixOf(scope, questionnaire), questionnaire.id),
    time,
    lifetime: days * DAY,
    fresh,
    record: fresh(false),
    foundFrom: null,
    expired: null,
    hidesExpired: false,
    wasStored: false,
    wasArchived: false,
    wasRestored: false,
    turn: 0,
  };
}

/**
 * Opens what this device keeps of one person's answers, or begins anew.
 *
 * Shape: see `SessionOptions`; time in milliseconds since 1970, `random` in 0…1. What the store holds is there at once,
 * what only the archive holds a moment later: `subscribe`. Answers of an earlier version of the questionnaire are
 * carried over; a damaged record is set aside, not lost. Never throws: where nothing can be kept (`store.writable` is
 * false) the session lives in memory.
 *
 * @example openSession({questionnaire, scope: '/', store: memoryStore(), now: () => 0, random: () => 0.5}).state().answers //=> {}
 */
export function openSession<const Q extends Questionnaire>(options: SessionOptions<Q>): Session<Q>;
export function openSession(options: SessionOptions): Session {
  const { questionnaire, scope, migrations } = options;
  const listeners = new Set<() => void>();
  const scales = scalesOf(questionnaire);
  const desk = openDesk(options);
  const prefix = prefixOf(scope, questionnaire);
  const seen = (record: SessionRecord): SessionState => stateOf(questionnaire, record, migrations);
  const tell = (): void => {
    state = seen(desk.record);
    for (const listener of listeners) listener();
  };
  const keeper = openKeeper(desk, options, prefix, questionnaire.version, tell);
  let state = seen(desk.record);

  const next = (record: SessionRecord): void => put(keeper, record);
  const change = (part: 'profile' | 'answers' | 'steps' | 'page', id: Id, value: Answer | null): void =>
    next(withValue(desk.record, part, id, value, part === 'answers' ? own(scales, id) : undefined));
  const erase = (start: string): void => {
    wipe(keeper, start);
    tell();
  };
  const answersIn = (record: SessionRecord): number => Object.keys(seen(record).answers).length;
  const isNewer = (): boolean => desk.slots.isNewer() || (keeper.safe !== undefined && isBeside(keeper.safe));
  return {
    state: () => state,
    foundFrom: () => desk.foundFrom,
    isSaved: () => keeper.isStored || keeper.safe?.works === true,
    isDurable: () => keeper.safe !== undefined && keeper.safe.works !== false,
    hasData: () =>
      desk.record.count > 0 ||
      desk.expired !== null ||
      desk.slots.wasDamaged() ||
      isNewer() ||
      keeper.safe?.isLeft === true,
    // where the archive has everything, nothing is missing
    wasDamaged: () => desk.slots.wasDamaged() && !desk.wasRestored,
    rescuable: () => (desk.slots.wasDamaged() ? answersIn(rescued(desk, questionnaire)) - answersIn(desk.record) : 0),
    rescue: () => next(rescued(desk, questionnaire)),
    wasCleared: () => keeper.cleared > 1,
    isNewer,
    expiredFrom: () => desk.expired?.savedAt ?? null,
    bringBack: () => next(broughtBack(desk)),
    eraseExpired: () => {
      if (desk.hidesExpired) return erase(prefix);
      leaveExpired(desk);
      tell();
    },
    finishedAt: () => finishedAt(desk.record),
    finish: () => next(finished(desk.record, desk.time())),
    setProfile: (field, option) => change('profile', field, option),
    setAnswer: (question, answer) => change('answers', question, answer),
    setStep: (action, step) => change('steps', action, step),
    setPage: (key, value) => change('page', key, value),
    restart: () => next(withoutAnswers(desk.record)),
    startNew: () => erase(prefix),
    flush: () => flush(keeper),
    refresh: (removed) => refresh(keeper, removed),
    erase: () => erase(PREFIX),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
