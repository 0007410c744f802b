// Bad rows: counted, the first few told at the end, all of them written whole where `--errors` says.

import { writeCsv, type CsvDialect } from '#exchange';
import type { Questionnaire } from '#model';
import type { Language } from '../language.ts';
import { faultWords } from '../texts/score-faults.ts';
import { encode, show } from './bytes.ts';
import type { BadRow, Fault } from './fault.ts';
import { reasonOf } from './fault-words.ts';
import { FAULT_COLUMNS, FAULT_TEXT, isFaultColumn } from './layout.ts';
import type { Sink } from './sink.ts';

/** So many are told on the terminal. */
const TOLD = 10;

export interface FaultReportOptions {
  readonly questionnaire: Questionnaire;
  readonly language: Language;
  /** The cells of a bad row, by name; `null`: the input is NDJSON, and so is the file of bad rows. */
  readonly names: readonly string[] | null;
  readonly dialect: CsvDialect;
  readonly sink: Sink | null;
}

/** Collects bad rows. */
export class FaultReport {
  count = 0;
  /** Sentences about the first bad rows: line, column, why. */
  readonly told: string[] = [];
  readonly #options: FaultReportOptions;
  /** Cells of the file that are written: not those of an earlier report. */
  readonly #columns: readonly number[];

  constructor(options: FaultReportOptions) {
    this.#options = options;
    this.#columns = (options.names ?? []).flatMap((name, at) => (isFaultColumn(name) ? [] : [at]));
  }

  /** Writes the head of the file of bad rows: their columns, and ours. */
  async begin(): Promise<void> {
    const { sink, names, dialect } = this.#options;
    if (!names) return;
    await sink?.write(encode(writeCsv([[...this.#columns.map((at) => names[at]!), ...FAULT_COLUMNS]], dialect)));
  }

  async add(bad: readonly BadRow[]): Promise<void> {
    this.count += bad.length;
    for (const row of bad)
      for (const fault of row.faults)
        if (this.told.length < TOLD) this.told.push(`${row.line}, ${this.#placeOf(fault)}`);
    const { sink, dialect, names } = this.#options;
    if (!sink || !bad.length) return;
    if (!names) return sink.write(encode(bad.map((row) => `${JSON.stringify(this.#objectOf(row))}\n`).join('')));
    const text = writeCsv(
      bad.map((row) => this.#cellsOf(row)),
      dialect,
    );
    await sink.write(encode(text.replace(/^\ufeff/, '')));
  }

  #placeOf(fault: Fault): string {
    const { questionnaire, language } = this.#options;
    const { column, name } = fault;
    const place = [column, name].filter((part) => part !== null).join(' ') || faultWords[language].wholeRow;
    return `${place}: ${reasonOf(fault, questionnaire, language)}`;
  }

  /** A line of NDJSON: what it said and why it is bad, so that it can be put right and scored. */
  #objectOf({ line, text, members, faults }: BadRow): Readonly<Record<string, unknown>> {
    return {
      ...Object.fromEntries(
        Object.entries(members ?? {}).filter(([name]) => name === FAULT_TEXT || !isFaultColumn(name)),
      ),
      fault_line: line,
      fault_reasons: faults.map((fault) => this.#placeOf(fault)),
      ...(!members && { [FAULT_TEXT]: show(text!) }),
    };
  }

  #cellsOf({ line, cells, text, faults }: BadRow): readonly (string | number)[] {
    const own = this.#columns.map((at) => show(cells?.[at] ?? ''));
    return [
      ...own,
      line,
      [...new Set(faults.map(({ column, name }) => name ?? column))].filter((one) => one !== null).join(' '),
      faults.map((fault) => this.#placeOf(fault)).join('\n'),
      show(text ?? ''),
    ];
  }
}
