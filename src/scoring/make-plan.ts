import {
  own,
  type Action,
  type ActionId,
  type Answer,
  type Id,
  type QuestionId,
  type Questionnaire,
  type Result,
  type Some,
  type Submission,
} from '#model';
import { applied, changesOf } from './apply.ts';
import { dueFor, type DueFor } from './due.ts';
import { nextAction, ranked, relevantActions, type ActionOptions, type NextAction } from './next-actions.ts';
import { possible, roadFrom, roadOf, type Road, type RoadQuestion } from './plan-road.ts';
import { roadAfterMarks, type Marked } from './road-after-marks.ts';
import type { Objective } from './road-problem.ts';
import { scoreSheet } from './score-sheet.ts';
import { checkedSheet } from './checked-sheet.ts';

/** In the order of a plan: what the law asks for, groundwork, the road to the next level, the rest. */
const GROUPS = ['duties', 'groundwork', 'road', 'rest'] as const;
/** Why a row stands where it does in a plan. */
export type PlanGroup = (typeof GROUPS)[number];

/** One thing to do, with what it changes from where the business stands now. */
export interface PlanRow<Q extends Questionnaire = Questionnaire> extends NextAction<Q> {
  /** What is needed for a row stands in that row's group, and before it. */
  readonly group: PlanGroup;
  readonly due: DueFor;
  /** Whether it belongs to the road to the next level, in whatever group it stands. */
  readonly isOnRoad: boolean;
}

/** Everything that a business can do, in one order, and how far it has come. */
export interface Plan<Q extends Questionnaire = Questionnaire> {
  /** In the order in which to do them; without what is done or can't be. */
  readonly rows: readonly PlanRow<Q>[];
  /** The result with everything that is done. */
  readonly now: Result<Q>;
  /** From there to the next level; `null` at the top, or without a score. */
  readonly road: Road<Q> | null;
  /** Question id → the answer that what is done has led to: what such a business would answer today. */
  readonly raised: Some<QuestionId<Q>, Answer>;
  /** Ids of what is marked, in the order of definition. */
  readonly done: readonly ActionId<Q>[];
  readonly excluded: readonly ActionId<Q>[];
}

/** What the plan depends on beside the submission. */
export interface PlanOptions<Q extends Questionnaire = Questionnaire> extends ActionOptions {
  /** What the road is to have least of: hours, when absent, or money. */
  readonly objective?: Objective;
  /**
   * A plan of the same business, day and objective with fewer marks: where the road follows from it, none is looked for.
   * The plan is the same without it, and takes longer.
   */
  readonly last?: Plan<Q>;
}

/** A key that sorts as the plan does: by group; duties by their day, first those that hang on an event. */
function placeOf(action: Action, { day, after }: DueFor, isOnRoad: boolean): string {
  if (action.obligation) return `0 ${after ? '' : (day ?? '~')}`;
  return action.stage === 1 ? '1' : isOnRoad ? '2' : '3';
}

/** The road to the level aimed for: what is left of the last one where that is certain, else the shortest. */
function nextRoad(question: RoadQuestion, marked: Pick<Marked, 'done' | 'excluded'>, last: Plan | undefined): Road {
  const { questionnaire, candidates, goal } = question;
  const level = questionnaire.levels[goal]!.id;
  const known = candidates.map(({ action }) => action.id);
  const left = last && roadAfterMarks(last, { ...marked, level, candidates: known });
  if (!left) return roadFrom({ ...question, candidates: possible(candidates, marked.excluded) });
  const taken = candidates.filter(({ action }) => left.includes(action.id));
  return roadOf(question, taken);
}

/**
 * The one list of what to do: duties first, those that hang on an event (its day may have passed) before those with a
 * day, by that day, before the others; then groundwork (stage 1), the road to the next level, the rest. Within each as
 * `nextActions` ranks. What another row requires stands before it, in its group.
 *
 * Shape: as `score`, with `steps`, what is said of single actions → `Plan`; everything in it is seen from what is done.
 * `gain` is `null` while the result isn't complete. Days are counted from `day` (`YYYY-MM-DD`), which comes in: without
 * it, no row has one. Throws `LabansoError` `invalid-answers`, as `score` does, and `not-a-day`.
 *
 * @example makePlan(questionnaire, submission).rows[0].id //=> 'open-account'
 */
export function makePlan<const Q extends Questionnaire>(
  questionnaire: Q,
  submission: Submission<NoInfer<Q>>,
  options?: PlanOptions<NoInfer<Q>>,
): Plan<Q>;
export function makePlan(questionnaire: Questionnaire, submission: Submission, options: PlanOptions = {}): Plan {
  const { actions = [], levels } = questionnaire;
  const { profile = {}, steps = {} } = submission;
  const marked = (step: string): readonly Action[] => actions.filter(({ id }) => own(steps, id) === step);
  const [done, excluded] = [marked('done'), marked('excluded').map(({ id }) => id)];
  const today = checkedSheet(questionnaire, submission);
  const before = scoreSheet(questionnaire, today);
  const raised = changesOf(today, done);
  const sheet = applied(today, raised);
  const now = done.length ? scoreSheet(questionnaire, sheet) : before;
  const candidates = relevantActions(questionnaire, submission, sheet, options);
  const goal = levels.findIndex(({ id }) => id === now.next?.level);
  const question = { questionnaire, sheet, candidates, before, goal, objective: options.objective ?? 'hours' };
  const road = now.next && nextRoad(question, { done, excluded }, options.last);

  const list = ranked(
    sheet,
    candidates.filter(({ action }) => !excluded.includes(action.id)),
  );
  const isOnRoad = (id: Id): boolean => !!road?.reachable && road.actions.includes(id);
  const due = new Map(list.map(({ action }) => [action.id, dueFor(action, profile, options.day)]));
  const place = new Map(
    list.map(({ action }) => [action.id, placeOf(action, due.get(action.id)!, isOnRoad(action.id))]),
  );
  // ranked: what is required stands before; from the end, each is drawn to the place of what needs it
  for (const { action } of [...list].reverse())
    for (const id of action.requires ?? [])
      if (place.get(id)! > place.get(action.id)!) place.set(id, place.get(action.id)!);
  const order = (id: Id): string => place.get(id)!;
  return {
    rows: [...list]
      .sort((a, b) => (order(a.action.id) < order(b.action.id) ? -1 : Number(order(a.action.id) > order(b.action.id))))
      .map((candidate) => ({
        ...nextAction(questionnaire, sheet, now, candidate),
        group: GROUPS[Number(order(candidate.action.id)[0])]!,
        due: due.get(candidate.action.id)!,
        isOnRoad: isOnRoad(candidate.action.id),
      })),
    now,
    road,
    raised: Object.fromEntries([...raised].map(([id, { answer }]) => [id, answer])),
    done: done.map(({ id }) => id),
    excluded,
  };
}
