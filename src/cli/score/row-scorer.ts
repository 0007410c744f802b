// Where rows become scores: the one place that the command line calls scoring from.

import type { Answer, Id, Indicator, Questionnaire } from '#model';
import { NOT_APPLICABLE, UNSURE } from '#model';
import { answerColumnsOf } from '#formats';
import { compile, type BatchScores, type Columns } from '#scoring';
import { askedBy } from './asked.ts';
import { ColumnCoder } from './column-coder.ts';
import { scoreEach } from './score-each.ts';

/** Some rows with their scores. The columns are used again for the next rows. */
export interface ScoredRows {
  readonly rows: number;
  readonly scores: BatchScores;
  /** By indicator, in the order of the questionnaire: 1 yes, 0 no, −1 not counted. */
  readonly indicators: readonly Int8Array[];
}

/** An indicator, by the kind of answer to its question: 1 yes, 0 no (also unsure), −1 not counted. */
export interface IndicatorOf {
  /** Index of the question. */
  readonly question: number;
  readonly ofKind: (kind: number) => number;
}

/** A questionnaire, ready to score rows column by column. */
export interface RowScorer {
  readonly questionnaire: Questionnaire;
  /** By the name of the column. */
  readonly columns: ReadonlyMap<string, ColumnCoder>;
  readonly fields: readonly ColumnCoder[];
  readonly questions: readonly ColumnCoder[];
  /** Whether a question is asked in a row: by question, in the order of the questionnaire. */
  readonly asked: readonly ((row: number) => boolean)[];
  /** In the order of the questionnaire. */
  readonly indicators: readonly IndicatorOf[];
  /** Makes room for so many rows. */
  readonly begin: (rows: number) => void;
  /** Scores the first rows, whose columns have been filled. */
  readonly score: (rows: number) => ScoredRows;
}

const meets = (indicator: Indicator, answer: Answer): boolean =>
  answer !== UNSURE &&
  ('atLeast' in indicator
    ? (answer as number) >= indicator.atLeast
    : ([] as unknown[]).concat(answer).some((chosen) => indicator.in.includes(chosen as Id)));

/** Prepares a questionnaire that has no errors. */
export function rowScorer(questionnaire: Questionnaire): RowScorer {
  const scorer = compile(questionnaire);
  const columns = new Map(
    answerColumnsOf(questionnaire).map((column) => [column.name, new ColumnCoder(questionnaire, column, scorer)]),
  );
  const coders = [...columns.values()];
  const fields = coders.filter(({ kind }) => kind === 'profile');
  const questions = coders.filter(({ kind }) => kind === 'question');
  const asked = questionnaire.questions.map((question) => askedBy(question, fields));

  const indicators = (questionnaire.indicators ?? []).map((indicator): IndicatorOf => {
    const question = questionnaire.questions.findIndex(({ id }) => id === indicator.question);
    const { answers } = questions[question]!;
    const known: number[] = [-1];
    return {
      question,
      ofKind: (kind) =>
        (known[kind] ??= answers[kind] === NOT_APPLICABLE ? -1 : Number(meets(indicator, answers[kind]!))),
    };
  });

  const codesOf = (parts: readonly ColumnCoder[]): Record<Id, Int32Array> =>
    Object.fromEntries(parts.map(({ id, codes }) => [id, codes]));

  const inColumns = (rows: number): BatchScores =>
    scorer.batch({ rows, profile: codesOf(fields), answers: codesOf(questions) } satisfies Columns, { ranges: true });
  // a set of many options has no code
  const fits = questionnaire.questions.every(
    (question) => question.type !== 'multiple' || scorer.codeOf(question.id, [question.options[0]!.id]) >= 0,
  );

  return {
    questionnaire,
    columns,
    fields,
    questions,
    asked,
    indicators,
    begin: (rows) => {
      for (const coder of coders) coder.begin(rows);
    },
    score: (rows) => ({
      rows,
      scores: fits ? inColumns(rows) : scoreEach(scorer, coders, rows),
      indicators: indicators.map(({ question, ofKind }) => {
        const { kinds } = questions[question]!;
        return Int8Array.from({ length: rows }, (_, row) => (asked[question]!(row) ? ofKind(kinds[row]!) : -1));
      }),
    }),
  };
}
