// Keying in a paper slip: keys in, answers out. Digits first, since neither Telex nor VNI touches digits alone.

import { smeVn } from '#content';
import { slipLayout, type SlipMark, type SlipRow } from '#formats';
import { holds, NOT_APPLICABLE, UNSURE, type Answer, type Question, type Questionnaire, type Submission } from '#model';
import { fillIn } from '#scoring';
import type { Pixels } from './slips/flat-sheet.ts';
import type { ReadSlip } from './slips/read-slip.ts';

const questionnaire: Questionnaire = smeVn;
const questions: readonly Question[] = questionnaire.questions;

/** A slip while it is keyed in. */
export interface Grid {
  readonly sheet: number;
  readonly rows: readonly SlipRow[];
  /** What is marked, by place of the row; an empty list: left blank. */
  readonly marked: readonly (readonly SlipMark[] | null)[];
  /** The row where the keys go; as many as there are rows: at the end, to be read again. */
  readonly at: number;
  /** A Vietnamese keyboard has changed what was typed: nothing more is taken until it is off. */
  readonly isLocked: boolean;
  /** Where a camera has filled it in: what it left open is asked beside its picture, row by row. `null`: by hand alone. */
  readonly read: ReadAs | null;
}

/** How a slip was read. */
export interface ReadAs {
  /** Tells it from another slip with the same number. */
  readonly id: string;
  readonly via: 'camera' | 'photo';
  readonly pictures: readonly Pixels[];
  /** What was seen on the paper, whatever a person has changed since; `null`: in doubt. */
  readonly seen: Grid['marked'];
}

/** What a key comes to: the slip as it is now, and whether it is to be saved. */
export interface Pressed {
  readonly grid: Grid;
  readonly isDone: boolean;
}

/**
 * An empty slip with that number.
 *
 * @example openGrid(17).at //=> 0
 */
export function openGrid(sheet: number): Grid {
  const { rows } = slipLayout(questionnaire);
  return { sheet, rows, marked: rows.map(() => null), at: 0, isLocked: false, read: null };
}

/**
 * A slip that was read from a picture: what is sure is filled in; what is in doubt, and what was left blank, is asked. The
 * keys go to the first of these. `id`: its name.
 */
export function openRead({ sheet, rows }: ReadSlip, via: ReadAs['via'], id: string): Grid {
  const empty = openGrid(sheet);
  const seen = rows.map((row, i) => row.marked && row.marked.map((place) => empty.rows[i]!.marks[place]!));
  const read = { id, via, pictures: rows.map(({ picture }) => picture), seen };
  return step({ ...empty, marked: seen.map((marks) => (marks?.length ? marks : null)), at: -1, read }, 1);
}

/** Whether two that were read may be one slip: they have one number, and no row that is sure on both differs. */
export const isAlike = (a: Grid, b: Grid): boolean =>
  a.sheet === b.sheet &&
  a.rows.every((_, place) => {
    const [one, other] = [a, b].map(({ read }) => read?.seen[place]?.map(({ label }) => label).join());
    return one === undefined || other === undefined || one === other;
  });

/** How many rows of a slip wait for an answer. */
export const openRows = (grid: Grid): number =>
  grid.marked.filter((marks, place) => marks === null && isAsked(grid, place)).length;

const answerOf = ({ isMultiple, kind }: SlipRow, marks: readonly SlipMark[]): Answer | undefined => {
  const [first] = marks;
  if (!first) return undefined;
  const isAlone = first.value === UNSURE || first.value === NOT_APPLICABLE;
  if (kind === 'profile' || !isMultiple || isAlone) return first.value;
  return marks.map(({ value }) => value as string);
};

/** What the slip says; where the class is, the trainer has said. */
export function submissionFromGrid({ rows, marked }: Grid, province: string | null): Submission {
  const profile: Record<string, string> = {};
  const answers: Record<string, Answer> = {};
  rows.forEach((row, i) => {
    const answer = answerOf(row, marked[i] ?? []);
    if (answer === undefined) return;
    if (row.kind === 'profile') profile[row.id] = String(answer);
    else answers[row.id] = answer;
  });
  return { profile: province ? { ...profile, province } : profile, answers };
}

/** Whether a row is asked of who has answered so: by its condition, and not followed from another answer. */
export function isAsked(grid: Grid, place: number): boolean {
  const row = grid.rows[place]!;
  if (row.kind === 'profile') return true;
  const { profile = {}, answers } = submissionFromGrid(grid, null);
  const question = questions.find(({ id }) => id === row.id)!;
  // answered already: it stays in sight, whatever else follows
  if (grid.marked[place]?.length) return holds(question.askIf, profile);
  return holds(question.askIf, profile) && !Object.hasOwn(fillIn(questionnaire, { profile, answers }).implied, row.id);
}

/** The next row that is asked, in a direction; the end when there is none. */
function step(grid: Grid, by: 1 | -1): Grid {
  let at = grid.at + by;
  // what a camera has read is passed over on the way on, and found on the way back
  const isPassed = (place: number): boolean =>
    !isAsked(grid, place) || (by > 0 && grid.read !== null && grid.marked[place] !== null);
  while (at >= 0 && at < grid.rows.length && isPassed(at)) at += by;
  return { ...grid, at: Math.max(0, at) };
}

const mark = (grid: Grid, marks: readonly SlipMark[]): Grid => ({
  ...grid,
  marked: grid.marked.map((one, i) => (i === grid.at ? marks : one)),
});

/** The mark that a key stands for: a digit, a letter, `0` or `?`, `-`. */
function markFor({ marks }: SlipRow, key: string): SlipMark | undefined {
  const isIn = (value: string): SlipMark | undefined => marks.find((one) => one.value === value);
  if (key === '0' || key === '?') return isIn(UNSURE);
  if (key === '-') return isIn(NOT_APPLICABLE);
  const place = /^[1-9]$/.test(key)
    ? Number(key) - 1
    : /^[a-z]$/i.test(key)
      ? key.toLowerCase().charCodeAt(0) - 97
      : -1;
  const found = marks[place];
  return found && found.value !== UNSURE && found.value !== NOT_APPLICABLE ? found : undefined;
}

/** In a row where several may be marked: on, off; what stands alone puts the others out. */
function toggled(marked: readonly SlipMark[], one: SlipMark, row: SlipRow): readonly SlipMark[] {
  if (marked.includes(one)) return marked.filter((other) => other !== one);
  const question = questions.find(({ id }) => id === row.id);
  const isAlone = ({ value }: SlipMark): boolean =>
    value === UNSURE ||
    value === NOT_APPLICABLE ||
    (question?.type === 'multiple' && question.options.some(({ id, exclusive }) => id === value && exclusive));
  return isAlone(one) ? [one] : [...marked.filter((other) => !isAlone(other)), one];
}

/**
 * What a key does: `1`…`9` or a letter marks and goes on, `0` or `?` "I don't know", `-` "not applicable", the space bar
 * leaves blank; where several may be marked keys toggle and Enter goes on; arrows and Backspace go back and on; Enter at the
 * end saves. A letter with a mark locks the slip: a Vietnamese keyboard is on.
 */
export function press(grid: Grid, key: string): Pressed {
  const still = (next: Grid): Pressed => ({ grid: next, isDone: false });
  if (grid.isLocked) return still(grid);
  const row = grid.rows[grid.at];
  if (key.length === 1 && /[^\x00-\x7f]/.test(key)) return still({ ...grid, isLocked: true });
  if (key === 'ArrowLeft' || key === 'ArrowUp' || key === 'Backspace') return still(step(grid, -1));
  if (!row) return { grid, isDone: key === 'Enter' };
  if (key === 'ArrowRight' || key === 'ArrowDown') return still(step(grid, 1));
  const marked = grid.marked[grid.at] ?? [];
  if (key === 'Enter') return still(row.isMultiple && marked.length ? step(grid, 1) : grid);
  if (key === ' ') return still(step(mark(grid, []), 1));
  const one = markFor(row, key);
  if (!one) return still(grid);
  if (!row.isMultiple) return still(step(mark(grid, [one]), 1));
  return still(mark(grid, toggled(marked, one, row)));
}
