// What a screen sees of a workshop, and what it may do: each screen picks at most ten of either.

import type { Language } from '#content';
import type { Deed, Entry, Gathering, Line, LineId, Round } from '#gathering';
import type { QuestionnaireBundle } from '#model';
import type { BoardEntry, LessonAim } from '#scoring';
import type { TemplateResult } from 'lit';
import type { Snapshot } from './board/facts.ts';
import type { Backup } from './backup.ts';
import type { Camera } from './camera.ts';
import type { Grid } from './grid.ts';
import type { Hands } from './hands.ts';
import type { SlipFault } from './slips/corners.ts';
import type { Words } from './words.ts';

/** Where the trainer is. */
export type Place =
  | 'door'
  | 'owner'
  | 'prepare'
  | 'invite'
  | 'collect'
  | 'hands'
  | 'paste'
  | 'list'
  | 'grid'
  | 'board'
  | 'after'
  | 'wipe';

/** What has just happened, in words; its kind gives colour and tone. */
export interface News {
  readonly kind: 'new' | 'revision' | 'same' | 'bad' | 'plain';
  readonly text: string;
  /** The line to be named in a `twin`, where the same answers may be somebody else's. */
  readonly twin?: LineId;
}

/** What a computer is tried for, in the order in which it is shown. */
export const CHECKS = ['camera', 'sound', 'disk', 'room', 'window', 'contrast', 'backup'] as const;
export type CheckName = (typeof CHECKS)[number];
/** `ask`: only the trainer can tell. */
export type Check = 'ok' | 'bad' | 'ask';

/** An entry as the list shows it: no answer, no score. */
export interface Listed extends Entry {
  readonly state: 'complete' | 'partial' | 'unreadable';
}

/** What the camera sees. */
export interface Sight {
  /** Once it was opened; `isPaused`: it sees nothing. */
  readonly camera: Camera | null;
  readonly isPaused: boolean;
  /** It has read nothing for long. */
  readonly isQuiet: boolean;
  /** Why the slip before it isn't read yet. */
  readonly slipFault: SlipFault | null;
}

/** Everything that can be seen. */
export interface Facts {
  readonly words: Words;
  readonly language: Language;
  readonly place: Place;
  /** The class: `gathering.opened` has name, place, province, questionnaire, rounds, minimum; `null` before. */
  readonly gathering: Gathering;
  /** Of the round that goes on, withdrawn ones too. */
  readonly entries: readonly Listed[];
  /** How many of them count. */
  readonly count: number;
  /** `sme-vn` with all its texts. */
  readonly bundle: QuestionnaireBundle;
  /** What the present entries of a round answered. Unreadable ones are left out. */
  readonly members: (round: Round) => readonly BoardEntry[];
  /** What the board shows now, which is what it showed when the trainer renewed it. */
  readonly snapshot: () => Snapshot;
  readonly news: News | null;
  /** Lines that the disk didn't take. */
  readonly unsaved: readonly Line[];
  /** Whether the disk takes anything; `null` until it was tried. */
  readonly writes: boolean | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names of files that were handed out since the page was opened. */
  readonly files: readonly string[];
  /** Entries that came after the last copy. */
  readonly sinceCopy: number;
  readonly grid: Grid | null;
  /** A slip that was left, or whose number was wrong, until it goes on. */
  readonly draft: Grid | null;
  /** Slips that were read from pictures, and wait to be looked at: none of them is saved. */
  readonly slips: readonly Grid[];
  /** How many lines are on the disk. */
  readonly lineCount: number;
  readonly sight: Sight;
  readonly hasOwner: boolean;
  readonly hasSound: boolean;
  /** Which slide of the board is shown, from 0 on, and by what its lessons are chosen. */
  readonly slide: number;
  readonly aim: LessonAim;
  /** The browser let no window open for the projector. */
  readonly isBlocked: boolean;
  readonly checks: Readonly<Partial<Record<CheckName, Check>>>;
  /** The file that is kept up to date as a second copy. */
  readonly backup: Backup | null;
  /** What the projector's window shows. */
  readonly projected: Place;
  /** How many are in the room, and the hands they raised; which of those questions is asked: 0 is how many there are. */
  readonly people: number;
  readonly hands: Hands;
  readonly handsAt: number;
}

/** Everything that can be done. */
export interface Acts {
  /** Goes to another place; what was said last goes, unless it is kept. */
  readonly go: (place: Place, keepsNews?: boolean) => void;
  /** Says what is wrong. */
  readonly wrong: (text: string) => void;
  readonly speak: (language: Language) => void;
  /** Writes deeds down; resolves to whether all are on the disk. */
  readonly say: (...deeds: readonly Deed[]) => Promise<boolean>;
  /** A code that was typed, that a scanner typed, or that a camera has seen. */
  readonly takeText: (text: string, via?: 'code' | 'camera') => Promise<void>;
  readonly openCamera: () => Promise<void>;
  /** Sees nothing until it is opened again; the stream stays, since the browser would ask anew. */
  readonly pauseCamera: () => void;
  readonly closeCamera: () => void;
  readonly takeChat: (text: string) => Promise<void>;
  readonly takeFiles: (files: readonly File[]) => Promise<void>;
  /** Takes files that were dropped on the page, where there is a class or may be one; comes to where it is told. */
  readonly dropFiles: (files: readonly File[]) => Promise<void>;
  /** The same answers, and somebody else: `of` is the line that has them. */
  readonly twin: (of: LineId) => Promise<void>;
  /** Renews the board: the present entries of the round are the ones that stand behind it from now on. */
  readonly show: (round: Round) => Promise<boolean>;
  readonly turn: (slide: number) => void;
  readonly aimAt: (aim: LessonAim) => void;
  /** Shows the board in a window for the projector. */
  readonly stage: () => void;
  /** Hands a file out, says so, and remembers its name for the wipe; `false` where the browser takes none. */
  readonly save: (name: string, type: string, text: string) => boolean;
  /** The journal as a file. */
  readonly saveCopy: () => void;
  readonly retry: () => void;
  readonly setSound: (hasSound: boolean) => void;
  readonly tryOut: () => Promise<void>;
  /** The projector's window, with a picture to be looked at. */
  readonly tryWindow: () => void;
  readonly tryBackup: () => Promise<void>;
  /** What the trainer saw or heard. */
  readonly judge: (name: CheckName, isOk: boolean) => void;
  /** Chooses the file of the second copy, and writes it. */
  readonly chooseBackup: () => Promise<void>;
  /** Hands that were counted, and how many are in the room. */
  readonly count: (hands: Hands, people: number) => void;
  readonly askHands: (at: number) => void;
  /** What is keyed in now; a draft waits while its number is asked for again. */
  readonly setGrid: (grid: Grid | null, draft?: Grid) => void;
  /** Opens the next of the slips that were read. */
  readonly nextSlip: () => void;
  readonly saveGrid: (replaces?: LineId) => Promise<void>;
  readonly wipe: () => Promise<void>;
}

/** A screen's place in `SCREENS`: it is handed everything; its own type says what it takes of that. */
export type Screen = (facts: Facts, acts: Acts) => TemplateResult;
