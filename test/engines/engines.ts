// The engines behind one face: load a table of text, run a query, give back its rows as lines.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqlDialect } from '../../src/formats/index.ts';

/** A database in this process. Lines are tab-separated, the first one the names; nothing stands for NULL. */
export interface Engine {
  readonly title: string;
  readonly dialect: SqlDialect;
  /** Makes a table of nullable texts from CSV with a header. `""` is an empty text, nothing is NULL. */
  readonly load: (table: string, columns: readonly string[], csv: string) => Promise<void>;
  readonly run: (statement: string) => Promise<void>;
  readonly lines: (query: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Imports by a name that the type checker doesn't follow: on a fresh clone the engines aren't there yet. */
export const load = (name: string): Promise<any> => import(name);

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n');
const double = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** ClickHouse knows escapes in quoted names. */
const backtick = (name: string): string => '`' + name.replaceAll('\\', '\\\\').replaceAll('`', '``') + '`';

/** A folder of its own for the files that an engine reads and writes. */
function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'labanso-sql-'));
  return {
    file: (name: string): string => join(folder, name).replaceAll('\\', '/'),
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}

/** DuckDB also makes a table of a file as it sees fit, of whatever types. */
export interface DuckDb extends Engine {
  readonly read: (table: string, csv: string) => Promise<void>;
}

export async function openDuckDb(): Promise<DuckDb> {
  const { DuckDBInstance } = await load('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const { file, remove } = scratch();
  const run = async (statement: string): Promise<void> => void (await connection.run(statement));
  return {
    title: 'DuckDB',
    dialect: 'duckdb',
    run,
    read: async (table, csv) => {
      writeFileSync(file('in.csv'), csv);
      await run(`CREATE TABLE ${double(table)} AS FROM read_csv('${file('in.csv')}')`);
    },
    load: async (table, columns, csv) => {
      writeFileSync(file('in.csv'), csv);
      const types = columns.map((name) => `'${name}': 'VARCHAR'`).join(', ');
      await run(
        `CREATE TABLE ${double(table)} AS SELECT * FROM read_csv('${file('in.csv')}', header = true, ` +
          `columns = {${types}}, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false)`,
      );
    },
    lines: async (query) => {
      await run(`COPY (${query}) TO '${file('out.tsv')}' (FORMAT csv, DELIMITER '\t', HEADER, NULLSTR '')`);
      return linesOf(readFileSync(file('out.tsv'), 'utf8'));
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync?.();
      remove();
    },
  };
}

export async function openPostgres(): Promise<Engine> {
  const { PGlite } = await load('@electric-sql/pglite');
  const database = await PGlite.create();
  const run = async (statement: string): Promise<void> => void (await database.exec(statement));
  return {
    title: 'PostgreSQL (PGlite)',
    dialect: 'postgres',
    run,
    load: async (table, columns, csv) => {
      await run(`CREATE TABLE ${double(table)} (${columns.map((name) => `${double(name)} text`).join(', ')})`);
      await database.query(`COPY ${double(table)} FROM '/dev/blob' (FORMAT csv, HEADER)`, [], {
        blob: new Blob([csv]),
      });
    },
    lines: async (query) => {
      const { blob } = await database.query(`COPY (${query}) TO '/dev/blob' (FORMAT csv, DELIMITER E'\\t', HEADER)`);
      return linesOf(await blob.text());
    },
    close: () => database.close(),
  };
}

export async function openClickHouse(): Promise<Engine> {
  const { Session } = await load('chdb');
  const session = new Session();
  const { file, remove } = scratch();
  const run = async (statement: string): Promise<void> => void session.query(statement);
  return {
    title: 'ClickHouse (chDB)',
    dialect: 'clickhouse',
    run,
    load: async (table, columns, csv) => {
      writeFileSync(file('in.csv'), csv);
      const types = columns.map((name) => `${backtick(name)} Nullable(String)`).join(', ');
      await run(`CREATE TABLE ${backtick(table)} (${types}) ENGINE = MergeTree ORDER BY tuple()`);
      await run(
        `INSERT INTO ${backtick(table)} SELECT * FROM file('${file('in.csv')}', 'CSVWithNames', ` +
          `'${types.replaceAll("'", "\\'")}') SETTINGS format_csv_null_representation = ''`,
      );
    },
    lines: async (query) => {
      const settings = `SETTINGS format_tsv_null_representation = ''`;
      return linesOf(session.query(`SELECT * FROM (${query}) ${settings}`, 'TSVWithNames'));
    },
    close: async () => {
      session.cleanup();
      remove();
    },
  };
}
