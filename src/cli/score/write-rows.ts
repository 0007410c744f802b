// Results as text: what was kept of the row, then the columns of `resultColumnsOf`.

import { writeCsv, type CsvDialect } from '#exchange';
import { resultColumnsOf, type ResultColumn } from '#formats';
import type { Questionnaire } from '#model';
import type { BatchScores } from '#scoring';
import { composed, decode, encode } from './bytes.ts';
import type { ScoredRows } from './row-scorer.ts';

/** What is kept of a row: cells (byte strings) in the order of the kept columns, or members as JSON has them. */
export type Kept = readonly string[] | Readonly<Record<string, unknown>>;

/** Writes rows; texts are byte strings. */
export interface RowWriter {
  /** Stands before the first row. */
  readonly header: string;
  readonly write: (scored: ScoredRows, kept: readonly Kept[]) => string;
  /** What was left out because it has no column: the names, and in how many rows. */
  readonly lost?: () => Lost;
}

/** Members that a row has and the head of the results hasn't. */
export interface Lost {
  readonly names: readonly string[];
  readonly rows: number;
}

/** Of the names that are lost so many are remembered. */
const MOST_LOST = 100;

/** The names of the kept columns: in the input, and in the results. */
export interface KeptNames {
  readonly name: string;
  readonly as: string;
}

const numbers = (nothing: string): readonly string[] => [nothing, ...Array.from({ length: 101 }, (_, i) => String(i))];

function valuesOf(column: ResultColumn, { scores, indicators }: ScoredRows, questionnaire: Questionnaire) {
  const ranges = scores.ranges!;
  switch (column.holds) {
    case 'complete':
      return scores.complete;
    case 'score':
      return scores.score;
    case 'lowest':
      return ranges.lowest;
    case 'highest':
      return ranges.highest;
    case 'level':
      return scores.level;
    case 'lowest-level':
      return ranges.lowestLevel;
    case 'highest-level':
      return ranges.highestLevel;
    case 'area-score':
      return (scores.areas as Readonly<BatchScores['areas']>)[column.area]!;
    case 'area-lowest':
      return ranges.areas[column.area]!.lowest;
    case 'area-highest':
      return ranges.areas[column.area]!.highest;
    case 'indicator':
      return indicators[questionnaire.indicators!.findIndex(({ id }) => id === column.indicator)]!;
  }
}

/** The texts of a column from −1 on, without what stands around them. */
const textsOf = (column: ResultColumn, { levels }: Questionnaire, nothing: string, quote: string): readonly string[] =>
  /level$/.test(column.holds) ? [nothing, ...levels.map(({ id }) => quote + id + quote)] : numbers(nothing);

/** More different values than a column has: −1…100, or the levels. */
const VALUES = 128;

/**
 * The result columns of a row as one text. Two columns are looked up at once: half as many texts are put together, and
 * that is what writing costs.
 */
function tails(questionnaire: Questionnaire, columns: readonly ResultColumn[], texts: readonly (readonly string[])[]) {
  const pairs = columns.flatMap((_, i) => (i % 2 ? [] : [{ i, known: [] as string[] }]));
  // a questionnaire may have more levels than there are scores: then nothing is put together beforehand
  const fits = questionnaire.levels.length < VALUES;
  return (scored: ScoredRows): ((row: number) => string) => {
    const values = columns.map((column) => valuesOf(column, scored, questionnaire));
    if (!fits) return (row) => texts.map((list, i) => list[values[i]![row]! + 1]!).join('');
    const series = pairs.map(({ i, known }) => ({ i, known, first: values[i]!, second: values[i + 1] ?? null }));
    return (row) => {
      let text = '';
      for (const { i, known, first, second } of series) {
        const a = first[row]! + 1;
        const b = second ? second[row]! + 1 : 0;
        text += known[a * VALUES + b] ??= texts[i]![a]! + (second ? texts[i + 1]![b]! : '');
      }
      return text;
    };
  };
}

// begins with a letter or digit, so no spreadsheet takes it for a formula; nothing in it needs a quote
const SAFE = { rfc4180: /^[0-9A-Za-z][^",\r\n]*$/, 'excel-vi': /^[0-9A-Za-z][^";\r\n]*$/ } as const;

/** A cell as `writeCsv` writes it. */
function cellText(cell: string, dialect: CsvDialect): string {
  if (cell === '') return '';
  const bytes = composed(cell);
  if (SAFE[dialect].test(bytes)) return bytes;
  // the mark is the file's, the line end the row's
  const written = (text: string): string =>
    writeCsv([[text]], dialect)
      .replace(/^\ufeff/, '')
      .slice(0, -2);
  // where it begins with a letter only quotes matter, and they are the same in bytes
  return /^[0-9A-Za-z]/.test(bytes) ? written(bytes) : encode(written(decode(bytes) ?? bytes));
}

/** Remembers which members of a row no column is there for. */
function lostBeside(names: readonly KeptNames[]) {
  const known = new Set(names.map(({ name }) => name));
  const lost = new Set<string>();
  let rows = 0;
  return {
    look: (members: Readonly<Record<string, unknown>>): void => {
      let isWhole = true;
      for (const name of Object.keys(members))
        if (!known.has(name)) {
          isWhole = false;
          if (lost.size < MOST_LOST) lost.add(name);
        }
      if (!isWhole) rows++;
    },
    told: (): Lost => ({ names: [...lost], rows }),
  };
}

/** A value of JSON as a cell. */
function textOfValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return encode(typeof value === 'object' ? JSON.stringify(value) : String(value).normalize('NFC'));
}

const isCells = (kept: Kept): kept is readonly string[] => Array.isArray(kept);

/** Rows as CSV, every line ended by CRLF, formulas made harmless. */
export function csvWriter(questionnaire: Questionnaire, names: readonly KeptNames[], dialect: CsvDialect): RowWriter {
  const columns = resultColumnsOf(questionnaire);
  const separator = dialect === 'rfc4180' ? ',' : ';';
  const texts = columns.map((column, i) =>
    textsOf(column, questionnaire, '', '').map(
      (text) => (i ? separator : '') + text + (i === columns.length - 1 ? '\r\n' : ''),
    ),
  );
  const tailOf = tails(questionnaire, columns, texts);
  const lost = lostBeside(names);
  const headOf = (kept: Kept): string => {
    let head = '';
    if (isCells(kept)) for (const cell of kept) head += cellText(cell, dialect) + separator;
    else {
      lost.look(kept);
      // not what every object has by nature, like `toString`
      for (const { name } of names)
        head += cellText(textOfValue(Object.hasOwn(kept, name) ? kept[name] : ''), dialect) + separator;
    }
    return head;
  };
  return {
    header: encode(writeCsv([[...names.map(({ as }) => as), ...columns.map(({ name }) => name)]], dialect)),
    write: (scored, kept) => {
      const tail = tailOf(scored);
      let text = '';
      for (let row = 0; row < scored.rows; row++) text += headOf(kept[row]!) + tail(row);
      return text;
    },
    lost: lost.told,
  };
}

/** Rows as NDJSON: one object a line, `null` for what isn't known. */
export function ndjsonWriter(
  questionnaire: Questionnaire,
  names: readonly KeptNames[],
  keptName: (name: string) => string,
): RowWriter {
  const columns = resultColumnsOf(questionnaire);
  const texts = columns.map((column, i) =>
    textsOf(column, questionnaire, 'null', '"').map(
      (text) => `${JSON.stringify(column.name)}:${text}${i === columns.length - 1 ? '}\n' : ','}`,
    ),
  );
  const prefixes = names.map(({ as }) => encode(JSON.stringify(as)) + ':');
  // only what JSON can't hold in quotes needs a second look
  const quoted = (bytes: string): string => (/["\\\x00-\x1f]/.test(bytes) ? JSON.stringify(bytes) : `"${bytes}"`);
  const tailOf = tails(questionnaire, columns, texts);
  const headOf = (kept: Kept): string => {
    let head = '{';
    if (isCells(kept)) for (const [i, prefix] of prefixes.entries()) head += `${prefix}${quoted(composed(kept[i]!))},`;
    else
      for (const name of Object.keys(kept))
        head += encode(`${JSON.stringify(keptName(name))}:${JSON.stringify(kept[name])},`);
    return head;
  };
  return {
    header: '',
    write: (scored, kept) => {
      const tail = tailOf(scored);
      let text = '';
      for (let row = 0; row < scored.rows; row++) text += headOf(kept[row]!) + tail(row);
      return text;
    },
  };
}
