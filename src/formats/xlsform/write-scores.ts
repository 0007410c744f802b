import type { Action, Id, Question, Questionnaire, Target } from '#model';
import { toExpression } from './condition-expression.ts';
import { SCORE_COLUMNS, type Rows, type ScoreColumn, type SheetCell } from './layout.ts';

type Line = Partial<Readonly<Record<ScoreColumn, SheetCell>>> & { readonly what: string };

/** A list of ids in one cell; the brackets tell a list of one from a single id. */
const list = (ids: readonly Id[]): string => `[${ids.join(' ')}]`;

/** An answer in one cell. */
const written = (target: Target): SheetCell => (typeof target === 'object' ? list(target) : target);

function* impliedLines({ id: of, implies = {} }: Question): Iterable<Line> {
  for (const [when, follows] of Object.entries(implies))
    for (const [id, answer] of Object.entries(follows)) yield { what: 'implies', of, when, id, value: written(answer) };
}

function* questionLines(question: Question): Iterable<Line> {
  const { id, area: of, weight = null } = question;
  if (question.type === 'number') {
    yield { what: 'question', of, id, weight, from: question.min, to: question.max, value: question.unit };
    for (const { from, points } of question.bands) yield { what: 'band', of: id, points, from };
    return;
  }
  yield { what: 'question', of, id, weight };
  for (const option of question.options)
    yield {
      what: 'option',
      of: id,
      id: option.id,
      points: option.points,
      value: 'exclusive' in option && option.exclusive ? 'exclusive' : null,
    };
}

function* actionLines(action: Action, nameOf: (field: Id) => string): Iterable<Line> {
  const { id, hours, cost, raises, requires = [], obligation, sources = [], due = [] } = action;
  yield { what: 'action', id, hours, from: cost[0], to: cost[1], value: obligation ? 'obligation' : null };
  for (const [question, target] of Object.entries(raises))
    yield { what: 'raises', of: id, id: question, value: written(target) };
  for (const other of requires) yield { what: 'requires', of: id, id: other };
  if (action.stage) yield { what: 'stage', of: id, value: action.stage };
  if (action.until) yield { what: 'until', of: id, value: action.until };
  if (action.reviewBy) yield { what: 'review-by', of: id, value: action.reviewBy };
  for (const day of due) yield { what: 'due', of: id, value: JSON.stringify(day) };
  if (action.for) yield { what: 'for', of: id, value: toExpression(action.for, nameOf) };
  for (const source of sources) yield { what: 'action-source', of: id, id: source };
}

function* lines(questionnaire: Questionnaire, nameOf: (field: Id) => string): Iterable<Line> {
  const { profile = [], areas, questions, levels, actions = [], indicators = [], sources = [] } = questionnaire;
  const { express = [] } = questionnaire;
  for (const { id } of profile) yield { what: 'profile', id };
  for (const { id } of areas) yield { what: 'area', id };
  for (const question of questions) yield* questionLines(question);
  for (const question of questions) yield* impliedLines(question);
  for (const id of express) yield { what: 'express', id };
  for (const { id, from, gates = [] } of levels) {
    yield { what: 'level', id, from };
    for (const gate of gates) yield { what: 'gate', of: id, id: gate.area, from: gate.from };
  }
  for (const action of actions) yield* actionLines(action, nameOf);
  for (const indicator of indicators)
    yield 'in' in indicator
      ? { what: 'indicator', of: indicator.question, id: indicator.id, value: list(indicator.in) }
      : { what: 'indicator', of: indicator.question, id: indicator.id, from: indicator.atLeast };
  for (const { id, ...facts } of sources) yield { what: 'source', id, value: JSON.stringify(facts) };
}

/**
 * The sheet `scores`: one row for each thing that bears on points, in the order of the questionnaire.
 *
 * | what | of | id | and |
 * |---|---|---|---|
 * | profile | | field | |
 * | area | | area | |
 * | question | area | question | weight; for a number: from (least), to (most), value (unit) |
 * | option | question | option | points; value `exclusive` |
 * | band | question | | from, points |
 * | implies | question | question | when: option or `not-applicable` of the first; value: the answer that follows, as in `raises` |
 * | express | | question | |
 * | level | | level | from |
 * | gate | level | area | from |
 * | action | | action | hours, from and to (VND), value `obligation` |
 * | raises | action | question | value: option, `[option option]`, or number |
 * | requires | action | action | |
 * | stage | action | | value: 1, 2 or 3 |
 * | until, review-by | action | | value: a day, `2027-02-28` |
 * | due | action | | value: when, as JSON |
 * | for | action | | value: an expression like `relevant` |
 * | action-source | action | source | |
 * | indicator | question | indicator | value `[option option]`, or from (at least) |
 * | source | | source | value: its facts as JSON |
 */
export function scoreRows(questionnaire: Questionnaire, nameOf: (field: Id) => string): Rows {
  const body = [...lines(questionnaire, nameOf)].map((line) => SCORE_COLUMNS.map((column) => line[column] ?? null));
  return [SCORE_COLUMNS, ...body];
}
