// One column of answers as integers. Each different answer is checked once, by `checkAnswers`; the next time its text
// is only looked up.

import { checkAnswers, type Answer, type Finding, type Id, type Questionnaire, type Submission } from '#model';
import type { AnswerColumn } from '#formats';
import type { Scorer } from '#scoring';
import { decode, detached } from './bytes.ts';
import { readAnswer } from './read-answer.ts';

/** So many texts of one column are remembered; then it begins anew. */
const MOST_TEXTS = 20_000;
const LONGEST_REMEMBERED = 400;

/** The kind of an answer that isn't there. */
export const NO_ANSWER = 0;
/** The kind of what is no allowed answer. */
export const BAD = -1;

/** A submission with this one answer in it. */
const alone = (kind: AnswerColumn['kind'], id: Id, value: unknown): Submission =>
  (kind === 'question' ? { answers: { [id]: value } } : { profile: { [id]: value }, answers: {} }) as Submission;

/**
 * A column: `kinds[row]` says which of the different answers a row has (`answers[kind]`; 0: none), `codes[row]` the same
 * as the scorer's code.
 */
export class ColumnCoder {
  readonly id: Id;
  readonly kind: AnswerColumn['kind'];
  /** By kind; the first is no answer. */
  readonly answers: (Answer | undefined)[] = [undefined];
  kinds = new Int32Array(0);
  codes = new Int32Array(0);
  readonly #questionnaire: Questionnaire;
  readonly #read: (text: string) => unknown;
  readonly #codeOf: (answer: unknown) => number;
  readonly #codeByKind: number[] = [0];
  readonly #kindByText = new Map<string, number>();
  readonly #slotTexts: string[] = new Array<string>(256).fill('');
  readonly #slotKinds = new Int32Array(256);
  readonly #kindByAnswer = new Map<string, number>();

  constructor(questionnaire: Questionnaire, { id, kind }: AnswerColumn, scorer: Scorer) {
    this.id = id;
    this.kind = kind;
    this.#questionnaire = questionnaire;
    const question = kind === 'question' ? questionnaire.questions.find((one) => one.id === id)! : null;
    this.#read = question ? (text) => readAnswer(question, text) : (text) => text.trim() || undefined;
    this.#codeOf = (answer) => (kind === 'question' ? scorer.codeOf(id, answer) : scorer.profileCodeOf(id, answer));
  }

  /** Makes room for so many rows, none of them answered. */
  begin(rows: number): void {
    if (this.kinds.length < rows) {
      this.kinds = new Int32Array(rows);
      this.codes = new Int32Array(rows);
    } else {
      this.kinds.fill(NO_ANSWER);
      this.codes.fill(0);
    }
  }

  /** Puts a kind in a row. */
  put(row: number, kind: number): void {
    this.kinds[row] = kind;
    this.codes[row] = this.#codeByKind[kind]!;
  }

  /** The kind of a cell (byte string); `BAD` when it is no allowed answer. */
  kindOfCell(cell: string): number {
    // hashing a fresh text costs more than comparing it with the one that looks most like it
    const { length } = cell;
    const slot = length ? (length * 67 + cell.charCodeAt(0) * 31 + cell.charCodeAt(length - 1) * 7) & 255 : 0;
    if (this.#slotTexts[slot] === cell) return this.#slotKinds[slot]!;
    const known = this.#kindByText.get(cell);
    if (known !== undefined) return known;
    const kind = this.kindOfValue(this.valueOf(cell));
    if (kind !== BAD && cell.length <= LONGEST_REMEMBERED) {
      if (this.#kindByText.size >= MOST_TEXTS) this.#kindByText.clear();
      const text = detached(cell);
      this.#kindByText.set(text, kind);
      this.#slotTexts[slot] = text;
      this.#slotKinds[slot] = kind;
    }
    return kind;
  }

  /** What a cell says; `null`, which is never allowed, when its bytes are no text. */
  valueOf(cell: string): unknown {
    const text = decode(cell);
    return text === null ? null : this.#read(text);
  }

  /** The kind of an answer as JSON has it. */
  kindOfValue(value: unknown): number {
    if (value === undefined) return NO_ANSWER;
    const key = Array.isArray(value) ? `[${[...value].sort().join(' ')}` : `${typeof value} ${String(value)}`;
    const known = this.#kindByAnswer.get(key);
    // a list with a repeat, or of other things than ids, has no key of its own: it is looked at each time
    if (known !== undefined && !Array.isArray(value)) return known;
    if (this.findings(value).length) return BAD;
    if (known !== undefined) return known;
    const kind = this.answers.push(value as Answer) - 1;
    this.#codeByKind.push(this.#codeOf(value));
    this.#kindByAnswer.set(key, kind);
    return kind;
  }

  findings(value: unknown): readonly Finding[] {
    return checkAnswers(this.#questionnaire, alone(this.kind, this.id, value));
  }
}
