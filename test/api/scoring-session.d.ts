import { Step, FieldId, ProfileOf, QuestionId, AnswerIn, ActionId } from './scoring.js';
import { Migration } from './scoring.js';
import { Questionnaire, Id } from './scoring.js';
import { CarriedOver } from './scoring.js';

/** Text by key. Every call rejects where the device has no such place; it may also never answer. */
interface Archive {
    /**
     * Puts what `change` makes of the text under a key (`null`: none) in its place, with nothing of another tab between;
     * `undefined` leaves it. Resolves once the device has written it down. `change` may be called again after a failure.
     */
    readonly update: (key: string, change: (text: string | null) => string | undefined) => Promise<void>;
    /** Removes every key that begins so. */
    readonly clear: (prefix: string) => Promise<void>;
}
/**
 * An archive in the IndexedDB of the browser: the code for it is loaded at its first use, and again when it didn't come.
 * Never throws; without IndexedDB every call rejects.
 *
 * @example typeof openArchive().update //=> 'function'
 */
declare function openArchive(): Archive;

/** What a session knows right now. */
interface SessionState<Q extends Questionnaire = Questionnaire> extends CarriedOver<Q> {
    /** Action id → what the person says of it. */
    readonly steps: Readonly<Record<Id, Step>>;
    /** The page's own words, such as where the person is. */
    readonly page: Readonly<Record<string, string>>;
}

/** Text by key. `set` throws when nothing can be written (full), all of them when access was forbidden meanwhile. */
interface Store {
    /** The text under a key; `null` where there is none. */
    readonly get: (key: string) => string | null;
    /** Puts a text in place of the one before. */
    readonly set: (key: string, value: string) => void;
    readonly remove: (key: string) => void;
    /** All there are, those of others, too. */
    readonly keys: () => readonly string[];
    /** Whether what is written survives the page. */
    readonly lasting: boolean;
    /** Whether a first write went well; later ones may not, and the other way round. */
    readonly writable: boolean;
}
/**
 * Keeps everything in memory: for pages without storage, and for tests.
 *
 * @example memoryStore().lasting //=> false
 */
declare function memoryStore(): Store;
/** What this room needs of a `Storage`: said here, so that programs without DOM types can use this door. */
interface StorageLike {
    readonly length: number;
    readonly key: (index: number) => string | null;
    readonly getItem: (key: string) => string | null;
    readonly setItem: (key: string, value: string) => void;
    readonly removeItem: (key: string) => void;
}
/**
 * A store on the device; in memory when the device allows none. Presence says nothing (a private window has
 * a storage that refuses every write, a sandboxed frame throws at the first look), so one write is tried and
 * read back. A full storage is still read: what was saved before is there.
 *
 * @example openStore(() => undefined).lasting //=> false
 */
declare function openStore(open: () => StorageLike | undefined): Store;

/** Whose session it is, where it is kept, and what tells time and chance. */
interface SessionOptions<Q extends Questionnaire = Questionnaire> {
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
interface Session<Q extends Questionnaire = Questionnaire> {
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
    readonly setProfile: <Field extends FieldId<Q>>(field: Field, option: Exclude<ProfileOf<Q>[Field], undefined> | null) => void;
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
declare function openSession<const Q extends Questionnaire>(options: SessionOptions<Q>): Session<Q>;

export { memoryStore, openArchive, openSession, openStore };
export type { Archive, Session, SessionOptions, SessionState, StorageLike, Store };
