// What a screen may do: verbs, made once for each visit (`acts-of.ts`). Types only.

import type { Answer, Answers, Id, Question, Step } from '#model';
import type { Objective } from '#scoring';
import type { Place } from './flow.ts';
import type { State } from './visit.ts';

/** Everything that can be done; a screen picks what it needs (at most ten). */
export interface Acts {
  readonly go: (place: Place) => void;
  /** To a screen that the browser's own way back or forward leads to. */
  readonly come: (spot: Pick<State, 'place' | 'detour' | 'opened'>) => void;
  /** To a place to change what was said there, and then back here. */
  readonly edit: (place: Place) => void;
  /** Through all questions without an answer, and then back here. */
  readonly answerOpen: () => void;
  /** “I don’t know” to all of them; then the result. */
  readonly leaveOpen: () => void;
  /** From the welcome on, by all questions or by the express form. */
  readonly begin: (way: 'full' | 'express') => void;
  /** The screen before: the one that the browser’s own way back leads to, where that is ours. */
  readonly back: () => void;
  /** On to the next place, unless a number that was typed is none. */
  readonly next: () => void;
  /** The same person answers again, once it is confirmed; what they had is kept, to be opened and to compare with. */
  readonly restart: () => void;
  /** "What has changed?": the same answers, with what is done since; only what is in doubt is asked. */
  readonly renew: () => void;
  /** Opens what was answered before. */
  readonly openKept: () => void;

  /** Gives an answer; `null` takes it back. */
  readonly answer: (question: Question, answer: Answer | null) => void;
  /** Types in a number field. */
  readonly type: (question: Question, text: string) => void;
  /** Fills in a field of the profile; `null` empties it. */
  readonly choose: (field: Id, option: Id | null) => void;
  /** Keeps what the person says of a step; `null` takes it back. */
  readonly mark: (action: Id, step: Step | null) => void;
  /** Asks for the road that takes least time, or least money. */
  readonly prefer: (objective: Objective) => void;

  /** Deletes everything on this device, once it is confirmed. */
  readonly erase: () => void;
  /** Somebody else answers: nothing of the person stays, once it is confirmed. */
  readonly handOver: () => void;
  /** Takes in what can be read of damaged copies, and shows it to be looked through. */
  readonly rescue: () => void;
  /** Answers that are too old are shown after all, or go now. */
  readonly bringBack: () => void;
  readonly eraseExpired: () => void;
  /** Loads the page anew: there may be a newer version. */
  readonly reload: () => void;
  /** What was proposed is meant, or isn't. */
  readonly confirm: () => void;
  readonly cancel: () => void;

  /** The page begins anew for somebody else, unasked. */
  readonly reset: () => void;
  /** The page gives all answers; those that are not among them are taken back. */
  readonly setAnswers: (answers: Answers) => void;

  /** Speaks a language; `byPage`: the page asks for it, not the person. */
  readonly speak: (language: string, byPage?: boolean) => void;
  /** Loads what comes after the questions, once; again after a failure. */
  readonly loadLater: () => void;
  /** The page names a province, by an id of today or of old. */
  readonly setProvince: (id: string | null) => void;
  /** Takes in what another tab has done; when that was erasing, nothing of it stays on this screen. */
  readonly refresh: (removed?: string | null) => void;
}
