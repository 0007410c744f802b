import type {
  AreaId,
  AreaResult,
  CheckOptions,
  FieldId,
  Id,
  LevelId,
  QuestionId,
  Questionnaire,
  Result,
  State,
  Submission,
} from '#model';
import { batchScorer, type BatchOptions, type BatchScores } from './batch.ts';
import { columnsOf, type Columns } from './columns.ts';
import { fingerprint } from './fingerprint.ts';
import { missingFor, standingOf } from './level.ts';
import { STATES } from './codes.ts';
import { prepare, type Prepared } from './prepare.ts';
import { rowReader } from './read-row.ts';
import { NONE, rowScorer, type RowSheet } from './row.ts';
import { score } from './score.ts';

/** What a row comes to: the part of a `Result` that most programs want. */
export interface Scores<Q extends Questionnaire = Questionnaire> {
  /** No asked question is unanswered. */
  readonly complete: boolean;
  /** 0…100; `null` while incomplete, and when no question counts at all. */
  readonly score: number | null;
  readonly level: LevelId<Q> | null;
  /** By area: 0…100; `null` while a question of it is unanswered, and when none of them counts. */
  readonly areas: Readonly<Record<AreaId<Q>, number | null>>;
}

/** A questionnaire, prepared for scoring many rows. Not changed by scoring; for one thread at a time. */
export interface Scorer<Q extends Questionnaire = Questionnaire> {
  readonly questionnaire: Q;
  /** The same result as `score(questionnaire, submission, options)`, to the last byte, and the same errors. */
  readonly score: (submission: Submission<Q>, options?: CheckOptions) => Result<Q>;
  /** Score, level and area scores only. Throws as `score` does. */
  readonly scores: (submission: Submission<Q>, options?: CheckOptions) => Scores<Q>;
  /**
   * Submissions as columns of codes, for `batch`. Throws `LabansoError`: `invalid-answers` with the findings of all
   * bad rows, whose paths begin with the row: `/3/answers/payments`; `no-code` for a set of more than 28 options.
   */
  readonly columns: (submissions: readonly Submission<Q>[]) => Columns<Q>;
  /**
   * The code of an answer in a column: 0 unanswered (`undefined`), 1 unsure, 2 not applicable, from 3 on what the
   * question has; −1 when the question doesn't allow it. Any value may be asked about, as it came from a file: it is
   * checked at run time. Throws `RangeError` when there is no such question.
   */
  readonly codeOf: (question: QuestionId<Q>, answer: unknown) => number;
  /**
   * The code of a profile field's option in a column: 0 when the profile lacks it, from 1 on its options; −1 when there
   * is no such option. Throws `RangeError` when there is no such field.
   */
  readonly profileCodeOf: (field: FieldId<Q>, option: unknown) => number;
  /**
   * Scores all rows of some columns. Throws `LabansoError`: `bad-rows` for `rows` that is no count, `unknown-column` for
   * an id that is no question or field, `short-column` for one with fewer than `rows` codes, `unknown-code` for a code
   * that stands for no answer, with its row.
   */
  readonly batch: (columns: Columns<Q>, options?: BatchOptions) => BatchScores<Q>;
}

const orNull = (value: number): number | null => (value === NONE ? null : value);

/** Every id, its value still to come: its own even where a page has given all objects a property of that name. */
const blankOf = (items: readonly { readonly id: Id }[]): Readonly<Record<Id, never>> =>
  Object.fromEntries(items.map(({ id }) => [id, undefined as never]));

/** What is the same in every result. */
interface Blank {
  readonly print: string;
  readonly states: Readonly<Record<Id, never>>;
  readonly areas: Readonly<Record<Id, never>>;
}

/** A full `Result` from a row that is settled. */
function resultOf({ questionnaire, questions, areas, levels }: Prepared, sheet: RowSheet, blank: Blank): Result {
  const { id, version } = questionnaire;
  const areaResults: Record<Id, AreaResult> = { ...blank.areas };
  for (let a = 0; a < areas.length; a++)
    areaResults[areas[a]!.id] = {
      score: orNull(sheet.areaScore[a]!),
      range: sheet.areaLowest[a] === NONE ? null : [sheet.areaLowest[a]!, sheet.areaHighest[a]!],
      weight: sheet.areaWeight[a]!,
      fullWeight: areas[a]!.fullWeight,
    };
  const states: Record<Id, State> = { ...blank.states };
  for (let q = 0; q < questions.length; q++) states[questions[q]!.id] = STATES[sheet.state[q]!]!;
  const isKnown = sheet.lowest !== NONE;
  const above = sheet.level === NONE ? undefined : questionnaire.levels[sheet.level + 1];
  return {
    questionnaire: { id, version, fingerprint: blank.print },
    complete: sheet.complete,
    score: orNull(sheet.score),
    range: isKnown ? [sheet.lowest, sheet.highest] : null,
    level: sheet.level === NONE ? null : levels[sheet.level]!.id,
    levelRange: isKnown ? [levels[sheet.lowestLevel]!.id, levels[sheet.highestLevel]!.id] : null,
    next: above
      ? {
          level: above.id,
          missing: missingFor(above, standingOf({ score: sheet.score, areas: areaResults })),
        }
      : null,
    areas: areaResults,
    states,
  };
}

/**
 * Prepares a questionnaire once, so that scoring a row is a few look-ups and sums.
 *
 * Shape: a questionnaire (trusted: `checkQuestionnaire` finds what is wrong with one) → `Scorer`. Preparing is linear
 * in the size of the questionnaire. It makes no code (`eval`, `new Function`), so it works under any policy.
 * Don't change the questionnaire afterwards: what was prepared would not notice.
 * Throws `LabansoError` `unknown-area` when a question or a gate names an area that isn't there.
 *
 * @example compile(questionnaire).score({answers: {payments: 'cash'}}).range //=> [0, 50]
 */
export function compile<const Q extends Questionnaire>(questionnaire: Q): Scorer<Q>;
export function compile(questionnaire: Questionnaire): Scorer {
  const prepared = prepare(questionnaire);
  const scorer = rowScorer(prepared);
  const { sheet, settle } = scorer;
  const read = rowReader(prepared, scorer);
  const batch = batchScorer(prepared);
  const blank: Blank = {
    print: fingerprint(questionnaire),
    states: blankOf(prepared.questions),
    areas: blankOf(prepared.areas),
  };
  const by = <Item extends { readonly id: Id }>(items: readonly Item[], what: string) => {
    const known = new Map(items.map((item) => [item.id, item]));
    return (id: Id): Item => {
      const item = known.get(id);
      if (!item) throw new RangeError(`"${id}" is no ${what} of ${questionnaire.id}.`);
      return item;
    };
  };
  const question = by(prepared.questions, 'question');
  const field = by(prepared.fields, 'field of the profile');
  return {
    questionnaire,
    score: (submission, options) => {
      // what can't be read quickly is read by the one who says what is wrong, or knows better
      if (options?.unknown === 'keep' || !read(submission)) return score(questionnaire, submission, options);
      settle(true);
      return resultOf(prepared, sheet, blank);
    },
    scores: (submission, options) => {
      if (!read(submission)) {
        const { complete, score: overall, level, areas } = score(questionnaire, submission, options);
        return {
          complete,
          score: overall,
          level,
          areas: Object.fromEntries(Object.keys(areas).map((id) => [id, areas[id]!.score])),
        };
      }
      settle(false);
      const areas: Record<Id, number | null> = { ...blank.areas };
      for (let a = 0; a < prepared.areas.length; a++) areas[prepared.areas[a]!.id] = orNull(sheet.areaScore[a]!);
      return {
        complete: sheet.complete,
        score: orNull(sheet.score),
        level: sheet.level === NONE ? null : prepared.levels[sheet.level]!.id,
        areas,
      };
    },
    columns: (submissions) => columnsOf(prepared, submissions),
    codeOf: (id, answer) => question(id).codeOf(answer),
    profileCodeOf: (id, option) => field(id).codeOf(option),
    batch,
  };
}
