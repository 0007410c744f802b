import {
  LabansoError,
  nearest,
  type ActionId,
  type Finding,
  type Id,
  type LevelId,
  type Missing,
  type Questionnaire,
  type Result,
  type Submission,
} from '#model';
import { applied, changesOf } from './apply.ts';
import { sum } from './arithmetic.ts';
import { missingFor, standingOf } from './level.ts';
import { ranked, relevantActions, type ActionOptions, type Candidate } from './next-actions.ts';
import { problemOf, type Objective } from './road-problem.ts';
import { scoreSheet } from './score-sheet.ts';
import { checkedSheet } from './checked-sheet.ts';
import type { Sheet } from './sheet.ts';
import { shortestRoad } from './shortest-road.ts';

/** What the business says of the road and of single actions. */
export interface RoadOptions<Q extends Questionnaire = Questionnaire> extends ActionOptions {
  /** What the road is to have least of: hours, when absent, or money. */
  readonly objective?: Objective;
  /** Ids of actions already done: their answers hold, they cost nothing. */
  readonly done?: readonly ActionId<Q>[];
  /** Ids of actions that can't be done; what requires them can't either. */
  readonly excluded?: readonly ActionId<Q>[];
}

/** A way to a level, or why there is none. */
export type Road<Q extends Questionnaire = Questionnaire> =
  | {
      readonly reachable: true;
      /** In the order in which to do them; empty when the level is reached already. */
      readonly actions: readonly ActionId<Q>[];
      readonly hours: number;
      /** VND, lowest and highest. */
      readonly cost: readonly [number, number];
      /** The result when all is done. */
      readonly after: Result<Q>;
      /** There only when more than 40 actions were relevant and a shorter road can't be ruled out. */
      readonly isProven?: false;
    }
  | {
      readonly reachable: false;
      /** The result when everything possible is done. */
      readonly after: Result<Q>;
      /** What still holds the business back then, for each level up to the target. */
      readonly missing: readonly { readonly level: LevelId<Q>; readonly missing: readonly Missing<Q>[] }[];
    };

const unknownAction = (id: Id, known: readonly Id[]): Finding => {
  const near = nearest(id, known);
  return {
    code: 'unknown-action',
    path: '',
    message: `"${id}" is no action; most like it: ${near.join(', ') || 'none'}.`,
    level: 'error',
    actual: id,
    expected: known,
    nearest: near,
  };
};

/** The candidates that can be done at all, when some are excluded. */
export function possible(candidates: readonly Candidate[], excluded: readonly Id[]): readonly Candidate[] {
  const left = candidates.filter(({ action }) => !excluded.includes(action.id));
  const gone = candidates.filter((candidate) => !left.includes(candidate)).map(({ action }) => action.id);
  const stuck = left.filter(({ action }) => action.requires?.some((id) => gone.includes(id)));
  return stuck.length ? possible(candidates, [...excluded, ...stuck.map(({ action }) => action.id)]) : left;
}

/** What a road is looked for in: all of it computed once by whoever asks. */
export interface RoadQuestion {
  readonly questionnaire: Questionnaire;
  /** Where the business stands, with what is done. */
  readonly sheet: Sheet;
  /** What can be done from there. */
  readonly candidates: readonly Candidate[];
  /** The result without what is done: no action changes what applies, so a gate waived there stays waived. */
  readonly before: Result;
  /** Index of the level. */
  readonly goal: number;
  readonly objective: Objective;
}

type From = Pick<RoadQuestion, 'questionnaire' | 'sheet'>;

/** The result when some actions are done. */
function resultOf({ questionnaire, sheet }: From, chosen: readonly Candidate[]): Result {
  const changes = changesOf(
    sheet,
    chosen.map(({ action }) => action),
  );
  return scoreSheet(questionnaire, applied(sheet, changes));
}

/** A road that takes some actions, in the order in which to do them. */
export function roadOf(from: From, chosen: readonly Candidate[]): Road & { readonly reachable: true } {
  const road = ranked(from.sheet, chosen);
  return {
    reachable: true,
    actions: road.map(({ action }) => action.id),
    hours: sum(road.map(({ action }) => action.hours)),
    cost: [sum(road.map(({ action }) => action.cost[0])), sum(road.map(({ action }) => action.cost[1]))],
    after: resultOf(from, road),
  };
}

/** The shortest road from a sheet, with candidates that can be done. */
export function roadFrom(question: RoadQuestion): Road {
  const { questionnaire, sheet, candidates, before, goal, objective } = question;
  const waived = new Set([...standingOf(before).areas].flatMap(([id, score]) => (score === null ? [id] : [])));
  const rungs = questionnaire.levels.slice(0, goal + 1);
  const found = shortestRoad(problemOf(rungs, sheet, candidates, waived, objective));
  if (!found) {
    const best = resultOf(question, candidates);
    return {
      reachable: false,
      after: best,
      missing: rungs
        .map((level) => ({ level: level.id, missing: missingFor(level, standingOf(best)) }))
        .filter(({ missing }) => missing.length > 0),
    };
  }
  const road = roadOf(
    question,
    found.taken.map((i) => candidates[i]!),
  );
  return found.isProven ? road : { ...road, isProven: false };
}

/**
 * The shortest road to a level: of all sets of actions that reach it, with their prerequisites, the one with
 * the fewest hours (with the objective `cost`: the lowest sum of highest costs, then the fewest hours); ties: the lower
 * sum of highest costs, then fewer actions, then the first in order of definition. Exactly the shortest for up to 40
 * relevant actions; with more, the best that a bounded search finds (`isProven` is false where it may not be).
 *
 * Shape: as `score`, and the id of a level → `Road`; `null` while the score is `null`.
 * Throws `LabansoError`: `invalid-answers`, as `score` does; `unknown-level`; in `options` `not-a-day`, and
 * `unknown-action` with the `nearest` ones.
 *
 * Source: README, "The rules", plan.
 *
 * @example planRoad(questionnaire, submission, 'going').actions //=> ['open-account']
 */
export function planRoad<const Q extends Questionnaire>(
  questionnaire: Q,
  submission: Submission<NoInfer<Q>>,
  target: LevelId<NoInfer<Q>>,
  options?: RoadOptions<NoInfer<Q>>,
): Road<Q> | null;
export function planRoad(
  questionnaire: Questionnaire,
  submission: Submission,
  target: Id,
  options: RoadOptions = {},
): Road | null {
  const { done = [], excluded = [], objective = 'hours' } = options;
  const { levels, actions = [] } = questionnaire;
  const goal = levels.findIndex((level) => level.id === target);
  if (goal < 0)
    throw new LabansoError(
      'unknown-level',
      `"${target}" is no level; levels are ${levels.map(({ id }) => id).join(', ')}.`,
    );
  const known = actions.map(({ id }) => id);
  const strangers = [...done, ...excluded].filter((id) => !known.includes(id));
  if (strangers.length)
    throw new LabansoError(
      'unknown-action',
      'No road can be planned with these options:',
      strangers.map((id) => unknownAction(id, known)),
    );

  const today = checkedSheet(questionnaire, submission);
  const before = scoreSheet(questionnaire, today);
  if (before.score === null) return null;
  const sheet = applied(
    today,
    changesOf(
      today,
      actions.filter(({ id }) => done.includes(id)),
    ),
  );
  const candidates = possible(relevantActions(questionnaire, submission, sheet, options), excluded);
  return roadFrom({ questionnaire, sheet, candidates, before, goal, objective });
}
