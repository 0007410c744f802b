// The columns of texts, one for each language, and what stands in them.

import type { Finding } from '#model';
import * as errors from './errors.ts';
import { languageIn } from './layout.ts';
import { hasMarkup, unliteral } from './literal.ts';
import type { Line, Sheet } from './sheet.ts';

/** Language → header of the column that holds it. */
export type LabelColumns = ReadonlyMap<string, string>;

/** The columns `label`, `label::Vietnamese (vi)`, … of a sheet. A plain `label` is in the form's default language. */
export function labelColumns(sheet: Sheet, base: string, usual: string, findings: Finding[]): LabelColumns {
  const columns = new Map<string, string>();
  for (const column of sheet.columns) {
    const [name, language] = column.split('::', 2).map((part) => part.trim());
    if (name!.toLowerCase() !== base) continue;
    const known = language === undefined ? usual : languageIn(language);
    if (!known) findings.push(errors.languageUnknown(sheet.where(column), language!));
    else if (columns.has(known)) findings.push(errors.notCarried(sheet.where(column), column));
    else columns.set(known, column);
  }
  return columns;
}

/** The texts of a row by language; a warning where ODK would show more than text. */
export function labelsIn(line: Line, columns: LabelColumns, findings: Finding[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [language, column] of columns) {
    const cell = String(line.raw(column) ?? '').normalize('NFC');
    if (!cell.trim()) continue;
    if (hasMarkup(cell)) findings.push(errors.labelMarkup(line.where(column), cell));
    labels.set(language, unliteral(cell));
  }
  return labels;
}

/** As `labelsIn`, where every language must have a text. */
export function neededLabels(line: Line, columns: LabelColumns, findings: Finding[]): ReadonlyMap<string, string> {
  const labels = labelsIn(line, columns, findings);
  for (const [language, column] of columns)
    if (!labels.has(language)) findings.push(errors.labelMissing(line.where(column), language));
  return labels;
}
