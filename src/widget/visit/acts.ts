// What a screen may do: verbs, made once for each visit (`acts-of.ts`). Types only.

import type { Answer, Id, Question } from '#model';
import type { Step } from '#session';
import type { Confirmation } from './facts.ts';
import type { Place } from './flow.ts';

/** Everything that can be done; a screen picks what it needs (at most ten). */
export interface Acts {
  readonly go: (place: Place) => void;
  readonly back: () => void;
  /** On to the next place, unless a number that was typed is none. */
  readonly next: () => void;
  /** The same person answers again; a result that they had is kept to compare with. */
  readonly restart: () => void;

  /** Gives an answer; `null` takes it back. */
  readonly answer: (question: Question, answer: Answer | null) => void;
  /** Types in a number field. */
  readonly type: (question: Question, text: string) => void;
  /** Fills in a field of the profile; `null` empties it. */
  readonly choose: (field: Id, option: Id | null) => void;
  /** Keeps what the person says of a step; `null` takes it back. */
  readonly mark: (action: Id, step: Step | null) => void;

  /** Asks whether something that can't be taken back is meant; then `confirm` does it, and `cancel` doesn't. */
  readonly propose: (what: Confirmation) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;

  /** Opens the result in a code, or in a link that carries one. */
  readonly take: (text: string) => void;
  readonly takeFile: (file: Blob) => void;
  /** From an opened result: back to one's own, beside it, or on with it as one's own. */
  readonly close: () => void;
  readonly compareOpened: () => void;
  readonly adopt: () => void;
  readonly forgetBefore: () => void;

  readonly speak: (language: string) => void;
  /** Loads what comes after the questions, once; again after a failure. */
  readonly loadLater: () => void;
  /** The page names a province, by an id of today or of old. */
  readonly setProvince: (id: string | null) => void;
  /** Takes in what another tab has done; when that was erasing, nothing of it stays on this screen. */
  readonly refresh: (removed?: string | null) => void;
}
