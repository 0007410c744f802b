import {
  holds,
  LabansoError,
  type Action,
  type ActionId,
  type Answer,
  type AreaId,
  type Id,
  type LevelId,
  type QuestionId,
  type Questionnaire,
  type Result,
  type Some,
  type Submission,
} from '#model';
import { applied, changesOf, type Improvement } from './apply.ts';
import { sumsOf } from './arithmetic.ts';
import { scoreSheet } from './score.ts';
import { checkedSheet, hasPoints, type Sheet } from './sheet.ts';

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

/** The actions that are meant for this profile and change something, in the order of definition. */
export const relevantActions = (
  questionnaire: Questionnaire,
  submission: Submission,
  sheet: Sheet,
): readonly Candidate[] =>
  (questionnaire.actions ?? [])
    .filter((action) => holds(action.for, submission.profile ?? {}))
    .map((action) => ({ action, changes: changesOf(sheet, [action]) }))
    .filter(({ changes }) => changes.size > 0);

/** The gain before any rounding, as an exact fraction. (BigInt: a product of twelve area weights leaves 2⁵³ behind.) */
interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * Σ over the areas of W · (Σ w·Δpoints / Σ w); dividing by ΣW would change no order. While questions are
 * unanswered the sums go over those that have points, as in the vectors: the page leaves that open.
 */
function exactGain(questionnaire: Questionnaire, sheet: Sheet, changes: ReadonlyMap<Id, Improvement>): Fraction {
  let gain: Fraction = { n: 0n, d: 1n };
  for (const area of questionnaire.areas) {
    const rows = sheet.filter((row) => row.question.area === area.id && hasPoints(row));
    const delta = sumsOf(
      rows.map((row) => ({
        weight: row.weight,
        points: (changes.get(row.question.id)?.points ?? row.points) - row.points,
      })),
    );
    if (!delta.points) continue;
    const d = BigInt(delta.weight);
    gain = { n: gain.n * d + BigInt(delta.points) * gain.d, d: gain.d * d };
  }
  return gain;
}

/** Obligations first, then the greatest exact gain per hour, then the order of definition. */
export function ranked(
  questionnaire: Questionnaire,
  sheet: Sheet,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const waiting = candidates.map((candidate) => {
    const { n, d } = exactGain(questionnaire, sheet, candidate.changes);
    return { candidate, n, d: d * BigInt(candidate.action.hours) };
  });
  // sorted once, stably; then the first whose prerequisites are taken is the best, again and again
  waiting.sort((a, b) => {
    const duty = Number(b.candidate.action.obligation ?? false) - Number(a.candidate.action.obligation ?? false);
    const [left, right] = [a.n * b.d, b.n * a.d];
    return duty || (left < right ? 1 : left > right ? -1 : 0);
  });
  const taken: Candidate[] = [];
  while (waiting.length) {
    const open = waiting.findIndex(({ candidate }) =>
      (candidate.action.requires ?? []).every((id) => !waiting.some((other) => other.candidate.action.id === id)),
    );
    if (open < 0)
      throw new LabansoError(
        'prerequisite-cycle',
        `Actions wait for each other: ${waiting.map((w) => w.candidate.action.id).join(', ')}.`,
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

/**
 * What this business can do next, best first: obligations, then the greatest gain per hour; an action
 * comes after those it requires. Only actions that are meant for the profile and raise an answer.
 *
 * Shape: as `score` → list of `NextAction`; gains are what scoring again would give, each action alone;
 * `null` while the result isn't complete. Throws `LabansoError` `invalid-answers`, as `score` does.
 *
 * Source: README, "The rules", gains.
 *
 * @example nextActions(questionnaire, submission)[0].gain.score //=> 25
 */
export function nextActions<const Q extends Questionnaire>(
  questionnaire: Q,
  submission: Submission<NoInfer<Q>>,
): readonly NextAction<Q>[];
export function nextActions(questionnaire: Questionnaire, submission: Submission): readonly NextAction[] {
  const sheet = checkedSheet(questionnaire, submission);
  const before = scoreSheet(questionnaire, sheet);
  const pointsNow = new Map(sheet.map((row) => [row.question.id, row.points]));
  return ranked(questionnaire, sheet, relevantActions(questionnaire, submission, sheet)).map(({ action, changes }) => ({
    id: action.id,
    gain: gainOf(questionnaire, sheet, before, changes),
    changes: Object.fromEntries(
      [...changes].map(([id, { answer, points }]) => [id, { answer, points: [pointsNow.get(id)!, points] as const }]),
    ),
  }));
}
