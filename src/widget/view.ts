import type { Answer, Id, Profile, Question, Questionnaire, Result } from '#model';
import type { TemplateResult } from 'lit';
import type { SessionState, Step } from '#session';
import type { Place } from './flow.ts';
import type { Ask, Shown, Taking } from './shown.ts';
import type { Texts } from './texts/texts.ts';

/** In how many parts a result is drawn. */
export const PARTS = 3;

/** A number field while it is being typed in. */
export interface Draft {
  readonly question: Id;
  readonly text: string;
  readonly isWrong: boolean;
}

/** What a screen sees, and what it can ask for. Screens compute nothing and keep nothing. */
export interface View {
  readonly t: Texts['t'];
  readonly language: string;
  readonly questionnaire: Questionnaire;
  /** Ours, with its sources, supports, provinces and targets. */
  readonly isBuiltIn: boolean;
  readonly place: Place;
  readonly asked: readonly Question[];
  /** With the page's province, where the person chose none. */
  readonly profile: Profile;
  readonly state: SessionState;
  readonly result: Result;
  /** How many parts of the result are drawn: 1 right after coming to it, all a moment later. */
  readonly shownParts: number;
  readonly draft: Draft | null;
  readonly foundFrom: number | null;
  readonly resumesAt: Place | null;
  readonly today: string;
  readonly go: (place: Place) => void;
  readonly back: () => void;
  readonly next: () => void;
  /** The same person answers again; a result that they had is kept to compare with. */
  readonly restart: () => void;
  /** What is being asked twice, and the answers to that. */
  readonly asks: Ask | null;
  readonly ask: (what: Ask | null) => void;
  readonly confirmed: () => void;
  /** The part behind the questions could not be loaded. */
  readonly hasFailed: boolean;
  /** How many days answers stay on this device. */
  readonly days: number;
  /** Part of what the device held was damaged. */
  readonly wasDamaged: boolean;
  /** Somebody else's result, or one's own of another day, instead of the person's own answers. */
  readonly shown: Shown | null;
  /** Whether there are answers of the person's own on this device. */
  readonly hasOwn: boolean;
  readonly taking: Taking | null;
  /** Where a code is typed, once the part that reads codes is loaded; `wantTake` loads it. */
  readonly takeForm: ((view: View) => TemplateResult) | null;
  readonly wantTake: () => void;
  readonly take: (text: string) => void;
  readonly takeFile: (file: Blob) => void;
  /** From somebody else's result: back to one's own, beside it, or on with it as one's own. */
  readonly close: () => void;
  readonly compareShown: () => void;
  readonly adopt: () => void;
  readonly forgetBefore: () => void;
  /** The page's address, without a code. */
  readonly address: string;
  /** Draws a QR code, once the part that can is loaded; `wantQr` loads it. */
  readonly drawQr: ((text: string, label: string) => TemplateResult) | null;
  readonly wantQr: () => void;
  readonly copy: (text: string) => void;
  /** Whether the last copying went well; `null`: nothing was copied. */
  readonly copied: boolean | null;
  readonly save: (name: string, type: string, text: string) => void;
  readonly saveTable: (name: string, dialect: 'rfc4180' | 'excel-vi') => void;
  readonly answer: (question: Question, answer: Answer | null) => void;
  readonly type: (question: Question, text: string) => void;
  readonly choose: (field: Id, option: Id | null) => void;
  readonly mark: (action: Id, step: Step | null) => void;
  readonly print: () => void;
}
