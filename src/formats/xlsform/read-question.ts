import { NOT_APPLICABLE, UNSURE, type Condition, type Finding, type Id, type Question } from '#model';
import * as errors from './errors.ts';
import { HAS_NUMBER } from './layout.ts';
import type { Choice } from './read-choices.ts';
import type { ScoredQuestion } from './read-scores.ts';
import type { SurveyRow } from './read-survey.ts';
import { integerIn, type Line } from './sheet.ts';
import { aloneConstraint, howRelevance, numberCalculation, rangeConstraint } from './to-xlsform.ts';

/** Says so where an expression isn't the one that a question of ours has; an empty cell is no fault. */
function expect(line: Line, column: string, expected: string, findings: Finding[]): void {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('"', "'").trim();
  const actual = line.text(column);
  if (actual && plain(actual) !== plain(expected))
    findings.push(errors.expressionUnsupported(line.where(column), actual, expected));
}

/** What a row says of a question apart from its kind. */
export interface Framing {
  readonly id: Id;
  readonly scored: ScoredQuestion;
  /** Of the row's list, `not-applicable` and `unsure` included; none for a bare integer. */
  readonly choices: readonly Choice[];
  readonly askIf?: Condition;
}

/**
 * The question that a row of `survey`, its choices and its rows in `scores` make together.
 * Points that are missing, points of options that aren't there, and expressions that aren't ours become findings.
 */
export function readQuestion(row: SurveyRow, framing: Framing, findings: Finding[]): Question {
  const { id, scored, choices, askIf } = framing;
  const { line } = row;
  const base = {
    id,
    area: scored.area,
    ...(scored.weight === undefined ? {} : { weight: scored.weight }),
    ...(choices.some((choice) => choice.id === NOT_APPLICABLE) ? { notApplicable: true } : {}),
    ...(askIf ? { askIf } : {}),
  };
  const isSpecial = (choice: Choice): boolean => choice.id === NOT_APPLICABLE || choice.id === UNSURE;

  if (row.number || row.type === 'integer') {
    const number = row.number ?? line;
    const min = integerIn(scored.line, 'from', findings);
    const max = integerIn(scored.line, 'to', findings);
    for (const choice of choices)
      if (!isSpecial(choice) && choice.id !== HAS_NUMBER)
        findings.push(errors.idUnknown(choice.line.where('name'), choice.id, 'part of a number question'));
    expect(number, 'constraint', rangeConstraint(min, max), findings);
    if (row.number) {
      expect(number, 'relevant', howRelevance(id), findings);
      expect(line, 'constraint', '', findings);
    }
    if (row.calculated) {
      expect(row.calculated, 'calculation', numberCalculation(id), findings);
      if (!row.calculated.text('calculation'))
        findings.push(errors.expressionUnsupported(row.calculated.where('calculation'), '', numberCalculation(id)));
      // of its own it would be empty where there is an answer
      for (const column of ['relevant', 'constraint']) expect(row.calculated, column, '', findings);
    }
    return { ...base, type: 'number', unit: scored.line.text('value'), min, max, bands: scored.bands };
  }

  const own = choices.filter((choice) => !isSpecial(choice));
  for (const choice of own)
    if (!scored.points.has(choice.id)) findings.push(errors.pointsMissing(choice.line.where('name'), choice.id, id));
  const chosen = new Set(own.map((choice) => choice.id));
  for (const [option, { line: at }] of scored.points)
    if (!chosen.has(option)) findings.push(errors.idUnknown(at.where('id'), option, `choice of ${id}`));
  const options = own.map((choice) => {
    const { points = 0, isExclusive = false } = scored.points.get(choice.id) ?? {};
    return { id: choice.id, points, ...(isExclusive ? { exclusive: true } : {}) };
  });
  const question: Question =
    row.type === 'select_multiple'
      ? { ...base, type: 'multiple', options }
      : { ...base, type: 'single', options: options.map(({ id: option, points }) => ({ id: option, points })) };
  expect(line, 'constraint', aloneConstraint(question) ?? '', findings);
  return question;
}
