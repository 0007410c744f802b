// The exported query, run by real engines: every column of every row equals what `score` says.
// (Relative imports: this folder is a package of its own, which does not know the rooms by #name.)

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { smeVn } from '../../src/content/index.ts';
import { answerColumnsOf, toSql } from '../../src/formats/index.ts';
import type { Questionnaire, Submission } from '../../src/model/index.ts';
import { questionnaires } from '../support/arbitraries.ts';
import { tiny } from '../support/tiny.ts';
import vectors from '../vectors/scoring.json' with { type: 'json' };
import { openClickHouse, openDuckDb, openPostgres, type Engine } from './engines.ts';
import { cellsOf, csvOf, expectedLine, headerOf, randomRows, submissionOf, type Cells } from './rows.ts';

interface Group {
  readonly questionnaire: Questionnaire;
  readonly cases: readonly Submission[];
}

/** A table with what the query must give for it. Worked out once, used by every engine. */
interface Example {
  readonly questionnaire: Questionnaire;
  readonly rows: number;
  readonly csv: string;
  readonly expected: readonly string[];
}

function exampleOf(questionnaire: Questionnaire, rows: readonly Cells[]): Example {
  const expected = rows.map((cells, i) => expectedLine(questionnaire, i, submissionOf(questionnaire, cells)));
  const csv = csvOf(questionnaire, rows);
  return { questionnaire, rows: rows.length, csv, expected: [headerOf(questionnaire), ...expected] };
}

/** An indicator for each question, and one that nobody meets. */
const withIndicators = (questionnaire: Questionnaire): Questionnaire => ({
  ...questionnaire,
  indicators: questionnaire.questions.map((question, i) =>
    question.type === 'number'
      ? { id: `i-${i}`, question: question.id, atLeast: question.bands[question.bands.length - 1]!.from }
      : { id: `i-${i}`, question: question.id, in: question.options.slice(i % 2, 2).map(({ id }) => id) },
  ),
});

const byVectors = (vectors as unknown as readonly Group[]).map(({ questionnaire, cases }) =>
  exampleOf(
    questionnaire,
    cases.map((submission) => cellsOf(questionnaire, submission)),
  ),
);
const random = fc
  .sample(questionnaires(0), { numRuns: 25, seed: 4 })
  .map((questionnaire, i) =>
    exampleOf(withIndicators(questionnaire), randomRows(withIndicators(questionnaire), 150, i)),
  );
/** What no random questionnaire has: empty areas, options that only stand alone, conditions that hold for all or nobody. */
const corners: Questionnaire = {
  id: 'corners',
  version: '1.0.0',
  profile: [{ id: 'q', options: ['a', 'b'] }],
  areas: [{ id: 'empty' }, { id: 'rare' }, { id: 'a' }, { id: 'a-b' }],
  questions: [
    { id: 'q', area: 'rare', type: 'single', options: [{ id: 'x', points: 100 }], askIf: [] },
    { id: 'q-1', area: 'rare', type: 'single', options: [{ id: 'x', points: 3 }], askIf: { q: [] }, notApplicable: true },
    { id: 'alone', area: 'a', weight: 1000, type: 'multiple', askIf: [{ q: ['b'] }, { q: ['zz'] }], options: [{ id: 'x', points: 9, exclusive: true }, { id: 'y', points: 90, exclusive: true }] },
    { id: 'low-end', area: 'a', type: 'number', unit: 'vnd', min: -5, max: 9_000_000_000_000, notApplicable: true, bands: [{ from: -5, points: 80 }, { from: 0, points: 20 }] },
    { id: 'both', area: 'a-b', type: 'multiple', notApplicable: true, options: [{ id: 'x', points: 30 }, { id: 'x-x', points: 0 }, { id: 'none', points: 35, exclusive: true }, { id: 'all', points: 100, exclusive: true }] },
    { id: 'other', area: 'a-b', weight: 3, type: 'single', notApplicable: true, askIf: {}, options: [{ id: 'x', points: 50 }, { id: 'y', points: 60 }] },
  ],
  levels: [
    { id: 'l-0', from: 0 },
    { id: 'l-1', from: 0, gates: [{ area: 'empty', from: 100 }, { area: 'rare', from: 3 }] },
    { id: 'l-2', from: 40, gates: [{ area: 'a-b', from: 51 }] },
  ],
  indicators: [
    { id: 'alone', question: 'both', in: ['none', 'x-x'] },
    { id: 'number', question: 'low-end', atLeast: 0 },
    { id: 'never', question: 'alone', in: [] },
  ],
}; // prettier-ignore
/** Whose columns readers of files take for truths and fractions. */
const guessed: Questionnaire = {
  id: 'guessed',
  version: '1.0.0',
  profile: [{ id: 'far', options: ['yes', 'no'] }],
  areas: [{ id: 'a' }],
  questions: [
    { id: 'open', area: 'a', type: 'single', options: [{ id: 'no', points: 0 }, { id: 'yes', points: 100 }] },
    { id: 'pure', area: 'a', type: 'single', options: [{ id: 'false', points: 0 }, { id: 'true', points: 70 }] },
    { id: 'short', area: 'a', type: 'multiple', options: [{ id: 'y', points: 40 }, { id: 'n', points: 0, exclusive: true }] },
    { id: 'money', area: 'a', type: 'number', unit: 'vnd', min: -5, max: 99_999_999, bands: [{ from: -5, points: 5 }, { from: 12, points: 90 }] },
    { id: 'text', area: 'a', type: 'single', options: [{ id: 'no', points: 0 }, { id: 'yes', points: 100 }] },
  ],
  levels: [{ id: 'l-0', from: 0 }],
}; // prettier-ignore
const odd = exampleOf(corners, randomRows(corners, 2000, 5));
const SME_ROWS = 20_000;
let sme: Example;

const columnsOf = (questionnaire: Questionnaire): readonly string[] => [
  'id',
  ...answerColumnsOf(questionnaire).map(({ name }) => name),
];

/** What is different, row by row; a whole diff of so many lines would be of no use. */
function compare(got: readonly string[], expected: readonly string[]): void {
  const wrong = expected.flatMap((line, i) => (line === got[i] ? [] : [{ expected: line, got: got[i] }]));
  assert.deepEqual(wrong.slice(0, 5), []);
  assert.equal(got.length, expected.length);
}

const inOrder = (query: string): string => `SELECT * FROM (${query}) AS r ORDER BY CAST(r.id AS INTEGER)`;

let tables = 0;

async function agrees(engine: Engine, { questionnaire, csv, expected }: Example): Promise<void> {
  const table = `answers_${++tables}`;
  await engine.load(table, columnsOf(questionnaire), csv);
  compare(await engine.lines(inOrder(toSql(questionnaire, { dialect: engine.dialect, table }))), expected);
  await engine.run(`DROP TABLE ${table}`);
}

const ENGINES = [
  { name: 'DuckDB', open: openDuckDb, isNeeded: true },
  { name: 'PostgreSQL (PGlite)', open: openPostgres, isNeeded: false },
  { name: 'ClickHouse (chDB)', open: openClickHouse, isNeeded: false },
];

before(() => {
  sme = exampleOf(smeVn, randomRows(smeVn, SME_ROWS, 1));
});

describe('a file that DuckDB reads by itself', () => {
  it('gives the numbers of `score`, though yes and no became truths, and numbers fractions', async () => {
    const engine = await openDuckDb();
    const rows = [
      ['yes', 'no', 'true', 'y', '12', 'yes'],
      ['no', 'yes', 'false', '', '', 'no'],
      ['', 'yes', '', 'n', '40000000', ''],
    ];
    try {
      await engine.read('taken', csvOf(guessed, rows).replaceAll('""', '').replace('40000000', '40000000.0'));
      const types = await engine.lines(`SELECT column_type FROM (DESCRIBE taken)`);
      assert.deepEqual(types.slice(2), ['BOOLEAN', 'BOOLEAN', 'BOOLEAN', 'VARCHAR', 'DOUBLE', 'BOOLEAN']);
      compare(await engine.lines(inOrder(toSql(guessed, { dialect: 'duckdb', table: 'taken' }))), [
        headerOf(guessed),
        ...rows.map((cells, i) => expectedLine(guessed, i, submissionOf(guessed, cells))),
      ]);
    } finally {
      await engine.close();
    }
  });
});

for (const { name, open, isNeeded } of ENGINES)
  describe(`the query on ${name}`, () => {
    let engine: Engine;
    let reason = '';

    before(async () => {
      try {
        engine = await open();
      } catch (error) {
        if (isNeeded) throw error;
        const isMissing = (error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND';
        reason = isMissing
          ? `${name} isn’t installed: it comes in CI and with \`npm test -- sql\``
          : `${name} can’t be opened here: ${String(error)}`;
      }
    });
    after(() => engine?.close());

    const on = (title: string, test: () => Promise<void>): void => {
      it(title, async (t) => (reason ? t.skip(reason) : test()));
    };

    on(`gives the numbers of \`score\` for ${SME_ROWS} random rows of sme-vn`, async () => {
      const refused = sme.expected.filter((line) => /^\d+\t0/.test(line)).length;
      const complete = sme.expected.filter((line) => /^\d+\t1\t1/.test(line)).length;
      // all kinds are there: refused ones, complete ones, ones with gaps
      assert.ok(refused > SME_ROWS / 50 && complete > SME_ROWS / 4 && complete < SME_ROWS / 2);
      await agrees(engine, sme);
    });

    on(`gives them for ${byVectors.reduce((sum, { rows }) => sum + rows, 0)} cases of the vectors`, async () => {
      for (const example of byVectors) await agrees(engine, example);
    });

    on(`gives them for 150 random rows of each of ${random.length} random questionnaires`, async () => {
      for (const example of random) await agrees(engine, example);
    });

    on('gives them for a questionnaire of odd corners', () => agrees(engine, odd));

    on('gives them through a view, from a table with a hostile name, with columns kept', async () => {
      const table = 'a"; DROP TABLE `x`; -- \\';
      const view = "scores of 'all'";
      const rows = randomRows(tiny, 50, 9);
      await engine.load(table, columnsOf(tiny), csvOf(tiny, rows));
      await engine.run(toSql(tiny, { dialect: engine.dialect, table, view, keep: ['id', 'entity'] }));
      const quote = engine.dialect === 'clickhouse' ? '`' : '"';
      const got = await engine.lines(inOrder(`SELECT * FROM ${quote}${view}${quote}`));
      const expected = rows.map((cells, i) => {
        const [id, ...results] = expectedLine(tiny, i, submissionOf(tiny, cells)).split('\t');
        return [id, cells[0], ...results].join('\t');
      });
      // a kept empty text is written as "", to tell it from nothing
      compare(
        got.slice(1).map((line) => line.replace('""', '')),
        expected,
      );
      assert.equal(got[0], headerOf(tiny).replace('id\t', 'id\tentity\t'));
    });

    on('reads truths, integers and fractions as what they were before a reader of files took them', async () => {
      const [truth, fraction, text] =
        engine.dialect === 'clickhouse'
          ? ['Nullable(Bool)', 'Nullable(Float64)', 'Nullable(String)']
          : ['boolean', 'double precision', 'text'];
      const engineOf = engine.dialect === 'clickhouse' ? ' ENGINE = Memory' : '';
      const quote = engine.dialect === 'clickhouse' ? '`' : '"';
      const types = [truth, truth, truth, truth, fraction, text];
      const columns = columnsOf(guessed).map((name, i) => `${quote}${name}${quote} ${['integer', ...types][i]}`);
      await engine.run(`CREATE TABLE guessed (${columns.join(', ')})${engineOf}`);
      await engine.run(
        `INSERT INTO guessed VALUES (0, true, false, true, true, 12, 'yes'), (1, NULL, true, false, false, 10000000, 'true'), ` +
          `(2, false, NULL, NULL, NULL, 12.5, 'no'), (3, true, true, NULL, false, 0, NULL), (4, NULL, NULL, true, NULL, -3, '')`,
      );
      const rows = [
        ['yes', 'no', 'true', 'y', '12', 'yes'],
        ['', 'yes', 'false', 'n', '10000000', 'true'],
        ['no', '', '', '', '12.5', 'no'],
        ['yes', 'yes', '', 'n', '0', ''],
        ['', '', 'true', '', '-3', ''],
      ];
      const expected = rows.map((cells, i) => expectedLine(guessed, i, submissionOf(guessed, cells)));
      // a text "true" is no yes, and 12.5 no number here
      assert.deepEqual(
        expected.map((line) => line.split('\t')[1]),
        ['1', '0', '0', '1', '1'],
      );
      compare(await engine.lines(inOrder(toSql(guessed, { dialect: engine.dialect, table: 'guessed' }))), [
        headerOf(guessed),
        ...expected,
      ]);
    });

    on('refuses a truth that could have been two options, or none', async () => {
      const question = guessed.questions[0]!;
      const options = (...ids: readonly string[]) => ids.map((id) => ({ id, points: 0 }));
      for (const ids of [
        ['yes', 'y', 'n'],
        ['true', 't', 'f'],
        ['yes', 'maybe'],
      ]) {
        const unclear = {
          ...guessed,
          profile: [],
          questions: [{ ...question, options: options(...ids) }],
        } as Questionnaire;
        const type = engine.dialect === 'clickhouse' ? 'Nullable(Bool)' : 'boolean';
        const engineOf = engine.dialect === 'clickhouse' ? ' ENGINE = Memory' : '';
        await engine.run(`CREATE TABLE unclear (id integer, open ${type})${engineOf}`);
        await engine.run(`INSERT INTO unclear VALUES (0, ${ids.includes('maybe') ? 'false' : 'true'})`);
        const [, line] = await engine.lines(toSql(unclear, { dialect: engine.dialect, table: 'unclear' }));
        assert.equal(line!.split('\t')[1], '0', ids.join(', '));
        await engine.run('DROP TABLE unclear');
      }
    });

    on('reads numbers from a column of integers, and a table called like one of its steps', async () => {
      const integers = engine.dialect === 'clickhouse' ? 'Nullable(Int32)' : 'integer';
      const text = engine.dialect === 'clickhouse' ? 'Nullable(String)' : 'text';
      const engineOf = engine.dialect === 'clickhouse' ? ' ENGINE = Memory' : '';
      await engine.run(
        `CREATE TABLE marks (id ${integers}, entity ${text}, payments ${text}, tools ${text}, share ${integers}, staff ${text})${engineOf}`,
      );
      await engine.run(
        `INSERT INTO marks VALUES (0, 'household', 'qr', 'till stock', 50, NULL), (1, NULL, NULL, NULL, NULL, NULL), (2, '', '', '', 101, '')`,
      );
      const rows = [
        ['household', 'qr', 'till stock', '50', ''],
        ['', '', '', '', ''],
        ['', '', '', '101', ''],
      ];
      compare(await engine.lines(inOrder(toSql(tiny, { dialect: engine.dialect, table: 'marks' }))), [
        headerOf(tiny),
        ...rows.map((cells, i) => expectedLine(tiny, i, submissionOf(tiny, cells))),
      ]);
    });
  });
