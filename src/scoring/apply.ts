import { type Action, type Answer, type Id, type MultipleQuestion, type Question, type Target } from '#model';
import { pointsOf, pointsOfSet, sociable } from './points.ts';
import { hasPoints, type Row, type Sheet } from './sheet.ts';

/** An answer that some actions lead to. */
export interface Improvement {
  readonly answer: Answer;
  /** More than the answer gives now. */
  readonly points: number;
}

/** The options, in their order of definition, that are in an answer or a target and can stand together. */
const unionOf = (question: MultipleQuestion, sets: readonly (Target | undefined)[]): readonly string[] =>
  sociable(question).filter((id) => sets.some((set) => Array.isArray(set) && set.includes(id)));

/** A target as an answer: one option of a multiple question may be named alone. */
const asAnswer = (question: Question, target: Target): Answer =>
  question.type === 'multiple' && typeof target === 'string' ? [target] : target;

/**
 * The answer that a row has after some targets, all together; `undefined` when they give no more points
 * than it does now. Only answered and unsure rows move. The order of the targets is irrelevant; of two
 * with equal points the first stays.
 */
export function improve(row: Row, targets: readonly Target[]): Improvement | undefined {
  const { question, answer, points } = row;
  if (!hasPoints(row)) return undefined;
  const wanted = targets.map((target) => asAnswer(question, target));
  if (question.type === 'multiple') {
    const union = unionOf(question, [...wanted, answer]);
    const after = pointsOfSet(question, union);
    return after > points ? { answer: union, points: after } : undefined;
  }
  let best: Improvement | undefined;
  for (const target of wanted) {
    const after = pointsOf(question, target);
    if (after > (best?.points ?? points)) best = { answer: target, points: after };
  }
  return best;
}

/** All options that a row has after some targets: what later targets are added to. Empty unless `multiple`. */
export const reach = ({ question, answer }: Row, targets: readonly Target[]): readonly string[] =>
  question.type === 'multiple'
    ? unionOf(question, [...targets.map((target) => asAnswer(question, target)), answer])
    : [];

/** What some actions, done together, change: question id → improvement; empty when nothing. */
export function changesOf(sheet: Sheet, actions: readonly Action[]): ReadonlyMap<Id, Improvement> {
  // asked of every action for every business of a class: only the few questions that are raised are looked at
  const targets = new Map<Id, Target[]>();
  for (const { raises } of actions)
    for (const [id, target] of Object.entries(raises)) {
      const known = targets.get(id);
      if (known) known.push(target);
      else targets.set(id, [target]);
    }
  const changes = new Map<Id, Improvement>();
  for (const row of sheet) {
    const wanted = targets.get(row.question.id);
    const change = wanted && improve(row, wanted);
    if (change) changes.set(row.question.id, change);
  }
  return changes;
}

/** The sheet as it stands after some changes. */
export const applied = (sheet: Sheet, changes: ReadonlyMap<Id, Improvement>): Sheet =>
  sheet.map((row) => {
    const change = changes.get(row.question.id);
    return change
      ? { ...row, ...change, state: 'answered' as const, lowest: change.points, highest: change.points }
      : row;
  });
