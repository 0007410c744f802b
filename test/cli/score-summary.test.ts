// The figures of a group, equal to those of the library.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { checkQuestionnaire } from '#checking';
import { answerColumnsOf } from '#formats';
import type { Answer, Questionnaire } from '#model';
import { summarize, withheldOf, type GroupSubmission } from '#scoring';
import { answersTo, profiles, questionnaires } from '../support/arbitraries.ts';
import { runs } from '../support/check.ts';
import { desk, type Desk } from '../support/command.ts';
import { respondents } from '../support/respondents.ts';
import { tiny } from '../support/tiny.ts';

let place: Desk;
before(async () => {
  place = await desk();
  await place.put('q.json', JSON.stringify(tiny));
});
after(() => place.clear());

const text = (answer: Answer | undefined): string => (Array.isArray(answer) ? answer.join(' ') : String(answer ?? ''));
const csvOf = (questionnaire: Questionnaire, submissions: readonly GroupSubmission[]): string => {
  const columns = answerColumnsOf(questionnaire);
  const rows = submissions.map(({ id = '', profile = {}, answers }) =>
    [id, ...columns.map((column) => text((column.kind === 'question' ? answers : profile)[column.id]))].join(),
  );
  return [['id', ...columns.map(({ name }) => name)].join(), ...rows].join('\n') + '\n';
};

const withIndicators = (questionnaire: Questionnaire): Questionnaire => ({
  ...questionnaire,
  indicators: questionnaire.questions.map((question, i) =>
    question.type === 'number'
      ? { id: `i-${i}`, question: question.id, atLeast: 30 }
      : { id: `i-${i}`, question: question.id, in: [question.options[0]!.id] },
  ),
});

/** Scores a file of the folder; resolves to how the command ended, and to the summary that it wrote. */
async function summed(file: string, questionnaire: string, ...words: readonly string[]) {
  const ran = await place.labanso([
    'score',
    file,
    '-q',
    questionnaire,
    '-o',
    'r.csv',
    '--summary',
    's.json',
    '--force',
    ...words,
  ]);
  return { ...ran, summary: JSON.parse(await place.get('s.json')) };
}

describe('labanso score --summary', () => {
  it('is what `summarize` says of the same rows, of which the last one with an id counts', async () => {
    const sound = questionnaires(0)
      .map(withIndicators)
      .filter((one) => !checkQuestionnaire(one).some(({ level }) => level === 'error'));
    await fc.assert(
      fc.asyncProperty(
        sound.chain((questionnaire) =>
          fc.record({
            questionnaire: fc.constant(questionnaire),
            submissions: fc.array(
              fc.oneof(
                {
                  weight: 6,
                  arbitrary: fc.record({
                    id: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 2 }),
                    profile: profiles,
                    answers: answersTo(questionnaire, { complete: true }),
                  }),
                },
                { weight: 1, arbitrary: fc.record({ profile: profiles, answers: answersTo(questionnaire) }) },
              ),
              { maxLength: 40 },
            ),
          }),
        ),
        async ({ questionnaire, submissions }) => {
          await place.put('p.json', JSON.stringify(questionnaire));
          await place.put('p.csv', csvOf(questionnaire, submissions));
          const { code, err, summary: said } = await summed('p.csv', 'p.json');
          assert.equal(code, 0, err);
          // an empty row of no answers at all can't be told from a blank line
          const rows = (submissions as readonly GroupSubmission[]).filter(
            ({ id, profile, answers }) => id || Object.keys({ ...profile, ...answers }).length,
          );
          const { invalid, ...wanted } = JSON.parse(JSON.stringify(summarize(questionnaire, rows)));
          assert.equal(said.invalid, invalid.length);
          delete said.invalid;
          delete said.questionnaire;
          delete said.targets;
          assert.deepEqual(said, wanted);
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it('stands in place of the results on standard output, in both languages, with national targets', async () => {
    const many = Array.from({ length: 3 }, () => respondents).flat();
    await place.put(
      'a.csv',
      csvOf(
        (await import('#content')).smeVn,
        many.map(({ profile, answers }) => ({ profile, answers })),
      ),
    );
    const vi = await place.labanso(['score', 'a.csv', '--summary', '--lang', 'vi']);
    assert.equal(vi.code, 0);
    assert.match(vi.out, /^\d+ kết quả đầy đủ/);
    assert.match(vi.out, /Dùng hợp đồng điện tử: .*\n {4}mục tiêu cả nước, .*: trên 80 % \(năm 2025\)/);
    assert.match((await place.labanso(['score', 'a.csv', '--summary'])).out, /lower quartile/);
  });

  it('shows nothing but the count of fewer than five', async () => {
    await place.put('a.csv', `payments,tools,share,entity\n${'cash,till,3,household\n'.repeat(4)}`);
    const { out } = await place.labanso(['score', 'a.csv', '-q', 'q.json', '--summary']);
    assert.equal(
      out,
      '4 complete results; 0 incomplete ones, not counted.\nAt least 5 complete results are needed for figures of a group.\n',
    );
  });

  it('hides a group that could be worked out from the total', async () => {
    const rows = [
      ...Array(9).fill('cash,till,3,household,A'),
      ...Array(6).fill('qr,till,60,household,B'),
      ...Array(2).fill('qr,till,9,household,C'),
    ];
    await place.put('a.csv', `payments,tools,share,entity,where\n${rows.join('\n')}\n`);
    const { groups, count } = (await summed('a.csv', 'q.json', '--by', 'where')).summary;
    assert.equal(count, 17);
    assert.deepEqual(
      groups.map(({ value, score }: { value: string; score: unknown }) => [value, score === null]),
      [
        ['A', false],
        ['B', true],
        ['C', true],
      ],
    );
    assert.deepEqual(withheldOf([40, 3, 9, 0], 5), [false, true, true, true]);
    assert.deepEqual(withheldOf([40, 3, 2], 5), [false, true, true]);
    assert.deepEqual(withheldOf([40, 0], 5), [false, true]);
  });

  it('counts the last row with an id, also when the first stands far before it', async () => {
    const said = (id: number, payments: string, share: number): GroupSubmission => ({
      // long enough for a file that is read in several parts
      id: `${'x'.repeat(300)}${id}`,
      profile: { entity: 'household' },
      answers: { payments, tools: ['till'], share },
    });
    const rows = Array.from({ length: 9000 }, (_, i) => said(i, i % 3 ? 'qr' : 'cash', i % 90));
    const again = Array.from({ length: 60 }, (_, i) => said(i * 140, 'transfer', 60));
    await place.put('a.csv', csvOf(tiny, [...rows, ...again]));
    const { repeated, count, score, areas } = (await summed('a.csv', 'q.json')).summary;
    const wanted = summarize(tiny, [...rows, ...again]);
    assert.deepEqual([repeated, count], [60, 9000]);
    assert.deepEqual([score, areas], JSON.parse(JSON.stringify([wanted.score, wanted.areas])));
  });

  it('groups by a column of answers, and refuses one with too many values', async () => {
    await place.put(
      'a.csv',
      `id,payments,tools,share,entity\n${Array.from({ length: 1200 }, (_, i) => `${i},cash,till,3,${i % 2 ? 'household' : ''}`).join('\n')}\n`,
    );
    const { groups } = (await summed('a.csv', 'q.json', '--by', 'entity')).summary;
    assert.deepEqual(
      groups.map(({ value, count }: { value: string; count: number }) => [value, count]),
      [
        ['', 0],
        ['household', 600],
      ],
    );
    assert.equal((await place.labanso(['score', 'a.csv', '-q', 'q.json', '--summary', '--by', 'id'])).code, 2);
  });

  it('has a thousand groups, and not one more', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => `x${i},cash`).join('\n');
    await place.put('a.csv', `where,payments\n${rows(1000)}\n`);
    assert.equal((await summed('a.csv', 'q.json', '--by', 'where')).summary.groups.length, 1000);
    await place.put('a.csv', `where,payments\n${rows(1001)}\n`);
    const { code, err } = await place.labanso(['score', 'a.csv', '-q', 'q.json', '--summary', '--by', 'where']);
    assert.deepEqual([code, /1[,.]?000/.test(err)], [2, true], err);
  });

  /** How many rows each group has, and its value. */
  const sizesBy = async (file: string, by: string): Promise<readonly string[]> => {
    const { groups } = (await summed(file, 'q.json', '--by', by)).summary as {
      readonly groups: readonly { readonly value: string; readonly incomplete: number }[];
    };
    return groups.map(({ value, incomplete }) => `${incomplete} ${value}`);
  };

  it('groups by what stands in cells without the spaces around, and by all that was chosen of a set', async () => {
    await place.put('a.csv', 'where,tools\n  b ,till stock\nb,till\na,\n,stock till\n');
    assert.deepEqual(await sizesBy('a.csv', 'where'), ['1 ', '1 a', '2 b']);
    assert.deepEqual(await sizesBy('a.csv', 'tools'), ['1 ', '1 till', '2 till stock']);
    assert.deepEqual(await sizesBy('a.csv', 'entity'), ['4 '], 'a column that the table hasn’t');
  });

  it('groups by a member of JSON as it would stand in a cell: null and nothing are nothing', async () => {
    const rows = ['" b "', '"b"', '7', 'true', 'null', undefined];
    const said = rows.map((where) => `{"payments":"cash"${where === undefined ? '' : `,"where":${where}`}}`);
    await place.put('a.ndjson', `${said.join('\n')}\n`);
    assert.deepEqual(await sizesBy('a.ndjson', 'where'), ['2 ', '1 7', '2 b', '1 true']);
  });

  it('has no group where there is no row', async () => {
    await place.put('a.csv', 'where,payments\n');
    assert.deepEqual(await sizesBy('a.csv', 'where'), []);
  });

  it('moves a row to the group of the last one with its id', async () => {
    await place.put('a.csv', 'id,where,payments\n1,a,cash\n2,a,qr\n3,b,qr\n1,b,qr\n');
    assert.deepEqual(await sizesBy('a.csv', 'where'), ['1 a', '2 b']);
  });

  it('names the columns that there are where none of them is called so', async () => {
    await place.put('a.csv', 'where,,payments\na,,cash\n');
    const { code, err } = await place.labanso(['score', 'a.csv', '-q', 'q.json', '--summary', '--by', 'wher']);
    assert.equal(code, 2);
    assert.match(err, /no column “wher”\. There are: where, payments/);
  });
});
