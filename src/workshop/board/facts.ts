import type { Language } from '#content';
import type { Day, Id, Questionnaire } from '#model';
import type { Board, GroupChange, Lesson, LessonAim } from '#scoring';
import type { TemplateResult } from 'lit';

/** What is said, in one language. */
export interface BoardWords {
  /** The text at `space:path.to.it`; spaces: `board`, `questions`, `short`, `results`, `targets`, `sources`. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly language: Language;
  /** 1234.5 → `1.234,5`. */
  readonly number: (value: number) => string;
  /** 39 → `39 %`. */
  readonly percent: (value: number) => string;
}

/** What a class has come to, as it was when the board was shown last. Every slide and every print is drawn from it. */
export interface Snapshot {
  readonly board: Board;
  /** Best first, by what a lesson is to bring most of; found when it is asked for. */
  readonly lessons: (aim: LessonAim) => readonly Lesson[];
  /** `null` where the workshop asks once. */
  readonly change: GroupChange | null;
}

/** Who has come, and how more can. */
export interface Arrivals {
  /** Entries that have been collected by now, complete or not. */
  readonly count: number;
  /** How to take part: a QR code, drawn; `null` where nothing can be joined. */
  readonly join: TemplateResult | null;
}

/** What the slides are drawn from. */
export interface BoardFacts extends BoardWords {
  readonly questionnaire: Questionnaire;
  readonly snapshot: Snapshot;
  readonly arrivals: Arrivals;
  readonly province: Id | null;
  readonly today: Day;
  /** Which lessons are shown. */
  readonly aim: LessonAim;
}
