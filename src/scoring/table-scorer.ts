// Rows of cells as columns of codes, for `batch`. Each different cell of a column is looked at once; the next time it
// is only looked up.

import { checkAnswers, type Answer, type Id, type MultipleQuestion, type Questionnaire, type Submission } from '#model';
import { batchScorer, type BatchScores } from './batch.ts';
import { NOT_APPLICABLE_CODE, UNANSWERED_CODE } from './codes.ts';
import { columnFor, type Column } from './columns.ts';
import { pointsOf } from './points.ts';
import { holdsFor, prepare, type Prepared, type PreparedQuestion } from './prepare.ts';
import type { Scores } from './compile.ts';
import { NONE } from './row.ts';
import { indicatorsOf, type Filled } from './table-indicators.ts';

/** A column of a table that holds answers. */
export interface TableColumn {
  readonly part: 'profile' | 'answers';
  /** Of the field or question. */
  readonly id: Id;
  /** Where its cell stands in a row, from 0. */
  readonly at: number;
  /** The answer that a text stands for; `undefined` when it stands for none. Asked once for each different text. */
  readonly read: (text: string) => unknown;
}

/** Some rows with their scores. */
export interface ScoredTable {
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
export interface TableScorer {
  /**
   * Adds a row of cells; false when one of them is no allowed answer, and then the row isn't added. A text is read by
   * its column; any other cell is an answer as JSON has it, or `undefined`.
   */
  readonly add: (cells: readonly unknown[]) => boolean;
  /** Scores the rows that were added since the last time. */
  readonly score: () => ScoredTable;
}

/** So many different cells of a column are remembered; then it begins anew. */
const MOST_CELLS = 20_000;
const LONGEST_REMEMBERED = 400;

/** A text that doesn't keep alive the block it was cut from. */
const detached = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/** A set of more options than a code has bits: it gets the next free number when it first comes. */
function numberedSets(questionnaire: Questionnaire, question: MultipleQuestion, coded: PreparedQuestion) {
  const first = NOT_APPLICABLE_CODE + 1;
  const points: number[] = [];
  const numbers = new Map<string, number>();
  const place = new Map(question.options.map(({ id }, i) => [id, i]));
  return {
    ...coded,
    table: null,
    codes: 2 ** 31,
    pointsOf: (code: number) => (code < first ? coded.pointsOf(code) : (points[code - first] ?? NaN)),
    codeOf: (answer: unknown): number => {
      if (!Array.isArray(answer)) return coded.codeOf(answer);
      if (checkAnswers(questionnaire, { answers: { [question.id]: answer } }).length) return NONE;
      const key = answer
        .map((id) => place.get(id as Id)!)
        .sort((a, b) => a - b)
        .join();
      let number = numbers.get(key);
      if (number === undefined) {
        number = first + points.push(pointsOf(question, answer as readonly Id[])) - 1;
        numbers.set(key, number);
      }
      return number;
    },
  };
}

/** Every set of options has a code. */
const withEverySet = (prepared: Prepared): Prepared => ({
  ...prepared,
  questions: prepared.questions.map((coded, q) => {
    const question = prepared.questionnaire.questions[q]!;
    const fits = question.type !== 'multiple' || coded.codeOf([question.options[0]!.id]) >= 0;
    return fits ? coded : numberedSets(prepared.questionnaire, question, coded);
  }),
});

/** A column of the table, being filled. */
interface Filling extends TableColumn {
  readonly size: number;
  readonly codeOf: (cell: unknown) => number;
  /** By code. */
  readonly answers: ReadonlyMap<number, Answer>;
  codes: number[];
}

function fillingOf({ questions, fields }: Prepared, column: TableColumn): Filling {
  const coded = (column.part === 'answers' ? questions : fields).find(({ id }) => id === column.id)!;
  const answers = new Map<number, Answer>();
  const known = new Map<unknown, number>([[undefined, UNANSWERED_CODE]]);
  const codeOf = (cell: unknown): number => {
    const answer = typeof cell === 'string' ? column.read(cell) : cell;
    const code = coded.codeOf(answer);
    if (code > UNANSWERED_CODE && !answers.has(code)) answers.set(code, answer as Answer);
    // a list is another one each time
    if (code === NONE || typeof cell === 'object' || (typeof cell === 'string' && cell.length > LONGEST_REMEMBERED))
      return code;
    if (known.size > MOST_CELLS) known.clear();
    known.set(typeof cell === 'string' ? detached(cell) : cell, code);
    return code;
  };
  return {
    ...column,
    size: coded.codes,
    answers,
    codes: [],
    codeOf: (cell) => known.get(cell) ?? codeOf(cell),
  };
}

/** Whether the answers "not applicable" in a row of codes are of those who may give them, or aren't asked. */
function vanishing({ questions, conditions, fields }: Prepared, fillings: readonly Filling[]) {
  const placeOf = (part: TableColumn['part'], id: Id): number =>
    fillings.findIndex((filling) => filling.part === part && filling.id === id);
  const profile = fields.map(({ id }) => placeOf('profile', id));
  const partly = questions
    .filter(({ notApplicable }) => notApplicable >= 0)
    .map(({ id, condition, notApplicable }) => ({ place: placeOf('answers', id), condition, notApplicable }))
    .filter(({ place }) => place >= 0);
  return (row: ArrayLike<number>): boolean =>
    partly.every(({ place, condition, notApplicable }) => {
      if (row[place] !== NOT_APPLICABLE_CODE) return true;
      const codes = profile.map((at) => (at < 0 ? 0 : row[at]!));
      return (
        holdsFor(conditions[notApplicable]!, codes) || (condition >= 0 && !holdsFor(conditions[condition]!, codes))
      );
    });
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
export function tableScorer(questionnaire: Questionnaire, columns: readonly TableColumn[]): TableScorer {
  const prepared = withEverySet(prepare(questionnaire));
  const batch = batchScorer(prepared);
  const fillings = columns.map((column) => fillingOf(prepared, column));
  const row = new Int32Array(fillings.length);
  const mayVanish = vanishing(prepared, fillings);
  let rows = 0;

  const taken = (): readonly Filled[] =>
    fillings.map((filling) => {
      const column = columnFor(filling.size, rows);
      column.set(filling.codes);
      filling.codes = [];
      return { part: filling.part, id: filling.id, answers: filling.answers, column };
    });

  return {
    add: (cells) => {
      for (let i = 0; i < fillings.length; i++) {
        const { at, codeOf } = fillings[i]!;
        if ((row[i] = codeOf(cells[at])) === NONE) return false;
      }
      if (!mayVanish(row)) return false;
      for (let i = 0; i < fillings.length; i++) fillings[i]!.codes.push(row[i]!);
      rows++;
      return true;
    },
    score: () => {
      const filled = taken();
      const partOf = (wanted: TableColumn['part']): Record<Id, Column> =>
        Object.fromEntries(filled.filter(({ part }) => part === wanted).map(({ id, column }) => [id, column]));
      const [profile, answers, count] = [partOf('profile'), partOf('answers'), rows];
      rows = 0;
      const scores = batch({ rows: count, profile, answers }, { ranges: true });
      return {
        rows: count,
        scores,
        indicators: indicatorsOf(prepared, filled, profile, count),
        submissionAt: (at) => submissionAt(filled, at),
        scoresAt: (at) => scoresAt(prepared, scores, at),
      };
    },
  };
}

function submissionAt(filled: readonly Filled[], row: number): Submission {
  const parts: Record<TableColumn['part'], Record<Id, Answer>> = { profile: {}, answers: {} };
  for (const { part, id, column, answers } of filled) {
    const code = column[row]!;
    if (code !== UNANSWERED_CODE) parts[part][id] = answers.get(code)!;
  }
  return parts as Submission;
}

const orNull = (value: number): number | null => (value === NONE ? null : value);

const scoresAt = ({ areas, levels }: Prepared, scores: BatchScores, row: number): Scores => ({
  complete: scores.complete[row] === 1,
  score: orNull(scores.score[row]!),
  level: levels[scores.level[row]!]?.id ?? null,
  areas: Object.fromEntries(
    areas.map(({ id }) => [id, orNull((scores.areas as Readonly<Record<Id, Int8Array>>)[id]![row]!)]),
  ),
});
