// What a screen may read: data, made from the state of a visit. Types only, so that everything above can import it.

import type { Answers, Finding, Id, Profile, Question, Questionnaire, Result, Migration } from '#model';
import type { FilledIn, Objective } from '#scoring';
import type { SessionState } from '#session';
import type { Texts } from '../texts/texts.ts';
import type { Detour, Place, Way } from './flow.ts';

/** What the device has to say beside the answers it shows. */
export interface Notices {
  /** A newer version of the element has left answers here, which this one can't read. */
  readonly isNewer: boolean;
  readonly wasDamaged: boolean;
  /** How many answers that are missing can still be read in damaged copies. */
  readonly rescuable: number;
  /** When answers were saved that are too old to be shown, milliseconds since 1970. */
  readonly expiredFrom: number | null;
}

/** In how many parts a result is drawn. */
export const PARTS = 3;

/** What stands in a number field and is, or isn't yet, a number. */
export interface Draft {
  readonly text: string;
  /** It has been said that this is no number which the question takes. */
  readonly isWrong: boolean;
}

/** A result that came by code, link or file: looked at beside the person's own, never mixed with it. */
export interface OpenedResult {
  readonly questionnaire: Questionnaire;
  readonly profile: Profile;
  readonly answers: Answers;
  /** What was said of actions. */
  readonly steps: SessionState['steps'];
  /** `YYYY-MM-DD`; a code carries no day. */
  readonly savedOn: string | null;
  /** Kept on this device when the person began anew. */
  readonly isKept?: boolean;
}

/** A code or file that somebody is about to open, and what is wrong with it. */
export interface Taking {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A picture of a result, or of its calendar: to be shown in the page, by its address or, where the page forbids that, as it was drawn. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** `data:`, which more pages allow than `blob:`. */
  readonly url: string;
  readonly file: File;
  /** What is in it, for who can't see it. */
  readonly alt: string;
}

/** What is printed: a result on one page, with all that explains it, or the calendar of taxes and invoices. */
export type Printed = 'page' | 'whole' | 'calendar';

/** What became of the last way of taking a result along; where it can't be gone, what stands in its place. */
export type Taken = {
  /** The file, or what was printed. */
  readonly name?: string | undefined;
} & (
  | { readonly by: 'print' | 'failure' | 'drawing' }
  | { readonly by: 'class' }
  /** “What has changed?” had nothing to ask. */
  | { readonly by: 'renewal' }
  | { readonly by: 'copy'; readonly isDone: boolean; readonly text: string }
  | { readonly by: 'file'; readonly isShown: boolean; readonly text: string; readonly name: string }
  | {
      readonly by: 'picture';
      readonly how: 'shared' | 'saved' | 'shown';
      readonly picture: Picture;
      /** The page's policy lets no image be shown. */
      readonly isForbidden?: boolean;
    }
);

/** What has to be said twice, since it can't be taken back. */
export type Confirmation = 'erase' | 'person' | 'restart' | 'adopt';

/** What this device kept of an earlier visit. */
export interface Found {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly resumesAt: Place;
  readonly answered: number;
  readonly asked: number;
  readonly hasScore: boolean;
  /** How many answers are asked for again, since their question has changed. */
  readonly again: number;
  /** How many answers belong to questions that are gone. */
  readonly orphans: number;
  /** The level of the complete result that was seen on that day, with nothing changed since; else `null`. */
  readonly level: Id | null;
}

/** Everything that can be read; a screen picks what it needs, at most ten, and keeps nothing. */
export interface Facts {
  readonly t: Texts['t'];
  readonly language: string;
  readonly languages: readonly string[];
  /** Of what is looked at, as are `profile`, `state` and `result`: the person's own, or an opened result. */
  readonly questionnaire: Questionnaire;
  /** Ours, with its sources, supports, provinces and targets. */
  readonly isBuiltIn: boolean;
  /** Versions before it whose codes open, too, and what was renamed since. */
  readonly earlier: readonly Questionnaire[];
  readonly migrations: readonly Migration[];
  /** With the page's province, where the person chose none. */
  readonly profile: Profile;
  readonly state: SessionState;
  readonly result: Result;
  readonly place: Place;
  /** From where the person has gone aside; `null` on the way itself. */
  readonly detour: Detour | null;
  /** Where going on leads. */
  readonly ahead: Place;
  /** The screen on which something was changed a moment ago, from here. */
  readonly edited: Place | null;
  /** The profile before it was changed on this screen; `null` when it wasn't. */
  readonly profileBefore: Profile | null;
  /** Whether all questions are asked, an express form, or the others after it. */
  readonly way: Way;
  /** The questions on the way: without those that follow from an answer. */
  readonly asked: readonly Question[];
  /** Those without an answer, beyond an express form too, in the order to ask them. */
  readonly open: readonly Question[];
  /** The answers with what follows from them. */
  readonly filled: FilledIn;
  /** What was typed into the number field of the question shown. */
  readonly draft: Draft | null;
  readonly found: Found | null;
  readonly notices: Notices | null;
  /** How many parts of the result are drawn: 1 right after coming to it, all a moment later. */
  readonly shownParts: number;
  /** What the road to the next level is to have least of. */
  readonly objective: Objective;
  /** `YYYY-MM-DD`, in Vietnam. */
  readonly today: string;
  /** What is to be said twice right now. */
  readonly confirming: Confirmation | null;
  /** The part behind the questions could not be loaded. */
  readonly hasFailed: boolean;
  /** The file of ours that the page doesn't have, when that is why. */
  readonly lacks: string | null;
  /** Explanations of questions are still on their way. */
  readonly isHelpComing: boolean;
  /** Somebody else's result, or one's own of another day, instead of the person's own answers. */
  readonly opened: OpenedResult | null;
  /** What was answered before the person began anew, kept until there is a new result. */
  readonly kept: { readonly savedOn: string | null } | null;
  /** Whether there are answers of the person's own on this device. */
  readonly hasAnswers: boolean;
  readonly taking: Taking | null;
  /** What became of the last way of taking the result along. */
  readonly taken: Taken | null;
  /** What was marked last on this screen. */
  readonly marked: Id | null;
  /** The page's address, without a code. */
  readonly address: string;
  /** How many days answers stay on this device. */
  readonly days: number;
  /** Whether changes survive the page: `cleared` where its own scripts remove them, again and again. */
  readonly saving: 'saved' | 'unsaved' | 'cleared';
  /** Whether there is anything to erase. */
  readonly hasData: boolean;
  /** Everything on this device was erased a moment ago. */
  readonly wasErased: boolean;
}
