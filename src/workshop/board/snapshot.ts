import type { Gathering, LineId, Round } from '#gathering';
import type { Day, Questionnaire, Submission } from '#model';
import { compareGroups, publish, teachNext, type BoardEntry, type Lesson, type LessonAim } from '#scoring';
import type { Snapshot } from './facts.ts';

/** A workshop whose boards have been shown. */
export interface SnapshotOf {
  readonly questionnaire: Questionnaire;
  readonly gathering: Gathering;
  /** The boards of a round, in the order in which they were shown. */
  readonly shown: (round: Round) => readonly (readonly BoardEntry[])[];
  readonly round: Round;
  readonly today: Day;
}

/** Of fewer complete sheets nothing is shown, nor of fewer that say the same. */
export const MINIMUM = 5;

/** The same for a class, which keeps what it was opened with. */
export const minimumOf = ({ opened }: Pick<Gathering, 'opened'>): number => opened?.minimum ?? MINIMUM;

/** So many more have to come, or go, before a board of this moment would say anything new; 0: it would. */
export function missingForBoard({ opened, entries, shown }: Gathering, round: Round): number {
  const of = entries.filter((one) => one.round === round && !one.isWithdrawn).map(({ from }) => from);
  const last = shown.filter((one) => one.round === round).at(-1)?.of ?? [];
  const without = (some: readonly LineId[], others: readonly LineId[]): number => {
    const known = new Set(others);
    return some.filter((id) => !known.has(id)).length;
  };
  return Math.max(0, minimumOf({ opened }) - Math.max(without(of, last), without(last, of)));
}

/** Pairs of which the last boards of both rounds have seen each. */
function pairsSeen({ gathering: { pairs, entries }, shown }: SnapshotOf) {
  const seen = new Map<LineId, Submission>();
  for (const round of [1, 2] as const)
    for (const { id, submission } of shown(round).at(-1) ?? []) seen.set(id, submission);
  const of = (entry: LineId): Submission | undefined => seen.get(entries.find(({ id }) => id === entry)?.from ?? entry);
  return pairs.flatMap((pair) => {
    const [before, after] = [of(pair.before), of(pair.after)];
    return before && after ? [{ before, after }] : [];
  });
}

/**
 * What the board shows: figures of all boards of a round that were shown, lessons and pairs of the last one. The same
 * after a restart, and whatever has come in since.
 */
export function snapshotOf(workshop: SnapshotOf): Snapshot {
  const { questionnaire, gathering, shown, round, today } = workshop;
  const boards = shown(round);
  const minimum = minimumOf(gathering);
  const submissions = (boards.at(-1) ?? []).map(({ submission }) => submission);
  const known = new Map<LessonAim, readonly Lesson[]>();
  return {
    board: publish(questionnaire, boards, { minimum }),
    lessons: (aim) => {
      if (!known.has(aim)) known.set(aim, teachNext(questionnaire, submissions, { minimum, aim, day: today }));
      return known.get(aim)!;
    },
    change: gathering.opened?.rounds === 2 ? compareGroups(questionnaire, pairsSeen(workshop)) : null,
  };
}
