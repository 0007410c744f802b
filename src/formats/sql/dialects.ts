// What differs between the engines. Everything else in the query is the same text for all of them.

/** An engine whose SQL can be written. */
export type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse' | 'spark';

/** The few things that a query says differently from engine to engine. */
export interface Dialect {
  readonly title: string;
  /** A name as an identifier, whatever characters it has. */
  readonly quote: (name: string) => string;
  /** Any column as text; NULL stays NULL. Truths are `true` and `false` in every engine. */
  readonly text: (column: string) => string;
  /** A column of numbers as text, `12` or `12.0`, of whatever type it is; NULL stays NULL. As `text` when absent. */
  readonly numberText?: (column: string) => string;
  /** Whether a column holds truths, which is what readers make of one in which only yes and no stand. */
  readonly isBoolean: (column: string) => string;
  /** Integer quotient of integers n ≥ 0, d > 0; NULL when d is NULL. */
  readonly divide: (n: string, d: string) => string;
  /** The integer that a text is; NULL when it is anything else. Never an error, whatever the text. */
  readonly integer: (text: string) => string;
  /** How a CSV file becomes the table `name`. A sentence for the head. */
  readonly loading: (name: string) => string;
  /** Ends each step. */
  readonly fence: string;
  /** The longest name in bytes that is not cut. */
  readonly longestName: number;
  /** Whether the tests run the query on this engine. */
  readonly isExecuted: boolean;
}

const doubled =
  (mark: string) =>
  (name: string): string =>
    mark + name.replaceAll(mark, mark + mark) + mark;

/**
 * Up to 15 digits: every integer that a questionnaire can allow, and none that overflows. `.0` and `.00` are what a
 * column of fractions adds to it; `.000` stays out, since that is how Vietnamese writes thousands.
 */
const DIGITS = '-?[0-9]{1,15}([.]00?)?';

export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: {
    title: 'DuckDB',
    quote: doubled('"'),
    text: (column) => `CAST(${column} AS VARCHAR)`,
    isBoolean: (column) => `typeof(${column}) = 'BOOLEAN'`,
    loading: (name) => `CREATE TABLE ${name} AS FROM read_csv('answers.csv', all_varchar = true)`,
    // `/` would leave the integers
    divide: (n, d) => `(${n}) // (${d})`,
    integer: (text) =>
      `CASE WHEN regexp_full_match(${text}, '${DIGITS}') THEN TRY_CAST(split_part(${text}, '.', 1) AS BIGINT) END`,
    fence: '',
    longestName: Infinity,
    isExecuted: true,
  },
  postgres: {
    title: 'PostgreSQL',
    quote: doubled('"'),
    text: (column) => `CAST(${column} AS text)`,
    isBoolean: (column) => `CAST(pg_typeof(${column}) AS text) = 'boolean'`,
    loading: (name) => `make ${name} with its columns as text, then \\copy ${name} FROM 'answers.csv' CSV HEADER`,
    divide: (n, d) => `(${n}) / (${d})`,
    integer: (text) => `CASE WHEN ${text} ~ '^${DIGITS}$' THEN CAST(split_part(${text}, '.', 1) AS bigint) END`,
    // without it the planner writes every step into the next one, and the expressions grow without end
    fence: 'OFFSET 0',
    longestName: 63,
    isExecuted: true,
  },
  clickhouse: {
    title: 'ClickHouse',
    // quoted names know escapes here
    quote: (name) => doubled('`')(name.replaceAll('\\', '\\\\')),
    text: (column) => `CAST(${column} AS Nullable(String))`,
    isBoolean: (column) => `toTypeName(${column}) LIKE '%Bool%'`,
    loading: (name) =>
      `CREATE TABLE ${name} ENGINE = Memory AS SELECT * FROM file('answers.csv', CSVWithNames); Nullable columns keep what is empty apart`,
    divide: (n, d) => `intDiv(${n}, ${d})`,
    integer: (text) =>
      `CASE WHEN match(${text}, '^${DIGITS}$') THEN toInt64OrNull(substringIndex(${text}, '.', 1)) END`,
    fence: '',
    longestName: Infinity,
    isExecuted: true,
  },
  spark: {
    title: 'Spark SQL',
    quote: doubled('`'),
    text: (column) => `CAST(${column} AS STRING)`,
    // fractions from ten million up would be written as 1.0E7
    numberText: (column) =>
      `CASE WHEN typeof(${column}) IN ('double', 'float') AND TRY_CAST(${column} AS BIGINT) = ${column} THEN CAST(TRY_CAST(${column} AS BIGINT) AS STRING) ELSE CAST(${column} AS STRING) END`,
    isBoolean: (column) => `typeof(${column}) = 'boolean'`,
    loading: (name) => `CREATE TABLE ${name} USING csv OPTIONS (path 'answers.csv', header 'true')`,
    divide: (n, d) => `(${n}) DIV (${d})`,
    // Java's `$` would let a line break pass at the end; "nothing follows", said without a backslash
    integer: (text) =>
      `CASE WHEN ${text} RLIKE '^${DIGITS}(?![^0]|0)' THEN TRY_CAST(substring_index(${text}, '.', 1) AS BIGINT) END`,
    fence: '',
    longestName: Infinity,
    isExecuted: false,
  },
};
