/** `[a-z][a-z0-9-]{0,63}`: lower-case, stable for ever, never shown to a person. */
type Id = string;
/**
 * Holds when, for every field named, the profile's value is one of those listed;
 * a field that the profile lacks holds. A list of such objects holds when one of them does.
 */
type Condition = Readonly<Record<Id, readonly string[]>> | readonly Readonly<Record<Id, readonly string[]>>[];
/** A day of the calendar, `YYYY-MM-DD`. */
type Day = string;
/** What an author notes down for whoever edits the file next; never read, never part of a fingerprint. */
interface Commented {
    readonly $comment?: string;
}
/** An unscored fact about the business, chosen from `options`. */
interface ProfileField extends Commented {
    readonly id: Id;
    readonly options: readonly Id[];
}
/** A part of the questionnaire that has a score of its own. It weighs what its questions weigh. */
interface Area extends Commented {
    readonly id: Id;
}
/** One possible answer; `points` is an integer 0…100. */
interface Option extends Commented {
    readonly id: Id;
    readonly points: number;
}
/** An option of a multiple question; an `exclusive` one ("none of these") is chosen alone. */
interface MultipleOption extends Option {
    readonly exclusive?: boolean;
}
/** From this answer on (inclusive) a number question gives these points. */
interface Band extends Commented {
    readonly from: number;
    readonly points: number;
}
/** Option id of a `single` question, or `'not-applicable'` → question id → the answer that follows. */
type Implications = Readonly<Record<Id, Readonly<Record<Id, Target>>>>;
interface QuestionBase extends Commented {
    readonly id: Id;
    readonly area: Id;
    /** Integer 1…1000 in its area and in the whole; 1 when absent. */
    readonly weight?: number;
    /** May be answered "not applicable": by everybody, or by profiles for which this holds; false when absent. */
    readonly notApplicable?: boolean | Condition;
    /** Asked only of profiles for which this holds; of everybody when absent. */
    readonly askIf?: Condition;
    /** What follows from an answer: who gives it need not be asked the questions named. */
    readonly implies?: Implications;
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
/** A question: one option, several options, or a number. */
type Question = SingleQuestion | MultipleQuestion | NumberQuestion;
/** A demand on one area: its score must be `from` or more. */
interface Gate extends Commented {
    readonly area: Id;
    readonly from: number;
}
/** A rung of the ladder: overall score `from` or more (inclusive), and every gate held. */
interface Level extends Commented {
    readonly id: Id;
    readonly from: number;
    readonly gates?: readonly Gate[];
}
/** The answer an action leads to, or a question's answer: option id, list of option ids, or integer. */
type Target = Id | readonly Id[] | number;
/**
 * A day by which something is due. `yearly`: each year on that day, `'MM-DD'`. `quarterly`: after each quarter of the
 * year, on that day of the `month`-th month behind it; a day that the month hasn't means its last. `after`: so many
 * days after an event, whose name is a text of the content. `on`: that one day.
 */
type Due = DueRule & {
    /** Profiles for which it holds; everybody whom the action is meant for when absent. */
    readonly for?: Condition;
};
type DueRule = {
    readonly yearly: string;
} | {
    readonly quarterly: {
        readonly month: number;
        readonly day: number;
    };
} | {
    readonly after: Id;
    readonly days: number;
} | {
    readonly on: Day;
};
/** Something a business can do next. What it is for follows from what it raises. */
interface Action extends Commented {
    readonly id: Id;
    /** Question id → the answer that this action leads to. */
    readonly raises: Readonly<Record<Id, Target>>;
    /** Hours to get it running (find out, set up, learn, the first month of doing it): integer, 1 or more. */
    readonly hours: number;
    /** VND of the first year: lowest and highest, integers. */
    readonly cost: readonly [number, number];
    /** 1: groundwork, before anything else; 2: everyday practice, when absent; 3: can wait. */
    readonly stage?: 1 | 2 | 3;
    /** Actions to do first. */
    readonly requires?: readonly Id[];
    /** A legal duty, not a choice; false when absent. */
    readonly obligation?: boolean;
    /** Last day on which it makes sense; without end when absent. */
    readonly until?: Day;
    /** Day on which an author has to look at it again. Never used in scoring. */
    readonly reviewBy?: Day;
    /** When it is due, for calendars. Never used in scoring. */
    readonly due?: readonly Due[];
    /** Profiles it is meant for; everybody when absent. */
    readonly for?: Condition;
    /** Ids of sources. */
    readonly sources?: readonly Id[];
}
/** A share of businesses: those whose answer to `question` is `in` a list, or is `atLeast` a number. */
type Indicator = Commented & ({
    readonly id: Id;
    readonly question: Id;
    readonly in: readonly Id[];
} | {
    readonly id: Id;
    readonly question: Id;
    readonly atLeast: number;
});
/** Where a fact comes from; what else it says is the content's own. */
interface Source extends Commented {
    readonly id: Id;
    readonly [fact: string]: unknown;
}
/** A questionnaire. Treat it as immutable: results refer to it by fingerprint. */
interface Questionnaire extends Commented {
    /** At the top of a file: where an editor finds the JSON Schema. Never read. */
    readonly $schema?: string;
    /** At the top of a file: the format it is written in; 1 when absent. */
    readonly format?: 1;
    readonly id: Id;
    /** Semver: patch = texts only; minor = unscored additions; major = any score can change. */
    readonly version: string;
    readonly profile?: readonly ProfileField[];
    readonly areas: readonly Area[];
    readonly questions: readonly Question[];
    /** Ascending; the first has `from` 0 and no gates. */
    readonly levels: readonly Level[];
    readonly actions?: readonly Action[];
    /** Question ids: a short way in, asked first; the rest may stay open. */
    readonly express?: readonly Id[];
    readonly indicators?: readonly Indicator[];
    readonly sources?: readonly Source[];
}

export type { Action as A, Band as B, Condition as C, Day as D, Gate as G, Id as I, Level as L, MultipleOption as M, NumberQuestion as N, Option as O, ProfileField as P, Questionnaire as Q, SingleQuestion as S, Target as T, Question as a, Due as b, Area as c, Commented as d, Implications as e, Indicator as f, MultipleQuestion as g, Source as h };
import { Q as Questionnaire, P as ProfileField, I as Id, a as Question, S as SingleQuestion, g as MultipleQuestion, N as NumberQuestion, L as Level, G as Gate, A as Action, T as Target, f as Indicator } from './questionnaire.js';

/** The ids of a questionnaire's questions. */
type QuestionId<Q extends Questionnaire = Questionnaire> = Q['questions'][number]['id'];
/** The ids of its areas. */
type AreaId<Q extends Questionnaire = Questionnaire> = Q['areas'][number]['id'];
/** The ids of its levels. */
type LevelId<Q extends Questionnaire = Questionnaire> = Q['levels'][number]['id'];
/** The ids of its actions; none when it has no actions. */
type ActionId<Q extends Questionnaire = Questionnaire> = IdIn<Q, 'actions'>;
/** The ids of its indicators; none when it has no indicators. */
type IndicatorId<Q extends Questionnaire = Questionnaire> = IdIn<Q, 'indicators'>;
/** The ids of the fields of its profile. */
type FieldId<Q extends Questionnaire = Questionnaire> = keyof ProfileOf<Q> & Id;
/** The ids in a list that a questionnaire may lack. */
type IdIn<Q, List extends string> = Q extends {
    readonly [Key in List]: readonly {
        readonly id: infer Item;
    }[];
} ? Item & Id : List extends keyof Q ? Id : never;
/** Values for some of the ids. */
type Some<Ids extends string, Value> = string extends Ids ? Readonly<Record<Ids, Value>> : {
    readonly [One in Ids]?: Value;
};
/** What a question allows. "I don't know" always, "not applicable" where the question says so. */
type AnswerTo<One extends Question> = 'unsure' | (One extends {
    readonly notApplicable: infer May;
} ? (May extends false ? never : 'not-applicable') : never) | (One extends SingleQuestion ? One['options'][number]['id'] : never) | (One extends MultipleQuestion ? readonly One['options'][number]['id'][] : never) | (One extends NumberQuestion ? number : never);
/** What the question with an id allows. */
type AnswerIn<Q extends Questionnaire, One extends QuestionId<Q>> = string extends QuestionId<Q> ? Answer : AnswerTo<Extract<Q['questions'][number], {
    readonly id: One;
}>>;
/** Question id → answer; every question may be absent. */
type AnswersOf<Q extends Questionnaire = Questionnaire> = string extends QuestionId<Q> ? Readonly<Record<Id, Answer>> : {
    readonly [One in Q['questions'][number] as One['id']]?: AnswerTo<One>;
};
/** Field id → option id; every field may be absent. */
type ProfileOf<Q extends Questionnaire = Questionnaire> = Q extends {
    readonly profile: readonly (infer Field extends ProfileField)[];
} ? string extends Field['id'] ? Readonly<Record<Id, Id>> : {
    readonly [One in Field as One['id']]?: One['options'][number];
} : 'profile' extends keyof Q ? Readonly<Record<Id, Id>> : Readonly<Record<string, never>>;
/** What the actions of a questionnaire raise, whether there are such questions or not. */
type RaisedIn<Q> = Q extends {
    readonly actions: readonly {
        readonly raises: infer Raised;
    }[];
} ? Raised extends unknown ? Exclude<keyof Raised, string extends keyof Raised ? string : never> : never : never;
/** What refers to an id names one that is there. */
interface Linked<Q extends Questionnaire> {
    readonly questions: readonly (Question & {
        readonly area: AreaId<Q>;
    })[];
    readonly levels: readonly (Level & {
        readonly gates?: readonly (Gate & {
            readonly area: AreaId<Q>;
        })[];
    })[];
    readonly actions?: readonly (Action & {
        readonly raises: Some<QuestionId<Q>, Target> & {
            readonly [Key in Exclude<RaisedIn<Q>, QuestionId<Q>>]?: never;
        };
        readonly requires?: readonly ActionId<Q>[];
    })[];
    readonly express?: readonly QuestionId<Q>[];
    readonly indicators?: readonly (Indicator & {
        readonly question: QuestionId<Q>;
    })[];
}
/**
 * A questionnaire whose ids TypeScript knows, without `as const`; does nothing at run time. What refers to an area, a
 * question or an action must name one that is there.
 *
 * @example defineQuestionnaire(questionnaire) === questionnaire //=> true
 */
declare const defineQuestionnaire: <const Q extends Questionnaire>(questionnaire: Q & Linked<Q>) => Q;

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
/** What a business says of an action: it is done, or it can't be. */
type Step = 'done' | 'excluded';
/** What one business hands in; for a questionnaire that TypeScript knows, with its ids. */
type Submission<Q extends Questionnaire = Questionnaire> = SubmissionWith<ProfileOf<Q>, AnswersOf<Q>>;
/** What one business hands in. (In terms of its parts, so that TypeScript compares these, not questionnaires.) */
interface SubmissionWith<Facts = Profile, Given = Answers> {
    readonly profile?: Facts;
    readonly answers: Given;
    /** Action id → what the business says of it. No score depends on it. */
    readonly steps?: Readonly<Record<Id, Step>>;
    /** The questionnaire that was answered; when given, another id or major version is refused. */
    readonly questionnaire?: {
        readonly id: Id;
        readonly version: string;
    };
}

export { NOT_APPLICABLE as N, UNSURE as U, defineQuestionnaire as k };
export type { AnswersOf as A, FieldId as F, IndicatorId as I, LevelId as L, ProfileOf as P, QuestionId as Q, Step as S, Submission as a, Answer as b, Answers as c, AnswerIn as d, ActionId as e, Profile as f, Some as g, AreaId as h, AnswerTo as i, SubmissionWith as j };
import { I as Id } from './questionnaire.js';

/** What became of a question, or of a field of the profile, in the next major version. */
interface Move {
    /** Its id now; the same when absent. */
    readonly id?: Id;
    /** Option id then → option id now; `null`: no option says the same any more. An option not listed keeps its id. */
    readonly options?: Readonly<Record<Id, Id | null>>;
}
/** By the id then; several moves for what was split. Two that come to one id were merged. */
type Moves = Readonly<Record<Id, Move | readonly Move[]>>;
/** How answers go from one major version of a questionnaire to a later one. What isn't listed keeps its id. */
interface Migration {
    /** Major versions: 1 and 2 for "from 1.4.0 to 2.0.0". */
    readonly from: number;
    readonly to: number;
    /** A question that is listed means what it meant, though its scale looks different. */
    readonly questions?: Moves;
    readonly profile?: Moves;
}

export type { Migration as M, Move as a, Moves as b };
import { M as Migration } from './migration.js';
import { d as Commented, Q as Questionnaire, I as Id } from './questionnaire.js';

/** Texts by key, in as many floors as needed. */
interface TextTree {
    readonly [key: string]: string | TextTree;
}
/** Texts by language (two letters), then by space: `questions`, `help`, `results`, `short`, …. */
type BundleTexts = Readonly<Record<string, Readonly<Record<string, TextTree>>>>;
/** The top of a file: where an editor finds its JSON Schema (never read), and the format; 1 when absent. */
interface FileHead extends Commented {
    readonly $schema?: string;
    readonly format?: 1;
}
/** A questionnaire and its texts: `texts.vi.questions.questions.payments.text`. */
interface QuestionnaireBundle extends FileHead {
    readonly questionnaire: Questionnaire;
    readonly texts: BundleTexts;
    /** Versions of it that were published before: their codes and files open, and can be compared. */
    readonly earlier?: readonly Questionnaire[];
    /** What was renamed, merged and split between them. */
    readonly migrations?: readonly Migration[];
}
/** A questionnaire of which only the identity must be said. */
type Addition = Pick<Questionnaire, 'id' | 'version'> & Partial<Questionnaire>;
/** What a file adds to, or changes in, a questionnaire that is known: `extendBundle` makes a whole one of both. */
interface BundleExtension extends FileHead {
    /** That id, in that version or a later one of the same major version. */
    readonly extends: Commented & {
        readonly id: Id;
        readonly version: string;
    };
    readonly questionnaire: Addition;
    readonly texts?: BundleTexts;
}
/**
 * The text at a path of keys; `undefined` where there is none, or only white space.
 *
 * @example textAt({questions: {title: 'Hai câu hỏi'}}, ['questions', 'title']) //=> 'Hai câu hỏi'
 */
declare function textAt(texts: TextTree, path: readonly string[]): string | undefined;
/**
 * What a question or an action is called in a line of a slide: its short name, else its whole text, else its id.
 *
 * Shape: the texts of one language by space, `{questions: {…}, results: {…}, short: {…}}` → a text.
 *
 * @example shortText({short: {questions: {payments: 'Nhận tiền'}}}, 'questions', 'payments') //=> 'Nhận tiền'
 */
declare const shortText: (texts: TextTree, kind: "questions" | "actions", id: Id) => string;

export { shortText as s, textAt as t };
export type { Addition as A, BundleTexts as B, QuestionnaireBundle as Q, TextTree as T, BundleExtension as a };
import { P as ProfileOf, A as AnswersOf, c as Answers, f as Profile, a as Submission } from './answers.js';
import { M as Migration } from './migration.js';
import { Q as Questionnaire, I as Id } from './questionnaire.js';

/** Answers, with what is known of the version that was answered. */
interface Answered {
    readonly version: string;
    readonly profile: Profile;
    readonly answers: Answers;
    /** `scaleOf` each question as it was; without one, an answer that fits today is kept. */
    readonly scales: Readonly<Record<Id, string | undefined>>;
    /** Its fields and questions in the order of that questionnaire; those not named come as the tables list them. */
    readonly order?: readonly Id[];
}
/** Answers to an earlier version, as today's questionnaire sees them. Nothing is dropped. */
interface CarriedOver<Q extends Questionnaire = Questionnaire> {
    readonly profile: ProfileOf<Q>;
    readonly answers: AnswersOf<Q>;
    /** By the id of today: the scale has changed, or the chosen option is gone, so that it has to be asked again. */
    readonly again: Answers;
    /** By the id of then: the question, or the field of the profile, is gone, or another answer has its place. */
    readonly orphans: Answers;
}
/** Which answer of then each answer of today comes from: id of today → id of then. */
interface Origins {
    readonly profile: ReadonlyMap<Id, Id>;
    /** Of those in `answers` and in `again`. */
    readonly answers: ReadonlyMap<Id, Id>;
}
/**
 * `carry`, and where each answer comes from.
 *
 * @example [...carryWithOrigins(answeredOf(v1, {answers: {pay: 'qr'}}), v2, [{from: 1, to: 2, questions: {pay: {id: 'payments'}}}]).origins.answers] //=> [['payments', 'pay']]
 */
declare function carryWithOrigins({ version, profile, answers, scales, order }: Answered, to: Questionnaire, tables?: readonly Migration[]): {
    readonly carried: CarriedOver;
    readonly origins: Origins;
};
/**
 * Takes answers to another version of a questionnaire: by the tables declared for it and, where they say nothing, by
 * what stayed the same. A question whose scale has changed is asked again. Nothing is dropped: each answer is in
 * `answers`, in `again`, or in `orphans` (one that was split may be in the first two).
 *
 * Shape: tables in any order, those on the way are used; without any, or to an earlier version, ids are compared as
 * they are. Of two answers that come to one id the first in the order of the questionnaire has the place, if it fits.
 * Never throws for answers; `migrate` also says what is wrong with tables.
 *
 * @example carry(answeredOf(v1, {answers: {pay: 'qr', gone: 'x'}}), v2, [{from: 1, to: 2, questions: {pay: {id: 'payments'}}}]).orphans //=> {gone: 'x'}
 */
declare const carry: (then: Answered, to: Questionnaire, tables?: readonly Migration[]) => CarriedOver;
/**
 * A submission with what `carry` needs to know of the questionnaire it answers.
 *
 * @example answeredOf(questionnaire, {answers: {payments: 'qr'}}).order //=> ['payments', 'tools']
 */
declare const answeredOf: (questionnaire: Questionnaire, { profile, answers }: Pick<Submission, "profile" | "answers">) => Answered;
/**
 * `scaleOf` every question of a questionnaire, by its id.
 *
 * @example Object.keys(scalesOf(questionnaire)) //=> ['payments', 'tools']
 */
declare const scalesOf: ({ questions }: Questionnaire) => Readonly<Record<Id, string>>;

export { answeredOf as a, carryWithOrigins as b, carry as c, scalesOf as s };
export type { Answered as A, CarriedOver as C, Origins as O };
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
    /** What the message puts in, by name, where `actual` and `expected` don't say it all. */
    readonly facts?: Readonly<Record<string, unknown>>;
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
/**
 * Steps as a JSON Pointer (RFC 6901); no step → the whole, `''`.
 *
 * @example pointer('answers', 'a/b', 0) //=> '/answers/a~1b/0'
 */
declare const pointer: (...steps: readonly (string | number)[]) => string;

export { LabansoError as L, pointer as p };
export type { Finding as F };
import { Q as Questionnaire, I as Id } from './questionnaire.js';
import { L as LevelId, h as AreaId, Q as QuestionId } from './answers.js';

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
    /** Σ weight of its questions that count; an unanswered one counts until it is answered "not applicable". */
    readonly weight: number;
    /** Σ weight of all its questions, asked or not. */
    readonly fullWeight: number;
}
/** One thing that is missing for the next level: points overall, or points in one area. */
type Missing<Q extends Questionnaire = Questionnaire> = {
    readonly score: number;
    readonly has: number;
} | {
    readonly area: AreaId<Q>;
    readonly score: number;
    readonly has: number;
};
/** The level just above the one reached, and what holds the business back from it. */
interface NextLevel<Q extends Questionnaire = Questionnaire> {
    readonly level: LevelId<Q>;
    readonly missing: readonly Missing<Q>[];
}
/** The result of one submission. Source: README, "The rules". */
interface Result<Q extends Questionnaire = Questionnaire> {
    /** What it was made with. */
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
    readonly level: LevelId<Q> | null;
    /** Lowest and highest level still possible; `null` when no question counts at all. */
    readonly levelRange: readonly [lowest: LevelId<Q>, highest: LevelId<Q>] | null;
    /** `null` at the top, and while the score is `null`. */
    readonly next: NextLevel<Q> | null;
    /** By the id of the area. */
    readonly areas: Readonly<Record<AreaId<Q>, AreaResult>>;
    /** By the id of the question: every one, also those that aren't asked. */
    readonly states: Readonly<Record<QuestionId<Q>, State>>;
    /** Ids of answers to questions that the questionnaire doesn't have; only with `unknown: 'keep'`. */
    readonly orphans?: readonly Id[];
}

export type { AreaResult as A, Missing as M, NextLevel as N, Result as R, State as S, Range as a };
import { f as Profile, a as Submission, g as Some, F as FieldId, Q as QuestionId, h as AreaId, b as Answer, L as LevelId, I as IndicatorId, A as AnswersOf, e as ActionId, c as Answers } from './shared/answers.js';
export { d as AnswerIn, i as AnswerTo, N as NOT_APPLICABLE, P as ProfileOf, S as Step, j as SubmissionWith, U as UNSURE, k as defineQuestionnaire } from './shared/answers.js';
export { A as Addition, a as BundleExtension, B as BundleTexts, Q as QuestionnaireBundle, T as TextTree, s as shortText, t as textAt } from './shared/bundle.js';
import { C as CarriedOver } from './shared/carry.js';
export { A as Answered, O as Origins, a as answeredOf, c as carry, b as carryWithOrigins, s as scalesOf } from './shared/carry.js';
import { F as Finding } from './shared/finding.js';
export { L as LabansoError, p as pointer } from './shared/finding.js';
import { Q as Questionnaire, a as Question, C as Condition, I as Id, D as Day, b as Due } from './shared/questionnaire.js';
export { A as Action, c as Area, B as Band, d as Commented, G as Gate, e as Implications, f as Indicator, L as Level, M as MultipleOption, g as MultipleQuestion, N as NumberQuestion, O as Option, P as ProfileField, S as SingleQuestion, h as Source, T as Target } from './shared/questionnaire.js';
import { M as Migration } from './shared/migration.js';
export { a as Move, b as Moves } from './shared/migration.js';
import { R as Result, S as State, M as Missing, A as AreaResult } from './shared/result.js';
export { N as NextLevel, a as Range } from './shared/result.js';

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
 * @example checkAnswers(questionnaire, {answers: {payments: 'chash'}})[0].nearest[0] //=> 'cash'
 */
declare function checkAnswers(questionnaire: Questionnaire, submission: unknown, options?: CheckOptions): readonly Finding[];

/**
 * What is wrong with the tables between two versions: two speak of the same step (`migrations-overlap`), or one speaks
 * of what isn't there (`unknown-id`). Paths begin with the index of the table.
 *
 * @example checkMigrations([{from: 1, to: 2, questions: {pya: {id: 'payments'}}}], v1, v2)[0].path //=> '/0/questions/pya'
 */
declare function checkMigrations(tables: readonly Migration[], from: Questionnaire, to: Questionnaire): readonly Finding[];

type Fields = Readonly<Record<Id, readonly string[]>>;
/**
 * The alternatives of a condition: it holds when one of them does. One object → a list of that object.
 *
 * @example alternatives({sector: ['food']}) //=> [{sector: ['food']}]
 */
declare const alternatives: (condition: Condition) => readonly Fields[];
/**
 * Whether a condition holds for a profile. No condition → true; a field that the profile lacks holds.
 *
 * @example holds({sector: ['retail']}, {sector: 'food'}) //=> false
 * @example holds({sector: ['retail']}, {}) //=> true
 */
declare function holds(condition: Condition | undefined, profile: Profile): boolean;
/**
 * Whether a profile may answer a question "not applicable".
 *
 * @example allowsNotApplicable({notApplicable: {entity: ['household']}}, {entity: 'company'}) //=> false
 */
declare const allowsNotApplicable: ({ notApplicable }: Pick<Question, "notApplicable">, profile: Profile) => boolean;

/**
 * How many days a month has, of 1 to 12. Worked out, not asked of a clock: what an engine makes of 30 February differs.
 *
 * @example daysInMonth(2028, 2) //=> 29
 */
declare function daysInMonth(year: number, month: number): number;
/**
 * Whether something is a day `YYYY-MM-DD` that the calendar has.
 *
 * @example isDay('2026-02-29') //=> false
 */
declare function isDay(text: unknown): text is Day;

/**
 * What a value is, for a message: `"abc"`, `2.5`, `null`, `["a", […]]`, `NaN`. Long and deep values are cut.
 *
 * @example describe(['a', NaN]) //=> '["a", NaN]'
 */
declare function describe(value: unknown): string;

/**
 * 32-bit FNV-1a over UTF-16 code units, from a seed; 8 hexadecimal digits. It finds accidents, not forgeries.
 *
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 *
 * @example hash('a') //=> 'e40c292c'
 */
declare function hash(text: string, seed?: number): string;

/**
 * Takes a submission to another version of its questionnaire: what `carry` does, for a program that has both versions
 * and wants to be told when something about them, or about the tables, is wrong.
 *
 * Shape: `submission` answers `from`; `migrations` in any order, each used once when it lies on the way; without any,
 * or to an earlier version, ids are compared as they are. Throws `LabansoError`: `questionnaire-mismatch` when the two
 * have different ids, or the submission says that it answers another one; `invalid-answers` when it is no submission at
 * all; `migrations-overlap`; `invalid-migration` when a table names a question or an option that isn't there.
 *
 * @example migrate({answers: {pay: 'qr'}}, v1, v2, [{from: 1, to: 2, questions: {pay: {id: 'payments'}}}]).answers //=> {payments: 'qr'}
 */
declare function migrate<const To extends Questionnaire>(submission: Submission, from: Questionnaire, to: To, migrations?: readonly Migration[]): CarriedOver<To>;

/**
 * Minutes that a form takes: its words to read, and some seconds for each question.
 *
 * Shape: every text that is read, and how many questions are asked → whole minutes, 1 or more.
 *
 * @example minutesToFill(['Anh/chị nhận tiền bằng cách nào?'], 6) //=> 2
 */
declare const minutesToFill: (texts: readonly string[], questions: number) => number;

/**
 * What two names have in common that are the same to a reader: composed or not, and wherever the tone was put. For
 * comparing only: what is shown stays as it was written.
 *
 * @example nameKey('Hoà Bình') === nameKey('Hòa Bình') //=> true
 */
declare const nameKey: (name: string) => string;

/**
 * The candidates that a word may have been meant to be, best first, three at most; ties keep the order given. Capitals
 * and what stands between words make no difference. Empty when none is like it: better no word than a wrong one.
 * A word over 64 characters can't be an id and has no neighbours.
 *
 * @example nearest('papper', ['paper', 'none', 'app']) //=> ['paper']
 */
declare const nearest: (word: unknown, candidates: readonly string[]) => readonly string[];

/**
 * The value that an object itself has under a key; `undefined` for anything inherited.
 * (`({}).constructor` is a function: answers come from strangers. `Object.hasOwn` is too new for old phones.)
 *
 * @example own({a: 1}, 'constructor') //=> undefined
 */
declare const own: <Value>(object: Readonly<Record<string, Value>>, key: string) => Value | undefined;

/**
 * What an answer to a question is measured by: 8 hexadecimal digits over its type and its options' ids in order, or its
 * ends. Equal for two versions of a question exactly when an answer to the one can stand for the other; points,
 * weights and texts don't count, since they change the score and not what was said.
 *
 * @example scaleOf(questionnaire.questions[0]) === scaleOf({...questionnaire.questions[0], weight: 7}) //=> true
 */
declare function scaleOf(question: Question): string;

/**
 * `n / d` rounded to the nearest integer, halves up: the only rounding there is.
 * Shape: integers n ≥ 0, d > 0, both below 2⁵² → integer. Source: README, "The rules".
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

/**
 * Neighbours that are shown together, of categories in an order: the smallest cell below the minimum joins its smaller
 * neighbour (of two equal ones the one before), until none is below, or all are one.
 *
 * Shape: counts → for each category the first category of its cell.
 *
 * @example mergedCells([6, 4, 1, 9], 5) //=> [0, 1, 1, 3]
 */
declare function mergedCells(counts: readonly number[], minimum: number): readonly number[];
/**
 * Which of several groups must not be shown, when the total of all is: those that are too small, and then the smallest
 * of the others for as long as what is hidden could be worked out as the difference to the total.
 *
 * Shape: members of each group → for each, whether it is withheld; `already` are those that are in any case. An empty
 * group hides nobody and is "withheld" for nothing. Ties: the first one.
 *
 * @example withheldOf([40, 3, 9], 5) //=> [false, true, true]
 */
declare function withheldOf(sizes: readonly number[], minimum: number, already?: readonly boolean[]): readonly boolean[];

/** A column of integers, one for each row: `Uint8Array`, `Uint16Array`, `Int32Array`, or an array. */
type Column = ArrayLike<number>;
/**
 * Rows as columns of codes (`Scorer.codeOf`, `Scorer.profileCodeOf`). A question or field without a column is
 * unanswered, or lacking, in every row.
 */
interface Columns<Q extends Questionnaire = Questionnaire> {
    readonly rows: number;
    /** By the id of the field. */
    readonly profile?: Some<FieldId<Q>, Column>;
    /** By the id of the question. */
    readonly answers: Some<QuestionId<Q>, Column>;
}

/** What to work out. */
interface BatchOptions {
    /** Lowest and highest scores and levels that are still possible, too; false when absent. */
    readonly ranges?: boolean;
}
/** Scores of many rows, one integer for each; −1 stands for `null`. */
interface BatchScores<Q extends Questionnaire = Questionnaire> {
    readonly rows: number;
    /** 1: no asked question is unanswered. */
    readonly complete: Uint8Array;
    /** 0…100 or −1. */
    readonly score: Int8Array;
    /** Index in the questionnaire's `levels`, or −1. */
    readonly level: Int16Array;
    /** By area: 0…100 or −1. */
    readonly areas: Readonly<Record<AreaId<Q>, Int8Array>>;
    /** Only with `ranges`. */
    readonly ranges?: {
        readonly lowest: Int8Array;
        readonly highest: Int8Array;
        readonly lowestLevel: Int16Array;
        readonly highestLevel: Int16Array;
        readonly areas: Readonly<Record<AreaId<Q>, {
            readonly lowest: Int8Array;
            readonly highest: Int8Array;
        }>>;
    };
}

/** A submission and the version of the questionnaire it answers. */
interface Scored<Q extends Questionnaire = Questionnaire> {
    readonly questionnaire: Q;
    readonly submission: Submission<NoInfer<Q>>;
}
/**
 * One score then and now. `you` is what other answers have changed, `ruler` what another version of the
 * questionnaire has: `then + you + ruler = now`, to the last point. `null`: no score on one of the two days.
 */
interface Change {
    readonly then: number | null;
    readonly now: number | null;
    /** Points that other answers have brought, or cost. */
    readonly you: number | null;
    /** Points that another version has brought, or cost; 0 where it is the same. */
    readonly ruler: number | null;
}
/**
 * One answer that isn't what it was, `then` in the words of today where there are any. `null`: unanswered, or not in
 * that version.
 */
interface AnswerChange<One extends Id = Id> {
    readonly question: One;
    readonly then: Answer | null;
    readonly now: Answer | null;
}
/** Two submissions side by side. */
interface Comparison<Then extends Questionnaire = Questionnaire, Now extends Questionnaire = Then> {
    /** The score overall. */
    readonly score: Change;
    /** Today's areas. */
    readonly areas: Readonly<Record<AreaId<Now>, Change>>;
    /** Each in its own version. */
    readonly level: {
        readonly then: LevelId<Then> | null;
        readonly now: LevelId<Now> | null;
    };
    /** In today's order, then what is gone. */
    readonly answers: readonly AnswerChange<QuestionId<Then> | QuestionId<Now>>[];
    /** Whether the two are of the same version: then the ruler has not moved. */
    readonly isSameRuler: boolean;
}
/**
 * What has changed between two submissions, months apart: the score, each area, each answer.
 *
 * Between the two stands a third score: today's questionnaire with the answers of then, and today's answers where
 * then had none that fits (a new question, another scale). From then to there the ruler moved, from there to now you.
 * With the tables of what was renamed between the two versions (`migrations`), an answer is followed to its new name.
 * Throws `LabansoError` as `score` does.
 *
 * @example compare({questionnaire, submission}, {questionnaire, submission: {answers: {payments: 'qr', tools: ['till']}}}).score //=> {then: 55, now: 80, you: 25, ruler: 0}
 */
declare function compare<const Then extends Questionnaire, const Now extends Questionnaire>(then: Scored<Then>, now: Scored<Now>, migrations?: readonly Migration[]): Comparison<Then, Now>;

/** What a row comes to: the part of a `Result` that most programs want. */
interface Scores<Q extends Questionnaire = Questionnaire> {
    /** No asked question is unanswered. */
    readonly complete: boolean;
    /** 0…100; `null` while incomplete, and when no question counts at all. */
    readonly score: number | null;
    readonly level: LevelId<Q> | null;
    /** By area: 0…100; `null` while a question of it is unanswered, and when none of them counts. */
    readonly areas: Readonly<Record<AreaId<Q>, number | null>>;
}
/** A questionnaire, prepared for scoring many rows. Not changed by scoring; for one thread at a time. */
interface Scorer<Q extends Questionnaire = Questionnaire> {
    readonly questionnaire: Q;
    /** The same result as `score(questionnaire, submission, options)`, to the last byte, and the same errors. */
    readonly score: (submission: Submission<Q>, options?: CheckOptions) => Result<Q>;
    /** Score, level and area scores only. Throws as `score` does. */
    readonly scores: (submission: Submission<Q>, options?: CheckOptions) => Scores<Q>;
    /**
     * Submissions as columns of codes, for `batch`. Throws `LabansoError`: `invalid-answers` with the findings of all
     * bad rows, whose paths begin with the row: `/3/answers/payments`; `no-code` for a set of more than 28 options.
     */
    readonly columns: (submissions: readonly Submission<Q>[]) => Columns<Q>;
    /**
     * The code of an answer in a column: 0 unanswered (`undefined`), 1 unsure, 2 not applicable, from 3 on what the
     * question has; −1 when the question doesn't allow it. Any value may be asked about, as it came from a file: it is
     * checked at run time. Throws `RangeError` when there is no such question.
     */
    readonly codeOf: (question: QuestionId<Q>, answer: unknown) => number;
    /**
     * The code of a profile field's option in a column: 0 when the profile lacks it, from 1 on its options; −1 when there
     * is no such option. Throws `RangeError` when there is no such field.
     */
    readonly profileCodeOf: (field: FieldId<Q>, option: unknown) => number;
    /**
     * Scores all rows of some columns. Throws `LabansoError`: `bad-rows` for `rows` that is no count, `unknown-column` for
     * an id that is no question or field, `short-column` for one with fewer than `rows` codes, `unknown-code` for a code
     * that stands for no answer, with its row.
     */
    readonly batch: (columns: Columns<Q>, options?: BatchOptions) => BatchScores<Q>;
}
/**
 * Prepares a questionnaire once, so that scoring a row is a few look-ups and sums.
 *
 * Shape: a questionnaire (trusted: `checkQuestionnaire` finds what is wrong with one) → `Scorer`. Preparing is linear
 * in the size of the questionnaire. It makes no code (`eval`, `new Function`), so it works under any policy.
 * Don't change the questionnaire afterwards: what was prepared would not notice.
 * Throws `LabansoError` `unknown-area` when a question or a gate names an area that isn't there.
 *
 * @example compile(questionnaire).score({answers: {payments: 'cash'}}).range //=> [0, 50]
 */
declare function compile<const Q extends Questionnaire>(questionnaire: Q): Scorer<Q>;

/** Members with scores of `from` to `to`, both included. */
interface ScoreBin {
    readonly from: number;
    readonly to: number;
    readonly count: number;
}
/** A distribution of scores. */
interface Distribution {
    readonly count: number;
    /** One decimal, halves up. */
    readonly mean: number;
    /**
     * Lower quartile, median, upper quartile; nearest rank: the ⌈p·n⌉-th smallest. `null`: too few, as they are scores of
     * members.
     */
    readonly quartiles: readonly [number, number, number] | null;
    /** From 0 to 100, by twenties; small ones are one with their neighbour. `null`: too few. */
    readonly bins: readonly ScoreBin[] | null;
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

/** What may be shown of a group. */
interface GroupOptions {
    /** Fewer than this many, and nothing but the count is shown; 5 when absent, never below 3. */
    readonly minimum?: number;
}
/** How often each answer was given. `null`: too few have given it, or too few haven't, or both could be worked out. */
interface AnswerCounts {
    readonly asked: number;
    /** Option id → count; for a number, the `from` of the band → count. */
    readonly options: Readonly<Record<Id, number | null>>;
    readonly unsure: number | null;
    readonly notApplicable: number | null;
}
/** Members on levels that follow each other: on one, unless it has too few to stand alone. */
interface LevelGroup<Q extends Questionnaire = Questionnaire> {
    readonly levels: readonly LevelId<Q>[];
    readonly count: number;
}
/** A share, or in words that fewer than the minimum say yes, or all but fewer than the minimum do. */
type GroupShare = Share | {
    readonly yes: 'few' | 'most';
    readonly counted: number;
};
/**
 * What can be said of a group without saying anything of one of its members. `null`: too few to show.
 *
 * Figures are renewed when at least as many as the minimum have come or gone, and when comparing the figures before and
 * after wouldn't tell what all of these say: so they may be of fewer than `count`, and each says of how many.
 */
interface GroupSummary<Q extends Questionnaire = Questionnaire> {
    /** Complete results. */
    readonly count: number;
    readonly incomplete: number;
    readonly score: Distribution | null;
    readonly areas: Readonly<Record<AreaId<Q>, Distribution | null>> | null;
    /** From the lowest up; together they are those of `score`. */
    readonly levels: readonly LevelGroup<Q>[] | null;
    readonly questions: Readonly<Record<QuestionId<Q>, AnswerCounts | null>> | null;
    readonly indicators: Readonly<Record<IndicatorId<Q>, GroupShare | null>> | null;
}
/** What is shown of a group, or withheld, as a whole. */
type GroupPart = 'group' | 'score' | `${'area' | 'question' | 'indicator'} ${Id}`;
/** Members that are counted, and those whom the figures are of. */
interface PartSize {
    readonly counted: number;
    readonly shown: number;
}
/** A group that grows and shrinks. */
interface Group<Q extends Questionnaire = Questionnaire> {
    readonly minimum: number;
    /**
     * Counts a submission. With the `scores` that a scorer has found for it, it is taken as good, and only counted;
     * without, it is checked and scored: throws `LabansoError` `invalid-answers`, and counts nothing.
     */
    readonly add: (submission: Submission<Q>, scores?: Scores<Q>) => void;
    /** Takes out what `add` has counted of the same submission. */
    readonly remove: (submission: Submission<Q>, scores?: Scores<Q>) => void;
    /** How many are counted in each part, and how many the figures are of; the whole group first. */
    readonly sizes: () => ReadonlyMap<GroupPart, PartSize>;
    /** The figures of this moment. Parts that `isWithheld` are `null`, however many are counted in them. */
    readonly summary: (isWithheld?: (part: GroupPart) => boolean) => GroupSummary<Q>;
}
/**
 * An empty group, whose figures are there at any moment while entries come and go. To add one costs the same, however
 * many there are.
 *
 * Shape: a questionnaire (trusted) → `Group`. Only complete results count; others are counted apart. A part with fewer
 * than `minimum` members is `null` (answers, indicators and quartiles: than twice as many), so that nobody can be
 * recognised; when the whole group is smaller, everything but the counts is. What comes and goes is seen in batches: who
 * compares the figures of nine and of ten learns nothing of the tenth. An indicator's share is of those who were asked
 * and answered (unsure is a no).
 * Throws `LabansoError` `minimum-below-3`.
 *
 * Source: README, "The rules", groups.
 *
 * @example openGroup(questionnaire).summary().count //=> 0
 */
declare function openGroup<const Q extends Questionnaire>(questionnaire: Q, options?: GroupOptions): Group<Q>;

/** One business before and after. */
interface BeforeAfter<Q extends Questionnaire = Questionnaire> {
    readonly before: Submission<Q>;
    readonly after: Submission<Q>;
}
/** What the score of a business has done. */
type Movement = 'fell' | 'same' | 'rose';
/** What has changed in a group. */
interface GroupChange<Q extends Questionnaire = Questionnaire> {
    /** Pairs of which both have a score. */
    readonly pairs: number;
    /** What follows is `null` of fewer than ten pairs. Mean of the differences; one decimal, halves up. */
    readonly mean: number | null;
    /** The ⌈n/2⌉-th smallest difference. */
    readonly median: number | null;
    /** How many fell, stayed and rose; small groups are one with their neighbour. */
    readonly movements: readonly {
        readonly movements: readonly Movement[];
        readonly count: number;
    }[] | null;
    /** Levels before and after, merged alike. */
    readonly before: readonly LevelGroup<Q>[] | null;
    readonly after: readonly LevelGroup<Q>[] | null;
}
/**
 * What has changed between two rounds of a class: of those only who are in both, each compared with itself.
 *
 * Shape: pairs of submissions of one questionnaire (those of the board that was shown last) → `GroupChange`; a pair of
 * which one is incomplete is left out. No number is told of fewer than five beside a known total.
 * Throws `LabansoError` `invalid-answers`, as `score` does.
 *
 * @example compareGroups(questionnaire, Array(10).fill({before: submission, after: submission})).mean //=> 0
 */
declare function compareGroups<const Q extends Questionnaire>(questionnaire: Q, pairs: readonly BeforeAfter<NoInfer<Q>>[]): GroupChange<Q>;

/** One line of the ledger: weight × points. */
interface LedgerLine<Q extends Questionnaire = Questionnaire> {
    readonly question: QuestionId<Q>;
    readonly state: State;
    /** As given, or as it follows from another one. */
    readonly answer: Answer | null;
    /** The question whose answer this one follows from; `null` when it was given. */
    readonly impliedBy: QuestionId<Q> | null;
    readonly weight: number;
    /** `null` when the question doesn't count, or is still open. */
    readonly points: number | null;
    /** weight · points. */
    readonly product: number | null;
}
/** One area's sums: `score` is `points / weight`, rounded half up. */
interface LedgerArea<Q extends Questionnaire = Questionnaire> {
    readonly area: AreaId<Q>;
    readonly lines: readonly LedgerLine<Q>[];
    /** Σ weight·points and Σ weight of the lines that count; `null` when the area has no score. */
    readonly points: number | null;
    readonly weight: number | null;
    readonly score: number | null;
    /** Less than half of the area applies: it holds nobody back from a level. */
    readonly waived: boolean;
}
/** One rung: whether it is met, and what is missing. */
interface LedgerLevel<Q extends Questionnaire = Questionnaire> {
    readonly level: LevelId<Q>;
    readonly from: number;
    readonly met: boolean;
    readonly missing: readonly Missing<Q>[];
    /** The areas whose gates are waived. */
    readonly waived: readonly AreaId<Q>[];
}
/** How a score came about, down to the last digit; it can be redone with a pencil. */
interface Ledger<Q extends Questionnaire = Questionnaire> {
    readonly areas: readonly LedgerArea<Q>[];
    /** The sums of the areas that have a score, added up; `null` without a score. */
    readonly points: number | null;
    readonly weight: number | null;
    /** `points / weight`, rounded half up. */
    readonly score: number | null;
    /** From the lowest on; `met` looks at one level alone, the level reached is the last before the first unmet one. */
    readonly levels: readonly LedgerLevel<Q>[];
    readonly result: Result<Q>;
}
/**
 * How the score came about: every answer with its points and weight, the sums of each area, the same sums added up for
 * the whole, one rounding each, and each level's demands.
 *
 * Shape: as `score` → `Ledger`. Throws as `score` does. Source: README, "The rules".
 *
 * @example explain(questionnaire, submission).areas[0].lines.map(({points}) => points) //=> [50, 60]
 */
declare function explain<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>): Ledger<Q>;

/** Answers with what follows from them. */
interface FilledIn<Q extends Questionnaire = Questionnaire> {
    /** Those given, then those that follow. */
    readonly answers: AnswersOf<Q>;
    /** Question that was filled in → the question whose answer it follows from. */
    readonly implied: Some<QuestionId<Q>, QuestionId<Q>>;
}
/**
 * Fills in what follows from the answers that were given: who has no signature need not say what it is used for.
 * `score` and everything beside it begins with this; whoever shows a form passes over the questions in `implied`.
 *
 * Shape: as `score` → `FilledIn`. What was answered stays, `unsure` and `not-applicable` too; only asked questions imply
 * and are filled in; nothing follows from what was filled in. Answers are trusted: `checkAnswers` finds what is wrong.
 *
 * Source: README, "The rules", implied answers.
 *
 * @example fillIn(questionnaire, {answers: {payments: 'cash'}}).implied //=> {}
 */
declare function fillIn<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>): FilledIn<Q>;

/**
 * Changes whenever something changes that a score depends on: profile fields, areas, questions, levels.
 * Actions, indicators and sources don't: they never move a score. Not a signature: it finds accidents,
 * not forgeries. 16 hexadecimal digits; the same in any process, whatever the order of keys.
 *
 * @example fingerprint({...questionnaire, actions: []}) === fingerprint(questionnaire) //=> true
 */
declare function fingerprint(questionnaire: Questionnaire): string;

/**
 * Whether less than half of an area applies: then none of its gates holds anybody back.
 *
 * @example hardlyApplies({weight: 2, fullWeight: 5}) //=> true
 */
declare const hardlyApplies: ({ weight, fullWeight }: Pick<AreaResult, "weight" | "fullWeight">) => boolean;

/** When something is due for one business, seen from a day. */
interface DueFor {
    /** The next of its days, that day itself included; `null` when none is known. */
    readonly day: Day | null;
    /** So many days after an event whose day nobody has told; `null` when nothing hangs on one. */
    readonly after: {
        readonly event: Id;
        readonly days: number;
    } | null;
}
/**
 * All days within a year from a day (`YYYY-MM-DD`, itself included) on which something is due for a business, in order.
 *
 * @example dueDays([{ quarterly: { month: 1, day: 31 } }], {}, '2026-11-27')[1] //=> '2027-04-30'
 */
declare function dueDays(due: readonly Due[], profile: Profile, from: Day): readonly Day[];

/** What doing one action, alone, changes in the result. */
interface Gain<Q extends Questionnaire = Questionnaire> {
    /** Points overall; can be 0 although an area rises. */
    readonly score: number;
    /** Only the areas whose score changes. */
    readonly areas: Some<AreaId<Q>, number>;
    /** The level reached, when it rises. */
    readonly level: LevelId<Q> | null;
}
/** An action that would change something, with what it would change. */
interface NextAction<Q extends Questionnaire = Questionnaire> {
    readonly id: ActionId<Q>;
    /** `null` while the result isn't complete. */
    readonly gain: Gain<Q> | null;
    /** Question id → the answer it leads to, and the points before and after. */
    readonly changes: Some<QuestionId<Q>, {
        readonly answer: Answer;
        readonly points: readonly [number, number];
    }>;
}
/** Which actions are looked at. */
interface ActionOptions {
    /** Today, `YYYY-MM-DD`: actions whose last day lies before it are left out; none when absent. */
    readonly day?: Day;
}
/**
 * What this business can do next, best first: obligations, then the lowest stage, then the greatest gain per hour; an
 * action comes after those it requires. Only actions that are meant for the profile and raise an answer.
 *
 * Shape: as `score` → list of `NextAction`; gains are what scoring again would give, each action alone;
 * `null` while the result isn't complete. Throws `LabansoError` `invalid-answers`, as `score` does, and `not-a-day`.
 *
 * Source: README, "The rules", gains.
 *
 * @example nextActions(questionnaire, submission)[0].gain.score //=> 25
 */
declare function nextActions<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>, options?: ActionOptions): readonly NextAction<Q>[];

/** What a road is to have least of. */
type Objective = 'hours' | 'cost';

/** What the business says of the road and of single actions. */
interface RoadOptions<Q extends Questionnaire = Questionnaire> extends ActionOptions {
    /** What the road is to have least of: hours, when absent, or money. */
    readonly objective?: Objective;
    /** Ids of actions already done: their answers hold, they cost nothing. */
    readonly done?: readonly ActionId<Q>[];
    /** Ids of actions that can't be done; what requires them can't either. */
    readonly excluded?: readonly ActionId<Q>[];
}
/** A way to a level, or why there is none. */
type Road<Q extends Questionnaire = Questionnaire> = {
    readonly reachable: true;
    /** In the order in which to do them; empty when the level is reached already. */
    readonly actions: readonly ActionId<Q>[];
    readonly hours: number;
    /** VND, lowest and highest. */
    readonly cost: readonly [number, number];
    /** The result when all is done. */
    readonly after: Result<Q>;
    /** There only when more than 40 actions were relevant and a shorter road can't be ruled out. */
    readonly isProven?: false;
} | {
    readonly reachable: false;
    /** The result when everything possible is done. */
    readonly after: Result<Q>;
    /** What still holds the business back then, for each level up to the target. */
    readonly missing: readonly {
        readonly level: LevelId<Q>;
        readonly missing: readonly Missing<Q>[];
    }[];
};
/**
 * The shortest road to a level: of all sets of actions that reach it, with their prerequisites, the one with
 * the fewest hours (with the objective `cost`: the lowest sum of highest costs, then the fewest hours); ties: the lower
 * sum of highest costs, then fewer actions, then the first in order of definition. Exactly the shortest for up to 40
 * relevant actions; with more, the best that a bounded search finds (`isProven` is false where it may not be).
 *
 * Shape: as `score`, and the id of a level → `Road`; `null` while the score is `null`.
 * Throws `LabansoError`: `invalid-answers`, as `score` does; `unknown-level`; in `options` `not-a-day`, and
 * `unknown-action` with the `nearest` ones.
 *
 * Source: README, "The rules", plan.
 *
 * @example planRoad(questionnaire, submission, 'going').actions //=> ['open-account']
 */
declare function planRoad<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>, target: LevelId<NoInfer<Q>>, options?: RoadOptions<NoInfer<Q>>): Road<Q> | null;

/** In the order of a plan: what the law asks for, groundwork, the road to the next level, the rest. */
declare const GROUPS: readonly ["duties", "groundwork", "road", "rest"];
/** Why a row stands where it does in a plan. */
type PlanGroup = (typeof GROUPS)[number];
/** One thing to do, with what it changes from where the business stands now. */
interface PlanRow<Q extends Questionnaire = Questionnaire> extends NextAction<Q> {
    /** What is needed for a row stands in that row's group, and before it. */
    readonly group: PlanGroup;
    readonly due: DueFor;
    /** Whether it belongs to the road to the next level, in whatever group it stands. */
    readonly isOnRoad: boolean;
}
/** Everything that a business can do, in one order, and how far it has come. */
interface Plan<Q extends Questionnaire = Questionnaire> {
    /** In the order in which to do them; without what is done or can't be. */
    readonly rows: readonly PlanRow<Q>[];
    /** The result with everything that is done. */
    readonly now: Result<Q>;
    /** From there to the next level; `null` at the top, or without a score. */
    readonly road: Road<Q> | null;
    /** Question id → the answer that what is done has led to: what such a business would answer today. */
    readonly raised: Some<QuestionId<Q>, Answer>;
    /** Ids of what is marked, in the order of definition. */
    readonly done: readonly ActionId<Q>[];
    readonly excluded: readonly ActionId<Q>[];
}
/** What the plan depends on beside the submission. */
interface PlanOptions<Q extends Questionnaire = Questionnaire> extends ActionOptions {
    /** What the road is to have least of: hours, when absent, or money. */
    readonly objective?: Objective;
    /**
     * A plan of the same business, day and objective with fewer marks: where the road follows from it, none is looked for.
     * The plan is the same without it, and takes longer.
     */
    readonly last?: Plan<Q>;
}
/**
 * The one list of what to do: duties first, those that hang on an event (its day may have passed) before those with a
 * day, by that day, before the others; then groundwork (stage 1), the road to the next level, the rest. Within each as
 * `nextActions` ranks. What another row requires stands before it, in its group.
 *
 * Shape: as `score`, with `steps`, what is said of single actions → `Plan`; everything in it is seen from what is done.
 * `gain` is `null` while the result isn't complete. Days are counted from `day` (`YYYY-MM-DD`), which comes in: without
 * it, no row has one. Throws `LabansoError` `invalid-answers`, as `score` does, and `not-a-day`.
 *
 * @example makePlan(questionnaire, submission).rows[0].id //=> 'open-account'
 */
declare function makePlan<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>, options?: PlanOptions<NoInfer<Q>>): Plan<Q>;

/**
 * The first level that is out of reach however the questions that are still open are answered, and what holds back from
 * it for sure.
 *
 * Shape: as `score` → as `Result.next`, which it equals once all is answered and nothing is unsure; `has` is the most that
 * is still possible. `null` when every level is possible, and when nothing counts. Throws `LabansoError` `invalid-answers`.
 *
 * @example outOfReach(questionnaire, {answers: {payments: 'cash'}}) //=> {level: 'going', missing: [{score: 60, has: 50}]}
 */
declare function outOfReach<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>): Result<Q>['next'];

/**
 * The fewest points (0…100) that an allowed answer can give. (One option alone never gives more than with others.)
 *
 * @example lowestPoints(questionnaire.questions[0]) //=> 0
 */
declare const lowestPoints: (question: Question) => number;
/**
 * The most points (0…100) that an allowed answer can give.
 *
 * @example highestPoints(questionnaire.questions[1]) //=> 100
 */
declare const highestPoints: (question: Question) => number;
/**
 * The points (0…100) of an answer that `checkAnswers` finds nothing wrong with. Unsure counts as the lowest.
 * Not for `not-applicable`, which has no points.
 *
 * @example pointsOf(questionnaire.questions[1], ['till', 'stock']) //=> 100
 */
declare function pointsOf(question: Question, answer: Answer): number;

/**
 * The result of one submission: score, range, level, what holds it back, areas, states.
 *
 * Shape: a questionnaire and `{profile?, answers}` → `Result`; integers 0…100, `null` for "not known".
 * First `fillIn` fills in what follows from an answer. While a question is unanswered there is no score, only the
 * range. `unsure` counts as the lowest answer, "not applicable" as if the question weren't there.
 * The questionnaire is trusted: `checkQuestionnaire` finds what is wrong with one.
 * Throws `LabansoError` with code `invalid-answers` and every finding; never a partial or guessed number.
 *
 * Source: README, "The rules".
 *
 * @example score(questionnaire, {answers: {payments: 'cash'}}).range //=> [0, 50]
 */
declare function score<const Q extends Questionnaire>(questionnaire: Q, submission: Submission<NoInfer<Q>>, options?: CheckOptions): Result<Q>;

/**
 * The result of answers that are known to be good, such as those `carry` and a session give: as `score`, but nothing is
 * checked, so that a page need not load what says what is wrong with them. What `checkAnswers` would find comes to a
 * wrong number.
 *
 * @example scoreTrusted(questionnaire, {}, {payments: 'cash'}).range //=> [0, 50]
 */
declare const scoreTrusted: (questionnaire: Questionnaire, profile: Profile, answers: Answers) => Result;

/** A submission under a name that changes when its answers do, such as the id of the line that brought them. */
interface BoardEntry<Q extends Questionnaire = Questionnaire> {
    readonly id: string;
    readonly submission: Submission<Q>;
}
/** What stands on a board. */
interface Board<Q extends Questionnaire = Questionnaire> extends GroupSummary<Q> {
    /** Entries that have come, gone or changed since the figures were renewed; a changed one has gone and come. */
    readonly waiting: number;
}
/**
 * The figures on a board that was shown before: what it adds to what was seen says nothing of single members. All boards
 * that were shown are given again, each with the entries that stood behind it; so the same comes out after a restart, and
 * when another trainer's entries have come in between.
 *
 * Shape: boards in the order in which they were shown, each all entries of its moment → the figures of the last one.
 * Those who came, and those who went, are let in and out by the minimum (5) or more; until then the figures stay as they
 * were, for each part by itself. Throws `LabansoError`: `minimum-below-3`; `invalid-answers`.
 *
 * @example publish(questionnaire, [[]]).waiting //=> 0
 */
declare function publish<const Q extends Questionnaire>(questionnaire: Q, boards: readonly (readonly BoardEntry<NoInfer<Q>>[])[], options?: GroupOptions): Board<Q>;

/**
 * A submission of a group; of two with the same `id` the last one counts. 7 and `'7'` are one id, as in a file; `null`
 * and `''`, as tables have them, are none.
 */
type GroupSubmission<Q extends Questionnaire = Questionnaire> = Submission<Q> & {
    readonly id?: string | number | null;
};
/** What can be said of a list of submissions. */
interface Summary<Q extends Questionnaire = Questionnaire> extends GroupSummary<Q> {
    /** Submissions that a later one with the same id has taken the place of. */
    readonly repeated: number;
    /** Positions of submissions that can't be scored, with the reasons. */
    readonly invalid: readonly {
        readonly index: number;
        readonly findings: readonly Finding[];
    }[];
}
/**
 * A group's scores, levels, answers and indicators.
 *
 * Shape: list of submissions → `Summary`: what `openGroup` says of them, each counted once. Only complete results of
 * this questionnaire's id and major version count.
 * Never throws for bad submissions: they are listed in `invalid`. Throws `LabansoError` `minimum-below-3`.
 *
 * Source: README, "The rules", groups.
 *
 * @example summarize(questionnaire, Array(5).fill(submission)).score //=> {count: 5, mean: 55, quartiles: null, bins: null}
 */
declare function summarize<const Q extends Questionnaire>(questionnaire: Q, submissions: readonly GroupSubmission<NoInfer<Q>>[], options?: GroupOptions): Summary<Q>;

/** A column of a table that holds answers. */
interface TableColumn {
    readonly part: 'profile' | 'answers';
    /** Of the field or question. */
    readonly id: Id;
    /** Where its cell stands in a row, from 0. */
    readonly at: number;
    /** The answer that a text stands for; `undefined` when it stands for none. Asked once for each different text. */
    readonly read: (text: string) => unknown;
}
/** Some rows with their scores. */
interface ScoredTable {
    readonly rows: number;
    /** With ranges. */
    readonly scores: BatchScores;
    /** By indicator, in the order of the questionnaire: 1 yes, 0 no (also unsure), −1 not counted. */
    readonly indicators: readonly Int8Array[];
    /** What a row says, from 0. */
    readonly submissionAt: (row: number) => Submission;
    /** What a row comes to, from 0. */
    readonly scoresAt: (row: number) => Scores;
}
/** Scores a table row by row, many at once. */
interface TableScorer {
    /**
     * Adds a row of cells; false when one of them is no allowed answer, and then the row isn't added. A text is read by
     * its column; any other cell is an answer as JSON has it, or `undefined`.
     */
    readonly add: (cells: readonly unknown[]) => boolean;
    /** Scores the rows that were added since the last time. */
    readonly score: () => ScoredTable;
}
/**
 * Prepares a questionnaire for tables with these columns.
 *
 * Shape: a questionnaire (trusted, as in `compile`) and the columns that the table has → `TableScorer`. A question or
 * field without a column is unanswered, or lacking. What comes out equals `score` of each row. A set of any number of
 * options can be scored. Memory: what each different answer of a column takes.
 *
 * @example tableScorer(questionnaire, [{part: 'answers', id: 'payments', at: 0, read: (text) => text}]).add(['cash']) //=> true
 */
declare function tableScorer(questionnaire: Questionnaire, columns: readonly TableColumn[]): TableScorer;

/** What a lesson is to bring most of: points for each hour that businesses spend on it, or points. */
type LessonAim = 'points-per-hour' | 'points';
/** What a class may be taught. */
interface LessonOptions extends ActionOptions {
    /** How many lessons at most, each chosen after those before it were put into practice; 3 when absent. */
    readonly lessons?: number;
    /** A lesson helps at least this many; 5 when absent. */
    readonly minimum?: number;
    /** `points-per-hour` when absent. */
    readonly aim?: LessonAim;
}
/** An action with everything that it requires and a business still lacks. */
interface Lesson<Q extends Questionnaire = Questionnaire> {
    readonly action: ActionId<Q>;
    /** The action and what it requires, in the order in which to do them, each with how many businesses still lack it. */
    readonly steps: readonly {
        readonly id: ActionId<Q>;
        readonly businesses: number;
    }[];
    /** Businesses whose score it raises. */
    readonly helped: number;
    /** What it adds to the mean of all scores, in points with one decimal. */
    readonly points: number;
    /** Businesses that rise to a higher level; `null`: fewer than the minimum, and more than none. */
    readonly levelsUp: number | null;
    /** Hours for each business that it helps, rounded. */
    readonly hours: number;
}
/**
 * What to teach a class next: the action that, with everything it requires, brings most points for each hour that the
 * businesses spend; then the next one, when all have done that; and so on. Single actions would mislead: what pays is
 * often the end of a chain.
 *
 * Shape: submissions of one questionnaire (those of the board that was shown last: a lesson's figures are of all of
 * them) → lessons, best first; incomplete ones are left out, and what is left out helps nobody.
 * Throws `LabansoError`: `invalid-answers`, as `score` does, and `not-a-day`.
 *
 * @example teachNext(questionnaire, Array(5).fill(submission), {lessons: 1})[0].action //=> 'open-account'
 */
declare function teachNext<const Q extends Questionnaire>(questionnaire: Q, submissions: readonly Submission<NoInfer<Q>>[], options?: LessonOptions): readonly Lesson<Q>[];

/**
 * The summaries of groups that are shown beside the total of all of them: none of the members that are withheld in one
 * can be found out by taking the others from the total.
 *
 * Shape: groups of one questionnaire with one minimum, none of whose members is in two of them, and the group of all of
 * them → their summaries, in the same order.
 *
 * @example summariesBeside([openGroup(questionnaire)], openGroup(questionnaire))[0].score //=> null
 */
declare function summariesBeside(groups: readonly Group[], all: Group): readonly GroupSummary[];

export { ActionId, Answer, Answers, AnswersOf, AreaId, AreaResult, CarriedOver, Condition, Day, Due, FieldId, Finding, Id, IndicatorId, LevelId, Migration, Missing, Profile, Question, QuestionId, Questionnaire, Result, Some, State, Submission, allowsNotApplicable, alternatives, checkAnswers, checkMigrations, compare, compareGroups, compile, daysInMonth, describe, dueDays, explain, fillIn, fingerprint, hardlyApplies, hash, highestPoints, holds, isDay, lowestPoints, makePlan, mergedCells, migrate, minutesToFill, nameKey, nearest, nextActions, openGroup, outOfReach, own, planRoad, pointsOf, publish, roundHalfUp, scaleOf, score, scoreTrusted, shareOf, summariesBeside, summarize, tableScorer, teachNext, weightedMean, withheldOf };
export type { ActionOptions, AnswerChange, AnswerCounts, BatchOptions, BatchScores, BeforeAfter, Board, BoardEntry, Change, CheckOptions, Column, Columns, Comparison, Distribution, DueFor, FilledIn, Gain, Group, GroupChange, GroupOptions, GroupPart, GroupShare, GroupSubmission, GroupSummary, Ledger, LedgerArea, LedgerLevel, LedgerLine, Lesson, LessonAim, LessonOptions, LevelGroup, Movement, NextAction, Objective, PartSize, Plan, PlanGroup, PlanOptions, PlanRow, Road, RoadOptions, ScoreBin, Scored, ScoredTable, Scorer, Scores, Share, Summary, TableColumn, TableScorer, Term };
