import {
  checkAnswers,
  LabansoError,
  type Answers,
  type FieldId,
  type Id,
  type Profile,
  type QuestionId,
  type Questionnaire,
  type Some,
  type Submission,
} from '#model';
import type { Prepared } from './prepare.ts';

/** A column of integers, one for each row: `Uint8Array`, `Uint16Array`, `Int32Array`, or an array. */
export type Column = ArrayLike<number>;

/**
 * Rows as columns of codes (`Scorer.codeOf`, `Scorer.profileCodeOf`). A question or field without a column is
 * unanswered, or lacking, in every row.
 */
export interface Columns<Q extends Questionnaire = Questionnaire> {
  readonly rows: number;
  /** By the id of the field. */
  readonly profile?: Some<FieldId<Q>, Column>;
  /** By the id of the question. */
  readonly answers: Some<QuestionId<Q>, Column>;
}

/** The smallest integers that hold so many codes. */
export const columnFor = (codes: number, rows: number): Uint8Array | Uint16Array | Int32Array =>
  codes <= 256 ? new Uint8Array(rows) : codes <= 65536 ? new Uint16Array(rows) : new Int32Array(rows);

/** Submissions as columns; throws `LabansoError` `invalid-answers` with the findings of every bad row. */
export function columnsOf({ questionnaire, fields, questions }: Prepared, submissions: readonly Submission[]): Columns {
  const rows = submissions.length;
  const bad = submissions.flatMap((submission, row) =>
    checkAnswers(questionnaire, submission).map((finding) => ({
      ...finding,
      path: `/${row}${finding.path}`,
      // of a row that is no object at all the message begins with "input"
      message: `/${row}${finding.message.replace(/^input/, '')}`,
    })),
  );
  if (bad.length) throw new LabansoError('invalid-answers', 'These answers can’t be scored:', bad);
  const fill = (
    parts: Prepared['fields'] | Prepared['questions'],
    valuesOf: (submission: Submission) => Profile | Answers | undefined,
  ): Record<Id, Column> =>
    Object.fromEntries(
      parts.map(({ id, codes, codeOf }) => {
        const column = columnFor(codes, rows);
        for (let row = 0; row < rows; row++) {
          const code = codeOf(valuesOf(submissions[row]!)?.[id]);
          if (code < 0) throw new LabansoError('no-code', `"${id}" has more options than a column can hold: 28.`);
          column[row] = code;
        }
        return [id, column];
      }),
    );
  return { rows, profile: fill(fields, ({ profile }) => profile), answers: fill(questions, ({ answers }) => answers) };
}
