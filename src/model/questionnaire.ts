// The words of a questionnaire: plain JSON, no text in it, every number an integer.
// Source: README of @labanso/scoring, "The rules".

/** `[a-z][a-z0-9-]{0,63}`: lower-case, stable for ever, never shown to a person. */
export type Id = string;

/**
 * Holds when, for every field named, the profile's value is one of those listed;
 * a field that the profile lacks holds. A list of such objects holds when one of them does.
 */
export type Condition = Readonly<Record<Id, readonly string[]>> | readonly Readonly<Record<Id, readonly string[]>>[];

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

/** What an author notes down for whoever edits the file next; never read, never part of a fingerprint. */
export interface Commented {
  readonly $comment?: string;
}

/** An unscored fact about the business, chosen from `options`. */
export interface ProfileField extends Commented {
  readonly id: Id;
  readonly options: readonly Id[];
}

/** A part of the questionnaire that has a score of its own. It weighs what its questions weigh. */
export interface Area extends Commented {
  readonly id: Id;
}

/** One possible answer; `points` is an integer 0…100. */
export interface Option extends Commented {
  readonly id: Id;
  readonly points: number;
}

/** An option of a multiple question; an `exclusive` one ("none of these") is chosen alone. */
export interface MultipleOption extends Option {
  readonly exclusive?: boolean;
}

/** From this answer on (inclusive) a number question gives these points. */
export interface Band extends Commented {
  readonly from: number;
  readonly points: number;
}

/** Option id of a `single` question, or `'not-applicable'` → question id → the answer that follows. */
export type Implications = Readonly<Record<Id, Readonly<Record<Id, Target>>>>;

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
export interface SingleQuestion extends QuestionBase {
  readonly type: 'single';
  readonly options: readonly Option[];
}

/** Any non-empty set of options; their points add up and are capped at 100. */
export interface MultipleQuestion extends QuestionBase {
  readonly type: 'multiple';
  readonly options: readonly MultipleOption[];
}

/** An integer within `min…max`; the last band that begins at or below it gives the points. */
export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  /** What is counted, for example `percent`. Not used in scoring. */
  readonly unit: Id;
  readonly min: number;
  readonly max: number;
  /** Ascending; the first begins at `min`. */
  readonly bands: readonly Band[];
}

/** A question: one option, several options, or a number. */
export type Question = SingleQuestion | MultipleQuestion | NumberQuestion;

/** A demand on one area: its score must be `from` or more. */
export interface Gate extends Commented {
  readonly area: Id;
  readonly from: number;
}

/** A rung of the ladder: overall score `from` or more (inclusive), and every gate held. */
export interface Level extends Commented {
  readonly id: Id;
  readonly from: number;
  readonly gates?: readonly Gate[];
}

/** The answer an action leads to, or a question's answer: option id, list of option ids, or integer. */
export type Target = Id | readonly Id[] | number;

/**
 * A day by which something is due. `yearly`: each year on that day, `'MM-DD'`. `quarterly`: after each quarter of the
 * year, on that day of the `month`-th month behind it; a day that the month hasn't means its last. `after`: so many
 * days after an event, whose name is a text of the content. `on`: that one day.
 */
export type Due = DueRule & {
  /** Profiles for which it holds; everybody whom the action is meant for when absent. */
  readonly for?: Condition;
};

type DueRule =
  | { readonly yearly: string }
  | { readonly quarterly: { readonly month: number; readonly day: number } }
  | { readonly after: Id; readonly days: number }
  | { readonly on: Day };

/** Something a business can do next. What it is for follows from what it raises. */
export interface Action extends Commented {
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
export type Indicator = Commented &
  (
    | { readonly id: Id; readonly question: Id; readonly in: readonly Id[] }
    | { readonly id: Id; readonly question: Id; readonly atLeast: number }
  );

/** Where a fact comes from; what else it says is the content's own. */
export interface Source extends Commented {
  readonly id: Id;
  readonly [fact: string]: unknown;
}

/** A questionnaire. Treat it as immutable: results refer to it by fingerprint. */
export interface Questionnaire extends Commented {
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
