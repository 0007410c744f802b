// How fast the exported query is: `npx tsx src/tools/bench-sql.ts [rows]`. Random answers to sme-vn, a million of them
// unless said, in a table of DuckDB in memory; every column is worked out and summed up, so that none can be left out.
// Needs the engines that `npm test` installs in test/engines.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { smeVn } from '#content';
import { answerColumnsOf, resultColumnsOf, toSql } from '#formats';
import type { Questionnaire } from '#model';

const rows = Number(process.argv[2] ?? 1_000_000);
const questionnaire: Questionnaire = smeVn;
// a name in a constant: the package is not one of the root's
const ENGINE: string = '@duckdb/node-api';
const require = createRequire(new URL('../../test/engines/package.json', import.meta.url));
const { DuckDBInstance, version } = await import(pathToFileURL(require.resolve(ENGINE)).href);
const connection = await (await DuckDBInstance.create(':memory:')).connect();

/** SQL that picks one of some texts by a hash of the row and a salt: the same table on every machine. */
let salt = 0;
const one = (texts: readonly string[]): string =>
  `(['${texts.join("', '")}'])[1 + (hash(i, ${++salt}) % ${texts.length})::INTEGER]`;

const cellOf = ({ kind, id }: { kind: string; id: string }): string => {
  if (kind === 'profile') return one(['', ...questionnaire.profile!.find((field) => field.id === id)!.options]);
  const question = questionnaire.questions.find((asked) => asked.id === id)!;
  const states = ['', 'unsure', ...(question.notApplicable ? ['not-applicable'] : [])];
  if (question.type === 'number') return one([...states, ...Array.from({ length: 12 }, (_, n) => String(9 * n))]);
  const ids = question.options.map((option) => option.id);
  if (question.type === 'single') return one([...states, ...ids, ...ids]);
  const free = question.options.filter((option) => !option.exclusive).map((option) => option.id);
  // sets of one to all of them
  return one([...states, ...ids, ...free.map((_, n) => free.slice(n).join(' ')), ...free.map((_, n) => free.slice(0, n + 1).join(' '))]); // prettier-ignore
};

const columns = answerColumnsOf(questionnaire).map((column) => `${cellOf(column)} AS "${column.name}"`);
await connection.run(`CREATE TABLE answers AS SELECT i AS id, ${columns.join(', ')} FROM range(${rows}) AS r(i)`);

const sums = resultColumnsOf(questionnaire).map(({ name }) => `count(${name}), min(${name})`);
const query = toSql(questionnaire, { dialect: 'duckdb' });
const measured: readonly [string, string][] = [
  ['every column, aggregated', `SELECT sum(valid), ${sums.join(', ')} FROM (${query})`],
  ['every column, stored in a table', `CREATE OR REPLACE TABLE results AS ${query}`],
];
console.log(`DuckDB ${version()}, sme-vn ${questionnaire.version}, ${rows} rows in memory`);
for (const [title, statement] of measured) {
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) {
    const from = performance.now();
    await connection.run(statement);
    seconds.push((performance.now() - from) / 1000);
  }
  const best = Math.min(...seconds);
  const rate = (rows / best / 1e6).toFixed(2);
  console.log(`${title.padEnd(34)} ${rate} M rows/s (${seconds.map((time) => time.toFixed(2)).join(', ')} s)`);
}
