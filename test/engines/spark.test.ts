// The query for Spark, read by Spark's own grammar. There is no Spark here: that it is executed right is not proven.
// (Relative imports: this folder is a package of its own, which does not know the rooms by #name.)

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { smeVn } from '../../src/content/index.ts';
import { toSql } from '../../src/formats/index.ts';
import { questionnaires } from '../support/arbitraries.ts';
import { tiny } from '../support/tiny.ts';
import { load } from './engines.ts';

describe('the query for Spark (parsed, not executed)', () => {
  /** What the grammar has against a text. */
  let findingsOf: (sql: string) => readonly unknown[];
  let reason = '';

  before(async () => {
    try {
      const { SparkSQL } = await load('dt-sql-parser');
      const parser = new SparkSQL();
      findingsOf = (sql) => parser.validate(sql);
    } catch (error) {
      reason = `the parser can’t be loaded here: ${String(error)}`;
    }
  });

  it('is correct by the grammar, as a query and as a view', (t) => {
    if (reason) return t.skip(reason);
    for (const questionnaire of [smeVn, tiny, ...fc.sample(questionnaires(0), { numRuns: 5, seed: 8 })])
      for (const view of [undefined, 'survey.`scores`'])
        assert.deepEqual(
          findingsOf(
            toSql(questionnaire, { dialect: 'spark', table: 'survey.a"b', ...(view === undefined ? {} : { view }) }),
          ),
          [],
        );
  });

  it('would be found wrong if it were', (t) => {
    if (reason) return t.skip(reason);
    const sql = toSql(tiny, { dialect: 'spark' });
    for (const wrong of [
      sql.replace(' DIV ', ' // '),
      sql.replace(' END AS', ' AS'),
      sql.replace(/FROM (?=`)/, 'FORM '),
    ])
      assert.notDeepEqual(findingsOf(wrong), []);
  });
});
