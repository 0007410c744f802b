import type { Finding } from '#model';
import * as errors from './errors.ts';
import { inDashFilter } from './expressions.ts';
import { HOW, NUMBER } from './layout.ts';
import type { Line, Sheet } from './sheet.ts';

/** One row of the survey that a questionnaire has a place for. */
export interface SurveyRow {
  readonly line: Line;
  readonly type: 'select_one' | 'select_multiple' | 'integer';
  /** The list of choices; '' for a number. */
  readonly list: string;
  readonly name: string;
  /** Of `…_how`: the row that takes the number, which follows it. */
  readonly number?: Line;
  /** Of `…_how`: the row that calculates the answer. */
  readonly calculated?: Line;
}

/** Rows that only note how a form was filled in, or show a text. */
const LEFT_OUT = new Set([
  'start', 'end', 'today', 'deviceid', 'username', 'phonenumber', 'email', 'audit', 'note', 'start-geopoint',
  'simserial', 'subscriberid',
]); // prettier-ignore

/** Brackets around questions: left out as long as they change nothing about what is asked. */
const BRACKETS = /^(begin|end)[ _]group$/;

/** Columns that change what is asked or answered in a way that a questionnaire here can't say. */
const UNSUPPORTED = ['calculation', 'default', 'repeat_count', 'trigger', 'save_to', 'parameters'];

/** Columns that only change how it looks, or that programs write for themselves. */
const HARMLESS = new Set([
  'type', 'name', 'label', 'hint', 'required', 'required_message', 'relevant', 'constraint', 'constraint_message',
  'appearance', 'readonly', 'read_only', 'note', 'notes', 'choice_filter', 'list_name', 'list name', ...UNSUPPORTED,
]); // prettier-ignore

/** A warning for each column that has content and no place here. */
export function columnFindings(sheet: Sheet, findings: Finding[], known: ReadonlySet<string> = HARMLESS): void {
  for (const column of sheet.columns)
    if (
      !known.has(column.split('::', 1)[0]!.trim().toLowerCase()) &&
      !column.startsWith('$') &&
      sheet.lines.some((line) => line.text(column))
    )
      findings.push(errors.notCarried(sheet.where(column), column));
}

const YES_OR_NO = /^(|yes|no|true|false|true\(\)|false\(\))$/i;

/**
 * The rows of the sheet `survey`, those of one number question joined. Whatever has no place in a questionnaire is
 * a finding: a warning where leaving it out changes nothing about the answers, an error where it would.
 */
export function readSurvey(sheet: Sheet, findings: Finding[]): readonly SurveyRow[] {
  columnFindings(sheet, findings);
  const rows: SurveyRow[] = [];
  const names = new Set<string>();
  for (const line of sheet.lines) {
    const type = line.text('type').replace(/\s+/g, ' ');
    const name = line.text('name');
    if (LEFT_OUT.has(type) || BRACKETS.test(type)) {
      findings.push(errors.notCarried(line.where('type'), type));
      const relevant = line.text('relevant');
      if (BRACKETS.test(type) && relevant) findings.push(errors.relevantUnsupported(line.where('relevant'), relevant));
      continue;
    }
    const last = rows.at(-1);
    const isPart = last && last.name.endsWith(HOW);
    const id = isPart ? last.name.slice(0, -HOW.length) : '';
    if (name && names.has(name)) findings.push(errors.idRepeated(line.where('name'), name));
    names.add(name);
    if (type === 'calculate' && isPart && name === id && last.number) {
      rows[rows.length - 1] = { ...last, calculated: line };
      continue;
    }
    const [, kind, list = ''] = /^(select_one|select_multiple|integer)(?: (\S+))?$/.exec(type) ?? [];
    if (!kind || (kind === 'integer') !== (list === '')) {
      findings.push(errors.typeUnsupported(line.where('type'), type));
      continue;
    }
    for (const column of UNSUPPORTED)
      if (line.text(column)) findings.push(errors.columnUnsupported(line.where(column), column));
    // our own filter says who may answer "not applicable"; a number has no choices
    const filter = line.text('choice_filter');
    if (filter && (kind === 'integer' || inDashFilter(filter) === undefined))
      findings.push(errors.columnUnsupported(line.where('choice_filter'), 'choice_filter'));
    if (!YES_OR_NO.test(line.text('required')))
      findings.push(errors.notCarried(line.where('required'), line.text('required')));
    if (kind === 'integer' && isPart && name === id + NUMBER) rows[rows.length - 1] = { ...last, number: line };
    else rows.push({ line, type: kind as SurveyRow['type'], list, name });
  }
  for (const row of rows)
    if (row.name.endsWith(HOW) && !(row.number && row.calculated))
      findings.push(errors.numberRowsMissing(row.line.where('name'), row.name.slice(0, -HOW.length)));
  return rows;
}
