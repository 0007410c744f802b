// Rows of a CSV file with the lines they begin at. Papa Parse takes them apart; what is ours is feeding it whole lines,
// counting them, and going on behind a broken row.

import Papa from 'papaparse';
import type { Block } from '../../encoding/text-of.ts';
import { CommandError, EXIT } from '../../io.ts';
import type { Run } from './columns.ts';
import { cutShort, LONGEST_ROW, lookAhead, Unread } from './unread.ts';

/** A row of texts, with its place. */
export interface TextRow {
  /** The line it begins at, from 1; in a workbook the row of the sheet. */
  readonly line: number;
  /** One cell with the first line, when the row can't be taken apart. */
  readonly cells: readonly string[];
  /** `row-quote`: a quote isn't closed, or text stands behind a closing one. `row-too-long`: more than 1 MiB. */
  readonly fault?: 'row-quote' | 'row-too-long';
  /** Whether bytes of it, or near it, were no text: they stand as � in it. */
  readonly isDamaged?: boolean;
  /** Cells that a workbook works out, by their place: what is stored of them is nobody's answer. */
  readonly formulas?: ReadonlySet<number>;
}

/** A table whose header has been read. */
export interface TextTable {
  readonly header: TextRow;
  readonly separator: string;
  /** Those behind the header. */
  readonly rows: AsyncGenerator<readonly TextRow[]>;
}

/** What may stand between two cells, with the names that `--separator` takes for what is hard to type. */
const SEPARATORS = { ',': ['comma'], ';': ['semicolon'], '\t': ['tab', '\\t'], '|': ['pipe'] };

/** The separator meant by a word; `undefined` when there is none of that name. */
export const separatorNamed = (word: string): string | undefined =>
  Object.entries(SEPARATORS).find(([one, names]) => one === word || names.includes(word))?.[0];

/**
 * The separator of a header line: the one that finds the most known columns, and among equals the one that stands
 * there most often, and then the comma. Linear in the line; quotes around names are looked through.
 *
 * @example detectSeparator('id;payments;"online-share"', new Set(['payments', 'online-share'])) //=> ';'
 */
export function detectSeparator(line: string, known: ReadonlySet<string>): string {
  const ranked = Object.keys(SEPARATORS).map((separator) => {
    const names = line.split(separator).map((name) => name.trim());
    const found = names.filter((name) => known.has(name.replace(/^"(.*)"$/, '$1').trim()));
    return { separator, found: found.length, names: names.length };
  });
  return ranked.sort((a, b) => b.found - a.found || b.names - a.names)[0]!.separator;
}

/** With so many broken rows, and more than half of all broken, a file is something else. */
const MOST_BROKEN = 1000;

/** Takes rows from the front of a text, up to one that has no end yet. Throws `CommandError`. */
function rowCutter(unread: Unread, separator: string, { words, file }: Run): () => readonly TextRow[] {
  const broken: number[] = [];
  let good = 0;

  /** Takes the rows of so much text, up to the first broken one; returns why it is broken. */
  const takeGood = (length: number, rows: TextRow[]): string | null => {
    const text = unread.text.slice(0, length);
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
    const hasQuotes = text.includes('"');
    let { line } = unread;
    for (const cells of data.slice(0, errors[0]?.row ?? data.length - Number(text.endsWith('\n')))) {
      rows.push({ line: line++, cells, isDamaged: unread.isDamaged });
      if (hasQuotes) for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
      good++;
    }
    if (errors[0]) while (unread.line < line) unread.takeLine();
    else [unread.text, unread.line] = [unread.text.slice(length), line];
    return errors[0]?.code ?? null;
  };

  /** Sets one line aside. */
  const takeBroken = (): TextRow => {
    const { line } = unread;
    if (broken.push(line) > MOST_BROKEN && broken.length > good)
      throw new CommandError(EXIT.file, words.tooManyBroken(file, broken[0]!));
    const text = unread.takeLine();
    const isLong = text.length > LONGEST_ROW;
    return { line, cells: [isLong ? cutShort(text) : text], fault: isLong ? 'row-too-long' : 'row-quote' };
  };

  return () => {
    const rows: TextRow[] = [];
    while (unread.text) {
      const end = unread.isLast ? unread.text.length : unread.text.lastIndexOf('\n') + 1;
      const error = end ? takeGood(end, rows) : null;
      // a row without an end may go on in the next block
      const isOpen = !unread.isLast && (!end || error === 'MissingQuotes');
      if (isOpen ? unread.text.length <= LONGEST_ROW : error === null) break;
      rows.push(takeBroken());
    }
    return rows;
  };
}

// lines before a header: empty ones, and one that Excel reads, and no other program writes: sep=; or "sep=;"
const BEFORE_HEADER = /^(?:[\t ]*|"?sep=(.)"?[\t ]*)\n/i;

/**
 * Opens a table in CSV; `null` when it has no header.
 *
 * Shape: without `separator` it is found in the header. While rows are read, throws `CommandError`.
 */
export async function openCsv(blocks: AsyncGenerator<Block>, run: Run, separator?: string): Promise<TextTable | null> {
  const unread = new Unread(blocks);
  let told: string | undefined;
  // a header may stand in several blocks
  while (!unread.isLast && !/\S[^\n]*\n/.test(unread.text) && unread.text.length < LONGEST_ROW) {
    await unread.more();
    for (let found; (found = BEFORE_HEADER.exec(unread.text)) && !(told && found[1]); unread.take(found[0].length))
      told ??= found[1];
  }
  const [head] = unread.text.split('\n', 1) as [string];
  const between = separator ?? told ?? detectSeparator(head, new Set(run.columns.keys()));
  const { first, rows } = await lookAhead(unread.rows(rowCutter(unread, between, run)));
  const [header] = first;
  if (!header || header.fault) return null;
  async function* behind(): AsyncGenerator<readonly TextRow[]> {
    await rows.next();
    yield first.slice(1);
    yield* rows;
  }
  return { header, separator: between, rows: behind() };
}
