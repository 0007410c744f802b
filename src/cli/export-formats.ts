// What each format of `labanso export` is made of: a text, or (xlsform) bytes.

import { writeCsv, type Cell, type CsvDialect } from '#exchange';
import { correction, generate } from 'lean-qr';
import {
  labelsOf,
  toAnswerSlips,
  toBooklet,
  toCodebook,
  toCsvTemplate,
  toJsonSchema,
  toNotice,
  toPaperForm,
  toSql,
  toStepCards,
  toXlsForm,
  type SqlDialect,
} from '#formats';
import type { QuestionnaireBundle } from '#model';
import type { Language } from '#content';
import { templateWords } from './texts/template.ts';
import { writeTemplate } from './xlsx/write-template.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

export const SQL_DIALECTS = ['duckdb', 'postgres', 'clickhouse', 'spark'] as const satisfies readonly SqlDialect[];
export const CSV_DIALECTS = ['rfc4180', 'excel-vi'] as const satisfies readonly CsvDialect[];
export const CODEBOOK_FORMS = ['csv', 'markdown'] as const;

/** As commander gives them. */
export interface ExportFlags {
  readonly questionnaire: string;
  readonly output: string;
  readonly force?: boolean;
  readonly dialect?: SqlDialect;
  readonly table?: string;
  readonly view?: string;
  readonly csv?: CsvDialect;
  readonly as?: (typeof CODEBOOK_FORMS)[number];
  /** How many slips, and the number of the first one. */
  readonly count?: string;
  readonly first?: string;
}

/** An option that only some formats have. */
export type OwnOption = 'dialect' | 'table' | 'view' | 'csv' | 'as' | 'count' | 'first';

export interface ExportFormat {
  /** The options that it takes beside `-q`, `-o` and `--lang`. */
  readonly options: readonly OwnOption[];
  /** Endings of its files, the usual one first. */
  readonly endings: (flags: ExportFlags) => readonly string[];
  readonly isBinary?: boolean;
  /** Whether it is in one language, and worth little without texts. */
  readonly isSpoken?: boolean;
  readonly write: (
    bundle: QuestionnaireBundle,
    language: Language,
    flags: ExportFlags,
  ) => string | Uint8Array | Promise<Uint8Array>;
}

/** A QR that fits into its corner (21 modules), with as much correction as that allows. */
function drawQr(text: string): readonly (readonly boolean[])[] {
  const code = generate(text, { minCorrectionLevel: correction.Q });
  const places = Array.from({ length: code.size }, (_, i) => i);
  return places.map((y) => places.map((x) => code.get(x, y)));
}

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

const JSON_ENDINGS = (): readonly string[] => ['json'];
const CSV_ENDINGS = (): readonly string[] => ['csv', 'tsv'];
const HTML_ENDINGS = (): readonly string[] => ['html', 'htm'];
const MARKDOWN_ENDINGS = ['md', 'markdown'];

/** Whether a codebook is written as Markdown: asked for, or said by the name of the file. */
const isMarkdown = ({ as, csv, output }: ExportFlags): boolean =>
  (as ?? (!csv && /\.(?:md|markdown)$/i.test(output) ? 'markdown' : 'csv')) === 'markdown';

/** A table for people who read Markdown; a text can't leave its cell. */
function markdown(rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells
      .map((cell) =>
        String(cell ?? '')
          .replace(/[\\|<>&*_`[\]]/g, '\\$&')
          .replace(/\s+/g, ' '),
      )
      .join(' | ')} |\n`;
  const [header = [], ...body] = rows;
  return line(header) + `|${header.map(() => ' --- |').join('')}\n` + body.map(line).join('');
}

export const EXPORT_FORMATS = {
  sql: {
    options: ['dialect', 'table', 'view'],
    endings: () => ['sql'],
    write: ({ questionnaire }, _language, { dialect, table, view }) =>
      `${toSql(questionnaire, { dialect: dialect!, ...(table ? { table } : {}), ...(view ? { view } : {}) }).trimEnd()}\n`,
  },
  'json-schema': {
    options: [],
    endings: JSON_ENDINGS,
    write: ({ questionnaire, texts }, language) => json(toJsonSchema(questionnaire, texts[language])),
  },
  xlsform: {
    options: [],
    endings: () => ['xlsx'],
    isBinary: true,
    write: (bundle) => writeWorkbook(toXlsForm(bundle)),
  },
  paper: {
    options: [],
    endings: HTML_ENDINGS,
    isSpoken: true,
    write: (bundle, language) => toPaperForm(bundle, language),
  },
  slips: {
    options: ['count', 'first'],
    endings: HTML_ENDINGS,
    isSpoken: true,
    write: (bundle, language, { count = '30', first = '1' }) =>
      toAnswerSlips(bundle, language, { count: Number(count), from: Number(first), qr: drawQr }),
  },
  booklet: {
    options: [],
    endings: HTML_ENDINGS,
    isSpoken: true,
    write: (bundle, language) => toBooklet(bundle, language),
  },
  cards: {
    options: [],
    endings: HTML_ENDINGS,
    isSpoken: true,
    write: (bundle, language) => toStepCards(bundle, language),
  },
  notice: { options: [], endings: HTML_ENDINGS, write: (_bundle, language) => toNotice(language) },
  'csv-template': {
    options: ['csv'],
    endings: CSV_ENDINGS,
    write: ({ questionnaire }, _language, { csv }) => writeCsv(toCsvTemplate(questionnaire), csv ?? 'rfc4180'),
  },
  'xlsx-template': {
    options: [],
    endings: () => ['xlsx'],
    isBinary: true,
    isSpoken: true,
    write: (bundle, language) => writeTemplate(labelsOf(bundle, language), templateWords[language]),
  },
  codebook: {
    options: ['csv', 'as'],
    endings: (flags) => (isMarkdown(flags) ? MARKDOWN_ENDINGS : CSV_ENDINGS()),
    isSpoken: true,
    write: (bundle, language, flags) => {
      const rows = toCodebook(bundle, language);
      return isMarkdown(flags) ? markdown(rows) : writeCsv(rows, flags.csv ?? 'rfc4180');
    },
  },
  questionnaire: { options: [], endings: JSON_ENDINGS, write: (bundle) => json(bundle) },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
