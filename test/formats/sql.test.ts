// What can be said of the exported query without an engine. test/engines runs it.

import assert from 'node:assert/strict';
import parsers from 'node-sql-parser';
import fc from 'fast-check';
import { smeVn } from '#content';
import { toSql, type SqlDialect } from '#formats';
import { LabansoError, type Questionnaire } from '#model';
import { fingerprint } from '#scoring';
import { questionnaires } from '../support/arbitraries.ts';
import { tiny } from '../support/tiny.ts';

const DIALECTS: readonly SqlDialect[] = ['duckdb', 'postgres', 'clickhouse', 'spark'];
const all = (questionnaire: Questionnaire): readonly string[] =>
  DIALECTS.map((dialect) => toSql(questionnaire, { dialect }));
const withoutComments = (sql: string): string => sql.replace(/^\s*--.*$/gm, '');

/** Without quoted texts and names, too. */
const bare = (sql: string): string => withoutComments(sql).replace(/'[^']*'|"[^"]*"|`[^`]*`/g, 'x');

const refuses = (code: string, write: () => string): void =>
  assert.throws(write, (error) => error instanceof LabansoError && error.code === code);

describe('the exported query', () => {
  it('has no number but integers, and nothing that leaves them', () => {
    for (const sql of [...all(smeVn), ...all(tiny)].map(bare)) {
      assert.equal(/.{0,40}(\d\.\d|\W\.\d|\de\d).{0,40}/i.exec(sql)?.[0], undefined);
      const leaving = /.{0,40}\b(float\w*|double|real|decimal|numeric|round\w*|avg|floor|ceil\w*)\b.{0,40}/i;
      assert.equal(leaving.exec(sql)?.[0], undefined);
    }
  });

  it('divides as integers are divided in each engine', () => {
    const [duckdb, postgres, clickhouse, spark] = all(smeVn).map(withoutComments) as [string, string, string, string];
    assert.match(duckdb, /\/\//);
    assert.doesNotMatch(duckdb.replaceAll('//', ''), /\//);
    assert.match(postgres, /\) \/ NULLIF|\) \/ \(/);
    assert.match(clickhouse, /intDiv\(/);
    assert.match(spark, /\) DIV \(/);
    for (const sql of [clickhouse, spark]) assert.doesNotMatch(sql, /\//);
  });

  it('is the same text every time, and one statement that can stand in another', () => {
    for (const dialect of DIALECTS) {
      const sql = toSql(smeVn, { dialect });
      assert.equal(sql, toSql(structuredClone(smeVn) as Questionnaire, { dialect }));
      assert.doesNotMatch(sql, /;\s*$/);
      assert.equal(withoutComments(sql).includes(';'), false);
    }
  });

  it('says on top what it is of, and what can be done with it', () => {
    for (const dialect of DIALECTS) {
      const [first] = toSql(smeVn, { dialect }).split('\n');
      for (const part of [smeVn.id, smeVn.version, fingerprint(smeVn)]) assert.ok(first!.includes(part), first);
    }
    for (const question of smeVn.questions)
      assert.ok(toSql(smeVn, { dialect: 'duckdb' }).includes(`-- ${question.id}, of ${question.area}`));
  });

  it('says that the one for Spark was not executed, and only that one', () => {
    for (const dialect of DIALECTS)
      assert.equal(/not executed here/i.test(toSql(tiny, { dialect })), dialect === 'spark', dialect);
  });

  it('is read by a parser as one statement for PostgreSQL', () => {
    const parser = new parsers.Parser();
    const read = (sql: string): string | undefined => {
      const tree = parser.astify(sql, { database: 'postgresql' });
      const statements = Array.isArray(tree) ? tree : [tree];
      assert.equal(statements.length, 1);
      return statements[0]!.type;
    };
    for (const questionnaire of [smeVn, tiny, ...fc.sample(questionnaires(0), { numRuns: 5, seed: 8 })]) {
      assert.equal(read(toSql(questionnaire, { dialect: 'postgres' })), 'select');
      assert.equal(read(toSql(questionnaire, { dialect: 'postgres', view: 'scores' })), 'create');
    }
  });

  it('quotes names from outside, whatever they are', () => {
    const hostile = 'x"; DROP TABLE y; -- `\\';
    const quoted = { duckdb: '"x""; DROP TABLE y; -- `\\"', postgres: '"x""; DROP TABLE y; -- `\\"', clickhouse: '`x"; DROP TABLE y; -- ``\\\\`', spark: '`x"; DROP TABLE y; -- ``\\`' }; // prettier-ignore
    for (const dialect of DIALECTS) {
      const sql = toSql(tiny, { dialect, table: hostile, view: hostile, keep: [hostile] });
      const code = sql.replace(/^--.*$/gm, '').replace(/^\s+--.*$/gm, '');
      assert.equal(code.split(quoted[dialect]).length, 5, dialect);
      assert.equal(code.replaceAll(quoted[dialect], '').includes('DROP'), false, dialect);
    }
    assert.match(toSql(tiny, { dialect: 'postgres', table: 'survey.answers' }), /FROM "survey"\."answers" AS t/);
  });

  it('keeps text from outside within its comments', () => {
    const sql = toSql({ ...tiny, version: '1.0.0\n; DROP TABLE y' }, { dialect: 'duckdb' });
    assert.equal(withoutComments(sql).includes('DROP'), false);
  });

  it('refuses what it can’t write safely', () => {
    const dialect = 'duckdb';
    refuses('sql-dialect', () => toSql(tiny, { dialect: 'oracle' as SqlDialect }));
    refuses('sql-dialect', () => toSql(tiny, { dialect: 'constructor' as SqlDialect }));
    for (const table of ['', 'a..b', 'a\nb', 'a\u0000b']) refuses('sql-name', () => toSql(tiny, { dialect, table }));
    refuses('sql-keep', () => toSql(tiny, { dialect, keep: ['Score'] }));
    refuses('sql-keep', () => toSql(tiny, { dialect, keep: ['id', 'id'] }));
    refuses('sql-name-length', () => toSql(tiny, { dialect: 'postgres', view: 'v'.repeat(64) }));
    refuses('sql-id', () => toSql({ ...tiny, levels: [{ id: "x' OR 1=1", from: 0 }] }, { dialect }));
    refuses('sql-integer', () => toSql({ ...tiny, questions: [{ ...tiny.questions[0]!, weight: 0.5 }] }, { dialect }));
  });

  it('can be written for every questionnaire, and grows with it, not faster', () => {
    const long = (count: number): number => {
      const questions = Array.from({ length: count }, (_, i) => ({ ...tiny.questions[2]!, id: `q-${i}` }));
      const indicators = tiny.indicators?.filter(() => false) ?? [];
      return toSql({ ...tiny, questions, actions: [], indicators }, { dialect: 'postgres' }).length;
    };
    assert.ok(long(200) < 2.2 * long(100));
    fc.assert(
      fc.property(questionnaires(0), (questionnaire) => all(questionnaire).every((sql) => sql.length > 1000)),
      { numRuns: 50 },
    );
  });
});
