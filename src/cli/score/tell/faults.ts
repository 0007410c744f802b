// Bad rows: counted, the first few told at the end, all of them written whole where `--errors` says.

import { writeCsv, csvCell } from '#exchange';
import { describe, nearest, NOT_APPLICABLE, UNSURE } from '#model';
import { faultWords } from '../../texts/score-faults.ts';
import { some } from '../../texts/some.ts';
import { FAULT_COLUMNS, FAULT_TEXT, isFaultColumn, type Run } from '../read/columns.ts';
import { GUARD } from '../read/row.ts';
import type { BadRow, Fault } from '../read/table.ts';
import type { Sink } from '../../sink.ts';

/** So many are told on the terminal. */
const TOLD = 10;
/** Of many options so many are named; the rest stand in the questionnaire. */
const MOST_NAMED = 12;

/** What may stand in the column of a fault; empty when it isn't about an answer. */
function allowedFor({ code, of }: Fault, { questionnaire, language }: Run): string {
  if (!of) return '';
  const { question, id } = of;
  if (!question) return some(questionnaire.profile!.find((field) => field.id === id)!.options, MOST_NAMED);
  const isOpen = question.notApplicable && code !== 'not-applicable-not-allowed';
  const always = isOpen ? [UNSURE, NOT_APPLICABLE] : [UNSURE];
  return question.type === 'number'
    ? [faultWords[language].integer(question.min, question.max), ...always].join(', ')
    : some([...question.options.map((option) => option.id), ...always], MOST_NAMED);
}

/** Why, what stands there, and what is allowed: `không có phương án này: "chash" (có phải là “cash”?; được phép: …)`. */
function reasonOf(fault: Fault, run: Run): string {
  const { code, actual, expected } = fault;
  const words = faultWords[run.language];
  if (code === 'cell-count') return words.cells(actual, expected);
  if (code === 'missing-mark') return words.missingMark(String(actual));
  const why = (words.reasons as Readonly<Record<string, string>>)[code] ?? code;
  const known = Array.isArray(expected) ? expected.filter((one) => typeof one === 'string') : [];
  const near = nearest(actual, known)[0];
  const allowed = allowedFor(fault, run);
  const more = [...(near === undefined ? [] : [words.nearest(near)]), ...(allowed ? [words.allowed(allowed)] : [])];
  return `${why}: ${describe(actual)}${more.length ? ` (${more.join('; ')})` : ''}`;
}

const placeOf = (fault: Fault, run: Run): string => {
  const { column, name } = fault;
  const place = [column, name].filter((part) => part !== null).join(' ') || faultWords[run.language].wholeRow;
  return `${place}: ${reasonOf(fault, run)}`;
};

/** A bad row in sentences: where, and why. */
export const sentencesOf = (row: BadRow, run: Run): readonly string[] =>
  row.faults.map((fault) => `${faultWords[run.language].line(row.line, row.file)}, ${placeOf(fault, run)}`);

/**
 * Collects bad rows: how many, sentences about the first ones, and all of them in a file, whose head is written at once.
 * `names`: of the cells of a bad row; `null`: the input is JSON, and the file of bad rows is NDJSON.
 */
export async function openReport(run: Run, names: readonly string[] | null, sink: Sink | null) {
  const { dialect } = run.plan;
  // cells of the file that are written: not those of an earlier report
  const columns = [...(names ?? []).keys()].filter((at) => !isFaultColumn(names![at]!));
  const separator = dialect === 'rfc4180' ? ',' : ';';
  const isGuarded = dialect === 'excel-vi';
  const told: string[] = [];
  let count = 0;
  const reasonsOf = ({ faults }: BadRow): readonly string[] => faults.map((fault) => placeOf(fault, run));

  /** A line of NDJSON: what it said as it was written, and why it is bad, so that it can be put right and scored. */
  const objectOf = (row: BadRow): string => {
    const { line, text, members } = row;
    const own = [...(members ?? [])].filter(([name]) => name === FAULT_TEXT || !isFaultColumn(name));
    const reasons = JSON.stringify(reasonsOf(row));
    const ours = [
      ['fault_line', line],
      ['fault_reasons', reasons],
      [FAULT_TEXT, JSON.stringify(text)],
    ];
    const all = [...own, ...ours.slice(0, members ? 2 : 3)];
    return `{${all.map(([name, raw]) => `${JSON.stringify(name)}:${raw}`).join()}}\n`;
  };
  const cellsOf = (row: BadRow): string => {
    const { line, cells, text, faults } = row;
    // of a row as a whole: none
    const bad = [...new Set(faults.map(({ column, name }) => name ?? column))];
    // reading takes one apostrophe away: a cell that has one of its own gets another
    const guarded = (cell: string): string => (isGuarded && GUARD.test(cell) ? `'${cell}` : cell);
    const own = columns.map((at) => guarded(cells?.[at] ?? ''));
    return [...own, String(line), bad.join(' '), reasonsOf(row).join('\n'), text ?? '']
      .map((cell) => csvCell(cell, dialect, isGuarded))
      .join(separator);
  };
  if (names) await sink?.write(writeCsv([[...columns.map((at) => names[at]!), ...FAULT_COLUMNS]], dialect));
  return {
    count: () => count,
    told,
    add: async (bad: readonly BadRow[]): Promise<void> => {
      count += bad.length;
      for (const row of bad) if (told.length < TOLD) told.push(...sentencesOf(row, run).slice(0, TOLD - told.length));
      await sink?.write(bad.map((row) => (names ? `${cellsOf(row)}\r\n` : objectOf(row))).join(''));
    },
  };
}
