import {
  holds,
  LabansoError,
  type Action,
  type ActionId,
  type Answer,
  type AreaId,
  type Day,
  type Id,
  type LevelId,
  type QuestionId,
  type Questionnaire,
  type Result,
  type Some,
  type Submission,
} from '#model';
import { applied, changesOf, type Improvement } from './apply.ts';
import { sum } from './arithmetic.ts';
import { scoreSheet } from './score-sheet.ts';
import { checkedSheet } from './checked-sheet.ts';
import type { Sheet } from './sheet.ts';

/** What doing one action, alone, changes in the result. */
export interface Gain<Q extends Questionnaire = Questionnaire> {
  /** Points overall; can be 0 although an area rises. */
  readonly score: number;
  /** Only the areas whose score changes. */
  readonly areas: Some<AreaId<Q>, number>;
  /** The level reached, when it rises. */
  readonly level: LevelId<Q> | null;
}

/** An action that would change something, with what it would change. */
export interface NextAction<Q extends Questionnaire = Questionnaire> {
  readonly id: ActionId<Q>;
  /** `null` while the result isn't complete. */
  readonly gain: Gain<Q> | null;
  /** Question id → the answer it leads to, and the points before and after. */
  readonly changes: Some<QuestionId<Q>, { readonly answer: Answer; readonly points: readonly [number, number] }>;
}

/** A relevant action with the changes it makes. */
export interface Candidate {
  readonly action: Action;
  readonly changes: ReadonlyMap<Id, Improvement>;
}

/** Which actions are looked at. */
export interface ActionOptions {
  /** Today, `YYYY-MM-DD`: actions whose last day lies before it are left out; none when absent. */
  readonly day?: Day;
}

/**
 * The actions that are meant for this profile, still make sense and change something, in the order of definition.
 * Throws `LabansoError` `not-a-day`.
 */
export function relevantActions(
  { actions = [] }: Questionnaire,
  { profile = {} }: Submission,
  sheet: Sheet,
  { day }: ActionOptions,
): readonly Candidate[] {
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day))
    throw new LabansoError('not-a-day', `day is "${day}"; a day like "2027-02-28" is expected.`);
  const isOver = ({ until }: Action): boolean => !!day && !!until && until < day;
  return actions
    .filter((action) => holds(action.for, profile) && !isOver(action))
    .map((action) => ({ action, changes: changesOf(sheet, [action]) }))
    .filter(({ changes }) => changes.size > 0);
}

/** Σ weight·Δpoints over the questions that count: the gain before any division, an integer. */
const exactGain = (sheet: Sheet, changes: Candidate['changes']): number =>
  sum(sheet.map(({ question, weight, points }) => weight * ((changes.get(question.id)?.points ?? points) - points)));

/** Obligations first, then the lowest stage, then the greatest exact gain per hour, then the order of definition. */
export function ranked(sheet: Sheet, candidates: readonly Candidate[]): readonly Candidate[] {
  const waiting = candidates.map(({ action, changes }) => ({
    candidate: { action, changes },
    action,
    gain: exactGain(sheet, changes),
  }));
  // sorted once, stably; then the first whose prerequisites are taken is the best, again and again
  waiting.sort(
    (a, b) =>
      Number(b.action.obligation ?? false) - Number(a.action.obligation ?? false) ||
      (a.action.stage ?? 2) - (b.action.stage ?? 2) ||
      b.gain * a.action.hours - a.gain * b.action.hours,
  );
  const taken: Candidate[] = [];
  while (waiting.length) {
    const open = waiting.findIndex(({ action }) =>
      (action.requires ?? []).every((id) => !waiting.some((other) => other.action.id === id)),
    );
    if (open < 0)
      throw new LabansoError(
        'prerequisite-cycle',
        `Actions wait for each other: ${waiting.map((w) => w.action.id).join(', ')}.`,
      );
    taken.push(waiting.splice(open, 1)[0]!.candidate);
  }
  return taken;
}

/** The difference that some changes make to a complete result. */
export function gainOf(
  questionnaire: Questionnaire,
  sheet: Sheet,
  before: Result,
  changes: ReadonlyMap<Id, Improvement>,
): Gain | null {
  if (before.score === null) return null;
  const after = scoreSheet(questionnaire, applied(sheet, changes));
  const areas = Object.entries(after.areas)
    .map(([id, { score }]) => [id, (score ?? 0) - (before.areas[id]!.score ?? 0)] as const)
    .filter(([, gain]) => gain);
  return {
    score: after.score! - before.score,
    areas: Object.fromEntries(areas),
    level: after.level === before.level ? null : after.level,
  };
}

/** A candidate as it is told: what it changes, alone. */
export function nextAction(
  questionnaire: Questionnaire,
  sheet: Sheet,
  before: Result,
  { action, changes }: Candidate,
): NextAction {
  const now = (id: Id): number => sheet.find(({ question }) => question.id === id)!.points;
  return {
    id: action.id,
    gain: gainOf(questionnaire, sheet, before, changes),
    changes: Object.fromEntries(
      [...changes].map(([id, { answer, points }]) => [id, { answer, points: [now(id), points] as const }]),
    ),
  };
}

/**
 * What this business can do next, best first: obligations, then the lowest stage, then the greatest gain per hour; an
 * action comes after those it requires. Only actions that are meant for the profile and raise an answer.
 *
 * Shape: as `score` → list of `NextAction`; gains are what scoring again would give, each action alone;
 * `null` while the result isn't complete. Throws `LabansoError` `invalid-answers`, as `score` does, and `not-a-day`.
 *
 * Source: README, "The rules", gains.
 *
 * @example nextActions(questionnaire, submission)[0].gain.score //=> 25
 */
export function nextActions<const Q extends Questionnaire>(
  questionnaire: Q,
  submission: Submission<NoInfer<Q>>,
  options?: ActionOptions,
): readonly NextAction<Q>[];
export function nextActions(
  questionnaire: Questionnaire,
  submission: Submission,
  options: ActionOptions = {},
): readonly NextAction[] {
  const sheet = checkedSheet(questionnaire, submission);
  const before = scoreSheet(questionnaire, sheet);
  return ranked(sheet, relevantActions(questionnaire, submission, sheet, options)).map((candidate) =>
    nextAction(questionnaire, sheet, before, candidate),
  );
}
