import type { Questionnaire, Submission } from '#model';
import { compile } from './compile.ts';
import { demandMinimum, summaryOf, type GroupOptions, type GroupSummary } from './group.ts';
import { groupCounter } from './group-counts.ts';

/** A submission under a name that changes when its answers do, such as the id of the line that brought them. */
export interface BoardEntry<Q extends Questionnaire = Questionnaire> {
  readonly id: string;
  readonly submission: Submission<Q>;
}

/** What stands on a board. */
export interface Board<Q extends Questionnaire = Questionnaire> extends GroupSummary<Q> {
  /** Entries that have come, gone or changed since the figures were renewed; a changed one has gone and come. */
  readonly waiting: number;
}

/**
 * The figures on a board that was shown before: what it adds to what was seen says nothing of single members. All boards
 * that were shown are given again, each with the entries that stood behind it; so the same comes out after a restart, and
 * when another trainer's entries have come in between.
 *
 * Shape: boards in the order in which they were shown, each all entries of its moment → the figures of the last one.
 * Those who came, and those who went, are let in and out by the minimum (5) or more; until then the figures stay as they
 * were, for each part by itself. Throws `LabansoError`: `minimum-below-3`; `invalid-answers`.
 *
 * @example publish(questionnaire, [[]]).waiting //=> 0
 */
export function publish<const Q extends Questionnaire>(
  questionnaire: Q,
  boards: readonly (readonly BoardEntry<NoInfer<Q>>[])[],
  options?: GroupOptions,
): Board<Q>;
export function publish(
  questionnaire: Questionnaire,
  boards: readonly (readonly BoardEntry[])[],
  options: GroupOptions = {},
): Board {
  const minimum = demandMinimum(options);
  const { scores } = compile(questionnaire);
  const { counts, change, settle } = groupCounter(questionnaire, { minimum, isEager: false });
  const known = new Map<string, Submission>();
  const coming = new Set<string>();
  const going = new Set<string>();
  for (const board of boards) {
    const now = new Map(board.map(({ id, submission }) => [id, submission]));
    for (const [id, submission] of known) {
      if (now.has(id)) continue;
      change(submission, scores(submission), -1);
      known.delete(id);
      if (!coming.delete(id)) going.add(id);
    }
    for (const [id, submission] of now) {
      if (known.has(id)) continue;
      change(submission, scores(submission), 1);
      known.set(id, submission);
      coming.add(id);
    }
    settle();
    for (const batch of [coming, going]) if (batch.size >= minimum) batch.clear();
  }
  return { ...summaryOf(counts, questionnaire, minimum), waiting: coming.size + going.size };
}
