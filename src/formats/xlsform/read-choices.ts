import type { Finding, Id } from '#model';
import * as errors from './errors.ts';
import { labelColumns, neededLabels } from './read-labels.ts';
import { columnFindings } from './read-survey.ts';
import type { Line, Sheet } from './sheet.ts';

/** One row of `choices`. */
export interface Choice {
  readonly line: Line;
  readonly id: Id;
  /** By language. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The lists of choices, by name. */
export type ChoiceLists = ReadonlyMap<string, readonly Choice[]>;

/** Reads the sheet `choices`; `usual` is the form's default language. */
export function readChoices(sheet: Sheet, usual: string, findings: Finding[]): ChoiceLists {
  const name = sheet.has('list_name') ? 'list_name' : 'list name';
  const columns = labelColumns(sheet, 'label', usual, findings);
  if (sheet.lines.length && !columns.has('vi')) findings.push(errors.languageMissing(sheet.where('label')));
  columnFindings(sheet, findings);
  const lists = new Map<string, Choice[]>();
  const known = new Set<string>();
  for (const line of sheet.lines) {
    const list = line.text(name);
    const id = line.text('name');
    const key = JSON.stringify([list, id]);
    if (known.has(key)) findings.push(errors.idRepeated(line.where('name'), id));
    known.add(key);
    if (!lists.has(list)) lists.set(list, []);
    lists.get(list)!.push({ line, id, labels: neededLabels(line, columns, findings) });
  }
  return lists;
}
