// Bad rows: counted, the first few told at the end, all of them written whole where `--errors` says.

import { writeCsv, csvCell, type CsvDialect } from '#exchange';
import { describe, nearest, NOT_APPLICABLE, UNSURE } from '#model';
import type { Language } from '../../language.ts';
import { faultWords } from '../../texts/score-faults.ts';
import { FAULT_COLUMNS, FAULT_TEXT, isFaultColumn, type Reading } from '../read/columns.ts';
import { GUARD } from '../read/row.ts';
import type { BadRow, Fault } from '../read/table.ts';
import type { Sink } from '../write/sink.ts';

/** So many are told on the terminal. */
const TOLD = 10;
/** Of many options so many are named; the rest stand in the questionnaire. */
const MOST_NAMED = 12;

/** Faults that say nothing of what may stand there. */
const OF_THE_FILE = ['encoding', 'nul', 'cell-too-long', 'fault-text', 'answer-beside', 'key-repeated', 'formula'];

const named = (ids: readonly string[]): string =>
  ids.length > MOST_NAMED ? `${ids.slice(0, MOST_NAMED).join(', ')}, …` : ids.join(', ');

/** What may stand in a column; empty when it is no column of answers. */
function allowedIn({ questionnaire, columns }: Reading, { code, name }: Fault, language: Language): string {
  const column = columns.get(name ?? '');
  if (!column) return '';
  if (column.part === 'profile') return named(questionnaire.profile!.find(({ id }) => id === column.id)!.options);
  const question = questionnaire.questions.find(({ id }) => id === column.id)!;
  const isOpen = question.notApplicable && code !== 'not-applicable-not-allowed';
  const always = isOpen ? [UNSURE, NOT_APPLICABLE] : [UNSURE];
  return question.type === 'number'
    ? [faultWords[language].integer(question.min, question.max), ...always].join(', ')
    : named([...question.options.map(({ id }) => id), ...always]);
}

/** Why, what stands there, and what is allowed: `không có phương án này: "chash" (có phải là “cash”?; được phép: …)`. */
function reasonOf(fault: Fault, reading: Reading, language: Language): string {
  const { code, actual, expected } = fault;
  const words = faultWords[language];
  if (code === 'cell-count') return words.cells(actual, expected);
  if (code === 'missing-mark') return words.missingMark(String(actual));
  const why = (words.reasons as Readonly<Record<string, string>>)[code] ?? code;
  const known = Array.isArray(expected) ? expected.filter((one) => typeof one === 'string') : [];
  const near = nearest(actual, known)[0];
  const allowed = OF_THE_FILE.includes(code) ? '' : allowedIn(reading, fault, language);
  const more = [...(near === undefined ? [] : [words.nearest(near)]), ...(allowed ? [words.allowed(allowed)] : [])];
  return `${why}: ${describe(actual)}${more.length ? ` (${more.join('; ')})` : ''}`;
}

const placeOf = (fault: Fault, reading: Reading, language: Language): string => {
  const { column, name } = fault;
  const place = [column, name].filter((part) => part !== null).join(' ') || faultWords[language].wholeRow;
  return `${place}: ${reasonOf(fault, reading, language)}`;
};

/** A bad row in sentences: where, and why. */
export const sentencesOf = (row: BadRow, reading: Reading, language: Language): readonly string[] =>
  row.faults.map((fault) => `${faultWords[language].line(row.line, row.file)}, ${placeOf(fault, reading, language)}`);

export interface FaultReport {
  readonly count: () => number;
  /** Sentences about the first bad rows. */
  readonly told: readonly string[];
  readonly add: (bad: readonly BadRow[]) => Promise<void>;
}

/** How bad rows are written. */
export interface ReportOptions {
  readonly reading: Reading;
  readonly language: Language;
  /** The cells of a bad row, by name; `null`: the input is JSON, and the file of bad rows is NDJSON. */
  readonly names: readonly string[] | null;
  readonly dialect: CsvDialect;
  readonly sink: Sink | null;
}

/** Collects bad rows; the head of their file is written at once. */
export async function openReport({ reading, language, names, dialect, sink }: ReportOptions): Promise<FaultReport> {
  // cells of the file that are written: not those of an earlier report
  const columns = [...(names ?? []).keys()].filter((at) => !isFaultColumn(names![at]!));
  const separator = dialect === 'rfc4180' ? ',' : ';';
  const isGuarded = dialect === 'excel-vi';
  const told: string[] = [];
  let count = 0;
  const reasonsOf = ({ faults }: BadRow): readonly string[] => faults.map((fault) => placeOf(fault, reading, language));

  /** A line of NDJSON: what it said as it was written, and why it is bad, so that it can be put right and scored. */
  const objectOf = (row: BadRow): string => {
    const { line, text, members } = row;
    const own = [...(members ?? [])].filter(([name]) => name === FAULT_TEXT || !isFaultColumn(name));
    const ours = [['fault_line', line], ['fault_reasons', reasonsOf(row)], ...(members ? [] : [[FAULT_TEXT, text]])];
    return `{${[
      ...own.map(([name, raw]) => `${JSON.stringify(name)}:${raw}`),
      ...ours.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`),
    ].join()}}\n`;
  };
  const cellsOf = (row: BadRow): string => {
    const { line, cells, text, faults } = row;
    const bad = [...new Set(faults.map(({ column, name }) => name ?? column))].filter((one) => one !== null);
    // reading takes one apostrophe away: a cell that has one of its own gets another
    const own = columns
      .map((at) => cells?.[at] ?? '')
      .map((cell) => (isGuarded && GUARD.test(cell) ? `'${cell}` : cell));
    return [...own, String(line), bad.join(' '), reasonsOf(row).join('\n'), text ?? '']
      .map((cell) => csvCell(cell, dialect, isGuarded))
      .join(separator);
  };
  if (names) await sink?.write(writeCsv([[...columns.map((at) => names[at]!), ...FAULT_COLUMNS]], dialect));
  return {
    count: () => count,
    told,
    add: async (bad) => {
      count += bad.length;
      for (const row of bad) {
        if (told.length >= TOLD) break;
        told.push(...sentencesOf(row, reading, language).slice(0, TOLD - told.length));
      }
      await sink?.write(bad.map((row) => (names ? `${cellsOf(row)}\r\n` : objectOf(row))).join(''));
    },
  };
}
