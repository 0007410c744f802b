import {
  NOT_APPLICABLE,
  UNSURE,
  type Condition,
  type Finding,
  type Id,
  type NumberQuestion,
  type Question,
} from '#model';
import * as errors from './errors.ts';
import { aloneConstraint, howRelevance, numberCalculation, plain, rangeConstraint } from './expressions.ts';
import { HAS_NUMBER } from './layout.ts';
import type { Choice } from './read-choices.ts';
import type { ScoredQuestion } from './read-scores.ts';
import type { SurveyRow } from './read-survey.ts';
import { integerIn, type Line } from './sheet.ts';

/** Says so where an expression isn't the one that a question of ours has; an empty cell is no fault. */
function expect(line: Line, column: string, expected: string, findings: Finding[]): void {
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
  /** Who may say "not applicable", where that is a choice; everybody when absent. */
  readonly mayDash?: Condition;
}

/** The part that every kind of question has. `askIf` is read when all questions are known: one may follow from another. */
function baseOf({ id, scored, choices, mayDash }: Framing) {
  const { weight, implies, area } = scored;
  const mayBeDash = choices.some((choice) => choice.id === NOT_APPLICABLE);
  return {
    id,
    area,
    ...(weight === undefined ? {} : { weight }),
    ...(mayBeDash ? { notApplicable: mayDash ?? true } : {}),
    ...(Object.keys(implies).length ? { implies } : {}),
  };
}

const isSpecial = (choice: Choice): boolean => choice.id === NOT_APPLICABLE || choice.id === UNSURE;

function readNumber({ line, number, calculated }: SurveyRow, framing: Framing, findings: Finding[]): NumberQuestion {
  const { id, scored, choices } = framing;
  const min = integerIn(scored.line, 'from', findings);
  const max = integerIn(scored.line, 'to', findings);
  for (const choice of choices)
    if (!isSpecial(choice) && choice.id !== HAS_NUMBER)
      findings.push(errors.idUnknown(choice.line.where('name'), choice.id, 'part of a number question'));
  expect(number ?? line, 'constraint', rangeConstraint(min, max), findings);
  if (number) {
    expect(number, 'relevant', howRelevance(id), findings);
    expect(line, 'constraint', '', findings);
  }
  if (calculated) {
    expect(calculated, 'calculation', numberCalculation(id), findings);
    if (!calculated.text('calculation'))
      findings.push(errors.expressionUnsupported(calculated.where('calculation'), '', numberCalculation(id)));
    // of its own it would be empty where there is an answer
    for (const column of ['relevant', 'constraint']) expect(calculated, column, '', findings);
  }
  return { ...baseOf(framing), type: 'number', unit: scored.line.text('value'), min, max, bands: scored.bands };
}

/**
 * The question that a row of `survey`, its choices and its rows in `scores` make together, but for who is asked.
 * Points that are missing, points of options that aren't there, and expressions that aren't ours become findings.
 */
export function readQuestion(row: SurveyRow, framing: Framing, findings: Finding[]): Question {
  if (row.number || row.type === 'integer') return readNumber(row, framing, findings);
  const { id, scored, choices } = framing;
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
  const base = baseOf(framing);
  const question: Question =
    row.type === 'select_multiple'
      ? { ...base, type: 'multiple', options }
      : { ...base, type: 'single', options: options.map(({ id: option, points }) => ({ id: option, points })) };
  expect(row.line, 'constraint', aloneConstraint(question) ?? '', findings);
  return question;
}
