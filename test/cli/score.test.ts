// `labanso score`: the same numbers as `score`, row by row.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { checkQuestionnaire } from '#checking';
import { smeVn } from '#content';
import { answerColumnsOf, resultColumnsOf, type ResultColumn } from '#formats';
import { holds, UNSURE, type Answer, type Questionnaire, type Result, type Submission } from '#model';
import { score } from '#scoring';
import { answersTo, profiles, questionnaires } from '../support/arbitraries.ts';
import { runs } from '../support/check.ts';
import { desk, type Desk } from '../support/command.ts';
import { ROOT } from '../support/packages.ts';
import { respondents } from '../support/respondents.ts';

let place: Desk;
before(async () => void (place = await desk()));
after(() => place.clear());

const text = (answer: Answer | undefined): string => (Array.isArray(answer) ? answer.join(' ') : String(answer ?? ''));

/** A table of answers, in the columns of the contract. */
function csvOf(questionnaire: Questionnaire, submissions: readonly Submission[]): string {
  const columns = answerColumnsOf(questionnaire);
  const rows = submissions.map(({ profile = {}, answers }, i) =>
    [`r${i}`, ...columns.map(({ kind, id }) => text((kind === 'question' ? answers : profile)[id]))].join(),
  );
  return [['id', ...columns.map(({ name }) => name)].join(), ...rows].join('\n') + '\n';
}

/** Questionnaires that the command accepts. */
const sound = questionnaires(0).filter((one) => !checkQuestionnaire(one).some(({ level }) => level === 'error'));

/** What a result column must hold, from a result of the library. Written apart from the command. */
function expected(column: ResultColumn, result: Result, questionnaire: Questionnaire, submission: Submission): string {
  const said = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
  switch (column.holds) {
    case 'complete':
      return result.complete ? '1' : '0';
    case 'score':
      return said(result.score);
    case 'lowest':
      return said(result.range?.[0]);
    case 'highest':
      return said(result.range?.[1]);
    case 'level':
      return said(result.level);
    case 'lowest-level':
      return said(result.levelRange?.[0]);
    case 'highest-level':
      return said(result.levelRange?.[1]);
    case 'area-score':
      return said(result.areas[column.area]!.score);
    case 'area-lowest':
      return said(result.areas[column.area]!.range?.[0]);
    case 'area-highest':
      return said(result.areas[column.area]!.range?.[1]);
    case 'indicator': {
      const indicator = questionnaire.indicators!.find(({ id }) => id === column.indicator)!;
      const question = questionnaire.questions.find(({ id }) => id === indicator.question)!;
      const answer = submission.answers[question.id];
      if (!holds(question.askIf, submission.profile ?? {}) || answer === undefined || answer === 'not-applicable')
        return '';
      if (answer === UNSURE) return '0';
      return 'atLeast' in indicator
        ? String(Number((answer as number) >= indicator.atLeast))
        : String(Number(([] as string[]).concat(answer as string).some((one) => indicator.in.includes(one))));
    }
  }
}

const expectedRows = (
  questionnaire: Questionnaire,
  submissions: readonly Submission[],
  results: readonly Result[] = submissions.map((submission) => score(questionnaire, submission)),
): string =>
  [
    ['id', ...resultColumnsOf(questionnaire).map(({ name }) => name)].join(),
    ...submissions.map((submission, i) => {
      return [
        `r${i}`,
        ...resultColumnsOf(questionnaire).map((column) => expected(column, results[i]!, questionnaire, submission)),
      ].join();
    }),
  ].join('\r\n') + '\r\n';

describe('labanso score', () => {
  it('gives ten businesses the results that are kept in test/golden', async () => {
    await place.put('a.csv', csvOf(smeVn, respondents));
    const { code, out, err } = await place.labanso(['score', 'a.csv']);
    assert.equal(err, '');
    assert.equal(code, 0);
    const golden = respondents.map(({ id }): Result => {
      const file = join(ROOT, 'test/golden', `${id}.json`);
      return (JSON.parse(readFileSync(file, 'utf8')) as { readonly result: Result }).result;
    });
    assert.equal(out, expectedRows(smeVn, respondents, golden));
  });

  it('scores every row of any table as `score` does', async () => {
    await fc.assert(
      fc.asyncProperty(
        sound.chain((questionnaire) =>
          fc.record({
            questionnaire: fc.constant(questionnaire),
            submissions: fc.array(fc.record({ profile: profiles, answers: answersTo(questionnaire) }), {
              maxLength: 12,
            }),
          }),
        ),
        async ({ questionnaire, submissions }) => {
          await place.put('q.json', JSON.stringify(questionnaire));
          await place.put('p.csv', csvOf(questionnaire, submissions));
          const { code, out, err } = await place.labanso(['score', 'p.csv', '-q', 'q.json']);
          assert.equal(code, 0, err);
          assert.equal(out, expectedRows(questionnaire, submissions));
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it('scores one by one what has too many options for a code', async () => {
    const options = Array.from({ length: 40 }, (_, i) => ({ id: `o${i}`, points: 5 }));
    const wide: Questionnaire = {
      id: 'wide',
      version: '1.0.0',
      areas: [{ id: 'one' }],
      questions: [{ id: 'many', area: 'one', type: 'multiple', options }],
      levels: [
        { id: 'low', from: 0 },
        { id: 'high', from: 50 },
      ],
      indicators: [{ id: 'last', question: 'many', in: ['o39'] }],
    };
    const submissions: Submission[] = [
      { answers: { many: ['o1', 'o2'] } },
      { answers: { many: options.map(({ id }) => id) } },
      { answers: {} },
      { answers: { many: 'unsure' } },
    ];
    await place.put('w.json', JSON.stringify(wide));
    await place.put('w.csv', csvOf(wide, submissions));
    assert.equal((await place.labanso(['score', 'w.csv', '-q', 'w.json'])).out, expectedRows(wide, submissions));
  });

  it('reads standard input and writes a file', async () => {
    const { code, out, err } = await place.labanso(['score', '-o', 'r.csv', '--force'], {
      input: csvOf(smeVn, respondents),
    });
    assert.deepEqual([code, out, err], [0, '', '']);
    assert.equal(await place.get('r.csv'), expectedRows(smeVn, respondents));
  });

  it('writes for Excel in Vietnamese when asked to', async () => {
    await place.put('a.csv', csvOf(smeVn, respondents));
    await place.labanso(['score', 'a.csv', '--dialect', 'excel-vi', '-o', 'r.csv', '--force']);
    assert.match(await place.get('r.csv'), /^\ufeffid;complete;score;/);
  });

  it('explains itself in both languages, with examples and exit codes', async () => {
    for (const [lang, words] of [
      ['vi', /Ví dụ:[\s\S]*Mã kết thúc/],
      ['en', /Examples:[\s\S]*Exit codes/],
    ] as const) {
      const { code, out, err } = await place.labanso(['score', '--help', '--lang', lang]);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, words);
    }
  });

  it('ends with 2 when it is called wrongly, with 3 when a file is missing', async () => {
    await place.put('a.csv', csvOf(smeVn, respondents));
    const alone = /--explain doesn’t go with/;
    for (const [words, why] of [
      [['--nonsense'], /--nonsense/],
      [['a.csv', '--from', 'xml'], /xml/],
      [['a.csv', '--separator', 'x'], /“x” can’t separate cells/],
      [['a.csv', '--summary', '-o', '-'], /Only one thing can go to standard output/],
      [['a.csv', '--errors', '-', '-o', '-'], /Only one thing can go to standard output/],
      [['a.csv', '--by', 'entity'], /--by goes with --summary/],
      [['a.csv', '--strict'], /With --strict, give -o/],
      [['--summary', 'a.csv'], /--summary .*a\.csv/],
      [['--summary', 'b.XLSX'], /--summary .*b\.XLSX/],
      [['a.csv', '--explain', '2', '-o', 'r.csv'], alone],
      [['a.csv', '--explain', '2', '--errors', 'e.csv'], alone],
      [['a.csv', '--explain', '2', '--summary', 's.txt'], alone],
      [['a.csv', '--explain', 'nobody'], /nobody/],
      [['a.csv', '--summary', '--by', 'nothing'], /no column “nothing”/],
    ] as const) {
      const { code, err } = await place.labanso(['score', ...words]);
      assert.equal(code, 2, words.join(' '));
      assert.match(err, why, words.join(' '));
    }
    for (const words of [
      ['--explain', '2', '--strict'],
      ['--summary', 'a.csv.txt', '-o', 'r.csv', '--force'],
    ])
      assert.equal((await place.labanso(['score', 'a.csv', ...words])).code, 0, words.join(' '));
    for (const words of [
      ['score', 'none.csv'],
      ['score', '.'],
      ['score', 'a.csv', '-o', 'no/such/folder.csv'],
    ])
      assert.equal((await place.labanso(words)).code, 3, words.join(' '));
    assert.match(await place.get('a.csv'), /^id,entity/, 'the input is as it was');
  });
});
