// A workbook to type answers into: a column for each question, lists to choose from, and a sheet that holds them.

import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeXlsxFile, { type Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { LabelledColumn } from '#formats';
import type { TemplateWords } from '../texts/template.ts';
import { cellOf } from './write-workbook.ts';

/** Rows below the header that have lists. */
const ROWS = 1000;
/** Characters of a hint that Excel shows beside a cell. */
const MOST_IN_HINT = 255;
const SHEET = 'xl/worksheets/sheet{id}.xml';

/** `$B$2:$B$7`, of column `at` from row 2 on. */
const placeOf = (at: number, count: number): string =>
  [getCellAddress(1, at), getCellAddress(count, at)]
    .map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
    .join(':');

/**
 * The list of a column as Excel has it. What isn't on the list can be typed as well: several options, a number.
 * Source: ECMA-376 Part 1, 18.3.1.32, dataValidation.
 */
function validation(column: LabelledColumn, at: number, words: TemplateWords): string {
  const hint = column.type === 'multiple' ? words.several : column.range ? words.number(...column.range) : words.one;
  const tag = getSelfClosingTagMarkup('dataValidation', {
    type: 'list',
    allowBlank: 1,
    showInputMessage: 1,
    ...(column.type === 'single' ? { showErrorMessage: 1, error: words.notListed } : {}),
    prompt: [...`${column.id}: ${hint}`].slice(0, MOST_IN_HINT).join(''),
    sqref: `${getCellAddress(1, at)}:${getCellAddress(ROWS, at)}`,
  });
  const list = `${words.lists}!${placeOf(at, column.options.length)}`;
  return tag.replace(/\s*\/>$/, `><formula1>${sanitizeTextContent(list)}</formula1></dataValidation>`);
}

/** Puts the lists into the first sheet, and hides the second, where what can be chosen stands. */
const lists = (columns: readonly LabelledColumn[], words: TemplateWords): Feature<Stream | Blob | Buffer> => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, _, { sheetIndex }) =>
          sheetIndex === 0
            ? insertElementMarkupAccordingToOrderOfSiblings(
                xml,
                `<dataValidations count="${columns.length}">${columns.map((column, i) => validation(column, i + 1, words)).join('')}</dataValidations>`,
                getOrderOfSiblings(SHEET, 'worksheet')!,
                'worksheet',
              )
            : xml,
      },
      'xl/workbook.xml': {
        transformElementAttributes: (tag, attributes) =>
          tag === 'sheet' && attributes['name'] === words.lists ? { ...attributes, state: 'hidden' } : attributes,
      },
    },
  },
});

/** Names of columns that no two questions share: the text, and the id where the text stands twice. */
export const headersOf = (columns: readonly LabelledColumn[]): readonly string[] =>
  columns.map(({ name, label }) => (columns.filter((other) => other.label === label).length > 1 ? name : label));

/**
 * A workbook with one column for each question, its text on top, and a list of what can be chosen below; `id` comes
 * first. `labanso score --labels` of the same language reads it.
 */
export function writeTemplate(columns: readonly LabelledColumn[], words: TemplateWords): Promise<Buffer> {
  const header = ['id', ...headersOf(columns)];
  const longest = Math.max(...columns.map(({ options }) => options.length));
  const below = Array.from({ length: longest }, (_, row) => [
    null,
    ...columns.map(({ options }) => options[row]?.label ?? null),
  ]);
  const data = (rows: readonly (readonly (string | null)[])[]) =>
    rows.map((row, i) => row.map((cell) => cellOf(cell, i === 0))) as never;
  return writeXlsxFile(
    [
      {
        sheet: words.answers,
        data: data([header]),
        columns: header.map((_, i) => ({ width: i ? 30 : 12 })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
      { sheet: words.lists, data: data([['', ...columns.map(({ name }) => name)], ...below]) },
    ],
    { features: [lists(columns, words)] },
  ).toBuffer();
}
