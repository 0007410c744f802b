import {
  checkAnswers,
  LabansoError,
  UNSURE,
  type AreaId,
  type Finding,
  type Id,
  type Indicator,
  type IndicatorId,
  type LevelId,
  type QuestionId,
  type Questionnaire,
  type Result,
  type Submission,
} from '#model';
import { scoreSheet } from './score.ts';
import { fill, hasPoints, type Row, type Sheet } from './sheet.ts';
import { distributionOf, shareOf, type Distribution, type Share } from './statistics.ts';

/** A submission of a group; of two with the same `id` the last one counts. */
export type GroupSubmission<Q extends Questionnaire = Questionnaire> = Submission<Q> & { readonly id?: string };

/** What may be shown of a group. */
export interface SummaryOptions {
  /** Fewer than this many, and nothing but the count is shown; 5 when absent, never below 3. */
  readonly minimum?: number;
}

/** How often each answer was given. */
export interface AnswerCounts {
  readonly asked: number;
  /** Option id → count; for a number, the `from` of the band → count. */
  readonly options: Readonly<Record<Id, number>>;
  readonly unsure: number;
  readonly notApplicable: number;
}

/** What can be said of a group without saying anything of one of its members. `null`: too few to show. */
export interface Summary<Q extends Questionnaire = Questionnaire> {
  /** Complete results of this questionnaire and major version, each submission once. */
  readonly count: number;
  readonly incomplete: number;
  readonly repeated: number;
  /** Positions of submissions that can't be scored, with the reasons. */
  readonly invalid: readonly { readonly index: number; readonly findings: readonly Finding[] }[];
  readonly score: Distribution | null;
  readonly areas: Readonly<Record<AreaId<Q>, Distribution | null>> | null;
  /** Level id → count. */
  readonly levels: Readonly<Record<LevelId<Q>, number>> | null;
  readonly questions: Readonly<Record<QuestionId<Q>, AnswerCounts | null>> | null;
  readonly indicators: Readonly<Record<IndicatorId<Q>, Share | null>> | null;
}

interface Member {
  readonly sheet: Sheet;
  readonly result: Result;
}

const meets = (indicator: Indicator, { answer }: Row): boolean =>
  answer !== UNSURE &&
  ('atLeast' in indicator
    ? (answer as number) >= indicator.atLeast
    : ([] as unknown[]).concat(answer).some((chosen) => indicator.in.includes(chosen as Id)));

function countAnswers(rows: readonly Row[]): AnswerCounts {
  const { question } = rows[0]!;
  const times = (test: (row: Row) => boolean): number => rows.filter(test).length;
  const answered = (test: (row: Row) => boolean): number => times((row) => row.state === 'answered' && test(row));
  const options =
    question.type === 'number'
      ? question.bands.map(({ from }, i): [string, number] => {
          const until = question.bands[i + 1]?.from ?? Infinity;
          return [String(from), answered(({ answer }) => (answer as number) >= from && (answer as number) < until)];
        })
      : question.options.map(({ id }): [string, number] => [
          id,
          answered(({ answer }) => (Array.isArray(answer) ? answer.includes(id) : answer === id)),
        ]);
  return {
    asked: rows.length,
    options: Object.fromEntries(options),
    unsure: times((row) => row.state === UNSURE),
    notApplicable: times((row) => row.state === 'not-applicable'),
  };
}

/**
 * A group's scores, levels, answers and indicators.
 *
 * Shape: list of submissions → `Summary`. Only complete results of this questionnaire's id and major version
 * count, each submission once. A part with fewer than `minimum` members is `null`, so that nobody can be
 * recognised; when the whole group is smaller, everything but the counts is. An indicator's share is of those
 * who answered (unsure is a no).
 * Never throws for bad submissions: they are listed in `invalid`. Throws `LabansoError` `minimum-below-3`.
 *
 * Source: README, "The rules", groups.
 *
 * @example summarize(questionnaire, Array(5).fill(submission)).score.quartiles //=> [55, 55, 55]
 */
export function summarize<const Q extends Questionnaire>(
  questionnaire: Q,
  submissions: readonly GroupSubmission<NoInfer<Q>>[],
  options?: SummaryOptions,
): Summary<Q>;
export function summarize(
  questionnaire: Questionnaire,
  submissions: readonly GroupSubmission[],
  { minimum = 5 }: SummaryOptions = {},
): Summary {
  if (!(minimum >= 3)) throw new LabansoError('minimum-below-3', `minimum is ${minimum}; it can't be below 3.`);
  const invalid: { index: number; findings: readonly Finding[] }[] = [];
  const members = new Map<unknown, Member>();
  let repeated = 0;
  submissions.forEach((submission, index) => {
    const { id, ...rest } = submission ?? {};
    const findings = checkAnswers(questionnaire, submission && rest);
    if (findings.length) {
      invalid.push({ index, findings });
      return;
    }
    const sheet = fill(questionnaire, submission.profile ?? {}, submission.answers);
    const key = id ?? index;
    if (members.has(key)) repeated++;
    members.set(key, { sheet, result: scoreSheet(questionnaire, sheet) });
  });
  const complete = [...members.values()].filter(({ result }) => result.complete);
  const counts = { count: complete.length, incomplete: members.size - complete.length, repeated, invalid };
  if (complete.length < minimum)
    return { ...counts, score: null, areas: null, levels: null, questions: null, indicators: null };

  const enough = <Item, Out>(items: readonly Item[], make: (items: readonly Item[]) => Out): Out | null =>
    items.length < minimum ? null : make(items);
  const known = (scores: readonly (number | null)[]): Distribution | null =>
    enough(
      scores.filter((score) => score !== null),
      distributionOf,
    );
  const rowsOf = (question: Id, test: (row: Row) => boolean): readonly Row[] =>
    complete.map(({ sheet }) => sheet.find((row) => row.question.id === question)!).filter(test);
  return {
    ...counts,
    score: known(complete.map(({ result }) => result.score)),
    areas: Object.fromEntries(
      questionnaire.areas.map(({ id }) => [id, known(complete.map(({ result }) => result.areas[id]!.score))]),
    ),
    levels: Object.fromEntries(
      questionnaire.levels.map(({ id }) => [id, complete.filter(({ result }) => result.level === id).length]),
    ),
    questions: Object.fromEntries(
      questionnaire.questions.map(({ id }) => [
        id,
        enough(
          rowsOf(id, (row) => row.state !== 'not-asked'),
          countAnswers,
        ),
      ]),
    ),
    indicators: Object.fromEntries(
      (questionnaire.indicators ?? []).map((indicator) => [
        indicator.id,
        enough(rowsOf(indicator.question, hasPoints), (rows) =>
          shareOf(rows.filter((row) => meets(indicator, row)).length, rows.length),
        ),
      ]),
    ),
  };
}
