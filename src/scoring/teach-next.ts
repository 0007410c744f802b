import type { Action, ActionId, Id, Questionnaire, Submission } from '#model';
import { applied, changesOf } from './apply.ts';
import { roundHalfUp, sum } from './arithmetic.ts';
import { relevantActions, type ActionOptions } from './next-actions.ts';
import { scoreSheet } from './score-sheet.ts';
import { checkedSheet } from './checked-sheet.ts';
import { counts, type Sheet } from './sheet.ts';

/** What a lesson is to bring most of: points for each hour that businesses spend on it, or points. */
export type LessonAim = 'points-per-hour' | 'points';

/** What a class may be taught. */
export interface LessonOptions extends ActionOptions {
  /** How many lessons at most, each chosen after those before it were put into practice; 3 when absent. */
  readonly lessons?: number;
  /** A lesson helps at least this many; 5 when absent. */
  readonly minimum?: number;
  /** `points-per-hour` when absent. */
  readonly aim?: LessonAim;
}

/** An action with everything that it requires and a business still lacks. */
export interface Lesson<Q extends Questionnaire = Questionnaire> {
  readonly action: ActionId<Q>;
  /** The action and what it requires, in the order in which to do them, each with how many businesses still lack it. */
  readonly steps: readonly { readonly id: ActionId<Q>; readonly businesses: number }[];
  /** Businesses whose score it raises. */
  readonly helped: number;
  /** What it adds to the mean of all scores, in points with one decimal. */
  readonly points: number;
  /** Businesses that rise to a higher level; `null`: fewer than the minimum, and more than none. */
  readonly levelsUp: number | null;
  /** Hours for each business that it helps, rounded. */
  readonly hours: number;
}

/** What one lesson does for one business. */
interface Help {
  /** In the order in which to do them. */
  readonly actions: readonly Action[];
  /** Exact points: Σ weight·Δpoints ÷ Σ weight. */
  readonly points: number;
  readonly hours: number;
}

/** A business, and what it can still do. */
interface Business {
  readonly submission: Submission;
  readonly sheet: Sheet;
  readonly help: ReadonlyMap<Id, Help>;
}

/** Actions that are open, with what each requires before it. */
function chainsOf(open: ReadonlyMap<Id, Action>): (action: Action) => readonly Action[] {
  const chainOf = (action: Action, taken: Set<Action>): void => {
    if (taken.has(action)) return;
    for (const id of action.requires ?? []) if (open.has(id)) chainOf(open.get(id)!, taken);
    taken.add(action);
  };
  return (action) => {
    const taken = new Set<Action>();
    chainOf(action, taken);
    return [...taken];
  };
}

function businessOf(
  questionnaire: Questionnaire,
  submission: Submission,
  sheet: Sheet,
  options: ActionOptions,
): Business {
  const candidates = relevantActions(questionnaire, submission, sheet, options);
  const chainOf = chainsOf(new Map(candidates.map(({ action }) => [action.id, action])));
  const rows = new Map(sheet.map((row) => [row.question.id, row]));
  const weight = sum(sheet.filter(counts).map((row) => row.weight));
  const help = candidates.map(({ action, changes: alone }): readonly [Id, Help] => {
    const actions = chainOf(action);
    const changes = actions.length > 1 ? changesOf(sheet, actions) : alone;
    let gain = 0;
    for (const [id, { points }] of changes) gain += rows.get(id)!.weight * (points - rows.get(id)!.points);
    return [action.id, { actions, points: gain / weight, hours: sum(actions.map(({ hours }) => hours)) }];
  });
  return { submission, sheet, help: new Map(help) };
}

/** What an action, taught to all, does for those whom it helps. */
const helpIn = (businesses: readonly Business[], id: Id): readonly Help[] =>
  businesses.flatMap(({ help }) => help.get(id) ?? []);

/** The best lesson for some businesses; `undefined` when none helps enough of them. Ties: the first in order. */
function bestOf(
  businesses: readonly Business[],
  actions: readonly Action[],
  minimum: number,
  aim: LessonAim,
): Action | undefined {
  let best: { action: Action; worth: number } | undefined;
  for (const action of actions) {
    const help = helpIn(businesses, action.id);
    if (help.length < minimum) continue;
    const points = sum(help.map((one) => one.points));
    const worth = aim === 'points' ? points : points / sum(help.map(({ hours }) => hours));
    if (worth > (best?.worth ?? 0)) best = { action, worth };
  }
  return best?.action;
}

/**
 * What to teach a class next: the action that, with everything it requires, brings most points for each hour that the
 * businesses spend; then the next one, when all have done that; and so on. Single actions would mislead: what pays is
 * often the end of a chain.
 *
 * Shape: submissions of one questionnaire (those of the board that was shown last: a lesson's figures are of all of
 * them) → lessons, best first; incomplete ones are left out, and what is left out helps nobody.
 * Throws `LabansoError`: `invalid-answers`, as `score` does, and `not-a-day`.
 *
 * @example teachNext(questionnaire, Array(5).fill(submission), {lessons: 1})[0].action //=> 'open-account'
 */
export function teachNext<const Q extends Questionnaire>(
  questionnaire: Q,
  submissions: readonly Submission<NoInfer<Q>>[],
  options?: LessonOptions,
): readonly Lesson<Q>[];
export function teachNext(
  questionnaire: Questionnaire,
  submissions: readonly Submission[],
  { lessons = 3, minimum = 5, aim = 'points-per-hour', ...options }: LessonOptions = {},
): readonly Lesson[] {
  const { actions = [], levels } = questionnaire;
  const levelAt = new Map(levels.map(({ id }, i) => [id, i]));
  let businesses = submissions.flatMap((submission): readonly Business[] => {
    const sheet = checkedSheet(questionnaire, submission);
    const isComplete = sheet.every(({ state }) => state !== 'unanswered') && sheet.some(counts);
    return isComplete ? [businessOf(questionnaire, submission, sheet, options)] : [];
  });
  const chosen: Lesson[] = [];
  while (chosen.length < lessons) {
    const action = bestOf(businesses, actions, minimum, aim);
    if (!action) break;
    const help = helpIn(businesses, action.id);
    let up = 0;
    const heightOf = (sheet: Sheet): number => levelAt.get(scoreSheet(questionnaire, sheet).level!)!;
    businesses = businesses.map((business) => {
      const one = business.help.get(action.id);
      if (!one) return business;
      const sheet = applied(business.sheet, changesOf(business.sheet, one.actions));
      if (heightOf(sheet) > heightOf(business.sheet)) up++;
      return businessOf(questionnaire, business.submission, sheet, options);
    });
    const steps = [...new Set(help.flatMap((one) => one.actions))];
    chosen.push({
      action: action.id,
      steps: chainsOf(new Map(steps.map((one) => [one.id, one])))(action).map(({ id }) => ({
        id,
        businesses: help.filter((one) => one.actions.some((step) => step.id === id)).length,
      })),
      helped: help.length,
      points: roundHalfUp(Math.round(1e6 * sum(help.map(({ points }) => points))), 1e5 * businesses.length) / 10,
      levelsUp: up > 0 && up < minimum ? null : up,
      hours: roundHalfUp(sum(help.map(({ hours }) => hours)), help.length),
    });
  }
  return chosen;
}
