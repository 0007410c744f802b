// What differs between the engines. Everything else in the query is the same text for all of them.

/** An engine whose SQL can be written. */
export type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse' | 'spark';

/** The few things that a query says differently from engine to engine. */
export interface Dialect {
  readonly title: string;
  /** A name as an identifier, whatever characters it has. */
  readonly quote: (name: string) => string;
  /** Any column as text; NULL stays NULL. */
  readonly text: (column: string) => string;
  /** Integer quotient of integers n ≥ 0, d > 0; NULL when d is NULL. */
  readonly divide: (n: string, d: string) => string;
  /** The integer that a text is; NULL when it is anything else. Never an error, whatever the text. */
  readonly integer: (text: string) => string;
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

/** Up to 15 digits: every integer that a questionnaire can allow, and none that overflows. */
const DIGITS = '-?[0-9]{1,15}';

export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: {
    title: 'DuckDB',
    quote: doubled('"'),
    text: (column) => `CAST(${column} AS VARCHAR)`,
    // `/` would leave the integers
    divide: (n, d) => `(${n}) // (${d})`,
    integer: (text) => `CASE WHEN regexp_full_match(${text}, '${DIGITS}') THEN TRY_CAST(${text} AS BIGINT) END`,
    fence: '',
    longestName: Infinity,
    isExecuted: true,
  },
  postgres: {
    title: 'PostgreSQL',
    quote: doubled('"'),
    text: (column) => `CAST(${column} AS text)`,
    divide: (n, d) => `(${n}) / (${d})`,
    integer: (text) => `CASE WHEN ${text} ~ '^${DIGITS}$' THEN CAST(${text} AS bigint) END`,
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
    divide: (n, d) => `intDiv(${n}, ${d})`,
    integer: (text) => `CASE WHEN match(${text}, '^${DIGITS}$') THEN toInt64OrNull(${text}) END`,
    fence: '',
    longestName: Infinity,
    isExecuted: true,
  },
  spark: {
    title: 'Spark SQL',
    quote: doubled('`'),
    text: (column) => `CAST(${column} AS STRING)`,
    divide: (n, d) => `(${n}) DIV (${d})`,
    // Java's `$` would let a line break pass at the end; "nothing follows", said without a backslash
    integer: (text) => `CASE WHEN ${text} RLIKE '^${DIGITS}(?![^0]|0)' THEN TRY_CAST(${text} AS BIGINT) END`,
    fence: '',
    longestName: Infinity,
    isExecuted: false,
  },
};
