// A table that is scored, against each of its rows alone.

import { expect } from 'chai';
import fc from 'fast-check';
import {
  own,
  type Answer,
  type Implications,
  type Indicator,
  type Question,
  type Questionnaire,
  type Submission,
} from '#model';
import { fillIn, score, tableScorer, type TableColumn } from '#scoring';
import { questionnaires, submissionsTo } from '../support/arbitraries.ts';
import { check } from '../support/check.ts';
import { tiny } from '../support/tiny.ts';

type Row = Readonly<Record<string, unknown>>;

/** One for each question: about its upper band, or its last two options. */
const indicatorOf = (question: Question): Indicator =>
  question.type === 'number'
    ? { id: `of-${question.id}`, question: question.id, atLeast: question.bands.at(-1)!.from }
    : { id: `of-${question.id}`, question: question.id, in: question.options.slice(-2).map(({ id }) => id) };

/** What a row says to an indicator: 1 yes, 0 no, −1 not counted. */
function saying(questionnaire: Questionnaire, submission: Submission, indicator: Indicator): number {
  const state = own(score(questionnaire, submission).states, indicator.question);
  if (state === 'unsure') return 0;
  if (state !== 'answered') return -1;
  const answer = own<Answer>(fillIn(questionnaire, submission).answers, indicator.question)!;
  return Number(
    'atLeast' in indicator
      ? (answer as number) >= indicator.atLeast
      : [answer].flat().some((one) => indicator.in.includes(String(one))),
  );
}

const tables = questionnaires(0)
  .map((questionnaire) => ({ ...questionnaire, indicators: questionnaire.questions.map(indicatorOf) }))
  .chain((questionnaire) => {
    const all = [
      ...questionnaire.profile!.map(({ id }) => ({ part: 'profile' as const, id })),
      ...questionnaire.questions.map(({ id }) => ({ part: 'answers' as const, id })),
    ];
    return fc.record({
      questionnaire: fc.constant<Questionnaire>(questionnaire),
      columns: fc.shuffledSubarray(all, { minLength: Math.floor(all.length / 2) }),
      submissions: fc.array(submissionsTo(questionnaire), { maxLength: 20 }),
    });
  });

describe('a table', () => {
  it('comes to what each of its rows comes to alone, whichever columns it has, in whatever order', () => {
    check(
      fc.property(tables, ({ questionnaire, columns, submissions }) => {
        // a cell behind the first, which belongs to nobody
        const places = columns.map((column, i): TableColumn => ({ ...column, at: i + 1, read: (text) => text || undefined })); // prettier-ignore
        const table = tableScorer(questionnaire, places);
        for (const half of [submissions.slice(0, 9), submissions.slice(9)]) {
          const rows: Submission[] = [];
          for (const { profile, answers } of half) {
            const parts = { profile: {} as Record<string, Answer>, answers: {} as Record<string, Answer> };
            for (const { part, id } of columns) {
              const given = own<Answer>({ profile, answers }[part], id);
              if (given !== undefined) parts[part][id] = given;
            }
            // without the column that allows it, "not applicable" may be refused
            const cells = [undefined, ...columns.map(({ part, id }) => parts[part][id])];
            if (table.add(cells)) rows.push(parts as Submission);
            else expect(() => score(questionnaire, parts as Submission)).to.throw('not-applicable');
          }
          const { rows: count, scores, indicators, submissionAt, scoresAt } = table.score();
          expect(count).to.equal(rows.length);
          for (const [at, row] of rows.entries()) {
            const { complete, score: overall, level, range, areas } = score(questionnaire, row);
            expect(submissionAt(at)).to.deep.equal(row);
            expect([scores.ranges!.lowest[at], scores.ranges!.highest[at]]).to.deep.equal(range ?? [-1, -1]);
            const byArea = Object.fromEntries(Object.entries(areas).map(([id, area]) => [id, area.score]));
            expect(scoresAt(at)).to.deep.equal({ complete, score: overall, level, areas: byArea });
            expect(indicators.map((sayings) => sayings[at])).to.deep.equal(
              questionnaire.indicators!.map((indicator) => saying(questionnaire, row, indicator)),
            );
          }
        }
      }),
      60,
    );
  });

  it('says to indicators what follows from other answers: where those were asked, and where it may follow', () => {
    const follows: Record<string, Implications> = {
      payments: { cash: { tools: ['none'] }, transfer: { tools: ['stock'] }, qr: { share: 'not-applicable' } },
      staff: { trained: { share: 60 }, untrained: { share: 'unsure' } },
    };
    const questionnaire: Questionnaire = {
      ...tiny,
      questions: tiny.questions.map((question) => ({
        ...question,
        ...(follows[question.id] && { implies: follows[question.id]! }),
        ...(question.id === 'share' && { notApplicable: { entity: ['company'] } }),
      })),
      indicators: [...tiny.questions.map(indicatorOf), ...tiny.indicators!],
    };
    const ids = ['entity', 'payments', 'tools', 'share', 'staff'];
    const rows = [undefined, 'household', 'company'].flatMap((entity) =>
      [undefined, 'cash', 'transfer', 'qr', 'unsure'].flatMap((payments) =>
        [undefined, 'trained', 'untrained'].flatMap((staff) =>
          [{}, { tools: ['till', 'books'], share: 0 }].map((more) => ({ entity, payments, staff, ...more }) as Row),
        ),
      ),
    );
    // all columns, and those that say least
    for (const columns of [ids, ['entity', 'payments', 'staff'], ['payments'], ['tools', 'share', 'staff']]) {
      const table = tableScorer(
        questionnaire,
        columns.map((id, at) => ({ part: id === 'entity' ? 'profile' : 'answers', id, at, read: (text) => text })),
      );
      for (const row of rows) expect(table.add(columns.map((id) => row[id]))).to.equal(true);
      const { indicators, submissionAt } = table.score();
      for (const at of rows.keys())
        expect(
          indicators.map((sayings) => sayings[at]),
          `${columns.join()}: ${JSON.stringify(rows[at])}`,
        ).to.deep.equal(
          questionnaire.indicators!.map((indicator) => saying(questionnaire, submissionAt(at), indicator)),
        );
    }
  });
});
