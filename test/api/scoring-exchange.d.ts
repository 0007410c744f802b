/** `[a-z][a-z0-9-]{0,63}`: lower-case, stable for ever, never shown to a person. */
type Id = string;
/**
 * Holds when, for every field named, the profile's value is one of those listed;
 * a field that the profile lacks holds. A list of such objects holds when one of them does.
 */
type Condition = Readonly<Record<Id, readonly string[]>> | readonly Readonly<Record<Id, readonly string[]>>[];
/** An unscored fact about the business, chosen from `options`. */
interface ProfileField {
    readonly id: Id;
    readonly options: readonly Id[];
}
/** A part of the questionnaire that has a score of its own. */
interface Area {
    readonly id: Id;
    /** Integer 1…1000 in the overall score; 1 when absent. */
    readonly weight?: number;
}
/** One possible answer; `points` is an integer 0…100. */
interface Option {
    readonly id: Id;
    readonly points: number;
}
/** An option of a multiple question; an `exclusive` one ("none of these") is chosen alone. */
interface MultipleOption extends Option {
    readonly exclusive?: boolean;
}
/** From this answer on (inclusive) a number question gives these points. */
interface Band {
    readonly from: number;
    readonly points: number;
}
interface QuestionBase {
    readonly id: Id;
    readonly area: Id;
    /** Integer 1…1000 within its area; 1 when absent. */
    readonly weight?: number;
    /** May be answered "not applicable"; false when absent. */
    readonly notApplicable?: boolean;
    /** Asked only of profiles for which this holds; of everybody when absent. */
    readonly askIf?: Condition;
}
/** Exactly one option. */
interface SingleQuestion extends QuestionBase {
    readonly type: 'single';
    readonly options: readonly Option[];
}
/** Any non-empty set of options; their points add up and are capped at 100. */
interface MultipleQuestion extends QuestionBase {
    readonly type: 'multiple';
    readonly options: readonly MultipleOption[];
}
/** An integer within `min…max`; the last band that begins at or below it gives the points. */
interface NumberQuestion extends QuestionBase {
    readonly type: 'number';
    /** What is counted, for example `percent`. Not used in scoring. */
    readonly unit: Id;
    readonly min: number;
    readonly max: number;
    /** Ascending; the first begins at `min`. */
    readonly bands: readonly Band[];
}
type Question = SingleQuestion | MultipleQuestion | NumberQuestion;
/** A demand on one area: its score must be `from` or more. */
interface Gate {
    readonly area: Id;
    readonly from: number;
}
/** A rung of the ladder: overall score `from` or more (inclusive), and every gate held. */
interface Level {
    readonly id: Id;
    readonly from: number;
    readonly gates?: readonly Gate[];
}
/** The answer an action leads to, or a question's answer: option id, list of option ids, or integer. */
type Target = Id | readonly Id[] | number;
/** Something a business can do next. What it is for follows from what it raises. */
interface Action {
    readonly id: Id;
    /** Question id → the answer that this action leads to. */
    readonly raises: Readonly<Record<Id, Target>>;
    /** Effort in working hours: integer, 1 or more. */
    readonly hours: number;
    /** Money in VND: lowest and highest, integers. */
    readonly cost: readonly [number, number];
    /** Actions to do first. */
    readonly requires?: readonly Id[];
    /** A legal duty, not a choice; false when absent. */
    readonly obligation?: boolean;
    /** Profiles it is meant for; everybody when absent. */
    readonly for?: Condition;
    /** Ids of sources. */
    readonly sources?: readonly Id[];
}
/** A share of businesses: those whose answer to `question` is `in` a list, or is `atLeast` a number. */
type Indicator = {
    readonly id: Id;
    readonly question: Id;
    readonly in: readonly Id[];
} | {
    readonly id: Id;
    readonly question: Id;
    readonly atLeast: number;
};
/** Where a fact comes from; what else it says is the content's own. */
interface Source {
    readonly id: Id;
    readonly [fact: string]: unknown;
}
/** A questionnaire, as in "Scoring, exactly". Treat it as immutable: results refer to it by fingerprint. */
interface Questionnaire {
    readonly id: Id;
    /** Semver: patch = texts only; minor = unscored additions; major = any score can change. */
    readonly version: string;
    readonly profile?: readonly ProfileField[];
    readonly areas: readonly Area[];
    readonly questions: readonly Question[];
    /** Ascending; the first has `from` 0 and no gates. */
    readonly levels: readonly Level[];
    readonly actions?: readonly Action[];
    readonly indicators?: readonly Indicator[];
    readonly sources?: readonly Source[];
}

export type { Action as A, Band as B, Condition as C, Gate as G, Id as I, Level as L, MultipleOption as M, NumberQuestion as N, Option as O, ProfileField as P, Questionnaire as Q, SingleQuestion as S, Target as T, Question as a, Area as b, Indicator as c, MultipleQuestion as d, Source as e };
import { I as Id, T as Target } from './questionnaire.js';

/** "Does not apply to us", where the question allows it. No option may have this id. */
declare const NOT_APPLICABLE = "not-applicable";
/** "I don't know", always allowed. No option may have this id. */
declare const UNSURE = "unsure";
/**
 * One answer: an option id (single), a list of option ids without repeats (multiple), an integer
 * (number), `'not-applicable'` or `'unsure'`. Unanswered is the absence of the key.
 */
type Answer = Target;
/** Question id → answer. */
type Answers = Readonly<Record<Id, Answer>>;
/** Field id → option id; every field may be absent. */
type Profile = Readonly<Record<Id, Id>>;
/** What one business hands in. */
interface Submission {
    readonly profile?: Profile;
    readonly answers: Answers;
    /** The questionnaire that was answered; when given, another id or major version is refused. */
    readonly questionnaire?: {
        readonly id: Id;
        readonly version: string;
    };
}

export { NOT_APPLICABLE as N, UNSURE as U };
export type { Answers as A, Profile as P, Submission as S, Answer as a };
import { P as Profile, A as Answers } from './answers.js';
import { Q as Questionnaire, I as Id } from './questionnaire.js';

/** Answers to an earlier version, as today's questionnaire sees them. Each is in exactly one of the three. */
interface CarriedOver {
    readonly profile: Profile;
    readonly answers: Answers;
    /** The question is there, but its scale has changed, or the chosen option is gone: to be asked again. */
    readonly again: Answers;
    /** The question, or the field of the profile, is gone. */
    readonly orphans: Answers;
}
/**
 * Takes answers along to another version of a questionnaire: what still means the same is kept, nothing is dropped.
 * `scales` holds `scaleOf` each question as it was when it was answered; without one, an answer that fits is kept.
 */
declare function carryOver(questionnaire: Questionnaire, submission: {
    readonly profile: Profile;
    readonly answers: Answers;
}, scales: Readonly<Record<Id, string | undefined>>): CarriedOver;
/** `scaleOf` every question of a questionnaire. */
declare const scalesOf: ({ questions }: Questionnaire) => Readonly<Record<Id, string>>;

export { carryOver as c, scalesOf as s };
export type { CarriedOver as C };
import { I as Id } from './questionnaire.js';

/** What is wrong with some data, as data: a translator needs only `code` and the facts. */
interface Finding {
    /** Stable, kebab-case. */
    readonly code: string;
    /** JSON Pointer to the place, for example `/answers/payments`. */
    readonly path: string;
    /** English, for developers: where, what is there, what is allowed. */
    readonly message: string;
    /** A warning doesn't stop scoring. */
    readonly level: 'error' | 'warning';
    readonly actual?: unknown;
    /** What is allowed. */
    readonly expected?: unknown;
    /** The ids most like the one given, best first. */
    readonly nearest?: readonly Id[];
}
/** Misuse by a program. `name` is a string of its own, since minifiers rename classes. */
declare class LabansoError extends Error {
    readonly name = "LabansoError";
    /** Stable, kebab-case. */
    readonly code: string;
    /** The first 100. */
    readonly findings: readonly Finding[];
    /** How many there are in all. */
    readonly total: number;
    constructor(code: string, message: string, findings?: readonly Finding[]);
}
/** One step of a JSON Pointer (RFC 6901). */
declare const pointer: (...steps: readonly (string | number)[]) => string;

export { LabansoError as L, pointer as p };
export type { Finding as F };
import { I as Id } from './questionnaire.js';

/** Where an asked question stands; `not-asked` when the profile isn't asked it. */
type State = 'answered' | 'unsure' | 'not-applicable' | 'unanswered' | 'not-asked';
/** Lowest and highest score that is still possible. */
type Range = readonly [lowest: number, highest: number];
/** The score of one area. */
interface AreaResult {
    /** `null` while a question of the area is unanswered, and when no question counts. */
    readonly score: number | null;
    /** `null` when no question counts. */
    readonly range: Range | null;
}
/** One thing that is missing for the next level: points overall, or points in one area. */
type Missing = {
    readonly score: number;
    readonly has: number;
} | {
    readonly area: Id;
    readonly score: number;
    readonly has: number;
};
/** The level just above the one reached, and what holds the business back from it. */
interface NextLevel {
    readonly level: Id;
    readonly missing: readonly Missing[];
}
/** The result of one submission, as in "Scoring, exactly". */
interface Result {
    readonly questionnaire: {
        readonly id: Id;
        readonly version: string;
        /** Changes whenever something changes that a score depends on. */
        readonly fingerprint: string;
    };
    /** No asked question is unanswered. */
    readonly complete: boolean;
    /** `null` while incomplete, and when no question counts at all. */
    readonly score: number | null;
    /** `null` when no question counts at all. */
    readonly range: Range | null;
    /** `null` while the score is `null`. */
    readonly level: Id | null;
    /** Lowest and highest level still possible; `null` when no question counts at all. */
    readonly levelRange: readonly [lowest: Id, highest: Id] | null;
    /** `null` at the top, and while the score is `null`. */
    readonly next: NextLevel | null;
    readonly areas: Readonly<Record<Id, AreaResult>>;
    readonly states: Readonly<Record<Id, State>>;
    /** Ids of answers to questions that the questionnaire doesn't have; only with `unknown: 'keep'`. */
    readonly orphans?: readonly Id[];
}

export type { AreaResult as A, Missing as M, NextLevel as N, Result as R, State as S, Range as a };
import { P as Profile, a as Answer, S as Submission } from './shared/answers.js';
export { A as Answers, N as NOT_APPLICABLE, U as UNSURE } from './shared/answers.js';
export { C as CarriedOver, c as carryOver, s as scalesOf } from './shared/carry-over.js';
import { F as Finding } from './shared/finding.js';
export { L as LabansoError, p as pointer } from './shared/finding.js';
import { Q as Questionnaire, C as Condition, I as Id, a as Question } from './shared/questionnaire.js';
export { A as Action, b as Area, B as Band, G as Gate, c as Indicator, L as Level, M as MultipleOption, d as MultipleQuestion, N as NumberQuestion, O as Option, P as ProfileField, S as SingleQuestion, e as Source, T as Target } from './shared/questionnaire.js';
import { S as State, M as Missing, R as Result } from './shared/result.js';
export { A as AreaResult, N as NextLevel, a as Range } from './shared/result.js';

/** How to check. */
interface CheckOptions {
    /** Answers to questions that the questionnaire doesn't have: an error (default), or kept aside. */
    readonly unknown?: 'refuse' | 'keep';
}
/**
 * Everything that is wrong with a submission, all at once; an empty list means it can be scored.
 *
 * Shape: any value → findings in the order of its keys. Never throws, never changes its input.
 * Answers to questions that the profile isn't asked are checked like the others: they may be
 * counted as soon as the profile changes.
 *
 * @example checkAnswers(questionnaire, {answers: {payments: 'chash'}})[0].nearest //=> ['cash', …]
 */
declare function checkAnswers(questionnaire: Questionnaire, submission: unknown, options?: CheckOptions): readonly Finding[];

type Fields = Readonly<Record<Id, readonly string[]>>;
/** The alternatives of a condition: it holds when one of them does. */
declare const alternatives: (condition: Condition) => readonly Fields[];
/**
 * Whether a condition holds for a profile. No condition → true; a field that the profile lacks holds.
 *
 * @example holds({sector: ['retail']}, {sector: 'food'}) //=> false
 * @example holds({sector: ['retail']}, {}) //=> true
 */
declare function holds(condition: Condition | undefined, profile: Profile): boolean;

/** What a value is, for a message: `"abc"`, `2.5`, `null`, `["a", […]]`, `NaN`. Long and deep values are cut. */
declare function describe(value: unknown): string;

/**
 * 32-bit FNV-1a over UTF-16 code units, from a seed; 8 hexadecimal digits. It finds accidents, not forgeries.
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
declare function hash(text: string, seed?: number): string;

/**
 * The three candidates most like a word, best first; ties keep the order given.
 * A word over 64 characters can't be an id and has no neighbours.
 *
 * @example nearest('papper', ['paper', 'none', 'app']) //=> ['paper', 'app', 'none']
 */
declare const nearest: (word: unknown, candidates: readonly string[]) => readonly string[];

/**
 * The value that an object itself has under a key; `undefined` for anything inherited.
 * (`({}).constructor` is a function: answers come from strangers. `Object.hasOwn` is too new for old phones.)
 */
declare const own: <Value>(object: Readonly<Record<string, Value>>, key: string) => Value | undefined;

/**
 * What an answer to a question means by: 8 hexadecimal digits over its type and its options' ids in order, or its
 * ends. Equal for two versions of a question exactly when an answer to the one can stand for the other; points,
 * weights and texts don't count, since they change the score and not what was said.
 */
declare function scaleOf(question: Question): string;

/**
 * `n / d` rounded to the nearest integer, halves up: the only rounding there is.
 * Shape: integers n ≥ 0, d > 0, both below 2⁵² → integer. Source: "Scoring, exactly".
 *
 * @example roundHalfUp(5, 2) //=> 3
 */
declare const roundHalfUp: (n: number, d: number) => number;
/** Points (0…100) with the weight (1…1000) that they have in a mean. */
interface Term {
    readonly points: number;
    readonly weight: number;
}
/**
 * The weighted mean of some points, rounded once; `null` when there are none (never 0).
 *
 * @example weightedMean([{points: 50, weight: 1}, {points: 100, weight: 2}]) //=> 83
 */
declare function weightedMean(terms: readonly Term[]): number | null;

/** A submission and the version of the questionnaire it answers. */
interface Scored {
    readonly questionnaire: Questionnaire;
    readonly submission: Submission;
}
/**
 * One score then and now. `you` is what other answers have changed, `ruler` what another version of the
 * questionnaire has: `then + you + ruler = now`, to the last point. `null`: no score on one of the two days.
 */
interface Change {
    readonly then: number | null;
    readonly now: number | null;
    readonly you: number | null;
    readonly ruler: number | null;
}
/** One answer that isn't what it was. `null`: unanswered, or not in that version. */
interface AnswerChange {
    readonly question: Id;
    readonly then: Answer | null;
    readonly now: Answer | null;
}
interface Comparison {
    readonly score: Change;
    /** Today's areas. */
    readonly areas: Readonly<Record<Id, Change>>;
    readonly level: {
        readonly then: Id | null;
        readonly now: Id | null;
    };
    /** In today's order, then what is gone. */
    readonly answers: readonly AnswerChange[];
    /** Whether the two are of the same version: then the ruler has not moved. */
    readonly isSameRuler: boolean;
}
/**
 * What has changed between two submissions, months apart: the score, each area, each answer.
 *
 * Between the two stands a third score: today's questionnaire with the answers of then, and today's answers where
 * then had none that fits (a new question, another scale). From then to there the ruler moved, from there to now you.
 * Throws `LabansoError` as `score` does.
 */
declare function compare(then: Scored, now: Scored): Comparison;

/** One line of the ledger: weight × points. */
interface LedgerLine {
    readonly question: Id;
    readonly state: State;
    readonly answer: Answer | null;
    readonly weight: number;
    /** `null` when the question doesn't count, or is still open. */
    readonly points: number | null;
    /** weight · points. */
    readonly product: number | null;
}
/** One area's sums: `score` is `points / weight`, rounded half up. */
interface LedgerArea {
    readonly area: Id;
    /** The area's weight in the overall score. */
    readonly areaWeight: number;
    readonly lines: readonly LedgerLine[];
    /** Σ weight·points and Σ weight of the lines that count; `null` when the area has no score. */
    readonly points: number | null;
    readonly weight: number | null;
    readonly score: number | null;
}
/** One rung: whether it is met, and what is missing. */
interface LedgerLevel {
    readonly level: Id;
    readonly from: number;
    readonly met: boolean;
    readonly missing: readonly Missing[];
}
/** How a score came about, down to the last digit; it can be redone with a pencil. */
interface Ledger {
    readonly areas: readonly LedgerArea[];
    /** Σ area weight·area score and Σ area weight over the areas that have a score; `null` without a score. */
    readonly points: number | null;
    readonly weight: number | null;
    readonly score: number | null;
    /** From the lowest on; `met` looks at one level alone, the level reached is the last before the first unmet one. */
    readonly levels: readonly LedgerLevel[];
    readonly result: Result;
}
/**
 * How the score came about: every answer with its points and weight, the sums, the one rounding for each
 * area, the one rounding at the end, and each level's demands.
 *
 * Shape: as `score` → `Ledger`. Throws as `score` does. Source: "Scoring, exactly".
 */
declare function explain(questionnaire: Questionnaire, submission: Submission): Ledger;

/**
 * Changes whenever something changes that a score depends on: profile fields, areas, questions, levels.
 * Actions, indicators and sources don't: they never move a score. Not a signature: it finds accidents,
 * not forgeries. 16 hexadecimal digits; the same in any process, whatever the order of keys.
 */
declare function fingerprint(questionnaire: Questionnaire): string;

/** What doing one action, alone, changes in the result. */
interface Gain {
    /** Points overall; can be 0 although an area rises. */
    readonly score: number;
    /** Only the areas whose score changes. */
    readonly areas: Readonly<Record<Id, number>>;
    /** The level reached, when it rises. */
    readonly level: Id | null;
}
/** An action that would change something, with what it would change. */
interface NextAction {
    readonly id: Id;
    /** `null` while the result isn't complete. */
    readonly gain: Gain | null;
    /** Question id → the answer it leads to, and the points before and after. */
    readonly changes: Readonly<Record<Id, {
        readonly answer: Answer;
        readonly points: readonly [number, number];
    }>>;
}
/**
 * What this business can do next, best first: obligations, then the greatest gain per hour; an action
 * comes after those it requires. Only actions that are meant for the profile and raise an answer.
 *
 * Shape: as `score` → list of `NextAction`; gains are what scoring again would give, each action alone;
 * `null` while the result isn't complete. Throws `LabansoError` `invalid-answers`, as `score` does.
 *
 * Source: "Scoring, exactly", actions.
 *
 * @example nextActions(questionnaire, submission)[0].gain.score //=> 6
 */
declare function nextActions(questionnaire: Questionnaire, submission: Submission): readonly NextAction[];

/** What the business says of single actions. */
interface RoadOptions {
    /** Ids of actions already done: their answers hold, they cost nothing. */
    readonly done?: readonly Id[];
    /** Ids of actions that can't be done; what requires them can't either. */
    readonly excluded?: readonly Id[];
}
/** A way to a level, or why there is none. */
type Road = {
    readonly reachable: true;
    /** In the order in which to do them; empty when the level is reached already. */
    readonly actions: readonly Id[];
    readonly hours: number;
    /** VND, lowest and highest. */
    readonly cost: readonly [number, number];
    /** The result when all is done. */
    readonly after: Result;
} | {
    readonly reachable: false;
    /** The result when everything possible is done. */
    readonly after: Result;
    /** What still holds the business back then, for each level up to the target. */
    readonly missing: readonly {
        readonly level: Id;
        readonly missing: readonly Missing[];
    }[];
};
/**
 * The shortest road to a level: of all sets of actions that reach it, with their prerequisites, the one with
 * the fewest hours; ties: the lower sum of highest costs, then fewer actions, then the first in order of
 * definition. Exactly the shortest, for any number of actions; made for up to 40 relevant ones.
 *
 * Shape: as `score`, and the id of a level → `Road`; `null` while the score is `null`.
 * Throws `LabansoError`: `invalid-answers`, as `score` does; `unknown-level`; `unknown-action` in `options`.
 *
 * Source: "Scoring, exactly", the shortest road to a level.
 *
 * @example planRoad(questionnaire, submission, 'established').actions //=> ['open-business-account', …]
 */
declare function planRoad(questionnaire: Questionnaire, submission: Submission, target: Id, { done, excluded }?: RoadOptions): Road | null;

/** The fewest points that an allowed answer can give. (One option alone never gives more than with others.) */
declare const lowestPoints: (question: Question) => number;
/** The most points that an allowed answer can give. */
declare const highestPoints: (question: Question) => number;
/**
 * The points (0…100) of an answer that `checkAnswers` finds nothing wrong with. Unsure counts as the lowest.
 * Not for `not-applicable`, which has no points.
 */
declare function pointsOf(question: Question, answer: Answer): number;

/**
 * The result of one submission: score, range, level, what holds it back, areas, states.
 *
 * Shape: a questionnaire and `{profile?, answers}` → `Result`; integers 0…100, `null` for "not known".
 * While a question is unanswered there is no score, only the range. `unsure` counts as the lowest answer,
 * "not applicable" as if the question weren't there.
 * The questionnaire is trusted: `checkQuestionnaire` finds what is wrong with one.
 * Throws `LabansoError` with code `invalid-answers` and every finding; never a partial or guessed number.
 *
 * Source: "Scoring, exactly".
 *
 * @example score(questionnaire, {answers: {payments: 'cash'}}).range //=> [0, 75]
 */
declare function score(questionnaire: Questionnaire, submission: Submission, options?: CheckOptions): Result;

/** A distribution of scores. */
interface Distribution {
    readonly count: number;
    /** One decimal, halves up. */
    readonly mean: number;
    /** Lower quartile, median, upper quartile; nearest rank: the ⌈p·n⌉-th smallest. */
    readonly quartiles: readonly [number, number, number];
}
/** A share of businesses. */
interface Share {
    readonly yes: number;
    readonly counted: number;
    /** 95 % Wilson interval in percent, rounded to integers. */
    readonly interval: readonly [number, number];
}
/**
 * A share with its 95 % Wilson score interval: honest for small groups, never outside 0…100.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22, 1927; z = 1.959964 (two-sided 95 %).
 *
 * @example shareOf(12, 31).interval //=> [24, 56]
 */
declare function shareOf(yes: number, counted: number): Share;

/** A submission of a group; of two with the same `id` the last one counts. */
interface GroupSubmission extends Submission {
    readonly id?: string;
}
interface SummaryOptions {
    /** Fewer than this many, and nothing but the count is shown; 5 when absent, never below 3. */
    readonly minimum?: number;
}
/** How often each answer was given. */
interface AnswerCounts {
    readonly asked: number;
    /** Option id → count; for a number, the `from` of the band → count. */
    readonly options: Readonly<Record<Id, number>>;
    readonly unsure: number;
    readonly notApplicable: number;
}
/** What can be said of a group without saying anything of one of its members. `null`: too few to show. */
interface Summary {
    /** Complete results of this questionnaire and major version, each submission once. */
    readonly count: number;
    readonly incomplete: number;
    readonly repeated: number;
    /** Positions of submissions that can't be scored, with the reasons. */
    readonly invalid: readonly {
        readonly index: number;
        readonly findings: readonly Finding[];
    }[];
    readonly score: Distribution | null;
    readonly areas: Readonly<Record<Id, Distribution | null>> | null;
    /** Level id → count. */
    readonly levels: Readonly<Record<Id, number>> | null;
    readonly questions: Readonly<Record<Id, AnswerCounts | null>> | null;
    readonly indicators: Readonly<Record<Id, Share | null>> | null;
}
/**
 * A group's scores, levels, answers and indicators.
 *
 * Shape: list of submissions → `Summary`. Only complete results of this questionnaire's id and major version
 * count, each submission once. A part with fewer than `minimum` members is `null`, so that nobody can be
 * recognised; when the whole group is smaller, everything but the counts is. An indicator's share is of those
 * who answered (unsure is a no).
 * Never throws for bad submissions: they are listed in `invalid`. Throws `LabansoError` `minimum-below-3`.
 *
 * Source: "Scoring, exactly", groups.
 */
declare function summarize(questionnaire: Questionnaire, submissions: readonly GroupSubmission[], { minimum }?: SummaryOptions): Summary;

export { Answer, Condition, Finding, Id, Missing, Profile, Question, Questionnaire, Result, State, Submission, alternatives, checkAnswers, compare, describe, explain, fingerprint, hash, highestPoints, holds, lowestPoints, nearest, nextActions, own, planRoad, pointsOf, roundHalfUp, scaleOf, score, shareOf, summarize, weightedMean };
export type { AnswerChange, AnswerCounts, Change, CheckOptions, Comparison, Distribution, Gain, GroupSubmission, Ledger, LedgerArea, LedgerLevel, LedgerLine, NextAction, Road, RoadOptions, Scored, Share, Summary, SummaryOptions, Term };
import { Profile, Answers, Submission } from './scoring.js';
import { Questionnaire } from './scoring.js';
import { Finding } from './scoring.js';
import { Result } from './scoring.js';

/** Answers that came in whole, with the questionnaire they belong to. */
interface Received {
    readonly ok: true;
    /** The one of the list that was answered: of the same id and version. */
    readonly questionnaire: Questionnaire;
    readonly profile: Profile;
    readonly answers: Answers;
}
/** Answers of a file, with the day it was written. */
interface ReceivedFile extends Received {
    /** `YYYY-MM-DD`, as the file says. */
    readonly savedOn: string;
}
/** Nothing came in, and why: at least one finding, at most 100. */
interface Refused {
    readonly ok: false;
    readonly findings: readonly Finding[];
}
/** What `decode` says: all answers or none, never some of them. */
type Decoded = Received | Refused;
/** What `readFile` says: all answers or none, never some of them. */
type DecodedFile = ReceivedFile | Refused;

/**
 * The one code of a profile with its answers: whatever the order of keys and of chosen options, it is the same.
 *
 * Shape: digits and capitals without I, L, O and U; as long for empty answers as for full ones (`sme-vn`: 36).
 * Answers to questions that the profile isn't asked are in it too. It has no free text, so it names nobody.
 * Throws `LabansoError` with code `invalid-answers` and every finding.
 *
 * @example encode(questionnaire, {answers: {payments: 'cash'}}) //=> '1JVYA0F7G8C4729S'
 */
declare function encode(questionnaire: Questionnaire, submission: Submission): string;
/**
 * The answers that a code stands for, and which of the questionnaires they answer.
 *
 * Shape: a text as people type and paste it (small letters, spaces, dashes of any kind, O for 0, I and L for 1,
 * full-width letters) → all answers, or what is wrong with the code, most helpful first. Never throws.
 * One wrong symbol, or two neighbours exchanged, is always found; other mistakes nearly always.
 *
 * @example decode('1jvy-a0f7', [questionnaire]).findings[0].code //=> 'code-cut'
 */
declare function decode(text: string, questionnaires: readonly Questionnaire[]): Decoded;
/**
 * A code in groups of four, for reading aloud and for paper; `decode` reads it as well.
 *
 * @example groupCode('1JVYA0F7G8C4729S') //=> '1JVY-A0F7-GVYA-0GQY'
 */
declare const groupCode: (code: string) => string;

/** Text, a number, or nothing. */
type Cell = string | number | null;
/**
 * `rfc4180`: comma, decimal point, no byte order mark, for programs.
 * `excel-vi`: byte order mark, semicolon, decimal comma, for Excel on a computer set to Vietnamese.
 */
type CsvDialect = 'rfc4180' | 'excel-vi';
/**
 * A table as CSV, every line ended by CRLF; no row → an empty text, but for the mark.
 *
 * Shape: rows of cells; `null` is an empty cell. A text that a spreadsheet would run as a formula gets a `'` before it;
 * any other text stays as written, with its leading zeros. Numbers stay numbers, also below zero.
 * Throws `LabansoError` with code `number-not-finite`: a score that isn't known is `null`, not `NaN`.
 *
 * Source: RFC 4180; OWASP ASVS 5.0, 1.2.10.
 *
 * @example writeCsv([['=1+1', -0.5, null]], 'excel-vi') //=> "\ufeff'=1+1;-0,5;\r\n"
 */
declare function writeCsv(rows: readonly (readonly Cell[])[], dialect: CsvDialect): string;

/** What goes into a file. */
interface FileContents {
    readonly questionnaire: Questionnaire;
    readonly submission: Submission;
    /** For whoever opens the file; reading it back ignores it, and scores again. */
    readonly result?: Result;
    /** `YYYY-MM-DD`. */
    readonly savedOn: string;
}
/**
 * The text of a file that holds a submission: the same for the same answers, whatever the order of keys.
 *
 * Shape: JSON with `format` (`"labanso-submission"`), `formatVersion` (1), `questionnaire` (`id`, `version`),
 * `savedOn` (`YYYY-MM-DD`), `profile` and `answers` in the order of the questionnaire and, when given, `result`.
 * Throws `LabansoError`: `invalid-answers` with every finding, or `invalid-date`.
 */
declare function writeFile({ questionnaire, submission, result, savedOn }: FileContents): string;
/**
 * The submission in the text of a file, and which of the questionnaires it answers.
 *
 * Shape: text, with or without a byte order mark → all answers and the day of writing, or everything that is wrong.
 * Never throws; a key such as `__proto__` is a finding, and reaches no prototype.
 * Unknown keys beside the answers are ignored: a later format may add some without a new number.
 */
declare function readFile(text: string, questionnaires: readonly Questionnaire[]): DecodedFile;

/**
 * The address without its code: for `history.replaceState`, as soon as the code is read, so that the page's
 * statistics and the next link that is copied don't carry somebody's answers. Everything else stays.
 *
 * @example withoutCode('https://a.vn/?x=1#top&labanso=1JVYA0F7GVYA0GQY') //=> 'https://a.vn/?x=1#top'
 */
declare function withoutCode(address: string): string;
/**
 * The address with a code in its fragment, in place of a former one. Everything else stays.
 *
 * @example linkOf('https://a.vn/?x=1#top', '1JVYA0F7GVYA0GQY') //=> 'https://a.vn/?x=1#top&labanso=1JVYA0F7GVYA0GQY'
 */
declare function linkOf(address: string, code: string): string;
/**
 * The code in a fragment, for `decode` to judge; `null` when there is none, `''` when it was cut right before it.
 * Takes `location.hash`, with or without the #, or a whole address as somebody pasted it. Never throws.
 *
 * @example codeInFragment('#top&LABANSO=1JVY-A0F7-GVYA-0GQY') //=> '1JVY-A0F7-GVYA-0GQY'
 */
declare function codeInFragment(fragment: string): string | null;

export { codeInFragment, decode, encode, groupCode, linkOf, readFile, withoutCode, writeCsv, writeFile };
export type { Cell, CsvDialect, Decoded, DecodedFile, FileContents, Received, ReceivedFile, Refused };
