// Rows of cells as columns of codes, for `batch`. Each different cell of a column is looked at once; the next time it
// is only looked up.

import {
  checkAnswers,
  UNSURE,
  type Answer,
  type Id,
  type Indicator,
  type MultipleQuestion,
  type Questionnaire,
  type Submission,
} from '#model';
import { batchScorer, type BatchScores } from './batch.ts';
import { NOT_APPLICABLE_CODE, UNANSWERED_CODE, UNSURE_CODE } from './codes.ts';
import { columnFor, type Column } from './columns.ts';
import { pointsOf } from './points.ts';
import { ALWAYS, holdsFor, NEVER, prepare, type Prepared, type PreparedQuestion } from './prepare.ts';
import type { Scores } from './compile.ts';
import { NONE } from './row.ts';

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
/** An indicator looks so many codes up in a list. */
const LARGEST_TABLE = 1 << 16;

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

const meets = (indicator: Indicator, answer: Answer): boolean =>
  'atLeast' in indicator
    ? (answer as number) >= indicator.atLeast
    : ([] as readonly unknown[]).concat(answer).some((chosen) => indicator.in.includes(chosen as Id));

/** A column of the table, being filled. */
interface Filling extends TableColumn {
  readonly size: number;
  readonly codeOf: (cell: unknown) => number;
  /** By code. */
  readonly answers: ReadonlyMap<number, Answer>;
  codes: number[];
}

/** A column of some rows that were scored. */
type Filled = Pick<Filling, 'part' | 'id' | 'answers'> & { readonly column: Column };

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
 * @example
 * const table = tableScorer(questionnaire, [{part: 'answers', id: 'payments', at: 0, read: (text) => text || undefined}]);
 * table.add(['cash']) //=> true
 * table.score().scores.ranges.highest[0] //=> 50
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

/** Where the conditions of a questionnaire hold, by row; each is looked at once. */
function masksOf({ conditions, fields }: Prepared, profile: Readonly<Record<Id, Column>>, rows: number) {
  const columns = fields.map(({ id }) => profile[id]);
  const codes = new Int32Array(fields.length);
  const known = new Map<number, Uint8Array | null>([
    [ALWAYS, new Uint8Array(rows).fill(1)],
    [NEVER, new Uint8Array(rows)],
  ]);
  return (condition: number): Uint8Array => {
    let mask = known.get(condition);
    if (!mask) {
      mask = new Uint8Array(rows);
      for (let row = 0; row < rows; row++) {
        for (let f = 0; f < codes.length; f++) codes[f] = columns[f]?.[row] ?? 0;
        mask[row] = Number(holdsFor(conditions[condition]!, codes));
      }
      known.set(condition, mask);
    }
    return mask;
  };
}

/** The codes of a question with what follows from other answers, in rows that are asked it; elsewhere unanswered. */
function filledIn(
  { questions, implications }: Prepared,
  columnOf: (question: Id) => Column | undefined,
  maskOf: (condition: number) => Uint8Array,
  q: number,
  rows: number,
): Int32Array {
  const { id, condition, notApplicable } = questions[q]!;
  const isAsked = maskOf(condition);
  const given = columnOf(id);
  const codes = new Int32Array(rows);
  if (given) for (let row = 0; row < rows; row++) codes[row] = isAsked[row] ? given[row]! : UNANSWERED_CODE;
  for (const { from, to, then } of implications) {
    const source = to === q ? columnOf(questions[from]!.id) : undefined;
    if (!source) continue;
    const [mayVanish, isSourceAsked] = [maskOf(notApplicable), maskOf(questions[from]!.condition)];
    for (let row = 0; row < rows; row++) {
      const code = then[source[row]!] ?? 0;
      const isOpen = codes[row] === UNANSWERED_CODE && isAsked[row] && isSourceAsked[row];
      if (isOpen && (code !== NOT_APPLICABLE_CODE || mayVanish[row])) codes[row] = code;
    }
  }
  return codes;
}

/** What the codes of a question say to an indicator: 1 yes, 0 no, −1 not counted. */
function sayingOf(
  questionnaire: Questionnaire,
  indicator: Indicator,
  codeOf: (answer: unknown) => number,
  filled?: Filled,
) {
  const followed = questionnaire.questions.flatMap(({ implies = {} }) =>
    Object.values(implies).map((follows) => follows[indicator.question]),
  );
  const said = new Map<number, number>();
  for (const [code, answer] of [...(filled?.answers ?? []), ...followed.map((one) => [codeOf(one), one] as const)])
    if (answer !== undefined && answer !== UNSURE) said.set(code, Number(meets(indicator, answer)));
  return said.set(UNANSWERED_CODE, NONE).set(UNSURE_CODE, 0).set(NOT_APPLICABLE_CODE, NONE);
}

function indicatorsOf(
  prepared: Prepared,
  filled: readonly Filled[],
  profile: Readonly<Record<Id, Column>>,
  rows: number,
): readonly Int8Array[] {
  const { questionnaire, questions, implications } = prepared;
  const maskOf = masksOf(prepared, profile, rows);
  const found = new Map(filled.filter(({ part }) => part === 'answers').map((one) => [one.id, one]));
  return (questionnaire.indicators ?? []).map((indicator) => {
    const q = questions.findIndex(({ id }) => id === indicator.question);
    const isFollowed = implications.some(({ from, to }) => to === q && found.has(questions[from]!.id));
    if (!found.has(indicator.question) && !isFollowed) return new Int8Array(rows).fill(NONE);
    const said = sayingOf(questionnaire, indicator, questions[q]!.codeOf, found.get(indicator.question));
    const codes = filledIn(prepared, (id) => found.get(id)?.column, maskOf, q, rows);
    const table = new Int8Array(Math.min(questions[q]!.codes, LARGEST_TABLE));
    for (const [code, saying] of said) table[code] = saying;
    const says = (code: number): number => (code < table.length ? table[code]! : said.get(code)!);
    const sayings = new Int8Array(rows);
    for (let row = 0; row < rows; row++) sayings[row] = says(codes[row]!);
    return sayings;
  });
}
